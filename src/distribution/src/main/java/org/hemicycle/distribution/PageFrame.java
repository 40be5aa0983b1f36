package org.hemicycle.distribution;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What stands around each page: the way to all others, and the field for a search.
 *
 * @param hasApi whether the documentation of the API lies beside the pages
 */
record PageFrame(boolean hasApi) {

    private static final Map<String, String> ROOMS = new LinkedHashMap<>();

    static {
        ROOMS.put("index.html", "Hemicycle");
        ROOMS.put("guide/index.html", "Guide");
        ROOMS.put("rules/index.html", "Rules");
        ROOMS.put("glossary.html", "Glossary");
        ROOMS.put("architecture.html", "Architecture");
        ROOMS.put("decisions/index.html", "Decisions");
        ROOMS.put("carrying-on.html", "Carrying on");
    }

    private static final String SEARCH = """
            <h1>Search</h1>
            <noscript><p>The search needs JavaScript, which runs in your browser and asks no server.</p></noscript>
            <p id="found" role="status"></p>
            <ol id="results"></ol>
            <script src="lunr.js"></script>
            <script src="sections.js"></script>
            <script src="search.js"></script>
            """;

    private static final String API = """
            <p>Types and methods are found by the search of the <a href="apidocs/index.html">API</a>.</p>
            """;

    /** The page of a name, with a title and what it says, both as HTML. */
    String page(String name, String title, String body) {
        String home =
                "../".repeat((int) name.chars().filter(each -> each == '/').count());
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s - Hemicycle</title>
                <link rel="stylesheet" href="%2$sstyle.css">
                </head>
                <body>
                <a class="skip" href="#main">Skip to the text</a>
                <header>
                <nav aria-label="All pages">
                %3$s</nav>
                <form role="search" action="%2$ssearch.html">
                <input type="search" name="q" aria-label="Words to search for" required>
                <button>Search</button>
                </form>
                </header>
                <main id="main">
                %4$s</main>
                </body>
                </html>
                """.formatted(title, home, rooms(name, home), body);
    }

    /** The page that searches. */
    String search() {
        return page("search.html", "Search", hasApi ? SEARCH + API : SEARCH);
    }

    private String rooms(String name, String home) {
        String rooms = ROOMS.entrySet().stream()
                .map(room -> "<a href=\"%s%s\"%s>%s</a>\n"
                        .formatted(home, room.getKey(), current(name, room.getKey()), room.getValue()))
                .collect(Collectors.joining());
        return hasApi ? rooms + "<a href=\"%sapidocs/index.html\">API</a>\n".formatted(home) : rooms;
    }

    private static String current(String name, String room) {
        String folder = room.substring(0, room.indexOf('/') + 1);
        if (name.equals(room)) {
            return " aria-current=\"page\"";
        }
        return !folder.isEmpty() && name.startsWith(folder) ? " aria-current=\"true\"" : "";
    }
}
