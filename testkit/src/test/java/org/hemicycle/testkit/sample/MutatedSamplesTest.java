package org.hemicycle.testkit.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.testkit.mutation.SheetChange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No slip in a sample is read in silence: whichever cell is deleted, misspelt or shifted into its neighbour, and
 * whichever row is deleted or entered twice, the dossier is another one or there is a problem.
 *
 * <p>Each build tries some slips, the same ones each time; {@code -Dhemicycle.slips=100000} tries so many of each
 * sample, which are all.
 */
class MutatedSamplesTest {

    private static final int SLIPS = Integer.getInteger("hemicycle.slips", 40);

    static Stream<SampleSheets> samples() {
        return SampleSheets.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void aSampleIsReadWithoutAnyProblem(SampleSheets sample) {
        assertEquals("", sample.read().problems().print());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void aSlipIsNeverReadInSilence(SampleSheets sample) {
        Dossier dossier = sample.read().orThrow();
        List<SheetChange> slips = new ArrayList<>(sample.slips());
        assertTrue(slips.size() > 1000, () -> sample + " has too few cells: " + slips.size());
        Collections.shuffle(slips, new Random(1));

        List<String> silent = slips.stream()
                .limit(SLIPS)
                .filter(slip -> isSilent(sample.read(slip), dossier))
                .map(SheetChange::toString)
                .toList();

        assertEquals(List.of(), silent);
    }

    private static boolean isSilent(Draft<Dossier> draft, Dossier dossier) {
        return draft.problems().isEmpty() && draft.value().equals(dossier);
    }
}
