package org.hemicycle.testkit.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.junit.jupiter.api.Test;

/**
 * What rules about activities, funding, risks and undertakings find in the real documents, and what they leave alone.
 */
class PlansAndFollowUpTest {

    private static final Set<String> CATEGORIES = Set.of("ACT", "FUN", "RSK", "COM");

    private static Report report(Dossier dossier, String day) {
        return RuleSets.standard().asOf(LocalDate.parse(day)).check(dossier);
    }

    private static List<String> findings(Dossier dossier, String day) {
        return report(dossier, day).findings().stream()
                .filter(finding -> CATEGORIES.contains(finding.rule().substring(0, 3)))
                .map(finding -> finding.severity() + " " + finding.fingerprint())
                .sorted()
                .toList();
    }

    private static List<String> unknowns(Dossier dossier, String day) {
        return report(dossier, day).unknowns().stream()
                .filter(each -> CATEGORIES.contains(each.rule().substring(0, 3)))
                .map(each -> each.rule() + ":" + each.address())
                .toList();
    }

    @Test
    void theWorkPlanOnItsDay() {
        assertEquals(
                List.of(
                        "NOTE ACT-002:wp:activities",
                        "NOTE ACT-006:wp/activities/P01",
                        "NOTE ACT-006:wp/activities/P04",
                        "NOTE ACT-006:wp/activities/P05",
                        "NOTE ACT-006:wp/activities/P11",
                        "NOTE ACT-006:wp/activities/P15",
                        "NOTE ACT-006:wp/activities/P16",
                        "NOTE ACT-009:wp/activities/P01",
                        "NOTE ACT-009:wp/activities/P17",
                        "NOTE ACT-010:wp/activities/P06",
                        "NOTE ACT-014:wp/activities/P06",
                        "NOTE ACT-014:wp/activities/P07",
                        "NOTE ACT-014:wp/activities/P09",
                        "NOTE ACT-014:wp/activities/P10",
                        "NOTE COM-003:AS-Bur-2024-50",
                        "NOTE FUN-003:wp:JP",
                        "WARNING ACT-003:wp/activities/P12",
                        "WARNING FUN-001:wp/activities/P06",
                        "WARNING FUN-001:wp/activities/P08",
                        "WARNING FUN-002:wp/activities/P17"),
                findings(Samples.paceWorkPlan(), "2024-12-06"));
        assertEquals(
                List.of("FUN-006:wp", "ACT-001:wp/activities/P12"), unknowns(Samples.paceWorkPlan(), "2024-12-06"));
    }

    @Test
    void datesOfTheWorkPlanThatAreStillOpenOnceTheyHaveBegunAreWarnings() {
        assertEquals(
                List.of("P02", "P03", "P05", "P06", "P13", "P15", "P16"),
                report(Samples.paceWorkPlan(), "2025-05-01").findings("ACT-002").stream()
                        .filter(finding -> finding.severity() == Severity.WARNING)
                        .map(finding -> finding.address().keys().get(2))
                        .toList());
    }

    @Test
    void theNetworkWhoseMeetingsAreNewestFirstGivesHintsOnly() {
        assertEquals(
                List.of(
                        "NOTE COM-003:local-european-cooperation-network-on-elections-page",
                        "NOTE COM-003:local-european-cooperation-network-on-elections-page:activities",
                        "NOTE COM-004:body-e-voting-sub-group",
                        "NOTE COM-005:local-e-voting-compendium",
                        "NOTE COM-005:local-guide-of-good-electoral-practice"),
                findings(Samples.electionsNetwork(), "2024-05-01"));
        assertEquals(
                List.of("COM-004:body-disabilities-sub-group"), unknowns(Samples.electionsNetwork(), "2024-05-01"));
    }

    @Test
    void theResolutionDatesWhatItDecidesAndRequestsByASessionWhoseDayIsUnknown() {
        assertEquals(List.of(), findings(Samples.unResolution(), "2025-04-16"));
        assertEquals(
                List.of("COM-002:undertakings/op41-agenda", "COM-002:undertakings/op41-report"),
                unknowns(Samples.unResolution(), "2025-04-16"));
    }

    @Test
    void theReportOfAnEventWithoutSourceOfFundingGivesNothing() {
        assertEquals(List.of(), findings(Samples.electoralConference(), "2018-04-20"));
        assertEquals(List.of(), unknowns(Samples.electoralConference(), "2018-04-20"));
    }
}
