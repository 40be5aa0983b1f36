package org.hemicycle.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    private static final List<String> ORDERED = List.of(
            "",
            "#2",
            "#10",
            "1",
            "01",
            "1.2",
            "1.10",
            "1.10a",
            "2",
            "10",
            "99999999999999999999",
            "A1",
            "A2",
            "A10",
            "a");

    @Test
    void putsNumbersByTheirValue() {
        List<String> sorted = new ArrayList<>(ORDERED);
        Collections.reverse(sorted);
        sorted.sort(NaturalOrder::compare);

        // "01" and "1" have one value; which comes first is settled by the characters.
        assertEquals(List.of("01", "1"), sorted.subList(3, 5));
        Collections.swap(sorted, 3, 4);
        assertEquals(ORDERED, sorted);
    }

    @Test
    void isAnOrder() {
        for (String one : ORDERED) {
            for (String other : ORDERED) {
                assertEquals(
                        Integer.signum(NaturalOrder.compare(one, other)),
                        -Integer.signum(NaturalOrder.compare(other, one)));
                assertEquals(one.equals(other), NaturalOrder.compare(one, other) == 0);
            }
        }
    }

    @Test
    void citationsComeByDocumentThenPlace() {
        Identifier plan = Identifier.parse("local:plan");
        List<Citation> ordered = List.of(
                Citation.of(Identifier.treaty(173), "Section 9"),
                Citation.of(plan, "Annex 5"),
                Citation.of(plan, "Section 2"),
                Citation.of(plan, "Section 2, Paragraph #2"),
                Citation.of(plan, "Section 2, Paragraph #10"),
                Citation.of(plan, "Section 10"));
        List<Citation> sorted = new ArrayList<>(ordered);
        Collections.shuffle(sorted, new java.util.Random(1));
        Collections.sort(sorted);

        assertEquals(ordered, sorted);
        assertTrue(plan.compareTo(Identifier.treaty(173)) > 0);
    }
}
