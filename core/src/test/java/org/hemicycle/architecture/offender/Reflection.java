package org.hemicycle.architecture.offender;

import java.lang.reflect.Field;

/** Looks into classes. */
public final class Reflection {

    private Reflection() {}

    static Field[] fields(String name) throws ClassNotFoundException {
        return Class.forName(name).getDeclaredFields();
    }
}
