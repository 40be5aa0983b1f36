package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hemicycle.truth.Missing;
import org.hemicycle.truth.Truth;

/** The laws of strong Kleene logic, with missing facts carried along. */
class TruthLawsTest {

    @Property
    void connectivesAreCommutative(@ForAll("truths") Truth one, @ForAll("truths") Truth other) {
        assertEquals(one.and(other), other.and(one));
        assertEquals(one.or(other), other.or(one));
    }

    @Property
    void connectivesAreAssociative(
            @ForAll("truths") Truth one, @ForAll("truths") Truth two, @ForAll("truths") Truth three) {
        assertEquals(one.and(two).and(three), one.and(two.and(three)));
        assertEquals(one.or(two).or(three), one.or(two.or(three)));
    }

    @Property
    void connectivesAreIdempotent(@ForAll("truths") Truth truth) {
        assertEquals(truth, truth.and(truth));
        assertEquals(truth, truth.or(truth));
    }

    @Property
    void yesAndNoAreNeutralOrDominant(@ForAll("truths") Truth truth) {
        assertEquals(truth, truth.and(Truth.YES));
        assertEquals(Truth.NO, truth.and(Truth.NO));
        assertEquals(truth, truth.or(Truth.NO));
        assertEquals(Truth.YES, truth.or(Truth.YES));
    }

    @Property
    void negationFollowsDeMorgan(@ForAll("truths") Truth one, @ForAll("truths") Truth other) {
        assertEquals(one.and(other).not(), one.not().or(other.not()));
        assertEquals(one.or(other).not(), one.not().and(other.not()));
        assertEquals(one, one.not().not());
    }

    @Property
    void unknownNamesAllThatIsMissing(@ForAll("truths") Truth one, @ForAll("truths") Truth other) {
        SortedSet<Missing> all = new TreeSet<>(one.missing());
        all.addAll(other.missing());

        assertEquals(
                one.and(other).isUnknown() ? all : new TreeSet<>(),
                one.and(other).missing());
        assertEquals(
                one.or(other).isUnknown() ? all : new TreeSet<>(), one.or(other).missing());
    }

    @Property
    void askingLaterGivesTheSameAnswer(@ForAll("truths") Truth one, @ForAll("truths") Truth other) {
        assertEquals(one.and(other), one.and(() -> other));
        assertEquals(one.or(other), one.or(() -> other));
    }

    @Provide
    Arbitrary<Truth> truths() {
        return Truths.truths();
    }
}
