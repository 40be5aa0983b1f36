package org.hemicycle.serialization.problem;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.internal.CountedNoun;

/**
 * All that is wrong with an input, in order of file and line.
 *
 * @param list the problems; each is kept once
 */
public record Problems(List<Problem> list) implements Serializable {

    /** Nothing is wrong. */
    public static final Problems NONE = new Problems(List.of());

    private static final int MOST_PRINTED = 50;

    /** Keeps a copy, in order. */
    public Problems {
        requireNonNull(list, "list");
        list = list.stream().distinct().sorted().toList();
    }

    /**
     * The problems of a collection.
     *
     * @param problems the problems, in any order
     * @return all of them
     */
    public static Problems of(Collection<Problem> problems) {
        return new Problems(List.copyOf(problems));
    }

    /** {@return what was not taken} */
    public List<Problem> errors() {
        return list.stream().filter(Problem::isError).toList();
    }

    /** {@return what was taken and should be looked at} */
    public List<Problem> warnings() {
        return list.stream().filter(problem -> !problem.isError()).toList();
    }

    /** {@return whether something was not taken} */
    public boolean hasErrors() {
        return list.stream().anyMatch(Problem::isError);
    }

    /** {@return whether nothing is wrong} */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /**
     * The problems, one a line: the first 50, and how many more there are.
     *
     * @return the lines; empty where nothing is wrong
     */
    public String print() {
        return print(MOST_PRINTED);
    }

    /**
     * The problems, one a line, the grave ones marked as such.
     *
     * @param most how many are printed; the rest is counted
     * @return the lines
     */
    public String print(int most) {
        Stream<String> lines = list.stream().limit(most).map(Problem::toString);
        Stream<String> rest = list.size() > most
                ? Stream.of("… and " + (list.size() - most) + " more; " + list.size() + " in all.")
                : Stream.empty();
        return Stream.concat(lines, rest).collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return CountedNoun.of(errors().size(), "error") + ", "
                + CountedNoun.of(warnings().size(), "warning");
    }
}
