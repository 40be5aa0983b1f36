package consumer;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The launcher of Java, which unlike Surefire puts nothing on the class path that no descriptor requires. */
class MainTest {

    @Test
    void theThreeModulesAreLaunchedTogether() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        Path.of("target", "classes")
                                + File.pathSeparator
                                + Files.readString(Path.of("target", "runtime.classpath")).strip(),
                        "--module",
                        "consumer/consumer.Main")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertAll(
                () -> assertEquals(0, process.waitFor(), said),
                () -> assertTrue(said.contains("Equal: true"), said),
                () -> assertTrue(
                        said.lines()
                                .toList()
                                .containsAll(List.of(
                                        "org.hemicycle.core", "org.hemicycle.serialization", "org.hemicycle.testkit")),
                        said));
    }
}
