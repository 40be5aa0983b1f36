package org.hemicycle.testkit.arbitrary.clean;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes choices of the numbers of a {@link Gene}, one number a choice. Small numbers choose what comes first; where
 * there are no more, they count as naught.
 */
final class Picker {

    private static final int PERCENT = 100;

    private final int[] numbers;
    private int next;

    Picker(int... numbers) {
        this.numbers = numbers;
    }

    /** {@return a number from 0 to below a bound} */
    int below(int bound) {
        int number = next < numbers.length ? numbers[next] : 0;
        next++;
        return (int) ((long) number * bound / Gene.RANGE);
    }

    /** {@return what chooses by the next numbers alone, so that what comes after them does not depend on it} */
    Picker next(int count) {
        int from = Math.min(next, numbers.length);
        next += count;
        return new Picker(Arrays.copyOfRange(numbers, from, Math.min(next, numbers.length)));
    }

    /** {@return a number between two, both included} */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** {@return yes in as many of a hundred cases; no where the number is naught} */
    boolean is(int percent) {
        return below(PERCENT) >= PERCENT - percent;
    }

    /** {@return one of some things, the first where the number is naught} */
    @SafeVarargs
    final <T> T of(T... things) {
        return things[below(things.length)];
    }

    <T> T of(List<T> things) {
        return things.get(below(things.size()));
    }

    /** {@return something in as many of a hundred cases} */
    <T> Optional<T> maybe(int percent, Supplier<T> thing) {
        return is(percent) ? Optional.of(thing.get()) : Optional.empty();
    }
}
