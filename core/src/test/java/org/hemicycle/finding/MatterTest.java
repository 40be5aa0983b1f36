package org.hemicycle.finding;

import static org.hemicycle.Examples.COUNCIL;
import static org.hemicycle.Examples.KAZAKHSTAN;
import static org.hemicycle.Examples.PLACE;
import static org.hemicycle.Examples.activity;
import static org.hemicycle.Examples.claim;
import static org.hemicycle.Examples.component;
import static org.hemicycle.Examples.jointProgramme;
import static org.hemicycle.Examples.line;
import static org.hemicycle.Examples.outline;
import static org.hemicycle.Examples.programme;
import static org.hemicycle.Examples.sdgLink;
import static org.hemicycle.Examples.standing;
import static org.hemicycle.finding.Matter.ACTIVITIES;
import static org.hemicycle.finding.Matter.BUDGET;
import static org.hemicycle.finding.Matter.COMPONENTS;
import static org.hemicycle.finding.Matter.CONVENTIONS;
import static org.hemicycle.finding.Matter.DEVELOPMENTS;
import static org.hemicycle.finding.Matter.DOCUMENTS;
import static org.hemicycle.finding.Matter.FUNDING;
import static org.hemicycle.finding.Matter.GOALS;
import static org.hemicycle.finding.Matter.INDICATORS;
import static org.hemicycle.finding.Matter.NAMES;
import static org.hemicycle.finding.Matter.OTHER;
import static org.hemicycle.finding.Matter.OUTLINES;
import static org.hemicycle.finding.Matter.PROGRAMMES;
import static org.hemicycle.finding.Matter.RESULTS;
import static org.hemicycle.finding.Matter.RISKS;
import static org.hemicycle.finding.Matter.STANDINGS;
import static org.hemicycle.finding.Matter.STATEMENTS;
import static org.hemicycle.finding.Matter.UNDERTAKINGS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.Examples;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.activity.Activity;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Development;
import org.hemicycle.document.Paper;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.Funding;
import org.hemicycle.programme.Aim;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.programme.Risk;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MatterTest {

    private static final Identifier TREATY = Identifier.treaty(173);

    private static Dossier.Builder dossier() {
        Dossier.Builder dossier = Dossier.builder();
        dossier.name("A");
        return dossier;
    }

    private static Arguments holding(String what, Dossier dossier, Matter... matters) {
        return Arguments.of(what, dossier, Set.of(matters));
    }

    private static Dossier planned(Programme.Builder plan) {
        return dossier().addProgrammes(plan.build()).build();
    }

    private static Programme.Builder plan() {
        return programme("plan");
    }

    private static Programme.Builder withResult(Result.Builder result) {
        Programme.Builder plan = plan();
        plan.addResults(result.build());
        return plan;
    }

    private static Result.Builder result() {
        Result.Builder result = Result.builder();
        result.key("o1").level(Result.Level.OUTCOME).statement(Stated.of("", "laws improve", PLACE));
        return result;
    }

    private static Dossier stating(Subject subject, ClaimProperty property) {
        Claim claim = Claim.builder()
                .subject(subject)
                .property(property)
                .stated(Stated.of(
                        "2022",
                        property == ClaimProperty.STANDING
                                ? new Datum.Word("MEMBER")
                                : Datum.of(ExtendedDate.parse("2022")),
                        PLACE))
                .build();
        return dossier().addClaims(claim).build();
    }

    static Stream<Arguments> dossiers() {
        Programme.Builder withComponent = plan();
        withComponent.addComponents(component("law"));
        Programme.Builder withActivity = plan();
        withActivity.addActivities(activity("a").build());
        Programme.Builder withSource = plan();
        withSource.addFundingSources(jointProgramme("90", "10"));
        Programme.Builder withBudget = plan();
        withBudget.addBudget(line("law").build());
        Programme.Builder withLink = plan();
        withLink.addSdgLinks(sdgLink("plan", "16.3"));
        Programme.Builder withRisk = plan();
        withRisk.addRisks(Risk.builder().key("r").category("political").build());
        Result.Builder measured = result();
        measured.addIndicators(Indicator.builder()
                .key("i")
                .statement(Stated.of("", "laws", PLACE))
                .build());
        Result.Builder aiming = result();
        aiming.addAims(new Aim(KAZAKHSTAN, TREATY, TreatyAction.Kind.ACCESSION));
        return Stream.of(
                holding("nothing", dossier().build()),
                holding("a programme", planned(plan()), PROGRAMMES, NAMES),
                holding("a component", planned(withComponent), PROGRAMMES, NAMES, COMPONENTS),
                holding("a result", planned(withResult(result())), PROGRAMMES, NAMES, RESULTS),
                holding("an indicator", planned(withResult(measured)), PROGRAMMES, NAMES, RESULTS, INDICATORS),
                holding("an aim", planned(withResult(aiming)), PROGRAMMES, NAMES, RESULTS, CONVENTIONS),
                holding("an activity", planned(withActivity), PROGRAMMES, NAMES, ACTIVITIES),
                holding("a source of funding", planned(withSource), PROGRAMMES, NAMES, FUNDING),
                holding("a budget", planned(withBudget), PROGRAMMES, NAMES, BUDGET, FUNDING),
                holding("a link to a goal", planned(withLink), PROGRAMMES, NAMES, GOALS),
                holding("a risk", planned(withRisk), PROGRAMMES, NAMES, RISKS),
                holding(
                        "an activity that stands alone",
                        dossier().addActivities(activity("oslo").build()).build(),
                        ACTIVITIES),
                holding(
                        "an activity that says who pays",
                        dossier()
                                .addActivities(activity("oslo")
                                        .funding(Funding.read("OB"))
                                        .build())
                                .build(),
                        ACTIVITIES,
                        FUNDING),
                holding(
                        "an undertaking",
                        dossier()
                                .addUndertakings(Undertaking.builder()
                                        .key("u")
                                        .by(Stated.of(COUNCIL))
                                        .force(Undertaking.Force.UNDERTAKES)
                                        .what(Stated.of("", "a report", PLACE))
                                        .build())
                                .build(),
                        UNDERTAKINGS),
                holding(
                        "a development",
                        dossier()
                                .addDevelopments(Development.builder()
                                        .key("d")
                                        .what(Stated.of("", "a reform", PLACE))
                                        .build())
                                .build(),
                        DEVELOPMENTS),
                holding(
                        "an act",
                        dossier()
                                .addTreatyActions(TreatyAction.of(KAZAKHSTAN, TreatyAction.Kind.INVITATION, TREATY))
                                .build(),
                        CONVENTIONS),
                holding(
                        "a statement on a State and a convention",
                        dossier()
                                .addClaims(claim(Subject.of(KAZAKHSTAN, TREATY)))
                                .build(),
                        STATEMENTS,
                        CONVENTIONS),
                holding(
                        "a statement on a convention",
                        stating(Subject.of(TREATY), ClaimProperty.ENTRY_INTO_FORCE_OF_TREATY),
                        STATEMENTS,
                        CONVENTIONS),
                holding("a statement on a State", stating(Subject.of(KAZAKHSTAN), ClaimProperty.INVITED), STATEMENTS),
                holding(
                        "a statement on a State and a body",
                        stating(Subject.of(KAZAKHSTAN, COUNCIL), ClaimProperty.INVITED),
                        STATEMENTS),
                holding(
                        "a statement on a standing",
                        stating(Subject.of(KAZAKHSTAN, COUNCIL), ClaimProperty.STANDING),
                        STATEMENTS,
                        STANDINGS),
                holding(
                        "a statement on when a standing began",
                        stating(Subject.of(KAZAKHSTAN, COUNCIL), ClaimProperty.STANDING_SINCE),
                        STATEMENTS,
                        STANDINGS),
                holding("a standing", dossier().addStandings(standing().build()).build(), STANDINGS),
                holding("an actor", dossier().addActors(Examples.actor()).build(), NAMES),
                holding("an outline", dossier().addOutlines(outline("Annex IV")).build(), OUTLINES, NAMES),
                holding(
                        "a document",
                        dossier()
                                .addDocuments(Paper.builder()
                                        .identifier(Examples.PLAN)
                                        .name(Name.of("Agenda"))
                                        .build())
                                .build(),
                        DOCUMENTS,
                        NAMES));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dossiers")
    void whatADossierHoldsIsEnteredAndNothingElse(String what, Dossier dossier, Set<Matter> matters) {
        Set<Matter> entered = Stream.of(Matter.values())
                .filter(matter -> matter != OTHER && matter.isEntered(dossier))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Matter.class)));

        assertEquals(matters, entered, what);
    }

    @ParameterizedTest
    @EnumSource
    void eachIsHeldBySomeOfTheseDossiers(Matter matter) {
        assertTrue(dossiers().anyMatch(each -> matter.isEntered((Dossier) each.get()[1])));
    }

    @Test
    void anythingElseCountsAsEntered() {
        assertTrue(OTHER.isEntered(dossier().build()));
    }

    @Test
    void aKindOfPartIsItsOwnMatterAndAnyPartIsNone() {
        assertEquals(PROGRAMMES, Matter.of(Programme.class));
        assertEquals(COMPONENTS, Matter.of(Component.class));
        assertEquals(ACTIVITIES, Matter.of(Activity.class));
        assertEquals(BUDGET, Matter.of(BudgetLine.class));
        assertEquals(RISKS, Matter.of(Risk.class));
        assertEquals(OTHER, Matter.of(Filed.class));
    }

    @Test
    void isSaidInWords() {
        assertEquals("activities", ACTIVITIES.phrase());
    }
}
