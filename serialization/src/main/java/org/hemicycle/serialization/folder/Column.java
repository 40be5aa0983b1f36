package org.hemicycle.serialization.folder;

/**
 * A column of a sheet: what it is called, what it holds, what is accepted in it.
 *
 * @param name its name, in small letters with underscores
 * @param meaning what it holds, for people
 * @param format how it holds it
 * @param isRequired whether every row needs it
 * @param <T> the type of what it holds
 */
record Column<T>(String name, String meaning, Format<T> format, boolean isRequired) {

    static <T> Column<T> required(String name, String meaning, Format<T> format) {
        return new Column<>(name, meaning, format, true);
    }

    static <T> Column<T> optional(String name, String meaning, Format<T> format) {
        return new Column<>(name, meaning, format, false);
    }
}
