package org.hemicycle.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemicycle.internal.Quoted;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;

/**
 * One line of a reference text: a key, a value, and where it stands. Its parts are taken in loops, as every run begins
 * with some thousands of lines, before streams are fast.
 */
record Line(String file, int number, String key, String value) {

    /** {@return the fields of the value, divided by bars} */
    List<String> fields() {
        return split(value, "\\|");
    }

    /** {@return the fields of the value, which are so many} */
    List<String> fields(int count, String accepted) {
        List<String> fields = fields();
        if (fields.size() != count) {
            throw refusal(value, accepted);
        }
        return fields;
    }

    /** {@return the parts of the value, which is written as the pattern says} */
    Matcher match(Pattern pattern, String accepted) {
        Matcher matcher = pattern.matcher(value);
        if (!matcher.matches()) {
            throw refusal(value, accepted);
        }
        return matcher;
    }

    /** Reads a document, perhaps with a place in it: {@code ETS 001, Article 4}. */
    Citation readCitation(String source) {
        String[] parts = source.split(", ", 2);
        Locator place = parts.length == 1 ? Locator.WHOLE : read(parts[1], Locator::parse);
        return Citation.builder()
                .document(read(parts[0], Identifier::parse))
                .place(place)
                .build();
    }

    static List<String> split(String text, String separator) {
        String[] parts = text.split(separator);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = parts[i].strip();
        }
        return List.of(parts);
    }

    /** Reads a part of the value; what the reader refuses is refused here, with the place. */
    <T> T read(String part, Function<String, T> reader) {
        try {
            return reader.apply(part);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(at() + ": " + e.getMessage(), e);
        }
    }

    LocalDate readDay(String part) {
        return readOfTime(part, LocalDate::parse, "a day of the calendar, such as 2026-05-09");
    }

    Period readPeriod(String part) {
        return readOfTime(part, Period::parse, "a length of time, such as P5Y");
    }

    private <T> T readOfTime(String part, Function<String, T> reader, String accepted) {
        try {
            return reader.apply(part);
        } catch (DateTimeException unreadable) {
            throw refusal(part, accepted);
        }
    }

    /** Builds what the line begins; what the builder refuses is refused here, with the place. */
    <T> T build(Supplier<T> builder) {
        return read(value, ignored -> builder.get());
    }

    <T> List<T> readAll(String list, String separator, Function<String, T> reader) {
        List<T> all = new ArrayList<>();
        for (String item : split(list, separator)) {
            all.add(read(item, reader));
        }
        return List.copyOf(all);
    }

    <E extends Enum<E>> E readConstant(String part, Class<E> type) {
        E[] constants = type.getEnumConstants();
        for (E constant : constants) {
            if (constant.name().equalsIgnoreCase(part)) {
                return constant;
            }
        }
        throw refusal(part, Arrays.toString(constants));
    }

    IllegalArgumentException refusal(String found, String accepted) {
        return new IllegalArgumentException(at() + ": found " + Quoted.of(found) + "; accepted is " + accepted + ".");
    }

    private String at() {
        return file + ", line " + number + ", " + key;
    }
}
