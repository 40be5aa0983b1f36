package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.hemicycle.activity.Activity;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsTest {

    private static final Citation PLACE = Citation.builder()
            .document(Identifier.parse("local:plan-2026"))
            .place(Locator.parse("Section 1"))
            .build();

    @ParameterizedTest
    @CsvSource({"launch, 1., Launch, LAUNCH", "final, , Final conference, CONFERENCE"})
    void aRowComesBackFromItsActivity(String key, String label, String title, String kind) {
        Row row = new Row(key, label, title, kind);

        Activity activity = Rows.MAPPER.activity(row, PLACE);

        assertEquals(Optional.ofNullable(label), activity.label());
        assertEquals(Optional.of(PLACE), activity.citation());
        assertEquals(row, Rows.MAPPER.row(activity));
    }

    @Test
    void whatARowLacksIsRefusedByTheBuilder() {
        Row row = new Row("launch", null, null, "LAUNCH");

        String message = assertThrows(NullPointerException.class, () -> Rows.MAPPER.activity(row, PLACE))
                .getMessage();

        assertTrue(message.contains("title"), message);
    }
}
