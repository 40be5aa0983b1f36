package org.hemicycle.serialization.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands around a drawing: its title above, its caption below, room on all sides. */
class PictureTest {

    /** A drawing of one line of so many words in its title. */
    private record Line(int words, int height, boolean hasAllFigures) implements Drawing {

        @Override
        public String title() {
            return "word ".repeat(words).strip();
        }

        @Override
        public String unit() {
            return "Metres.";
        }

        @Override
        public String inWords() {
            return "One line.";
        }

        @Override
        public List<Tag> shapes(String id, Optional<LocalDate> day) {
            return List.of(Tag.of("line"));
        }

        @Override
        public void fill(PageTable table) {
            table.columns("Length").row(PageTable.cell("12"));
        }
    }

    private static Picture picture(Drawing drawing, String source) {
        return new Picture(drawing, source, Optional.empty());
    }

    private static PageAsXml printed(int words, int wordsOfSource) throws Exception {
        return PageAsXml.parse(picture(
                        new Line(words, 200, true),
                        "word ".repeat(wordsOfSource).strip())
                .print());
    }

    /**
     * Lines of 18: the drawing begins 14 below the title, the caption one line below the drawing, and 10 are left below
     * it. A line of the title has 78 letters, of the caption 106; a word here has 5 with its blank.
     */
    @ParameterizedTest
    @CsvSource({
        // words of title and source, lines of both, where drawing and caption begin, height with margins of 14
        "1, 1, 1, 1, 32, 250, 288",
        "15, 18, 1, 1, 32, 250, 288",
        "16, 19, 2, 2, 50, 268, 324",
        "40, 60, 3, 3, 68, 286, 360"
    })
    void aPictureAloneHasItsTitleAboveAndItsCaptionBelow(
            int words, int wordsOfSource, int lines, int linesOfCaption, int top, int caption, int height)
            throws Exception {
        PageAsXml svg = printed(words, wordsOfSource);

        assertEquals(lines, svg.count("/*/*[@class='heading']/*"));
        assertEquals(linesOfCaption, svg.count("/*/*[@class='quiet']/*"));
        assertEquals(List.of("18"), svg.list("/*/*[@class='heading']/@y"));
        assertEquals(List.of("0"), svg.list("/*/*[@class='heading']/@x"));
        assertEquals(List.of("translate(0 " + top + ")"), svg.list("/*/*[local-name()='g']/@transform"));
        assertEquals(1, svg.count("/*/*[local-name()='g']/*[local-name()='line']"));
        assertEquals(List.of(String.valueOf(caption)), svg.list("/*/*[@class='quiet']/@y"));
        assertEquals(List.of("-14 -14 788 " + height), svg.list("/*/@viewBox"));
        assertEquals(List.of("788"), svg.list("/*/@width"));
        assertEquals(List.of(String.valueOf(height)), svg.list("/*/@height"));
    }

    /** A sheet has room for 960. */
    @ParameterizedTest
    @CsvSource({"200, drawn", "960, drawn", "961, drawn tall"})
    void whatIsHigherThanASheetIsMarkedToGoOverSeveral(int height, String style) throws Exception {
        PageAsXml figure = PageAsXml.parse(
                picture(new Line(1, height, true), "Plan").figure("p").print());

        assertEquals(List.of(style), figure.list("/figure/@class"));
        assertEquals(List.of("0 0 760 " + height), figure.list("//svg/@viewBox"));
    }

    @Test
    void onPaperTheTableIsLeftOutOnlyWhereThePictureHasAllFigures() throws Exception {
        for (boolean hasAll : List.of(true, false)) {
            PageAsXml figure = PageAsXml.parse(
                    picture(new Line(1, 10, hasAll), "Plan").figure("p").print());

            assertEquals(hasAll ? List.of("aside") : List.of(), figure.list("/figure/details/@class"));
            assertEquals(1, figure.count("/figure/details//tbody/tr"));
        }
    }

    @Test
    void aPictureTellsItsTitleItsUnitAndWhatItIs() {
        Picture picture = picture(new Line(2, 10, true), "Plan");

        assertEquals("word word", picture.title());
        assertEquals("Metres.", picture.unit());
        assertEquals("Picture: word word", picture.toString());
    }

    @Test
    void theCaptionIsUnitSourceAndDay() throws Exception {
        Picture picture = picture(new Line(1, 10, true), "Plan").on(LocalDate.parse("2026-03-01"));

        assertEquals(
                List.of("Metres. Source: Plan; as of 1 March 2026."),
                PageAsXml.parse(picture.figure("p").print()).list("//figcaption/span"));
    }
}
