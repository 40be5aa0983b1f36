package org.hemicycle.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages are searched from the file system, as a browser opens them; where there is none, nothing is tried. */
class SearchIT {

    private static final Path SEARCH = Path.of("target", "docs", "search.html");

    @TempDir
    private Path folder;

    @Test
    void whatHasAllWordsIsFoundAndTheHeadingCountsMost() throws Exception {
        Document found = search("lapse+of+an+invitation");

        assertTrue(found.select("#found").text().matches("\\d+ sections on “lapse of an invitation”"), found::html);
        assertEquals(
                "glossary.html#observer",
                search("observer").select("#results a").attr("href"));
        assertEquals(
                "rules/ACC-004.html#acc-004-invitation-lapses-before-programme-end",
                search("acc-004").select("#results a").attr("href"));
    }

    @Test
    void whatIsFoundNowhereIsTold() throws Exception {
        Document found = search("%3Cxyzzy%3E");

        assertEquals(
                "Nothing is said of “<xyzzy>”. Try fewer or other words.",
                found.select("#found").text());
        assertEquals(0, found.select("#results li").size());
    }

    private Document search(String words) throws IOException, InterruptedException {
        Optional<Path> browser = browser();
        assumeTrue(browser.isPresent(), "There is no Chromium on the path, so the search was not tried.");
        Path printed = folder.resolve("page.html");
        Process process = new ProcessBuilder(
                        browser.get().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=60000",
                        "--dump-dom",
                        SEARCH.toUri() + "?q=" + words)
                .redirectOutput(printed.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("The browser did not end within 120 seconds.");
        }
        return Jsoup.parse(printed.toFile());
    }

    private static Optional<Path> browser() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(place -> !place.isBlank())
                .map(place -> Path.of(place, "chromium"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
