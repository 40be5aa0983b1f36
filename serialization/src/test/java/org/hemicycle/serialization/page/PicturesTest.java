package org.hemicycle.serialization.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PicturesTest {

    private static final Dossier PLAN = PlanDossier.titled("Plan");

    private static final Citation PLACE = Citation.of(Identifier.parse("local:plan"), "Paragraph #1");

    @TempDir
    Path root;

    static List<Function<Dossier, Picture>> pictures() {
        return List.of(Pictures::timeline, Pictures::budget, Pictures::goals);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aPictureAloneHasTitleUnitSourceAndDay(Function<Dossier, Picture> picture) throws Exception {
        Picture drawn = picture.apply(PLAN).on(PlanDossier.DAY);
        drawn.write(root.resolve("picture.svg"));
        PageAsXml svg = PageAsXml.parse(Files.readString(root.resolve("picture.svg")));

        assertEquals(1, svg.count("/*[@role='img']"));
        assertTrue(svg.list("/*/*[local-name()='title']").get(0).contains(drawn.title()));
        assertEquals(1, svg.count("/*/*[local-name()='desc']"));
        String words = String.join(" ", svg.list("//*[local-name()='text']")).replaceAll("[\u2068\u2069\\s]+", " ");
        assertTrue(words.contains("as of 1 March 2026"), words);
        assertTrue(words.contains("Source: Plan , as entered in this dossier"), words);
        assertEquals(0, svg.count("//@href|//*[local-name()='script']|//@style"));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aPictureInAPageHasItsFiguresAsATable(Function<Dossier, Picture> picture) throws Exception {
        PageAsXml figure = PageAsXml.parse(picture.apply(PLAN).figure("it").print());

        assertEquals(List.of("it-title it-desc"), figure.list("//svg/@aria-labelledby"));
        assertTrue(figure.count("//details//tbody/tr") > 0);
        assertTrue(figure.list("/figure/figcaption")
                .get(0)
                .contains("Source: \u2068Plan\u2069, as entered in this dossier"));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aPictureOfNothingIsRefusedWithASentence(Function<Dossier, Picture> picture) {
        Dossier nothing = Dossier.builder().name("Nothing").build();

        String refusal = assertThrows(IllegalArgumentException.class, () -> picture.apply(nothing))
                .getMessage();

        assertTrue(refusal.contains(" was given the dossier \"Nothing\", which has no "), refusal);
        assertTrue(refusal.contains("; give one with "), refusal);
    }

    @Test
    void aHalfOfAYearIsHatchedAndADayIsADiamond() throws Exception {
        PageAsXml figure = PageAsXml.parse(Pictures.timeline(PLAN).figure("it").print());

        assertEquals(List.of("url(#it-hatched)"), figure.list("//rect[@class='unsure']/@fill"));
        assertEquals(List.of("it-hatched"), figure.list("//pattern/@id"));
        assertEquals(1, figure.count("//polygon[@class='sure']"));
        assertEquals(1, figure.count("//g[starts-with(.,'\u2068OB: Plan')]/text[@class='absent']"));
    }

    /** The model does not know a report from another undertaking, and words tell it in one language alone. */
    @Test
    void undertakingsDueShareALaneWhateverTheirWords() throws Exception {
        Dossier.Builder dossier = Dossier.builder().name("Undertakings");
        for (String what : List.of("Submit a report", "Présenter un rapport", "Open an office")) {
            dossier.addUndertakings(undertaking(what));
        }
        PageAsXml figure =
                PageAsXml.parse(Pictures.timeline(dossier.build()).figure("it").print());

        assertEquals(List.of("Undertakings due"), figure.list("//svg/text[@class='lane']"));
        assertEquals(3, figure.count("//tbody/tr[td[1]='Undertakings due']"));
    }

    private static Undertaking undertaking(String what) {
        return Undertaking.builder()
                .key("k" + what.length())
                .by(Stated.of("the Directorate", Identifier.parse("local:directorate"), PLACE))
                .force(Undertaking.Force.OBLIGED)
                .what(Stated.of(what, what, PLACE))
                .due(Stated.of("31 May 2026", Timing.on(ExtendedDate.parse("2026-05-31")), PLACE))
                .build();
    }

    /** 30 000 of 120 000: the solid bar is a quarter as long as the hatched one. */
    @Test
    void whatIsSecuredIsAsLongAsItsShareOfWhatIsEstimated() throws Exception {
        PageAsXml figure = PageAsXml.parse(Pictures.budget(PLAN).figure("it").print());

        double estimated =
                Double.parseDouble(figure.list("//rect[@class='unsure']/@width").get(0));
        double secured =
                Double.parseDouble(figure.list("//rect[@class='sure']/@width").get(0));

        assertEquals(0.25, secured / estimated, 0.01);
        List<String> numbers = figure.list("//svg//text[contains(.,'EUR')]").stream()
                .map(words -> words.replaceAll("[\u2068\u2069]", ""))
                .toList();
        assertEquals(List.of("EUR\u00A0120\u00A0000 estimated", "EUR\u00A030\u00A0000 secured"), numbers);
    }

    /** The plan has amounts that are estimated and secured, and no line without one. */
    @Test
    void aBudgetHasNoColumnThatWouldBeEmpty() throws Exception {
        PageAsXml figure = PageAsXml.parse(Pictures.budget(PLAN).figure("it").print());

        assertEquals(List.of("For", "Estimated", "Secured"), figure.list("//thead//th"));
    }

    @Test
    void aGoalIsTheNumberOnItsTileAndItsTitleInTheTable() throws Exception {
        PageAsXml figure = PageAsXml.parse(Pictures.goals(PLAN).figure("it").print());

        assertEquals(List.of("16"), figure.list("//g[@class='goal goal-16']/text"));
        assertEquals(1, figure.count("//td[.='Peace, justice and strong institutions']"));
    }

    @Test
    void aPictureThatCannotBeWrittenNamesTheFile() {
        Path file = root.resolve("none").resolve("a.svg");

        String refusal = assertThrows(
                        UncheckedIOException.class, () -> Pictures.goals(PLAN).write(file))
                .getMessage();

        assertTrue(refusal.startsWith("The picture cannot be written to " + file), refusal);
    }
}
