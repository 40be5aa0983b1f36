package org.hemicycle.testkit.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.page.ReportPage;
import org.hemicycle.testkit.defect.Defects;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What axe-core says of the pages, in light and in dark, wide and narrow. One browser looks at all of them at once,
 * each in a frame of its own. The policy of a page forbids the checker too, so it is taken out of the copy that is
 * checked; all details are open in it.
 */
class AccessiblePagesTest {

    private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*/>");
    private static final Pattern STYLES = Pattern.compile(" class=\"([^\"]+)\"");
    private static final Pattern RESULT = Pattern.compile("<pre id=\"(.*?)\">(.*?)</pre>", Pattern.DOTALL);
    private static final String INACCESSIBLE =
            "<!DOCTYPE html><html><head><title>t</title></head><body><img src=\"data:,\"><p style=\"color:#eee\">pale words</p>"
                    + "</body></html>";

    /** Tells the page around the frame; what it tells begins with the scheme of colours that the page was given. */
    private static final String RUN = """
            <script src="axe.min.js"></script><script>
            axe.run(document, {resultTypes: ['violations']}).then(r => parent.postMessage([location.href,
              (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light') + ', ' + innerWidth + ' wide, '
                + r.passes.length + ' passed\\n' + r.violations.map(v => v.id + ': ' + v.help + ' '
                + v.nodes.slice(0, 3).map(n => n.html.slice(0, 200) + ' ' + n.failureSummary).join(' | ')).join('\\n')
            ], '*'));
            </script></body>""";

    private static final String COLLECT = """
            <script>
            onmessage = told => {
              const pre = document.createElement('pre');
              pre.id = told.data[0].replace(/.*\\//, '').replace('.html', '');
              pre.textContent = told.data[1];
              document.body.appendChild(pre);
            };
            </script>
            """;

    /**
     * A page as it is looked at.
     *
     * @param name what it is called
     * @param text the page
     * @param isDark whether the reader has chosen dark colours, on a narrow screen; otherwise it is wide and light
     */
    private record Look(String name, String text, boolean isDark) {

        String frame() {
            return "<iframe src=\"" + name + ".html\" height=\"900\" width=\"" + width() + "\" style=\"color-scheme: "
                    + scheme() + "\"></iframe>";
        }

        String scheme() {
            return isDark ? "dark" : "light";
        }

        int width() {
            return isDark ? 390 : 1200;
        }
    }

    /** What axe-core told of a look: how it was seen, how many rules passed, and what is violated. */
    private record Told(String seen, int passed, String violated) {

        static Told parse(String words) {
            int line = words.indexOf('\n');
            String seen = words.substring(0, words.lastIndexOf(", ", line));
            String passed = words.substring(seen.length() + 2, words.indexOf(" passed"));
            return new Told(
                    seen, Integer.parseInt(passed), words.substring(line + 1).strip());
        }
    }

    @TempDir
    Path root;

    private static Browser browser() {
        Optional<Browser> browser = Browser.find();
        if (browser.isEmpty()) {
            System.out.println("SKIPPED: no accessibility check of the pages, since no Chromium is on the PATH.");
            abort("no Chromium is on the PATH");
        }
        return browser.orElseThrow();
    }

    private void copy(Look look) throws IOException {
        String open = POLICY.matcher(look.text()).replaceFirst("").replace("<details", "<details open=\"\"");
        Files.writeString(root.resolve(look.name() + ".html"), open.replace("</body>", RUN));
    }

    private Map<String, Told> check(List<Look> looks) throws Exception {
        Browser browser = browser();
        try (InputStream axe = AccessiblePagesTest.class.getResourceAsStream("/axe.min.js")) {
            Files.copy(axe, root.resolve("axe.min.js"));
        }
        StringBuilder all = new StringBuilder("<!DOCTYPE html><html><head><title>all</title></head><body>" + COLLECT);
        for (Look look : looks) {
            copy(look);
            all.append(look.frame());
        }
        Path page = Files.writeString(root.resolve("all.html"), all + "</body></html>");
        return RESULT.matcher(browser.dump(page, root))
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> Told.parse(found.group(2))));
    }

    /** Every part that a page may have is in one of them; the colours are the same on all pages. */
    private static List<Look> looks() {
        List<Look> looks = new ArrayList<>();
        for (String name : List.of("kazakhstanPriorities", "paceWorkPlan", "unResolution")) {
            looks.add(new Look(name, SamplePages.all().get(name).page(), false));
        }
        Dossier late = Defects.of("ACT-001").get(0).plantedIn(Samples.modelPlan());
        String dark =
                ReportPage.of(late, RuleSets.standard().asOf(SamplePages.DAY)).print();
        looks.add(new Look("late-plan", dark, true));
        looks.add(new Look("inaccessible", INACCESSIBLE, false));
        return looks;
    }

    private static Set<String> styles(Stream<String> pages) {
        return pages.flatMap(page -> STYLES.matcher(page).results())
                .flatMap(found -> Stream.of(found.group(1).split(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noPartOfAPageIsLeftOut() {
        Set<String> looked = styles(looks().stream().map(Look::text));
        Set<String> all = styles(SamplePages.all().values().stream().map(SamplePages::page));

        assertTrue(all.size() > 30, all::toString);
        all.removeAll(looked);
        assertEquals(Set.of(), all);
    }

    @Test
    void axeFindsViolationsWhereThereAreSomeAndNoneInThePages() throws Exception {
        List<Look> looks = looks();
        Map<String, Told> told = check(looks);

        for (Look look : looks) {
            assertTrue(told.containsKey(look.name()), () -> "axe-core ended without a result for " + look.name());
            assertEquals(
                    look.scheme() + ", " + look.width() + " wide",
                    told.get(look.name()).seen(),
                    look.name());
        }
        String violated = told.remove("inaccessible").violated();
        assertTrue(violated.contains("image-alt"), violated);
        assertTrue(violated.contains("html-has-lang"), violated);
        assertTrue(violated.contains("color-contrast"), violated);
        told.forEach((name, of) -> {
            assertTrue(of.passed() > 15, () -> name + ": " + of);
            assertEquals("", of.violated(), name);
        });
    }
}
