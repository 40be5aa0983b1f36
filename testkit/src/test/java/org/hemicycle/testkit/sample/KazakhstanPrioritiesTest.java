package org.hemicycle.testkit.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Outcome;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.sdg.SdgTarget;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Locator;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KazakhstanPrioritiesTest {

    private static final Dossier DOSSIER = Samples.kazakhstanPriorities();
    private static final Programme PROGRAMME = DOSSIER.programmes().get(0);
    private static final LocalDate START = LocalDate.parse("2024-01-01");

    private static Report audit(Dossier dossier) {
        return RuleSets.standard().asOf(START).check(dossier);
    }

    private static long components(Predicate<Component> wanted) {
        return DOSSIER.list(Component.class).stream()
                .map(Located::value)
                .filter(wanted)
                .count();
    }

    @ParameterizedTest
    @CsvSource({"THEME, 3", "SECTOR, 6", "AREA, 17"})
    void hasAllComponentsOfTheDocument(Component.Kind kind, long count) {
        assertEquals(count, components(component -> component.kind() == kind));
    }

    @Test
    void hasTheObjectivesOfAllAreasButOne() {
        assertEquals(16, components(component -> component.objective().isPresent()));
        assertEquals(12, PROGRAMME.objectives().size());
    }

    @ParameterizedTest
    @CsvSource({
        "ETS 018, CONSENTED, 2",
        "ETS 127, CONSENTED, 2",
        "ETS 141, CONSENTED, 2",
        "ETS 165, CONSENTED, 2",
        "CETS 210, REQUESTED, 2",
        "CETS 210, INVITED, 7",
        "CETS 210, INVITATION_VALID_UNTIL, 1",
        "ETS 173, REQUESTED, 2",
        "ETS 173, INVITED, 6",
        "ETS 173, INVITATION_VALID_UNTIL, 1",
        "ETS 185, REQUESTED, 3",
        "ETS 185, INVITED, 7",
    })
    void hasEveryStatementOnAccessAtEveryPlace(String convention, ClaimProperty property, long places) {
        assertEquals(
                places,
                DOSSIER.treatyActions().stream()
                        .filter(action -> action.convention().toString().equals(convention))
                        .flatMap(action -> action.claims().stream())
                        .filter(claim -> claim.property() == property)
                        .count());
    }

    @Test
    void hasTheTablesOfAppendixFive() {
        assertEquals(26, DOSSIER.standings().size());
        assertEquals(
                7,
                DOSSIER.treatyActions().stream()
                        .filter(action -> action.kind() == TreatyAction.Kind.INVITATION
                                || action.kind().expressesConsent())
                        .count());
    }

    @Test
    void hasTheThirteenTargetsThatSectionThreeTwoDevelops() {
        assertEquals(
                Stream.of(
                                "4.7", "5.1", "5.2", "8.7", "10.2", "16.a", "16.3", "16.2", "16.10", "16.4", "16.5",
                                "16.6", "16.7")
                        .map(SdgTarget::parse)
                        .sorted()
                        .toList(),
                PROGRAMME.sdgLinks().stream()
                        .filter(link -> link.manner() == SdgLink.Manner.DEVELOPED)
                        .filter(link -> link.stated()
                                .citation()
                                .orElseThrow()
                                .place()
                                .toString()
                                .startsWith("Section 3.2"))
                        .flatMap(link -> link.stated().value().stream())
                        .filter(SdgTarget.class::isInstance)
                        .map(SdgTarget.class::cast)
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    void hasTheWholeFinancialTable() {
        assertEquals(11, DOSSIER.list(BudgetLine.class).size());
        assertEquals(Optional.of(Money.parse("EUR 8120000")), BudgetLine.total(PROGRAMME.budget()));
    }

    @Test
    void theAuditFindsWhatAnAttentiveReaderFindsAndNothingElse() {
        Report report = audit(DOSSIER);

        assertEquals(
                List.of(
                        "NAM-001:ETS-005",
                        "NAM-001:ETS-108",
                        "NAM-001:ETS-173",
                        "COM-003:GR-EXT-2023-6",
                        "NAM-001:GR-EXT-2023-6",
                        "NAM-002:GR-EXT-2023-6:convention",
                        "NAM-002:GR-EXT-2023-6:ncp",
                        "NAM-003:GR-EXT-2023-6:amlcft",
                        "NAM-003:GR-EXT-2023-6:fiu",
                        "NAM-003:GR-EXT-2023-6:help",
                        "NAM-007:GR-EXT-2023-6",
                        "NAM-008:GR-EXT-2023-6",
                        "NAM-010:GR-EXT-2023-6",
                        "PRG-016:GR-EXT-2023-6",
                        "REF-004:GR-EXT-2023-6:Appendix IV for accessions",
                        "REF-005:GR-EXT-2023-6:16",
                        "REF-005:GR-EXT-2023-6:32",
                        "REF-006:GR-EXT-2023-6",
                        "REF-007:GR-EXT-2023-6:Appendix IV",
                        "REF-009:GR-EXT-2023-6",
                        "ACC-004:KZ/CETS-210:ncp",
                        "ACC-008:KZ/ETS-018:done",
                        "ACC-002:KZ/ETS-127:CONSENTED",
                        "ACC-002:KZ/ETS-141:CONSENTED",
                        "ACC-002:KZ/ETS-165:CONSENTED",
                        "ACC-004:KZ/ETS-173:ncp",
                        "ACC-007:KZ/ETS-173:ncp",
                        "STA-001:KZ/ETS-173:INVITED",
                        "ACC-005:KZ/ETS-185:ncp",
                        "STA-003:KZ/body-ccpe:OBSERVER-PARTICIPANT in GR-EXT(2023)6",
                        "STN-008:KZ/body-enic-network:CONTRACTING_PARTY",
                        "STN-007:KZ/body-pace:CO_OPERATION_AGREEMENT",
                        "NAM-001:body-congress",
                        "NAM-001:body-kz-academy-of-law-enforcement-agencies",
                        "NAM-001:body-kz-commissioner-for-human-rights",
                        "NAM-001:body-kz-ministry-of-internal-affairs",
                        "NAM-001:body-kz-national-anti-doping-agency",
                        "PRG-018:developments/cybercrime-training",
                        "STA-001:developments/decree-597:DATED",
                        "NAM-001:local-anti-corruption-concept-2022-2026",
                        "NAM-001:local-central-asia-rule-of-law-programme-2020-2023",
                        "NAM-001:local-decree-597-2021",
                        "PRG-002:local-gender-equality-strategy-2018-2023:ncp",
                        "NAM-001:local-policy-towards-neighbouring-regions",
                        "FUN-009:ncp:JP",
                        "FUN-010:ncp",
                        "PRG-006:ncp",
                        "PRG-017:ncp:8.7",
                        "SDG-002:ncp:4-5-8-10-16",
                        "SDG-003:ncp",
                        "FUN-008:ncp/democracy/2.3.1",
                        "PRG-005:ncp/democracy/2.3.2/DE-2/o4",
                        "SDG-004:ncp/human-rights:8",
                        "SDG-005:ncp/human-rights/2.1.1/HR-1",
                        "PRG-004:ncp/human-rights/2.1.1/HR-3",
                        "RSK-004:ncp/risks",
                        "RSK-003:ncp/risks/told-covid-19",
                        "RSK-003:ncp/risks/told-instability",
                        "SDG-004:ncp/rule-of-law:10",
                        "SDG-005:ncp/rule-of-law/2.2.1/RL-2",
                        "SDG-005:ncp/rule-of-law/2.2.1/RL-3",
                        "PRG-005:ncp/rule-of-law/2.2.1/RL-3/o1",
                        "SDG-005:ncp/rule-of-law/2.2.2/RL-6",
                        "SDG-005:ncp/rule-of-law/2.2.2/RL-8",
                        "PRG-013:ncp-2014:2016-01",
                        "STA-004:ncp-2014:2014/2018",
                        "PRG-015:ncp-2019",
                        "PRG-003:undertakings/greco-compliance-report"),
                report.findings().stream().map(Finding::fingerprint).toList());
        assertEquals(List.of(), report.broken());
    }

    @Test
    void whatWasDueBeforeAndOfWhichTheDocumentSaysNoMoreIsUndetermined() {
        assertEquals(
                List.of(
                        "COM-002:undertakings/anti-trafficking-law",
                        "COM-002:undertakings/gender-strategy-draft",
                        "COM-002:undertakings/help-ethics-course",
                        "COM-002:undertakings/media-law-amendments"),
                audit(DOSSIER).unknowns().stream()
                        .filter(each -> each.rule().startsWith("COM"))
                        .map(each -> each.rule() + ":" + each.address())
                        .toList());
    }

    @Test
    void everyFindingHasEvidenceWithAPlace() {
        for (Finding finding : audit(DOSSIER).findings()) {
            assertEquals(
                    List.of(),
                    finding.evidence().stream()
                            .filter(place -> place.document().equals(PROGRAMME.document()))
                            .filter(place -> place.place().equals(Locator.WHOLE))
                            .toList(),
                    finding.summary());
            assertEquals(false, finding.evidence().isEmpty(), finding.summary());
        }
    }

    @Test
    void rightSumsARoundedShareAndRisingMeetingNumbersRaiseNothingThoughTheyWereLookedAt() {
        Report report = audit(DOSSIER);

        assertEquals(5, passed(report, "FUN-004"));
        assertEquals(1, passed(report, "FUN-007"));
        assertEquals(true, passed(report, "STA-002") > 2);
    }

    private static int passed(Report report, String rule) {
        return report.coverage().stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .count(Outcome.PASSED);
    }

    @Test
    void correctingOneDateMakesItsFindingGoAway() {
        Dossier mended = Dossier.builder()
                .from(DOSSIER)
                .treatyActions(DOSSIER.treatyActions().stream()
                        .map(action -> TreatyAction.builder()
                                .from(action)
                                .claims(action.claims().stream()
                                        .filter(claim ->
                                                !claim.stated().asWritten().equals("July 2022"))
                                        .toList())
                                .build())
                        .toList())
                .build();

        assertEquals(
                List.of("STA-001:developments/decree-597:DATED"),
                audit(mended).findings("STA-001").stream()
                        .map(Finding::fingerprint)
                        .toList());
        assertEquals(
                audit(DOSSIER).findings().size() - 1, audit(mended).findings().size());
    }

    @Test
    void correctingTheLabelOfEntriesIntoForceMakesTheirFindingsGoAway() {
        Dossier mended = Dossier.builder()
                .from(DOSSIER)
                .treatyActions(DOSSIER.treatyActions().stream()
                        .map(action -> TreatyAction.builder()
                                .from(action)
                                .claims(action.claims().stream()
                                        .filter(claim -> !claim.label()
                                                .filter("Accession"::equals)
                                                .isPresent())
                                        .toList())
                                .build())
                        .toList())
                .build();

        assertEquals(List.of(), audit(mended).findings("ACC-002"));
        assertEquals(2, audit(mended).findings("STA-001").size());
    }

    @Test
    void listingTheMissingGoalMakesItsFindingGoAway() {
        SdgLink listed = PROGRAMME.sdgLinks().get(0);
        List<SdgLink> additions = PROGRAMME.sdgLinks().stream()
                .filter(link -> link.subject().equals(PROGRAMME.address()) && link.manner() == SdgLink.Manner.LISTED)
                .map(link -> link.stated().citation().orElseThrow())
                .distinct()
                .map(place -> new SdgLink(
                        listed.subject(),
                        SdgLink.Manner.LISTED,
                        org.hemicycle.source.Stated.of("3", org.hemicycle.sdg.SdgGoal.of(3), place)))
                .toList();
        Dossier mended = Dossier.builder()
                .from(DOSSIER)
                .programmes(DOSSIER.programmes().stream()
                        .map(each -> each == PROGRAMME
                                ? Programme.builder()
                                        .from(PROGRAMME)
                                        .addAllSdgLinks(additions)
                                        .build()
                                : each)
                        .toList())
                .build();

        assertEquals(List.of(), audit(mended).findings("SDG-002"));
    }

    @Test
    void theTimelineGivesTheDayOnWhichEachInvitationLapses() {
        assertEquals(
                List.of(
                        "2025-04-24 ACC-004 ends KZ/CETS-210",
                        "2025-04-24 ACC-013 begins KZ/CETS-210",
                        "2027-07-01 ACC-007 ends KZ/ETS-173",
                        "2027-08-01 ACC-004 ends KZ/ETS-173",
                        "2027-08-01 ACC-013 begins KZ/ETS-173"),
                RuleSets.standard().timeline(DOSSIER, PROGRAMME.period().value().orElseThrow()).listTurns().stream()
                        .map(turn -> turn.day() + " " + turn.finding().rule() + (turn.begins() ? " begins " : " ends ")
                                + turn.finding().address())
                        .toList());
    }

    @Test
    void errorsAreContradictionsWarningsAreGapsOrRisksAndNotesAreHints() {
        Report report = audit(DOSSIER);

        assertEquals(8, report.count(Severity.ERROR));
        assertEquals(34, report.count(Severity.WARNING));
        assertEquals(26, report.count(Severity.NOTE));
    }

    @Test
    void allCitationsAreToTheDocumentItself() {
        assertEquals(
                List.of("GR-EXT(2023)6"),
                DOSSIER.listClaims().stream()
                        .map(claim -> claim.evidence())
                        .map(Citation::document)
                        .map(Object::toString)
                        .distinct()
                        .toList());
        assertEquals(
                Arrays.asList("GR-EXT(2023)6"), List.of(PROGRAMME.document().toString()));
    }
}
