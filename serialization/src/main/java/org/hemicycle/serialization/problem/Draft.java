package org.hemicycle.serialization.problem;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.hemicycle.source.Origins;

/**
 * What could be taken of an input, what is wrong with it, and where each fact came from.
 *
 * <p>Whoever wants all or nothing asks {@link #orThrow}; an editor shows the value and the problems side by side.
 *
 * @param input what was read, for people, such as {@code Folder "my-plan"}
 * @param value what is well-formed
 * @param problems what is wrong
 * @param origins the row of each fact
 * @param <T> the type of the value
 */
public record Draft<T extends Serializable>(String input, T value, Problems problems, Origins origins)
        implements Serializable {

    /** Refuses nulls. */
    public Draft {
        requireNonNull(input, "input");
        requireNonNull(value, "value");
        requireNonNull(problems, "problems");
        requireNonNull(origins, "origins");
    }

    /**
     * The value, if everything was taken.
     *
     * @return the value
     * @throws UnreadableInput if there is an error; it has all problems
     */
    public T orThrow() {
        if (problems.hasErrors()) {
            throw new UnreadableInput(input, problems);
        }
        return value;
    }
}
