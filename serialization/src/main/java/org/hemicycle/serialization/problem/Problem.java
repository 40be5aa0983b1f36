package org.hemicycle.serialization.problem;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hemicycle.finding.Severity;

/**
 * One thing that is wrong with an input, as data.
 *
 * <p>An ERROR is something that was not taken, or not as it stands; a WARNING was taken, and should be looked at.
 * Example: {@code claims.csv, line 5, column subject: "TU" is no State that is known. Did you mean "TN"? …}
 *
 * @param place where it stands
 * @param severity how grave it is
 * @param what what is wrong, as a clause that quotes what was found
 * @param found what was found; empty where nothing stands there
 * @param accepted what is accepted there, where that can be listed
 * @param nearest what among the accepted is written most alike
 * @param mend how to mend it, as a sentence; empty where the rest says it
 */
public record Problem(
        Place place,
        Severity severity,
        String what,
        String found,
        List<String> accepted,
        List<String> nearest,
        String mend)
        implements Serializable, Comparable<Problem> {

    private static final int MOST_PRINTED = 40;

    /** Keeps copies. */
    public Problem {
        requireNonNull(place, "place");
        requireNonNull(severity, "severity");
        requireNonNull(what, "what");
        requireNonNull(found, "found");
        requireNonNull(accepted, "accepted");
        requireNonNull(nearest, "nearest");
        requireNonNull(mend, "mend");
        accepted = List.copyOf(accepted);
        nearest = List.copyOf(nearest);
    }

    /**
     * Something that was not taken.
     *
     * @param place where it stands
     * @param what what is wrong, as a clause
     * @return the problem, without anything else
     */
    public static Problem error(Place place, String what) {
        return new Problem(place, Severity.ERROR, what, "", List.of(), List.of(), "");
    }

    /**
     * Something that was taken and should be looked at.
     *
     * @param place where it stands
     * @param what what is to be looked at, as a clause
     * @return the problem, without anything else
     */
    public static Problem warning(Place place, String what) {
        return new Problem(place, Severity.WARNING, what, "", List.of(), List.of(), "");
    }

    /**
     * The same problem with what was found.
     *
     * @param text what stands there
     * @return the new problem
     */
    public Problem found(String text) {
        return new Problem(place, severity, what, text, accepted, nearest, mend);
    }

    /**
     * The same problem with what is accepted.
     *
     * @param words what is accepted
     * @return the new problem
     */
    public Problem accepting(Collection<String> words) {
        return new Problem(place, severity, what, found, List.copyOf(words), nearest, mend);
    }

    /**
     * The same problem with what is written most alike.
     *
     * @param words what may have been meant
     * @return the new problem
     */
    public Problem near(Collection<String> words) {
        return new Problem(place, severity, what, found, accepted, List.copyOf(words), mend);
    }

    /**
     * The same problem with how to mend it.
     *
     * @param sentence what to do
     * @return the new problem
     */
    public Problem mend(String sentence) {
        return new Problem(place, severity, what, found, accepted, nearest, sentence);
    }

    /**
     * The same problem at another place, for example in the whole of which the input is a part.
     *
     * @param other where it stands
     * @return the new problem
     */
    public Problem at(Place other) {
        return new Problem(other, severity, what, found, accepted, nearest, mend);
    }

    /** {@return whether something was not taken} */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Problem other) {
        return Comparator.comparing(Problem::place)
                .thenComparing(Problem::severity, Comparator.reverseOrder())
                .thenComparing(Problem::print)
                .compare(this, other);
    }

    /**
     * The problem in full sentences.
     *
     * @return the place, what is wrong, what is accepted, and how to mend it
     */
    public String print() {
        String clause = accepted.isEmpty()
                ? what
                : what + (accepted.size() == 1 ? "; accepted is " : "; accepted are ") + listed();
        return sentences(place + ": " + ended(clause), question(), mend);
    }

    private String listed() {
        String words = accepted.stream().limit(MOST_PRINTED).collect(Collectors.joining(", "));
        return accepted.size() > MOST_PRINTED ? words + " and " + (accepted.size() - MOST_PRINTED) + " more" : words;
    }

    private String question() {
        return nearest.isEmpty()
                ? ""
                : nearest.stream()
                        .map(word -> "\"" + word + "\"")
                        .collect(Collectors.joining(" or ", "Did you mean ", "?"));
    }

    private static String ended(String clause) {
        return clause.endsWith(".") || clause.endsWith("?") ? clause : clause + ".";
    }

    private static String sentences(String... sentences) {
        return Arrays.stream(sentences).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return severity + " " + print();
    }
}
