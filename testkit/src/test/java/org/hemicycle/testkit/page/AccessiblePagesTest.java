package org.hemicycle.testkit.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.page.ReportPage;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What axe-core says of the pages, in light and in dark. The policy of a page forbids the checker too, so it is taken
 * out of the copy that is checked; all details are open in it.
 */
class AccessiblePagesTest {

    private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*/>");
    private static final Pattern RESULT = Pattern.compile("<pre id=\"axe-result\">(.*?)</pre>", Pattern.DOTALL);
    private static final String RUN = """
            axe.run(document, {resultTypes: ['violations']}).then(r => {
              const told = document.createElement('pre');
              told.id = 'axe-result';
              told.textContent = r.passes.length + ' passed\\n' + r.violations.map(v => v.id + ': ' + v.help + ' '
                + v.nodes.slice(0, 3).map(n => n.html.slice(0, 200) + ' ' + n.failureSummary).join(' | ')).join('\\n');
              document.body.appendChild(told);
            });
            """;

    @TempDir
    Path root;

    /** In the dark those that have all sections between them: the colours are the same on all pages. */
    static Stream<Arguments> pages() {
        return Stream.concat(
                Stream.concat(Samples.all().entrySet().stream(), Stream.of(Map.entry("modelPlan", Samples.modelPlan())))
                        .map(sample -> Arguments.of(sample.getKey(), false, sample.getValue())),
                Stream.of(
                        Arguments.of("paceWorkPlan", true, Samples.paceWorkPlan()),
                        Arguments.of("kazakhstanPriorities", true, Samples.kazakhstanPriorities())));
    }

    private Browser browser() {
        Optional<Browser> browser = Browser.find();
        if (browser.isEmpty()) {
            System.out.println("SKIPPED: no accessibility check of the pages, since no Chromium is on the PATH.");
            abort("no Chromium is on the PATH");
        }
        return browser.orElseThrow();
    }

    private static String axe() throws IOException {
        try (InputStream in = AccessiblePagesTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String check(String page, boolean isDark) throws Exception {
        String open = POLICY.matcher(page).replaceFirst("").replace("<details", "<details open=\"\"");
        String script = "<script>" + axe().replace("</script", "<\\/script") + "</script><script>" + RUN + "</script>";
        Path copy = root.resolve("page.html");
        Files.writeString(copy, open.replace("</body>", script + "</body>"));
        Matcher result = RESULT.matcher(browser().dump(copy, isDark, isDark ? 390 : 1200, root));
        assertTrue(result.find(), "axe-core ended without a result");
        return result.group(1);
    }

    @ParameterizedTest(name = "{0}, dark: {1}")
    @MethodSource("pages")
    void axeFindsNoViolation(String name, boolean isDark, Dossier sample) throws Exception {
        browser();
        String page = ReportPage.of(sample, RuleSets.standard().asOf(LocalDate.parse("2024-01-01")))
                .print();

        String told = check(page, isDark);

        assertTrue(Integer.parseInt(told.substring(0, told.indexOf(' '))) > 15, told);
        assertEquals("", told.substring(told.indexOf('\n') + 1).strip());
    }

    @Test
    void axeBites() throws Exception {
        browser();
        String told = check(
                "<!DOCTYPE html><html><head><title>t</title></head><body><img src=\"data:,\"><p style=\"color:#eee\">pale words</p>"
                        + "</body></html>",
                false);

        assertTrue(told.contains("image-alt"), told);
        assertTrue(told.contains("html-has-lang"), told);
        assertTrue(told.contains("color-contrast"), told);
    }
}
