package org.hemicycle.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.junit.jupiter.api.Test;

class AttributesTest {

    private static Claim attribute(Dossier dossier, String address, ClaimProperty property) {
        return dossier.listAttributes(Subject.of(Address.parse(address))).stream()
                .filter(claim -> claim.property() == property)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> value(Claim claim) {
        return claim.stated().value().map(Datum::toString);
    }

    @Test
    void anAttributeWithoutAPlaceStandsWhereItsOwnerDoes() {
        Dossier dossier = Sketch.plan(Sketch.activity("a1", activity -> activity));

        assertEquals(
                "local:plan, Annex 1, Row a1",
                attribute(dossier, "plan/activities/a1", ClaimProperty.NAME)
                        .evidence()
                        .at());
        assertEquals(Optional.of("SEMINAR"), value(attribute(dossier, "plan/activities/a1", ClaimProperty.KIND)));
        assertEquals(
                List.of("local:plan, Section 1", "local:dossier, Item plan"),
                List.of(
                        attribute(dossier, "plan", ClaimProperty.PERIOD)
                                .evidence()
                                .at(),
                        attribute(dossier, "plan", ClaimProperty.NAME)
                                .evidence()
                                .at()));
    }

    @Test
    void whatHasNoDateHasNoValueAndKeepsItsCertainty() {
        Dossier dossier = Sketch.plan(Sketch.activity("a1", "(tbc)", "Rabat (tbc)", ""));

        assertEquals(Optional.empty(), value(attribute(dossier, "plan/activities/a1", ClaimProperty.DATED)));
        Claim venue = attribute(dossier, "plan/activities/a1", ClaimProperty.VENUE);
        assertEquals(Optional.of("Rabat"), value(venue));
        assertEquals(Certainty.TO_BE_CONFIRMED, venue.stated().certainty());
    }

    @Test
    void aPeriodThatEdtfCannotWriteHasNoValue() {
        for (String period : List.of("../..", "-0005-01-01/2028-12-31")) {
            Dossier dossier = Sketch.dossier(plan -> plan.period(Stated.of(DateRange.parse(period))));

            assertEquals(Optional.empty(), value(attribute(dossier, "plan", ClaimProperty.PERIOD)), period);
        }
    }

    @Test
    void ofWhatTheDossierDoesNotDescribeNothingIsStated() {
        Dossier dossier = Sketch.plan();

        assertEquals(List.of(), dossier.listAttributes(Subject.of(Address.parse("plan/nothing"))));
        assertEquals(List.of(), dossier.listAttributes(Subject.of(Identifier.parse("body:nobody"))));
        assertEquals(
                List.of(), dossier.listAttributes(Subject.of(Identifier.parse("KZ"), Identifier.parse("body:nobody"))));
    }
}
