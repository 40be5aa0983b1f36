package org.hemicycle.consistency.sdg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.Outline;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Severity;
import org.hemicycle.programme.Component;
import org.hemicycle.sdg.Sdg;
import org.hemicycle.sdg.SdgGoal;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SdgRulesTest {

    private static Dossier listing(int[] programme, int[] first, int[] second) {
        return Sketch.dossier(plan -> {
            plan.addComponents(
                    Sketch.component("one", Component.Kind.THEME), Sketch.component("two", Component.Kind.THEME));
            plan.addAllSdgLinks(Sketch.goals(Sketch.PROGRAMME, "Section 1", programme));
            plan.addAllSdgLinks(Sketch.goals(Address.parse("plan/one"), "Section 2", first));
            plan.addAllSdgLinks(Sketch.goals(Address.parse("plan/two"), "Section 3", second));
            return plan;
        });
    }

    @Test
    void aGoalThatAComponentListsAndTheProgrammeLeavesOutIsReportedWithBothPlaces() {
        List<Finding> findings =
                Sketch.findings("SDG-002", listing(new int[] {5, 16}, new int[] {3, 5}, new int[] {16}), "2024-01-01");

        assertEquals(1, findings.size());
        assertEquals(
                List.of("local:plan, Section 1", "local:plan, Section 2"),
                findings.get(0).evidence().stream().map(Citation::at).toList());
        assertEquals(
                "lists the Sustainable Development Goals 5 and 16, but its components list Goal 3 too.",
                findings.get(0).message());
    }

    @Test
    void aGoalThatNoComponentListsIsReported() {
        List<Finding> findings = Sketch.findings(
                "SDG-002", listing(new int[] {4, 5, 16}, new int[] {3, 5}, new int[] {16}), "2024-01-01");

        assertEquals(
                "lists the Sustainable Development Goals 4, 5 and 16, but its components list Goal 3 too, and not Goal 4.",
                findings.get(0).message());
    }

    @Test
    void theUnionListedInAnotherOrderAndByTwoComponentsRaisesNothing() {
        assertEquals(
                List.of(),
                Sketch.findings(
                        "SDG-002",
                        listing(new int[] {16, 5, 3}, new int[] {3, 5, 16}, new int[] {16, 5}),
                        "2024-01-01"));
    }

    @Test
    void aProgrammeWhoseComponentsListNoGoalsIsNotCompared() {
        assertEquals(
                List.of(),
                Sketch.findings("SDG-002", listing(new int[] {16}, new int[] {}, new int[] {}), "2024-01-01"));
    }

    private static SdgLink link(String subject, SdgLink.Manner manner, String written, Certainty certainty, String at) {
        Stated.Builder<Sdg> stated = Stated.builder();
        stated.asWritten(written).certainty(certainty).citation(Sketch.place(at));
        if (written.matches("[\\d.a-d]+") && !written.equals("16.13")) {
            stated.value(Sdg.parse(written));
        }
        return new SdgLink(Address.parse(subject), manner, stated.build());
    }

    private static Dossier linked(SdgLink... links) {
        return Sketch.dossier(plan -> plan.addComponents(Sketch.component(
                        "theme",
                        Component.Kind.THEME,
                        Sketch.component("a", Component.Kind.AREA),
                        Sketch.component("b", Component.Kind.AREA),
                        Sketch.component("c", Component.Kind.AREA)))
                .addSdgLinks(links));
    }

    private static SdgLink listed(String subject, String goal) {
        return link(subject, SdgLink.Manner.LISTED, goal, Certainty.STATED, "Section 1");
    }

    private static SdgLink developed(String subject, String goal, Certainty certainty) {
        return link(
                subject, SdgLink.Manner.DEVELOPED, goal, certainty, "Section 3.2, Paragraph " + goal.replace('.', '-'));
    }

    private static List<String> summaries(String rule, Dossier dossier) {
        return Sketch.findings(rule, dossier, "2024-01-01").stream()
                .map(Finding::summary)
                .toList();
    }

    @Test
    void aTargetThatDoesNotExistIsReported() {
        Dossier dossier = linked(listed("plan", "16.13"), listed("plan", "16.10"));

        assertEquals(
                List.of("SDG-001 ERROR Plan: is linked to \"16.13\", and the 2030 Agenda has neither"
                        + " a goal nor a target 16.13."),
                summaries("SDG-001", dossier));
        assertEquals(
                "SDG-001:plan:16.13",
                Sketch.findings("SDG-001", dossier, "2024-01-01").get(0).fingerprint());
    }

    @ParameterizedTest
    @EnumSource(names = {"ABSENT", "DAMAGED", "UNDECIDED"})
    void aLinkWhoseGoalIsMissingIsNoWrongGoal(Certainty certainty) {
        assertEquals(
                List.of(),
                summaries(
                        "SDG-001", linked(link("plan", SdgLink.Manner.LISTED, "2030 Agenda", certainty, "Section 1"))));
    }

    @Test
    void goalsThatAreListedAndGoalsThatAreDevelopedAreTheSame() {
        Dossier dossier = linked(
                listed("plan", "4"),
                listed("plan", "5"),
                developed("plan", "3", Certainty.STATED),
                developed("plan", "4.7", Certainty.STATED));

        assertEquals(
                List.of(
                        "SDG-003 WARNING Plan: lists the Sustainable Development Goals 4 and 5, but the text develops Goal 3 too, and not Goal 5."),
                summaries("SDG-003", dossier));
        assertEquals(
                List.of("local:plan, Section 1", "local:plan, Section 1", "local:plan, Section 3.2, Paragraph 3"),
                Sketch.findings("SDG-003", dossier, "2024-01-01").get(0).evidence().stream()
                        .map(Citation::at)
                        .toList());
        assertEquals(
                List.of(),
                summaries("SDG-003", linked(listed("plan", "4"), developed("plan", "4.7", Certainty.STATED))));
        assertEquals(List.of(), summaries("SDG-003", linked(listed("plan", "4"))), "nothing is developed");
    }

    @Test
    void aGoalOfAThemeThatNoPartServesIsReported() {
        SdgLink[] links = {
            listed("plan/theme", "5"),
            listed("plan/theme", "10"),
            developed("plan/theme/a", "5.1", Certainty.STATED),
            developed("plan/theme/b", "5", Certainty.STATED)
        };

        assertEquals(
                List.of("SDG-004 WARNING Title of theme: lists the Sustainable Development Goal 10, which none of its"
                        + " parts serves; they serve Goal 5."),
                summaries("SDG-004", linked(links)));
        assertEquals(
                "SDG-004:plan/theme:10",
                Sketch.findings("SDG-004", linked(links), "2024-01-01").get(0).fingerprint());
    }

    @Test
    void aLinkThatIsInferredLowersTheSeverity() {
        Dossier dossier = linked(
                listed("plan/theme", "10"),
                developed("plan/theme/a", "5.1", Certainty.INFERRED),
                developed("plan/theme/b", "5", Certainty.STATED));

        assertEquals(
                List.of(Severity.NOTE),
                Sketch.findings("SDG-004", dossier, "2024-01-01").stream()
                        .map(Finding::severity)
                        .toList());
    }

    @Test
    void whereFewPartsNameGoalsNothingIsSaidOfTheTheme() {
        assertEquals(
                List.of(),
                summaries(
                        "SDG-004",
                        linked(listed("plan/theme", "10"), developed("plan/theme/a", "5", Certainty.STATED))));
    }

    @Test
    void aComponentWithoutGoalIsNotedWhereMostOfItsRankHaveOne() {
        Dossier dossier = linked(listed("plan/theme/a", "5"), listed("plan/theme/b", "5"));

        assertEquals(
                List.of(
                        "SDG-005 NOTE Title of c: is linked to no Sustainable Development Goal, while 2 of 3 components of"
                                + " its rank are."),
                summaries("SDG-005", dossier));
        assertEquals(
                List.of(
                        "SDG-005 NOTE Plan, components of the rank area: is linked to no Sustainable Development Goal in"
                                + " most places, while 1 of 3 components of its rank are."),
                summaries("SDG-005", linked(listed("plan/theme/a", "5"))));
    }

    @Test
    void theAgendaWithoutAnyGoalIsNotedOnceADocument() {
        SdgLink first = link("plan", SdgLink.Manner.LISTED, "2030 Agenda", Certainty.ABSENT, "Section 1");
        SdgLink second = link("plan", SdgLink.Manner.LISTED, "2030 Agenda", Certainty.ABSENT, "Section 2");
        Dossier dossier = linked(first, second);

        assertEquals(
                List.of("SDG-006 NOTE local:plan: names \"2030 Agenda\" and nowhere a goal or target by its number."),
                summaries("SDG-006", dossier));
        assertEquals(
                2,
                Sketch.findings("SDG-006", dossier, "2024-01-01")
                        .get(0)
                        .evidence()
                        .size());
        assertEquals(List.of(), summaries("SDG-006", linked(first, listed("plan", "5"))));
    }

    @Test
    void aGoalThatADocumentMentionsElsewhereIsEnough() {
        SdgLink agenda = link("plan", SdgLink.Manner.LISTED, "2030 Agenda", Certainty.ABSENT, "Section 1");
        Dossier dossier = Dossier.builder()
                .from(linked(agenda))
                .addOutlines(Outline.builder()
                        .document(Sketch.DOCUMENT)
                        .addMentions(new Outline.Mention(
                                "Goal 16", Sketch.place("Section 2"), Set.of(Identifier.parse("SDG 16")), Set.of()))
                        .build())
                .build();

        assertEquals(List.of(), summaries("SDG-006", dossier));
    }

    @Test
    void aThemeWithoutGoalsIsNotMeasuredByItsParts() {
        assertEquals(
                List.of(), summaries("SDG-004", linked(listed("plan/theme/a", "5"), listed("plan/theme/b", "10"))));
    }

    @Test
    void aGoalThatTheTextOfAThemeDevelopsIsNotOneThatItLists() {
        assertEquals(
                List.of(),
                summaries(
                        "SDG-004",
                        linked(
                                developed("plan/theme", "10", Certainty.STATED),
                                listed("plan/theme/a", "5"),
                                listed("plan/theme/b", "5"))));
    }

    @Test
    void aLinkThatNamesNoGoalServesNone() {
        assertEquals(
                List.of("SDG-004 WARNING Title of theme: lists the Sustainable Development Goal 10, which none of its"
                        + " parts serves; they serve Goal 5."),
                summaries(
                        "SDG-004",
                        linked(
                                listed("plan/theme", "10"),
                                listed("plan/theme/a", "5"),
                                listed("plan/theme/b", "5"),
                                link(
                                        "plan/theme/c",
                                        SdgLink.Manner.LISTED,
                                        "2030 Agenda",
                                        Certainty.ABSENT,
                                        "Section 1"))));
    }

    @Test
    void halfOfTheUndividedPartsAreEnoughHoweverDeepTheyLie() {
        Dossier dossier = Sketch.dossier(plan -> plan.addComponents(Sketch.component(
                        "theme",
                        Component.Kind.THEME,
                        Sketch.component(
                                "group",
                                Component.Kind.SECTOR,
                                Sketch.component("a", Component.Kind.AREA),
                                Sketch.component("b", Component.Kind.AREA))))
                .addSdgLinks(listed("plan/theme", "10"), listed("plan/theme/group/a", "5")));

        assertEquals(1, summaries("SDG-004", dossier).size());
    }

    @Test
    void listsOfTheSameGoalsInTwoPlacesAreOneFindingWithBothPlaces() {
        Dossier dossier = Sketch.dossier(plan -> plan.addComponents(Sketch.component("one", Component.Kind.SECTOR))
                .addAllSdgLinks(Sketch.goals(Sketch.PROGRAMME, "Section 1", 5, 16))
                .addAllSdgLinks(Sketch.goals(Sketch.PROGRAMME, "Section 7", 16, 5))
                .addAllSdgLinks(Sketch.goals(Address.parse("plan/one"), "Section 2", 3, 5, 16)));

        assertEquals(List.of("SDG-002:plan:5-16"), Sketch.fingerprints("SDG-002", dossier, "2024-01-01"));
        assertEquals(
                List.of("local:plan, Section 1", "local:plan, Section 7", "local:plan, Section 2"),
                Sketch.findings("SDG-002", dossier, "2024-01-01").get(0).evidence().stream()
                        .map(Citation::at)
                        .toList());
    }

    @Test
    void aGoalWithoutAPlaceBelongsToNoList() {
        Dossier dossier = Sketch.dossier(plan -> plan.addComponents(Sketch.component("one", Component.Kind.SECTOR))
                .addSdgLinks(new SdgLink(Sketch.PROGRAMME, SdgLink.Manner.LISTED, Stated.of(SdgGoal.of(4))))
                .addAllSdgLinks(Sketch.goals(Sketch.PROGRAMME, "Section 1", 5))
                .addAllSdgLinks(Sketch.goals(Address.parse("plan/one"), "Section 2", 5)));

        assertEquals(List.of(), summaries("SDG-002", dossier));
    }

    @Test
    void aGoalThatIsListedForTheProgrammeAloneIsReportedWithTheListThatWouldBeRight() {
        Finding finding = Sketch.findings(
                        "SDG-002", listing(new int[] {4, 9, 13}, new int[] {13}, new int[] {9}), "2024-01-01")
                .get(0);

        assertEquals(
                "lists the Sustainable Development Goals 4, 9 and 13, but its components do not list Goal 4.",
                finding.message());
        assertEquals(
                Optional.of(
                        "List Goals 9 and 13 wherever the programme's goals are listed, or mend the components' lists."),
                finding.suggestion());
    }

    @Test
    void goalsAreGivenAsNumbers() {
        Finding finding = Sketch.findings(
                        "SDG-002", listing(new int[] {13, 9}, new int[] {13}, new int[] {}), "2024-01-01")
                .get(0);

        assertEquals(
                Map.of(
                        "listed", Argument.of(List.of(9, 13)),
                        "leftOut", Argument.of(List.of()),
                        "unserved", Argument.of(List.of(9)),
                        "union", Argument.of(List.of(13))),
                finding.arguments());
    }

    @Test
    void aGoalThatIsOnlyDevelopedOrOnlyListedIsReportedAlone() {
        SdgLink four = developed("plan", "4.7", Certainty.STATED);
        SdgLink three = developed("plan", "3", Certainty.STATED);

        assertEquals(
                List.of(
                        "SDG-003 WARNING Plan: lists the Sustainable Development Goal 4, but the text develops Goal 3 too."),
                summaries("SDG-003", linked(listed("plan", "4"), four, three)));
        assertEquals(
                List.of("SDG-003 WARNING Plan: lists the Sustainable Development Goals 4 and 5, but the text does not"
                        + " develop Goal 5."),
                summaries("SDG-003", linked(listed("plan", "4"), listed("plan", "5"), four)));
    }

    @Test
    void theGoalsThatThePartsServeAreListed() {
        assertEquals(
                List.of(
                        "SDG-004 WARNING Title of theme: lists the Sustainable Development Goal 10, which none of its parts serves; they serve Goals 3 and 5."),
                summaries(
                        "SDG-004",
                        linked(listed("plan/theme", "10"), listed("plan/theme/a", "5"), listed("plan/theme/b", "3"))));
    }

    @Test
    void anAgendaWhoseWordsAreNotKnownIsNamedAllTheSame() {
        assertEquals(
                List.of("SDG-006 NOTE local:plan: names the 2030 Agenda and nowhere a goal or target by its number."),
                summaries("SDG-006", linked(link("plan", SdgLink.Manner.LISTED, "", Certainty.ABSENT, "Section 1"))));
    }

    private static SdgLink cited(String words) {
        return new SdgLink(
                Address.parse("plan"),
                SdgLink.Manner.LISTED,
                Stated.<Sdg>builder()
                        .asWritten(words)
                        .citation(Sketch.place("Section 1"))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sustainable Development Goals",
                "the SDGs",
                "all 17 Goals",
                "Goals 1 to 17",
                "SDGs 1-17",
                "Goals 1, 5 and 16",
                "2030 Agenda for Sustainable Development",
                "United Nations Agenda 2030 and its 169 targets",
                "resolution 70/1 of 25 September 2015",
                "objectifs de développement durable",
                "les 17 ODD",
                "Goal 16 (targets 16.3 and 16.10)",
                "indicator 16.1.1",
                "targets by 2030"
            })
    void whoeverSpeaksOfTheGoalsInGeneralCitesNoWrongOne(String words) {
        assertEquals(List.of(), summaries("SDG-001", linked(cited(words))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SDG 18                                   | 18
            Goals 16 and 19                          | 19
            Goals 1 to 18                            | 18
            target 16.13                             | 16.13
            16.13                                    | 16.13
            (16.c)                                   | 16.c
            cible 8.13                               | 8.13
            Goal No. 0                               | 0
            objectif de développement durable n° 21  | 21
            Goal 4, target 4.9, and Goal 18          | 4.9 or 18
            """)
    void eachNumberThatTheAgendaDoesNotHaveIsNamed(String words, String wrong) {
        assertEquals(
                List.of("SDG-001 ERROR Plan: is linked to \"" + words
                        + "\", and the 2030 Agenda has neither a goal nor a" + " target " + wrong + "."),
                summaries("SDG-001", linked(cited(words))));
    }

    @Test
    void aGeneralMentionWithoutGoalsIsNotedWhetherItIsEnteredAsAbsentOrNot() {
        assertEquals(1, summaries("SDG-006", linked(cited("the SDGs"))).size());
        assertEquals(List.of(), summaries("SDG-006", linked(cited("Goals 1 to 17"))));
        assertEquals(
                List.of(), summaries("SDG-006", linked(cited("the SDGs"), developed("plan", "16", Certainty.STATED))));
    }
}
