package org.hemicycle.source;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.internal.CountedNoun;
import org.hemicycle.internal.Rebuilt;

/**
 * From which rows of an input the facts of a dossier came. Origins stand beside a dossier, not in it: they are no part
 * of its equality, digest and serialised form.
 *
 * <p>Example: {@code draft.origins().find(Address.parse("plan/activities/a1"))} is {@code activities.csv, line 2}. A
 * fact that was built in Java has none.
 *
 * <p>Evidence is led back to rows by what it says. It is guaranteed that every row is given which says the quoted words
 * at the cited place about the subject, and that something is given wherever a row stands at that place. It is not
 * guaranteed that one row alone is given: where several say the same, all are, and a place that is cited without words
 * leads to every row there that is about the subject.
 *
 * <p>Immutable.
 */
public final class Origins implements Serializable {

    /** Nothing came from a row. */
    public static final Origins NONE = builder().build();

    /** What marks that a quote leaves words out. */
    private static final String ELLIPSIS = "…";

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** What one cell says at a place of the source, and of which part. */
    private record Saying(Origin origin, String words, Address about) implements Serializable {

        Saying {
            requireNonNull(origin, "origin");
            requireNonNull(words, "words");
            requireNonNull(about, "about");
        }

        boolean isEqual(String quote) {
            return folded(words).equals(folded(quote));
        }

        /** Whether a quote that leaves words out is one of these words. */
        boolean isExcerpted(Pattern quote) {
            return quote.matcher(folded(words)).matches();
        }

        private static String folded(String text) {
            return BLANKS.matcher(text.strip()).replaceAll(" ");
        }
    }

    /** By the citation of the part itself. */
    private final Map<Citation, Set<Origin>> parts;

    private final Map<Citation, Set<Saying>> sayings;
    private final Map<Origin, Set<Address>> named;
    private final Map<Origin, Integer> positions;

    private Origins(
            Map<Citation, Set<Origin>> parts,
            Map<Citation, Set<Saying>> sayings,
            Map<Origin, Set<Address>> named,
            Map<Origin, Integer> positions) {
        this.parts = copy(parts);
        this.sayings = copy(sayings);
        this.named = copy(named);
        this.positions = new LinkedHashMap<>(positions);
    }

    private Object readResolve() throws InvalidObjectException {
        return Rebuilt.by(() -> new Origins(parts, sayings, named, positions));
    }

    private static <K, V> Map<K, Set<V>> copy(Map<K, Set<V>> sets) {
        Map<K, Set<V>> copy = new LinkedHashMap<>();
        sets.forEach((key, set) -> copy.put(key, new LinkedHashSet<>(set)));
        return copy;
    }

    /**
     * The row that has a part of a dossier.
     *
     * @param part its address
     * @return the row; absent for what was built in Java, and the first one where several rows have it
     */
    public Optional<Origin> find(Address part) {
        return findPart(Citation.ofPart(part));
    }

    private Optional<Origin> findPart(Citation part) {
        return parts.getOrDefault(part, Set.of()).stream().findFirst();
    }

    /**
     * The rows that state what an evidence quotes about something.
     *
     * <p>White space counts as one space, and {@code …} stands for the words that a quote leaves out. Example:
     * {@code find(evidence, finding.address())} is {@code [treaty-claims.csv, line 3, column as_written]}.
     *
     * @param evidence a place, with what it says there
     * @param subject the address of what the evidence is about
     * @return the cells that say this at this place, or else, since a statement without a place stands where its owner
     *     does, those that say it about the subject: in each file, or list of JSON, those about the subject, or else
     *     about what it is a part of or what is a part of it, or else those that name it, or else all. Where none says
     *     it, since the words are printed from a value, the rows at this place that are about the subject or name it.
     *     Where nothing is quoted, the rows at this place, chosen in the same way from all files, and of these the ones
     *     without words of the source, if there are any. One cell of each row, in order; of values of JSON that lie in
     *     one another, the innermost that says it, or the outermost that stands there; none for what did not come from
     *     a row
     */
    public List<Origin> find(Citation evidence, Address subject) {
        requireNonNull(evidence, "evidence");
        requireNonNull(subject, "subject");
        Set<Saying> at = sayings.getOrDefault(evidence, Set.of());
        List<Saying> said =
                evidence.quote().map(quote -> said(quote, at, subject)).orElse(List.of());
        if (!said.isEmpty()) {
            return innermost(eachRowOnce(narrowedByList(said, subject).map(Saying::origin)));
        }
        Optional<Origin> part = findPart(evidence);
        return part.map(List::of)
                .orElseGet(() -> outermost(eachRowOnce(standing(evidence, at, subject).stream()
                        .map(saying -> saying.origin().row()))));
    }

    /** Of values that lie in one another, the one that says no more than this. */
    private static List<Origin> innermost(List<Origin> all) {
        return filtered(all, each -> all.stream().noneMatch(each::holds));
    }

    /** Of values that lie in one another, the one that has all that stands there. */
    private static List<Origin> outermost(List<Origin> all) {
        return filtered(all, each -> all.stream().noneMatch(other -> other.holds(each)));
    }

    /** Words that no cell has to the letter may be printed from a value; of a row about something else they are not. */
    private List<Saying> standing(Citation evidence, Set<Saying> at, Address subject) {
        return evidence.quote().isPresent() ? akin(at, subject, List.of()) : wordless(narrowed(at, subject));
    }

    /** A place is cited without words where a row has none. */
    private static List<Saying> wordless(List<Saying> all) {
        return firstOf(List.of(filtered(all, saying -> saying.words().isEmpty())), all);
    }

    private List<Saying> said(String quote, Set<Saying> at, Address subject) {
        Set<Saying> about = sayings.getOrDefault(Citation.ofPart(subject), Set.of());
        Pattern excerpt = excerpt(quote);
        return firstOf(
                List.of(
                        filtered(at, saying -> saying.isEqual(quote)),
                        filtered(at, saying -> saying.isExcerpted(excerpt)),
                        filtered(about, saying -> saying.isEqual(quote)),
                        filtered(about, saying -> saying.isExcerpted(excerpt))),
                List.of());
    }

    private static Pattern excerpt(String quote) {
        return Pattern.compile(
                Stream.of(Saying.folded(quote).split(ELLIPSIS, -1))
                        .map(String::strip)
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*")),
                Pattern.DOTALL);
    }

    /** In another list, the same words are another fact, or the same once more. */
    private Stream<Saying> narrowedByList(List<Saying> all, Address subject) {
        Map<String, List<Saying>> lists = all.stream()
                .collect(Collectors.groupingBy(saying -> saying.origin().list()));
        return lists.values().stream().flatMap(each -> narrowed(each, subject).stream());
    }

    private List<Saying> narrowed(Collection<Saying> all, Address subject) {
        return akin(all, subject, List.copyOf(all));
    }

    private List<Saying> akin(Collection<Saying> all, Address subject, List<Saying> otherwise) {
        return firstOf(
                List.of(
                        filtered(all, saying -> saying.about().equals(subject)),
                        filtered(all, saying -> isAkin(saying.about(), subject)),
                        filtered(
                                all,
                                saying -> named.getOrDefault(saying.origin().row(), Set.of())
                                        .contains(subject))),
                otherwise);
    }

    private static boolean isAkin(Address one, Address other) {
        boolean isRoot = one.equals(Address.ROOT) || other.equals(Address.ROOT);
        return !isRoot && (one.isWithin(other) || other.isWithin(one));
    }

    private static <T> List<T> filtered(Collection<T> all, Predicate<T> filter) {
        return all.stream().filter(filter).toList();
    }

    private static List<Saying> firstOf(List<List<Saying>> choices, List<Saying> otherwise) {
        return choices.stream().filter(some -> !some.isEmpty()).findFirst().orElse(otherwise);
    }

    /** Of several cells of a row the one that was noted first. */
    private static List<Origin> eachRowOnce(Stream<Origin> cells) {
        Map<Origin, Origin> rows = new LinkedHashMap<>();
        cells.forEach(cell -> rows.putIfAbsent(cell.row(), cell));
        return rows.values().stream().sorted().toList();
    }

    /**
     * Where in its line a row or value begins, for tools that show it there.
     *
     * @param origin one of these origins
     * @return the column of the line, from 1 on, in UTF-16 units as editors count; absent where it was not noted
     */
    public OptionalInt position(Origin origin) {
        Integer position = positions.get(requireNonNull(origin, "origin"));
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /**
     * The same origins, with a name in front of each file.
     *
     * @param folder what tells these files apart from others of the same names, such as {@code plan-a}
     * @return origins such as {@code plan-a/claims.csv, line 5}
     * @throws IllegalArgumentException if the name is blank
     */
    public Origins in(String folder) {
        if (requireNonNull(folder, "folder").isBlank()) {
            throw new IllegalArgumentException("Origins.in was given a blank name; give what tells these files apart"
                    + " from others of the same names, for example \"plan-a\".");
        }
        return builder()
                .addAll(this, origin -> new Origin(folder + "/" + origin.file(), origin.line(), origin.column()))
                .build();
    }

    /**
     * The origins of two dossiers that are merged.
     *
     * <p>Example, of two folders with the same sheets: {@code one.origins().in("plan-a").mergedWith(other.origins()
     * .in("plan-b"))}.
     *
     * @param other the origins of the other one
     * @return all of them
     * @throws IllegalArgumentException if both have different rows of a file of the same name, since then nobody could
     *     tell which one is meant
     */
    public Origins mergedWith(Origins other) {
        requireNonNull(other, "other");
        Set<String> ambiguous = files();
        ambiguous.retainAll(other.files());
        ambiguous.removeIf(file -> of(file).equals(other.of(file)));
        if (!ambiguous.isEmpty()) {
            throw new IllegalArgumentException("Origins.mergedWith was given other rows of "
                    + String.join(", ", ambiguous) + ", so that nobody could tell which of two files is meant; put a"
                    + " name in front of each before they are merged, for example with origins.in(\"plan-a\").");
        }
        return builder()
                .addAll(this, UnaryOperator.identity())
                .addAll(other, UnaryOperator.identity())
                .build();
    }

    private TreeSet<String> files() {
        return list().stream().map(Origin::file).collect(Collectors.toCollection(TreeSet::new));
    }

    private Origins of(String file) {
        return builder()
                .addIf(this, origin -> origin.file().equals(file), UnaryOperator.identity())
                .build();
    }

    /**
     * Notes origins, one by one.
     *
     * @return a builder without any
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Origins}. */
    public static final class Builder {

        private final Map<Citation, Set<Origin>> parts = new LinkedHashMap<>();
        private final Map<Citation, Set<Saying>> sayings = new LinkedHashMap<>();
        private final Map<Origin, Set<Address>> named = new LinkedHashMap<>();
        private final Map<Origin, Integer> positions = new LinkedHashMap<>();

        private Builder() {}

        /**
         * A part came from a row.
         *
         * @param part its address
         * @param origin the row
         * @return this builder
         */
        public Builder part(Address part, Origin origin) {
            add(parts, Citation.ofPart(part), requireNonNull(origin, "origin"));
            return this;
        }

        /**
         * A cell says something at a place of the source.
         *
         * @param place the place; that of the part itself, {@link Citation#ofPart}, where the cell has none
         * @param words what the cell says; empty, with the whole row as origin, where a row has no words of the source
         * @param about the part that this belongs to
         * @param origin the cell; of several in a row that say the same, the one to be shown is noted first
         * @return this builder
         */
        public Builder saying(Citation place, String words, Address about, Origin origin) {
            add(sayings, requireNonNull(place, "place").bare(), new Saying(origin, words, about));
            return this;
        }

        /**
         * A row names something besides what it is about.
         *
         * @param other the address of what it names
         * @param origin the row, or a cell of it
         * @return this builder
         */
        public Builder naming(Address other, Origin origin) {
            add(named, requireNonNull(origin, "origin").row(), requireNonNull(other, "other"));
            return this;
        }

        /**
         * A row or value begins somewhere in its line.
         *
         * @param origin the row or value
         * @param position the column of the line, from 1 on, in UTF-16 units
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder position(Origin origin, int position) {
            if (position < 1) {
                throw new IllegalArgumentException("Origins.Builder.position was given " + position + " for " + origin
                        + "; columns of a line are counted from 1 on.");
            }
            positions.put(requireNonNull(origin, "origin"), position);
            return this;
        }

        private Builder addAll(Origins other, UnaryOperator<Origin> change) {
            return addIf(other, origin -> true, change);
        }

        private Builder addIf(Origins other, Predicate<Origin> filter, UnaryOperator<Origin> change) {
            other.parts.forEach((part, all) ->
                    all.stream().filter(filter).forEach(origin -> add(parts, part, change.apply(origin))));
            other.sayings.forEach((place, all) -> all.stream()
                    .filter(each -> filter.test(each.origin()))
                    .forEach(each ->
                            add(sayings, place, new Saying(change.apply(each.origin()), each.words(), each.about()))));
            other.positions.forEach((origin, position) -> {
                if (filter.test(origin)) {
                    positions.put(change.apply(origin), position);
                }
            });
            other.named.forEach((row, all) -> {
                if (filter.test(row)) {
                    all.forEach(each -> add(named, change.apply(row), each));
                }
            });
            return this;
        }

        private static <K, V> void add(Map<K, Set<V>> sets, K key, V value) {
            sets.computeIfAbsent(key, each -> new LinkedHashSet<>()).add(value);
        }

        /** {@return the origins that were noted} */
        public Origins build() {
            return new Origins(parts, sayings, named, positions);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Origins origins
                && parts.equals(origins.parts)
                && sayings.equals(origins.sayings)
                && named.equals(origins.named)
                && positions.equals(origins.positions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parts, sayings, named, positions);
    }

    @Override
    public String toString() {
        return "Origins of " + CountedNoun.of(parts.size(), "part") + " and " + CountedNoun.of(sayings.size(), "place");
    }

    /** {@return the rows and cells that something came from, in order} */
    public List<Origin> list() {
        return Stream.concat(
                        parts.values().stream().flatMap(Set::stream),
                        sayings.values().stream().flatMap(Set::stream).map(Saying::origin))
                .distinct()
                .sorted()
                .toList();
    }
}
