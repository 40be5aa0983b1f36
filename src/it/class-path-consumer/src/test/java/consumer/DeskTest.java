package consumer;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What core brings is all that it needs. */
class DeskTest {

    /** As Maven resolved it, without what tests bring. */
    private static String runtimeClassPath() throws IOException {
        return Files.readString(Path.of("target", "runtime.classpath")).strip();
    }

    @Test
    void coreBringsTwoLibrariesAndNoOther() throws IOException {
        Set<String> jars = new TreeSet<>();
        for (String file : runtimeClassPath().split(File.pathSeparator)) {
            jars.add(Path.of(file).getFileName().toString().replaceFirst("-\\d.*", ""));
        }
        assertEquals(Set.of("hemicycle-core", "joda-money", "threeten-extra"), jars);
    }

    @Test
    void aProgrammeIsCheckedAndAQuestionAnsweredWithNothingElse() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "--class-path",
                        Path.of("target", "classes") + File.pathSeparator + runtimeClassPath(),
                        "consumer.Desk")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertAll(
                () -> assertEquals(0, process.waitFor(), said),
                () -> assertTrue(said.contains("FUN-015"), said),
                () -> assertTrue(said.contains("Article 76"), said));
    }
}
