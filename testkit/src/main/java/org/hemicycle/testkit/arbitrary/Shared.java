package org.hemicycle.testkit.arbitrary;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/**
 * An arbitrary that is made once and equal to nothing but itself.
 *
 * <p>Where jqwik chooses among arbitraries, it looks the generator of the chosen one up for every value, and compares
 * arbitraries by all that they are made of. For values as deep as those of this library that takes a hundred times
 * longer than to generate them, so the choices of this package are made among shared ones.
 */
final class Shared<T> implements Arbitrary<T> {

    /** Of as many optional parts as some types have, each is to be absent often enough. */
    private static final double PRESENT = 0.6;

    private final Supplier<Arbitrary<T>> making;

    private final Map<Integer, EdgeCases<T>> edgeCases = new ConcurrentHashMap<>();

    @Nullable
    private volatile Arbitrary<T> made;

    private Shared(Supplier<Arbitrary<T>> making) {
        this.making = making;
    }

    /** An arbitrary that is made when it is first needed, whichever class is loaded first. */
    static <T> Arbitrary<T> of(Supplier<Arbitrary<T>> making) {
        return new Shared<>(making);
    }

    private static <T> Arbitrary<T> shared(Arbitrary<T> arbitrary) {
        return arbitrary instanceof Shared ? arbitrary : new Shared<>(() -> arbitrary);
    }

    /** Values that are present more often than not. */
    static <T> Arbitrary<Optional<T>> perhaps(Arbitrary<T> values) {
        return perhaps(values, PRESENT);
    }

    /** Values that are present with a probability. */
    static <T> Arbitrary<Optional<T>> perhaps(Arbitrary<T> values, double probability) {
        return shared(values).optional(probability);
    }

    /** Values of any of several arbitraries, each as often as the others. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <T> Arbitrary<T> oneOf(Arbitrary<? extends T>... choices) {
        return Arbitraries.oneOf(Stream.of(choices).map(Shared::<T>widened).toList());
    }

    /** Values of any of several arbitraries, each as often as the others. */
    static <T> Arbitrary<T> oneOf(Collection<Arbitrary<T>> choices) {
        return Arbitraries.oneOf(choices.stream().map(Shared::shared).toList());
    }

    /** Values of any of several arbitraries, each as often as its weight says. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <T> Arbitrary<T> frequencyOf(Tuple2<Integer, Arbitrary<T>>... choices) {
        return Arbitraries.frequencyOf(Stream.of(choices)
                .map(choice -> Tuple.<Integer, Arbitrary<T>>of(choice.get1(), shared(choice.get2())))
                .toList());
    }

    @SuppressWarnings("unchecked") // an arbitrary only ever gives values
    private static <T> Arbitrary<T> widened(Arbitrary<? extends T> arbitrary) {
        return shared((Arbitrary<T>) arbitrary);
    }

    private Arbitrary<T> made() {
        Arbitrary<T> arbitrary = made;
        if (arbitrary == null) {
            arbitrary = making.get();
            made = arbitrary;
        }
        return arbitrary;
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return made().generator(genSize);
    }

    @Override
    public RandomGenerator<T> generatorWithEmbeddedEdgeCases(int genSize) {
        return made().generatorWithEmbeddedEdgeCases(genSize);
    }

    /** Kept too, since each parameter of each property asks for them, and those of deep values take long to combine. */
    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        EdgeCases<T> known = edgeCases.get(maxEdgeCases);
        if (known == null) {
            known = made().edgeCases(maxEdgeCases);
            edgeCases.put(maxEdgeCases, known);
        }
        return known;
    }
}
