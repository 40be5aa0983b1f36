package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hemicycle.funding.Funding;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.truth.Truth;

/** Laws 1 and 3: printing is reversible, and mixtures know no order, grouping or repetition. */
class FundingLawsTest {

    private static final List<BinaryOperator<Funding>> MIXTURES =
            List.of((one, other) -> Funding.allOf(one, other), (one, other) -> Funding.anyOf(one, other));

    @Property
    void parsingWhatIsPrintedGivesTheSameFunding(@ForAll("fundings") Funding funding) {
        assertEquals(funding, Funding.parse(funding.toString()));
        assertEquals(funding.toString(), Funding.parse(funding.toString()).toString());
        assertEquals(Optional.of(funding), Funding.read(funding.toString()).value());
    }

    @Property
    void mixturesAreCommutativeAssociativeAndIdempotent(
            @ForAll("fundings") Funding one, @ForAll("fundings") Funding other, @ForAll("fundings") Funding third) {
        for (BinaryOperator<Funding> mix : MIXTURES) {
            assertEquals(mix.apply(one, other), mix.apply(other, one));
            assertEquals(mix.apply(one, other).toString(), mix.apply(other, one).toString());
            assertEquals(mix.apply(mix.apply(one, other), third), mix.apply(one, mix.apply(other, third)));
            assertEquals(one, mix.apply(one, one));
        }
    }

    @Property
    void whatIsUnclearEqualsNothingThatIsClear(
            @ForAll("unclear") Funding unclear, @ForAll("fundings") Funding one, @ForAll("fundings") Funding other) {
        Assume.that(!one.equals(other));

        assertNotEquals(unclear, Funding.allOf(one, other));
        assertNotEquals(unclear, Funding.anyOf(one, other));
        assertNotEquals(Funding.allOf(one, other), Funding.anyOf(one, other));
    }

    @Property
    void drawsOnNoSourceButThoseItNames(@ForAll("fundings") Funding funding, @ForAll("codes") String code) {
        assertEquals(!funding.codes().contains(code), funding.drawsOn(code).isNo());
    }

    @Property
    void aMixtureDrawsOnWhatOneOfItsPartsDrawsOn(
            @ForAll("fundings") Funding one, @ForAll("fundings") Funding other, @ForAll("codes") String code) {
        Truth all = Funding.allOf(one, other).drawsOn(code);

        assertEquals(one.drawsOn(code).or(other.drawsOn(code)).isYes(), all.isYes());
        assertTrue(!Funding.anyOf(one, other).drawsOn(code).isYes() || all.isYes());
    }

    @Property
    void noWordingIsRefused(@ForAll String wording) {
        assertEquals(wording, Funding.read(wording).asWritten());
    }

    @Property(tries = 100)
    void aSourceIsFoundUnderItsCode(@ForAll("sources") FundingSource source) {
        assertTrue(Funding.of(source.code()).drawsOn(source.code()).isYes());
    }

    @Provide
    Arbitrary<Funding> fundings() {
        return Fundings.fundings();
    }

    @Provide
    Arbitrary<Funding> unclear() {
        return Fundings.unclear();
    }

    @Provide
    Arbitrary<String> codes() {
        return Fundings.codes();
    }

    @Provide
    Arbitrary<FundingSource> sources() {
        return Fundings.sources();
    }
}
