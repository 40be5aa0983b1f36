package org.hemicycle.testkit.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Outside core too, no locale, time zone, clock or encoding of the machine has a say. */
class NothingLocalTest {

    private static final Pattern LOCAL = Pattern.compile(
            "String\\.format\\((?!Locale\\.ROOT|\\s*Locale\\.ROOT)"
                    + "|\\.formatted\\(|::formatted|to(?:Lower|Upper)Case\\(\\)|::to(?:Lower|Upper)Case|getBytes\\(\\)"
                    + "|getDefault\\(\\)|systemDefault\\(\\)|defaultCharset\\(\\)|ofPattern\\([^,)]*\\)|\\.now\\("
                    + "|new (?:Scanner|FileReader|FileWriter)\\(|new DecimalFormat\\([^,)]*\\)|new InputStreamReader\\([^,)]*\\)");

    /** A process is the only one that knows of no other day than today. */
    private static final Map<String, List<String>> ACCEPTED = Map.of("Commands.java", List.of(".now("));

    private static List<String> found(String source) {
        return LOCAL.matcher(source).results().map(each -> each.group()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../serialization/src/main/java", "src/main/java"})
    void noSourceAsksTheMachine(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();

            assertTrue(sources.size() > 10, folder);
            for (Path source : sources) {
                String name = source.getFileName().toString();
                assertEquals(ACCEPTED.getOrDefault(name, List.of()), found(Files.readString(source)), source::toString);
            }
        }
    }

    @Test
    void whoeverAsksIsFound() {
        assertEquals(
                List.of("String.format(", ".formatted(", "toLowerCase()", "::toUpperCase", ".now(", "getBytes()"),
                found("String.format(\"%d\", 1) \"%d\".formatted(1) a.toLowerCase() String::toUpperCase"
                        + " LocalDate.now() a.getBytes() String.format(Locale.ROOT, \"%d\", 1)"));
    }
}
