package org.hemicycle.architecture.offender;

import java.time.Clock;

/** Asks the system what time it is. */
public final class SystemClock {

    private SystemClock() {}

    static long age(Clock clock) {
        return System.currentTimeMillis() - clock.millis();
    }
}
