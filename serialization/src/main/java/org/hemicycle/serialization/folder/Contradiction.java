package org.hemicycle.serialization.folder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hemicycle.document.Datum;
import org.hemicycle.funding.PrintedAmount;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Language;
import org.hemicycle.source.PrintedNumber;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;
import org.joda.money.Money;

/**
 * Whether a value can be what its words say, where these say one thing only: a date, a figure, the number of a treaty.
 */
final class Contradiction {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d.,])(\\d{1,3}(?:[ \\u00A0\\u202F,.]\\d{3})+|\\d+)((?:[.,]\\d+)?)(?: ?(million|mln|thousand))?(?![\\d])");

    private Contradiction() {}

    /** Notes what the words of a statement say beside its value in a column, if that cannot be it. */
    static void note(Stated<?> stated, String column, Cells cells) {
        find(stated, cells.languages())
                .ifPresent(says -> cells.doubt(
                        column,
                        "\"" + cells.raw(column) + "\" stands beside the words \"" + stated.asWritten()
                                + "\", which say " + says,
                        "Correct one of them; where the source itself errs, leave the value blank."));
    }

    private static Optional<String> find(Stated<?> stated, Language... languages) {
        String words = stated.asWritten();
        return stated.value()
                .filter(any -> !words.isBlank() && stated.certainty() != Certainty.DAMAGED)
                .flatMap(value -> says(words, value, languages));
    }

    private static Optional<String> says(String words, Object value, Language... languages) {
        if (value instanceof ExtendedDate date) {
            return date(words, date, languages);
        }
        if (value instanceof DateRange range) {
            return date(words, ExtendedDate.parse(range.toString()), languages);
        }
        if (value instanceof Datum.On on) {
            return date(words, on.date(), languages);
        }
        if (value instanceof Datum.Figure figure) {
            return figure(words, figure);
        }
        if (value instanceof Money money) {
            return PrintedAmount.read(words)
                    .value()
                    .filter(read -> !read.equals(money))
                    .map(Money::toString)
                    .or(() -> figure(words, money.getAmount()));
        }
        if (value instanceof Timing timing) {
            return timing.date().flatMap(date -> date(words, date, languages));
        }
        if (value instanceof Datum.Word word && Identifier.Scheme.TREATY.accepts(word.word())) {
            return treaty(words, Identifier.parse(word.word()));
        }
        return value instanceof Identifier identifier ? treaty(words, identifier) : Optional.empty();
    }

    private static Optional<String> date(String words, ExtendedDate date, Language... languages) {
        return Timing.read(words, Timing.NO_YEAR, languages)
                .value()
                .flatMap(Timing::date)
                .filter(read -> read.agreesWith(date).isNo())
                .map(ExtendedDate::toString);
    }

    private static Optional<String> figure(String words, Datum.Figure figure) {
        return figure(words, figure.amount());
    }

    /** Words with several numbers say no single thing. */
    private static Optional<String> figure(String words, BigDecimal amount) {
        List<String> numbers =
                NUMBER.matcher(words).results().map(number -> number.group()).toList();
        return numbers.size() == 1
                ? number(numbers.get(0)).filter(read -> !agrees(read, amount)).map(BigDecimal::toPlainString)
                : Optional.empty();
    }

    private static boolean agrees(BigDecimal read, BigDecimal amount) {
        return read.compareTo(amount) == 0
                || read.multiply(BigDecimal.valueOf(1000)).compareTo(amount) == 0
                || read.multiply(BigDecimal.valueOf(1_000_000)).compareTo(amount) == 0;
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(Numerals.read(text));
        } catch (IllegalArgumentException ambiguous) {
            return Optional.empty();
        }
    }

    private static Optional<String> treaty(String words, Identifier identifier) {
        List<Identifier> printed = PrintedNumber.listIn(words).stream()
                .map(PrintedNumber::identifier)
                .filter(each -> each.scheme() == Identifier.Scheme.TREATY)
                .toList();
        return identifier.scheme() == Identifier.Scheme.TREATY && printed.size() == 1 && !printed.contains(identifier)
                ? Optional.of(printed.get(0).toString())
                : Optional.empty();
    }
}
