package org.hemicycle.serialization.internal.page;

/** Which shape a text has, told by what it says and never by the name of its file. */
final class Guess {

    /** What the lines of a text have. */
    private static final class Counts {
        private long all;
        private long strokes;
        private long led;
        private long tabs;
        private boolean hasDivider;
        private boolean hasRun;
        private boolean wasStroke;

        void add(String line) {
            if (!CellText.isEmpty(line)) {
                boolean isStroke = MarkdownShape.hasStroke(line);
                all++;
                strokes += isStroke ? 1 : 0;
                led += isStroke && line.charAt(CellText.start(line)) == '|' ? 1 : 0;
                tabs += line.indexOf('\t') >= 0 ? 1 : 0;
                hasDivider |= MarkdownShape.isDivider(line);
                hasRun |= isStroke && wasStroke;
                wasStroke = isStroke;
            }
        }
    }

    private Guess() {}

    static PageShape of(String text) {
        char first = text.charAt(CellText.start(text));
        if ((first == '[' || first == '{') && JsonShape.fits(text)) {
            return PageShape.JSON;
        }
        if (Markup.begins(text)) {
            return Markup.isHtml(text) ? PageShape.HTML : PageShape.XML;
        }
        return Markup.hasHtml(text) ? PageShape.HTML : ofLines(text);
    }

    private static PageShape ofLines(String text) {
        Counts counts = new Counts();
        TextShape.lines(text, (line, number) -> counts.add(line));
        boolean isCsv = CsvShape.separator(text).isPresent();
        if (isMarkdown(counts, isCsv)) {
            return PageShape.MARKDOWN;
        }
        if (counts.tabs > 0 && !(isCsv && counts.tabs * 2 < counts.all)) {
            return PageShape.TABS;
        }
        return isCsv ? PageShape.CSV : PageShape.LINES;
    }

    /** Strokes may also stand in the cells of other shapes. */
    private static boolean isMarkdown(Counts counts, boolean isCsv) {
        return counts.hasDivider || counts.led > 1 || counts.hasRun && counts.strokes > counts.tabs && !isCsv;
    }
}
