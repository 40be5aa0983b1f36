package org.hemicycle.testkit.arbitrary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.hemicycle.truth.Missing;
import org.hemicycle.truth.Truth;

/** Generators of truths and of the facts that they miss. */
public final class Truths {

    private static final Arbitrary<Truth> TRUTHS = Shared.of(Truths::newTruths);

    private Truths() {}

    /** {@return missing facts, few enough that two of them are often the same} */
    public static Arbitrary<Missing> missing() {
        return Arbitraries.of("the date of deposit", "the exact day of 2025-04", "the chart of signatures", "a mandate")
                .map(Missing::of);
    }

    /** {@return yes, no, and unknown with one or more missing facts} */
    public static Arbitrary<Truth> truths() {
        return TRUTHS;
    }

    private static Arbitrary<Truth> newTruths() {
        return Shared.frequencyOf(
                Tuple.of(1, Arbitraries.of(Truth.YES, Truth.NO)),
                Tuple.of(1, missing().set().ofMinSize(1).ofMaxSize(3).map(Truth::unknown)));
    }
}
