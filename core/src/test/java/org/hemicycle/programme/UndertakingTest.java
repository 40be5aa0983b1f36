package org.hemicycle.programme;

import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.time.Timing;
import org.junit.jupiter.api.Test;

class UndertakingTest {

    private static final Identifier ASSEMBLY = Identifier.parse("body:un-general-assembly");
    private static final Citation PLACE = Citation.of(Identifier.parse("A/RES/79/284"), "Paragraph 41");

    private static Undertaking.Builder report() {
        return Undertaking.builder()
                .key("op41-report")
                .by(Stated.of("The General Assembly", ASSEMBLY, PLACE))
                .force(Undertaking.Force.REQUESTS)
                .what(Stated.of("", "a report on how the text was carried out", PLACE))
                .due(Stated.of("its eighty-first session", Timing.atSession(ASSEMBLY, 81), PLACE));
    }

    @Test
    void printsWhoAsksForWhat() {
        assertEquals(
                "The General Assembly requests: a report on how the text was carried out",
                report().build().toString());
    }

    @Test
    void isFiledUnderItsKey() {
        assertEquals("undertakings/op41-report", report().build().address().toString());
    }

    @Test
    void onlyDecisionsRequestsObligationsAndPromisesMakeSomethingDue() {
        List<Undertaking.Force> binding = Arrays.stream(Undertaking.Force.values())
                .filter(Undertaking.Force::binds)
                .toList();

        assertEquals(
                EnumSet.of(
                        Undertaking.Force.DECIDES,
                        Undertaking.Force.REQUESTS,
                        Undertaking.Force.OBLIGED,
                        Undertaking.Force.UNDERTAKES),
                EnumSet.copyOf(binding));
    }

    @Test
    void refusesAKeyThatCannotStandInAPath() {
        assertTrue(messageOf(() -> report().key("op 41").build()).startsWith("Undertaking.key is \"op 41\""));
    }
}
