package org.hemicycle.serialization.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagTest {

    @Test
    void textOfADossierIsNoMarkup() {
        assertEquals(
                "<td><bdi>&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp;amp; &quot;x&quot;</bdi></td>",
                Tag.saying("td", "<script>alert('1')</script> &amp; \"x\"").print());
    }

    @Test
    void aValueCannotEndItsAttribute() {
        assertEquals(
                "<span title=\"&quot; onclick=&quot;alert(1)\"></span>",
                Tag.of("span").with("title", "\" onclick=\"alert(1)").print());
    }

    @ParameterizedTest
    @ValueSource(strings = {"td onclick", "td>", "", "1"})
    void aNameThatIsNoneIsRefused(String name) {
        assertThrows(IllegalArgumentException.class, () -> Tag.of(name));
        assertThrows(IllegalArgumentException.class, () -> Tag.of("td").with(name, ""));
    }

    @Test
    void aSheetThatCouldEndItselfIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Tag.style("a{} </style><script>"));
    }

    /** Unicode Standard Annex #9: FSI, LRI and RLI open an isolate, and PDI closes the last one that is open. */
    @ParameterizedTest
    @CsvSource({
        "a\u2069b, ab",
        "a\u2067b, a\u2067b\u2069",
        "\u2066a\u2067b\u2069, \u2066a\u2067b\u2069\u2069",
        "\u202Eabc, \u202Eabc",
        "שלום, שלום"
    })
    void marksOfDirectionEndWithTheText(String text, String balanced) {
        assertEquals(balanced, Isolated.balanced(text));
    }

    @Test
    void whatNoMarkupMayHoldIsReplacedAndTheRestIsKept() {
        assertEquals("a\uFFFDb\uFFFDc\uFFFD d", Isolated.balanced("a\u0000b\uD800c\uFFFF d"));
        assertEquals("\uD83D\uDE00\n\t", Isolated.balanced("\uD83D\uDE00\n\t"));
    }

    /** Only {@link Tag} prints angle brackets; a raw value elsewhere would have to stand beside one. */
    @Test
    void noOtherClassOfThePageWritesMarkup() throws IOException {
        List<Path> others;
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/hemicycle/serialization/page"))) {
            others = files.filter(file -> !file.endsWith("Tag.java")).toList();
        }
        assertTrue(others.size() > 15, others::toString);
        for (Path file : others) {
            List<String> markup = markup(Files.readString(file));
            assertTrue(
                    List.of("<!DOCTYPE html>\\n", "<?xml version=\\\"1.0\\\" encoding=\\\"UTF-8\\\"?>\\n")
                            .containsAll(markup),
                    file + " writes " + markup);
        }
    }

    @Test
    void whoeverWritesMarkupIsFound() {
        assertEquals(List.of("<b>"), markup("String s = \"<b>\" + title; List<String> t;"));
    }

    private static List<String> markup(String source) {
        return Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"")
                .matcher(source.replaceAll("(?m)^\\s*(?:/?\\*|//).*$", ""))
                .results()
                .map(found -> found.group(1))
                .filter(text -> text.contains("<"))
                .toList();
    }
}
