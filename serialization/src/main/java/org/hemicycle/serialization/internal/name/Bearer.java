package org.hemicycle.serialization.internal.name;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.hemicycle.source.Identifier;

/** Whom a name means: {@code Pays-Bas} is the State NL, {@code Aruba} a territory, {@code Yugoslavia} no more. */
public sealed interface Bearer {

    /**
     * Whoever can act about a convention: a State, an organisation, Kosovo*.
     *
     * @param identifier its identifier
     */
    record State(Identifier identifier) implements Bearer {

        /** Refuses null. */
        public State {
            requireNonNull(identifier, "identifier");
        }
    }

    /**
     * A territory or a part of a State, for which another acts; some have no code, such as the Netherlands Antilles.
     *
     * @param identifier its identifier, where it has one
     */
    record Territory(Optional<Identifier> identifier) implements Bearer {

        /** Refuses null. */
        public Territory {
            requireNonNull(identifier, "identifier");
        }
    }

    /**
     * A State that is no more.
     *
     * @param name what it was called
     * @param successors the States of today on what was its land
     */
    record Dissolved(String name, List<Identifier> successors) implements Bearer {

        /** Keeps a copy. */
        public Dissolved {
            requireNonNull(name, "name");
            successors = List.copyOf(requireNonNull(successors, "successors"));
        }
    }

    /** Nobody who is known; {@link StateNames#nearest} says who may be meant. */
    record Nobody() implements Bearer {}

    /**
     * Any of several of one name, such as the two Koreas.
     *
     * @param identifiers those of that name
     */
    record Several(List<Identifier> identifiers) implements Bearer {

        /** Keeps a copy. */
        public Several {
            identifiers = List.copyOf(requireNonNull(identifiers, "identifiers"));
        }
    }

    /**
     * Whether one and the same is meant; a State of today agrees with the one on whose land it is.
     *
     * @param other whom another name means
     * @return whether both can be meant by one text
     */
    default boolean agrees(Bearer other) {
        return equals(other) || succeeds(this, other) || succeeds(other, this);
    }

    private static boolean succeeds(Bearer one, Bearer other) {
        return one instanceof State state
                && other instanceof Dissolved dissolved
                && dissolved.successors().contains(state.identifier());
    }
}
