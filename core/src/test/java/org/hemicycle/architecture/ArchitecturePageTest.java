package org.hemicycle.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on the architecture says what is enforced. */
class ArchitecturePageTest {

    private static final Path PAGE = Path.of("..", "src", "site", "markdown", "architecture.md");
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z]+)` \\|", Pattern.MULTILINE);
    private static final Pattern ROOM = Pattern.compile("`([a-z]+)`");

    private static String section(String heading) throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf("## " + heading);
        return page.substring(from, page.indexOf("\n## ", from + 1));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult each) -> each.group(1))
                .toList();
    }

    @Test
    void thePageListsThePackagesInTheOrderThatIsEnforced() throws IOException {
        assertEquals(Architecture.ORDER, found(ROW, section("Packages of core")));
    }

    @Test
    void thePageListsTheCategoriesOfRules() throws IOException {
        String sentence = section("Rooms of the consistency engine").split("None uses another")[0];

        assertEquals(
                Architecture.CATEGORIES.stream().sorted().toList(),
                found(ROOM, sentence.substring(sentence.indexOf(':'))));
    }
}
