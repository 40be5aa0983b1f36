package org.hemicycle.testkit.contract;

import java.util.SortedSet;
import org.junit.jupiter.api.Test;

/**
 * What a tool keeps that takes texts in the JSON form of the library and gives them on, as tests: implement it in a
 * test class of Jupiter and say how the tool copies a text.
 *
 * <pre>{@code
 * class DeskMapperTest implements JsonConsumerContract {
 *     public String copy(String json) throws Exception {
 *         return mapper.writeValueAsString(mapper.readValue(json, Dossier.class));
 *     }
 *
 *     public SortedSet<String> kinds() {
 *         return new TreeSet<>(Set.of("dossier"));
 *     }
 * }
 * }</pre>
 *
 * <p>The texts are all samples, and a value of each other kind that people keep or send: a report, verdicts, a matrix.
 * How a copy is spaced and in which order its names stand does not matter. A test that fails says what to change.
 */
public interface JsonConsumerContract {

    /**
     * Reads a text and writes it again, as the tool does when it keeps or sends it on.
     *
     * @param json a text that names its kind and the version of the form in {@code format}
     * @return what the tool makes of it
     * @throws Exception if the tool refuses the text
     */
    String copy(String json) throws Exception;

    /**
     * The kinds of text that the tool takes, by the names that stand in their formats: {@code dossier} for
     * {@code hemicycle-dossier/1.0}.
     *
     * @return all of them unless overridden
     */
    default SortedSet<String> kinds() {
        return JsonText.kinds();
    }

    /** Each text comes back with all that it says. */
    @Test
    default void copiesEachTextWithoutLoss() {
        new JsonProof(this).copies();
    }

    /** A text of a newer minor version, in which nothing new stands, is read as any other. */
    @Test
    default void takesANewerMinorVersion() {
        new JsonProof(this).takesNewerMinor();
    }

    /** A name that nobody knows is kept, or the text is refused: it is never dropped in silence. */
    @Test
    default void keepsOrRefusesWhatItDoesNotKnow() {
        new JsonProof(this).losesNothingUnknown();
    }

    /** A text of a newer major version, whose names may mean something else, is refused. */
    @Test
    default void refusesANewerMajorVersion() {
        new JsonProof(this).refusesNewerMajor();
    }
}
