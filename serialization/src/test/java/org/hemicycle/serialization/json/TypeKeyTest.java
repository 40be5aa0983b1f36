package org.hemicycle.serialization.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Types as they stand in signatures, with what their variables are bound to. */
class TypeKeyTest {

    private static final TypeKey TEXT = TypeKey.of(String.class);

    /** Signatures of each form. */
    interface Signatures<T> {
        String plain();

        Optional<String> whole();

        List<? extends CharSequence> bounded();

        T variable();

        T[] several();

        @SuppressWarnings("rawtypes") // That a type may be written so is what is tried.
        Map raw();
    }

    private static TypeKey of(String method, boolean isBound) {
        try {
            Type type = Signatures.class.getDeclaredMethod(method).getGenericReturnType();
            return TypeKey.of(type, isBound ? TypeKey.of(Signatures.class, TEXT).bindings() : Map.of());
        } catch (NoSuchMethodException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void aTypeHasItsArguments() {
        assertEquals(TEXT, of("plain", false));
        assertEquals(TypeKey.of(Optional.class, TEXT), of("whole", false));
        assertEquals(TypeKey.of(Map.class, TypeKey.ANYTHING, TypeKey.ANYTHING), of("raw", false));
    }

    @Test
    void aWildcardStandsForItsBound() {
        assertEquals(TypeKey.of(List.class, TypeKey.of(CharSequence.class)), of("bounded", false));
    }

    @Test
    void aVariableStandsForWhatItIsBoundToOrForAnything() {
        assertEquals(TEXT, of("variable", true));
        assertEquals(TypeKey.ANYTHING, of("variable", false));
        assertEquals(TypeKey.ANYTHING, of("several", true));
    }

    @Test
    void keysAreEqualByClassAndArguments() {
        assertEquals(
                TypeKey.of(Optional.class, TEXT).hashCode(), of("whole", false).hashCode());
        assertNotEquals(TypeKey.of(List.class, TEXT), TypeKey.of(Optional.class, TEXT));
        assertNotEquals(TypeKey.of(List.class, TEXT), TypeKey.of(List.class, TypeKey.ANYTHING));
        assertNotEquals(TEXT, "java.lang.String");
    }
}
