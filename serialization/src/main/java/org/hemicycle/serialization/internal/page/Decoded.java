package org.hemicycle.serialization.internal.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The text that the bytes of a file stand for.
 *
 * <p>Tried are, in this order, the mark of byte order; UTF-16 without a mark, told by its zeros; UTF-8, whatever the
 * file declares; the encoding that a page of HTML or an XML document declares; windows-1252. Example: the byte FC alone
 * is {@code ü} in windows-1252. UTF-8 that was taken for windows-1252 and saved again, such as {@code TÃ¼rkiye}, is
 * repaired where the whole text allows it.
 *
 * @param text the text, without the mark of byte order
 * @param encoding the encoding that was taken, such as {@code UTF-8} or {@code UTF-8, saved as windows-1252}
 */
public record Decoded(String text, String encoding) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";

    /** A mark of byte order. */
    private record Mark(Charset charset, int... bytes) {

        static final List<Mark> ALL = List.of(
                new Mark(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
                new Mark(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
                new Mark(UTF_8, 0xEF, 0xBB, 0xBF),
                new Mark(Charset.forName("UTF-16LE"), 0xFF, 0xFE),
                new Mark(Charset.forName("UTF-16BE"), 0xFE, 0xFF));

        boolean begins(byte[] content) {
            return content.length >= bytes.length
                    && IntStream.range(0, bytes.length).allMatch(at -> content[at] == (byte) bytes[at]);
        }
    }

    /** Refuses nulls. */
    public Decoded {
        requireNonNull(text, "text");
        requireNonNull(encoding, "encoding");
    }

    /**
     * Decodes a file.
     *
     * @param content its bytes
     * @return its text; nothing where there are zeros that are none of UTF-16, or bytes that do not fit the mark of
     *     byte order
     */
    public static Optional<Decoded> of(byte[] content) {
        requireNonNull(content, "content");
        Optional<Mark> mark =
                Mark.ALL.stream().filter(each -> each.begins(content)).findFirst();
        if (mark.isPresent()) {
            byte[] rest = Arrays.copyOfRange(content, mark.get().bytes().length, content.length);
            return unicode(rest, mark.get().charset());
        }
        return hasZeros(content) ? utf16(content) : unicode(content, UTF_8).or(() -> Optional.of(eightBit(content)));
    }

    private static boolean hasZeros(byte[] content) {
        return IntStream.range(0, content.length).anyMatch(at -> content[at] == 0);
    }

    /** Blanks, digits and Latin letters have a zero in UTF-16, before them or behind them. */
    private static Optional<Decoded> utf16(byte[] content) {
        long odd = zeros(content, 1);
        long even = zeros(content, 0);
        boolean isText = content.length % 2 == 0 && odd + even > 2 && (odd + even) * 10 > content.length;
        return !isText || Math.max(odd, even) < 10 * Math.min(odd, even)
                ? Optional.empty()
                : unicode(content, Charset.forName(odd > even ? "UTF-16LE" : "UTF-16BE"));
    }

    private static long zeros(byte[] content, int from) {
        return IntStream.iterate(from, at -> at < content.length, at -> at + 2)
                .filter(at -> content[at] == 0)
                .count();
    }

    private static Optional<Decoded> unicode(byte[] content, Charset charset) {
        return strictly(content, charset)
                .map(text -> SavedAgain.repaired(text)
                        .map(repaired -> new Decoded(unmarked(repaired), "UTF-8, saved as windows-1252"))
                        .orElseGet(() -> new Decoded(unmarked(text), charset.name())));
    }

    private static String unmarked(String text) {
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static Decoded eightBit(byte[] content) {
        return DeclaredCharset.in(content)
                .flatMap(charset -> strictly(content, charset).map(text -> new Decoded(text, charset.name())))
                .orElseGet(() -> new Decoded(new String(content, WINDOWS), WINDOWS.name()));
    }

    static Optional<String> strictly(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
