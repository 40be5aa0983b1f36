package org.hemicycle.work;

/** Counts the calls of methods of metered classes. */
public final class Meter {

    private static long calls;

    private Meter() {}

    /** Called on entry to each method of a metered class. */
    public static void tick() {
        calls++;
    }

    /** Begins to count anew. */
    public static void reset() {
        calls = 0;
    }

    /** {@return the calls since then} */
    public static long read() {
        return calls;
    }
}
