package org.hemicycle.consistency.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hemicycle.activity.Activity;
import org.hemicycle.activity.Venue;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Involvement;
import org.hemicycle.actor.Involvement.Role;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.programme.Component;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityRulesTest {

    private static final String DAY = "2024-12-06";
    private static final String DIVISION = "body:division";

    private static Activity at(String key, String where) {
        return Sketch.activity(key, "20 March", where, "OB");
    }

    private static Activity titled(String key, String title) {
        return Sketch.activity(key, activity -> activity.title(title));
    }

    private static Activity in(String component, Activity activity) {
        return Sketch.with(activity, builder -> builder.addServes(Address.parse("plan/" + component)));
    }

    private static Involvement of(String actor, Role role, Certainty certainty) {
        return Involvement.builder()
                .role(role)
                .actor(Stated.<Identifier>builder()
                        .asWritten("Words for " + actor)
                        .value(Identifier.parse(actor))
                        .certainty(certainty)
                        .citation(Sketch.place("Annex 1, Heading Organisers"))
                        .build())
                .build();
    }

    private static Activity by(String organiser, Certainty certainty, Activity activity) {
        return Sketch.with(activity, builder -> builder.addInvolvements(of(organiser, Role.ORGANISER, certainty)));
    }

    private static Component headed(String key, Component... parts) {
        return Component.builder()
                .from(Sketch.component(key, Component.Kind.SECTION, parts))
                .addInvolvements(of(DIVISION, Role.ORGANISER, Certainty.STATED))
                .build();
    }

    private static Actor actor(String identifier, Actor.Kind kind, String name, Optional<String> partOf) {
        return Actor.builder()
                .identifier(Identifier.parse(identifier))
                .name(Name.of(name))
                .kind(kind)
                .partOf(partOf.map(Identifier::parse))
                .build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            London (tbc)                                       ; "London (tbc)"
            TBC                                                ; "TBC"
            National Assembly of Ukraine                       ; "National Assembly of Ukraine" names an institution and no place
            Central Election Commission/ National Assembly     ; "Central Election Commission/ National Assembly" names an institution and no place
            Strasbourg/Paris/other MS                          ; "Strasbourg/Paris/other MS" leaves open which other places are meant
            ''                                                 ; blank
            """)
    void anOpenVenueIsReported(String where, String venue) {
        assertEquals(
                List.of("ACT-006 NOTE Title of 2: the venue is not settled: " + venue + "."),
                Sketch.summaries("ACT-006", Sketch.plan(at("1", "Rabat"), at("2", where)), DAY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Valletta, Malta
            Gamle Logen Palace, Grev Wedels Place, no. 2, Oslo, Norway
            Parliament of Malta, Valletta
            Office of the Commission in Kyiv
            Albania, Bosnia and Herzegovina, Georgia, Moldova, Ukraine
            online
            none
            """)
    void aSettledVenueRaisesNothing(String where) {
        assertEquals(List.of(), Sketch.findings("ACT-006", Sketch.plan(at("1", "Rabat"), at("2", where)), DAY));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-20, NOTE", "2025-03-21, WARNING"})
    void anOpenVenueIsAWarningOnceTheActivityHasBegun(String day, String severity) {
        assertEquals(
                List.of(severity),
                Sketch.findings("ACT-006", Sketch.plan(at("1", "Rabat"), at("2", "TBC")), day).stream()
                        .map(finding -> finding.severity().name())
                        .toList());
    }

    @Test
    void aListThatMostlyLeavesTheVenueBlankGetsOneHintAndOneThatDoesNotAskForItNone() {
        assertEquals(
                List.of("ACT-006 NOTE Activities of Plan: the venue is not settled: none is named for most of them."),
                Sketch.summaries("ACT-006", Sketch.plan(at("1", ""), at("2", ""), at("3", "Rabat")), DAY));
        assertEquals(
                List.of("ACT-006 NOTE Activities of Plan: the venue is not settled: none is named for most of them."),
                Sketch.summaries("ACT-006", Sketch.plan(at("1", ""), at("2", "")), DAY));
        assertEquals(List.of(), Sketch.findings("ACT-006", Sketch.plan(titled("1", "Seminar")), DAY));
    }

    @Test
    void aListWithoutVenuesShowsThreeRowsThatLackOne() {
        Dossier dossier = Sketch.plan(at("1", ""), at("2", ""), at("3", "Rabat"), at("4", ""), at("5", ""));

        assertEquals(
                List.of(
                        "\"Title of 1\" (local:plan, Annex 1, Row 1)",
                        "\"Title of 2\" (local:plan, Annex 1, Row 2)",
                        "\"Title of 4\" (local:plan, Annex 1, Row 4)"),
                Sketch.findings("ACT-006", dossier, DAY).get(0).evidence().stream()
                        .map(Citation::summary)
                        .toList());
    }

    @Test
    void aVenueThatOurCopyHasLostIsUnknown() {
        Activity lost = Sketch.with(
                titled("2", "Seminar"),
                activity -> activity.where(Stated.<Venue>builder()
                        .asWritten("")
                        .certainty(Certainty.DAMAGED)
                        .build()));

        assertEquals(
                List.of("the venue of \"Seminar\", which our copy has lost"),
                Sketch.unknowns("ACT-006", Sketch.plan(at("1", "Rabat"), lost), DAY));
    }

    @Test
    void anActivityWithoutOrganiserIsReportedWhereMostHaveOne() {
        Dossier dossier = Sketch.plan(by(DIVISION, Certainty.STATED, titled("1", "One")), titled("2", "Two"));

        assertEquals(
                List.of("ACT-007 WARNING Two: no organiser is named for it."),
                Sketch.summaries("ACT-007", dossier, DAY));
    }

    @Test
    void theHeadingAboveNamesTheOrganiserOfItsRows() {
        Dossier dossier = Sketch.plan(
                plan -> plan.addComponents(headed("section", Sketch.component("group", Component.Kind.THEME))),
                in("section/group", titled("1", "One")),
                in("section", titled("2", "Two")));

        assertEquals(List.of(), Sketch.findings("ACT-007", dossier, DAY));
    }

    @Test
    void aWholeGroupWithoutOrganiserIsOneFindingAndAnOrganiserOfThePlanMakesItAHint() {
        Dossier dossier = Sketch.plan(
                plan -> plan.addComponents(headed("one"), Sketch.component("two", Component.Kind.SECTION)),
                in("one", titled("1", "One")),
                in("one", titled("2", "Two")),
                in("two", titled("3", "Three")),
                in("two", titled("4", "Four")));
        Dossier planned = Sketch.plan(
                plan -> plan.addComponents(headed("one"), Sketch.component("two", Component.Kind.SECTION))
                        .addInvolvements(of("body:secretariat", Role.ORGANISER, Certainty.STATED)),
                dossier.programmes().get(0).activities().toArray(new Activity[0]));

        assertEquals(
                List.of("ACT-007 WARNING Title of two: no organiser is named for its 2 activities."),
                Sketch.summaries("ACT-007", dossier, DAY));
        assertEquals(List.of("ACT-007:plan/two"), Sketch.fingerprints("ACT-007", dossier, DAY));
        assertEquals(
                List.of("ACT-007 NOTE Title of two: no organiser is named for its 2 activities; \"Words for"
                        + " body:secretariat\", named elsewhere, may be meant."),
                Sketch.summaries("ACT-007", planned, DAY));
    }

    @Test
    void anInferredOrganiserDoesNotSilenceTheFindingButLowersIt() {
        Dossier dossier = Sketch.plan(
                by(DIVISION, Certainty.STATED, titled("1", "One")),
                by(DIVISION, Certainty.INFERRED, titled("2", "Two")));

        assertEquals(
                List.of(
                        "ACT-007 NOTE Two: no organiser is named for it; \"Words for body:division\", named elsewhere, may be"
                                + " meant."),
                Sketch.summaries("ACT-007", dossier, DAY));
    }

    @Test
    void anOrganiserOfThePlanWhoIsNotNamedInWordsIsCalledBlank() {
        Involvement unnamed = Involvement.builder()
                .role(Role.ORGANISER)
                .actor(Stated.<Identifier>builder()
                        .asWritten("")
                        .value(Identifier.parse("body:secretariat"))
                        .build())
                .build();
        Dossier dossier = Sketch.plan(
                plan -> plan.addInvolvements(unnamed),
                by(DIVISION, Certainty.STATED, titled("1", "One")),
                titled("2", "Two"));

        assertEquals(
                List.of("ACT-007 NOTE Two: no organiser is named for it; blank, named elsewhere, may be meant."),
                Sketch.summaries("ACT-007", dossier, DAY));
    }

    @Test
    void aPlanThatNamesOrganisersInNoRowOrTellsOfThePastIsNotAsked() {
        Activity past = Sketch.with(titled("2", "Two"), activity -> activity.status(Stated.of(Activity.Status.HELD)));

        assertEquals(List.of(), Sketch.findings("ACT-007", Sketch.plan(titled("1", "One"), titled("2", "Two")), DAY));
        assertEquals(
                List.of(),
                Sketch.findings("ACT-007", Sketch.plan(by(DIVISION, Certainty.STATED, titled("1", "One")), past), DAY));
        assertEquals(List.of(), Sketch.findings("ACT-007", Sketch.alone(titled("1", "One")), DAY));
    }

    @Test
    void aPlanThatNamesFewOrganisersGetsOneFinding() {
        Dossier dossier = Sketch.plan(
                by(DIVISION, Certainty.STATED, titled("1", "One")), titled("2", "Two"), titled("3", "Three"));

        assertEquals(
                List.of("ACT-007 WARNING Activities of Plan: no organiser is named for its 2 activities."),
                Sketch.summaries("ACT-007", dossier, DAY));
    }

    private static Dossier titledWith(String title, String... partners) {
        Activity activity = titled("1", title);
        for (String partner : partners) {
            activity = Sketch.with(
                    activity, builder -> builder.addInvolvements(of(partner, Role.CO_ORGANISER, Certainty.STATED)));
        }
        return Dossier.builder()
                .from(Sketch.plan(activity))
                .addActors(
                        actor("body:academy", Actor.Kind.ACADEMIA, "Academy of Law", Optional.empty()),
                        actor("body:assembly", Actor.Kind.BODY, "Assembly", Optional.empty()),
                        actor("body:oak", Actor.Kind.ACADEMIA, "Oak University", Optional.empty()))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "'Seminar, in co-operation with the Academy of Law', 1",
        "'Seminar in collaboration with Oak University and the Academy of Law', 1",
        "'Talk organised with Oak University', 0",
        "'Seminar on the Academy of Law', 0",
    })
    void anOrganiserOfTheTitleAloneIsReported(String title, int findings) {
        assertEquals(
                findings,
                Sketch.findings("ACT-008", titledWith(title, "body:oak"), DAY).size());
    }

    @Test
    void theOrganiserOfTheTitleAloneIsNamed() {
        assertEquals(
                List.of(
                        "ACT-008 WARNING Talk jointly with Oak University and Academy of Law: the title names Oak University and Academy of Law, whom nothing else says to take part in it."),
                Sketch.summaries("ACT-008", titledWith("Talk jointly with Oak University and Academy of Law"), DAY));
    }

    @Test
    void ofManyOrganisersOfTheTitleAloneThreeAreNamed() {
        Dossier dossier = Dossier.builder()
                .from(titledWith("Talk jointly with Oak University, Academy of Law, Assembly, Guild and League"))
                .addActors(
                        actor("body:guild", Actor.Kind.BODY, "Guild", Optional.empty()),
                        actor("body:league", Actor.Kind.BODY, "League", Optional.empty()))
                .build();

        assertEquals(
                List.of("ACT-008 WARNING Talk jointly with Oak University, Academy of Law, Assembly, Guild and League:"
                        + " the title names Oak University, Academy of Law, Assembly and 2 more, whom nothing else says"
                        + " to take part in it."),
                Sketch.summaries("ACT-008", dossier, DAY));
    }

    @Test
    void whoeverTheTitleNamesInOtherWordsIsUnknownAndNotTakenForAnother() {
        Dossier dossier = titledWith("Event in co-operation with the Maltese delegation to the Assembly: a debate");

        assertEquals(List.of(), Sketch.findings("ACT-008", dossier, DAY));
        assertEquals(
                List.of("who is meant by \"the Maltese delegation to the Assembly\""),
                Sketch.unknowns("ACT-008", dossier, DAY));
    }

    @Test
    void aRowForSeveralActivitiesIsAHint() {
        Activity composite = Sketch.activity("1", activity -> activity.kind(Activity.Kind.COMPOSITE));

        assertEquals(
                List.of("ACT-009 NOTE Title of 1: stands for several activities."),
                Sketch.summaries("ACT-009", Sketch.plan(composite), DAY));
        assertEquals(List.of(), Sketch.findings("ACT-009", Sketch.plan(titled("1", "Training")), DAY));
    }

    private static Activity round(String key, String when, String title) {
        return Sketch.with(Sketch.dated(key, when), activity -> activity.title(title));
    }

    @Test
    void oneTitleTwiceIsAWarningAndAHintWhereTheDatesDiffer() {
        assertEquals(
                List.of("ACT-010 WARNING Round table: has the title of another activity of its group."),
                Sketch.summaries(
                        "ACT-010",
                        Sketch.plan(round("1", "March", "Round table"), round("2", "20 March", "Round-Table")),
                        DAY));
        Dossier differing = Sketch.plan(round("2", "20 March", "Round table"), round("1", "December", "Round table"));
        assertEquals(
                List.of("ACT-010 NOTE Round table: has the title of another activity of its group, on other dates."),
                Sketch.summaries("ACT-010", differing, DAY));
        assertEquals(List.of("ACT-010:plan/activities/1"), Sketch.fingerprints("ACT-010", differing, DAY));
    }

    @Test
    void oneTitleThreeTimesIsOneFinding() {
        Dossier dossier = Sketch.plan(
                round("1", "March", "Round table"),
                round("2", "March", "Round table"),
                round("3", "May", "Round table"));

        assertEquals(
                List.of("ACT-010 WARNING Round table: has the title of 2 other activities of its group."),
                Sketch.summaries("ACT-010", dossier, DAY));
    }

    @Test
    void oneTitleInTwoGroupsOrOfASeriesRaisesNothing() {
        Identifier series = Identifier.parse("body:network");
        Dossier groups = Sketch.plan(
                plan -> plan.addComponents(
                        Sketch.component("a", Component.Kind.THEME), Sketch.component("b", Component.Kind.THEME)),
                in("a", round("1", "March", "Round table")),
                in("b", round("2", "March", "Round table")));
        Dossier meetings = Sketch.alone(
                Sketch.with(round("1", "March", "Meeting"), activity -> activity.series(series)),
                Sketch.with(round("2", "May", "Meeting"), activity -> activity.series(series)));

        assertEquals(List.of(), Sketch.findings("ACT-010", groups, DAY));
        assertEquals(List.of(), Sketch.findings("ACT-010", meetings, DAY));
    }

    private static Dossier serving(String beneficiary, String... served) {
        Activity activity = Sketch.with(
                titled("1", "Training"),
                builder -> builder.addInvolvements(of(beneficiary, Role.BENEFICIARY, Certainty.STATED)));
        Dossier dossier = Sketch.plan(
                plan -> {
                    for (String one : served) {
                        plan.addBeneficiaries(Identifier.parse(one));
                    }
                    return plan;
                },
                activity);
        return Dossier.builder()
                .from(dossier)
                .addActors(
                        actor("body:court", Actor.Kind.AUTHORITY, "Court", Optional.of("KZ")),
                        actor("body:foreign-court", Actor.Kind.AUTHORITY, "Court", Optional.of("MT")),
                        actor("body:judges", Actor.Kind.GROUP, "Judges", Optional.empty()))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"KZ, 0", "body:court, 0", "MT, 1", "body:foreign-court, 1", "body:judges, 0"})
    void aBeneficiaryOfAnotherStateIsReported(String beneficiary, int findings) {
        assertEquals(
                findings, Sketch.findings("ACT-011", serving(beneficiary), DAY).size());
    }

    @Test
    void aBeneficiaryOfAnotherStateIsNamedWithThoseServed() {
        List<Finding> findings = Sketch.findings("ACT-011", serving("body:foreign-court"), DAY);

        assertEquals(
                "ACT-011 WARNING Training: is for the benefit of Malta, while Plan serves Kazakhstan.",
                findings.get(0).summary());
        assertEquals(
                "ACT-011:plan/activities/1:body-foreign-court", findings.get(0).fingerprint());
    }

    @Test
    void allThoseServedAreNamedInTheOrderOfTheirNames() {
        assertEquals(
                List.of(
                        "ACT-011 WARNING Training: is for the benefit of Malta, while Plan serves Albania, Kazakhstan, Norway and Ukraine."),
                Sketch.summaries("ACT-011", serving("MT", "UA", "NO", "AL"), DAY));
    }

    @Test
    void whetherAStateBelongsToAGroupIsUnknown() {
        assertEquals(
                List.of("whether Malta belongs to those whom the programme serves, Judges, Kazakhstan"),
                Sketch.unknowns("ACT-011", serving("MT", "body:judges"), DAY));
    }

    private static Activity themed(Certainty certainty) {
        return Sketch.with(
                Sketch.dated("1", "20 March"),
                activity -> activity.theme(Stated.<String>builder()
                        .asWritten("theme to be decided")
                        .certainty(certainty)
                        .build()));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-20, NOTE", "2025-03-21, WARNING"})
    void anUndecidedThemeIsAHintUntilTheActivityBegins(String day, String severity) {
        assertEquals(
                List.of("ACT-014 " + severity
                        + " Title of 1: its theme is still to be decided: \"theme to be decided\"."),
                Sketch.summaries("ACT-014", Sketch.plan(themed(Certainty.UNDECIDED)), day));
    }

    @Test
    void aThemeOfWhichNothingIsWrittenIsCalledBlank() {
        Activity blank = Sketch.with(
                Sketch.dated("1", "20 March"),
                activity -> activity.theme(Stated.<String>builder()
                        .asWritten("")
                        .certainty(Certainty.ABSENT)
                        .build()));

        assertEquals(
                List.of("ACT-014 NOTE Title of 1: its theme is still to be decided: blank."),
                Sketch.summaries("ACT-014", Sketch.plan(blank), DAY));
    }

    @Test
    void anActivityThatIsToBeConfirmedInItsRowIsReportedByTheWordsOfItsStatus() {
        Activity open = Sketch.with(
                titled("1", "Seminar"),
                activity -> activity.status(Stated.<Activity.Status>builder()
                        .asWritten("to be confirmed")
                        .value(Activity.Status.PLANNED)
                        .certainty(Certainty.TO_BE_CONFIRMED)
                        .build()));

        assertEquals(
                List.of("ACT-014 NOTE Seminar: whether it takes place is still to be decided: \"to be confirmed\"."),
                Sketch.summaries("ACT-014", Sketch.plan(open), DAY));
    }

    @Test
    void anActivityThatIsToBeConfirmedAsAWholeIsReportedByTheMarkInItsTitle() {
        Activity open = Sketch.with(
                titled("1", "Side event with the delegation (tbc)"),
                activity -> activity.status(Stated.<Activity.Status>builder()
                        .asWritten("")
                        .value(Activity.Status.PLANNED)
                        .certainty(Certainty.TO_BE_CONFIRMED)
                        .build()));

        assertEquals(
                List.of(
                        "ACT-014 NOTE Side event with the delegation (tbc): whether it takes place is still to be decided:"
                                + " \"… the delegation (tbc)\"."),
                Sketch.summaries("ACT-014", Sketch.plan(open), DAY));
    }

    @Test
    void whatIsDecidedOrHasNoThemeRaisesNothing() {
        Activity planned =
                Sketch.with(titled("1", "Seminar"), activity -> activity.status(Stated.of(Activity.Status.PLANNED)));

        assertEquals(List.of(), Sketch.findings("ACT-014", Sketch.plan(planned, titled("2", "Other")), DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "'Seminar together with Oak University, Academy of Law', 'Oak University and Academy of Law'",
        "'Seminar hosted by Academy of Law in Oslo', 'Academy of Law'",
        "'Seminar jointly with Oak University & Assembly (online)', 'Oak University and Assembly'",
    })
    void eachNameOfAnActorInTheTitleIsRecognised(String title, String names) {
        assertEquals(
                List.of("ACT-008 WARNING " + title + ": the title names " + names
                        + ", whom nothing else says to take part in it."),
                Sketch.summaries("ACT-008", titledWith(title), DAY));
    }

    @Test
    void aNameThatIsOnlyTheBeginningOfALongerOneIsUnknown() {
        Dossier dossier = titledWith("Event in co-operation with Assembly delegations");

        assertEquals(List.of(), Sketch.findings("ACT-008", dossier, DAY));
        assertEquals(List.of("who is meant by \"Assembly delegations\""), Sketch.unknowns("ACT-008", dossier, DAY));
    }

    private static Dossier together(Involvement... involvements) {
        return Sketch.plan(Sketch.with(
                titled("1", "Talk jointly with the Guild of Notaries"),
                activity -> activity.addInvolvements(involvements)));
    }

    private static Involvement written(String name) {
        return Involvement.builder()
                .actor(Stated.<Identifier>builder()
                        .asWritten(name)
                        .citation(Sketch.place("Annex 1, Row 1"))
                        .build())
                .role(Role.CO_ORGANISER)
                .build();
    }

    @Test
    void anOrganiserInTheWordsOfTheTitleNeedsNoIdentifier() {
        assertEquals(List.of(), Sketch.unknowns("ACT-008", together(written("Guild of Notaries")), DAY));
        assertEquals(
                List.of("who is meant by \"the Guild of Notaries\""),
                Sketch.unknowns("ACT-008", together(written("Chamber of Advocates")), DAY));
    }

    @Test
    void whoTakesPartInTheComponentTakesPartInItsActivities() {
        Component law = Component.builder()
                .from(Sketch.component("law", Component.Kind.AREA))
                .addInvolvements(written("Guild of Notaries"))
                .build();
        Activity talk = Sketch.with(
                titled("1", "Talk jointly with the Guild of Notaries"),
                activity -> activity.addServes(Address.parse("plan/law")));

        assertEquals(List.of(), Sketch.unknowns("ACT-008", Sketch.plan(plan -> plan.addComponents(law), talk), DAY));
        assertEquals(1, Sketch.unknowns("ACT-008", together(), DAY).size());
    }

    @Test
    void aPersonOfTheNameIsNoPartner() {
        Dossier dossier = Dossier.builder()
                .from(Sketch.plan(titled("1", "Talk jointly with Magnolia")))
                .addActors(actor("local:magnolia", Actor.Kind.PERSON, "Magnolia", Optional.empty()))
                .build();

        assertEquals(List.of(), Sketch.findings("ACT-008", dossier, DAY));
        assertEquals(List.of("who is meant by \"Magnolia\""), Sketch.unknowns("ACT-008", dossier, DAY));
    }
}
