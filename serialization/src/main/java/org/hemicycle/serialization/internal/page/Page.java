package org.hemicycle.serialization.internal.page;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a file has, whatever its shape: lines of text and tables, in their order.
 *
 * @param file the name of the file
 * @param shape how it sets off its cells
 * @param encoding the character encoding that was taken, such as {@code windows-1252}
 * @param parts its parts
 * @param isWhole false where the file shows that it breaks off, such as a page of HTML with a table that is never
 *     closed
 */
public record Page(String file, PageShape shape, String encoding, List<Part> parts, boolean isWhole) {

    /** Keeps a copy. */
    public Page {
        requireNonNull(file, "file");
        requireNonNull(shape, "shape");
        requireNonNull(encoding, "encoding");
        parts = List.copyOf(requireNonNull(parts, "parts"));
    }
}
