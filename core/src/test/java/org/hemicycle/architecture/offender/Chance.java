package org.hemicycle.architecture.offender;

import java.util.Random;
import java.util.UUID;

/** Leaves things to chance. */
public final class Chance {

    private Chance() {}

    static String anything() {
        return UUID.randomUUID() + " " + new Random().nextInt() + " " + Math.random();
    }
}
