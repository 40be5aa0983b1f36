package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.hemicycle.dossier.Dossier;

class DossierSpreadTest {

    private static final int MANY = 1000;

    @Example
    void spread() {
        RandomGenerator<Dossier> generator = Dossiers.cleanDossiers().generator(1000);
        Random random = new Random(2026);
        DossierSpread all = new DossierSpread();
        for (int from = 0; from < MANY; from += 500) {
            all.add(IntStream.range(0, 500).mapToObj(any -> generator.next(random)).toList().parallelStream()
                    .map(Shrinkable::value)
                    .collect(DossierSpread::new, DossierSpread::add, DossierSpread::add));
        }
        all.missing().forEach(System.out::println);
        all.judged()
                .forEach((c, n) -> System.out.println(c + " " + n * 100.0 / all.dossiers() + " "
                        + all.passed().get(c) * 100.0 / all.dossiers()));
        assertEquals(Set.of(), all.aboveNote());
    }
}
