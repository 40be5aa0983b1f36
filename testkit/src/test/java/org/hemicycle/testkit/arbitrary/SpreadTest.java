package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Programme;
import org.hemicycle.report.TextReport;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;
import org.junit.jupiter.api.Test;

/** Whatever a value may have or be occurs among generated ones, and not rarely. */
class SpreadTest {

    private static final int MANY = 2000;

    /** Values made of hundreds of others. */
    private static final int SOME = 400;

    private static final Set<Class<?>> LARGE = Set.of(Programme.class, Filed.class);

    /** A dossier is clean, so it says what its own test says; of the text of a report only the parts are values. */
    private static final Set<Class<?>> ELSEWHERE = Set.of(Dossier.class, TextReport.class);

    private static final Map<String, String> EXCEPTIONS = new TreeMap<>(Map.of(
            "Programme.predecessor present", "a programme is whole, and the one before it would be another",
            "Wording.certainty INFERRED", "no wording infers anything",
            "Wording.certainty DAMAGED", "no wording says that it is damaged"));

    private static Arbitrary<?> arbitrary(Class<?> type) {
        List<Arbitrary<?>> words = ArbitraryTable.takes(type, 1)
                ? List.of(Filed.class.isAssignableFrom(type) ? Arbitraries.just(type) : argument(type))
                : List.of();
        return ArbitraryTable.arbitrary(type, words);
    }

    private static Arbitrary<?> argument(Class<?> type) {
        return type.getSimpleName().equals("Located") ? Records.developments() : Dates.timings();
    }

    private static Spread spread(Class<?> type) {
        Spread spread = new Spread(type);
        JqwikSession.run(() -> {
            int count = LARGE.contains(type) ? SOME : MANY;
            RandomGenerator<?> generator = arbitrary(type).generator(count);
            Random random = new Random(42);
            Stream.generate(() -> generator.next(random))
                    .limit(count)
                    .map(Shrinkable::value)
                    .forEach(spread::add);
        });
        return spread;
    }

    @Test
    void whateverAValueMayHaveOrBeOccurs() {
        Set<String> missing = new TreeSet<>();
        ArbitraryTable.types().stream()
                .filter(type -> !ELSEWHERE.contains(type))
                .forEach(type -> missing.addAll(spread(type).missing()));

        assertEquals(EXCEPTIONS.keySet(), missing);
    }

    @Test
    void statementsOccurWithEveryCertainty() {
        assertEquals(Set.of(), spread(Stated.class).missing());
    }

    /** A type of each shape, of which nothing but one plain value is ever given. */
    @Test
    void whatNeverOccursIsNoticed() {
        Spread spread = new Spread(Timing.On.class);
        spread.add(new Timing.On(ExtendedDate.parse("2024"), Timing.Course.CONTINUOUS));

        assertEquals(Set.of("On.course SOMETIME"), spread.missing());
    }

    /** So that the listed reasons cannot go stale. */
    @Test
    void everyTypeIsLookedAt() {
        assertTrue(ArbitraryTable.types().containsAll(ELSEWHERE));
        assertTrue(ArbitraryTable.types().containsAll(LARGE));
    }
}
