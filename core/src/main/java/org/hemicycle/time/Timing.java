package org.hemicycle.time;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.hemicycle.internal.Quoted;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Language;
import org.hemicycle.source.Stated;
import org.hemicycle.truth.Truth;

/**
 * When something is to happen: on a date, relative to something else, at a session of a body, or not known.
 *
 * <p>Example: "15-16 December" of a plan of 2025 is {@code Timing.on(ExtendedDate.parse("2025-12-15/2025-12-16"))};
 * "before the Conference of Presidents" is {@code Timing.before("the Conference of Presidents")}; "at its eighty-first
 * session" is {@code Timing.atSession(Identifier.parse("body:un-general-assembly"), 81)}. {@link #read} makes a timing
 * of the wording of a source.
 */
public sealed interface Timing extends Serializable {

    /** For a source that is about no single year: a wording without a year then has no date. */
    int NO_YEAR = 0;

    /** Nothing is known of when. */
    Timing UNKNOWN = new Unknown();

    /** How what happens fills the days that its date stands for. */
    enum Course {
        /** It goes on through all of them. */
        CONTINUOUS,
        /** It takes place on some of them, once or several times. */
        SOMETIME
    }

    /** How what happens lies to its anchor. */
    enum Relation {
        /** At any time before it. */
        BEFORE,
        /** At any time after it. */
        AFTER,
        /** At a stated distance from it. */
        OFFSET
    }

    /**
     * On a date, going on through all the days that it stands for.
     *
     * @param date the date
     * @return the timing
     */
    static Timing on(ExtendedDate date) {
        requireNonNull(date, "date");
        return new On(date, Course.CONTINUOUS);
    }

    /**
     * On some of the days that a date stands for.
     *
     * @param date the date
     * @return the timing
     */
    static Timing sometime(ExtendedDate date) {
        requireNonNull(date, "date");
        return new On(date, Course.SOMETIME);
    }

    /**
     * At any time before something else.
     *
     * @param anchor the other thing: words, or the text of its address
     * @return the timing
     * @throws IllegalArgumentException if the anchor is blank
     */
    static Timing before(String anchor) {
        return new Relative(Relation.BEFORE, anchor, Period.ZERO);
    }

    /**
     * At any time after something else.
     *
     * @param anchor the other thing: words, or the text of its address
     * @return the timing
     * @throws IllegalArgumentException if the anchor is blank
     */
    static Timing after(String anchor) {
        return new Relative(Relation.AFTER, anchor, Period.ZERO);
    }

    /**
     * At a stated distance from something else.
     *
     * @param amount how long after it; negative for before it, zero for at the same time
     * @param anchor the other thing: words, or the text of its address
     * @return the timing
     * @throws IllegalArgumentException if the anchor is blank
     */
    static Timing offset(Period amount, String anchor) {
        return new Relative(Relation.OFFSET, anchor, amount);
    }

    /**
     * At a session, meeting or sitting that a body numbers.
     *
     * @param body the body
     * @param number the number of the session, 1 or more
     * @return the timing
     * @throws IllegalArgumentException if the number is less than 1
     */
    static Timing atSession(Identifier body, int number) {
        return new AtSession(body, number);
    }

    /**
     * Reads the wording of a source, in English and French.
     *
     * <p>Understood are days ({@code 20 March}, {@code 05/03/2010} with the day first, {@code March 20, 2025}), ranges
     * and lists of them ({@code 30 September - 3 October}, {@code du 3 au 5 juin}), months, years, seasons, quarters,
     * thirds and halves of a year ({@code 1st semester}, {@code T2 2025} in French), halves of a month, weeks by their
     * Monday, parts ({@code early May}, {@code fin juin}: the month, tentatively), {@code All year}, deadlines
     * ({@code by July 2027} and {@code before the end of July 2027} are {@code [..2027-07]}, {@code until July 2027} is
     * {@code ../2027-07}), {@code from} (as {@code 2025-05/..}), {@code before} and {@code after} a date or something
     * else, marks such as {@code (tbc)}, and EDTF itself.
     *
     * <p>A source is never refused: wording that means nothing here ({@code 30 February}), or more than one thing
     * ({@code 1st trimester} in English: three or four months; {@code 2024-25}: two years or the code of a season), or
     * of which a part is not understood, is kept without a value; {@link #doubt} tells why.
     *
     * @param wording the words of the source; may be blank
     * @param year the year that the source is about, 1900 to 2199, taken where the wording names none; any other
     *     number, such as {@link #NO_YEAR}, where it is about no single year: then wording that names none is kept
     *     without a value
     * @param languages the languages of the source; a wording is read where all of them that know its words read it
     *     alike. Without any, all known languages are asked; of a language that is not known only digits are read
     * @return the words and what they mean. The certainty is, in this order, that of a mark ({@code TO_BE_CONFIRMED},
     *     {@code UNDECIDED}, {@code TENTATIVE}), {@code TENTATIVE} where the wording says more than the date, as
     *     {@code early May} does, {@code INFERRED} where the year was taken from the context, {@code ABSENT} for a
     *     blank, and {@code STATED}
     */
    static Stated<Timing> read(String wording, int year, Language... languages) {
        requireNonNull(wording, "wording");
        requireNonNull(languages, "languages");
        return WordingReader.read(wording, year, List.of(languages));
    }

    /**
     * Why a wording is left unread though its words are understood.
     *
     * @param wording the words of the source; may be blank
     * @param year the year that the source is about, as for {@link #read}
     * @param languages the languages of the source, as for {@link #read}
     * @return the reason; empty where the wording is read, and where it is not understood at all
     */
    static Optional<Doubt> doubt(String wording, int year, Language... languages) {
        requireNonNull(wording, "wording");
        requireNonNull(languages, "languages");
        return WordingReader.doubt(wording, year, List.of(languages));
    }

    /** {@return the date, for a timing that has one of its own} */
    default Optional<ExtendedDate> date() {
        return Optional.empty();
    }

    /**
     * Whether all that happens, happens on days of a range.
     *
     * @param range the range
     * @return the answer; unknown where the timing has no date of its own, where its date is too imprecise, and where
     *     it takes place on some days of a date of which only some are in the range
     */
    default Truth within(DateRange range) {
        return Truth.unknown("the date of \"" + this + "\"");
    }

    /**
     * On a date.
     *
     * @param on the date
     * @param course how its days are filled
     */
    record On(ExtendedDate on, Course course) implements Timing {
        /** Refuses null, naming the component. */
        public On {
            requireNonNull(on, "on");
            requireNonNull(course, "course");
        }

        @Override
        public Optional<ExtendedDate> date() {
            return Optional.of(on);
        }

        @Override
        public Truth within(DateRange range) {
            Truth throughout = on.within(range);
            return course == Course.SOMETIME
                            && throughout.isNo()
                            && !on.overlaps(range).isNo()
                    ? Truth.unknown("on which days of " + on + " it takes place")
                    : throughout;
        }

        @Override
        public String toString() {
            return course == Course.SOMETIME ? "sometime in " + on : on.toString();
        }
    }

    /**
     * Before, after, or at a distance from something else.
     *
     * @param relation how it lies to the anchor
     * @param anchor the other thing, in words or by its address; never blank
     * @param amount how long after the anchor, negative for before; zero unless the relation is {@code OFFSET}
     */
    record Relative(Relation relation, String anchor, Period amount) implements Timing {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the anchor is blank, or an amount stands where none belongs
         */
        public Relative {
            requireNonNull(relation, "relation");
            requireNonNull(anchor, "anchor");
            requireNonNull(amount, "amount");
            if (anchor.isBlank()) {
                throw new IllegalArgumentException(
                        "Timing.Relative has a blank anchor; name what it is relative to, for"
                                + " example \"the Conference of Presidents\".");
            }
            if (relation != Relation.OFFSET && !amount.isZero()) {
                throw new IllegalArgumentException("Timing.Relative " + relation + " " + Quoted.of(anchor)
                        + " has the amount " + amount + "; an amount belongs to OFFSET only.");
            }
        }

        @Override
        public String toString() {
            return switch (relation) {
                case BEFORE -> "before " + anchor;
                case AFTER -> "after " + anchor;
                case OFFSET -> amount + " after " + anchor;
            };
        }
    }

    /**
     * At a numbered session of a body.
     *
     * @param body the body
     * @param number the number of the session, 1 or more
     */
    record AtSession(Identifier body, int number) implements Timing {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public AtSession {
            requireNonNull(body, "body");
            if (number < 1) {
                throw new IllegalArgumentException("Timing.AtSession of " + body + " has the number " + number
                        + "; sessions are numbered from 1.");
            }
        }

        @Override
        public String toString() {
            return "session " + number + " of " + body;
        }
    }

    /** Nothing is known of when. */
    record Unknown() implements Timing {
        @Override
        public Truth within(DateRange range) {
            return Truth.unknown("when it takes place");
        }

        @Override
        public String toString() {
            return "unknown";
        }
    }
}
