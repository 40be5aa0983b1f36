package org.hemicycle.serialization.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.serialization.problem.UnreadableInput;

/**
 * A text that is to be read, and what it is called.
 *
 * @param name its name, such as {@code plan.json}
 * @param text the text, without a mark of its encoding
 */
record Input(String name, String text) {

    static final String TEXT = "text";
    private static final char MARK = '\uFEFF';

    /** What it is called in a refusal of the whole. */
    String title() {
        return name.equals(TEXT) ? "The JSON text" : "JSON \"" + name + "\"";
    }

    static Input of(String text, JsonLimits limits) {
        if (text.length() > limits.length()) {
            throw tooLong(TEXT, limits);
        }
        return new Input(TEXT, text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1));
    }

    static Input of(Path file, JsonLimits limits) {
        Path named = file.getFileName();
        String name = named == null ? file.toString() : named.toString();
        try (InputStream in = Files.newInputStream(file)) {
            return of(name, in, limits);
        } catch (NoSuchFileException missing) {
            throw refused(name, "there is no such file", "Correct the name, or write the file first.");
        } catch (IOException broken) {
            throw Files.isDirectory(file)
                    ? refused(
                            name,
                            "this is a folder, not a file",
                            "Name the file in it, or read it as a folder of sheets.")
                    : new UncheckedIOException("The file " + file + " cannot be read: " + broken.getMessage(), broken);
        }
    }

    static Input of(InputStream in, JsonLimits limits) {
        try {
            return of(TEXT, in, limits);
        } catch (IOException broken) {
            throw new UncheckedIOException("The stream cannot be read: " + broken.getMessage(), broken);
        }
    }

    private static Input of(String name, InputStream in, JsonLimits limits) throws IOException {
        byte[] bytes = in.readNBytes(limits.length() == Integer.MAX_VALUE ? Integer.MAX_VALUE : limits.length() + 1);
        if (bytes.length > limits.length()) {
            throw tooLong(name, limits);
        }
        String text = decoded(name, bytes);
        return new Input(name, text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1));
    }

    private static String decoded(String name, byte[] bytes) {
        if (isWide(bytes)) {
            throw refused(name, "the text is in UTF-16 or UTF-32, not in UTF-8", "Save it as UTF-8.");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(buffer, characters, true);
        characters.flip();
        if (result.isError()) {
            throw malformed(name, characters.toString());
        }
        return characters.toString();
    }

    /** JSON begins with two characters of ASCII; wherever one of its first four bytes is zero it is no UTF-8. */
    private static boolean isWide(byte... bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        boolean hasZero = false;
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            hasZero |= bytes[i] == 0;
        }
        return mark == 0xFFFE || mark == 0xFEFF || hasZero;
    }

    private static UnreadableInput malformed(String name, String before) {
        int line = (int) before.chars().filter(each -> each == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        Problem problem = Problem.error(new Place.InJson(name, "", line, column), "the bytes are no UTF-8 from here on")
                .mend("Save the text as UTF-8; nothing of it is taken.");
        return unreadable(name, problem);
    }

    private static UnreadableInput tooLong(String name, JsonLimits limits) {
        return refused(
                name,
                "the text has more than " + limits.length() + " characters, which is the limit",
                "Divide it, or read it within greater limits: HemicycleJson.reader().within(…).");
    }

    private static UnreadableInput refused(String name, String what, String mend) {
        return unreadable(name, Problem.error(new Place.Whole(name), what).mend(mend));
    }

    private static UnreadableInput unreadable(String name, Problem problem) {
        return new UnreadableInput(new Input(name, "").title(), Problems.of(List.of(problem)));
    }
}
