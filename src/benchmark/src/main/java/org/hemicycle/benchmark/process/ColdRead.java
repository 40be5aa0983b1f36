package org.hemicycle.benchmark.process;

import java.io.IOException;
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
        Step.done("ready");
        Step.await();
        Dossier dossier = HemicycleJson.read(file);
        Step.done(dossier.name());
        Step.await();
    }
}
