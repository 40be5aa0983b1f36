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

/** What Javadoc says of types, attributes and constants, as a table. */
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
                Hall.Owner.Town = A town.
                Hall.Owner.Town.name = The name, as written (in \\\\"full\\\\").
                Hall.Owner.name = The name, as written (in \\\\"full\\\\").
                Hall.State = The state of a hall.
                Hall.State.CLOSED = Nobody may enter.
                Hall.rows = How many rows it has.
                """, said);
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

        assertEquals(table, Descriptions.read(Descriptions.text(table)));
    }

    private List<String> sources(String text) throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("sources/org/example"));
        Files.writeString(folder.resolve("Hall.java"), text);
        return List.of("-sourcepath", scratch.resolve("sources").toString(), "-subpackages", "org.example");
    }
}
