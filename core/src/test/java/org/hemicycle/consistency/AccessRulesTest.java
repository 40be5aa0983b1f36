package org.hemicycle.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.convention.Conventions;
import org.hemicycle.document.Property;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Aim;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Milestone;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.programme.Risk;
import org.hemicycle.rule.Finding;
import org.hemicycle.rule.FindingTimeline;
import org.hemicycle.rule.Report;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessRulesTest {

    private static Dossier consented(int convention, String ratified, String labelledAccession) {
        Identifier number = Identifier.treaty(convention);
        return Sketch.dossier(Sketch.action(
                number,
                Kind.ACCESSION,
                Sketch.dated(number, Property.CONSENTED, "ratified", ratified, ratified, "Section 1"),
                Sketch.dated(
                        number, Property.CONSENTED, "Accession", labelledAccession, labelledAccession, "Annex V")));
    }

    private static Dossier invited(String on, String until) {
        return Sketch.dossier(Sketch.action(
                Conventions.ISTANBUL,
                Kind.INVITATION,
                Sketch.dated(Conventions.ISTANBUL, Property.INVITED, "invited", on, on, "Section 1"),
                Sketch.dated(
                        Conventions.ISTANBUL,
                        Property.INVITATION_VALID_UNTIL,
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
        assertEquals(2, report.findings("ACC-002").get(0).evidence().size());
    }

    @Test
    void aDateThatTheRuleDoesNotExplainIsLeftToTheGeneralRule() {
        Report report = Sketch.check(RuleSets.standard(), consented(127, "2015-04", "2016-08-01"), "2024-01-01");

        assertEquals(List.of(), report.findings("ACC-002"));
        assertEquals(1, report.findings("STA-001").size());
    }

    @Test
    void datesOfConsentThatAgreeRaiseNothing() {
        Report report = Sketch.check(RuleSets.standard(), consented(18, "2010-03", "2010-03-05"), "2024-01-01");

        assertEquals(List.of(), report.findings());
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
        assertTrue(lapse.message().contains("2025-04-23"), lapse.message());
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
        "2025, true, 1",
    })
    void aLapseForWhichAMilestoneInTimeAndARiskProvideRaisesNothing(String milestone, boolean risk, int findings) {
        assertEquals(
                findings,
                Sketch.findings("ACC-004", provided(milestone, risk), "2024-01-01")
                        .size());
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
                                Property.CONSENTED,
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
                Sketch.dated(convention, Property.CONSENTED, "ratified", date, date, "Annex V")));

        assertEquals(findings, Sketch.findings("ACC-011", dossier, "2024-01-01").size());
    }

    @Test
    void aRequestBeforeTheOpeningIsNoActOfConsent() {
        Identifier convention = Identifier.treaty(215);
        Dossier dossier = Sketch.dossier(Sketch.action(
                convention,
                Kind.REQUEST,
                Sketch.dated(convention, Property.REQUESTED, "asked", "2014-01", "2014-01", "Section 1")));

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
}
