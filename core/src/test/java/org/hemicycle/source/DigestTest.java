package org.hemicycle.source;

import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hemicycle.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {

    /** As sha256sum prints it for {@code [java.lang.String:3:ETSjava.lang.String:4:Nº 5]} in UTF-8. */
    private static final String KNOWN = "e558fbd0f1cb42e563a82204fff33a7b46c46e5f5844d72e4405884009ef0518";

    @Test
    void isTheSha256OfTheCanonicalTextInUtf8() {
        assertEquals(KNOWN, Digest.of(List.of("ETS", "Nº 5")).toString());
    }

    @Test
    void isReadBack() {
        Digest digest = Digest.parse(KNOWN);

        assertEquals(KNOWN, digest.toString());
        assertEquals(Digest.of(List.of("ETS", "Nº 5")), digest);
        assertEquals(Digest.of(List.of("ETS", "Nº 5")).hashCode(), digest.hashCode());
        assertEquals(KNOWN.substring(0, 12), digest.abbreviated());
        assertNotEquals(Digest.of(List.of("ETS")), digest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef"})
    void otherTextsAreRefused(String text) {
        assertEquals(
                "\"" + text + "\" is not a digest; accepted are the 64 digits of a SHA-256, 0 to 9 and a to f.",
                messageOf(() -> Digest.parse(text)));
    }

    @Test
    void isSerializedWithoutTheValue() throws Exception {
        Digest digest = Digest.of("a value");

        assertEquals(digest, Serialized.copyOf(digest));
        assertTrue(Serialized.bytesOf(Digest.of("x".repeat(10_000))).length < 1000);
    }

    @Test
    void whatHasNoCanonicalTextIsRefusedWhenTheDigestIsAskedFor() {
        Digest digest = Digest.of(new Object());

        assertTrue(messageOf(digest::toString).contains("java.lang.Object, which has no canonical text"));
        assertTrue(messageOf(digest::hashCode).contains("java.lang.Object, which has no canonical text"));
    }
}
