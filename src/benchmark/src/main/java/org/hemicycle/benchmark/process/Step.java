package org.hemicycle.benchmark.process;

import java.io.IOException;

/** How a process tells that it has done something, and waits to be told to go on. */
final class Step {

    private Step() {}

    static void done(String what) {
        System.out.println(what);
    }

    /** Tells too what the thread that did it counts for it, in nanoseconds. */
    static void done(long processor, long elapsed, String what) {
        done(processor + " " + elapsed + " " + what);
    }

    static void await() throws IOException {
        System.in.read();
    }
}
