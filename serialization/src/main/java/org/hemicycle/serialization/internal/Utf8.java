package org.hemicycle.serialization.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;

/** The text that the bytes of a file stand for; nothing, and noted, where they are no UTF-8. */
final class Utf8 {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int MOST_LINES_NAMED = 5;

    private Utf8() {}

    static Optional<String> read(String file, byte[] content, ProblemLog log) {
        Optional<String> other = otherThanText(content);
        other.ifPresent(what -> log.add(refusal(new Place.Whole(file), "the file is " + what + ", not CSV in UTF-8")));
        Optional<String> text = other.isPresent() ? Optional.empty() : decoded(content);
        if (other.isEmpty() && text.isEmpty()) {
            log.add(malformed(file, content));
        }
        return text;
    }

    private static Problem refusal(Place place, String what) {
        return Problem.error(place, what).mend("Save it as CSV UTF-8; nothing of the file is taken.");
    }

    private static Optional<String> otherThanText(byte[] content) {
        return Binaries.named(content).or(() -> marked(content)).or(() -> zeros(content));
    }

    private static Optional<String> marked(byte[] content) {
        int mark = content.length < 2 ? 0 : (content[0] & 0xFF) << 8 | content[1] & 0xFF;
        return mark == 0xFFFE || mark == 0xFEFF ? Optional.of("text in UTF-16") : Optional.empty();
    }

    /** Latin text in UTF-16 has a zero in every second place; text in UTF-8 has none. */
    private static Optional<String> zeros(byte[] content) {
        int[] zeros = IntStream.range(0, content.length)
                .filter(at -> content[at] == 0)
                .toArray();
        boolean alternate = IntStream.of(zeros).map(at -> at % 2).distinct().count() == 1;
        return zeros.length == 0
                ? Optional.empty()
                : Optional.of(alternate && zeros.length > content.length / 4 ? "text in UTF-16" : "no text");
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Problem malformed(String file, byte[] content) {
        List<String> lines =
                new String(content, StandardCharsets.ISO_8859_1).lines().toList();
        int[] bad = IntStream.range(0, lines.size())
                .filter(at -> decoded(bytes(lines.get(at))).isEmpty())
                .toArray();
        String found = Shown.of(new String(bytes(lines.get(bad[0])), WINDOWS));
        return refusal(
                        new Place.InText(file, bad[0] + 1, ""),
                        "the bytes are no UTF-8" + others(bad) + "; as Windows-1252 the line would read \"" + found
                                + "\"")
                .found(found);
    }

    private static byte[] bytes(String line) {
        return line.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String others(int... bad) {
        String named = IntStream.of(bad)
                .skip(1)
                .limit(MOST_LINES_NAMED)
                .mapToObj(at -> String.valueOf(at + 1))
                .collect(Collectors.joining(", "));
        int more = bad.length - 1 - MOST_LINES_NAMED;
        return named.isEmpty() ? "" : ", nor are those of line " + named + (more > 0 ? " and " + more + " more" : "");
    }
}
