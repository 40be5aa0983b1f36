package org.hemicycle.serialization.internal.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding of eight bits that a page of HTML or an XML document declares near its start. */
final class DeclaredCharset {

    private static final int START = 8192;
    private static final Pattern DECLARATION = Pattern.compile(
            "(?i)<meta\\s[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)|<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)");

    /** What a name stands for on pages: browsers take the larger set. */
    private static final Map<Charset, String> TAKEN =
            Map.of(ISO_8859_1, "windows-1252", US_ASCII, "windows-1252", Charset.forName("ISO-8859-9"), "windows-1254");

    private DeclaredCharset() {}

    /**
     * Nothing where none is declared, where Java has it not, or where the declaration itself shows that it is wrong.
     */
    static Optional<Charset> in(byte[] content) {
        String start = new String(content, 0, Math.min(START, content.length), ISO_8859_1);
        Matcher found = DECLARATION.matcher(start);
        return found.find() ? named(found.group(1) == null ? found.group(2) : found.group(1)) : Optional.empty();
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(name)
                    .filter(Charset::isSupported)
                    .map(Charset::forName)
                    .map(charset -> TAKEN.containsKey(charset) ? Charset.forName(TAKEN.get(charset)) : charset)
                    .filter(charset -> !charset.equals(UTF_8) && keepsAscii(charset));
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    private static boolean keepsAscii(Charset charset) {
        String word = "charset=";
        return new String(word.getBytes(US_ASCII), charset).equals(word);
    }
}
