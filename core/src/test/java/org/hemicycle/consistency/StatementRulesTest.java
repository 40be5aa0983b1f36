package org.hemicycle.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.convention.Conventions;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Property;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.rule.Finding;
import org.hemicycle.rule.Outcome;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.api.Test;

class StatementRulesTest {

    private static Dossier invitedOn(String... dates) {
        Claim[] claims = new Claim[dates.length];
        for (int i = 0; i < dates.length; i++) {
            claims[i] = Sketch.dated(
                    Conventions.CRIMINAL_LAW_CORRUPTION,
                    Property.INVITED,
                    "invited",
                    "written " + dates[i],
                    dates[i],
                    "Section " + (i + 1));
        }
        return Sketch.dossier(Sketch.action(Conventions.CRIMINAL_LAW_CORRUPTION, Kind.INVITATION, claims));
    }

    @Test
    void disjointDatesOfOneFactAreReportedWithAllPlacesTheOddOneFirst() {
        List<Finding> findings =
                Sketch.findings("STA-001", invitedOn("2022-06", "2022-06-30", "2022-07"), "2024-01-01");

        assertEquals(1, findings.size());
        assertEquals(
                List.of("written 2022-07", "written 2022-06", "written 2022-06-30"),
                findings.get(0).evidence().stream()
                        .map(place -> place.quote().orElseThrow())
                        .toList());
        assertEquals("STA-001:KZ/ETS-173:INVITED", findings.get(0).fingerprint());
        assertEquals(
                "the date of the invitation to accede is \"written 2022-07\" in one place and \"written 2022-06\" or"
                        + " \"written 2022-06-30\" in another.",
                findings.get(0).message());
    }

    @Test
    void datesThatAgreeAtDifferentPrecisionRaiseNothing() {
        assertEquals(List.of(), Sketch.findings("STA-001", invitedOn("2022-06", "2022-06-30"), "2024-01-01"));
    }

    @Test
    void datesThatOverlapInPartAreUndetermined() {
        var report =
                Sketch.check(RuleSets.standard(), invitedOn("[2022-06,2022-07]", "[2022-07,2022-08]"), "2024-01-01");

        assertEquals(List.of(), report.findings("STA-001"));
        assertEquals(
                1,
                report.coverage().stream()
                        .filter(each -> each.rule().equals("STA-001"))
                        .findFirst()
                        .orElseThrow()
                        .count(Outcome.UNKNOWN));
    }

    @Test
    void figuresThatDifferBeyondRoundingAreReported() {
        Dossier dossier = Sketch.dossier(
                programme -> programme,
                Sketch.figure(Property.TOTAL_BUDGET, "€8.12 million", "8.12E6", "EUR", "Section 1"),
                Sketch.figure(Property.TOTAL_BUDGET, "€8 210 000", "8210000", "EUR", "Section 2"));

        List<Finding> findings = Sketch.findings("STA-002", dossier, "2024-01-01");

        assertEquals(1, findings.size());
        assertEquals(
                List.of("local:plan, Section 1", "local:plan, Section 2"),
                findings.get(0).evidence().stream().map(Citation::at).toList());
    }

    @Test
    void figuresThatAgreeOnceRoundedRaiseNothing() {
        Dossier dossier = Sketch.dossier(
                programme -> programme,
                Sketch.figure(Property.TOTAL_BUDGET, "€8.12 million", "8.12E6", "EUR", "Section 1"),
                Sketch.figure(Property.TOTAL_BUDGET, "€8 119 700", "8119700", "EUR", "Section 2"));

        assertTrue(Sketch.findings("STA-002", dossier, "2024-01-01").isEmpty());
    }

    @Test
    void numbersOfDifferentThingsAreNotCompared() {
        Dossier dossier = Sketch.dossier(
                programme -> programme,
                Sketch.figure(Property.COUNT, "42 courses", "42", "courses", "Section 1"),
                Sketch.figure(Property.COUNT, "8 trainers", "8", "trainers", "Section 2"),
                Sketch.figure(Property.COUNT, "9 trainers", "9", "trainers", "Section 3"));

        assertEquals(
                List.of("STA-002:plan:COUNT of trainers"),
                Sketch.findings("STA-002", dossier, "2024-01-01").stream()
                        .map(Finding::fingerprint)
                        .toList());
    }

    @Test
    void labelsOfAPeriodAreNoDatesOfOneFact() {
        Dossier dossier = Sketch.dossier(programme -> programme, label("2014/2015", 1), label("2014/2018", 2));

        assertEquals(List.of(), Sketch.findings("STA-001", dossier, "2024-01-01"));
    }

    private static Claim label(String period, int section) {
        return Claim.builder()
                .subject(Subject.of(Sketch.PROGRAMME))
                .property(Property.PERIOD_LABEL)
                .stated(Stated.of(period, Datum.of(ExtendedDate.parse(period)), Sketch.place("Section " + section)))
                .build();
    }
}
