package org.hemicycle.serialization.internal.page;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hemicycle.serialization.internal.Binaries;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;

/**
 * Reads a file of any shape as a page: lines of text, and tables of cells.
 *
 * <p>The shape is told by what the file says, never by its name: HTML, XML, JSON, tables of Markdown, cells between
 * tabs, CSV, or plain lines. Example: a chart that was saved from a browser is HTML, and one that was pasted from there
 * has tabs.
 */
public final class Pages {

    /** How many bytes a file has at most. */
    public static final int MOST_BYTES = 32 * 1024 * 1024;

    private static final String AS_TEXT = "Save it as CSV UTF-8, or as HTML; nothing of the file is taken.";

    private Pages() {}

    /**
     * Reads a file.
     *
     * @param file its name, such as {@code chart.html}
     * @param content its bytes
     * @param log where everything is noted that is not taken
     * @return the page; nothing where the file is too large, empty, no text, broken, or of more cells than anybody
     *     keeps by hand, which is noted
     */
    public static Optional<Page> read(String file, byte[] content, ProblemLog log) {
        requireNonNull(file, "file");
        requireNonNull(content, "content");
        requireNonNull(log, "log");
        try {
            return Optional.of(page(file, content, log));
        } catch (Refused refused) {
            log.add(refused.problem());
            return Optional.empty();
        }
    }

    private static Page page(String file, byte[] content, ProblemLog log) {
        if (content.length > MOST_BYTES) {
            throw refused(
                    file,
                    "the file has " + content.length + " bytes; up to " + MOST_BYTES + " are read",
                    "Divide it, or save the table alone; nothing of the file is taken.");
        }
        Binaries.named(content).ifPresent(what -> {
            throw refused(file, "the file is " + what + ", no text", AS_TEXT);
        });
        Decoded decoded = Decoded.of(content)
                .orElseThrow(() -> refused(
                        file,
                        "the bytes are no text: some are zero, or do not fit the mark of byte order before them",
                        AS_TEXT));
        String text = decoded.text().replace("\r\n", "\n").replace('\r', '\n');
        if (CellText.isEmpty(text)) {
            throw refused(
                    file,
                    content.length == 0 ? "the file is empty" : "the file has nothing but blanks in it",
                    "Save it again with its table; nothing is taken.");
        }
        return page(file, text, decoded.encoding(), log);
    }

    private static Page page(String file, String text, String encoding, ProblemLog log) {
        PageShape shape = Guess.of(text);
        Collected collected = collected(shape, file, text, log);
        Page page = new Page(file, shape, encoding, collected.parts(), collected.isWhole());
        // A page of HTML that shows nothing is one that a script fills in; whoever asked for it can say what to do.
        if (page.parts().isEmpty() && shape != PageShape.HTML) {
            throw refused(
                    file,
                    "the file, read as " + shape + ", has no text that is shown and no rows",
                    "Save it again with its table; nothing is taken.");
        }
        return page;
    }

    private static Collected collected(PageShape shape, String file, String text, ProblemLog log) {
        return switch (shape) {
            case HTML -> html(file, text);
            case XML -> XmlShape.read(file, text);
            case JSON -> JsonShape.read(file, text);
            case MARKDOWN -> MarkdownShape.read(file, text);
            case TABS -> TextShape.tabs(file, text);
            case CSV -> CsvShape.read(file, text, CsvShape.separator(text).orElseThrow(), log);
            case LINES -> TextShape.lines(file, text);
        };
    }

    /** What reads HTML is not there for everybody. */
    private static Collected html(String file, String text) {
        try {
            return HtmlShape.read(file, text);
        } catch (NoClassDefFoundError e) {
            throw refused(
                    file,
                    "the file is HTML, and org.jsoup:jsoup, which reads HTML, is not on the class path",
                    "Add org.jsoup:jsoup, version " + tested() + " or newer, or save the table as CSV UTF-8;"
                            + " nothing of the file is taken.");
        }
    }

    private static String tested() {
        try (InputStream resource = Pages.class.getResourceAsStream("jsoup-version.txt")) {
            return new String(requireNonNull(resource, "jsoup-version.txt").readAllBytes(), StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refused refused(String file, String what, String mend) {
        return new Refused(Problem.error(new Place.Whole(file), what).mend(mend));
    }
}
