package org.hemicycle.serialization.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.serialization.internal.page.GridRow;
import org.hemicycle.serialization.internal.page.Page;
import org.hemicycle.serialization.internal.page.Part;
import org.hemicycle.serialization.problem.Place;

/** The chart of a text without cells: a row is the name of a State and the days that follow on it. */
final class Flow {

    private static final int MOST_LINES_OF_HEADINGS = 16;
    private static final Pattern MARK = Pattern.compile("\\p{Lu}\\p{L}{0,2}=");
    private static final Pattern BARE = Pattern.compile("\\(\\p{L}{1,2}\\)");
    private static final Pattern ASIDE = Pattern.compile("(?:\\p{Lu}\\.|X|\\d{1,3})(?=\\s|$)");
    private static final Pattern FLAGS = Pattern.compile("(?<=\\s)(?:\\p{Lu}\\.\\s*)+$");
    private static final Pattern AFTER_DAY =
            Pattern.compile("\\d{0,2}(?:\\s*(?:\\(\\p{L}{1,2}\\)|(?!\\p{Lu}\\.|X\\b)\\p{L}{1,2}\\.?(?=\\s|$)))?");
    private static final Pattern RUNNING_HEAD = Pattern.compile(
            "(?iU)(?:page|p\\.)\\s*\\d+.*|[-–—]\\s*\\d+\\s*[-–—]|\\d{1,3}\\s*(?:/|of|sur|de)\\s*\\d{1,3}"
                    + "|[A-Z][A-Z./-]*\\s?\\(\\d{4}\\)\\s?\\d+.*");
    private static final Pattern PROSE = Pattern.compile("(?:\\p{L}{3,}\\P{L}+){2}");
    private static final Pattern ERA = Pattern.compile("[^\\d(]*\\([<>≤≥][^()]*\\)");
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final String file;
    private final List<Part.Words> lines;
    private final Predicate<String> isState;

    private Flow(String file, List<Part.Words> lines, Predicate<String> isState) {
        this.file = file;
        this.lines = lines;
        this.isState = isState;
    }

    static ChartTables of(Page page, Predicate<String> isState) {
        return new Flow(page.file(), lines(page), isState).tables();
    }

    private static List<Part.Words> lines(Page page) {
        return page.parts().stream()
                .flatMap(part -> part instanceof Part.Grid grid
                        ? grid.rows().stream()
                                .map(row -> new Part.Words(
                                        row.place().line(),
                                        String.join(" ", row.cells()).strip()))
                        : Stream.of((Part.Words) part))
                .toList();
    }

    private ChartTables tables() {
        List<ChartTable> tables = new ArrayList<>();
        List<String> around = new ArrayList<>();
        List<Heading> headings = List.of();
        List<Part.Words> rows = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Optional<Headings> found = headings(at);
            if (found.filter(areSame(headings)).isPresent()) {
                at += found.get().lines() - 1;
            } else if (found.isPresent()) {
                add(tables, headings, rows);
                headings = found.get().headings();
                rows = new ArrayList<>();
                at += found.get().lines() - 1;
            } else if (headings.isEmpty()
                    || isRunningHead(lines.get(at).words())
                    || ChartWords.SHIPPED.isGroup(lines.get(at).words())) {
                around.add(lines.get(at).words());
            } else {
                rows.add(lines.get(at));
            }
        }
        add(tables, headings, rows);
        return new ChartTables(tables, around);
    }

    /** Headings stand again on each page, perhaps within a row. */
    private static Predicate<Headings> areSame(List<Heading> before) {
        return found -> found.headings().stream()
                .map(Heading::words)
                .toList()
                .equals(before.stream().map(Heading::words).toList());
    }

    /** A number of a page or the symbol of a paper, which stands between rows and within them. */
    private static boolean isRunningHead(String line) {
        return RUNNING_HEAD.matcher(line).matches() && !ChartDay.isIn(line);
    }

    /** A day that is followed by a sentence belongs to no row. */
    private static boolean isProse(String line) {
        return ChartDay.at(line)
                .filter(day -> PROSE.matcher(line.substring(day.end())).find())
                .isPresent();
    }

    private void add(List<ChartTable> tables, List<Heading> headings, List<Part.Words> rows) {
        if (!headings.isEmpty()) {
            tables.add(new ChartTable(
                    headings.stream()
                            .filter(heading -> heading.slot() != Slot.STATE)
                            .toList(),
                    rows(rows),
                    true));
        }
    }

    /**
     * Headings, and on how many lines they stand.
     *
     * @param headings the headings
     * @param lines the number of lines
     */
    private record Headings(List<Heading> headings, int lines) {}

    /** The longest run of lines from one on that is made of headings and of nothing else. */
    private Optional<Headings> headings(int from) {
        return ChartDay.isIn(lines.get(from).words())
                ? Optional.empty()
                : running(from).or(() -> headingEachLine(from));
    }

    private Optional<Headings> running(int from) {
        if (!ChartWords.SHIPPED.beginsWithHeading(lines.get(from).words())) {
            return Optional.empty();
        }
        Optional<Headings> longest = Optional.empty();
        StringBuilder text = new StringBuilder();
        for (int at = from; at < Math.min(lines.size(), from + MOST_LINES_OF_HEADINGS); at++) {
            text.append(at == from ? "" : " ").append(lines.get(at).words());
            Optional<Headings> found = divided(text.toString(), at - from + 1);
            longest = found.isPresent() ? found : longest;
            if (ChartDay.isIn(lines.get(at).words())) {
                return longest;
            }
        }
        return longest;
    }

    /** A heading a line, such as those in two languages. */
    private Optional<Headings> headingEachLine(int from) {
        List<String> words = lines.subList(from, Math.min(lines.size(), from + MOST_LINES_OF_HEADINGS)).stream()
                .map(Part.Words::words)
                .takeWhile(line -> isHeading(Heading.of(line)))
                .toList();
        return headings(words, words.size());
    }

    /** Among other words the name of an act makes no heading. */
    private static boolean isHeading(Heading heading) {
        return heading.isKnown()
                && (heading.slot() != Slot.CONSENT
                        || heading.isClosed()
                        || heading.unmarked().isPresent());
    }

    private static Optional<Headings> headings(List<String> words, int count) {
        return Layout.headings(Stream.concat(Stream.of(""), words.stream()).toList())
                .map(headings -> headings.subList(1, headings.size()))
                .map(headings -> new Headings(headings, count));
    }

    private static Optional<Headings> divided(String text, int count) {
        Matcher mark = MARK.matcher(text);
        List<String> words = mark.find() ? withLegend(text, mark.start()) : ChartWords.SHIPPED.headings(text);
        return headings(words, count);
    }

    /** The legend belongs to the heading before it, and ends with the word that its last mark stands for. */
    private static List<String> withLegend(String text, int legend) {
        int last = text.lastIndexOf('=') + 1;
        int end = last + ChartWords.SHIPPED.beginning(text.substring(last)).length();
        List<String> before = ChartWords.SHIPPED.headings(text.substring(0, legend));
        List<String> after = end == text.length() ? List.of() : ChartWords.SHIPPED.headings(text.substring(end));
        if (before.isEmpty() || after.isEmpty() && end < text.length()) {
            return List.of();
        }
        List<String> all = new ArrayList<>(before);
        all.set(before.size() - 1, before.get(before.size() - 1) + text.substring(legend, end));
        all.addAll(after);
        return all;
    }

    private List<GridRow> rows(List<Part.Words> text) {
        List<List<String>> rows = new ArrayList<>();
        List<Long> begun = new ArrayList<>();
        List<Integer> alone = new ArrayList<>();
        text.forEach(line -> {
            List<String> cells = cells(line.words());
            boolean isNew = !cells.get(0).isEmpty() || rows.isEmpty() || isProse(line.words());
            if (isNew && rows.size() > 0 && isBroken(rows.get(rows.size() - 1), cells.get(0))) {
                List<String> whole = rows.get(rows.size() - 1);
                whole.set(0, whole.get(0) + " " + cells.get(0));
                whole.addAll(cells.subList(1, cells.size()));
            } else if (isNew) {
                if (cells.size() == 1) {
                    alone.add(rows.size());
                }
                rows.add(new ArrayList<>(cells));
                begun.add(line.line());
            } else {
                rows.get(rows.size() - 1).addAll(cells.subList(1, cells.size()));
            }
        });
        alone.forEach(at -> spoil(rows, at));
        return IntStream.range(0, rows.size())
                .mapToObj(at -> new GridRow(new Place.InText(file, begun.get(at), ""), rows.get(at)))
                .toList();
    }

    /** A name may be broken over two lines, and its end may be a name too: "Papua New" and "Guinea". */
    private boolean isBroken(List<String> before, String name) {
        return before.size() == 1
                && !(isState.test(before.get(0)) && isState.test(name))
                && isState.test(before.get(0) + " " + name);
    }

    /** Days below a line that is no State may be those of the State before, so that its row has no clear end. */
    private void spoil(List<List<String>> rows, int at) {
        List<String> row = rows.get(at);
        int before = at - 1;
        while (before >= 0
                && rows.get(before).size() == 1
                && !isState.test(rows.get(before).get(0))) {
            before--;
        }
        if (before >= 0 && row.size() > 1 && !isState.test(row.get(0))) {
            rows.get(before).add(row.get(0) + " " + row.get(1));
        }
    }

    /** The name, which may be empty, and what follows on it. */
    private static List<String> cells(String line) {
        int from = beginning(line);
        List<String> cells = new ArrayList<>(List.of(line.substring(0, from).strip()));
        int at = from;
        while (at < line.length()) {
            int end = end(line, at);
            String cell = line.substring(at, end).strip();
            if (!cell.isEmpty()) {
                cells.add(cell);
            }
            at = Math.max(end, at + 1);
        }
        return cells;
    }

    private static int beginning(String line) {
        Matcher era = ERA.matcher(line);
        int name = era.lookingAt() ? era.end() : 0;
        int day = ChartDay.find(line, name).map(ChartDay::start).orElse(line.length());
        Matcher bare = BARE.matcher(line);
        Matcher flags = FLAGS.matcher(line);
        boolean isAside = ASIDE.matcher(line).lookingAt() && line.length() <= 3;
        int mark = bare.find() ? bare.start() : line.length();
        int flag = flags.find() ? flags.start() : line.length();
        return isAside ? 0 : Math.min(day, Math.min(mark, flag));
    }

    private static int end(String line, int at) {
        if (Character.isWhitespace(line.charAt(at))) {
            return at + 1;
        }
        Optional<ChartDay> day = ChartDay.find(line, at).filter(found -> found.start() == at);
        Matcher after = AFTER_DAY.matcher(line);
        Matcher word = WORD.matcher(line);
        return day.isPresent() && after.region(day.get().end(), line.length()).lookingAt()
                ? after.end()
                : word.find(at) ? word.end() : line.length();
    }
}
