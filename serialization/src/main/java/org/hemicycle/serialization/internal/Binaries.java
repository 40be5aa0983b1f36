package org.hemicycle.serialization.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Files that are handed in for text and are something else, told by how they begin. */
public final class Binaries {

    /** How a file of some kind begins. */
    private record Signature(String what, int... bytes) {

        static final List<Signature> ALL = List.of(
                new Signature("a workbook (.xlsx, .ods) or another ZIP archive", 'P', 'K', 3, 4),
                new Signature("a workbook of the old form (.xls)", 0xD0, 0xCF, 0x11, 0xE0),
                new Signature("a PDF document", '%', 'P', 'D', 'F', '-'),
                new Signature("a rich-text document (.rtf)", '{', '\\', 'r', 't', 'f'),
                of("a web archive (.mhtml)", "From: <Saved by "),
                of("a web archive (.mhtml)", "MIME-Version: "),
                of("a web archive (.webarchive)", "bplist00"),
                new Signature("a compressed file (.gz)", 0x1F, 0x8B),
                new Signature("a picture (.png)", 0x89, 'P', 'N', 'G'),
                new Signature("a picture (.jpg)", 0xFF, 0xD8, 0xFF),
                of("a picture (.gif)", "GIF8"));

        private static Signature of(String what, String beginning) {
            return new Signature(what, beginning.chars().toArray());
        }

        boolean begins(byte[] content) {
            return content.length >= bytes.length
                    && IntStream.range(0, bytes.length).allMatch(at -> content[at] == (byte) bytes[at]);
        }
    }

    private Binaries() {}

    /**
     * What a file is, if it is no text.
     *
     * @param content its bytes
     * @return what it is, with an article, such as {@code a PDF document}; nothing where it may be text
     */
    public static Optional<String> named(byte[] content) {
        requireNonNull(content, "content");
        return Signature.ALL.stream()
                .filter(signature -> signature.begins(content))
                .map(Signature::what)
                .findFirst();
    }
}
