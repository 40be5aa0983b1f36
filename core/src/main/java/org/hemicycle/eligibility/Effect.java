package org.hemicycle.eligibility;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.hemicycle.accession.Readings;

/**
 * The day from which an act takes effect: as recorded, and as the convention's own rule forecasts it.
 *
 * <p>A recorded day beats the forecast; where both are known and differ, both are printed. Immutable and thread-safe.
 *
 * @param recorded the day that is recorded; without readings where none is
 * @param forecast the day that the rule gives, not before the convention's own entry into force; without readings where
 *     the rule is not known
 */
public record Effect(Readings recorded, Readings forecast) implements Serializable {

    /** Refuses null, naming the component. */
    public Effect {
        requireNonNull(recorded, "recorded");
        requireNonNull(forecast, "forecast");
    }

    /**
     * The day that counts.
     *
     * @return the recorded one, or else the forecast
     */
    public Readings day() {
        return recorded.isEmpty() ? forecast : recorded;
    }

    /**
     * Whether a recorded day differs from the forecast: "May 2020" does not differ from 1 May.
     *
     * @return true only where both are known
     */
    public boolean differs() {
        return !recorded.isEmpty()
                && forecast.earliest().filter(day -> !recorded.allows(day)).isPresent();
    }

    @Override
    public String toString() {
        if (day().isEmpty()) {
            return "undetermined";
        }
        return day().inWords()
                + (recorded.isEmpty() ? " (forecast)" : " (recorded)")
                + (differs() ? "; by the convention's rule it would be " + forecast.inWords() : "");
    }
}
