package org.hemicycle.serialization.internal.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads pages of HTML: tables that have no table in them are tables, the rest is text. No other type needs jsoup. */
final class HtmlShape {

    private static final int MOST_TAGS = 750_000;
    private static final int DEEPEST_TABLES = 50;
    private static final int DEEPEST = 256;
    private static final Set<String> LEFT_OUT = Set.of("script", "style", "noscript", "template");
    private static final Set<String> RAISED = Set.of("sup", "superscript");
    private static final Set<String> INLINE_BLOCKS = Set.of("ins", "del");
    private static final Pattern UNSHOWN = Pattern.compile("(?i)\\bdisplay\\s*+:\\s*+none\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

    private final Collected collected;
    private final Set<Element> layouts = Collections.newSetFromMap(new IdentityHashMap<>());

    private HtmlShape(Collected collected) {
        this.collected = collected;
    }

    static Collected read(String file, String text) {
        Collected collected = new Collected(file);
        TagCount tags = TagCount.of(text);
        check(file, tags);
        if (!tags.isWhole()) {
            collected.breakOff();
        }
        String page = tags.deepest() == 0 ? Markup.withTable(text) : text;
        new HtmlShape(collected)
                .read(Parser.htmlParser()
                        .setTrackPosition(true)
                        .setMaxDepth(DEEPEST)
                        .parseInput(page, ""));
        return collected;
    }

    private static void check(String file, TagCount tags) {
        if (tags.opening() > MOST_TAGS) {
            throw refused(file, "the page has " + tags.opening() + " tags; up to " + MOST_TAGS + " are read");
        }
        if (tags.deepest() > DEEPEST_TABLES) {
            throw refused(
                    file,
                    "the page has tables within tables, " + tags.deepest() + " deep; up to " + DEEPEST_TABLES
                            + " are read");
        }
    }

    private static Refused refused(String file, String what) {
        return new Refused(
                Problem.error(new Place.Whole(file), what).mend("Save the table alone; nothing of the file is taken."));
    }

    private void read(Document page) {
        page.select("table table")
                .forEach(inner -> inner.parents().stream()
                        .filter(outer -> outer.nameIs("table"))
                        .forEach(layouts::add));
        Running running = new Running();
        NodeTraversor.filter(running, page);
        running.flush();
    }

    private static boolean isLeftOut(Element element) {
        return LEFT_OUT.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.hasAttr("style")
                        && UNSHOWN.matcher(element.attr("style")).find()
                || RAISED.contains(element.normalName()) && FootnoteMark.is(element.wholeText());
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !INLINE_BLOCKS.contains(element.normalName())
                || element.nameIs("br")
                || element.nameIs("option");
    }

    /** The text outside of tables, a line for each block. */
    private final class Running implements NodeFilter {

        private final StringBuilder words = new StringBuilder();
        private long line;
        private int preformatted;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                add(text);
            } else if (node instanceof Element element) {
                if (isLeftOut(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                breakAt(element);
                preformatted += element.nameIs("pre") ? 1 : 0;
                if (element.nameIs("table") && !layouts.contains(element)) {
                    table(element);
                    return FilterResult.SKIP_ENTIRELY;
                }
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                breakAt(element);
                preformatted -= element.nameIs("pre") ? 1 : 0;
            }
            return FilterResult.CONTINUE;
        }

        private void breakAt(Element element) {
            if (isBlock(element)) {
                flush();
            }
        }

        private void add(TextNode node) {
            long at = node.sourceRange().start().lineNumber();
            String[] lines = preformatted > 0 ? node.getWholeText().split("\n") : new String[] {node.getWholeText()};
            for (int each = 0; each < lines.length; each++) {
                if (each > 0) {
                    flush();
                }
                if (words.isEmpty() && !CellText.isEmpty(lines[each])) {
                    line = at + each + CellText.linesBefore(lines[each]);
                }
                words.append(words.isEmpty() && CellText.isEmpty(lines[each]) ? "" : lines[each]);
            }
        }

        void flush() {
            collected.words(line, words.toString());
            words.setLength(0);
        }
    }

    /** The text of a cell, on one line. */
    private static String text(Element cell) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (node instanceof Element element && isLeftOut(element)) {
                            return FilterResult.SKIP_ENTIRELY;
                        }
                        return add(node instanceof TextNode words ? words.getWholeText() : breakAt(node));
                    }

                    @Override
                    public FilterResult tail(Node node, int depth) {
                        return add(breakAt(node));
                    }

                    private FilterResult add(String words) {
                        text.append(words);
                        return FilterResult.CONTINUE;
                    }

                    private String breakAt(Node node) {
                        return node instanceof Element element && isBlock(element) ? " " : "";
                    }
                },
                cell);
        return CellText.of(text.toString());
    }

    private void table(Element table) {
        table.select("caption").forEach(each -> collected.words(line(each), text(each)));
        collected.endGrid();
        Spans spans = new Spans();
        Element group = table;
        for (Element row : table.select("tr")) {
            if (isShown(row, table)) {
                spans = row.parent() == group ? spans : new Spans();
                group = row.parent();
                row(row, spans);
            }
        }
        collected.endGrid();
    }

    private static boolean isShown(Element row, Element table) {
        Element at = row;
        while (at != null && at != table && !isLeftOut(at)) {
            at = at.parent();
        }
        return at == table;
    }

    private void row(Element row, Spans spans) {
        List<Spans.Spanned> own = row.children().stream()
                .filter(cell -> cell.nameIs("td") || cell.nameIs("th"))
                .filter(cell -> !isLeftOut(cell))
                .map(cell -> new Spans.Spanned(text(cell), span(cell, "colspan"), span(cell, "rowspan")))
                .toList();
        List<String> cells = spans.next(own);
        collected.spend(cells.size());
        if (!own.stream().allMatch(cell -> cell.text().isEmpty())) {
            collected.row(new Place.InText(collected.file(), line(row), ""), cells);
        }
    }

    private static int span(Element cell, String attribute) {
        String written = cell.attr(attribute).strip();
        int span = NUMBER.matcher(written).matches() ? Integer.parseInt(written) : 1;
        boolean isRest = span == 0 && "rowspan".equals(attribute);
        return isRest ? Integer.MAX_VALUE : Math.max(1, span);
    }

    private static long line(Element element) {
        return Math.max(1, element.sourceRange().start().lineNumber());
    }
}
