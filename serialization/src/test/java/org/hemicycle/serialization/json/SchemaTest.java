package org.hemicycle.serialization.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The schema in the jar is made of the shapes and of what the Javadoc says of them; the latter is kept too, so that the
 * schema can be made without the sources. After a change of types or Javadoc, {@code mvn -pl serialization -am test
 * -Dtest=SchemaTest -Dhemicycle.pages=write -Dsurefire.failIfNoSpecifiedTests=false} writes both anew.
 */
class SchemaTest {

    private static final Path DESCRIPTIONS =
            Path.of("src/test/resources/org/hemicycle/serialization/json/descriptions.properties");
    private static final Path SCHEMA =
            Path.of("src/main/resources/org/hemicycle/serialization/json/hemicycle.schema.json");
    private static final String MEND = "Look at the change, then write both with -Dhemicycle.pages=write.";

    @TempDir
    private static Path scratch;

    private static Map<String, String> said;

    @BeforeAll
    static void readSources() throws IOException {
        Map<String, String> all = Descriptions.read(Descriptions.ofSources(
                List.of(
                        "-sourcepath",
                        "../core/src/main/java" + File.pathSeparator + "src/main/java",
                        "-subpackages",
                        "org.hemicycle"),
                scratch));
        SchemaWriter writer = new SchemaWriter(all);
        writer.schema();
        said = new HashMap<>(all);
        said.keySet().retainAll(writer.described());
        if ("write".equals(System.getProperty("hemicycle.pages"))) {
            Files.createDirectories(SCHEMA.getParent());
            Files.writeString(DESCRIPTIONS, Descriptions.text(said));
            Files.writeString(SCHEMA, new SchemaWriter(said).text());
        }
    }

    @Test
    void theDescriptionsKeptAreThoseOfTheSources() throws IOException {
        assertEquals(Files.readString(DESCRIPTIONS), Descriptions.text(said), MEND);
    }

    @Test
    void theSchemaInTheJarIsThatOfTheShapesAndDescriptions() throws IOException {
        Map<String, String> kept = Descriptions.read(Files.readString(DESCRIPTIONS));

        assertEquals(Files.readString(SCHEMA), new SchemaWriter(kept).text(), MEND);
    }

    @Test
    void aChangeOfADescriptionIsFound() throws IOException {
        Map<String, String> changed = new HashMap<>(said);
        changed.put("Programme.period", "The days.");

        assertNotEquals(Files.readString(SCHEMA), new SchemaWriter(changed).text());
    }

    @Test
    void everyTypeAttributeAndWordIsDescribed() {
        SchemaWriter writer = new SchemaWriter(said);
        writer.schema();
        Set<String> missing = new TreeSet<>(writer.described());
        missing.removeAll(said.keySet());

        assertEquals(Set.of(), missing);
    }

    @Test
    void examplesOfScalarsAreReadAndFitTheirPatterns() {
        int examples = 0;
        for (ScalarShape scalar : scalars()) {
            ScalarForm form = ScalarForm.of(scalar.type());
            for (String example : form.examples()) {
                assertEquals(
                        example,
                        scalar.text(scalar.parse(example)),
                        scalar.type().getName());
                assertTrue(accepts(form.pattern()).test(example), example);
                examples++;
            }
        }
        assertTrue(examples > scalars().size());
    }

    @Test
    void patternsAreWrittenInWhatAllDialectsShare() {
        Pattern foreign = Pattern.compile("[+*}]\\+|\\(\\?[^:=!]|\\\\[dDsSwWpPbAzZQhvR]");
        assertTrue(foreign.matcher("a*+").find());

        for (ScalarShape scalar : scalars()) {
            String pattern = ScalarForm.of(scalar.type()).pattern().orElse("");
            assertFalse(foreign.matcher(pattern).find(), scalar.type().getName() + " " + pattern);
        }
    }

    private static List<ScalarShape> scalars() {
        SchemaWriter writer = new SchemaWriter(said);
        writer.schema();
        return writer.scalars();
    }

    private static Predicate<String> accepts(Optional<String> pattern) {
        return pattern.map(Pattern::compile).map(Pattern::asPredicate).orElse(any -> true);
    }
}
