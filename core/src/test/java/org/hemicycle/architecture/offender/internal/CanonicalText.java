package org.hemicycle.architecture.offender.internal;

import java.lang.reflect.Field;

/** The one class that may look into others, with a part of its own. */
public final class CanonicalText {

    private CanonicalText() {}

    static Field[] fields(Class<?> type) {
        return Part.fields(type);
    }

    private static final class Part {

        static Field[] fields(Class<?> type) {
            return type.getDeclaredFields();
        }
    }
}
