package org.hemicycle;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts put together from pieces by chance, the same in each run: for what has to agree on any text. */
public final class Mixtures {

    private static final int COUNT = 20_000;
    private static final int LONGEST = 9;

    private Mixtures() {}

    /**
     * Many texts of up to eight pieces, in any order, each as often as chance has it.
     *
     * @param bars the pieces, with bars between them
     */
    public static Stream<String> of(String bars) {
        List<String> pieces = List.of(bars.split("\\|"));
        Random chance = new Random(COUNT);
        return IntStream.range(0, COUNT)
                .mapToObj(text -> chance.ints(chance.nextInt(LONGEST), 0, pieces.size())
                        .mapToObj(pieces::get)
                        .collect(Collectors.joining()));
    }
}
