package org.hemicycle.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts that hosts of code show outside the site lead somewhere too. */
class RootTextsTest {

    private static final Path ROOT = Path.of("..", "..");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CHANGELOG.md", ".github/CONTRIBUTING.md", ".github/SECURITY.md"})
    void everyLinkLeadsSomewhere(String name) throws IOException {
        Path file = ROOT.resolve(name);

        assertEquals(List.of(), broken(file, Files.readString(file)));
    }

    @Test
    void aLinkThatLeadsNowhereIsSeen() {
        assertEquals(
                List.of("nowhere.md"),
                broken(ROOT.resolve("README.md"), "[it](nowhere.md#part) [this](README.md) [site](src/site)"));
    }

    private static List<String> broken(Path file, String text) {
        List<String> broken = new ArrayList<>();
        new MarkdownPage(text, link -> {
            if (!Files.exists(file.resolveSibling(link))) {
                broken.add(link);
            }
            return Optional.empty();
        });
        return broken;
    }
}
