package org.hemicycle.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the search looks at: each heading of each page with what stands below it, and short pages as a whole.
 *
 * @param sections the sections
 */
record SearchedSections(List<Section> sections) {

    /**
     * A section.
     *
     * @param link where it stands
     * @param title the title of its page
     * @param heading its own heading, which is the title where it is the beginning of the page
     * @param text what it says
     */
    record Section(String link, String title, String heading, String text) {}

    private static final int SHORT = 5_000;

    /** The sections of the pages in a folder. */
    static SearchedSections of(Path folder) throws IOException {
        List<Section> sections = new ArrayList<>();
        for (Path page : BrokenLinks.pages(folder)) {
            String link = folder.relativize(page).toString().replace('\\', '/');
            Document document = Jsoup.parse(page.toFile());
            Elements headings = document.select(isShort(document) ? "main > h1[id]" : "main > :is(h1, h2, h3)[id]");
            for (Element heading : headings) {
                sections.add(new Section(
                        link + "#" + heading.id(),
                        document.select("h1").text(),
                        heading.text(),
                        heading.nextElementSiblings().stream()
                                .takeWhile(each -> !headings.contains(each))
                                .map(Element::text)
                                .collect(Collectors.joining(" "))));
            }
        }
        return new SearchedSections(sections);
    }

    private static boolean isShort(Document page) {
        return page.select("main").text().length() < SHORT;
    }

    /** Writes them as a script, since a page that is opened as a file may read no other file. */
    void write(Path file) throws IOException {
        Files.writeString(file, "const sections = " + JsonMapper.shared().writeValueAsString(sections) + ";\n");
    }
}
