package org.hemicycle.consistency.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.activity.Venue;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Involvement;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.Content;
import org.hemicycle.document.Outline;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Severity;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Component.Kind;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Result;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeRulesTest {

    private static Dossier with(Component... areas) {
        return Sketch.dossier(plan -> plan.addComponents(Sketch.component("theme", Kind.THEME, areas)));
    }

    @Test
    void aComponentWithoutObjectiveIsReportedWhereMostOfItsRankStateOne() {
        Dossier dossier = with(
                Sketch.withObjective(Sketch.component("a", Kind.AREA)),
                Sketch.component("b", Kind.AREA),
                Sketch.withObjective(Sketch.component("c", Kind.AREA)));

        List<Finding> findings = Sketch.findings("PRG-004", dossier, "2024-01-01");

        assertEquals(
                List.of(
                        "PRG-004 WARNING Title of b: states no objective, while 2 of 3 components of its rank state one."),
                findings.stream().map(Finding::summary).toList());
        assertEquals("plan/theme/b", findings.get(0).address().toString());
    }

    @Test
    void aRankInWhichFewHaveObjectivesGetsOneNote() {
        Dossier dossier = with(
                Sketch.withObjective(Sketch.component("a", Kind.AREA)),
                Sketch.component("b", Kind.AREA),
                Sketch.component("c", Kind.AREA));

        assertEquals(
                List.of(
                        "PRG-004 NOTE Plan, components of the rank area: states no objective in most places, while 1 of 3 components of its rank states one."),
                Sketch.findings("PRG-004", dossier, "2024-01-01").stream()
                        .map(Finding::summary)
                        .toList());
    }

    @Test
    void aPriorityNeedsNoObjectiveAndNoPartner() {
        Component first = Component.builder()
                .from(Sketch.withObjective(Sketch.component("a", Kind.PRIORITY)))
                .addInvolvements(Involvement.of(Identifier.parse("body:court"), Involvement.Role.PARTNER))
                .build();
        Dossier dossier = with(first, Sketch.component("b", Kind.PRIORITY));

        assertEquals(List.of(), Sketch.findings("PRG-004", dossier, "2024-01-01"));
        assertEquals(List.of(), Sketch.findings("PRG-008", dossier, "2024-01-01"));
    }

    @Test
    void aRankWithoutObjectivesIsLeftAlone() {
        Dossier dossier = with(Sketch.component("a", Kind.AREA), Sketch.component("b", Kind.AREA));

        assertEquals(List.of(), Sketch.findings("PRG-004", dossier, "2024-01-01"));
    }

    private static final String DAY = "2024-01-01";

    private static List<String> summaries(String rule, Dossier dossier) {
        return Sketch.findings(rule, dossier, DAY).stream()
                .map(Finding::summary)
                .toList();
    }

    private static List<String> fingerprints(String rule, Dossier dossier) {
        return Sketch.findings(rule, dossier, DAY).stream()
                .map(Finding::fingerprint)
                .toList();
    }

    private static long unknowns(String rule, Dossier dossier) {
        return Sketch.check(RuleSets.standard(), dossier, DAY).unknowns().stream()
                .filter(unknown -> unknown.rule().equals(rule))
                .count();
    }

    private static Result outcome(String key, String at, String restates, Certainty certainty) {
        Result.Builder result = Result.builder()
                .key(key)
                .level(Result.Level.OUTCOME)
                .statement(Stated.<String>builder()
                        .asWritten("")
                        .value("outcome " + key)
                        .certainty(certainty)
                        .citation(Sketch.place(at + ", Item " + key))
                        .build());
        if (!restates.isEmpty()) {
            result.restates(Address.parse("plan/theme/a/" + restates));
        }
        return result.build();
    }

    private static Result outcome(String key) {
        return outcome(key, "Section 2", "", Certainty.STATED);
    }

    private static Result restated(String key, String restates) {
        return outcome(key, "Annex 1", restates, Certainty.STATED);
    }

    private static Indicator.Builder indicator(String key) {
        Indicator.Builder indicator = Indicator.builder();
        indicator
                .key(key)
                .statement(Stated.of("", "indicator " + key, Sketch.place("Annex 1, Heading Indicators, Item " + key)));
        return indicator;
    }

    private static Indicator measuring(String key, String result, Certainty certainty) {
        return indicator(key)
                .addMeasures(Stated.<Address>builder()
                        .asWritten("")
                        .value(Address.parse("plan/theme/a/" + result))
                        .certainty(certainty)
                        .build())
                .build();
    }

    private static Dossier area(List<Result> results, Indicator... indicators) {
        return with(Component.builder()
                .from(Sketch.component("a", Kind.AREA))
                .results(results)
                .addIndicators(indicators)
                .build());
    }

    @Test
    void anOutcomeWithoutIndicatorIsReportedWhereMostHaveOne() {
        Dossier dossier = area(List.of(outcome("o1"), outcome("o2")), measuring("i1", "o1", Certainty.STATED));

        assertEquals(
                List.of("PRG-005 WARNING Title of a, outcome at Section 2, Item o2: has no indicator."),
                summaries("PRG-005", dossier));
        assertEquals(List.of("PRG-005:plan/theme/a/o2"), fingerprints("PRG-005", dossier));
        assertEquals(
                List.of("local:plan, Section 2, Item o2", "local:plan, Annex 1, Heading Indicators, Item i1"),
                Sketch.findings("PRG-005", dossier, DAY).get(0).evidence().stream()
                        .map(Citation::at)
                        .toList());
    }

    @Test
    void whatIsConcludedFromInferredTiesIsANote() {
        Dossier dossier = area(List.of(outcome("o1"), outcome("o2")), measuring("i1", "o1", Certainty.INFERRED));

        assertEquals(
                List.of(Severity.NOTE),
                Sketch.findings("PRG-005", dossier, DAY).stream()
                        .map(Finding::severity)
                        .toList());
    }

    @Test
    void anIndicatorOfTheRestatementMeasuresTheOutcome() {
        assertEquals(
                List.of(),
                summaries(
                        "PRG-005",
                        area(List.of(outcome("o1"), restated("l1", "o1")), measuring("i1", "l1", Certainty.STATED))));
    }

    @Test
    void anIndicatorThatIsTiedToNoOutcomeLeavesItOpen() {
        Dossier dossier = area(
                List.of(outcome("o1"), outcome("o2")),
                measuring("i1", "o1", Certainty.STATED),
                indicator("i2").build());

        assertEquals(List.of(), summaries("PRG-005", dossier));
        assertEquals(1, unknowns("PRG-005", dossier));
    }

    @Test
    void whereFewOutcomesHaveIndicatorsNothingIsSaid() {
        assertEquals(
                List.of(),
                summaries(
                        "PRG-005",
                        area(
                                List.of(outcome("o1"), outcome("o2"), outcome("o3")),
                                measuring("i1", "o1", Certainty.STATED))));
    }

    private static Indicator complete(String key) {
        return indicator(key).baseline(Stated.of("0")).target(Stated.of("300")).build();
    }

    @Test
    void anIndicatorWithoutTargetIsNotedWhereMostHaveOne() {
        Dossier dossier = area(
                List.of(),
                complete("i1"),
                indicator("i2").baseline(Stated.of("0")).build());

        assertEquals(
                List.of(
                        "PRG-006 NOTE Indicator at Annex 1, Heading Indicators, Item i2: lacks a baseline or a target."),
                summaries("PRG-006", dossier));
        assertEquals(List.of("PRG-006:plan/theme/a/i2"), fingerprints("PRG-006", dossier));
        assertEquals(List.of(), summaries("PRG-006", area(List.of(), complete("i1"))));
    }

    @Test
    void indicatorsThatMostlyLackATargetAreNotedOnce() {
        Dossier dossier = area(
                List.of(),
                complete("i1"),
                indicator("i2").build(),
                indicator("i3").build());

        assertEquals(
                List.of("PRG-006 NOTE Plan: 2 of its 3 indicators lack a baseline or a target."),
                summaries("PRG-006", dossier));
        assertEquals(List.of("PRG-006:plan"), fingerprints("PRG-006", dossier));
    }

    @Test
    void indicatorsThatAllLackATargetAreNotedOnceAndOneAloneWithoutANumber() {
        Dossier two = area(List.of(), indicator("i1").build(), indicator("i2").build());
        Dossier one = area(List.of(), indicator("i1").build());

        assertEquals(
                List.of("PRG-006 NOTE Plan: none of its 2 indicators has both a baseline and a target."),
                summaries("PRG-006", two));
        assertEquals(List.of("PRG-006 NOTE Plan: lacks a baseline or a target."), summaries("PRG-006", one));
    }

    private static Dossier outlined(Dossier dossier) {
        return Dossier.builder()
                .from(dossier)
                .addOutlines(Outline.builder()
                        .document(Sketch.DOCUMENT)
                        .addParts(new Outline.Part(
                                Locator.parse("Annex 1"), "Logframe", Set.of(Content.LOGFRAME), true, true))
                        .build())
                .build();
    }

    @Test
    void outcomesThatStandInTheTextAloneAreReportedTogether() {
        Dossier dossier = outlined(area(List.of(
                outcome("o1"),
                outcome("o2"),
                outcome("o3"),
                outcome("o4"),
                restated("l1", "o1"),
                restated("l2", "o2"))));

        assertEquals(
                List.of("PRG-007 WARNING Title of a: 2 of 4 outcomes in the text are not in the logical framework."),
                summaries("PRG-007", dossier));
        assertEquals(List.of("PRG-007:plan/theme/a"), fingerprints("PRG-007", dossier));
        assertEquals(
                List.of("local:plan, Section 2, Item o3", "local:plan, Section 2, Item o4"),
                Sketch.findings("PRG-007", dossier, DAY).get(0).evidence().stream()
                        .map(Citation::at)
                        .toList());
    }

    @Test
    void anOutcomeThatStandsInTheLogframeAloneIsReported() {
        assertEquals(
                List.of("PRG-007 WARNING Title of a: the logical framework has 1 outcome that the text lacks."),
                summaries("PRG-007", outlined(area(List.of(outcome("o1"), restated("l1", "o1"), restated("l2", ""))))));
    }

    @Test
    void theSameOutcomesInBothListsRaiseNothing() {
        assertEquals(
                List.of(),
                summaries(
                        "PRG-007",
                        outlined(area(
                                List.of(outcome("o1"), outcome("o2"), restated("l2", "o2"), restated("l1", "o1"))))));
        assertEquals(
                List.of(),
                summaries("PRG-007", outlined(area(List.of(outcome("o1"), outcome("o2"))))),
                "there is no second list");
    }

    @Test
    void whatOurCopyOfTheLogframeLostIsNotMissing() {
        Dossier dossier = outlined(area(List.of(
                outcome("o1"),
                outcome("o2"),
                restated("l1", "o1"),
                outcome("l2", "Annex 1", "o2", Certainty.DAMAGED))));

        assertEquals(List.of(), summaries("PRG-007", dossier));
        assertEquals(1, unknowns("PRG-007", dossier));
    }

    private static Component partnered(String key) {
        return Component.builder()
                .from(Sketch.component(key, Kind.AREA))
                .addInvolvements(Involvement.of(Identifier.parse("body:court"), Involvement.Role.PARTNER))
                .build();
    }

    @Test
    void aComponentWithoutPartnerIsReportedWhereMostOfItsRankNameOne() {
        Dossier dossier = with(partnered("a"), Sketch.component("b", Kind.AREA));

        assertEquals(
                List.of("PRG-008 WARNING Title of b: names no partner, while 1 of 2 components of its rank does."),
                summaries("PRG-008", dossier));
        assertEquals(List.of("PRG-008:plan/theme/b"), fingerprints("PRG-008", dossier));
        assertEquals(
                List.of("PRG-008 NOTE Plan, components of the rank area: names no partner in most places, while 1 of 3"
                        + " components of its rank does."),
                summaries(
                        "PRG-008",
                        with(partnered("a"), Sketch.component("b", Kind.AREA), Sketch.component("c", Kind.AREA))));
    }

    @Test
    void whereTheProgrammeNamesPartnersForAllItsPartsFewOfThemNeedTo() {
        Dossier dossier = Sketch.dossier(plan -> plan.addInvolvements(
                        Involvement.of(Identifier.parse("body:court"), Involvement.Role.PARTNER))
                .addComponents(partnered("a"), Sketch.component("b", Kind.AREA), Sketch.component("c", Kind.AREA)));

        assertEquals(List.of(), summaries("PRG-008", dossier));
    }

    private static Activity.Builder activity(String key, String title, String... components) {
        Activity.Builder activity = Activity.builder();
        activity.key(key)
                .title(title)
                .kind(Activity.Kind.SEMINAR)
                .serves(Stream.of(components).map(Address::parse).toList())
                .citation(Sketch.place("Annex 1, Row " + key));
        return activity;
    }

    private static Dossier planned(Activity.Builder... activities) {
        return Sketch.dossier(plan -> plan.addComponents(
                        Sketch.component("one", Kind.PRIORITY),
                        Sketch.component("two", Kind.PRIORITY, Sketch.component("part", Kind.PRIORITY)),
                        Sketch.component("group", Kind.SECTION))
                .addAllActivities(
                        Stream.of(activities).map(Activity.Builder::build).toList()));
    }

    @Test
    void aPriorityWithoutActivityAndAnActivityWithoutPriorityAreReported() {
        Dossier dossier = planned(activity("P1", "Seminar", "plan/one"), activity("P2", "Meeting", "plan/group"));

        assertEquals(
                List.of(
                        "PRG-009 WARNING Meeting: is linked to no priority.",
                        "PRG-009 WARNING Title of two: is served by no activity.",
                        "PRG-009 WARNING Title of part: is served by no activity."),
                summaries("PRG-009", dossier));
        assertEquals(
                List.of("PRG-009:plan/activities/P2", "PRG-009:plan/two", "PRG-009:plan/two/part"),
                fingerprints("PRG-009", dossier));
    }

    @Test
    void aPartServesItsWholeAndTheWholeItsParts() {
        assertEquals(
                List.of(),
                summaries(
                        "PRG-009",
                        planned(activity("P1", "Seminar", "plan/one"), activity("P2", "Meeting", "plan/two"))));
        assertEquals(
                List.of(),
                summaries(
                        "PRG-009",
                        planned(activity("P1", "Seminar", "plan/one"), activity("P2", "Meeting", "plan/two/part"))));
    }

    @Test
    void activitiesThatStateNoPrioritiesAreNotCompared() {
        assertEquals(
                List.of(),
                summaries(
                        "PRG-009",
                        planned(activity("P1", "Seminar", "plan/group"), activity("P2", "Meeting", "plan/group"))));
    }

    private static Involvement toBeReached(String actor) {
        return Involvement.builder()
                .role(Involvement.Role.TARGET_GROUP)
                .actor(Stated.of(actor, Identifier.parse(actor), Sketch.place("Section 9.2")))
                .build();
    }

    private static Actor parliament(String state) {
        return Actor.builder()
                .identifier(Identifier.parse("body:parliament-of-" + state.toLowerCase(Locale.ROOT)))
                .name(Name.of("Assembly of " + state))
                .kind(Actor.Kind.PARLIAMENT)
                .partOf(Identifier.parse(state))
                .build();
    }

    private static Dossier reaching(String actor, Activity.Builder... activities) {
        return Dossier.builder()
                .from(Sketch.dossier(plan -> plan.beneficiaries(List.of())
                        .addInvolvements(toBeReached(actor), toBeReached("body:partners"))
                        .addAllActivities(Stream.of(activities)
                                .map(Activity.Builder::build)
                                .toList())))
                .addActors(
                        parliament("JO"),
                        Actor.builder()
                                .identifier(Identifier.parse("body:partners"))
                                .name(Name.of("Partners"))
                                .kind(Actor.Kind.GROUP)
                                .build())
                .build();
    }

    @Test
    void somebodyToBeReachedWhomNoActivityNamesIsReported() {
        Dossier dossier = reaching("body:parliament-of-jo", activity("P1", "Seminar"));

        assertEquals(
                List.of(
                        "PRG-010 WARNING Assembly of JO: is to be reached by Plan, whose one activity does not name it."),
                summaries("PRG-010", dossier));
        assertEquals(List.of("PRG-010:plan:body-parliament-of-jo"), fingerprints("PRG-010", dossier));
        assertEquals(
                1, Sketch.findings("PRG-010", dossier, DAY).get(0).evidence().size());
    }

    @Test
    void aTitleAPlaceOrSomebodyOfTheSameStateIsEnough() {
        String assembly = "body:parliament-of-jo";

        assertEquals(List.of(), summaries("PRG-010", reaching(assembly, activity("P1", "Seminar in Jordan"))));
        assertEquals(
                List.of(),
                summaries(
                        "PRG-010", reaching(assembly, activity("P1", "Seminar").where(Venue.read("Amman, Jordan")))));
        assertEquals(
                List.of(),
                summaries(
                        "PRG-010",
                        reaching(
                                "JO",
                                activity("P1", "Seminar")
                                        .addInvolvements(Involvement.of(
                                                Identifier.parse(assembly), Involvement.Role.PARTICIPANT)))));
    }

    private static Dossier wanting(Involvement involvement, Activity.Builder... activities) {
        Component priority = Component.builder()
                .from(Sketch.component("youth", Component.Kind.PRIORITY))
                .title("Wider participation")
                .addInvolvements(involvement)
                .build();
        return Dossier.builder()
                .from(Sketch.dossier(plan -> plan.beneficiaries(List.of())
                        .addComponents(priority)
                        .addAllActivities(Stream.of(activities)
                                .map(Activity.Builder::build)
                                .toList())))
                .addActors(Actor.builder()
                        .identifier(Identifier.parse("body:opposition"))
                        .name(Name.of("Democratic opposition in exile"))
                        .kind(Actor.Kind.GROUP)
                        .build())
                .addActors(Actor.builder()
                        .identifier(Identifier.parse("body:college"))
                        .name(Name.of("College of Europe"))
                        .kind(Actor.Kind.ACADEMIA)
                        .build())
                .build();
    }

    private static Involvement group(String words, String identifier) {
        return Involvement.builder()
                .role(Involvement.Role.TARGET_GROUP)
                .actor(Stated.<Identifier>builder()
                        .asWritten(words)
                        .value(Optional.of(identifier)
                                .filter(id -> !id.isEmpty())
                                .map(Identifier::parse))
                        .citation(Sketch.place("Section 9.4, Item 1"))
                        .build())
                .build();
    }

    @Test
    void aGroupThatAPriorityNamesAndNoActivityReachesIsAHint() {
        assertEquals(
                List.of(
                        "PRG-010 NOTE Democratic opposition in exile: is to be reached by Plan, and none of its 2 activities names it."),
                summaries(
                        "PRG-010",
                        wanting(
                                group("the opposition", "body:opposition"),
                                activity("P1", "Good democratic governance"),
                                activity("P2", "Seminar"))));
        assertEquals(
                List.of("PRG-010:plan:romacommunities"),
                fingerprints(
                        "PRG-010", wanting(group("Roma communities", ""), activity("P1", "Seminar on the media"))));
    }

    @Test
    void aGroupThatIsNamedInOtherFormsOrTakesPartIsReached() {
        List<Dossier> dossiers = List.of(
                wanting(group("young people", ""), activity("P1", "A seminar for all people who are young")),
                wanting(group("partners for democracy", ""), activity("P1", "The partnership for democracy")),
                wanting(group("journalists", ""), activity("P1", "Seminar", "plan/youth")),
                wanting(group("member States", ""), activity("P1", "Seminar")),
                wanting(
                        group("academia", ""),
                        activity("P1", "Seminar")
                                .addInvolvements(Involvement.of(
                                        Identifier.parse("body:college"), Involvement.Role.CO_ORGANISER))),
                wanting(
                        group("the opposition", "body:opposition"),
                        activity("P1", "Seminar")
                                .addInvolvements(Involvement.of(
                                        Identifier.parse("body:opposition"), Involvement.Role.PARTICIPANT))));

        dossiers.forEach(dossier -> assertEquals(List.of(), summaries("PRG-010", dossier)));
    }

    @ParameterizedTest
    @CsvSource({
        "young people, Event on youth and the environment",
        "youth, Camp for young Europeans",
        "children and adolescents, Seminar on the rights of a child and of youth",
        "women and girls, Training on violence against women",
        "journalists, Training for the media",
        "civil society, Round table with NGOs",
        "NGOs, Civil society forum",
        "judges, Seminar for the judiciary",
        "persons with disabilities, Voting by disabled persons",
        "other marginalised communities, Campaign with marginalised groups"
    })
    void peopleMayBeNamedInOtherWords(String group, String title) {
        assertEquals(List.of(), summaries("PRG-010", wanting(group(group, ""), activity("P1", title))));
    }

    @ParameterizedTest
    @CsvSource({
        "young people, Seminar for people in office",
        "national minorities, Seminar for minors",
        "civil society, Reform of the civil service",
        "prosecutors, Seminar for the judiciary",
        "other marginalised communities, Other seminars for communities"
    })
    void otherPeopleAreNotReached(String group, String title) {
        assertEquals(
                1,
                summaries("PRG-010", wanting(group(group, ""), activity("P1", title)))
                        .size());
    }

    @Test
    void aProgrammeWithoutActivitiesReachesNobodyByThem() {
        assertEquals(List.of(), summaries("PRG-010", reaching("JO")));
    }

    @Test
    void outputsAreNotMeasuredAsOutcomes() {
        Result output =
                Result.builder().from(outcome("p1")).level(Result.Level.OUTPUT).build();

        assertEquals(
                List.of(),
                summaries("PRG-005", area(List.of(outcome("o1"), output), measuring("i1", "o1", Certainty.STATED))));
    }

    @Test
    void anOutcomeThatOneOfItsRestatementsKeptIsNotLost() {
        Dossier dossier = outlined(
                area(List.of(outcome("o1"), restated("l1", "o1"), outcome("l2", "Annex 1", "o1", Certainty.DAMAGED))));

        assertEquals(List.of(), summaries("PRG-007", dossier));
        assertEquals(0, unknowns("PRG-007", dossier));
    }
}
