package org.hemicycle.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.Examples;
import org.hemicycle.Serialized;
import org.hemicycle.convention.Conventions;
import org.hemicycle.convention.TakesEffectRule.Trigger;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Receipt;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VerdictTest {

    private static final Identifier STATE = Identifier.parse("KZ");
    private static final Identifier CONVENTION = Conventions.ISTANBUL;
    private static final LocalDate DAY = LocalDate.parse("2025-01-01");
    private static final Dossier DOSSIER = Examples.dossier();
    private static final Eligibility ELIGIBILITY = Eligibility.in(DOSSIER);

    private static Verdict<Access> access(Eligibility eligibility) {
        return eligibility.asOf(DAY).access(STATE, CONVENTION);
    }

    static Stream<Verdict<?>> verdicts() {
        Eligibility.Dated dated = ELIGIBILITY.asOf(DAY);
        return Stream.of(
                access(ELIGIBILITY),
                dated.routes(STATE, CONVENTION),
                dated.takesEffect(STATE, CONVENTION, Trigger.ACCEDE, DAY),
                dated.obligations(STATE, CONVENTION),
                dated.participation(STATE, Examples.COUNCIL),
                dated.funding(Address.parse("plan/activities/seminar"), "JP"));
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void itsReceiptSaysWhatItWasMadeOf(Verdict<?> verdict) {
        Receipt receipt = verdict.receipt();

        assertEquals(Receipt.of(DOSSIER, ReferenceData.shipped(), AsOf.of(DAY)), receipt);
        assertEquals(DOSSIER.digest(), receipt.dossier());
        assertEquals(ReferenceData.shipped().digest(), receipt.referenceData());
        assertEquals(Optional.empty(), receipt.ruleSet());
    }

    @Test
    void anotherDossierOrOtherReferenceDataGiveAnotherReceipt() {
        Receipt receipt = access(ELIGIBILITY).receipt();
        Receipt ofNothing = access(Eligibility.in(Records.NOTHING)).receipt();
        Receipt underOther = access(ELIGIBILITY.under(ReferenceData.shipped().with(Examples.actor())))
                .receipt();

        assertNotEquals(receipt.dossier(), ofNothing.dossier());
        assertEquals(receipt.referenceData(), ofNothing.referenceData());
        assertEquals(receipt.dossier(), underOther.dossier());
        assertNotEquals(receipt.referenceData(), underOther.referenceData());
    }

    @Test
    void aVerdictOfATimelineHasTheReceiptOfItsFirstDay() {
        AccessTimeline timeline = ELIGIBILITY.timeline(STATE, CONVENTION, DateRange.of(DAY, DAY.plusYears(1)));

        timeline.spans()
                .forEach(span -> assertEquals(
                        AsOf.of(span.first()), span.verdict().receipt().asOf()));
    }

    @Test
    void keepsItsReceiptWhenSerialized() throws Exception {
        Verdict<Access> verdict = access(ELIGIBILITY);
        Verdict<?> copy = (Verdict<?>) Serialized.copyOf(verdict);

        assertEquals(verdict, copy);
        assertEquals(verdict.receipt(), copy.receipt());
    }
}
