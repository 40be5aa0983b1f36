package org.hemicycle.distribution;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the links between the pages of a folder that lead nowhere. */
final class BrokenLinks {

    private final Path folder;
    private final Map<Path, Set<String>> names = new HashMap<>();

    private BrokenLinks(Path folder) {
        this.folder = folder;
    }

    /** A sentence on each link that leads to no file, or to no part of one. */
    static List<String> in(Path folder) throws IOException {
        BrokenLinks links = new BrokenLinks(folder);
        List<String> broken = new ArrayList<>();
        for (Path page : pages(folder)) {
            for (Element link : Jsoup.parse(page.toFile()).select("[href], [src]")) {
                String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                if (!links.leads(page, URI.create(target))) {
                    broken.add("%s: the link \"%s\" (%s) leads nowhere"
                            .formatted(folder.relativize(page), target, link.text()));
                }
            }
        }
        return broken;
    }

    /** The pages of a folder, without those that the tool for the API writes and checks itself. */
    static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !file.startsWith(folder.resolve("apidocs")))
                    .sorted()
                    .toList();
        }
    }

    private boolean leads(Path page, URI link) throws IOException {
        if (link.isAbsolute()) {
            return true;
        }
        Path target = link.getPath().isEmpty()
                ? page
                : page.resolveSibling(link.getPath()).normalize();
        return target.startsWith(folder)
                && Files.isRegularFile(target)
                && (link.getFragment() == null || names(target).contains(link.getFragment()));
    }

    private Set<String> names(Path page) throws IOException {
        if (!names.containsKey(page)) {
            Document document = Jsoup.parse(page.toFile());
            names.put(page, document.select("[id]").stream().map(Element::id).collect(Collectors.toSet()));
        }
        return names.get(page);
    }
}
