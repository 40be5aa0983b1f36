package org.hemicycle.finding;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A finding that a suppression takes out of the findings of a report.
 *
 * @param finding the finding
 * @param suppression what suppresses it
 */
public record Suppressed(Finding finding, Suppression suppression) implements Serializable {

    /** Refuses null, naming the component. */
    public Suppressed {
        requireNonNull(finding, "finding");
        requireNonNull(suppression, "suppression");
    }

    @Override
    public String toString() {
        return finding.summary() + " [" + suppression.summary() + "]";
    }
}
