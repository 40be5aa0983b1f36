package org.hemicycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import org.hemicycle.activity.Activity;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.internal.CanonicalText;
import org.hemicycle.programme.Component;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every value of the model. */
class ValuesTest {

    static List<Object> values() {
        return Examples.ofEverySort();
    }

    @ParameterizedTest
    @MethodSource("values")
    void survivesSerialisation(Object value) throws IOException, ClassNotFoundException {
        Object copy = Serialized.copyOf(value);

        assertEquals(value, copy);
        assertEquals(value.hashCode(), copy.hashCode());
        assertEquals(value.toString(), copy.toString());
    }

    @ParameterizedTest
    @MethodSource("values")
    void printsInOneLineWithoutGeneratedNames(Object value) {
        assertFalse(value.toString().contains("\n"), value::toString);
        assertFalse(value.toString().contains("Immutable"), value::toString);
    }

    @ParameterizedTest
    @MethodSource("values")
    void readsCanonicallyAsItsCopyAndLikeNothingThatDiffers(Object value) throws IOException, ClassNotFoundException {
        String text = CanonicalText.of(value);

        assertEquals(text, CanonicalText.of(Serialized.copyOf(value)));
        for (Object other : values()) {
            assertEquals(value.equals(other), text.equals(CanonicalText.of(other)), () -> value + " and " + other);
        }
    }

    @Test
    void aDossierThatCameBackStillFindsItsParts() throws IOException, ClassNotFoundException {
        Dossier dossier = Examples.dossier();
        Dossier copy = (Dossier) Serialized.copyOf(dossier);

        assertEquals(dossier.list(Component.class), copy.list(Component.class));
        assertEquals(dossier.list(Activity.class), copy.list(Activity.class));
        assertEquals(dossier.list(BudgetLine.class), copy.list(BudgetLine.class));
        assertEquals(dossier.listClaims(), copy.listClaims());
    }
}
