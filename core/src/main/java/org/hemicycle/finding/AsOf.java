package org.hemicycle.finding;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.hemicycle.internal.Quoted;

/**
 * The two days of a judgement: the one from which facts are judged, and the one whose law applies. There is no clock:
 * whoever asks says when.
 *
 * @param facts the day from which the facts are judged
 * @param law the day whose law applies
 */
public record AsOf(LocalDate facts, LocalDate law) implements Serializable {

    /** Refuses null, naming the component. */
    public AsOf {
        requireNonNull(facts, "facts");
        requireNonNull(law, "law");
    }

    /**
     * Facts and law of one day.
     *
     * @param day the day
     * @return both as of that day
     */
    public static AsOf of(LocalDate day) {
        requireNonNull(day, "day");
        return new AsOf(day, day);
    }

    /**
     * Facts and law of one day.
     *
     * @param day an ISO 8601 date, for example {@code 2024-01-01}
     * @return both as of that day
     * @throws IllegalArgumentException if it is no such date
     */
    public static AsOf of(String day) {
        requireNonNull(day, "day");
        try {
            return of(LocalDate.parse(day));
        } catch (DateTimeParseException noSuchDay) {
            throw new IllegalArgumentException(
                    "AsOf was given " + Quoted.of(day) + ", which is no day; write it as 2024-01-01.", noSuchDay);
        }
    }

    /**
     * The same law, the facts as of another day.
     *
     * @param day the day
     * @return facts as of the day
     */
    public AsOf factsOn(LocalDate day) {
        return new AsOf(day, law);
    }
}
