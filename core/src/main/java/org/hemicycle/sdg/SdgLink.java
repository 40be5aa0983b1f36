package org.hemicycle.sdg;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.hemicycle.internal.Phrase;
import org.hemicycle.source.Address;
import org.hemicycle.source.Stated;

/**
 * A place that links a programme or a part of it to a goal or target of the 2030 Agenda.
 *
 * <p>A mention without a goal, or of a goal that does not exist, is kept: then the statement has no value. Example: the
 * summary of a programme lists goal 16.
 *
 * @param subject the programme or component, by its address
 * @param manner how the place presents the goal
 * @param stated the words of the source and the goal or target they mean
 */
public record SdgLink(Address subject, Manner manner, Stated<Sdg> stated) implements Serializable {

    /** Refuses null, naming the component. */
    public SdgLink {
        requireNonNull(subject, "subject");
        requireNonNull(manner, "manner");
        requireNonNull(stated, "stated");
    }

    /** How a place presents a goal. */
    public enum Manner {
        /** Named in a list of goals. */
        LISTED,
        /** Singled out as a focus. */
        FOCUS,
        /** Explained in a passage of its own. */
        DEVELOPED
    }

    @Override
    public String toString() {
        return subject + ", " + Phrase.of(manner) + ": " + stated;
    }

    /**
     * The goal linked to.
     *
     * @return the goal, where the statement means one
     */
    public Optional<SdgGoal> goal() {
        return stated.value().map(Sdg::goal);
    }
}
