package org.hemicycle.serialization.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.Nullable;
import org.hemicycle.internal.Quoted;
import org.joda.money.Money;
import tools.jackson.core.JsonGenerator;

/**
 * A type whose values are texts: what {@code toString} prints and {@code parse} reads.
 *
 * <p>Decimal numbers are texts too, as their digits after the point count and a reader of JSON may drop them; a number
 * is taken as well.
 */
final class ScalarShape implements KeyShape {

    /** More digits than any figure has; beyond, printing one number would fill the memory. */
    private static final int MOST_DIGITS = JsonLimits.DIGITS;

    private static final String DAY = "day; accepted is one such as 2025-06-30";
    private static final String LENGTH = "length of time; accepted are years, months and days, such as P5Y or P1Y6M";
    private static final String MONEY = "amount of money; accepted are the code of a currency and digits, with no more"
            + " after the point than the currency has, such as EUR 8120000.00";

    private final Class<?> type;
    private final Function<String, Object> parser;
    private final boolean takesNumbers;

    ScalarShape(Class<?> type, Function<String, Object> parser) {
        this.type = type;
        this.parser = parser;
        this.takesNumbers = type == BigDecimal.class;
    }

    /** The types of others that values of the library hold. */
    static Optional<ScalarShape> ofPlatform(Class<?> type) {
        if (type == String.class) {
            return Optional.of(new ScalarShape(type, text -> text));
        }
        if (type == LocalDate.class) {
            return Optional.of(new ScalarShape(type, text -> foreign(text, LocalDate::parse, DAY)));
        }
        if (type == Period.class) {
            return Optional.of(new ScalarShape(type, text -> foreign(text, Period::parse, LENGTH)));
        }
        if (type == Money.class) {
            return Optional.of(new ScalarShape(type, text -> foreign(text, Money::parse, MONEY)));
        }
        return type == BigDecimal.class ? Optional.of(new ScalarShape(type, ScalarShape::decimal)) : Optional.empty();
    }

    /** The types of others refuse in the words of programmers. */
    private static Object foreign(String text, Function<String, Object> parser, String accepted) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException meaningless) {
            throw new IllegalArgumentException(Quoted.of(text) + " is no " + accepted + ".", meaningless);
        }
    }

    private static BigDecimal decimal(String text) {
        if (text.length() > MOST_DIGITS) {
            throw new IllegalArgumentException("A number of " + text.length() + " characters stands there; accepted"
                    + " are at most " + MOST_DIGITS + ".");
        }
        try {
            return requireWritable(new BigDecimal(text));
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(
                    Quoted.of(text) + " is no number; accepted are digits with or without a point, such as 12.50.",
                    none);
        }
    }

    private static BigDecimal requireWritable(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException("The number " + Quoted.of(number.toString()) + " has more than "
                    + MOST_DIGITS + " digits when it is written out; give one with fewer.");
        }
        return number;
    }

    Class<?> type() {
        return type;
    }

    boolean takesNumbers() {
        return takesNumbers;
    }

    @Override
    public String text(Object value) {
        if (value instanceof BigDecimal number) {
            requireWritable(number);
        }
        String text = value.toString();
        if (Surrogates.isBroken(text)) {
            throw new IllegalArgumentException("The text " + Quoted.of(text) + " has half of a surrogate pair, which is"
                    + " no character and cannot be written; give the whole character or leave it out.");
        }
        if (type != String.class && text.length() > JsonLimits.MEANING) {
            throw new IllegalArgumentException("The text " + Quoted.of(text) + " has " + text.length()
                    + " characters, and could not be read again; accepted are at most " + JsonLimits.MEANING + " in "
                    + Names.article(type) + ".");
        }
        return text;
    }

    @Override
    public Object parse(String text) {
        return parser.apply(text);
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        out.writeString(text(value));
    }

    @Override
    @Nullable
    public Object read(Node node, JsonReading reading) {
        if (reading.isLeftOut(node)) {
            return null;
        }
        boolean fits = node.is(Node.Form.TEXT) || takesNumbers && node.is(Node.Form.NUMBER);
        if (!fits) {
            reading.refuse(node, Refusals.form(node, accepted()));
            return null;
        }
        return parse(node, reading);
    }

    private String accepted() {
        return type == String.class ? "a text" : "a text, " + Names.article(type) + ",";
    }

    @Nullable
    private Object parse(Node node, JsonReading reading) {
        if (Surrogates.isBroken(node.text())) {
            reading.refuse(node, Refusals.surrogate(node));
            return null;
        }
        if (type == String.class) {
            return node.text();
        }
        if (node.text().length() > JsonLimits.MEANING) {
            reading.refuse(node, Refusals.tooLong(node, Names.article(type)));
            return null;
        }
        try {
            Object value = reading.parse(this, node.text());
            reading.seen(value, node);
            return value;
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException meaningless) {
            reading.refuse(node, Refusals.text(node, meaningless));
            return null;
        }
    }
}
