package org.hemicycle.testkit.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** With {@code -Dhemicycle.activities=100000} it takes a minute on a busy machine. */
class ManyActivitiesTest {

    private static final int ACTIVITIES = Integer.getInteger("hemicycle.activities", 20_000);

    /**
     * What a hundred thousand may take in 256 MB, fewer may take in as much less, and what the library needs itself.
     */
    private static final int MEGABYTES = 16 + 240 * ACTIVITIES / 100_000;

    @Test
    @Timeout(240)
    void manyAreCheckedByAllRulesInASmallHeap() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + MEGABYTES + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ManyActivities.class.getName(),
                        String.valueOf(ACTIVITIES))
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, process.waitFor(), printed);
        assertEquals("the findings of each copy, no rule broken", printed.strip());
    }
}
