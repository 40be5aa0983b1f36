package org.hemicycle;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** What calling code is told when it is refused. */
public final class Refusals {

    private Refusals() {}

    /** The message with which an action is refused. */
    public static String messageOf(Executable action) {
        return assertThrows(IllegalArgumentException.class, action).getMessage();
    }
}
