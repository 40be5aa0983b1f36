package org.hemicycle.serialization.chart;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.serialization.internal.page.Decoded;
import org.hemicycle.serialization.internal.page.Page;
import org.hemicycle.serialization.internal.page.PageShape;
import org.hemicycle.serialization.internal.page.Pages;
import org.hemicycle.serialization.internal.page.Part;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Origins;

/**
 * Finds out of which form a chart is, by its content, and has it read.
 *
 * @param name the name of the file
 * @param given what the reader was told of day and completeness
 * @param treaty of which treaty the chart was said to be
 * @param vocabulary what words mean
 */
record Recognition(String name, ChartHead given, Optional<Identifier> treaty, Vocabulary vocabulary) {

    private static final List<String> FORMS = List.of(
            "a chart of the Treaty Office of the Council of Europe (page, pasted text, reader view, answer of its service, paper)",
            "a status table of the United Nations Treaty Collection (page, CSV, XML)",
            "the parties of the Dutch treaty database (page, pasted text)",
            "a scope of application of Switzerland",
            "a table of acts as ChartReader describes it");

    private static final Pattern CELLS = Pattern.compile("[,;\\t]");
    private static final int FEW_WORDS = 40;
    private static final int HEAD = 20_000;

    RecognisedChart read(byte[] content) {
        Optional<Decoded> decoded = Optional.of(content)
                .filter(bytes -> bytes.length <= Pages.MOST_BYTES)
                .flatMap(Decoded::of);
        return decoded.filter(each -> isTableOfActs(each.text()))
                .map(this::tableOfActs)
                .orElseGet(() -> page(content, decoded));
    }

    private RecognisedChart tableOfActs(Decoded decoded) {
        Draft<SignatureChart> draft =
                new ChartReading(name, given, vocabulary).read(decoded.text().getBytes(StandardCharsets.UTF_8));
        List<Identifier> treaties = draft.value().actions().stream()
                .map(act -> act.convention())
                .distinct()
                .sorted()
                .toList();
        return new RecognisedChart(
                name, ChartSource.TABLE_OF_ACTS, PageShape.CSV.name(), decoded.encoding(), treaties, draft);
    }

    /** Whether the first row below comments has names of its columns. */
    private static boolean isTableOfActs(String text) {
        return lines(text)
                .filter(line -> !line.startsWith("#"))
                .findFirst()
                .filter(Recognition::hasOwnColumns)
                .isPresent();
    }

    /** Whether it begins like a comment; a title of Markdown does too. */
    private static boolean beginsWithComment(String text) {
        return lines(text)
                .findFirst()
                .filter(line -> line.startsWith("#") && !line.startsWith("##"))
                .isPresent();
    }

    private static Stream<String> lines(String text) {
        return text.substring(0, Math.min(text.length(), HEAD))
                .lines()
                .map(line -> line.replace("\"", "").strip())
                .filter(line -> !CELLS.matcher(line).replaceAll("").isBlank()
                        && !line.toLowerCase(Locale.ROOT).startsWith("sep="));
    }

    private static boolean hasOwnColumns(String line) {
        return Arrays.stream(CELLS.split(line))
                        .map(cell -> cell.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_"))
                        .filter(ChartRows.COLUMNS::contains)
                        .count()
                > 1;
    }

    private RecognisedChart page(byte[] content, Optional<Decoded> decoded) {
        ProblemLog log = new ProblemLog();
        Optional<Page> page = Pages.read(name, content, log);
        return page.flatMap(each -> new PageReading(each, given, treaty, vocabulary, log).read())
                .or(() -> decoded.filter(each -> beginsWithComment(each.text())).map(this::tableOfActs))
                .orElseGet(() -> {
                    page.ifPresent(each -> log.add(refusal(each, content)));
                    return nothing(page, log);
                });
    }

    private Problem refusal(Page page, byte[] content) {
        Place whole = new Place.Whole(name);
        if (page.shape() == PageShape.HTML && isOf(content, "<frameset")) {
            return Problem.error(whole, "the page has frames alone, and the chart is in one of them")
                    .mend("Open the frame with the chart in a window of its own, save that, and give it.");
        }
        return page.shape() == PageShape.HTML && isShell(page, content)
                ? Problem.error(
                                whole,
                                "the page was saved without its table, which a script fills in only when a browser shows it")
                        .mend("Open the page in a browser, wait for the table, select everything from the title to the"
                                + " totals, copy it, paste it into a text file, and give that file.")
                : Problem.error(whole, "no part of it has the headings of a chart of signatures")
                        .accepting(FORMS)
                        .mend("Give one of these, with its headings.");
    }

    private static boolean isShell(Page page, byte[] content) {
        long words = page.parts().stream()
                .flatMap(part -> part instanceof Part.Words line
                        ? Arrays.stream(line.words().split(" "))
                        : null)
                .count();
        boolean hasTable = page.parts().stream().anyMatch(Part.Grid.class::isInstance);
        return !hasTable && words < FEW_WORDS && isOf(content, "<script");
    }

    private static boolean isOf(byte[] content, String tag) {
        return new String(content, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .contains(tag);
    }

    RecognisedChart nothing(Problem problem) {
        ProblemLog log = new ProblemLog();
        log.add(problem);
        return nothing(Optional.empty(), log);
    }

    private RecognisedChart nothing(Optional<Page> page, ProblemLog log) {
        ChartFile file = new ChartFile(name, log);
        return new RecognisedChart(
                name,
                ChartSource.NOT_KNOWN,
                page.map(each -> each.shape().name()).orElse("NONE"),
                page.map(Page::encoding).orElse(""),
                List.of(),
                file.draft(given, file.identifier(given, List.of()), List.of(), List.of(), Origins.NONE));
    }
}
