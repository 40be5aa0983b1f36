package org.hemicycle.consistency.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.consistency.Paper;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.convention.Conventions;
import org.hemicycle.convention.InvitationValidity;
import org.hemicycle.document.AdoptedText;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.FindingTimeline;
import org.hemicycle.finding.Report;
import org.hemicycle.programme.Aim;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Milestone;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.programme.Risk;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessRulesTest {

    private static Dossier consented(int convention, String ratified, String labelledAccession) {
        Identifier number = Identifier.treaty(convention);
        return Sketch.dossier(Sketch.action(
                number,
                Kind.ACCESSION,
                Sketch.dated(number, ClaimProperty.CONSENTED, "ratified", ratified, ratified, "Section 1"),
                Sketch.dated(
                        number,
                        ClaimProperty.CONSENTED,
                        "Accession",
                        labelledAccession,
                        labelledAccession,
                        "Annex V")));
    }

    private static Dossier invited(String on, String until) {
        return Sketch.dossier(Sketch.action(
                Conventions.ISTANBUL,
                Kind.INVITATION,
                Sketch.dated(Conventions.ISTANBUL, ClaimProperty.INVITED, "invited", on, on, "Section 1"),
                Sketch.dated(
                        Conventions.ISTANBUL,
                        ClaimProperty.INVITATION_VALID_UNTIL,
                        "valid until",
                        until,
                        until,
                        "Note 17")));
    }

    @ParameterizedTest
    @CsvSource({
        "127, 2015-04, 2015-08-01",
        "141, 2014-09, 2015-01-01",
        "165, 1998-10, 1999-02-01",
    })
    void aDateThatFollowsFromTheActByTheConventionsRuleIsAnEntryIntoForce(int number, String act, String effect) {
        Report report = Sketch.check(RuleSets.standard(), consented(number, act, effect), "2024-01-01");

        assertEquals(1, report.findings("ACC-002").size());
        assertEquals(List.of(), report.findings("STA-001"), "the general rule is absorbed");
        assertEquals(
                List.of(effect, "Accession", act),
                report.findings("ACC-002").get(0).evidence().stream()
                        .map(place -> place.quote().orElse(""))
                        .toList());
    }

    @Test
    void aDateThatTheRuleDoesNotExplainIsLeftToTheGeneralRule() {
        Report report = Sketch.check(RuleSets.standard(), consented(127, "2015-04", "2016-08-01"), "2024-01-01");

        assertEquals(List.of(), report.findings("ACC-002"));
        assertEquals(1, report.findings("STA-001").size());
    }

    @ParameterizedTest
    @CsvSource({"127, 2015, 2016-01-01", "24, 1961-04, 1961-07-17"})
    void anEffectThatIsOneOfManyThatMayFollowIsLeftToTheGeneralRule(int number, String act, String effect) {
        Report report = Sketch.check(RuleSets.standard(), consented(number, act, effect), "2024-01-01");

        assertEquals(List.of(), report.findings("ACC-002"));
        assertEquals(1, report.findings("STA-001").size());
    }

    @Test
    void datesOfConsentThatAgreeRaiseNothing() {
        Report report = Sketch.check(RuleSets.standard(), consented(18, "2010-03", "2010-03-05"), "2024-01-01");

        assertEquals(List.of(), report.findings("ACC-002"));
        assertEquals(List.of(), report.findings("STA-001"));
    }

    @Test
    void anInvitationThatLapsesInsideThePeriodIsAnnouncedAndThenReportedAsLapsed() {
        Dossier dossier = invited("2020-04-22", "2025-04-23");
        FindingTimeline timeline = RuleSets.standard().timeline(dossier, DateRange.parse("2024-01-01/2027-12-31"));

        assertEquals(
                List.of("2024-01-01/2025-04-23 ACC-004", "2025-04-24/2027-12-31 ACC-013"),
                timeline.spans().stream()
                        .map(span -> span.first() + "/" + span.last() + " "
                                + span.finding().rule())
                        .toList());
        Finding lapse = Sketch.findings("ACC-004", dossier, "2024-01-01").get(0);
        assertTrue(lapse.message().contains("23 April 2025"), lapse.message());
    }

    private static Dossier provided(String milestone, boolean risk) {
        Dossier dossier = invited("2020-04-22", "2025-04-23");
        Programme programme = dossier.programmes().get(0);
        Result result = Result.builder()
                .key("accession")
                .level(Result.Level.OUTCOME)
                .statement(Stated.of("accedes"))
                .addAims(new Aim(Sketch.STATE, Conventions.ISTANBUL, Kind.ACCESSION))
                .addIndicators(Indicator.builder()
                        .key("deposit")
                        .statement(Stated.of("instrument deposited"))
                        .addMilestones(new Milestone(ExtendedDate.parse(milestone), Stated.of("deposit")))
                        .build())
                .build();
        Component area = Component.builder()
                .from(Sketch.component("area", Component.Kind.AREA))
                .addResults(result)
                .build();
        Programme.Builder provided = Programme.builder();
        provided.from(programme).addComponents(Sketch.component("theme", Component.Kind.THEME, area));
        if (risk) {
            provided.addRisks(Risk.builder()
                    .key("lapse")
                    .category("political")
                    .addConcerns(Subject.of(Sketch.STATE, Conventions.ISTANBUL))
                    .build());
        }
        return Dossier.builder()
                .from(dossier)
                .programmes(List.of(provided.build()))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-23, true, 0",
        "2024, true, 0",
        "2025-04-23, false, 1",
        "2025-04-24, true, 1",
        "2026, true, 1",
        "2025, true, 0",
    })
    void aLapseForWhichAMilestoneInTimeAndARiskProvideRaisesNothing(String milestone, boolean risk, int findings) {
        assertEquals(
                findings,
                Sketch.findings("ACC-004", provided(milestone, risk), "2024-01-01")
                        .size());
    }

    @Test
    void aMilestoneThatMayComeBeforeTheLapseOrAfterItLeavesItOpen() {
        assertEquals(1, unknowns("ACC-004", Sketch.check(RuleSets.standard(), provided("2025", true), "2024-01-01")));
    }

    @Test
    void anInvitationThatOutlastsTheProgrammeRaisesNothing() {
        assertEquals(
                List.of(),
                Sketch.check(RuleSets.standard(), invited("2023-04-19", "2028-04-19"), "2024-01-01")
                        .findings());
    }

    @Test
    void anInvitationThatHasBeenTakenUpRaisesNothing() {
        Dossier dossier = Dossier.builder()
                .from(invited("2020-04-22", "2025-04-23"))
                .addTreatyActions(Sketch.action(
                        Conventions.ISTANBUL,
                        Kind.ACCESSION,
                        Sketch.dated(
                                Conventions.ISTANBUL,
                                ClaimProperty.CONSENTED,
                                "acceded",
                                "2023-05-02",
                                "2023-05-02",
                                "Annex V")))
                .build();

        assertEquals(
                List.of(),
                Sketch.check(RuleSets.standard(), dossier, "2024-01-01").findings());
        assertEquals(
                List.of(),
                Sketch.check(RuleSets.standard(), dossier, "2026-01-01").findings());
    }

    @ParameterizedTest
    @CsvSource({
        "215, 2014-09-17, 1",
        "215, 2014-09-18, 0",
        "215, 2014-09, 0",
        "215, 2014-08, 1",
        "219, 2021-06-30, 0",
        "219, 2021-07-01, 1",
    })
    void anActDatedBeforeTheOpeningOrAfterTheClosingIsReported(int number, String date, int findings) {
        Identifier convention = Identifier.treaty(number);
        Dossier dossier = Sketch.dossier(Sketch.action(
                convention,
                Kind.RATIFICATION,
                Sketch.dated(convention, ClaimProperty.CONSENTED, "ratified", date, date, "Annex V")));

        assertEquals(findings, Sketch.findings("ACC-011", dossier, "2024-01-01").size());
    }

    @Test
    void aRequestBeforeTheOpeningIsNoActOfConsent() {
        Identifier convention = Identifier.treaty(215);
        Dossier dossier = Sketch.dossier(Sketch.action(
                convention,
                Kind.REQUEST,
                Sketch.dated(convention, ClaimProperty.REQUESTED, "asked", "2014-01", "2014-01", "Section 1")));

        assertEquals(List.of(), Sketch.findings("ACC-011", dossier, "2024-01-01"));
    }

    @Test
    void theNoteOnADesignationIsPrintedWithTheFindings() {
        Dossier dossier = Dossier.builder()
                .from(Sketch.dossier())
                .addTreatyActions(TreatyAction.builder()
                        .actor(Identifier.parse("XK"))
                        .convention(Conventions.MACOLIN)
                        .kind(Kind.SIGNATURE)
                        .on(ExtendedDate.parse("2014-01-01"))
                        .build())
                .build();

        Report report = Sketch.check(RuleSets.standard(), dossier, "2024-01-01");

        assertTrue(report.findings("ACC-011").get(0).subject().startsWith("Kosovo*"));
        assertTrue(report.print().contains("\nKosovo*: "), report::print);
    }

    private static Dossier steps(Kind first, String firstDate, Kind then, String thenDate) {
        Identifier convention = Conventions.ISTANBUL;
        return Sketch.dossier(
                Sketch.action(
                        convention,
                        first,
                        Sketch.dated(convention, first.dated(), "first", firstDate, firstDate, "Section 1")),
                Sketch.action(
                        convention,
                        then,
                        Sketch.dated(convention, then.dated(), "then", thenDate, thenDate, "Section 2")));
    }

    @ParameterizedTest
    @CsvSource({
        "REQUEST, 2020-11, INVITATION, 2020-04-22, 1",
        "REQUEST, 2019-11, INVITATION, 2020-04-22, 0",
        "REQUEST, 2020-04-22, INVITATION, 2020-04-22, 0",
        "REQUEST, 2026-01, INVITATION, 2020-04-22, 0",
        "INVITATION, 2020-04-22, ACCESSION, 2020-04-21, 1",
        "INVITATION, 2020-04-22, EXTENSION, 2019, 1",
        "SIGNATURE, 2015, RATIFICATION, 2014-12-31, 1",
        "SIGNATURE, 2015-01-01, RATIFICATION, 2015-01-01, 0",
        "CONSULTATION, 2021, INVITATION, 2020, 0",
    })
    void aStepBeforeTheOneThatItPresupposesIsReported(
            Kind first, String firstDate, Kind then, String thenDate, int findings) {
        assertEquals(
                findings,
                Sketch.findings("ACC-001", steps(first, firstDate, then, thenDate), "2024-01-01")
                        .size());
    }

    @Test
    void stepsOutOfOrderAreShownAtBothPlaces() {
        Finding finding = Sketch.findings(
                        "ACC-001", steps(Kind.REQUEST, "2020-11", Kind.INVITATION, "2020-04-22"), "2024-01-01")
                .get(0);

        assertEquals(
                "ACC-001 ERROR Kazakhstan × CETS 210 (Istanbul Convention): the invitation is dated 22 April 2020, before the"
                        + " request, which is dated November 2020.",
                finding.summary());
        assertEquals("ACC-001:KZ/CETS-210:request-invitation", finding.fingerprint());
        assertEquals(
                List.of("local:plan, Section 1", "local:plan, Section 2"),
                finding.evidence().stream().map(Citation::at).toList());
    }

    @Test
    void theOrderOfStepsInOneMonthIsNotKnown() {
        Report report = Sketch.check(
                RuleSets.standard(), steps(Kind.REQUEST, "2020-04", Kind.INVITATION, "2020-04"), "2024-01-01");

        assertEquals(List.of(), report.findings("ACC-001"));
        assertEquals(1, unknowns("ACC-001", report));
    }

    private static long unknowns(String rule, Report report) {
        return report.unknowns().stream()
                .filter(unknown -> unknown.rule().equals(rule))
                .count();
    }

    @Test
    void whoeverLeftMayBeInvitedAgain() {
        Dossier dossier = Dossier.builder()
                .from(steps(Kind.INVITATION, "2020-04-22", Kind.ACCESSION, "2010-01-01"))
                .addTreatyActions(TreatyAction.builder()
                        .actor(Sketch.STATE)
                        .convention(Conventions.ISTANBUL)
                        .kind(Kind.DENUNCIATION)
                        .on(ExtendedDate.parse("2015-01-01"))
                        .build())
                .build();

        assertEquals(List.of(), Sketch.findings("ACC-001", dossier, "2024-01-01"));
    }

    @ParameterizedTest
    @CsvSource({"2020-04-21, 1", "2020-04-22, 0", "[..2027-07], 0"})
    void anInvitationThatEndsBeforeItIsMadeIsReported(String until, int findings) {
        assertEquals(
                findings,
                Sketch.findings("ACC-001", invited("2020-04-22", until), "2020-05-01")
                        .size());
    }

    private static Dossier inForce(int number, String ratified, String inForce) {
        Identifier convention = Identifier.treaty(number);
        return Sketch.dossier(Sketch.action(
                convention,
                Kind.RATIFICATION,
                Sketch.dated(convention, ClaimProperty.CONSENTED, "ratified", ratified, ratified, "Annex V"),
                Sketch.dated(convention, ClaimProperty.ENTERED_INTO_FORCE, "in force", inForce, inForce, "Annex VI")));
    }

    @ParameterizedTest
    @CsvSource({
        "127, 2015-04-08, 2015-08-01, 0",
        "127, 2015-04, 2015-08, 0",
        "127, 2015-04-08, 2015-06-01, 1",
        "165, 1998-10-07, 1999-02-01, 0",
        "165, 1998-10-07, 1998-12-01, 1",
    })
    void anEntryIntoForceThatDoesNotFollowFromTheActIsReported(
            int number, String ratified, String inForce, int findings) {
        assertEquals(
                findings,
                Sketch.findings("ACC-003", inForce(number, ratified, inForce), "2024-01-01")
                        .size());
    }

    @Test
    void theForecastIsGivenWithItsLaw() {
        Finding finding = Sketch.findings("ACC-003", inForce(127, "2015-04-08", "2015-06-01"), "2024-01-01")
                .get(0);

        assertEquals(
                "the entry into force is dated 1 June 2015; by the convention's own rule (ETS 127, Article 28) a"
                        + " ratification of 8 April 2015 takes effect on 1 August 2015.",
                finding.message());
        assertEquals(3, finding.evidence().size());
    }

    @Test
    void anEntryIntoForceBeforeTheActIsLeftToTheRuleOnSteps() {
        Report report = Sketch.check(RuleSets.standard(), inForce(127, "2015-04-08", "2015-01-01"), "2024-01-01");

        assertEquals(1, report.findings("ACC-001").size());
        assertEquals(List.of(), report.findings("ACC-003"));
    }

    @Test
    void whatNoRuleForecastsIsNotKnown() {
        Report report = Sketch.check(RuleSets.standard(), inForce(66, "2000-01-01", "2000-07-02"), "2024-01-01");

        assertEquals(List.of(), report.findings("ACC-003"));
        assertEquals(1, unknowns("ACC-003", report));
    }

    private static Dossier invitedWithoutEnd(String on) {
        return Sketch.dossier(Sketch.action(
                Conventions.BUDAPEST,
                Kind.INVITATION,
                Sketch.dated(Conventions.BUDAPEST, ClaimProperty.INVITED, "invited", on, on, "Section 1")));
    }

    @Test
    void aPendingInvitationWithoutStatedEndIsNoted() {
        Dossier dossier = invitedWithoutEnd("2023-04-19");
        List<Finding> findings = Sketch.findings("ACC-005", dossier, "2024-01-01");

        assertEquals(
                List.of(
                        "ACC-005 NOTE Kazakhstan × ETS 185 (Budapest Convention): the invitation to the beneficiary of Plan is open, and no place says until when it can be taken up; such an invitation is valid for 5 years, this one until 19 or 20 April 2028."),
                findings.stream().map(Finding::summary).toList());
        assertEquals("ACC-005:KZ/ETS-185:plan", findings.get(0).fingerprint());
        assertEquals(List.of(), Sketch.findings("ACC-005", dossier, "2029-01-01"));
        assertEquals(List.of(), Sketch.findings("ACC-005", invited("2020-04-22", "2025-04-23"), "2024-01-01"));
    }

    @Test
    void aProgrammeThatAnotherDocumentOnlyNamesRestsOnNoInvitation() {
        Dossier dossier = invitedWithoutEnd("2023-04-19");
        Dossier named = Dossier.builder()
                .from(dossier)
                .programmes(dossier.programmes().stream()
                        .map(programme -> Programme.builder()
                                .from(programme)
                                .period(Sketch.period(
                                        "2024-01-01/2027-12-31",
                                        Citation.of(Identifier.parse("local:other"), "Note 5")))
                                .build())
                        .toList())
                .build();

        assertEquals(List.of(), Sketch.findings("ACC-005", named, "2024-01-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-04-22, 2025-04-20, 1",
        "2020-04-22, 2025-04-21, 0",
        "2020-04-22, 2025-04-22, 0",
        "2020-04-22, 2025-04-23, 0",
        "2020-04-22, 2025-04-24, 1",
        "2020-04-22, [..2025-07], 0",
        "2020-04-22, 2025, 0",
        "2020-04, 2025-05-01, 0",
        "2020-04, 2024, 1",
        "2012-04-22, 2014-04-22, 0",
    })
    void anEndThatIsNotFiveYearsAfterTheAdoptionIsReported(String on, String until, int findings) {
        assertEquals(
                findings,
                Sketch.findings("ACC-006", invited(on, until), "2020-05-01").size());
    }

    @Test
    void theEndThatFollowsFromTheAdoptionIsGivenWithItsLaw() {
        Finding finding = Sketch.findings("ACC-006", invited("2020-04-22", "2024-04-23"), "2020-05-01")
                .get(0);

        assertEquals(
                "ACC-006 WARNING Kazakhstan × CETS 210 (Istanbul Convention): the invitation is said to be valid until 23 April 2024; an invitation of 22 April 2020 is valid for 5 years, until 22 or 23 April 2025.",
                finding.summary());
        assertEquals(3, finding.evidence().size());
    }

    @Test
    void theEndOfAnExtendedInvitationIsNotCompared() {
        Dossier dossier = Dossier.builder()
                .from(invited("2020-04-22", "2027-04-22"))
                .addTreatyActions(TreatyAction.builder()
                        .actor(Sketch.STATE)
                        .convention(Conventions.ISTANBUL)
                        .kind(Kind.EXTENSION)
                        .on(ExtendedDate.parse("2025-01-15"))
                        .build())
                .build();

        assertEquals(List.of(), Sketch.findings("ACC-006", dossier, "2024-01-01"));
    }

    private static Dossier withResult(Dossier dossier, Optional<Aim> aim) {
        Programme programme = dossier.programmes().get(0);
        Programme.Builder planned = Programme.builder();
        planned.from(programme)
                .addResults(Result.builder()
                        .key("o1")
                        .level(Result.Level.OUTCOME)
                        .statement(Stated.of("laws improve"))
                        .aims(aim.stream().toList())
                        .build());
        return Dossier.builder()
                .from(dossier)
                .programmes(List.of(planned.build()))
                .build();
    }

    @Test
    void aPendingInvitationThatNoResultTakesUpIsReported() {
        Dossier invited = invited("2020-04-22", "2025-04-23");
        Dossier dossier = withResult(invited, Optional.empty());

        assertEquals(
                List.of("ACC-007 WARNING Kazakhstan × CETS 210 (Istanbul Convention): the invitation is pending, and no"
                        + " objective or result of Plan names the convention or aims at a step towards it."),
                Sketch.findings("ACC-007", dossier, "2024-01-01").stream()
                        .map(Finding::summary)
                        .toList());
        assertEquals(List.of(), Sketch.findings("ACC-007", dossier, "2025-04-24"), "it has lapsed");
        assertEquals(List.of(), Sketch.findings("ACC-007", invited, "2024-01-01"), "no results are recorded");
        assertEquals(
                List.of(),
                Sketch.findings(
                        "ACC-007",
                        withResult(invited, Optional.of(new Aim(Sketch.STATE, Conventions.ISTANBUL, Kind.ACCESSION))),
                        "2024-01-01"));
    }

    @Test
    void whetherAnInvitationIsStillPendingMayBeUnknown() {
        Dossier dossier = withResult(invited("2020-04-22", "2025-04"), Optional.empty());

        assertEquals(1, unknowns("ACC-007", Sketch.check(RuleSets.standard(), dossier, "2025-04-25")));
    }

    @Test
    void aMilestoneBesideTheResultsCountsForTheResultThatItMeasures() {
        Dossier dossier = provided("2024", true);
        Programme programme = dossier.programmes().get(0);
        Component theme = programme.components().get(0);
        Component area = theme.components().get(0);
        Result result = area.results().get(0);
        Component moved = Component.builder()
                .from(area)
                .results(List.of(
                        Result.builder().from(result).indicators(List.of()).build()))
                .addIndicators(Indicator.builder()
                        .from(result.indicators().get(0))
                        .addMeasures(Stated.of(Address.parse("plan/theme/area/accession")))
                        .build())
                .build();
        Programme planned = Programme.builder()
                .from(programme)
                .components(List.of(Component.builder()
                        .from(theme)
                        .components(List.of(moved))
                        .build()))
                .build();

        assertEquals(
                List.of(),
                Sketch.findings(
                        "ACC-004",
                        Dossier.builder()
                                .from(dossier)
                                .programmes(List.of(planned))
                                .build(),
                        "2024-01-01"));
    }

    private static TreatyAction requested(String on) {
        return Sketch.action(
                Conventions.ISTANBUL,
                Kind.REQUEST,
                Sketch.dated(Conventions.ISTANBUL, ClaimProperty.REQUESTED, "asked", on, on, "Section " + on));
    }

    private static Dossier with(Dossier dossier, TreatyAction... more) {
        return Dossier.builder().from(dossier).addTreatyActions(more).build();
    }

    @Test
    void anyEarlierRequestExplainsAnInvitation() {
        Dossier invited = invited("2020-04-22", "2025-04-23");

        for (List<String> requests : List.of(List.of("2020-11", "2019-11"), List.of("2019-11", "2020-11"))) {
            Dossier dossier = with(invited, requested(requests.get(0)), requested(requests.get(1)));
            assertEquals(List.of(), Sketch.findings("ACC-001", dossier, "2024-01-01"));
            assertEquals(List.of(), Sketch.unknowns("ACC-001", dossier, "2024-01-01"));
        }
    }

    @Test
    void aRequestThatMayHaveComeFirstLeavesTheOrderOpenBesideALateOne() {
        Dossier dossier = with(invited("2020-04-22", "2025-04-23"), requested("2020-11"), requested("2020-04"));

        assertEquals(List.of(), Sketch.findings("ACC-001", dossier, "2024-01-01"));
        assertEquals(1, unknowns("ACC-001", Sketch.check(RuleSets.standard(), dossier, "2024-01-01")));
    }

    private static List<String> evidence(String rule, Dossier dossier) {
        return Sketch.findings(rule, dossier, "2024-01-01").get(0).evidence().stream()
                .map(Citation::at)
                .toList();
    }

    @Test
    void onlyThePlacesThatDateTheTwoStepsAreShown() {
        Dossier dossier = with(invited("2020-04-22", "2025-04-23"), requested("2020-11"));

        assertEquals(List.of("local:plan, Section 2020-11", "local:plan, Section 1"), evidence("ACC-001", dossier));
    }

    @Test
    void anEffectBeforeItsActIsShownAtTheirTwoPlaces() {
        assertEquals(
                List.of("local:plan, Annex V", "local:plan, Annex VI"),
                evidence("ACC-001", inForce(127, "2015-04-08", "2015-01-01")));
    }

    @Test
    void anEndBeforeTheDenunciationIsReported() {
        Identifier convention = Identifier.treaty(127);
        Dossier dossier = Sketch.dossier(Sketch.action(
                convention,
                Kind.DENUNCIATION,
                Sketch.dated(convention, ClaimProperty.DENOUNCED, "denounced", "2020-05-01", "2020-05-01", "Annex V"),
                Sketch.dated(convention, ClaimProperty.CEASED, "ceased", "2020-01-01", "2020-01-01", "Annex VI")));

        assertEquals(List.of("ACC-001:KZ/ETS-127:act-effect"), Sketch.fingerprints("ACC-001", dossier, "2024-01-01"));
        assertEquals(List.of("local:plan, Annex V", "local:plan, Annex VI"), evidence("ACC-001", dossier));
    }

    @Test
    void anInvitationThatEndsBeforeItIsMadeIsShownAtTheirTwoPlaces() {
        Dossier dossier = invited("2020-04-22", "2020-04-21");

        assertEquals(
                List.of("ACC-001:KZ/CETS-210:invitation-end"), Sketch.fingerprints("ACC-001", dossier, "2020-04-01"));
        assertEquals(
                List.of("local:plan, Note 17", "local:plan, Section 1"),
                evidence("ACC-001", dossier).stream().sorted().toList());
    }

    private static Dossier datedInvitation(String... datesAndPlaces) {
        Claim[] claims = new Claim[datesAndPlaces.length / 2];
        for (int i = 0; i < claims.length; i++) {
            String date = datesAndPlaces[2 * i];
            claims[i] = Sketch.dated(
                    Conventions.ISTANBUL, ClaimProperty.INVITED, "invited", date, date, datesAndPlaces[2 * i + 1]);
        }
        return Sketch.dossier(Sketch.action(Conventions.ISTANBUL, Kind.INVITATION, claims));
    }

    @Test
    void anInvitationWithoutAnEndIsShownWhereItIsDatedMostPrecisely() {
        assertEquals(
                List.of("2020-04-22"),
                Paper.quotes("ACC-005", datedInvitation("2020-04", "Section 1", "2020-04-22", "Section 2")));
        assertEquals(List.of("2020-04"), Paper.quotes("ACC-005", datedInvitation("2020-04", "Section 1")));
    }

    @Test
    void theComputedLapseIsShownWithTheDayOfTheInvitationAndTheLaw() {
        assertEquals(
                List.of("2020-04-22", "valid for 5 years", "2024-01-01/2027-12-31"),
                Paper.quotes("ACC-004", datedInvitation("2020-04", "Section 1", "2020-04-22", "Section 2")));
    }

    @Test
    void aRequestBesideAnInvitationHasNoEndToState() {
        Dossier dossier = Dossier.builder()
                .from(invited("2020-04-22", "2025-04-23"))
                .addTreatyActions(Sketch.action(
                        Conventions.ISTANBUL,
                        Kind.REQUEST,
                        Sketch.dated(
                                Conventions.ISTANBUL,
                                ClaimProperty.REQUESTED,
                                "asked",
                                "2019",
                                "2019-05-01",
                                "Section 2")))
                .build();

        assertEquals(List.of(), Paper.messages("ACC-005", dossier));
    }

    private static Dossier planning(Dossier dossier, UnaryOperator<Programme.Builder> change) {
        Programme.Builder programme = Programme.builder();
        programme.from(dossier.programmes().get(0));
        return Dossier.builder()
                .from(dossier)
                .programmes(List.of(change.apply(programme).build()))
                .build();
    }

    @Test
    void anInvitationOfAStateThatTheProgrammeDoesNotServeIsNotItsAffair() {
        Dossier dossier = invited("2020-04-22", "2025-04-23");

        assertEquals(1, Paper.findings("ACC-004", dossier).size());
        assertEquals(
                List.of(),
                Paper.findings(
                        "ACC-004", planning(dossier, plan -> plan.beneficiaries(List.of(Identifier.parse("UZ"))))));
    }

    private static final Identifier ADOPTED = Identifier.parse("local:adopted-plan");

    private static Programme.Builder adopted(Programme.Builder plan) {
        return plan.document(ADOPTED)
                .period(Stated.of(
                        "2024 to 2027", DateRange.parse("2024-01-01/2027-12-31"), Sketch.place("Section 1.2")));
    }

    private static Dossier bearing(Dossier dossier, String date) {
        return Dossier.builder()
                .from(dossier)
                .addDocuments(AdoptedText.builder()
                        .identifier(ADOPTED)
                        .name(Name.of("Adopted plan"))
                        .date(Optional.ofNullable(date).map(ExtendedDate::parse))
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({"ACC-004, 2024-01-01", "ACC-007, 2024-01-01", "ACC-013, 2026-01-01"})
    void aProgrammeThatNamesAnotherTextAsItsDocumentRestsOnItsInvitationsAllTheSame(String rule, String day) {
        Dossier plain = withResult(invited("2020-04-22", "2025-04-23"), Optional.empty());
        Dossier adopted = planning(plain, AccessRulesTest::adopted);

        assertEquals(1, Sketch.findings(rule, plain, day).size());
        for (Dossier dossier : List.of(adopted, bearing(adopted, null), bearing(adopted, "2026-12-01"))) {
            assertEquals(
                    Sketch.fingerprints(rule, plain, day), Sketch.fingerprints(rule, dossier, day), dossier.toString());
        }
    }

    /** The plan of the text, and a former one of which the text has title and period. */
    private static Dossier mentioning(UnaryOperator<Programme.Builder> former) {
        Dossier dossier = planning(
                invited("2020-04-22", "2025-04-23"),
                plan -> adopted(plan).addComponents(Sketch.component("1", Component.Kind.THEME)));
        return Dossier.builder()
                .from(dossier)
                .addProgrammes(former.apply(Programme.builder()
                                .key("former")
                                .document(Identifier.parse("local:former-plan"))
                                .name(Name.of("Former plan"))
                                .kind(Programme.Kind.ACTION_PLAN)
                                .addBeneficiaries(Sketch.STATE)
                                .period(Stated.of(
                                        "until 2026",
                                        DateRange.parse("2019-01-01/2026-12-31"),
                                        Sketch.place("Section 2"))))
                        .build())
                .build();
    }

    @Test
    void whatATextSaysInPassingOfAnotherProgrammeDoesNotShowOnWhatThatOneRests() {
        Dossier passing = mentioning(former -> former);
        Dossier setOut = mentioning(former ->
                former.addRisks(Risk.builder().key("war").category("political").build()));

        assertEquals(List.of("ACC-013:KZ/CETS-210:plan"), Sketch.fingerprints("ACC-013", passing, "2026-01-01"));
        assertEquals(2, Sketch.findings("ACC-013", setOut, "2026-01-01").size());
    }

    @ParameterizedTest
    @CsvSource({"2027-12-31, 1", "2028-01-01, 0"})
    void aProgrammeRestsOnALapsedInvitationUntilItsOwnLastDay(String day, int findings) {
        assertEquals(
                findings,
                Sketch.findings("ACC-013", invited("2020-04-22", "2025-04-23"), day)
                        .size());
    }

    @Test
    void aRiskAboutAnotherConventionDoesNotProvideForTheLapse() {
        Risk other = Risk.builder()
                .key("other")
                .category("political")
                .addConcerns(Subject.of(Sketch.STATE, Identifier.parse("ETS 185")))
                .build();

        assertEquals(
                1,
                Paper.findings("ACC-004", planning(provided("2025-04-23", false), plan -> plan.addRisks(other)))
                        .size());
    }

    private static List<String> messages(String rule, Dossier dossier, String day) {
        return Sketch.findings(rule, dossier, day).stream()
                .map(Finding::message)
                .toList();
    }

    @Test
    void anEffectAndAnEndAreNamedAsWhatTheyAre() {
        assertEquals(
                List.of(
                        "the day from which it takes effect is dated 1 January 2015, before the act, which is dated 8 April 2015."),
                messages("ACC-001", inForce(127, "2015-04-08", "2015-01-01"), "2024-01-01"));
        assertEquals(
                List.of(
                        "the last day on which it can be taken up is dated 21 April 2020, before the invitation, which is"
                                + " dated 22 April 2020."),
                messages("ACC-001", invited("2020-04-22", "2020-04-21"), "2020-05-01"));
    }

    @Test
    void datesOfWhichOneMustBeWrongAreAllNamed() {
        Dossier dossier = datedInvitation("2020-04-22", "Section 1", "2020-05", "Section 2");

        assertEquals(
                List.of(
                        "the last day on which the invitation can be taken up is a day between 22 April 2025 and 1 June 2025;"
                                + " the last day of Plan is 31 December 2027."),
                messages("ACC-004", dossier, "2024-01-01"));
        assertEquals(
                List.of(
                        "the invitation is dated 22 April 2020 or May 2020, before the request, which is dated November 2020."),
                messages("ACC-001", with(dossier, requested("2020-11")), "2024-01-01"));
    }

    @Test
    void aDateOfConsentIsNamedByItsLabelWhereItHasOne() {
        String rest =
                ", is the day of entry into force that follows from the act of April 2015 under the convention's own"
                        + " rule.";
        Dossier labelled = consented(127, "2015-04", "2015-08-01");
        Identifier number = Identifier.treaty(127);
        Dossier unlabelled = Sketch.dossier(Sketch.action(
                number,
                Kind.ACCESSION,
                Sketch.dated(number, ClaimProperty.CONSENTED, "ratified", "2015-04", "2015-04", "Section 1"),
                Claim.builder()
                        .from(Sketch.dated(
                                number, ClaimProperty.CONSENTED, "", "1 August 2015", "2015-08-01", "Annex V"))
                        .label(Optional.empty())
                        .build()));

        assertEquals(
                List.of("\"2015-08-01\", given as the date of \"Accession\"" + rest),
                messages("ACC-002", labelled, "2024-01-01"));
        assertEquals(
                List.of("\"1 August 2015\", given as the date of consent" + rest),
                messages("ACC-002", unlabelled, "2024-01-01"));
        assertEquals(
                List.of(Optional.of(
                        "Give April 2015 as the date of the act, or label 1 August 2015 as the entry into force.")),
                Sketch.findings("ACC-002", labelled, "2024-01-01").stream()
                        .map(Finding::suggestion)
                        .toList());
    }

    @Test
    void theLawOfAForecastIsGivenWithItsConfidenceUnlessThatIsHigh() {
        assertEquals(
                List.of(
                        "the entry into force is dated November 2020; by the convention's own rule (CETS 221, Article 27-28"
                                + " (confidence: medium)) a ratification of April 2020 takes effect on 1 April 2022."),
                messages("ACC-003", inForce(221, "2020-04", "2020-11"), "2024-01-01"));
    }

    @Test
    void aForecastWithoutAClauseOfItsOwnIsGivenWithoutOne() {
        Identifier convention = Identifier.treaty(201);
        Dossier dossier = Sketch.dossier(Sketch.action(
                convention,
                Kind.DEFINITIVE_SIGNATURE,
                Sketch.dated(convention, ClaimProperty.CONSENTED, "signed", "2023-04-22", "2023-04-22", "Annex V"),
                Sketch.dated(convention, ClaimProperty.ENTERED_INTO_FORCE, "in force", "2025", "2025", "Annex VI")));

        assertEquals(
                List.of("the entry into force is dated 2025; by the convention's own rule a definitive signature of"
                        + " 22 April 2023 takes effect on 1 August 2023."),
                messages("ACC-003", dossier, "2024-01-01"));
    }

    @Test
    void anInvitationWhoseEndNoRuleTellsIsNotedWithoutOne() {
        Dossier dossier = Sketch.dossier(Sketch.action(
                Identifier.treaty(197),
                Kind.INVITATION,
                Sketch.dated(
                        Identifier.treaty(197), ClaimProperty.INVITED, "invited", "2012-05", "2012-05", "Section 1")));

        assertEquals(
                List.of(
                        "the invitation to the beneficiary of Plan is open, and no place says until when it can be taken up."),
                messages("ACC-005", dossier, "2012-06-01"));
    }

    @Test
    void aValidityOfMonthsIsGivenAsWritten() {
        ReferenceData reference = ReferenceData.shipped();
        InvitationValidity years = reference.invitationValidities().get(0);
        InvitationValidity months =
                new InvitationValidity(years.decidedBy(), years.made(), Period.ofMonths(18), years.basis());
        RuleSet rules = RuleSets.standard().under(reference.with(months));

        assertEquals(
                List.of(
                        "the invitation is said to be valid until 23 April 2025; an invitation of 22 April 2020 is valid for 18 months, until 22 or 23 October 2021."),
                Sketch.check(rules, invited("2020-04-22", "2025-04-23"), "2020-05-01").findings("ACC-006").stream()
                        .map(Finding::message)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "215, 2014-08, August 2014, before the convention was opened for signature on 18 September 2014",
        "219, 2021-07-01, 1 July 2021, when the convention had been closed since 1 July 2021",
    })
    void anActOutsideTheOpeningIsReportedWithTheDayThatItMisses(int number, String date, String written, String when) {
        Identifier convention = Identifier.treaty(number);
        Dossier dossier = Sketch.dossier(Sketch.action(
                convention,
                Kind.RATIFICATION,
                Sketch.dated(convention, ClaimProperty.CONSENTED, "ratified", date, date, "Annex V")));

        assertEquals(
                List.of("the ratification is dated " + written + ", " + when + "."),
                messages("ACC-011", dossier, "2024-01-01"));
    }

    private static TreatyAction act(Kind kind, String on, String property, String date) {
        ClaimProperty other = ClaimProperty.valueOf(property);
        return Sketch.action(
                Conventions.ISTANBUL,
                kind,
                Sketch.dated(Conventions.ISTANBUL, kind.dated(), "act", on, on, "Row " + on),
                Sketch.dated(Conventions.ISTANBUL, other, "end", date, date, "Row " + on));
    }

    private static TreatyAction extended(Kind kind, String on, String until) {
        return act(kind, on, "INVITATION_VALID_UNTIL", until);
    }

    /** Until April 2025, extended to April 2026 and to April 2027, and a third extension is asked for. */
    private static Dossier inTerms() {
        return with(
                invited("2020-04-22", "2025-04-23"),
                extended(Kind.EXTENSION, "2025-01-15", "2026-04-23"),
                extended(Kind.EXTENSION, "2026-02-01", "2027-04-23"),
                extended(Kind.EXTENSION_REQUEST, "2027-01-10", "2028-04-23"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-01", "2025-06-01", "2026-06-01", "2027-02-01", "2027-06-01"})
    void theEndsOfAllTermsOfAnInvitationAreNoContradiction(String day) {
        Report report = Sketch.check(RuleSets.standard(), inTerms(), day);

        assertEquals(List.of(), report.findings("STA-001"));
        assertEquals(List.of(), report.findings("ACC-001"));
        assertEquals(List.of(), report.findings("ACC-006"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-14, ACC-004, is 23 April 2025; the last day of Plan is 31 December 2027.",
        "2025-01-15, ACC-004, is 23 April 2026; the last day of Plan is 31 December 2027.",
        "2026-04-23, ACC-004, is 23 April 2027; the last day of Plan is 31 December 2027.",
        "2027-04-23, ACC-004, is 23 April 2027; the last day of Plan is 31 December 2027.",
        "2027-04-24, ACC-013, 'was 23 April 2027, and Plan is not over.'",
    })
    void theLapseIsThatOfTheTermThatCountsOnTheDay(String day, String rule, String end) {
        List<String> messages = messages(rule, inTerms(), day);

        assertEquals(1, messages.size());
        assertTrue(messages.get(0).endsWith(end), messages.get(0));
    }

    @Test
    void twoEndsOfOneTermAreStillAContradiction() {
        Dossier twice = with(inTerms(), extended(Kind.EXTENSION, "2025-01", "2026-05-23"));
        Dossier first = Sketch.dossier(Sketch.action(
                Conventions.ISTANBUL,
                Kind.INVITATION,
                Sketch.dated(Conventions.ISTANBUL, ClaimProperty.INVITED, "", "2020-04-22", "2020-04-22", "Row 1"),
                Sketch.dated(
                        Conventions.ISTANBUL,
                        ClaimProperty.INVITATION_VALID_UNTIL,
                        "",
                        "2025-04-23",
                        "2025-04-23",
                        "Row 1"),
                Sketch.dated(
                        Conventions.ISTANBUL,
                        ClaimProperty.INVITATION_VALID_UNTIL,
                        "",
                        "2025-05-23",
                        "2025-05-23",
                        "Row 2")));

        assertEquals(
                List.of("STA-001:KZ/CETS-210:INVITATION_VALID_UNTIL of extension 1"),
                Sketch.fingerprints("STA-001", twice, "2024-01-01"));
        assertEquals(
                List.of("STA-001:KZ/CETS-210:INVITATION_VALID_UNTIL"),
                Sketch.fingerprints("STA-001", first, "2024-01-01"));
        assertEquals(
                List.of("STA-001:KZ/CETS-210:INVITATION_VALID_UNTIL"),
                Sketch.fingerprints(
                        "STA-001", with(first, extended(Kind.EXTENSION, "2025-01-15", "2026-04-23")), "2024-01-01"));
    }

    @Test
    void anInvitationThatRepeatsTheEndOfItsExtensionIsNoContradiction() {
        Dossier dossier = with(
                Sketch.dossier(Sketch.action(
                        Conventions.ISTANBUL,
                        Kind.INVITATION,
                        Sketch.dated(
                                Conventions.ISTANBUL, ClaimProperty.INVITED, "", "2020-04-22", "2020-04-22", "Row 1"),
                        Sketch.dated(
                                Conventions.ISTANBUL,
                                ClaimProperty.INVITATION_VALID_UNTIL,
                                "",
                                "2025-04-23",
                                "2025-04-23",
                                "Row 1"),
                        Sketch.dated(
                                Conventions.ISTANBUL,
                                ClaimProperty.INVITATION_VALID_UNTIL,
                                "",
                                "April 2026",
                                "2026-04",
                                "Row 2"))),
                extended(Kind.EXTENSION, "2025-01-15", "2026-04-23"));

        assertEquals(List.of(), Sketch.findings("STA-001", dossier, "2024-01-01"));
    }

    @ParameterizedTest
    @CsvSource({"2025-04-23, 2026-04-23, 0", "2024-04-23, 2026-04-23, 1", "2026-04-23, 2026-04-23, 0"})
    void theEndOfTheFirstTermIsComparedWithTheLawThoughItWasExtended(String first, String extended, int findings) {
        Dossier dossier = with(invited("2020-04-22", first), extended(Kind.EXTENSION, "2023-01-15", extended));

        assertEquals(findings, Sketch.findings("ACC-006", dossier, "2024-01-01").size());
    }

    @Test
    void aSecondInvitationAfterTheLapseOfTheFirstIsAnotherFact() {
        Dossier lapsed = with(
                invited("2014-04-22", "2019-04-23"),
                requested("2013-11"),
                requested("2021-11"),
                extended(Kind.INVITATION, "2022-04-22", "2027-04-23"));
        Dossier running =
                with(invited("2020-04-22", "2025-04-23"), extended(Kind.INVITATION, "2021-04-22", "2026-04-23"));

        assertEquals(List.of(), Sketch.findings("STA-001", lapsed, "2024-01-01"));
        assertEquals(List.of(), Sketch.findings("ACC-001", lapsed, "2024-01-01"));
        assertEquals(List.of(), Sketch.findings("ACC-013", lapsed, "2024-01-01"));
        assertEquals(List.of("ACC-004:KZ/CETS-210:plan"), Sketch.fingerprints("ACC-004", lapsed, "2024-01-01"));
        assertEquals(2, Sketch.findings("STA-001", running, "2024-01-01").size(), "days and ends of one invitation");
    }

    @ParameterizedTest
    @CsvSource({"SUCCESSION, 0", "RATIFICATION, 1", "ACCESSION, 1"})
    void onlyASuccessionTakesEffectBeforeItIsNotified(Kind kind, int findings) {
        Dossier dossier = Sketch.dossier(act(kind, "2007-05-09", "ENTERED_INTO_FORCE", "2006-06-06"));

        assertEquals(findings, Sketch.findings("ACC-001", dossier, "2024-01-01").size());
        assertEquals(List.of(), Sketch.findings("ACC-003", dossier, "2024-01-01"));
    }

    private static TreatyAction of(String state, Kind kind, String on, String effect) {
        Identifier actor = Identifier.parse(state);
        Identifier convention = Identifier.treaty(24);
        Citation row = Citation.of(Identifier.parse("local:chart"), "Row " + kind + on);
        TreatyAction act = TreatyAction.of(actor, kind, convention).dated(on, on, row);
        String label = kind == Kind.ACCESSION ? "Accession" : kind == Kind.RATIFICATION ? "Ratification" : "";
        TreatyAction labelled = TreatyAction.builder()
                .from(act)
                .claims(act.claims().stream()
                        .map(claim -> Claim.builder().from(claim).label(label).build())
                        .toList())
                .build();
        return effect.isEmpty() ? labelled : labelled.takingEffect(effect, effect, row);
    }

    private static List<String> accessFindings(TreatyAction... acts) {
        return Sketch.check(RuleSets.standard(), Sketch.dossier(acts), "2024-01-01").findings().stream()
                .map(Finding::rule)
                .filter(rule -> rule.startsWith("ACC") || rule.startsWith("STA"))
                .filter(rule -> !rule.equals("ACC-016"))
                .sorted()
                .toList();
    }

    @Test
    void actsOfAPredecessorInTheRowOfTheSuccessorRaiseNothing() {
        TreatyAction signed = of("CZ", Kind.SIGNATURE, "1992-02-13", "");
        TreatyAction ratified = of("CZ", Kind.RATIFICATION, "1992-04-15", "1993-01-01");

        assertEquals(List.of(), accessFindings(signed, ratified));
        assertEquals(
                List.of(),
                accessFindings(
                        signed,
                        of("CZ", Kind.RATIFICATION, "1992-04-15", ""),
                        of("CZ", Kind.SUCCESSION, "1993-06-30", "1993-01-01")));
        assertEquals(
                List.of("ACC-003"),
                accessFindings(of("CZ", Kind.RATIFICATION, "1992-04-15", "1994-01-01")),
                "neither by the rule nor on the day on which the State began");
        assertEquals(
                List.of("ACC-003"),
                accessFindings(of("KZ", Kind.RATIFICATION, "1992-04-15", "1993-01-01")),
                "nothing says that somebody else did it");
    }

    @Test
    void aSuccessionTellsWhatAPredecessorDid() {
        TreatyAction succession = of("KZ", Kind.SUCCESSION, "1993-06-30", "1993-01-01");

        assertEquals(List.of(), accessFindings(succession, of("KZ", Kind.ACCESSION, "1987-04-15", "1987-07-14")));
        assertEquals(
                List.of(),
                accessFindings(
                        succession,
                        of("KZ", Kind.RATIFICATION, "1987-04-15", "1993-01-01"),
                        of("KZ", Kind.SIGNATURE, "1994-04-15", "")),
                "a signature of its own");
    }

    @Test
    void whoeverLeftAndCameBackDidTwoThings() {
        TreatyAction left = of("KZ", Kind.DENUNCIATION, "2005-01-10", "2005-07-10");

        assertEquals(
                List.of(),
                accessFindings(
                        of("KZ", Kind.SIGNATURE, "1996-01-10", ""),
                        of("KZ", Kind.RATIFICATION, "1998-01-10", "1998-04-10"),
                        left,
                        of("KZ", Kind.ACCESSION, "2010-01-10", "2010-04-10")));
        assertEquals(
                List.of(),
                accessFindings(
                        of("KZ", Kind.RATIFICATION, "1998-01-10", "1998-04-10"),
                        left,
                        of("KZ", Kind.ACCESSION, "2005-03-10", "2005-06-08"),
                        of("KZ", Kind.DENUNCIATION, "2012-01-10", "2012-07-10")),
                "back before the end took effect, and away again");
    }

    @Test
    void whatDiffersWithinOneTimeIsStillReported() {
        TreatyAction left = of("KZ", Kind.DENUNCIATION, "2005-01-10", "2005-07-10");

        assertEquals(
                List.of("ACC-008", "STA-001"),
                accessFindings(
                        of("KZ", Kind.RATIFICATION, "1998-01-10", ""),
                        of("KZ", Kind.ACCESSION, "1999-01-10", ""),
                        left));
        assertEquals(
                List.of("ACC-001"),
                accessFindings(
                        of("KZ", Kind.SIGNATURE, "2001-01-10", ""),
                        of("KZ", Kind.RATIFICATION, "1998-01-10", ""),
                        left),
                "the end came after both");
    }

    private static Dossier recorded(String until, TreatyAction... acts) {
        return Dossier.builder()
                .from(Sketch.dossier(acts))
                .addCompleteness(new Completeness(
                        Identifier.treaty(24),
                        Completeness.Fact.SIGNATURES,
                        LocalDate.parse(until),
                        "",
                        Citation.of(Identifier.parse("local:chart"), "")))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "ACCESSION, 2023-03-12, 2023-03-11, 1",
        "ACCESSION, 2023-03-12, 2023-03-12, 0",
        "ACCESSION, 2023-03, 2023-02-28, 1",
        "ACCESSION, 2023-03, 2023-03-01, 0",
        "ACCESSION, 2023, 2022-12-31, 1",
        "SIGNATURE, 2023-03-12, 2023-03-11, 1",
        "DENUNCIATION, 2023-03-12, 2023-03-11, 1",
        "INVITATION, 2023-03-12, 2023-03-11, 1",
        "CESSATION, 2023-03-12, 2023-03-11, 0",
    })
    void anActAfterTheDayOnWhichItsRecordStoodIsReported(Kind kind, String on, String until, int findings) {
        assertEquals(
                findings,
                Sketch.findings("ACC-019", recorded(until, of("KZ", kind, on, "")), "2024-01-01")
                        .size());
    }

    @Test
    void whatAnActBringsAboutMayComeAfterItsRecord() {
        Citation row = Citation.of(Identifier.parse("local:chart"), "Row 2");
        TreatyAction invited = of("UZ", Kind.INVITATION, "2023-03-01", "").validUntil("2028", "2028-03-01", row);

        assertEquals(
                List.of(),
                Sketch.findings(
                        "ACC-019",
                        recorded("2023-03-12", of("KZ", Kind.ACCESSION, "2023-03-12", "2023-06-10"), invited),
                        "2024-01-01"));
    }

    @Test
    void anotherDocumentMayTellOfLaterActs() {
        TreatyAction act = TreatyAction.of(Sketch.STATE, Kind.ACCESSION, Identifier.treaty(24))
                .dated("2023", "2023-05-01", Sketch.place("Row 1"));

        assertEquals(List.of(), Sketch.findings("ACC-019", recorded("2023-03-12", act), "2024-01-01"));
    }

    @Test
    void aDocumentWithADateCannotTellOfWhatCameAfterIt() {
        TreatyAction act = TreatyAction.of(Sketch.STATE, Kind.ACCESSION, Identifier.treaty(24))
                .dated("1 May 2023", "2023-05-01", Sketch.place("Row 1"));

        for (String date : List.of("2023-04", "2023-05", "2023")) {
            Dossier dated = Dossier.builder()
                    .from(Sketch.dossier(act))
                    .addDocuments(Paper.document(Sketch.DOCUMENT, date))
                    .build();
            assertEquals(
                    date.equals("2023-04")
                            ? List.of(
                                    "the date of ratification or accession is 1 May 2023, after 30 April 2023, the day on"
                                            + " which the record that tells of it stood.")
                            : List.of(),
                    messages("ACC-019", dated, "2024-01-01"));
        }
    }

    @Test
    void whatIsSaidWithAReserveMayBeForetold() {
        TreatyAction act = of("KZ", Kind.ACCESSION, "2023-05-01", "");
        TreatyAction foretold = TreatyAction.builder()
                .from(act)
                .claims(act.claims().stream()
                        .map(claim -> Claim.builder()
                                .from(claim)
                                .stated(Stated.<Datum>builder()
                                        .from(claim.stated())
                                        .certainty(Certainty.TO_BE_CONFIRMED)
                                        .build())
                                .build())
                        .toList())
                .build();

        assertEquals(List.of(), Sketch.findings("ACC-019", recorded("2023-03-12", foretold), "2024-01-01"));
    }

    @Test
    void aRecordAndALaterActAreShownAtBothPlaces() {
        Finding finding = Sketch.findings(
                        "ACC-019", recorded("2023-03-11", of("KZ", Kind.ACCESSION, "2023-03-12", "")), "2024-01-01")
                .get(0);

        assertEquals("ACC-019:KZ/ETS-024:CONSENTED in local:chart", finding.fingerprint());
        assertEquals(
                List.of("local:chart, Row ACCESSION2023-03-12", "local:chart"),
                finding.evidence().stream().map(Citation::at).toList());
    }
}
