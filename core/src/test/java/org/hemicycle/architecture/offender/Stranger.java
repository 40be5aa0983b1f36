package org.hemicycle.architecture.offender;

import org.junit.jupiter.api.Assertions;

/** Uses a library that core does not declare. */
public final class Stranger {

    private Stranger() {}

    static void check(boolean condition) {
        Assertions.assertTrue(condition);
    }
}
