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
    private static final int MOST_DIGITS = 1000;

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
            return Optional.of(new ScalarShape(type, LocalDate::parse));
        }
        if (type == Period.class) {
            return Optional.of(new ScalarShape(type, Period::parse));
        }
        if (type == Money.class) {
            return Optional.of(new ScalarShape(type, Money::parse));
        }
        return type == BigDecimal.class ? Optional.of(new ScalarShape(type, ScalarShape::decimal)) : Optional.empty();
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
            reading.refuse(node, Refusals.form(node, "a text, " + Names.article(type) + ","));
            return null;
        }
        return parse(node, reading);
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
