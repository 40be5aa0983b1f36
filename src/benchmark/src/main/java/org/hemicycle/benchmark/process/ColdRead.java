package org.hemicycle.benchmark.process;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.json.HemicycleJson;

/** Reads a dossier, the first thing that its JVM does. */
final class ColdRead {

    private ColdRead() {}

    /**
     * Runs it.
     *
     * @param args a file of JSON
     * @throws IOException if standard input breaks
     */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Step.done("ready");
        Step.await();
        long processor = threads.getCurrentThreadCpuTime();
        long began = System.nanoTime();
        Dossier dossier = HemicycleJson.read(file);
        long elapsed = System.nanoTime() - began;
        Step.done(threads.getCurrentThreadCpuTime() - processor, elapsed, dossier.name());
        Step.await();
    }
}
