package org.hemicycle.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.time.Day;
import org.junit.jupiter.api.Test;

/** An index is worked out once a run, and cannot silently miss. */
class IndexTest {

    private final Scope scope = new Scope(Rules.DOSSIER, ReferenceData.shipped(), Day.of(LocalDate.EPOCH));

    @Test
    void isWorkedOutOnce() {
        List<String> worked = new ArrayList<>();
        Index<Object> index = Index.of("objects", any -> {
            worked.add("once");
            return new Object();
        });

        assertSame(scope.get(index), scope.get(index));
        assertEquals(List.of("once"), worked);
    }

    @Test
    void maySearchOtherIndexes() {
        Index<Integer> one = Index.of("one", any -> 1);
        Index<Integer> two = Index.of("two", within -> within.get(one) + 1);

        assertEquals(2, scope.get(two));
        assertEquals("Index of two", two.toString());
    }

    @Test
    void ofFactsIsKeptWithTheDossierForRunsOfOtherDays() {
        Index<Object> index = Index.of("objects", any -> new Object());

        assertSame(scope.get(index), on(LocalDate.MAX, ReferenceData.shipped()).get(index));
    }

    @Test
    void ofTheDayIsWorkedOutInEachRun() {
        Index<Boolean> index = Index.ofDay("days", within -> within.day().isAfter(LocalDate.EPOCH));

        assertFalse(scope.get(index));
        assertTrue(on(LocalDate.MAX, ReferenceData.shipped()).get(index));
    }

    @Test
    void underOtherReferenceDataItIsWorkedOutAnew() {
        ReferenceData other =
                ReferenceData.builder().from(ReferenceData.shipped()).build();
        Index<ReferenceData> index = Index.of("reference data", Scope::reference);

        assertSame(ReferenceData.shipped(), scope.get(index));
        assertSame(other, on(LocalDate.EPOCH, other).get(index));
        assertSame(
                ReferenceData.shipped(),
                on(LocalDate.EPOCH, ReferenceData.shipped()).get(index));
    }

    @Test
    void ofFactsThatAsksForTheDayIsRefused() {
        Index<Integer> index = Index.of("days", within -> within.day().hashCode());

        assertEquals(
                "Scope was asked for the day by an index that is kept for all days; make the index by Index.ofDay, so that"
                        + " it is worked out in each run.",
                assertThrows(IllegalStateException.class, () -> scope.get(index))
                        .getMessage());
    }

    /** In a shell a constant is written anew. */
    @Test
    void ofFactsThatIsMadeAnewBetweenTwoRunsIsWorkedOutAnew() {
        Scope later = on(LocalDate.EPOCH, ReferenceData.shipped());

        assertEquals("1", scope.get(Index.of("numbers", any -> "1")));
        assertEquals("2", later.get(Index.of("numbers", any -> "2")));
    }

    private static Scope on(LocalDate day, ReferenceData reference) {
        return new Scope(Rules.DOSSIER, reference, Day.of(day));
    }

    @Test
    void oneThatIsMadeAnewWhereItIsUsedIsRefused() {
        scope.get(Index.of("objects", any -> 1));

        assertEquals(
                "Scope was asked for two indexes of \"objects\"; keep an index in a constant, or name what another one"
                        + " holds otherwise.",
                assertThrows(IllegalStateException.class, () -> scope.get(Index.of("objects", any -> 1)))
                        .getMessage());
    }

    @Test
    void refusesABlankName() {
        assertEquals(
                "Index was given the blank name \" \"; say in words what it holds, for example \"donors by programme\".",
                assertThrows(IllegalArgumentException.class, () -> Index.of(" ", any -> 1))
                        .getMessage());
    }
}
