package org.hemicycle.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages are made of Markdown with links between them, and not where one of these leads nowhere. */
class SitePagesTest {

    private static final List<String> ROOMS = List.of(
            "index", "guide/index", "rules/index", "glossary", "architecture", "decisions/index", "carrying-on");

    @TempDir
    private Path root;

    private Path pages;

    @BeforeEach
    void writeTheRooms() throws IOException {
        pages = root.resolve("pages");
        for (String room : ROOMS) {
            text("src/site/markdown/" + room + ".md", "# Room\n\n## A part\n\nWords.\n");
        }
        text("core/src/main/java/org/example/Thing.java", "interface Thing {}");
    }

    private void text(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Document guide(String text) throws IOException {
        text("src/site/markdown/guide/page.md", text);
        SitePages.write(root, pages, "org/hemicycle/distribution/style.css");
        return Jsoup.parse(pages.resolve("guide/page.html").toFile());
    }

    private static List<String> links(Document page) {
        return page.select("main a").stream().map(link -> link.attr("href")).toList();
    }

    @Test
    void aLinkLeadsToThePageThatATextHasBecome() throws IOException {
        Document page = guide("# `Page` & more\n\n[one](index.md#a-part) [two](../glossary.md) [three](#page--more)\n");

        assertEquals(List.of("index.html#a-part", "../glossary.html", "#page--more"), links(page));
        assertEquals("Page & more - Hemicycle", page.title());
        assertEquals("../search.html", page.select("form").attr("action"));
    }

    @ParameterizedTest
    @CsvSource({
        "nowhere.md, guide/page.html: the link \"nowhere.html\" (it) leads nowhere",
        "index.md#b-part, guide/page.html: the link \"index.html#b-part\" (it) leads nowhere",
        "#b-part, guide/page.html: the link \"#b-part\" (it) leads nowhere",
        "../../../../core/src/main/java/org/example/None.java, (it) leads nowhere",
        "../../../../../outside, (it) leads nowhere"
    })
    void aLinkThatLeadsNowhereIsRefused(String link, String told) {
        String message = assertThrows(IllegalStateException.class, () -> guide("# Page\n\n[it](" + link + ")\n"))
                .getMessage();

        assertTrue(message.contains(told), message);
    }

    @Test
    void aSourceIsAWordWithoutTheApiAndItsPageBesideIt() throws IOException {
        String text = "# Page\n\n[Thing](../../../../core/src/main/java/org/example/Thing.java)\n";
        Document alone = guide(text);
        text("pages/apidocs/org/example/Thing.html", "");
        text("pages/apidocs/index.html", "");
        Document besideTheApi = guide(text);

        assertEquals("Thing", alone.select("main p").text());
        assertEquals(List.of(), links(alone));
        assertEquals(List.of("../apidocs/org/example/Thing.html"), links(besideTheApi));
    }

    @Test
    void aShortPageIsSearchedAsAWhole() throws IOException {
        guide("# Page\n\nBegin.\n\n## One `x`\n\nFirst.\n\n- Second.\n");

        assertEquals(
                List.of(new SearchedSections.Section(
                        "guide/page.html#page", "Page", "Page", "Begin. One x First. Second.")),
                sections());
    }

    @Test
    void aLongPageIsSearchedHeadingByHeading() throws IOException {
        String words = "word ".repeat(1000).strip();
        guide("# Page\n\nBegin.\n\n## One `x`\n\nFirst.\n\n- Second.\n\n### Deep\n\n" + words + "\n\n## Two\n");

        assertEquals(
                List.of(
                        new SearchedSections.Section("guide/page.html#page", "Page", "Page", "Begin."),
                        new SearchedSections.Section("guide/page.html#one-x", "Page", "One x", "First. Second."),
                        new SearchedSections.Section("guide/page.html#deep", "Page", "Deep", words),
                        new SearchedSections.Section("guide/page.html#two", "Page", "Two", "")),
                sections());
    }

    private List<SearchedSections.Section> sections() throws IOException {
        return SearchedSections.of(pages).sections().stream()
                .filter(section -> section.link().startsWith("guide/page.html"))
                .toList();
    }

    @Test
    void thePageOfATextThatIsGoneIsGone() throws IOException {
        guide("# Page\n");
        Files.delete(root.resolve("src/site/markdown/guide/page.md"));
        SitePages.write(root, pages, "org/hemicycle/distribution/style.css");

        assertFalse(Files.exists(pages.resolve("guide/page.html")));
    }

    @Test
    void thePlaceInTheSiteIsMarked() throws IOException {
        Element marked = guide("# Page\n").select("nav a[aria-current]").get(0);

        assertEquals("Guide true", marked.text() + " " + marked.attr("aria-current"));
    }
}
