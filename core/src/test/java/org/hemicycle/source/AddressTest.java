package org.hemicycle.source;

import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "ncp", "ncp/rule-of-law/2.2.1", "A_b/0"})
    void printsAsItReads(String text) {
        assertEquals(text, Address.parse(text).toString());
    }

    @Test
    void growsByAKey() {
        assertEquals(Address.parse("ncp/2.2.1"), Address.ROOT.then("ncp").then("2.2.1"));
        assertEquals(Address.of("ncp", "2.2.1"), new Address(List.of("ncp", "2.2.1")));
    }

    @Test
    void isWithinItselfAndWhatIsAbove() {
        Address address = Address.parse("ncp/law");

        assertTrue(address.isWithin(address));
        assertTrue(address.isWithin(Address.of("ncp")));
        assertTrue(address.isWithin(Address.ROOT));
        assertFalse(address.isWithin(address.then("courts")));
        assertFalse(Address.of("ncp-2").isWithin(Address.of("ncp")));
    }

    @Test
    void ordersAnObjectBeforeItsParts() {
        assertEquals(
                "[, a, a/b, a/b/c, a/c, a-b]",
                Stream.of("a/c", "a-b", "a/b/c", "a", "", "a/b")
                        .map(Address::parse)
                        .sorted()
                        .toList()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({"ncp//law, ''", "/ncp, ''", "ncp/, ''", "ncp/rule of law, rule of law", "ncp/-1, -1", "ncp/.., .."})
    void refusesAMalformedKey(String text, String key) {
        assertEquals(
                "A key of the address \"" + text + "\" is \"" + key
                        + "\"; a key has letters, digits, full stops, hyphens"
                        + " and underscores and begins with a letter or digit, for example \"2.2.1\".",
                messageOf(() -> Address.parse(text)));
    }

    @Test
    void leadsUpwardsToTheDossier() {
        Address courts = Address.parse("plan/law/courts");

        assertEquals(Optional.of(Address.parse("plan/law")), courts.parent());
        assertEquals(Optional.of(Address.ROOT), Address.of("plan").parent());
        assertEquals(Optional.empty(), Address.ROOT.parent());
        assertEquals(
                List.of(courts, Address.parse("plan/law"), Address.of("plan")),
                courts.upwards().toList());
        assertEquals(List.of(), Address.ROOT.upwards().toList());
    }
}
