package org.hemicycle.testkit.mutation;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.hemicycle.serialization.problem.Place;

/**
 * A JSON text in which something is spoilt.
 *
 * <p>Example: {@code HemicycleJson.readDraft(new ByteArrayInputStream(mutated.content())).problems()}.
 *
 * @param content the text as it is stored
 * @param changes what was done, none within what another was done to
 */
public record MutatedText(byte[] content, List<JsonChange> changes) {

    /** Keeps copies. */
    public MutatedText {
        requireNonNull(content, "content");
        requireNonNull(changes, "changes");
        content = content.clone();
        changes = List.copyOf(changes);
    }

    /** {@return a copy of the text as it is stored} */
    @Override
    public byte[] content() {
        return content.clone();
    }

    /** {@return the text as who takes it for UTF-8 reads it} */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /**
     * Whether a place is one of what was changed.
     *
     * @param place the place of a problem, whose column is a pointer
     * @return whether one of the changes {@linkplain JsonChange#isAt is there}
     */
    public boolean isAt(Place place) {
        return changes.stream().anyMatch(change -> change.isAt(place));
    }

    @Override
    public String toString() {
        return "a text with " + changes.stream().map(JsonChange::toString).collect(Collectors.joining("; "));
    }
}
