package org.hemicycle.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
