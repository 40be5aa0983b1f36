package org.hemicycle.serialization.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where each name and letter of the matrix stands: cells of 20 by 22, names of States to the left in 190, of
 * conventions in 270, and above the columns names of at most 18 letters that slope upwards.
 */
class MatrixDrawingTest {

    private static final int LEFT_OF_STATES = 190;
    private static final int LEFT_OF_CONVENTIONS = 270;

    /** Three States and two conventions, so that the States run down. */
    private static final Dossier STATES_DOWN = TreatyRecord.complete(
            "ETS 005, CETS 211",
            "KZ, CETS 211, INVITATION, 2023-12-31",
            "FR, ETS 005, SIGNATURE, 2011-05-11",
            "CD, CETS 211, REQUEST, 2023-01-01");

    /** Two of each, so that the conventions run down; nothing promises that the record of the second is complete. */
    private static final Dossier CONVENTIONS_DOWN = TreatyRecord.complete(
            "ETS 005", "FR, ETS 005, RATIFICATION, 1974-05-03", "CD, CETS 211, REQUEST, 2023-01-01");

    private static MatrixDrawing drawing(Dossier dossier) {
        AccessGrid grid = TreatyRecord.grid(dossier);
        return new MatrixDrawing(dossier.name(), grid, new AccessTable(grid, Map.of()));
    }

    private static PageAsXml svg(Drawing drawing) throws Exception {
        return PageAsXml.parse(drawing.shapes("p", Optional.empty()).stream()
                .map(Tag::print)
                .collect(Collectors.joining("", "<svg>", "</svg>")));
    }

    private static List<String> words(PageAsXml svg, String path) throws Exception {
        return svg.list(path).stream()
                .map(text -> text.replaceAll("[\u2066-\u2069]", "").strip())
                .toList();
    }

    private static List<String> numbers(Integer... values) {
        return Arrays.stream(values).map(String::valueOf).toList();
    }

    private static List<String> times(int number, List<String> values) {
        return Collections.nCopies(number, values).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** What a name of so many letters of 7 needs that slopes upwards by 60 degrees, and 14. */
    private static int head(int letters) {
        return (int) (letters * 7 * Math.sqrt(3) / 2) + 14;
    }

    /** Kazakhstan is invited until the end of 2028, and no member, to whom alone ETS 005 is open. */
    @Test
    void eachAnswerIsALetterInABoxThatTellsWhetherTheWayIsOpen() throws Exception {
        PageAsXml svg = svg(drawing(STATES_DOWN));

        assertEquals(List.of("–", "I", "S", "E", "–", "R"), words(svg, "//g/text[@text-anchor='middle']"));
        assertEquals(List.of("tile", "sure", "sure", "sure", "tile", "tile"), svg.list("//g/rect/@class"));
        assertEquals(
                List.of("strong", "strong onsure", "strong onsure", "strong onsure", "strong", "strong"),
                svg.list("//g/text[@text-anchor='middle']/@class"));
    }

    @Test
    void whatIsNotKnownIsDashed() throws Exception {
        PageAsXml svg = svg(drawing(CONVENTIONS_DOWN));

        assertEquals(List.of("P", "–", "?", "R"), words(svg, "//g/text[@text-anchor='middle']"));
        assertEquals(List.of("sure", "tile", "dashed", "dashed"), svg.list("//g/rect/@class"));
        assertEquals(
                List.of("strong onsure", "strong", "strong", "strong"),
                svg.list("//g/text[@text-anchor='middle']/@class"));
    }

    @Test
    void aRowStandsBelowTheOtherAndItsCellsBesideItsName() throws Exception {
        PageAsXml svg = svg(drawing(STATES_DOWN));
        int top = head("CETS 211".length());

        assertEquals(
                List.of("Kazakhstan", "France", "Democratic Republic of …"), words(svg, "//g/text[@class='label']"));
        assertEquals(numbers(0, 0, 0), svg.list("//g/text[@class='label']/@x"));
        assertEquals(numbers(top + 15, top + 37, top + 59), svg.list("//g/text[@class='label']/@y"));
        assertEquals(times(3, numbers(LEFT_OF_STATES + 1, LEFT_OF_STATES + 21)), svg.list("//g/rect/@x"));
        assertEquals(numbers(top + 1, top + 1, top + 23, top + 23, top + 45, top + 45), svg.list("//g/rect/@y"));
        assertEquals(times(6, numbers(18)), svg.list("//g/rect/@width"));
        assertEquals(times(6, numbers(20)), svg.list("//g/rect/@height"));
        assertEquals(
                times(3, numbers(LEFT_OF_STATES + 10, LEFT_OF_STATES + 30)),
                svg.list("//g/text[@text-anchor='middle']/@x"));
        assertEquals(
                numbers(top + 15, top + 15, top + 37, top + 37, top + 59, top + 59),
                svg.list("//g/text[@text-anchor='middle']/@y"));
    }

    @Test
    void namesAboveTheColumnsSlopeUpwardsFromTheMiddleOfTheirCells() throws Exception {
        PageAsXml svg = svg(drawing(STATES_DOWN));
        int base = head("CETS 211".length()) - 4;

        assertEquals(List.of("ETS 005", "CETS 211"), words(svg, "/svg/text[@class='label']"));
        assertEquals(numbers(203, 223), svg.list("/svg/text[@class='label']/@x"));
        assertEquals(numbers(base, base), svg.list("/svg/text[@class='label']/@y"));
        assertEquals(
                List.of("rotate(-60 203 " + base + ")", "rotate(-60 223 " + base + ")"),
                svg.list("/svg/text[@class='label']/@transform"));
    }

    /** "Democratic Republic" has 19 letters. */
    @Test
    void conventionsThatRunDownHaveMoreRoomAndLongNamesAreCut() throws Exception {
        PageAsXml svg = svg(drawing(CONVENTIONS_DOWN));
        int top = head("Democratic …".length());

        assertEquals(List.of("France", "Democratic …"), words(svg, "/svg/text[@class='label']"));
        assertEquals(
                numbers(LEFT_OF_CONVENTIONS + 13, LEFT_OF_CONVENTIONS + 33), svg.list("/svg/text[@class='label']/@x"));
        assertEquals(numbers(top - 4, top - 4), svg.list("/svg/text[@class='label']/@y"));
        assertEquals(
                List.of("ETS 005 European Convention on Huma…", "CETS 211 MEDICRIME Convention"),
                words(svg, "//g/text[@class='label']"));
        assertEquals(times(2, numbers(LEFT_OF_CONVENTIONS + 1, LEFT_OF_CONVENTIONS + 21)), svg.list("//g/rect/@x"));
        assertEquals(numbers(top + 1, top + 1, top + 23, top + 23), svg.list("//g/rect/@y"));
    }

    /** Signatory, invited, requested, entitled, closed: five letters in two columns, below three rows. */
    @Test
    void theKeyBelowTellsTheLettersThatOccur() throws Exception {
        MatrixDrawing drawing = drawing(STATES_DOWN);
        PageAsXml svg = svg(drawing);
        int below = head("CETS 211".length()) + 3 * 22 + 14;

        assertEquals(
                List.of("S signatory", "I invited", "R invitation pending", "E entitled", "– closed"),
                words(svg, "//text[@class='quiet']").stream()
                        .map(line -> line.replace("  ", " "))
                        .toList());
        assertEquals(
                numbers(below + 18, below + 36, below + 54, below + 18, below + 36),
                svg.list("//text[@class='quiet']/@y"));
        assertEquals(below + 3 * 18 + 14, drawing.height());
    }

    /** Beside the names of States there is room for 25 columns, beside those of conventions for 21. */
    @ParameterizedTest
    @CsvSource({"26, 25, 25, 0", "27, 26, 25, 1", "21, 21, 21, 0", "22, 22, 21, 1", "42, 42, 21, 21"})
    void columnsForWhichThereIsNoRoomFollowBelow(int states, int conventions, int beside, int below) throws Exception {
        MatrixDrawing drawing = drawing(TreatyRecord.asking(states, conventions));
        PageAsXml svg = svg(drawing);
        int rows = Math.max(states, conventions);
        int longest = words(svg, "/svg/text[@class='label']").stream()
                .mapToInt(String::length)
                .max()
                .orElseThrow();
        int block = head(longest) + rows * 22 + 14;

        List<String> bases = IntStream.concat(
                        IntStream.generate(() -> head(longest) - 4).limit(beside),
                        IntStream.generate(() -> block + head(longest) - 4).limit(below))
                .mapToObj(String::valueOf)
                .toList();
        assertEquals(bases, svg.list("/svg/text[@class='label']/@y"));
        assertEquals(below == 0 ? rows : 2 * rows, svg.count("//g"));
        assertEquals(states * conventions, svg.count("//g/rect"));
        int blocks = below == 0 ? 1 : 2;
        assertEquals(
                String.valueOf(blocks * block + 18),
                svg.list("//text[@class='quiet']/@y").get(0));
        int lines = svg.count("//text[@class='quiet'][@x='0']");
        assertEquals(blocks * block + lines * 18 + 14, drawing.height());
    }

    @Test
    void theAnswersAreCountedInWords() {
        MatrixDrawing drawing = drawing(STATES_DOWN);

        assertEquals("What each State may do about each convention: Record", drawing.title());
        assertEquals(
                "Pairs of a State and a convention by answer: signatory: 1; invited: 1; invitation pending: 1;"
                        + " entitled: 1; closed: 2.",
                drawing.inWords());
    }

    @Test
    void theUnitSaysWhatFilledEmptyAndDashedMean() {
        assertEquals(
                "A letter for each answer, by law and by what is recorded, with its key below. Filled: a Party, or may"
                        + " join by its own acts. Empty: may not. Dashed: not known whether it may.",
                drawing(STATES_DOWN).unit());
    }

    /** The invitation of 31 December 2023 is valid for five years. */
    @Test
    void onAnotherDayThePictureHasTheAnswersOfThatDay() throws Exception {
        MatrixDrawing drawing = drawing(STATES_DOWN);

        assertSame(drawing, drawing.on(TreatyRecord.DAY));
        Drawing later = drawing.on(LocalDate.parse("2029-01-02"));
        assertEquals("L", words(svg(later), "//g/text[@text-anchor='middle']").get(1));
        assertEquals("tile", svg(later).list("//g/rect/@class").get(1));
    }

    @Test
    void theMatrixOfADossierIsAPictureOfTheDayWithItsLettersAsWordsInTheTable() throws Exception {
        PageAsXml figure = PageAsXml.parse(Pictures.matrix(STATES_DOWN, AsOf.of(TreatyRecord.DAY))
                .figure("it")
                .print());

        assertEquals(List.of("aside"), figure.list("/figure/details/@class"));
        assertEquals(6, figure.count("//svg/g/rect"));
        assertEquals(6, figure.count("//tbody/tr/td"));
        assertEquals(1, figure.count("//figcaption/span[contains(., 'as of 1 March 2026')]"));
    }

    @Test
    void aMatrixOfNothingIsRefusedWithASentence() {
        Dossier nothing = Dossier.builder().name("Nothing").build();
        AsOf day = AsOf.of(TreatyRecord.DAY);

        assertEquals(
                "Pictures.matrix was given the dossier \"Nothing\", which has no action, claim or aim about a State and a"
                        + " convention; give one with the chart of a State.",
                assertThrows(IllegalArgumentException.class, () -> Pictures.matrix(nothing, day))
                        .getMessage());
    }
}
