package org.hemicycle.testkit.arbitrary.clean;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * A row of numbers from which one part of a dossier is made; the smaller they are, the plainer is the part.
 *
 * <p>Whatever the numbers are, the part they give is one that a document may have. So a dossier shrinks by its numbers
 * alone, and never to one that could not have been generated.
 */
final class Gene {

    /** The numbers are below this one. */
    static final int RANGE = 1 << 16;

    private final int[] numbers;

    private Gene(int... numbers) {
        this.numbers = numbers;
    }

    /** {@return what makes choices of the numbers, from the first one on} */
    Picker picker() {
        return new Picker(numbers);
    }

    /**
     * Genes of a length, all as likely.
     *
     * @param length how many numbers they have
     * @return the genes
     */
    static Arbitrary<Gene> ofLength(int length) {
        return new OfLength(length);
    }

    private record OfLength(int length) implements Arbitrary<Gene> {

        @Override
        public RandomGenerator<Gene> generator(int genSize) {
            return this::next;
        }

        private Shrinkable<Gene> next(Random random) {
            return new Shrinking(random.ints(length, 0, RANGE).toArray());
        }

        @Override
        public EdgeCases<Gene> edgeCases(int maxEdgeCases) {
            return EdgeCases.none();
        }
    }

    /** Tries nothing at all, then ever smaller changes, so that few steps lead to a plain part. */
    private static final class Shrinking implements Shrinkable<Gene> {

        private final int[] numbers;

        Shrinking(int... numbers) {
            this.numbers = numbers;
        }

        @Override
        public Gene value() {
            return new Gene(numbers);
        }

        @Override
        public Stream<Shrinkable<Gene>> shrink() {
            Stream<Shrinking> without = IntStream.iterate(numbers.length, length -> length > 0, length -> length / 2)
                    .boxed()
                    .flatMap(length -> each(length, number -> 0));
            return Stream.concat(without, each(1, number -> number / 2)).map(change -> change);
        }

        /** Changes as many numbers at a time, one lot after the other. */
        private Stream<Shrinking> each(int length, IntUnaryOperator change) {
            return IntStream.iterate(0, from -> from < numbers.length, from -> from + length)
                    .filter(from -> holdsSome(from, length))
                    .mapToObj(from -> changed(from, Math.min(from + length, numbers.length), change));
        }

        private boolean holdsSome(int from, int length) {
            return Arrays.stream(numbers, from, Math.min(from + length, numbers.length))
                    .anyMatch(number -> number > 0);
        }

        private Shrinking changed(int from, int to, IntUnaryOperator change) {
            int[] copy = numbers.clone();
            IntStream.range(from, to).forEach(place -> copy[place] = change.applyAsInt(copy[place]));
            return new Shrinking(copy);
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(Arrays.stream(numbers).asLongStream().sum());
        }
    }
}
