package org.hemicycle.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({"'', '', 0", "ACC, ACC, 0", "ACCX, ACC, 1", "ACC, ACT, 1", "FNU, FUN, 2", "'', ACC, 3"})
    void countsTheLettersToInsertDeleteOrReplace(String one, String other, int distance) {
        assertEquals(distance, Spelling.distance(one, other));
        assertEquals(distance, Spelling.distance(other, one));
    }

    @Test
    void doesNotMeasureWhatIsFarAnyway() {
        assertEquals(2, Spelling.distance("FNU", "FUN", 2));
        assertTrue(Spelling.distance("ACC", "invitation", 2) > 2);
    }

    @ParameterizedTest
    @CsvSource({"ACC, 1", "Monaco, 2", "Istanbul Convention, 4"})
    void forgivesMoreInALongerText(String text, int slips) {
        assertEquals(slips, Spelling.slips(text));
    }

    @Test
    void theNearestAreThoseAtTheLeastDistance() {
        List<String> names = List.of("monaco", "morocco", "norway");

        assertEquals(List.of("morocco"), Spelling.nearest(names, name -> Spelling.distance("moroco", name), 2));
        assertEquals(List.of(), Spelling.nearest(names, name -> Spelling.distance("georgia", name), 2));
        assertEquals(List.of("one", "two"), Spelling.nearest(List.of("one", "two"), name -> 1, 1));
        assertEquals(List.of(), Spelling.nearest(List.<String>of(), name -> 0, 1));
    }
}
