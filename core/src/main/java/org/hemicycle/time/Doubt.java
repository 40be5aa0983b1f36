package org.hemicycle.time;

/**
 * Why the wording of a date is left unread though its words are understood: it can mean several things, or nothing.
 *
 * <p>Example: {@code Timing.doubt("T2 2025", 2025, Language.ENGLISH)} is {@link #QUARTER_OR_THIRD}.
 */
public enum Doubt {
    /** "1st trimester" in English. */
    THREE_MONTHS_OR_FOUR("can mean three months or four"),
    /** "T2" in English: trimester, term or tertial. */
    QUARTER_OR_THIRD("can mean a quarter or a third of the year"),
    /** "S1" in English: semester, session, or the first week in other languages. */
    HALF_OR_SESSION("can mean a half of the year, a session or a week"),
    /** "2024-27", "2024/25", "summer 2024-2025". */
    YEARS_OR_PART_OF_ONE("can mean two years or a part of one"),
    /** "Jan-25", "12 May 25", "05/06/25". */
    DAY_OR_YEAR("has two digits that can be a day or a year"),
    /** "31 June", "0 May". */
    NO_SUCH_DAY("names a day that does not exist"),
    /** "05/13/2025". */
    NO_SUCH_MONTH("names a month that does not exist, unless the month is meant to stand first"),
    /** "Monday 13 May 2025", which is a Tuesday. */
    OTHER_WEEKDAY("names a weekday on which that day does not fall"),
    /** "28-2 March", "20 May - 14 May 2025", "2027-2024". */
    OUT_OF_ORDER("does not come in the order of the calendar"),
    /** "April/June 2025". */
    ONE_OR_BOTH("can mean one of the two, both, or all from the one to the other"),
    /** "Before summer 2025". */
    EDGE_OF_SEASON("counts from a season, whose first and last days are not agreed"),
    /** "By mid-2025". */
    EDGE_OF_PART("counts from an early, middle or late part, whose first and last days are not agreed"),
    /** "Last quarter". */
    FINAL_OR_PREVIOUS("can mean the final one or the previous one"),
    /** "Week 20", and "week of 14 May 2025", which is a Wednesday. */
    WEEK("names a week in a way that people count differently"),
    /** "Month 3", "M4-M6", "Year 2". */
    UNKNOWN_BEGINNING("counts from a beginning that is not named"),
    /** "20 March" in a source about several years. */
    NO_YEAR("names no year, and can be of more than one"),
    /** Words that two languages have in common and use for different things. */
    SEVERAL_LANGUAGES("means different dates in different languages");

    private final String phrase;

    Doubt(String phrase) {
        this.phrase = phrase;
    }

    /**
     * The doubt in words.
     *
     * @return words that go on after "which", for example {@code can mean three months or four}
     */
    public String phrase() {
        return phrase;
    }
}
