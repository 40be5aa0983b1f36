package org.hemicycle.serialization.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Document;
import org.hemicycle.document.Paper;
import org.hemicycle.document.Subject;
import org.junit.jupiter.api.Test;

/** Each case of a sum has its word, and nothing else has one. */
class CasesTest {

    @Test
    void aCaseHasAWordInItsSum() {
        assertEquals(Optional.of("PAPER"), Cases.word(Paper.class));
        assertEquals(Optional.of("FIGURE"), Cases.word(Datum.Figure.class));
        assertEquals(Optional.empty(), Cases.word(Document.class));
        assertEquals(
                Map.of("PART", Subject.Part.class, "THING", Subject.Thing.class, "PAIR", Subject.Pair.class),
                Cases.of(TypeKey.of(Subject.class)));
        assertEquals(Map.of(), Cases.of(TypeKey.of(Paper.class)));
    }
}
