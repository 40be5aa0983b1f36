package org.hemicycle.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import org.hemicycle.accession.Readings;
import org.hemicycle.document.Datum;
import org.hemicycle.finding.Argument.OfAmount;
import org.hemicycle.finding.Argument.OfConstant;
import org.hemicycle.finding.Argument.OfDate;
import org.hemicycle.finding.Argument.OfIdentifier;
import org.hemicycle.finding.Argument.OfList;
import org.hemicycle.finding.Argument.OfName;
import org.hemicycle.finding.Argument.OfNumber;
import org.hemicycle.finding.Argument.OfPart;
import org.hemicycle.finding.Argument.OfPercentage;
import org.hemicycle.finding.Argument.OfPeriod;
import org.hemicycle.finding.Argument.OfPlace;
import org.hemicycle.finding.Argument.OfQuantity;
import org.hemicycle.finding.Argument.OfRange;
import org.hemicycle.finding.Argument.OfReadings;
import org.hemicycle.finding.Argument.OfWords;
import org.hemicycle.internal.Quoted;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.joda.money.Money;

/** What becomes of the values that rules give: an argument of their kind, or a refusal. */
final class ArgumentOf {

    private ArgumentOf() {}

    static Argument value(Object value) {
        return value instanceof Argument argument
                ? argument
                : value instanceof Collection<?> several
                        ? new OfList(several.stream().map(ArgumentOf::value).toList())
                        : single(value);
    }

    private static Argument single(Object value) {
        if (value instanceof ExtendedDate date) {
            return new OfDate(date);
        } else if (value instanceof Readings readings) {
            return readings.dates().size() == 1 ? new OfDate(readings.dates().get(0)) : new OfReadings(readings);
        } else if (value instanceof Period period) {
            return new OfPeriod(period);
        } else if (value instanceof LocalDate day) {
            return new OfDate(ExtendedDate.of(day));
        } else if (value instanceof DateRange range) {
            return new OfRange(range);
        } else if (value instanceof Number number) {
            return new OfNumber(new BigDecimal(number.toString()));
        } else if (value instanceof Money amount) {
            return new OfAmount(amount);
        } else if (value instanceof Datum.Figure figure) {
            return figure(figure);
        } else if (value instanceof Identifier identifier) {
            return new OfIdentifier(identifier, "");
        } else if (value instanceof Citation place) {
            return new OfPlace(place);
        } else if (value instanceof Locator part) {
            return new OfPart(part);
        } else if (value instanceof Enum<?> constant) {
            return OfConstant.of(constant);
        }
        return named(value);
    }

    private static Argument figure(Datum.Figure figure) {
        return figure.unit().equals("PERCENT")
                ? new OfPercentage(figure.amount())
                : new OfQuantity(figure.amount(), figure.unit());
    }

    private static Argument named(Object value) {
        if (value instanceof Name name) {
            return new OfName(name.common());
        } else if (value instanceof Stated<?> stated) {
            return new OfWords(stated.asWritten());
        } else if (value instanceof String label && isOneWord(label)) {
            return new OfName(label);
        }
        throw new IllegalArgumentException("Argument was given " + Quoted.of(value)
                + (value instanceof String
                        ? ", which has blanks"
                        : ", a " + value.getClass().getSimpleName())
                + "; accepted are dates, ranges of days, lengths of time, numbers, amounts, names, identifiers, places, constants,"
                + " statements and collections of these. Words of a language belong into the message; for a name"
                + " use Argument.name, for what a source has written Argument.words.");
    }

    private static boolean isOneWord(String label) {
        return !label.isEmpty()
                && label.chars().noneMatch(each -> Character.isWhitespace(each) || Character.isSpaceChar(each));
    }
}
