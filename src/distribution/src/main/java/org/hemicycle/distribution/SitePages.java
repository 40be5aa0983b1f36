package org.hemicycle.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Makes pages that a browser opens from a folder of Markdown, its pictures beside them. */
final class SitePages {

    private static final String STYLE = "style.css";

    private final Path sources;
    private final Path pages;

    private SitePages(Path site, Path pages) {
        this.sources = site.resolve("markdown");
        this.pages = pages;
    }

    /**
     * Makes the pages.
     *
     * @param args the folder of the site, with {@code markdown} and {@code resources}, and that of the pages
     * @throws IOException if they cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path site = Path.of(args[0]);
        Path pages = Path.of(args[1]);
        new SitePages(site, pages).write();
        copy(site.resolve("resources"), pages);
    }

    private void write() throws IOException {
        for (Path source : files(sources)) {
            if (source.toString().endsWith(".md")) {
                write(source);
            }
        }
        try (var style = SitePages.class.getResourceAsStream(STYLE)) {
            Files.copy(style, pages.resolve(STYLE), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void write(Path source) throws IOException {
        Path name = sources.relativize(source);
        String home = "../".repeat(name.getNameCount() - 1);
        MarkdownPage page = new MarkdownPage(Files.readString(source), link -> isHere(source, link));
        Path file = pages.resolve(MarkdownPage.html(name.toString()));
        Files.createDirectories(file.getParent());
        Files.writeString(file, page.print(home));
    }

    /** What lies outside the site, such as a source, is not beside its pages either. */
    private boolean isHere(Path source, String link) {
        Path target = source.resolveSibling(link).normalize();
        return target.startsWith(sources) && Files.isRegularFile(target);
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
