package org.hemicycle.architecture.offender.internal;

import java.lang.reflect.Field;

/** Looks into classes beside the one that may. */
public final class Neighbour {

    private Neighbour() {}

    static Field[] fields(Class<?> type) {
        return type.getDeclaredFields();
    }
}
