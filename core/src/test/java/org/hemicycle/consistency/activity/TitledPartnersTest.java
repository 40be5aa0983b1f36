package org.hemicycle.consistency.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hemicycle.Mixtures;
import org.hemicycle.internal.LetterRuns;
import org.junit.jupiter.api.Test;

class TitledPartnersTest {

    private static final String PIECES =
            " | | |-|:|(|in|With|through|close |co-operation|Co-operation|cooperation|collaboration|partnership|PARTNERSHIP"
                    + "|with |of|jointly with |together|hosted by |co-organiſed|coorganised|organised|organized|by "
                    + "|the Ministry| on:|operation";

    @Test
    void aQuickLookPassesOverNoTitleThatNamesPartners() {
        List<String> joint = Mixtures.of(PIECES)
                .filter(title -> TitledPartners.WITH.matcher(title).find())
                .toList();

        assertEquals(
                List.of(),
                joint.stream()
                        .filter(title -> !LetterRuns.hasAny(title, TitledPartners.JOINING))
                        .toList());
        assertTrue(joint.size() > 500, () -> "Only " + joint.size() + " titles name partners.");
    }
}
