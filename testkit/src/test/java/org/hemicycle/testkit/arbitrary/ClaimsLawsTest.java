package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Datum;
import org.hemicycle.sdg.Sdg;
import org.hemicycle.truth.Truth;

/** What holds of claims and of what they state. */
class ClaimsLawsTest {

    @Property
    void agreementIsMutual(@ForAll("data") Datum one, @ForAll("data") Datum other) {
        Truth there = one.agreesWith(other);
        Truth back = other.agreesWith(one);

        assertEquals(there.isYes(), back.isYes());
        assertEquals(there.isNo(), back.isNo());
    }

    @Property
    void agreementOfFiguresMissesTheSameFactsBothWays(
            @ForAll("figures") Datum.Figure one, @ForAll("figures") Datum.Figure other) {
        assertEquals(one.agreesWith(other), other.agreesWith(one));
    }

    @Property
    void everyDatumAgreesWithItself(@ForAll("data") Datum datum) {
        assertTrue(datum.agreesWith(datum).isYes());
    }

    @Property
    void aFigureAgreesWithItsOwnRounding(
            @ForAll("figures") Datum.Figure figure, @ForAll @IntRange(max = 4) int coarser) {
        Datum.Figure rounded = new Datum.Figure(
                figure.amount().setScale(figure.amount().scale() - coarser, RoundingMode.HALF_UP),
                figure.unit(),
                figure.bound());

        assertTrue(figure.agreesWith(rounded).isYes());
    }

    @Property
    void exactFiguresAreNeverUndecided(@ForAll("figures") Datum.Figure one, @ForAll("figures") Datum.Figure other) {
        assertTrue(!exact(one).agreesWith(exact(other)).isUnknown());
    }

    private static Datum exact(Datum.Figure figure) {
        return new Datum.Figure(figure.amount(), figure.unit(), Datum.Bound.EXACT);
    }

    @Property
    void aClaimIsItsOwnEvidence(@ForAll("claims") Claim claim) {
        assertEquals(claim.stated().citation().orElseThrow(), claim.evidence());
        // An empty place has nothing to quote.
        assertEquals(
                Optional.of(claim.stated().asWritten()).filter(words -> !words.isBlank()),
                claim.evidence().quote());
        assertTrue(claim.date().isEmpty() || claim.figure().isEmpty());
    }

    @Property
    void parsingWhatIsPrintedGivesTheSameGoalOrTarget(@ForAll("sdgs") Sdg sdg) {
        assertEquals(sdg, Sdg.parse(sdg.toString()));
    }

    @Provide
    Arbitrary<Datum> data() {
        return Claims.data();
    }

    @Provide
    Arbitrary<Datum.Figure> figures() {
        return Claims.figures();
    }

    @Provide
    Arbitrary<Claim> claims() {
        return Claims.claims();
    }

    @Provide
    Arbitrary<Sdg> sdgs() {
        return Sdgs.sdgs();
    }
}
