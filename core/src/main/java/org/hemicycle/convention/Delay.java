package org.hemicycle.convention;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.internal.Quoted;

/**
 * How long the effect of an act is postponed.
 *
 * <p>Written as a phrase, and {@code parse(toString())} is the identity: {@code on deposit}, {@code 90 days after},
 * {@code on day 30 after}, {@code 6 months after}, {@code first of month after 3 months}, {@code end of year, of the
 * next one after 9 months}, {@code same day for all Parties}.
 */
public sealed interface Delay extends Serializable {

    /**
     * The day on which an act takes effect.
     *
     * @param deposit the day of the act
     * @return the day, if the act determines it
     */
    Optional<LocalDate> after(LocalDate deposit);

    /**
     * {@return the delay as it follows "takes effect" in a sentence: {@code on the first day of the month after 3
     * months}; the phrase that is read back is {@code toString()}}
     */
    default String inWords() {
        return toString();
    }

    /**
     * Reads a delay.
     *
     * @param phrase one of the phrases above, with any number of days or months from 1 on, and of months of a year to
     *     11
     * @return the delay
     * @throws IllegalArgumentException if it is none of them; the message lists them
     */
    static Delay parse(CharSequence phrase) {
        return valueOf(requireNonNull(phrase, "phrase").toString());
    }

    /**
     * Reads a delay as {@link #parse} does, under the name that frameworks look for.
     *
     * @param phrase as {@code parse} takes it
     * @return the delay
     * @throws IllegalArgumentException if it is none, as {@code parse} says
     */
    static Delay valueOf(String phrase) {
        requireNonNull(phrase, "phrase");
        String text = phrase.strip();
        return Stream.<Optional<Delay>>of(
                        fixed(text),
                        counted(text, "(\\d+) days after", DaysAfter::new),
                        counted(text, "on day (\\d+) after", OnDayAfter::new),
                        counted(text, "(\\d+) months? after", MonthsAfter::new),
                        counted(text, "first of month after (\\d+) months?", FirstOfMonthAfter::new),
                        counted(text, "end of year, of the next one after (\\d+) months?", EndOfYear::new))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(Quoted.of(phrase) + " is not a delay; accepted are, for"
                        + " example, " + String.join(", ", EXAMPLES) + "."));
    }

    /** One phrase of each kind. */
    List<String> EXAMPLES = List.of(
            OnDeposit.PHRASE,
            "90 days after",
            "on day 30 after",
            "6 months after",
            "first of month after 3 months",
            "end of year, of the next one after 9 months",
            SameDayForAllParties.PHRASE);

    private static Optional<Delay> fixed(String text) {
        return switch (text) {
            case OnDeposit.PHRASE -> Optional.of(new OnDeposit());
            case SameDayForAllParties.PHRASE -> Optional.of(new SameDayForAllParties());
            default -> Optional.empty();
        };
    }

    private static Optional<Delay> counted(String text, String pattern, IntFunction<Delay> meaning) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.matches() ? Optional.of(meaning.apply(count(matcher.group(1)))) : Optional.empty();
    }

    private static int count(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException tooGreat) {
            throw new IllegalArgumentException(
                    "A delay of " + Quoted.cut(digits) + " days or months is longer than any; accepted are numbers from"
                            + " 1 to " + Integer.MAX_VALUE + ".",
                    tooGreat);
        }
    }

    private static void requirePositive(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("A delay of " + count
                    + " days or months is none; count from 1 on, and write \"on deposit\" where there is no delay.");
        }
    }

    private static String months(int count) {
        return count == 1 ? "1 month" : count + " months";
    }

    /** On the day of the act itself. */
    record OnDeposit() implements Delay {
        private static final String PHRASE = "on deposit";

        @Override
        public Optional<LocalDate> after(LocalDate deposit) {
            return Optional.of(deposit);
        }

        @Override
        public String inWords() {
            return "on the day of the deposit";
        }

        @Override
        public String toString() {
            return PHRASE;
        }
    }

    /**
     * A number of days after the act: 90 days after 13 October 2000 is 11 January 2001.
     *
     * @param days the number of days, from 1 on
     */
    record DaysAfter(int days) implements Delay {
        /** Checks the number. */
        public DaysAfter {
            requirePositive(days);
        }

        @Override
        public Optional<LocalDate> after(LocalDate deposit) {
            return Optional.of(deposit.plusDays(days));
        }

        @Override
        public String toString() {
            return days + " days after";
        }
    }

    /**
     * On the n-th day after the act, where the day after the act is the first. The same day as n days after it; the
     * clauses word it differently.
     *
     * @param day which day, from 1 on
     */
    record OnDayAfter(int day) implements Delay {
        /** Checks the number. */
        public OnDayAfter {
            requirePositive(day);
        }

        @Override
        public Optional<LocalDate> after(LocalDate deposit) {
            return Optional.of(deposit.plusDays(day));
        }

        @Override
        public String toString() {
            return "on day " + day + " after";
        }
    }

    /**
     * On the same day of a later month, or on its last day where it is shorter: one month after 31 January is the last
     * of February.
     *
     * @param months the number of months, from 1 on
     */
    record MonthsAfter(int months) implements Delay {
        /** Checks the number. */
        public MonthsAfter {
            requirePositive(months);
        }

        @Override
        public Optional<LocalDate> after(LocalDate deposit) {
            return Optional.of(deposit.plusMonths(months));
        }

        @Override
        public String toString() {
            return Delay.months(months) + " after";
        }
    }

    /**
     * On the first day of the month that follows the expiry of a number of months: three months after 1 July expire on
     * 1 October, so the day is 1 November.
     *
     * @param months the number of months, from 1 on
     */
    record FirstOfMonthAfter(int months) implements Delay {
        /** Checks the number. */
        public FirstOfMonthAfter {
            requirePositive(months);
        }

        @Override
        public Optional<LocalDate> after(LocalDate deposit) {
            return Optional.of(deposit.plusMonths(months).withDayOfMonth(1).plusMonths(1));
        }

        @Override
        public String inWords() {
            return "on the first day of the month after " + Delay.months(months);
        }

        @Override
        public String toString() {
            return "first of month after " + Delay.months(months);
        }
    }

    /**
     * With the end of the year of the act, or of the next year if the act comes later in the year than a number of
     * months: what is notified on 30 September ends with that year, what is notified on 1 October with the next. The
     * day is the first without effect, 1 January.
     *
     * @param months the number of months, from 1 to 11
     */
    record EndOfYear(int months) implements Delay {
        private static final int LAST = 11;

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is not from 1 to 11: no act comes later in its year
         */
        public EndOfYear {
            requirePositive(months);
            if (months > LAST) {
                throw new IllegalArgumentException("A delay to the end of the year has " + months
                        + " months, after which an act counts for the next year; accepted are 1 to " + LAST
                        + ", since no act comes later in its year.");
            }
        }

        @Override
        public Optional<LocalDate> after(LocalDate deposit) {
            int years = deposit.getMonthValue() <= months ? 1 : 2;
            return Optional.of(LocalDate.of(deposit.getYear() + years, 1, 1));
        }

        @Override
        public String inWords() {
            return "at the end of the year, of the next one after " + Delay.months(months);
        }

        @Override
        public String toString() {
            return "end of year, of the next one after " + Delay.months(months);
        }
    }

    /** On one day for all Parties, which depends on the last of them, as amending protocols often have it. */
    record SameDayForAllParties() implements Delay {
        private static final String PHRASE = "same day for all Parties";

        @Override
        public Optional<LocalDate> after(LocalDate deposit) {
            return Optional.empty();
        }

        @Override
        public String inWords() {
            return "on the same day for all Parties";
        }

        @Override
        public String toString() {
            return PHRASE;
        }
    }
}
