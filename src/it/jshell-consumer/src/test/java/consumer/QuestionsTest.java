package consumer;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The jars serve the JShell of the JDK as they are, without the launcher. */
class QuestionsTest {

    /** What JShell prints instead of stopping, where a line of a script is wrong. */
    private static final Pattern TROUBLE = Pattern.compile("(?m)^(\\|\\s+)?(Error|Exception|Warning)\\b");

    /** {@return what JShell prints when it is given the script} */
    private static String run(Path script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jshell").toString(),
                        "-R-Dfile.encoding=UTF-8",
                        "-R-Dstdout.encoding=UTF-8",
                        "-J-Djava.util.prefs.userRoot=" + Path.of("target").toAbsolutePath(),
                        "--class-path",
                        Files.readString(Path.of("target", "runtime.classpath")).strip(),
                        script.toString())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    @Test
    void aScriptChecksASampleAndAsksAQuestion() throws IOException, InterruptedException {
        String said = run(Path.of("src", "test", "jshell", "questions.jsh"));

        assertAll(
                () -> assertTrue(Pattern.compile("findings: [1-9]").matcher(said).find(), said),
                () -> assertTrue(said.contains("Istanbul"), said),
                () -> assertTrue(TROUBLE.matcher(said).results().findAny().isEmpty(), said));
    }

    @Test
    void aLineThatIsWrongIsSeen() throws IOException, InterruptedException {
        Path script = Path.of("target", "wrong.jsh");
        Files.writeString(script, "org.hemicycle.source.Identifier.of(7)\n/exit\n");

        String said = run(script);

        assertTrue(TROUBLE.matcher(said).find(), said);
    }
}
