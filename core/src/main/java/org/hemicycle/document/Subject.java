package org.hemicycle.document;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.stream.Stream;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Reference;

/** What a claim is about: an object of the dossier, a thing outside it, or a pair of things. */
public sealed interface Subject extends Serializable {

    /**
     * An object of the dossier.
     *
     * @param address its address
     * @return the subject
     */
    static Subject of(Address address) {
        return new Part(address);
    }

    /**
     * A thing outside the dossier.
     *
     * @param identifier its identifier
     * @return the subject
     */
    static Subject of(Identifier identifier) {
        return new Thing(identifier);
    }

    /**
     * A pair, such as a State and a convention, or a State and a body.
     *
     * @param first the one who acts or holds
     * @param second what it acts on or holds a standing in
     * @return the subject
     */
    static Subject of(Identifier first, Identifier second) {
        return new Pair(first, second);
    }

    /**
     * The keys under which findings about this subject are filed.
     *
     * @return the address of the object, or one made of the identifiers, such as {@code KZ/ETS-173}
     */
    Address address();

    /**
     * The reference to a part of the dossier that lies in this subject.
     *
     * @param attribute the attribute that has the subject
     * @return the reference; none where the subject is outside the dossier
     */
    default Stream<Reference> references(String attribute) {
        return Stream.empty();
    }

    /**
     * An object of the dossier.
     *
     * @param address its address
     */
    record Part(Address address) implements Subject {
        /** Refuses null, naming the component. */
        public Part {
            requireNonNull(address, "address");
        }

        @Override
        public Stream<Reference> references(String attribute) {
            return Stream.of(Reference.to(attribute, address));
        }

        @Override
        public String toString() {
            return address.toString();
        }
    }

    /**
     * A thing outside the dossier.
     *
     * @param identifier its identifier
     */
    record Thing(Identifier identifier) implements Subject {
        /** Refuses null, naming the component. */
        public Thing {
            requireNonNull(identifier, "identifier");
        }

        @Override
        public Address address() {
            return Address.of(identifier.asKey());
        }

        @Override
        public String toString() {
            return identifier.toString();
        }
    }

    /**
     * A pair of things.
     *
     * @param first the one who acts or holds
     * @param second what it acts on or holds a standing in
     */
    record Pair(Identifier first, Identifier second) implements Subject {
        /** Refuses null, naming the component. */
        public Pair {
            requireNonNull(first, "first");
            requireNonNull(second, "second");
        }

        @Override
        public Address address() {
            return Address.of(first.asKey(), second.asKey());
        }

        @Override
        public String toString() {
            return first + " × " + second;
        }
    }
}
