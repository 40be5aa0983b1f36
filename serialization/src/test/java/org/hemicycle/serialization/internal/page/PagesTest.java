package org.hemicycle.serialization.internal.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.serialization.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private static final String AS_TEXT = " Save it as CSV UTF-8, or as HTML; nothing of the file is taken.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "<table><tr><td>a</td></tr></table>@HTML",
                "<?xml version='1.0'?><table><tr><td>a</td></tr></table>@HTML",
                "<!-- saved --><!DOCTYPE html><p>a</p>@HTML",
                "<div>a</div>@HTML",
                "<rows><row>a</row></rows>@XML",
                "<?xml version='1.0'?><section><p>a</p></section>@XML",
                "<Table><Row><Cell>a</Cell></Row></Table>@XML",
                "[{\"a\": \"<table>\"}]@JSON",
                "{\"a\": 1}@JSON",
                "a,b@CSV",
                "a@LINES"
            })
    void theShapeIsToldByTheContent(String text, PageShape shape) {
        assertEquals(shape, Printing.read(text).shape());
    }

    @Test
    void thePageSaysItsFileAndItsEncoding() {
        Page page = Pages.read("chart.html", "\uFEFFTürkiye\n".getBytes(UTF_16LE), new ProblemLog())
                .orElseThrow();

        assertEquals(
                new Page("chart.html", PageShape.LINES, "UTF-16LE", List.of(new Part.Words(1, "Türkiye")), true), page);
    }

    static Stream<Arguments> binaries() {
        return Stream.of(
                arguments("PK\3\4\24\0", "a workbook (.xlsx, .ods) or another ZIP archive"),
                arguments("\u00D0\u00CF\u0011\u00E0", "a workbook of the old form (.xls)"),
                arguments("%PDF-1.7", "a PDF document"),
                arguments("{\\rtf1\\ansi}", "a rich-text document (.rtf)"),
                arguments("From: <Saved by Blink>\r\n", "a web archive (.mhtml)"),
                arguments("MIME-Version: 1.0\r\n", "a web archive (.mhtml)"),
                arguments("bplist00", "a web archive (.webarchive)"),
                arguments("\u001F\u008B\b", "a compressed file (.gz)"),
                arguments("\u0089PNG\r\n", "a picture (.png)"),
                arguments("\u00FF\u00D8\u00FF\u00E0", "a picture (.jpg)"),
                arguments("GIF89a", "a picture (.gif)"));
    }

    @ParameterizedTest
    @MethodSource("binaries")
    void whatIsNoTextIsRefusedByItsName(String content, String what) {
        assertEquals(
                List.of("t: the file is " + what + ", no text." + AS_TEXT),
                Printing.refusals(content.getBytes(ISO_8859_1)));
    }

    @Test
    void zerosAreRefused() {
        assertEquals(
                List.of("t: the bytes are no text: some are zero, or do not fit the mark of byte order before them."
                        + AS_TEXT),
                Printing.refusals("a\0b"));
    }

    @ParameterizedTest
    @CsvSource({"'',the file is empty", "' \t\u00A0\r\n\uFEFF',the file has nothing but blanks in it"})
    void anEmptyFileIsRefused(String text, String what) {
        assertEquals(
                List.of("t: " + what + ". Save it again with its table; nothing is taken."), Printing.refusals(text));
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItIsLookedAt() {
        byte[] content = new byte[Pages.MOST_BYTES + 1];

        assertEquals(
                List.of(
                        "t: the file has 33554433 bytes; up to 33554432 are read. Divide it, or save the table alone; nothing"
                                + " of the file is taken."),
                Printing.refusals(content));
    }

    @Test
    void aFileOfTheLargestSizeIsRead() {
        byte[] content = "a".repeat(Pages.MOST_BYTES).getBytes(UTF_8);

        assertEquals(1, Printing.read(content).parts().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void nullsAreRefused(int missing) {
        String file = missing == 0 ? null : "t";
        byte[] content = missing == 1 ? null : new byte[0];
        ProblemLog log = missing == 2 ? null : new ProblemLog();

        NullPointerException refusal = assertThrows(NullPointerException.class, () -> Pages.read(file, content, log));

        assertEquals(List.of("file", "content", "log").get(missing), refusal.getMessage());
    }

    /** Loads the types of the project anew, and finds none of jsoup. */
    private static final class WithoutJsoup extends ClassLoader {

        WithoutJsoup() {
            super(PagesTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.jsoup.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("org.hemicycle.serialization.internal.page.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known == null ? define(name) : known;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream bytes = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] content = bytes.readAllBytes();
                return defineClass(name, content, 0, content.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    private static List<String> withoutJsoup(String text) throws ReflectiveOperationException {
        ProblemLog log = new ProblemLog();
        Method read = new WithoutJsoup()
                .loadClass(Pages.class.getName())
                .getMethod("read", String.class, byte[].class, ProblemLog.class);
        for (int times = 0; times < 2; times++) {
            read.invoke(null, "t", text.getBytes(UTF_8), log);
        }
        return log.problems().list().stream().map(Problem::print).distinct().toList();
    }

    @Test
    void withoutJsoupHtmlIsRefusedWithWhatIsMissing() throws ReflectiveOperationException {
        List<String> refusals = withoutJsoup("<table><tr><td>a</td></tr></table>");

        assertEquals(1, refusals.size());
        assertEquals(
                "t: the file is HTML, and org.jsoup:jsoup, which reads HTML, is not on the class path. Add org.jsoup:jsoup,"
                        + " version V or newer, or save the table as CSV UTF-8; nothing of the file is taken.",
                refusals.get(0).replaceFirst("version [0-9]+(\\.[0-9]+)+ or", "version V or"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<s><row><c>a</c></row></s>", "{\"a\": 1}", "a,b", "a\tb", "| a |\n| b |", "a"})
    void withoutJsoupEverythingElseIsRead(String text) throws ReflectiveOperationException {
        assertEquals(List.of(), withoutJsoup(text));
    }
}
