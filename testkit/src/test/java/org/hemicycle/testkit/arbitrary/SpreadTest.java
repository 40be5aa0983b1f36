package org.hemicycle.testkit.arbitrary;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.report.TextReport;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;
import org.junit.jupiter.api.Test;

/** Whatever a value may have or be occurs among generated ones, and not rarely. */
class SpreadTest {

    private static final int MANY = 2000;

    /** A dossier is clean, so it says what its own test says; of the text of a report only the parts are values. */
    private static final Set<Class<?>> ELSEWHERE = Set.of(Dossier.class, TextReport.class);

    private static final String REFUSED = "refused by the type itself";
    private static final String FLAT = "mixtures of one kind are one mixture";

    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            entry("AccessRoute.acts empty", REFUSED),
            entry("AccessionStatus.possible empty", REFUSED),
            entry("AllOf.all empty", REFUSED),
            entry("AllOf.parts empty", REFUSED),
            entry("AllOf.parts is AllOf", FLAT),
            entry("AnyOf.parts empty", REFUSED),
            entry("AnyOf.parts is AnyOf", FLAT),
            entry("Completeness.subject is Part", REFUSED),
            entry("Except.but empty", REFUSED),
            entry("Except.who is Except", REFUSED),
            entry("ObligationRule.status NOT_RECORDED", REFUSED),
            entry("Programme.predecessor present", "a programme is whole, and the one before it would be another"),
            entry("TakesEffectRule.acts empty", REFUSED),
            entry("Unknown.missing empty", REFUSED),
            entry("Venue.places empty", REFUSED),
            entry("Wording.certainty DAMAGED", "no wording says that it is damaged"),
            entry("Wording.certainty INFERRED", "no wording infers anything"));

    private static Arbitrary<?> arbitrary(Class<?> type) {
        List<Arbitrary<?>> words = ArbitraryTable.takes(type, 1)
                ? List.of(Filed.class.isAssignableFrom(type) ? Arbitraries.just(type) : argument(type))
                : List.of();
        return ArbitraryTable.arbitrary(type, words);
    }

    private static Arbitrary<?> argument(Class<?> type) {
        return type.getSimpleName().equals("Located") ? Records.developments() : Dates.timings();
    }

    /** Values are added until nothing is missing: most types need few, and those with rare parts many. */
    private static Spread spread(Class<?> type) {
        Spread spread = new Spread(type);
        JqwikSession.run(() -> {
            RandomGenerator<?> generator = arbitrary(type).generator(MANY);
            Random random = new Random(42);
            for (int i = 0; i < MANY && !EXCEPTIONS.keySet().containsAll(spread.missing()); i++) {
                spread.add(generator.next(random).value());
            }
        });
        return spread;
    }

    @Test
    void whateverAValueMayHaveOrBeOccurs() {
        Set<String> missing = new TreeSet<>();
        ArbitraryTable.types().stream()
                .filter(type -> !ELSEWHERE.contains(type))
                .forEach(type -> missing.addAll(spread(type).missing()));

        assertEquals(new TreeSet<>(EXCEPTIONS.keySet()), missing);
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
    }
}
