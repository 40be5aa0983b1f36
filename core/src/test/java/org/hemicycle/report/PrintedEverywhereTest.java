package org.hemicycle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed is the same wherever it is printed: no locale, time zone or encoding of the machine has a say. */
class PrintedEverywhereTest {

    private static String in(String tag, String zone, Supplier<String> print) {
        Locale usual = Locale.getDefault();
        TimeZone usualZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return print.get();
        } finally {
            Locale.setDefault(usual);
            TimeZone.setDefault(usualZone);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ar-EG-u-nu-arab, Asia/Tokyo",
        "tr-TR, America/New_York",
        "th-TH-u-ca-buddhist-nu-thai, Pacific/Apia",
        "hi-IN-u-nu-deva, Pacific/Kiritimati"
    })
    void printsAlikeInEveryLocaleAndTimeZone(String tag, String zone) {
        assertEquals(in("und", "UTC", PrintedEverywhere::print), in(tag, zone, PrintedEverywhere::print));
    }

    @Test
    void aLocaleThatHasItsSayIsFound() {
        assertEquals("\u0661 i", in("ar-EG-u-nu-arab", "UTC", () -> "%d %s".formatted(1, "I".toLowerCase())));
        assertEquals("1 \u0131", in("tr-TR", "UTC", () -> "%d %s".formatted(1, "I".toLowerCase())));
    }

    @Test
    @Timeout(60)
    void printsAlikeInAJvmWithAnotherEncoding() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=ISO-8859-1",
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.timezone=Asia/Kathmandu",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        PrintedEverywhere.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, process.waitFor());
        assertEquals(PrintedEverywhere.print(), printed);
        assertTrue(printed.chars().anyMatch(each -> each > 127), "Nothing in it depends on the encoding.");
    }
}
