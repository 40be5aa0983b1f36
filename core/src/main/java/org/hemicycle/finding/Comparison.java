package org.hemicycle.finding;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A comparison that a rule made with the day judged.
 *
 * @param day the day judged
 * @param turn the first day on which the answer is the other one than before it
 */
public record Comparison(LocalDate day, LocalDate turn) implements Serializable {

    /** Refuses null, naming the component. */
    public Comparison {
        requireNonNull(day, "day");
        requireNonNull(turn, "turn");
    }

    /** {@return whether the day judged is before the turn} */
    public boolean isBefore() {
        return day.isBefore(turn);
    }

    @Override
    public String toString() {
        return day + (isBefore() ? " is before " : " is not before ") + turn;
    }
}
