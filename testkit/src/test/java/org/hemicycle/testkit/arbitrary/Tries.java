package org.hemicycle.testkit.arbitrary;

import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;

/**
 * How often a law is tried beyond what every build does: {@code -Dhemicycle.tries=100000} for a long run.
 *
 * <p>The number of tries that an annotation takes is a constant; a law that is worth a long run draws its values by
 * this, as a fact that is tried once.
 */
final class Tries {

    private static final String PROPERTY = "hemicycle.tries";

    private Tries() {}

    /** As often as the system property says, or else as every build does. */
    static <T> void of(Arbitrary<T> values, int usual, Consumer<? super T> law) {
        values.sampleStream().limit(Integer.getInteger(PROPERTY, usual)).forEach(law);
    }
}
