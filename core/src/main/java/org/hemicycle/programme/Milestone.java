package org.hemicycle.programme;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;

/**
 * What should be reached by a date on the way to a result.
 *
 * @param by the date, as precise as the source has it
 * @param what what should be reached, paraphrased, with its place
 */
public record Milestone(ExtendedDate by, Stated<String> what) implements Serializable {

    /** Refuses null, naming the component. */
    public Milestone {
        requireNonNull(by, "by");
        requireNonNull(what, "what");
    }
}
