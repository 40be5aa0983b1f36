package org.hemicycle.benchmark.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.hemicycle.benchmark.table.Figure;

/** A JVM that does one thing after another, each when it is told to, and says when it is done. */
final class Started implements AutoCloseable {

    private static final double MICROSECONDS = 1000;
    private static final int FIELDS = 3;

    private static final Executor PATIENCE = CompletableFuture.delayedExecutor(90, TimeUnit.SECONDS);

    private final Process process;
    private final BufferedReader lines;
    private long began;
    private Duration used = Duration.ZERO;

    private Started(Process process, long began) {
        this.process = process;
        PATIENCE.execute(process::destroyForcibly);
        this.lines = process.inputReader();
        this.began = began;
    }

    static Started of(List<String> options, Class<?> main, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(args));
        long began = System.nanoTime();
        return new Started(
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start(),
                began);
    }

    /**
     * What the whole process took from its start, or from when it was told to go on, until it said that it was done.
     */
    Figure awaitDone() throws IOException {
        line();
        long elapsed = System.nanoTime() - began;
        Duration before = used;
        used = process.info().totalCpuDuration().orElseThrow();
        return Figure.ofTime(used.minus(before).toNanos() / MICROSECONDS, elapsed / MICROSECONDS);
    }

    /** What the thread that did it counted for it: without what compiles and collects beside it. */
    Figure awaitTold() throws IOException {
        String[] told = line().split(" ", FIELDS);
        return Figure.ofTime(Long.parseLong(told[0]) / MICROSECONDS, Long.parseLong(told[1]) / MICROSECONDS);
    }

    private String line() throws IOException {
        String line = lines.readLine();
        if (line == null) {
            throw new IllegalStateException(
                    "A process has ended before it was done, or was ended for it took too long.");
        }
        return line;
    }

    void goOn() throws IOException {
        began = System.nanoTime();
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** Lets it come to its end, which is when an archive is written. */
    @Override
    public void close() throws IOException {
        try {
            goOn();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("A process has ended with exit code " + process.exitValue());
            }
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
