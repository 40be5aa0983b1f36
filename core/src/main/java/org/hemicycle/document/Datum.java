package org.hemicycle.document;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import org.hemicycle.internal.Phrase;
import org.hemicycle.internal.Quoted;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;

/** The meaning of what a claim states: a date, a figure, or a word. */
public sealed interface Datum extends Serializable {

    /**
     * A date.
     *
     * @param date the date
     * @return the datum
     */
    static Datum of(ExtendedDate date) {
        return new On(date);
    }

    /** The form of a datum, by which claims of one property can be compared and their texts be read. */
    enum Form {
        /** A date or a period, as ISO 8601-2 writes it. Example: {@code 2026-05}. */
        DATE,
        /** A figure with a unit. Example: {@code 120000} with the unit {@code EUR}. */
        FIGURE,
        /** A word, name or text. Example: {@code MEMBER}. */
        WORD
    }

    /** {@return its form} */
    Form form();

    /**
     * Whether two statements can describe the same fact: equal, or compatible at different precision.
     *
     * @param other the other statement's datum
     * @return {@code NO} if they contradict; {@code NO} too if they are of different sorts
     */
    Truth agreesWith(Datum other);

    /**
     * A date.
     *
     * @param date the date, as precise as the source has it
     */
    record On(ExtendedDate date) implements Datum {
        /** Refuses null, naming the component. */
        public On {
            requireNonNull(date, "date");
        }

        @Override
        public Form form() {
            return Form.DATE;
        }

        @Override
        public Truth agreesWith(Datum other) {
            return other instanceof On on ? agreesWith(on.date) : Truth.NO;
        }

        /** A date that is only about right does not contradict one beside it. */
        private Truth agreesWith(ExtendedDate other) {
            Truth agrees = date.agreesWith(other);
            return agrees.isNo() && (date.isQualified() || other.isQualified())
                    ? Truth.unknown("the exact date behind \"" + date + "\" and \"" + other + "\"")
                    : agrees;
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** How exactly a figure is meant. */
    enum Bound {
        /** The figure itself. */
        EXACT,
        /** Around the figure. */
        ABOUT,
        /** The figure or more. */
        AT_LEAST,
        /** The figure or less. */
        AT_MOST,
        /** More than the figure. */
        MORE_THAN
    }

    /**
     * A figure with its unit.
     *
     * @param amount the figure; its scale is the precision to which it was printed
     * @param unit an ISO 4217 currency code, {@code PERCENT}, or what is counted; {@code eur}, {@code €} and
     *     {@code euros} are {@code EUR}, and {@code %} and {@code per cent} are {@code PERCENT}
     * @param bound how exactly it is meant
     */
    record Figure(BigDecimal amount, String unit, Bound bound) implements Datum {

        private static final BigDecimal TWO = BigDecimal.valueOf(2);

        /**
         * Checks the unit, and gives it its usual form.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Figure {
            requireNonNull(amount, "amount");
            requireNonNull(unit, "unit");
            requireNonNull(bound, "bound");
            if (unit.isBlank()) {
                throw new IllegalArgumentException("Figure.unit of the figure " + amount.toPlainString() + " is "
                        + Quoted.of(unit) + "; accepted are an ISO 4217 currency code, PERCENT, or what is counted.");
            }
            unit = FigureUnit.of(unit);
        }

        @Override
        public Form form() {
            return Form.FIGURE;
        }

        /**
         * Figures in one unit agree when one is the other as it would be printed with fewer digits, be they rounded or
         * cut off, or when the bound of one admits the other: "3.3 million" agrees with 3 334 000 and 3 380 000 and
         * contradicts 3 249 000 and 3 400 000; "at least 100" agrees with 150 and contradicts 50. A figure that is
         * given as {@code ABOUT} is rounded to its last digit that is not nought: "about 100" agrees with 150 and
         * contradicts 200. Two figures that are both rounded agree when they differ by one of the last digit, since one
         * may be rounded and the other cut off: "3.3 million" agrees with "3.4 million" and contradicts "3.5 million".
         * A figure of a single digit is too coarse for that: "1 million" contradicts "2 million".
         */
        @Override
        public Truth agreesWith(Datum other) {
            if (!(other instanceof Figure figure) || !figure.unit.equals(unit)) {
                return Truth.NO;
            }
            boolean isSame =
                    isNextTo(figure) || (scale() <= figure.scale() ? isPrintedFor(figure) : figure.isPrintedFor(this));
            return isSame ? Truth.YES : amount.compareTo(figure.amount) < 0 ? agree(this, figure) : agree(figure, this);
        }

        /** {@return whether its last digits were left out: those before the point, or those after "about"} */
        public boolean isRounded() {
            return scale() < 0;
        }

        /** {@return one of the last digit that is known: a hundred thousand for "1.2 million"} */
        public BigDecimal lastDigit() {
            return BigDecimal.ONE.scaleByPowerOfTen(-scale());
        }

        /** {@return the least of which it can be the rounded form; the figure itself where it is not rounded} */
        public BigDecimal least() {
            return isRounded() ? amount.subtract(lastDigit().divide(TWO)) : amount;
        }

        /** {@return the bound below which it can be rounded or cut off; the figure itself where it is not rounded} */
        public BigDecimal most() {
            return isRounded() ? amount.add(lastDigit()) : amount;
        }

        private int scale() {
            return bound == Bound.ABOUT && amount.signum() != 0
                    ? Math.min(amount.scale(), amount.stripTrailingZeros().scale())
                    : amount.scale();
        }

        private boolean isPrintedFor(Figure finer) {
            BigDecimal more = finer.amount.subtract(amount);
            BigDecimal rest = amount.signum() < 0 ? more.negate() : more;
            return scale() == finer.scale()
                    ? rest.signum() == 0
                    : rest.compareTo(lastDigit()) < 0
                            && rest.negate().multiply(TWO).compareTo(lastDigit()) <= 0;
        }

        private boolean isNextTo(Figure other) {
            BigDecimal digit = lastDigit().max(other.lastDigit());
            return isRounded()
                    && other.isRounded()
                    && amount.subtract(other.amount).abs().compareTo(digit) <= 0
                    && amount.abs().max(other.amount.abs()).compareTo(digit.multiply(BigDecimal.TEN)) >= 0;
        }

        private static Truth agree(Figure smaller, Figure greater) {
            boolean up = smaller.bound == Bound.AT_LEAST || smaller.bound == Bound.MORE_THAN;
            boolean down = greater.bound == Bound.AT_MOST;
            return up && down
                    ? Truth.unknown("the exact figure behind \"" + smaller + "\" and \"" + greater + "\"")
                    : Truth.of(up || down);
        }

        @Override
        public String toString() {
            String figure = amount.toPlainString() + " " + unit;
            return bound == Bound.EXACT ? figure : Phrase.of(bound) + " " + figure;
        }
    }

    /**
     * A word of a closed list, such as a kind of standing, or what a text calls something.
     *
     * @param word the word
     */
    record Word(String word) implements Datum {

        /**
         * Checks the word.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Word {
            requireNonNull(word, "word");
            if (word.isBlank()) {
                throw new IllegalArgumentException("Word.word is " + Quoted.of(word)
                        + "; accepted is a word of a closed list," + " for example MEMBER.");
            }
        }

        @Override
        public Form form() {
            return Form.WORD;
        }

        @Override
        public Truth agreesWith(Datum other) {
            return Truth.of(equals(other));
        }

        @Override
        public String toString() {
            return word;
        }
    }
}
