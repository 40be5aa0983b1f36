package org.hemicycle.consistency.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.actor.Standing;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.convention.Conventions;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Content;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.programme.Risk;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskRulesTest {

    private static final String DAY = "2024-01-01";
    private static final Identifier BODY = Identifier.parse("body:committee");

    private static Risk risk(String key, String text, UnaryOperator<Risk.Builder> change) {
        return change.apply(Risk.builder()
                        .key(key)
                        .category("political")
                        .addDescriptions(Stated.of("", text, Sketch.place("Annex II, Row " + key)))
                        .addMitigations(Stated.of("", "Mitigate " + text, Sketch.place("Annex II, Row " + key))))
                .build();
    }

    private static Risk risk(String key, String text) {
        return risk(key, text, builder -> builder);
    }

    private static Risk bare(String key, String text) {
        return risk(key, text, builder -> builder.mitigations(List.of()));
    }

    private static Dossier register(Risk... risks) {
        return Dossier.builder()
                .from(Sketch.dossier(plan -> plan.addRisks(risks)))
                .addOutlines(Outline.builder()
                        .document(Sketch.DOCUMENT)
                        .addParts(
                                new Outline.Part(Locator.parse("Annex II"), "Risks", Set.of(Content.RISKS), true, true))
                        .build())
                .build();
    }

    @Test
    void aRiskAgainstWhichNothingIsDoneIsReportedWhereMostHaveAMitigation() {
        assertEquals(
                List.of(
                        "RSK-001 WARNING Risk at Annex II, Row 2: nothing is said to be done against the risk, while 2 of 3 entries say"
                                + " something."),
                Sketch.summaries("RSK-001", register(risk("1", "fire"), bare("2", "war"), risk("3", "flood")), DAY));
    }

    @Test
    void aRegisterWithFewMitigationsIsOneHintAndOneWithNoneSilent() {
        assertEquals(
                List.of("RSK-001:plan/risks"),
                Sketch.fingerprints("RSK-001", register(risk("1", "fire"), bare("2", "war"), bare("3", "flood")), DAY));
        assertEquals(List.of(), Sketch.findings("RSK-001", register(bare("1", "fire"), bare("2", "war")), DAY));
    }

    @Test
    void oneRiskInTwoEntriesIsReportedWithBothPlaces() {
        List<Finding> findings = Sketch.findings(
                "RSK-002", register(risk("b", "Lack of political will."), risk("a", "lack of political will")), DAY);

        assertEquals(
                List.of("RSK-002 WARNING Risk at Annex II, Row a: is entered 2 times in the register."),
                findings.stream().map(Finding::summary).toList());
        assertEquals("RSK-002:plan/risks/a:plan/risks/b", findings.get(0).fingerprint());
        assertEquals(2, findings.get(0).evidence().size());
    }

    @Test
    void risksThatAreAlikeAreNotTheSame() {
        assertEquals(
                List.of(),
                Sketch.findings("RSK-002", register(risk("a", "lack of will"), risk("b", "lack of funds")), DAY));
    }

    private static Risk inText(String key, String text) {
        return risk(
                key,
                text,
                builder -> builder.descriptions(List.of(Stated.of("", text, Sketch.place("Section 3.1, Paragraph 2"))))
                        .mitigations(List.of()));
    }

    @Test
    void aRiskOfTheTextThatTheRegisterLacksIsReportedAndIsNoEntryWithoutMitigation() {
        Report report = Sketch.check(
                RuleSets.standard(), register(risk("1", "fire"), risk("2", "war"), inText("3", "epidemic")), DAY);

        assertEquals(
                List.of("RSK-003 WARNING Risk at Section 3.1, Paragraph 2: has no entry in Annex II."),
                report.findings("RSK-003").stream().map(Finding::summary).toList());
        assertEquals(List.of(), report.findings("RSK-001"));
    }

    @Test
    void theRegisterIsSoughtInTheDocumentThatIsCitedForTheRisks() {
        Risk[] risks = {risk("1", "fire"), risk("2", "war"), inText("3", "epidemic")};
        Dossier own = Dossier.builder()
                .from(register(risks))
                .programmes(Sketch.dossier(plan -> plan.document(Identifier.parse("local:adopted-plan"))
                                .addRisks(risks))
                        .programmes())
                .build();

        assertEquals(Sketch.fingerprints("RSK-003", register(risks), DAY), Sketch.fingerprints("RSK-003", own, DAY));
        assertEquals(1, Sketch.findings("RSK-003", own, DAY).size());
    }

    private static Dossier withPart(Dossier dossier, String part, Content content) {
        Outline outline = dossier.outlines().get(0);
        return Dossier.builder()
                .from(dossier)
                .outlines(List.of(Outline.builder()
                        .from(outline)
                        .addParts(new Outline.Part(Locator.parse(part), "Part", Set.of(content), false, true))
                        .build()))
                .build();
    }

    @Test
    void aLessonOfThePastIsNoRiskByItsPartOrByItsSort() {
        Dossier dossier = register(risk("1", "fire"), risk("2", "war"), inText("3", "trainers came late"));
        Risk byItsSort = risk(
                "3",
                "trainers came late",
                builder -> builder.category("Lessons learned")
                        .descriptions(List.of(Stated.of("", "trainers came late", Sketch.place("Section 5, Item 1")))));

        assertEquals(1, Sketch.findings("RSK-003", dossier, DAY).size());
        assertEquals(List.of(), Sketch.findings("RSK-003", withPart(dossier, "Section 3.1", Content.LESSONS), DAY));
        assertEquals(
                1,
                Sketch.findings("RSK-003", withPart(dossier, "Section 3.2", Content.LESSONS), DAY)
                        .size());
        assertEquals(
                List.of(), Sketch.findings("RSK-003", register(risk("1", "fire"), risk("2", "war"), byItsSort), DAY));
    }

    @Test
    void theOnlyAnnexThatHoldsRisksIsTheRegisterThoughMostAreToldElsewhere() {
        Dossier dossier = register(risk("1", "fire"), inText("2", "flood"), inText("3", "epidemic"));

        assertEquals(
                List.of("RSK-003:plan/risks/2", "RSK-003:plan/risks/3"), Sketch.fingerprints("RSK-003", dossier, DAY));
    }

    @Test
    void risksOfTheTextAreNoEntriesOfTheRegister() {
        Dossier dossier = register(
                risk("1", "fire"), risk("2", "war"), inText("3", "epidemic"), inText("4", "flood"), inText("5", "war"));

        assertEquals(
                List.of(
                        "RSK-004 NOTE Register of risks of Plan: none of its 2 entries states likelihood, impact and owner."),
                Sketch.summaries("RSK-004", dossier, DAY));
        assertEquals(List.of(), Sketch.findings("RSK-001", dossier, DAY));
        assertEquals(List.of(), Sketch.findings("RSK-002", dossier, DAY));
    }

    @Test
    void aRegisterThatFollowsTheTextOfItsChapterIsToldFromIt() {
        Risk told = risk(
                "3",
                "epidemic",
                builder -> builder.descriptions(
                        List.of(Stated.of("", "epidemic", Sketch.place("Section 4, Paragraph 2")))));
        Risk[] entries = {inTable("1", "fire"), inTable("2", "war"), told};
        Dossier dossier = withPart(register(entries), "Section 4, Table 1", Content.RISKS);

        assertEquals(
                List.of("RSK-003 WARNING Risk at Section 4, Paragraph 2: has no entry" + " in Section 4, Table 1."),
                Sketch.summaries("RSK-003", dossier, DAY));
    }

    private static Risk inTable(String key, String text) {
        return risk(
                key,
                text,
                builder -> builder.descriptions(
                        List.of(Stated.of("", text, Sketch.place("Section 4, Table 1, Row " + key)))));
    }

    @Test
    void aRiskWithPlacesInTextAndRegisterRaisesNothing() {
        Risk both = risk(
                "3",
                "epidemic",
                builder -> builder.addDescriptions(
                        Stated.of("", "epidemic again", Sketch.place("Section 3.1, Paragraph 2"))));

        assertEquals(List.of(), Sketch.findings("RSK-003", register(risk("1", "fire"), both), DAY));
    }

    @Test
    void withoutARegisterInThatPartOfTheDocumentNothingIsCompared() {
        Dossier withoutOutline =
                Sketch.dossier(plan -> plan.addRisks(risk("1", "fire"), risk("2", "war"), inText("3", "epidemic")));

        assertEquals(List.of(), Sketch.findings("RSK-003", withoutOutline, DAY));
    }

    private static Risk weighed(String key) {
        return risk(
                key,
                "risk " + key,
                builder -> builder.likelihood("low").impact("high").owner(BODY));
    }

    @Test
    void risksThatAreNotWeighedAreOneHintForTheRegister() {
        assertEquals(
                List.of(
                        "RSK-004 NOTE Register of risks of Plan: none of its 2 entries states likelihood, impact and owner."),
                Sketch.summaries("RSK-004", register(risk("1", "fire"), risk("2", "war")), DAY));
    }

    @Test
    void theOnlyRiskThatIsNotWeighedIsNamed() {
        assertEquals(
                List.of("RSK-004:plan/risks/2"),
                Sketch.fingerprints("RSK-004", register(weighed("1"), risk("2", "war")), DAY));
        assertEquals(List.of(), Sketch.findings("RSK-004", register(weighed("1")), DAY));
    }

    private static Dossier observer(String until, Risk... risks) {
        return Dossier.builder()
                .from(register(risks))
                .addStandings(Standing.builder()
                        .holder(Sketch.STATE)
                        .in(BODY)
                        .kind(Standing.Kind.OBSERVER)
                        .until(ExtendedDate.parse(until))
                        .citation(Sketch.place("Annex V"))
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 2024-01-01, 1",
        "2026-06-30, 2026-06-30, 1",
        "2026-06-30, 2026-07-01, 0",
        "2027-12-31, 2024-01-01, 0",
        "2023-12-31, 2023-06-01, 0",
        "2027-12-30, 2024-01-01, 1",
    })
    void aStandingThatEndsInsideThePeriodIsARisk(String until, String day, int findings) {
        assertEquals(
                findings,
                Sketch.findings("RSK-005", observer(until, risk("1", "fire")), day)
                        .size());
    }

    @Test
    void aStandingWhoseEndIsImpreciseIsUnknown() {
        assertEquals(
                List.of("the last day of the standing as an observer"),
                Sketch.unknowns("RSK-005", observer("[2027-11-30,2028-01-31]", risk("1", "fire")), DAY));
    }

    @Test
    void aRiskAboutThePairOrTheLackOfARegisterSilencesTheLapse() {
        Risk about = risk("1", "seat lost", builder -> builder.addConcerns(Subject.of(Sketch.STATE, BODY)));

        assertEquals(List.of(), Sketch.findings("RSK-005", observer("2026-06-30", about), DAY));
        assertEquals(List.of(), Sketch.findings("RSK-005", observer("2026-06-30"), DAY));
    }

    @Test
    void theLapseOfAnInvitationIsExplainedByTheRuleAboutInvitations() {
        Dossier dossier = Dossier.builder()
                .from(register(risk("1", "fire")))
                .addTreatyActions(Sketch.action(
                        Conventions.ISTANBUL,
                        Kind.INVITATION,
                        Sketch.dated(
                                Conventions.ISTANBUL,
                                ClaimProperty.INVITED,
                                "invited",
                                "2020-04",
                                "2020-04",
                                "Section 1"),
                        Sketch.dated(
                                Conventions.ISTANBUL,
                                ClaimProperty.INVITATION_VALID_UNTIL,
                                "valid until",
                                "23 April 2025",
                                "2025-04-23",
                                "Note 17")))
                .build();

        assertEquals(1, Sketch.findings("ACC-004", dossier, DAY).size());
        assertEquals(List.of(), Sketch.findings("RSK-005", dossier, DAY));
        assertEquals(
                List.of(
                        "the invitation ends after 23 April 2025, before the last day of the programme, 31 December 2027, and the register has no"
                                + " entry for that."),
                Sketch.check(RuleSets.standard().without("ACC-004"), dossier, DAY).findings("RSK-005").stream()
                        .map(Finding::message)
                        .toList());
    }
}
