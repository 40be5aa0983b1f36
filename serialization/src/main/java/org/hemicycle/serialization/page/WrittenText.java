package org.hemicycle.serialization.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text that is put into a file, or a sentence that says why it is not. */
final class WrittenText {

    private WrittenText() {}

    static void write(String what, Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(
                    "The " + what + " cannot be written to " + file + ": " + unwritable
                            + ". Give the name of a file in a folder that is there and may be written to.",
                    unwritable);
        }
    }
}
