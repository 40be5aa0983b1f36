package org.hemicycle.serialization.page;

import static java.util.Objects.requireNonNull;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A picture of a dossier as SVG, with its title, unit, source and day, and with its figures in words for those who
 * cannot see it.
 *
 * <p>Example: {@code Pictures.timeline(dossier).on(day).write(Path.of("timeline.svg"))}. It is readable in grey, needs
 * no script and no other file, and follows the reader's choice of light or dark. Immutable and thread-safe.
 */
public final class Picture {

    static final int WIDTH = 760;
    private static final int LINE = 18;
    private static final int TITLE_LETTERS = 78;
    private static final int FOOT_LETTERS = 106;
    private static final int MARGIN = 14;

    /** What fits on a sheet of paper below the caption; what is higher goes over several. */
    private static final int SHEET = 960;

    private final Drawing drawing;
    private final String source;
    private final Optional<LocalDate> day;

    Picture(Drawing drawing, String source, Optional<LocalDate> day) {
        this.drawing = drawing;
        this.source = source;
        this.day = day;
    }

    /** {@return what it shows} */
    public String title() {
        return drawing.title();
    }

    /** {@return what its lengths and marks stand for} */
    public String unit() {
        return drawing.unit();
    }

    /**
     * The same picture as of a day, which stands below it; a timeline marks the day too, and a matrix has the answers
     * of that day.
     *
     * @param asOf the day
     * @return the dated picture
     */
    public Picture on(LocalDate asOf) {
        return new Picture(drawing.on(requireNonNull(asOf, "asOf")), source, Optional.of(asOf));
    }

    /**
     * The picture as a file of its own.
     *
     * @return SVG, with one line end after the last line
     */
    public String print() {
        List<String> heading = TextLines.of(title(), TITLE_LETTERS, 3);
        List<String> foot = TextLines.of(caption(), FOOT_LETTERS, 4);
        int top = heading.size() * LINE + 14;
        int below = foot.size() * LINE + 10;
        Tag svg = svg("alone", drawing.height() + top + below, MARGIN)
                .with("xmlns", "http://www.w3.org/2000/svg")
                .add(Tag.style(PageStyle.PICTURE.text()));
        svg.add(TextLines.tag(heading, 0, LINE, LINE).as("heading"));
        svg.add(Tag.of("g").with("transform", "translate(0 " + top + ")").addAll(drawing.shapes("alone", day)));
        svg.add(TextLines.tag(foot, 0, top + drawing.height() + LINE, LINE).as("quiet"));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg.print().strip() + "\n";
    }

    /**
     * Writes the picture to a file, which replaces one of that name.
     *
     * @param file where to write it, such as {@code timeline.svg}
     * @throws UncheckedIOException if it cannot be written; the message names the file
     */
    public void write(Path file) {
        requireNonNull(file, "file");
        WrittenText.write("picture", file, print());
    }

    /** The picture in a page, with its figures as a table. */
    Tag figure(String id) {
        Tag caption =
                Tag.of("figcaption").add(Tag.saying("strong", title()).as("title"), Tag.saying("span", caption()));
        PageTable table = new PageTable(id + "-table", "Table of: " + title());
        drawing.fill(table);
        Tag details = Tag.of("details").add(Tag.of("summary", "The same as a table"), table.print());
        Tag scroll = Tag.of("div")
                .as("scroll")
                .with("role", "region")
                .with("aria-labelledby", id + "-title")
                .with("tabindex", 0)
                .add(svg(id, drawing.height(), 0).addAll(drawing.shapes(id, day)));
        return Tag.of("figure")
                .as(drawing.height() > SHEET ? "drawn tall" : "drawn")
                .add(
                        caption,
                        Tag.of("p", "The picture is wider than this screen: move it sideways, or open the table.")
                                .as("hint"),
                        scroll,
                        drawing.hasAllFigures() ? details.as("aside") : details);
    }

    private Tag svg(String id, int height, int margin) {
        int wholeWidth = WIDTH + 2 * margin;
        int wholeHeight = height + 2 * margin;
        return Tag.of("svg")
                .as("picture")
                .with("viewBox", -margin + " " + -margin + " " + wholeWidth + " " + wholeHeight)
                .with("width", wholeWidth)
                .with("height", wholeHeight)
                .with("role", "img")
                .with("aria-labelledby", id + "-title " + id + "-desc")
                .add(
                        Tag.of("title", Isolated.marked(title())).id(id + "-title"),
                        Tag.of("desc", Isolated.marked(drawing.inWords())).id(id + "-desc"));
    }

    private String caption() {
        return unit() + " Source: " + source
                + day.map(asOf -> "; as of " + EnglishDay.of(asOf)).orElse("") + ".";
    }

    @Override
    public String toString() {
        return "Picture: " + title();
    }
}
