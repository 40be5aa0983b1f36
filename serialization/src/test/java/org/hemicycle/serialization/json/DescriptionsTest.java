package org.hemicycle.serialization.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the schema says of types, attributes and constants is what their Javadoc says. After a change of Javadoc,
 * {@code mvn -pl serialization -am test -Dtest=DescriptionsTest,SchemaTest -Dhemicycle.pages=write
 * -Dsurefire.failIfNoSpecifiedTests=false} writes it anew.
 */
class DescriptionsTest {

    private static final String EXAMPLE = """
            package org.example;

            /**
             * A hall &amp; what <em>stands</em> in it.
             *
             * <p>Example: {@code Hall.parse("a < b")}, as {@link String#valueOf(int)} and {@linkplain Hall halls} do.
             *
             * @param rows how many rows
             *     it has
             */
            public record Hall(int rows) {
                /** The state of a hall. */
                public enum State {
                    /** Nobody may enter. */
                    CLOSED
                }

                /** Whoever owns a hall. */
                public sealed interface Owner {
                    /** {@return the name, as written (in \\"full\\")} */
                    String name();

                    /** A town. */
                    non-sealed interface Town extends Owner {
                        @Override
                        String name();
                    }
                }
            }
            """;

    @TempDir
    private Path scratch;

    @Test
    void theDescriptionsKeptAreThoseOfTheSources() throws IOException {
        String said = ofTheLibrary();
        if ("write".equals(System.getProperty("hemicycle.pages"))) {
            Files.writeString(Descriptions.KEPT, said);
        }

        assertEquals(
                Files.readString(Descriptions.KEPT),
                said,
                "The Javadoc has changed: write the descriptions and the schema with -Dhemicycle.pages=write.");
    }

    @Test
    void aChangeOfJavadocIsFound() throws IOException {
        String before = Descriptions.ofSources(sources(EXAMPLE), scratch);
        String after = Descriptions.ofSources(sources(EXAMPLE.replace("Nobody may enter", "It is shut")), scratch);

        assertNotEquals(before, after);
        assertTrue(after.contains("Hall.State.CLOSED = It is shut.\n"), after);
    }

    @Test
    void typesAttributesAndConstantsAreDescribedInPlainText() throws IOException {
        String said = Descriptions.ofSources(sources(EXAMPLE), scratch);

        assertEquals("""
                Hall = A hall & what stands in it.\\nExample: Hall.parse("a < b"), as String.valueOf and halls do.
                Hall.Owner = Whoever owns a hall.
                Hall.Owner.name = The name, as written (in \\\\"full\\\\").
                Hall.State = The state of a hall.
                Hall.State.CLOSED = Nobody may enter.
                Hall.rows = How many rows it has.
                """, said);
    }

    @Test
    void anAttributeTakesTheWordsOfTheOneThatItOverrides() throws IOException {
        String said = Descriptions.ofSources(
                sources(EXAMPLE.replace("non-sealed interface Town", "sealed interface Town")
                        .replace(
                                "String name();\n        }",
                                "String name();\n record Big(String name) implements Town {} }")),
                scratch);

        assertTrue(said.contains("Hall.Owner.Town.name = The name, as written"), said);
    }

    @Test
    void aTagWithoutPlainTextIsRefused() {
        IllegalStateException refusal = assertThrows(
                IllegalStateException.class,
                () -> Descriptions.ofSources(sources(EXAMPLE.replace("{@code Hall", "{@index Hall")), scratch));

        assertTrue(refusal.getMessage().contains("which has no plain text yet"), refusal.getMessage());
    }

    @Test
    void theTableIsReadBackAsItWasWritten() throws IOException {
        Map<String, String> table = Map.of("Hall", "One: a\\b = c\nTwo: Straße, d'Or #1!", "Hall.State.OPEN", "So.");
        Path file = Files.writeString(scratch.resolve("table"), Descriptions.text(table));

        assertEquals(table, Descriptions.read(file));
    }

    private String ofTheLibrary() throws IOException {
        return Descriptions.ofSources(
                List.of(
                        "-sourcepath",
                        "../core/src/main/java:src/main/java".replace(":", java.io.File.pathSeparator),
                        "-subpackages",
                        "org.hemicycle",
                        "-exclude",
                        "org.hemicycle.consistency:org.hemicycle.internal:org.hemicycle.look:org.hemicycle.report"
                                + ":org.hemicycle.rule:org.hemicycle.serialization"),
                scratch);
    }

    private List<String> sources(String text) throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("sources/org/example"));
        Files.writeString(folder.resolve("Hall.java"), text);
        return List.of("-sourcepath", scratch.resolve("sources").toString(), "-subpackages", "org.example");
    }
}
