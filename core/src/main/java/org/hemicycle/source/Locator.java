package org.hemicycle.source;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hemicycle.internal.Quoted;

/**
 * A place inside a document, as a lawyer would cite it: a path of steps from the whole to the part.
 *
 * <p>A numbered part is named by its label; a part without a number is counted among its siblings and written with a
 * hash: {@code Section 1.1.3, Paragraph #2} is the second paragraph of section 1.1.3, while {@code Paragraph 2} is the
 * paragraph that bears the number 2. A heading is quoted: {@code Heading "Executive summary", Paragraph #3}.
 * {@code parse(toString())} is the identity.
 *
 * @param steps from the whole to the part; empty for the document as a whole
 */
public record Locator(List<Step> steps) implements Serializable, Comparable<Locator> {

    /** The document as a whole. */
    public static final Locator WHOLE = new Locator(List.of());

    private static final Pattern STEP = Pattern.compile("\\s*([A-Za-z]+) (?:\"([^\"]+)\"|([^\\s,\"]+))\\s*(?:,|$)");

    /** The kind of a part of a document. */
    public enum Kind {
        /** A part of the highest rank. */
        PART,
        /** An annex. */
        ANNEX,
        /** An appendix, of a document that prints that word. */
        APPENDIX,
        /** An article of a treaty or statute. */
        ARTICLE,
        /** A numbered section. */
        SECTION,
        /** A table. */
        TABLE,
        /** A row of a table. */
        ROW,
        /** A preambular paragraph. */
        RECITAL,
        /** A paragraph, numbered or counted. */
        PARAGRAPH,
        /** An item of a list, numbered or counted. */
        ITEM,
        /** A footnote or endnote. */
        NOTE,
        /** A part that is known by its heading alone. */
        HEADING;

        private static final List<Kind> ALL = List.of(values());

        private final String printed = name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /**
     * One step of a locator.
     *
     * @param kind what sort of part
     * @param label its number, letter or heading; {@code #2} for the second that bears none
     */
    public record Step(Kind kind, String label) implements Serializable, Comparable<Step> {

        /**
         * Checks the label.
         *
         * @throws IllegalArgumentException if it is blank or has a double quote
         */
        public Step {
            requireNonNull(kind, "kind");
            requireNonNull(label, "label");
            if (label.isBlank() || label.contains("\"")) {
                throw new IllegalArgumentException("Locator step " + kind + " has the label '" + Quoted.cut(label)
                        + "'; a label is a number, letter or heading, is not blank and has no double quote.");
            }
        }

        /** By hand, as that of an {@link Identifier} is. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Step that && kind == that.kind && label.equals(that.label);
        }

        @Override
        public int hashCode() {
            return 31 * kind.ordinal() + label.hashCode();
        }

        @Override
        public int compareTo(Step other) {
            int order = kind.name().compareTo(other.kind.name());
            return order == 0 ? NaturalOrder.compare(label, other.label) : order;
        }

        @Override
        public String toString() {
            return kind.printed + " " + (isBare() ? label : "\"" + label + "\"");
        }

        /** Whether it has neither a blank nor a comma; it has no quotation mark. */
        private boolean isBare() {
            for (int at = 0; at < label.length(); at++) {
                char each = label.charAt(at);
                if (each == ',' || each == ' ' || each >= '\t' && each <= '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    /** Keeps a copy of the steps. */
    public Locator {
        requireNonNull(steps, "steps");
        steps = List.copyOf(steps);
    }

    /**
     * Reads a locator.
     *
     * @param text steps divided by commas, each a {@linkplain Kind kind} and a label, for example {@code Annex V, Table
     *     1, Row 3}; the empty text is the document as a whole
     * @return the locator
     * @throws IllegalArgumentException if a step cannot be read
     */
    public static Locator parse(CharSequence text) {
        return valueOf(requireNonNull(text, "text").toString());
    }

    /**
     * Reads a locator as {@link #parse} does, under the name that frameworks look for.
     *
     * @param text as {@code parse} takes it
     * @return the locator
     * @throws IllegalArgumentException if a step cannot be read, as {@code parse} says
     */
    public static Locator valueOf(String text) {
        requireNonNull(text, "text");
        List<Step> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(text);
        int at = 0;
        while (at < text.length() || text.endsWith(",")) {
            if (!matcher.region(at, text.length()).lookingAt()) {
                throw new IllegalArgumentException(
                        "Locator " + Quoted.of(text) + " cannot be read from " + Quoted.of(text.substring(at))
                                + " on; a step is a kind and a label, for example Section 1.1.3 or"
                                + " Heading \"Executive summary\", and steps are divided by commas.");
            }
            String label = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            steps.add(new Step(kind(matcher.group(1), text), label));
            at = matcher.end();
        }
        return new Locator(steps);
    }

    private static Kind kind(String word, String text) {
        for (Kind kind : Kind.ALL) {
            if (kind.printed.equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("Locator " + Quoted.of(text) + " has a step " + Quoted.of(word)
                + ", which is not a kind of place; accepted are "
                + Kind.ALL.stream().map(kind -> kind.printed).collect(Collectors.joining(", ")) + ".");
    }

    /**
     * The place of a part of this place.
     *
     * @param kind the part's kind
     * @param label its label
     * @return this locator, one step longer
     */
    public Locator then(Kind kind, String label) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(new Step(kind, label));
        return new Locator(longer);
    }

    /**
     * Whether this place is the given one or a part of it.
     *
     * @param whole the place that may hold it
     * @return true if this locator begins with the steps of {@code whole}; every place is within the whole document
     */
    public boolean isWithin(Locator whole) {
        return steps.size() >= whole.steps.size()
                && steps.subList(0, whole.steps.size()).equals(whole.steps);
    }

    /** By hand, as that of an {@link Identifier} is. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Locator that && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    /** Compares step by step, kinds by name and labels as readers do: section 2 comes before section 10. */
    @Override
    public int compareTo(Locator other) {
        int common = Math.min(steps.size(), other.steps.size());
        for (int i = 0; i < common; i++) {
            int order = steps.get(i).compareTo(other.steps.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(steps.size(), other.steps.size());
    }

    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining(", "));
    }
}
