package org.hemicycle.time;

/** How finely an {@link ExtendedDate} states when. */
public enum Precision {
    /** A day of the calendar, also where its digits are unspecified: {@code 2025-03-20}, {@code 2025-03-XX}. */
    DAY,
    /** A month: {@code 2025-03}, {@code 2025-XX}. */
    MONTH,
    /** A season whose months are not defined (codes 21 to 32): {@code 2025-21}. */
    SEASON,
    /** A quarter, a third or a half of a year (codes 33 to 41): {@code 2025-40}. */
    SUB_YEAR,
    /** A year: {@code 2025}, {@code Y170000002}. */
    YEAR,
    /** Ten years: {@code 202X}. */
    DECADE,
    /** A hundred years: {@code 20XX}. */
    CENTURY,
    /** An interval: {@code 2025-05-16/2025-05-17}, {@code 2025-05/..}. */
    INTERVAL,
    /** A set: {@code [2025-04,2025-06]}, {@code {2025-04,2025-06}}. */
    SET
}
