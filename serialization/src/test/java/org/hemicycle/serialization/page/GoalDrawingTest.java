package org.hemicycle.serialization.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hemicycle.document.Paper;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.sdg.Sdg;
import org.hemicycle.sdg.SdgGoal;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.sdg.SdgLink.Manner;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of 34 for the parts, with the names of their goals in a key below. */
class GoalDrawingTest {

    private static final Identifier DOCUMENT = Identifier.parse("local:plan");

    /** A plan with a theme, which has an area of that title. */
    private static Dossier dossier(String title, SdgLink... links) {
        Component area = component("area", title).build();
        return Dossier.builder()
                .name("Plan")
                .addDocuments(Paper.builder()
                        .identifier(DOCUMENT)
                        .name(Name.of("Plan"))
                        .build())
                .addProgrammes(Programme.builder()
                        .key("plan")
                        .document(DOCUMENT)
                        .name(Name.of("Plan"))
                        .kind(Programme.Kind.ACTION_PLAN)
                        .addComponents(
                                component("theme", "Theme").addComponents(area).build())
                        .addSdgLinks(links)
                        .build())
                .build();
    }

    private static Component.Builder component(String key, String title) {
        return Component.builder()
                .key(key)
                .kind(Component.Kind.AREA)
                .title(title)
                .citation(Citation.of(DOCUMENT, "Section 1"));
    }

    private static SdgLink link(String part, int goal, String place) {
        return new SdgLink(
                Address.parse(part),
                Manner.LISTED,
                Stated.of("Goal " + goal, SdgGoal.of(goal), Citation.of(DOCUMENT, place)));
    }

    private static GoalDrawing drawing(Dossier dossier) {
        return GoalDrawing.of(dossier).orElseThrow();
    }

    private static PageAsXml svg(Drawing drawing) throws Exception {
        return PageAsXml.parse(drawing.shapes("p", Optional.empty()).stream()
                .map(Tag::print)
                .collect(Collectors.joining("", "<svg>", "</svg>")));
    }

    private static PageAsXml table(Drawing drawing) throws Exception {
        PageTable table = new PageTable("t", "Goals");
        drawing.fill(table);
        return PageAsXml.parse(table.print().print());
    }

    private static List<String> numbers(Integer... values) {
        return Arrays.stream(values).map(String::valueOf).toList();
    }

    @Test
    void theKeyBelowTheRowsNamesEachGoalOnce() throws Exception {
        GoalDrawing drawing = drawing(dossier(
                "Area",
                link("plan", 16, "Section 1"),
                link("plan/theme/area", 16, "Section 2"),
                link("plan/theme/area", 5, "Section 2"),
                link("plan/theme/area", 17, "Section 2")));
        PageAsXml svg = svg(drawing);
        int below = 2 * 34 + 12;

        assertEquals(
                List.of(
                        "5 Gender equality",
                        "16 Peace, justice and strong institutions",
                        "17 Partnerships for the goals"),
                svg.list("//text[@class='quiet']"));
        assertEquals(numbers(below + 18, below + 36, below + 18), svg.list("//text[@class='quiet']/@y"));
        assertEquals(below + 2 * 18 + 8, drawing.height());
    }

    @Test
    void titleAndUnitSayWhatATileIs() {
        GoalDrawing drawing = drawing(dossier("Area", link("plan", 16, "Section 1")));

        assertEquals("Sustainable Development Goals by component: Plan", drawing.title());
        assertEquals(
                "Numbers of goals. Plain tile: listed. Tile with a bar below: named as a focus. Tile in bold lines:"
                        + " developed in the text.",
                drawing.unit());
    }

    /** A source may list what is no goal. */
    @Test
    void aLinkThatMeansNoGoalIsNoTile() throws Exception {
        SdgLink open = new SdgLink(
                Address.parse("plan/theme"),
                Manner.LISTED,
                Stated.<Sdg>builder().asWritten("Goal 18").build());

        assertEquals(Optional.empty(), GoalDrawing.of(dossier("Area", open)));
        GoalDrawing drawing = drawing(dossier("Area", open, link("plan", 16, "Section 1")));
        assertEquals("Plan: 16.", drawing.inWords());
        assertEquals(List.of("Plan"), table(drawing).list("//tbody/tr/th"));
    }

    /** An area stands 24 to the right, which takes four of 38 letters from its title. */
    @ParameterizedTest
    @CsvSource({
        "a title of 34 letters and no more., 1, 18",
        "a title of 35 letters and no more.., 2, 12",
        "a title of rather many letters and words that is told in two lines at most, 2, 12"
    })
    void aTitleHasTwoLinesWhereOneIsTooShort(String title, int lines, int base) throws Exception {
        PageAsXml svg = svg(drawing(dossier(title, link("plan/theme/area", 16, "Section 1"))));

        assertEquals(lines, svg.count("//text[@class='label']/tspan"));
        assertEquals(List.of(String.valueOf(base)), svg.list("//text[@class='label']/@y"));
        assertEquals(List.of("24"), svg.list("//text[@class='label']/@x"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | Plan, Section 1",
                "3 | Plan, Section 1; Plan, Section 2; Plan, Section 3",
                "4 | Plan, Section 1; Plan, Section 2; Plan, Section 3; and 1 more"
            })
    void placesAfterTheThirdAreCounted(int places, String told) throws Exception {
        SdgLink[] links = IntStream.rangeClosed(1, places)
                .mapToObj(i -> link("plan", 16, "Section " + i))
                .toArray(SdgLink[]::new);

        assertEquals(List.of(told), table(drawing(dossier("Area", links))).list("//tbody/tr/td[4]"));
    }

    @Test
    void thePlacesOfAGoalAreThoseOfItsPart() throws Exception {
        PageAsXml table = table(drawing(dossier(
                "Area",
                link("plan", 16, "Section 1"),
                link("plan/theme", 16, "Section 2"),
                link("plan", 5, "Section 3"))));

        assertEquals(List.of("Plan, Section 3", "Plan, Section 1", "Plan, Section 2"), table.list("//tbody/tr/td[4]"));
    }

    @Test
    void onPaperTheTilesDoWithoutTheTable() {
        assertTrue(drawing(dossier("Area", link("plan", 16, "Section 1"))).hasAllFigures());
    }
}
