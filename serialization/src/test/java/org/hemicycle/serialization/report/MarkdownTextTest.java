package org.hemicycle.serialization.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\u0007',
            value = {
                "Rule of law, 2024-2027 (EUR 1.5) → Rule of law, 2024-2027 (EUR 1.5)",
                "a | b → a \\| b",
                "<script>alert(1)</script> → \\<script\\>alert(1)\\</script\\>",
                "`code` → \\`code\\`",
                "*a* _b_ ~c~ → \\*a\\* \\_b\\_ \\~c\\~",
                "[x](javascript:a) → \\[x\\](javascript:a)",
                "![x](y) → !\\[x\\](y)",
                "back\\slash → back\\\\slash",
                "&lt; → \\&lt;",
                "$x$ → \\$x\\$",
                "@team → \\@team",
                "# heading → \\# heading",
                "> quote → \\> quote",
                "- item → \\- item",
                "+ item → \\+ item",
                "--- → \\---",
                "=== → \\===",
                "=cmd|' /C calc'!A0 → \\=cmd\\|' /C calc'!A0",
                "2. Round table → 2\\. Round table",
                "2) Round table → 2\\) Round table",
                "2.2 Rule of law → 2\\.2 Rule of law",
                "2024 → 2024",
                "see https://a.example/x → see https\\://a.example/x",
                "see www.a.example → see www\\.a.example",
                "https://www.a.example → https\\://www\\.a.example",
            })
    void noWordIsMarkup(String words, String markdown) {
        assertEquals(markdown, MarkdownText.escaped(words));
    }

    @ParameterizedTest
    @CsvSource({
        "'one\ntwo\r\n\tthree\u2028four', one two three four",
        "'\u202Ereversed\u2066', U+202EreversedU+2066",
        "'\uD800', '\uFFFD'",
        "'  ', ''",
    })
    void everythingIsOneLineInItsOwnDirection(String words, String markdown) {
        assertEquals(markdown, MarkdownText.escaped(words));
    }
}
