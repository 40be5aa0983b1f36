package org.hemicycle.testkit.arbitrary;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Stated;
import org.junit.jupiter.api.Test;

/**
 * Whatever a value may have or be occurs among generated ones, and not rarely. Only of dossiers that is not asked: they
 * are clean, and what they lack has reasons of its own.
 */
class SpreadTest {

    private static final int MANY = 2000;

    private static final String REFUSED = "refused by the type itself";
    private static final String FLAT = "mixtures of one kind are one mixture";

    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            entry("AccessRoute.acts empty", REFUSED),
            entry("AccessionStatus.possible empty", REFUSED),
            entry("Who.AllOf.all empty", REFUSED),
            entry("Funding.AllOf.parts empty", REFUSED),
            entry("Funding.AllOf.parts is Funding.AllOf", FLAT),
            entry("Funding.AnyOf.parts empty", REFUSED),
            entry("Funding.AnyOf.parts is Funding.AnyOf", FLAT),
            entry("Completeness.subject is Subject.Part", REFUSED),
            entry("Who.Except.but empty", REFUSED),
            entry("Who.Except.who is Who.Except", REFUSED),
            entry("ObligationRule.status NOT_RECORDED", REFUSED),
            entry("Programme.predecessor present", "a programme is whole, and the one before it would be another"),
            entry("TakesEffectRule.acts empty", REFUSED),
            entry("Truth.Unknown.missing empty", REFUSED),
            entry("Venue.places empty", REFUSED),
            entry("Wording.certainty DAMAGED", "no wording says that it is damaged"),
            entry("Wording.certainty INFERRED", "no wording infers anything"));

    private static Arbitrary<?> arbitrary(Class<?> type) {
        Arbitrary<?> argument = type == Located.class ? Records.developments() : Dates.timings();
        return ArbitraryTable.arbitrary(type, ArbitraryTable.takes(type, 1) ? List.of(argument) : List.of());
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
                .filter(type -> type != Dossier.class)
                .forEach(type -> missing.addAll(spread(type).missing()));

        assertEquals(new TreeSet<>(EXCEPTIONS.keySet()), missing);
    }

    /** One attribute of each sort. */
    record Sample(
            Optional<String> text, List<Confidence> some, Stated<Certainty> stated, boolean flag, Subject subject) {}

    @Test
    void whatNeverOccursIsNoticed() {
        Spread spread = new Spread(Sample.class);
        spread.add(new Sample(
                Optional.of("text"),
                List.of(Confidence.HIGH, Confidence.LOW),
                Stated.of(Certainty.STATED),
                true,
                Subject.of(Address.ROOT)));

        assertTrue(spread.missing()
                .containsAll(Set.of(
                        "SpreadTest.Sample.text absent",
                        "SpreadTest.Sample.some empty",
                        "SpreadTest.Sample.some MEDIUM",
                        "SpreadTest.Sample.stated DAMAGED",
                        "SpreadTest.Sample.flag false",
                        "SpreadTest.Sample.subject is Subject.Pair")));
        assertEquals(3 + Certainty.values().length - 1 + 1 + 2, spread.missing().size());
    }

    @Test
    void whatHardlyOccursIsNoticed() {
        Spread spread = new Spread(Milestones.class);
        IntStream.range(0, 200).forEach(i -> spread.add(new Milestones(i == 0 ? List.of() : List.of("one", "two"))));

        assertEquals(Set.of("SpreadTest.Milestones.list empty"), spread.missing());
    }

    record Milestones(List<String> list) {}
}
