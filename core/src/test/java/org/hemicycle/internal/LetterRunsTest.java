package org.hemicycle.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterRunsTest {

    private static final Set<String> WORDS = Set.of("phase", "étape");

    @ParameterizedTest
    @CsvSource({
        "phase, true",
        "the second PHASE, true",
        "'Justice, phase 2', true",
        "l'Étape, true",
        "2phase3, true",
        "phases, false",
        "multiphase, false",
        "'', false",
        "an-unusually-long-word, false",
        "phaseabcdefghijklmnopqrstuvwxyz, false"
    })
    void aWordIsARunOfLettersAsAWhole(String text, boolean has) {
        assertEquals(has, LetterRuns.hasAny(text, WORDS));
    }
}
