package org.hemicycle.serialization.internal.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecodedTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String TEXT = "Türkiye;Côte d’Ivoire\n";
    private static final String META = "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=%\">";

    private static String declaring(String charset) {
        return META.replace("%", charset);
    }

    private static String savedAgain(String text) {
        return new String(text.getBytes(UTF_8), WINDOWS);
    }

    static Stream<Arguments> decoded() {
        return Stream.of(
                arguments("nothing", "".getBytes(UTF_8), "", "UTF-8"),
                arguments("ASCII", "Albania".getBytes(UTF_8), "Albania", "UTF-8"),
                arguments("UTF-8", TEXT.getBytes(UTF_8), TEXT, "UTF-8"),
                arguments("UTF-8 with a mark", ("\uFEFF" + TEXT).getBytes(UTF_8), TEXT, "UTF-8"),
                arguments("UTF-16LE with a mark", ("\uFEFF" + TEXT).getBytes(UTF_16LE), TEXT, "UTF-16LE"),
                arguments("UTF-16BE with a mark", ("\uFEFF" + TEXT).getBytes(UTF_16BE), TEXT, "UTF-16BE"),
                arguments("UTF-32LE", ("\uFEFF" + TEXT).getBytes(Charset.forName("UTF-32LE")), TEXT, "UTF-32LE"),
                arguments("UTF-32BE", ("\uFEFF" + TEXT).getBytes(Charset.forName("UTF-32BE")), TEXT, "UTF-32BE"),
                arguments("UTF-16LE without a mark", TEXT.getBytes(UTF_16LE), TEXT, "UTF-16LE"),
                arguments("UTF-16BE without a mark", TEXT.getBytes(UTF_16BE), TEXT, "UTF-16BE"),
                arguments("UTF-16 of another alphabet", "Грузия 2004".getBytes(UTF_16LE), "Грузия 2004", "UTF-16LE"),
                arguments("windows-1252", TEXT.getBytes(WINDOWS), TEXT, "windows-1252"),
                arguments("a byte that no encoding has", new byte[] {'a', (byte) 0x81}, "a\uFFFD", "windows-1252"),
                arguments(
                        "UTF-8, though another encoding is declared",
                        (declaring("iso-8859-1") + TEXT).getBytes(UTF_8),
                        declaring("iso-8859-1") + TEXT,
                        "UTF-8"),
                arguments(
                        "ISO-8859-1 as browsers take it",
                        (declaring("ISO-8859-1") + "“ü”").getBytes(WINDOWS),
                        declaring("ISO-8859-1") + "“ü”",
                        "windows-1252"),
                arguments(
                        "what a page declares",
                        ("<meta charset=windows-1251>Грузия").getBytes(Charset.forName("windows-1251")),
                        "<meta charset=windows-1251>Грузия",
                        "windows-1251"),
                arguments(
                        "what an XML document declares",
                        ("<?xml version='1.0' encoding='iso-8859-2'?><a>Česko</a>")
                                .getBytes(Charset.forName("iso-8859-2")),
                        "<?xml version='1.0' encoding='iso-8859-2'?><a>Česko</a>",
                        "ISO-8859-2"),
                arguments(
                        "UTF-8 declared and not kept",
                        (declaring("utf-8") + "ü").getBytes(WINDOWS),
                        declaring("utf-8") + "ü",
                        "windows-1252"),
                arguments(
                        "an encoding declared that Java has not",
                        (declaring("x-none-such") + "ü").getBytes(WINDOWS),
                        declaring("x-none-such") + "ü",
                        "windows-1252"),
                arguments(
                        "no name of an encoding",
                        (declaring("-") + "ü").getBytes(WINDOWS),
                        declaring("-") + "ü",
                        "windows-1252"),
                arguments(
                        "an encoding declared that the declaration is not in",
                        (declaring("UTF-16") + "ü").getBytes(WINDOWS),
                        declaring("UTF-16") + "ü",
                        "windows-1252"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decoded")
    void theEncodingIsFound(String what, byte[] content, String text, String encoding) {
        assertEquals(Optional.of(new Decoded(text, encoding)), Decoded.of(content), what);
    }

    static Stream<Arguments> savedAgain() {
        return Stream.of(
                arguments("TÃ¼rkiye".getBytes(UTF_8), "Türkiye"),
                arguments("CÃ´te d'Ivoire".getBytes(UTF_8), "Côte d'Ivoire"),
                arguments(savedAgain("Côte d’Ivoire – ÇŠ à").getBytes(UTF_8), "Côte d’Ivoire – ÇŠ à"),
                arguments(savedAgain("\uFEFFTürkiye").getBytes(UTF_8), "Türkiye"),
                arguments(new String("Ç".getBytes(UTF_8), ISO_8859_1).getBytes(UTF_8), "Ç"),
                arguments(("\uFEFF" + savedAgain("Türkiye")).getBytes(UTF_16LE), "Türkiye"));
    }

    @ParameterizedTest
    @MethodSource("savedAgain")
    void whatWasTakenForWindowsAndSavedAgainIsRepaired(byte[] content, String text) {
        assertEquals(Optional.of(new Decoded(text, "UTF-8, saved as windows-1252")), Decoded.of(content));
    }

    @Test
    void aByteThatWindowsHasNoSignForIsRepairedToo() {
        assertEquals("Á", Decoded.of("Ã\u0081".getBytes(UTF_8)).orElseThrow().text());
    }

    static Stream<String> right() {
        return Stream.of("Türkiye, not TÃ¼rkiye", "TÃ¼rkiye in Žilina, Łódź", "Â", "São Tomé", "100\u00A0%");
    }

    @ParameterizedTest
    @MethodSource("right")
    void whereNotAllOfATextWasSavedAgainNothingIsRepaired(String text) {
        assertEquals(Optional.of(new Decoded(text, "UTF-8")), Decoded.of(text.getBytes(UTF_8)));
    }

    static Stream<Arguments> noText() {
        return Stream.of(
                arguments("a zero", "a,b\n1,\0\n".getBytes(UTF_8)),
                arguments("zeros everywhere", new byte[100]),
                arguments("a mark of UTF-8 before other bytes", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, -1}),
                arguments("half a sign of UTF-16", new byte[] {-1, -2, 'a', 0, 'b'}),
                arguments("half a sign of UTF-16 without a mark", new byte[] {'a', 0, 'b', 0, 'c'}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noText")
    void whatIsNoTextIsNotDecoded(String what, byte[] content) {
        assertEquals(Optional.empty(), Decoded.of(content), what);
    }
}
