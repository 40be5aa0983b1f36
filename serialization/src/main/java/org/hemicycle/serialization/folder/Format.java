package org.hemicycle.serialization.folder;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How a cell holds values of one kind.
 *
 * @param accepted what is accepted, for people, such as {@code a date (EDTF)}
 * @param words what is accepted, where that is a closed list
 * @param example a cell that is accepted
 * @param reading reads a cell that is not empty
 * @param printing writes a value, so that reading gives it back
 * @param <T> the type of the values
 */
record Format<T>(String accepted, List<String> words, String example, Reader<T> reading, Printer<T> printing) {

    private static final String SEVERAL = "; several with a semicolon";
    private static final Pattern NO_BREAK = Pattern.compile("[\\h&&[^ \\t]]");

    /** Reads a cell. */
    @FunctionalInterface
    interface Reader<T> {
        /** What a cell means; refused with an {@link IllegalArgumentException} where it means nothing. */
        T read(String cell, Surroundings folder);
    }

    /** Writes a cell. */
    @FunctionalInterface
    interface Printer<T> {
        /** The cell for a value. */
        String print(T value, Surroundings folder);
    }

    /** A format of texts that mean one thing in every folder. */
    static <T> Format<T> of(String accepted, String example, Function<String, T> reading) {
        return new Format<>(
                accepted,
                List.of(),
                example,
                (cell, folder) -> reading.apply(Escape.literal(cell)),
                (value, folder) -> Escape.cell(value.toString()));
    }

    /** The same format with another example. */
    Format<T> like(String other) {
        return new Format<>(accepted, words, other, reading, printing);
    }

    /** The same format with other words for what is accepted. */
    Format<T> accepting(String other) {
        return new Format<>(other, words, example, reading, printing);
    }

    /** The same format where each value may be printed in another way. */
    Format<T> printed(Function<T, String> printing) {
        return new Format<>(accepted, words, example, reading, (value, folder) -> Escape.cell(printing.apply(value)));
    }

    /** Words of a closed list, in any case. */
    static <E extends Enum<E>> Format<E> word(Class<E> words) {
        List<String> names =
                Arrays.stream(words.getEnumConstants()).map(Enum::name).toList();
        return new Format<>(
                "a word of the list",
                names,
                names.get(0),
                (cell, folder) -> Enum.valueOf(words, Words.of(names).require(cell)),
                (value, folder) -> value.name());
    }

    /** Several values in one cell, divided by semicolons. */
    Format<List<T>> list() {
        return new Format<>(
                accepted + SEVERAL,
                words,
                example,
                (cell, folder) -> items(cell, example).stream()
                        .map(item -> reading.read(Escape.cell(item), folder))
                        .toList(),
                (values, folder) -> Escape.list(values.stream()
                        .map(value -> Escape.literal(printing.print(value, folder)))
                        .toList()));
    }

    private static List<String> items(String cell, String example) {
        List<String> items = Escape.items(cell);
        if (items.contains("")) {
            throw Refusal.of(
                    "\"" + cell + "\" has an empty item between or beside its semicolons",
                    "Leave out the semicolon, or write what is missing, such as " + example + ".");
        }
        return items;
    }

    /** Whether it holds several values. */
    boolean isList() {
        return accepted.endsWith(SEVERAL);
    }

    /** Whether it holds one number, perhaps beside something else. */
    boolean isNumber() {
        return (accepted.startsWith("a number") || accepted.startsWith("a whole number")) && !isList();
    }

    /** What to write. */
    String advice() {
        return "Write " + accepted + ", such as " + example + ".";
    }

    /** What a cell means; where it means nothing as it stands, what it means with plain blanks. */
    T read(String cell, Surroundings folder) {
        String plain = NO_BREAK.matcher(cell).replaceAll(" ");
        try {
            return reading.read(cell, folder);
        } catch (IllegalArgumentException e) {
            if (plain.equals(cell)) {
                throw e;
            }
            return reading.read(plain, folder);
        }
    }

    String print(T value, Surroundings folder) {
        return printing.print(value, folder);
    }
}
