package org.hemicycle.consistency.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hemicycle.Mixtures;
import org.hemicycle.internal.LetterRuns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A title is only given to a pattern where a quick look does not tell already that it has no number. */
class NumberedNameTest {

    private static final String OF_PHASES =
            " | |-|.|\n|_|Dialogue |Phase |PHASE|phaſe |project |Édition|édition |e\u0301dition |stage |étape|round "
                    + "|second|deuxième |3rd |2e |12|IV|X|ii";

    private static final String OF_NUMBERS =
            " | |-|–|.|, |É|\n|Dialogue|Dialogue |Forum les droits |Civil Society |of |the |IV|X|VI|I|II|iv|x";

    @Test
    void aQuickLookPassesOverNoTitleOfAPhase() {
        List<String> phases = Mixtures.of(OF_PHASES)
                .filter(title -> NumberedName.PHASE.matcher(title).find())
                .toList();

        assertEquals(
                List.of(),
                phases.stream()
                        .filter(title -> !LetterRuns.hasAny(title, NumberedName.PHASES))
                        .toList());
        assertTrue(phases.size() > 500, () -> "Only " + phases.size() + " titles have a phase.");
    }

    @Test
    void aQuickLookPassesOverNoTitleWithARomanNumber() {
        List<String> numbered = Mixtures.of(OF_NUMBERS)
                .filter(title -> NumberedName.ROMAN.matcher(title).find()
                        || NumberedName.FRENCH.matcher(title).find())
                .toList();

        assertEquals(
                List.of(),
                numbered.stream()
                        .filter(title -> !NumberedName.mayHaveRomanNumber(title))
                        .toList());
        assertTrue(numbered.size() > 500, () -> "Only " + numbered.size() + " titles have a number.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dialogue IV", "DIALOGUE with VII.", "Dialogue V-2"})
    void aTitleThatEndsAWordWithARomanDigitIsLookedAt(String title) {
        assertTrue(NumberedName.mayHaveRomanNumber(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Dialogue", "Video IVth", "XIth"})
    void otherTitlesAreNot(String title) {
        assertFalse(NumberedName.mayHaveRomanNumber(title));
    }
}
