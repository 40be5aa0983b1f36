package org.hemicycle.report;

import static org.hemicycle.Examples.KAZAKHSTAN;
import static org.hemicycle.Examples.PLACE;
import static org.hemicycle.Examples.jointProgramme;
import static org.hemicycle.Examples.line;
import static org.hemicycle.Examples.programme;
import static org.hemicycle.Examples.sdgLink;
import static org.hemicycle.Examples.standing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.hemicycle.Examples;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.activity.Activity;
import org.hemicycle.activity.Venue;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Development;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Paper;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.Funding;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Milestone;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.programme.Risk;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;
import org.junit.jupiter.api.Test;

/** Two versions of one thing of each sort, and what is told of them. */
class FactSheetTest {

    private static final Identifier AGENDA = Identifier.parse("local:agenda");
    private static final TreatyAction INVITATION =
            TreatyAction.of(KAZAKHSTAN, TreatyAction.Kind.INVITATION, Identifier.treaty(173));

    private static Dossier dossier(Consumer<Dossier.Builder> change) {
        Dossier.Builder dossier = Dossier.builder();
        dossier.name("A");
        change.accept(dossier);
        return dossier.build();
    }

    private static Dossier plan(Consumer<Programme.Builder> change) {
        Programme.Builder plan = programme("plan");
        change.accept(plan);
        return dossier(each -> each.addProgrammes(plan.build()));
    }

    private static List<String> facts(Dossier before, Dossier after) {
        return FactSheet.of(before).changesTo(FactSheet.of(after)).stream()
                .sorted()
                .map(FactChange::toString)
                .toList();
    }

    private static void assertAdded(String fact, Dossier before, Dossier after) {
        assertEquals(List.of("+ " + fact), facts(before, after));
        assertEquals(List.of("- " + fact), facts(after, before));
        assertEquals(List.of(), facts(after, after));
    }

    private static void assertAdded(String fact, Consumer<Dossier.Builder> change) {
        assertAdded(fact, dossier(none -> {}), dossier(change));
    }

    private static void assertAddedToPlan(String fact, Consumer<Programme.Builder> change) {
        assertAdded(fact, plan(none -> {}), plan(change));
    }

    @Test
    void whatOnlyOneVersionHasIsAddedOrRemoved() {
        Paper agenda =
                Paper.builder().identifier(AGENDA).name(Name.of("Agenda")).build();
        Standing observer = standing().build();
        Completeness promise = new Completeness(
                KAZAKHSTAN, Completeness.Fact.TREATY_ACTIONS, LocalDate.parse("2023-11-01"), "all accessions", PLACE);

        assertAdded("local-agenda document: Agenda", each -> each.addDocuments(agenda));
        assertAdded(
                "local-agenda outline: outline of local:agenda",
                each -> each.addOutlines(Outline.builder().document(AGENDA).build()));
        assertAdded("KZ actor: Kazakhstan", each -> each.addActors(Examples.actor()));
        assertAdded("KZ/body-council-of-europe standing: " + observer, each -> each.addStandings(observer));
        assertAdded("KZ promise of completeness: " + promise, each -> each.addCompleteness(promise));
        assertAdded("KZ/ETS-173 action: invitation", each -> each.addTreatyActions(INVITATION));
        assertAddedToPlan(
                "plan source of funding: Joint Programme", each -> each.addFundingSources(jointProgramme("90", "10")));
        assertAddedToPlan(
                "plan link to the 2030 Agenda: \"SDG 16.3\" (" + PLACE.at() + ")",
                each -> each.addSdgLinks(sdgLink("plan", "16.3")));
        assertAddedToPlan(
                "plan/budget/law budget line: Rule of law, EUR 100.00",
                each -> each.addBudget(line("law").build()));
        assertAddedToPlan(
                "plan/risks/r risk: political",
                each -> each.addRisks(
                        Risk.builder().key("r").category("political").build()));
    }

    @Test
    void anActionTellsOfItsDays() {
        TreatyAction dated = TreatyAction.builder()
                .from(INVITATION)
                .on(ExtendedDate.parse("2020-04-22"))
                .takesEffect(ExtendedDate.parse("2020-05-01"))
                .validUntil(ExtendedDate.parse("2025-04-22"))
                .build();
        TreatyAction extended = TreatyAction.builder()
                .from(dated)
                .validUntil(ExtendedDate.parse("2027-04-22"))
                .build();

        assertEquals(
                List.of(
                        "+ KZ/ETS-173 action, day: 2020-04-22",
                        "+ KZ/ETS-173 action, takes effect: 2020-05-01",
                        "+ KZ/ETS-173 action, valid until: 2025-04-22"),
                facts(
                        dossier(each -> each.addTreatyActions(INVITATION)),
                        dossier(each -> each.addTreatyActions(dated))));
        assertEquals(
                List.of("~ KZ/ETS-173 action, valid until: 2025-04-22 → 2027-04-22"),
                facts(dossier(each -> each.addTreatyActions(dated)), dossier(each -> each.addTreatyActions(extended))));
    }

    @Test
    void twoActionsOfOneKindAreTwoThingsInWhateverOrderTheyStand() {
        TreatyAction first = TreatyAction.builder()
                .from(INVITATION)
                .on(ExtendedDate.parse("2015-04-22"))
                .build();
        TreatyAction second = TreatyAction.builder()
                .from(INVITATION)
                .on(ExtendedDate.parse("2022-04-22"))
                .build();

        assertEquals(
                List.of(),
                facts(
                        dossier(each -> each.addTreatyActions(first, second)),
                        dossier(each -> each.addTreatyActions(second, first))));
        assertAdded(
                "KZ/ETS-173 action: invitation",
                dossier(each -> each.addTreatyActions(first)),
                dossier(each -> each.addTreatyActions(second, first)));
    }

    private static Dossier activity(Activity.Builder activity) {
        return dossier(each -> each.addActivities(activity.build()));
    }

    @Test
    void anActivityTellsOfItsAttributes() {
        Activity.Builder changed = Examples.activity("a");
        changed.title("Conference on legislation")
                .kind(Activity.Kind.CONFERENCE)
                .when(Timing.read("June 2025", 2025))
                .where(Venue.read("Rabat"))
                .status(Stated.of("planned", Activity.Status.PLANNED, PLACE))
                .funding(Funding.read("OB + VC"));

        assertEquals(
                List.of(
                        "+ activities/a activity, funding: \"OB + VC\"",
                        "~ activities/a activity, kind: SEMINAR → CONFERENCE",
                        "+ activities/a activity, status: \"planned\"",
                        "~ activities/a activity, title: Seminar on legislation → Conference on legislation",
                        "+ activities/a activity, when: \"June 2025\"",
                        "+ activities/a activity, where: \"Rabat\""),
                facts(activity(Examples.activity("a")), activity(changed)));
    }

    private static Dossier results(Result.Level level, String statement, Indicator indicator) {
        return plan(each -> each.addResults(Result.builder()
                .key("o1")
                .level(level)
                .statement(Stated.of(statement, statement, PLACE))
                .addIndicators(indicator)
                .build()));
    }

    private static Indicator.Builder indicator(String statement) {
        Indicator.Builder indicator = Indicator.builder();
        indicator.key("i1").statement(Stated.of(statement, statement, PLACE));
        return indicator;
    }

    @Test
    void aResultAndItsIndicatorTellOfTheirs() {
        Indicator.Builder measured = indicator("laws adopted");
        measured.baseline(Stated.of("10", "10", PLACE))
                .target(Stated.of("20", "20", PLACE))
                .addMilestones(
                        new Milestone(ExtendedDate.parse("2025"), Stated.of("12 laws", "12 laws", PLACE)),
                        new Milestone(ExtendedDate.parse("2026"), Stated.of("15 laws", "15 laws", PLACE)));

        assertEquals(
                List.of(
                        "~ plan/o1 result, level: IMPACT → OUTCOME",
                        "~ plan/o1 result, statement: laws improve → laws are adopted",
                        "+ plan/o1/i1 indicator, baseline: \"10\"",
                        "+ plan/o1/i1 indicator, milestones: 2025 12 laws; 2026 15 laws",
                        "~ plan/o1/i1 indicator, statement: laws that improve → laws adopted",
                        "+ plan/o1/i1 indicator, target: \"20\""),
                facts(
                        results(
                                Result.Level.IMPACT,
                                "laws improve",
                                indicator("laws that improve").build()),
                        results(Result.Level.OUTCOME, "laws are adopted", measured.build())));
    }

    private static Dossier risk(Risk.Builder risk) {
        return plan(each -> each.addRisks(risk.build()));
    }

    private static Risk.Builder risk() {
        Risk.Builder risk = Risk.builder();
        risk.key("r").category("political");
        return risk;
    }

    @Test
    void aRiskTellsOfItsDescriptionsMitigationsAndOwner() {
        Risk.Builder described = risk();
        described
                .addDescriptions(Stated.of("elections", "elections", PLACE), Stated.of("strikes", "strikes", PLACE))
                .addMitigations(Stated.of("patience", "patience", PLACE))
                .owner(AGENDA);

        assertEquals(
                List.of(
                        "+ plan/risks/r risk, descriptions: elections; strikes",
                        "+ plan/risks/r risk, mitigations: patience",
                        "+ plan/risks/r risk, owner: local:agenda"),
                facts(risk(risk()), risk(described)));
    }

    private static Undertaking.Builder undertaking(String what, Undertaking.Force force) {
        Undertaking.Builder undertaking = Undertaking.builder();
        undertaking.key("u").by(Stated.of(AGENDA)).force(force).what(Stated.of(what, what, PLACE));
        return undertaking;
    }

    private static Development.Builder development(String what) {
        Development.Builder development = Development.builder();
        development.key("d").what(Stated.of(what, what, PLACE));
        return development;
    }

    @Test
    void anUndertakingAndADevelopmentTellOfTheirs() {
        Undertaking.Builder later = undertaking("two reports", Undertaking.Force.DECIDES);
        later.due(Timing.read("June 2025", 2025));
        Development.Builder dated = development("a reform");
        dated.when(Timing.read("5 June 2024", 2024));

        assertEquals(
                List.of(
                        "+ developments/d development, when: \"5 June 2024\"",
                        "+ undertakings/u undertaking, due: \"June 2025\"",
                        "~ undertakings/u undertaking, force: UNDERTAKES → DECIDES",
                        "~ undertakings/u undertaking, what: a report → two reports"),
                facts(
                        dossier(each -> each.addUndertakings(undertaking("a report", Undertaking.Force.UNDERTAKES)
                                        .build())
                                .addDevelopments(development("a reform").build())),
                        dossier(each -> each.addUndertakings(later.build()).addDevelopments(dated.build()))));
        assertEquals(
                List.of("~ developments/d development, what: a reform → a repeal"),
                facts(
                        dossier(each ->
                                each.addDevelopments(development("a reform").build())),
                        dossier(each ->
                                each.addDevelopments(development("a repeal").build()))));
    }

    @Test
    void aLineOfABudgetTellsOfItsAttributesAndAProgrammeOfItsOwn() {
        Dossier before = plan(each -> each.addBudget(line("law").build()));
        Dossier after = plan(each -> each.name(Name.of("Other priorities"))
                .addBeneficiaries(KAZAKHSTAN, Identifier.parse("AM"))
                .adoption(Stated.of("1 May 2024", ExtendedDate.parse("2024-05-01"), PLACE))
                .addObjectives(Stated.of("better laws", "better laws", PLACE))
                .addBudget(line("law")
                        .label("Laws")
                        .status(BudgetLine.Status.PLEDGED)
                        .build()));

        assertEquals(
                List.of(
                        "+ plan programme, adoption: \"1 May 2024\"",
                        "+ plan programme, beneficiaries: AM; KZ",
                        "~ plan programme, name: Priorities → Other priorities",
                        "+ plan programme, objectives: better laws",
                        "~ plan/budget/law budget line, label: Rule of law → Laws",
                        "~ plan/budget/law budget line, status: ESTIMATED → PLEDGED"),
                facts(before, after));
    }

    @Test
    void twoClaimsAtOnePlaceAreTwoThings() {
        Dossier one = dossier(each -> each.addClaims(Plan.invited("June 2022", "2022-06", "Section 1")));
        Dossier two = dossier(each -> each.addClaims(
                Plan.invited("July 2022", "2022-07", "Section 1"), Plan.invited("June 2022", "2022-06", "Section 1")));

        assertEquals(
                1, facts(one, two).stream().filter(fact -> fact.startsWith("+")).count());
        assertEquals(
                List.of(),
                facts(
                        two,
                        dossier(each -> each.addClaims(
                                Plan.invited("June 2022", "2022-06", "Section 1"),
                                Plan.invited("July 2022", "2022-07", "Section 1")))));
    }
}
