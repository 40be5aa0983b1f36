package org.hemicycle.distribution;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes pages that a browser opens from a folder of Markdown, with a search over all of them. Where there is the
 * documentation of the API in a folder {@code apidocs} beside the pages, links to sources lead there.
 */
final class SitePages {

    private static final Pattern SOURCE = Pattern.compile("[^/]+/src/main/java/(.+)\\.java");

    private final Path root;
    private final Path sources;
    private final Path pages;
    private final PageFrame frame;

    private SitePages(Path root, Path pages) {
        this.root = root.toAbsolutePath().normalize();
        this.sources = this.root.resolve("src/site/markdown");
        this.pages = pages;
        this.frame = new PageFrame(Files.isDirectory(pages.resolve("apidocs")));
    }

    /**
     * Makes the pages; fails where a link leads nowhere.
     *
     * @param args the root of the project, the folder of the pages, and the script that searches, as a resource
     * @throws IOException if they cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Path.of(args[1]), args[2]);
    }

    /** Makes the pages of the project at a root. */
    static void write(Path root, Path folder, String script) throws IOException {
        new SitePages(root, folder).writeAll("/" + script);
    }

    private void writeAll(String script) throws IOException {
        clear();
        writeTexts();
        write("search.html", frame.search());
        copy(script, "lunr.js");
        copy("search.js", "search.js");
        copy("style.css", "style.css");
        SearchedSections.of(pages).write(pages.resolve("sections.js"));
        refuseBrokenLinks();
    }

    /** The page of a text that is gone would be searched, and its links followed. */
    private void clear() throws IOException {
        Files.createDirectories(pages);
        for (Path old : BrokenLinks.pages(pages)) {
            Files.delete(old);
        }
    }

    private void refuseBrokenLinks() throws IOException {
        List<String> broken = BrokenLinks.in(pages);
        if (!broken.isEmpty()) {
            throw new IllegalStateException("Links of the pages lead nowhere; correct them in " + sources
                    + ", or write what they lead to:\n" + String.join("\n", broken));
        }
    }

    private void writeTexts() throws IOException {
        for (Path source : texts()) {
            String name = sources.relativize(source).toString().replace('\\', '/');
            MarkdownPage page = new MarkdownPage(Files.readString(source), link -> leads(source, link));
            write(MarkdownPage.html(name), frame.page(MarkdownPage.html(name), page.title(), page.body()));
        }
    }

    private void write(String name, String page) throws IOException {
        Path file = pages.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, page);
    }

    private void copy(String resource, String name) throws IOException {
        try (InputStream in = SitePages.class.getResourceAsStream(resource)) {
            Files.copy(in, pages.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What lies outside the site is not beside its pages either, but for types that have a page in the API's. */
    private Optional<String> leads(Path source, String link) {
        Path target = source.resolveSibling(link).normalize();
        if (target.startsWith(sources) || !Files.exists(target)) {
            return Optional.of(MarkdownPage.html(link));
        }
        Matcher type = SOURCE.matcher(root.relativize(target).toString().replace('\\', '/'));
        if (!type.matches() || !frame.hasApi()) {
            return Optional.empty();
        }
        Path page = sources.resolve("apidocs").resolve(type.group(1) + ".html");
        return Optional.of(source.getParent().relativize(page).toString().replace('\\', '/'));
    }

    private List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
