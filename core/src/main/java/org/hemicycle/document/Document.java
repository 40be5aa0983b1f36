package org.hemicycle.document;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Language;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;

/**
 * A text that can be cited: an adopted text, an agreement, a paper.
 *
 * <p>Not sealed: users may have kinds of documents of their own.
 */
public interface Document extends Serializable {

    /** {@return the identifier under which the document is cited} */
    Identifier identifier();

    /** {@return what the document is called} */
    Name name();

    /** {@return who issued it, where known} */
    Optional<Identifier> issuer();

    /** {@return the date the document bears, where known} */
    Optional<ExtendedDate> date();

    /** {@return the time that it covers, such as the years of a strategy, where that is stated} */
    default Optional<Stated<ExtendedDate>> period() {
        return Optional.empty();
    }

    /** {@return the languages that it is written in, where that is stated; they tell how its dates are read} */
    default Set<Language> languages() {
        return Set.of();
    }

    /** {@return between whom it was made, where it is an agreement} */
    default Set<Identifier> parties() {
        return Set.of();
    }

    /** {@return how it stands to other documents} */
    default List<Relation> relations() {
        return List.of();
    }

    /** {@return whether there is more of it than its announcement, where that is known} */
    default Optional<Availability> availability() {
        return Optional.empty();
    }

    /** {@return where another document cites it, for a document that is known from there} */
    default Optional<Citation> citation() {
        return Optional.empty();
    }

    /** Whether a document can be read, as far as the source shows. */
    enum Availability {
        /** It is to be written. */
        PLANNED,
        /** It was delivered. */
        DELIVERED,
        /** The source has a label or link for it and no more. */
        LABEL_ONLY
    }

    /**
     * How a document stands to another one.
     *
     * @param kind the relation
     * @param other the other document
     */
    record Relation(Kind kind, Identifier other) implements Serializable {

        /** Refuses null, naming the component. */
        public Relation {
            requireNonNull(kind, "kind");
            requireNonNull(other, "other");
        }

        /** The kind of a relation. */
        public enum Kind {
            /** It amends the other one. */
            AMENDS,
            /** It carries the other one out. */
            IMPLEMENTS,
            /** It takes the place of the other one. */
            REPLACES,
            /** It adds to the other one. */
            SUPPLEMENTS
        }
    }
}
