package org.hemicycle.serialization.internal.workbook;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What is said where the library of spreadsheets is missing. */
public final class SpreadsheetLibrary {

    static final String MISSING =
            "org.apache.poi:poi-ooxml, which reads and writes workbooks, is not on the class path";

    private SpreadsheetLibrary() {}

    /**
     * The refusal to write a workbook without it.
     *
     * @param cause what is missing
     * @return the refusal, which says what to add
     */
    public static IllegalStateException missing(NoClassDefFoundError cause) {
        return new IllegalStateException(
                "A workbook cannot be written, since " + MISSING + ". " + add() + " or write a folder of sheets.",
                cause);
    }

    /** What to do, as the beginning of a sentence. */
    static String add() {
        return "Add org.apache.poi:poi-ooxml, version " + tested() + " or newer,";
    }

    private static String tested() {
        try (InputStream resource = SpreadsheetLibrary.class.getResourceAsStream("poi-version.txt")) {
            return new String(requireNonNull(resource, "poi-version.txt").readAllBytes(), StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
