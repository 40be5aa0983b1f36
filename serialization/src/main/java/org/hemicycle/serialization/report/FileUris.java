package org.hemicycle.serialization.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Paths as references to a URI (RFC 3986): relative ones stay relative, absolute ones get the scheme of files. */
final class FileUris {

    private FileUris() {}

    /** For example {@code my%20plan/activities.csv}. */
    static String of(String path) {
        try {
            Path file = Path.of(path).normalize();
            return file.isAbsolute() ? file.toUri().toASCIIString() : relative(file);
        } catch (InvalidPathException noPath) {
            return encoded(path);
        }
    }

    private static String relative(Path file) {
        return StreamSupport.stream(file.spliterator(), false)
                .map(each -> encoded(each.toString()))
                .collect(Collectors.joining("/"));
    }

    /** A colon would make what stands before it a scheme; a form has other blanks than a path. */
    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
