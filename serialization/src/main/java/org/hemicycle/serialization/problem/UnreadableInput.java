package org.hemicycle.serialization.problem;

import static java.util.Objects.requireNonNull;

/**
 * The refusal of an input, with all that is wrong with it.
 *
 * <p>The message lists the problems, the first 50 of them; {@link #problems} has all as data.
 */
public class UnreadableInput extends IllegalArgumentException {

    private final Problems problems;

    /**
     * A refusal.
     *
     * @param input what was read, for people, such as {@code Folder "my-plan"}
     * @param problems what is wrong with it
     */
    public UnreadableInput(String input, Problems problems) {
        super(requireNonNull(input, "input") + " cannot be read as it stands: " + requireNonNull(problems, "problems")
                + ".\n" + problems.print().indent(2).stripTrailing());
        this.problems = problems;
    }

    /** {@return all that is wrong, in order of file and line} */
    public Problems problems() {
        return problems;
    }
}
