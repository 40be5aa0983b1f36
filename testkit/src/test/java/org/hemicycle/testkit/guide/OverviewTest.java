package org.hemicycle.testkit.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The examples of the overview of the API run and print what it says, and it leads to each package. */
class OverviewTest {

    private static final Path PAGE = Path.of("..", "src", "site", "javadoc", "overview.html");
    private static final Pattern LINK = Pattern.compile("\\{@link (org\\.hemicycle[\\w.]+)}");

    @Test
    void theExamplesRunAsTheyStand() throws IOException {
        GuideSession.run(examples(Files.readString(PAGE)));
    }

    @Test
    void anExampleThatPrintsSomethingElseIsSeen() {
        String page = """
                <pre class="code">{@code
                System.out.println(1);
                }</pre>
                <p>prints</p>
                <pre class="output">{@code
                2
                }</pre>
                """;

        assertThrows(AssertionError.class, () -> GuideSession.run(examples(page)));
    }

    @Test
    void eachPackageHasItsLine() throws IOException {
        TreeSet<String> packages = GuideSession.ownPackages();
        packages.remove("org.hemicycle.testkit.arbitrary.clean"); // of no use but to the generators

        assertEquals(
                packages,
                LINK.matcher(Files.readString(PAGE))
                        .results()
                        .map(link -> link.group(1))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The examples as a page of the guide has them. */
    private static GuidePage examples(String page) {
        return GuidePage.read(
                "overview.html",
                page.replace("<p>prints</p>", "")
                        .replace("<pre class=\"code\">{@code", "```java")
                        .replace("<pre class=\"output\">{@code", "```text")
                        .replace("}</pre>", "```"));
    }
}
