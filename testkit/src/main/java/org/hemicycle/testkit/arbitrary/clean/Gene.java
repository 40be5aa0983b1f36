package org.hemicycle.testkit.arbitrary.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
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

    /** Below this, halves choose the same. */
    private static final int FINEST = RANGE / 200;

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
        return new OfLength(length, Move.all(length));
    }

    private record OfLength(int length, List<Move> moves) implements Arbitrary<Gene> {

        @Override
        public RandomGenerator<Gene> generator(int genSize) {
            return this::next;
        }

        private Shrinkable<Gene> next(Random random) {
            return new Shrinking(random.ints(length, 0, RANGE).toArray(), moves, 0);
        }

        @Override
        public EdgeCases<Gene> edgeCases(int maxEdgeCases) {
            return EdgeCases.none();
        }
    }

    /**
     * A change that makes a gene plainer: some numbers in a row become naught, or one of them half of what it is.
     *
     * @param from the first of them
     * @param to the one behind the last
     * @param divisor by what they are divided; 0 where they become naught
     */
    private record Move(int from, int to, int divisor) {

        /** Ever smaller lots, and then halves. */
        static List<Move> all(int length) {
            List<Move> moves = new ArrayList<>();
            for (int lot = length; lot > 0; lot /= 2) {
                for (int from = 0; from < length; from += lot) {
                    moves.add(new Move(from, Math.min(from + lot, length), 0));
                }
            }
            for (int from = 0; from < length; from++) {
                moves.add(new Move(from, from + 1, 2));
            }
            return moves;
        }

        boolean changes(int... numbers) {
            int least = divisor == 0 ? 0 : FINEST;
            return Arrays.stream(numbers, from, to).anyMatch(number -> number > least);
        }

        int[] apply(int... numbers) {
            int[] changed = numbers.clone();
            for (int place = from; place < to; place++) {
                changed[place] = divisor == 0 ? 0 : changed[place] / divisor;
            }
            return changed;
        }
    }

    /** Goes through the moves once: what has failed is not tried again, so that few tries lead to a plain part. */
    private static final class Shrinking implements Shrinkable<Gene> {

        private final int[] numbers;
        private final List<Move> moves;
        private final int next;

        Shrinking(int[] numbers, List<Move> moves, int next) {
            this.numbers = numbers;
            this.moves = moves;
            this.next = next;
        }

        @Override
        public Gene value() {
            return new Gene(numbers);
        }

        @Override
        public Stream<Shrinkable<Gene>> shrink() {
            return IntStream.range(next, moves.size())
                    .filter(move -> moves.get(move).changes(numbers))
                    .mapToObj(move -> new Shrinking(moves.get(move).apply(numbers), moves, move));
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(Arrays.stream(numbers).asLongStream().sum());
        }
    }
}
