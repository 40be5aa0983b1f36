package org.hemicycle.document;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import org.hemicycle.internal.Quoted;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;

/**
 * A source's promise that it leaves nothing out, up to a day.
 *
 * <p>Only under such a promise does "nothing recorded" mean "no". After the day the last known state is carried on, and
 * every answer says on which record it rests. Examples: an annex with the situation of a State's accessions, as of the
 * date of its document, promises all that this State has done about any convention; a chart of signatures promises all
 * that any State has done about its one convention, and nothing about others. Whoever has entered every place where a
 * document uses an acronym promises that for the document.
 *
 * @param subject whose facts are complete: one side of a pair, such as a State or a convention, for all pairs that it
 *     is part of; or one pair
 * @param fact which facts
 * @param until the last day covered
 * @param asWritten the words of the promise; empty where the source makes it by its kind, as a chart of signatures does
 * @param citation where the promise stands
 */
public record Completeness(Subject subject, Fact fact, LocalDate until, String asWritten, Citation citation)
        implements Serializable {

    /** A kind of fact that a record may hold completely. */
    public enum Fact {
        /** What States have done about conventions, and what was done towards them. */
        TREATY_ACTIONS,
        /**
         * What States have signed, joined and left: their actions without the requests and invitations before, which a
         * chart of signatures lacks.
         */
        SIGNATURES,
        /** The standings that actors have in bodies. */
        STANDINGS,
        /** What became of undertakings: of those that someone gave, or that were addressed to someone. */
        FOLLOW_UP,
        /** What a document names by an acronym or short form: promised by whoever entered all places of it. */
        MENTIONS
    }

    /**
     * Checks the subject.
     *
     * @throws IllegalArgumentException if it is an object of the dossier, to which these facts do not belong
     */
    public Completeness {
        requireNonNull(subject, "subject");
        requireNonNull(fact, "fact");
        requireNonNull(until, "until");
        requireNonNull(asWritten, "asWritten");
        requireNonNull(citation, "citation");
        if (subject instanceof Subject.Part) {
            throw new IllegalArgumentException(
                    "Completeness.subject of " + fact + " is the address " + Quoted.of(subject)
                            + "; accepted are a State, a convention or a body, or a pair of them, for example KZ or KZ with"
                            + " CETS 210.");
        }
    }

    /**
     * A promise about all pairs that a thing is part of.
     *
     * @param subject such as a State, for all conventions, or a convention, for all States
     * @param fact which facts
     * @param until the last day covered
     * @param asWritten the words of the promise; empty where it has none
     * @param citation where the promise stands
     */
    public Completeness(Identifier subject, Fact fact, LocalDate until, String asWritten, Citation citation) {
        this(Subject.of(requireNonNull(subject, "subject")), fact, until, asWritten, citation);
    }

    /** {@return where the promise stands, quoting its words} */
    public Citation evidence() {
        return citation.quoting(asWritten);
    }

    /**
     * Whether the promise covers a pair.
     *
     * @param first the one who acts or holds, such as a State
     * @param second what it acts on or holds a standing in, such as a convention
     * @return true if it is about the pair or about one side of it
     */
    public boolean covers(Identifier first, Identifier second) {
        return subject.equals(Subject.of(first, second))
                || subject.equals(Subject.of(first))
                || subject.equals(Subject.of(second));
    }
}
