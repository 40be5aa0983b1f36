package org.hemicycle.source;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * From which rows of an input the facts of a dossier came. Origins stand beside a dossier, not in it: they are no part
 * of its equality, digest and serialised form.
 *
 * <p>Example: {@code draft.origins().find(Address.parse("plan/activities/a1"))} is {@code activities.csv, line 2}. A
 * fact that was built in Java has none.
 *
 * <p>Immutable.
 */
public final class Origins implements Serializable {

    /** Nothing came from a row. */
    public static final Origins NONE = builder().build();

    private static final long serialVersionUID = 1L;

    /** What one cell says at a place of the source, and of which part. */
    private record Saying(Origin origin, String words, Address about) implements Serializable {}

    private final Map<Address, List<Origin>> parts;
    private final Map<Citation, List<Saying>> sayings;

    private Origins(Builder builder) {
        this.parts = new LinkedHashMap<>(builder.parts);
        this.sayings = new LinkedHashMap<>(builder.sayings);
    }

    /**
     * The row that has a part of a dossier.
     *
     * @param part its address
     * @return the row; absent for what was built in Java, and the first one where several rows have it
     */
    public Optional<Origin> find(Address part) {
        return parts.getOrDefault(requireNonNull(part, "part"), List.of()).stream()
                .findFirst();
    }

    /**
     * The rows that state what an evidence quotes.
     *
     * @param evidence a place, with what it says there
     * @return the cells that say this at this place; where none says it to the letter, the rows that stand at this
     *     place; none for what did not come from a row
     */
    public List<Origin> find(Citation evidence) {
        return find(evidence, saying -> true);
    }

    /**
     * The rows that state what an evidence quotes about something.
     *
     * @param evidence a place, with what it says there
     * @param subject the address of what the evidence is about
     * @return as {@link #find(Citation)}; where several rows remain, those about the subject, if there are any
     */
    public List<Origin> find(Citation evidence, Address subject) {
        requireNonNull(subject, "subject");
        return find(evidence, saying -> saying.about().isWithin(subject) || subject.isWithin(saying.about()));
    }

    private List<Origin> find(Citation evidence, Predicate<Saying> isAbout) {
        Optional<Origin> part = partOf(requireNonNull(evidence, "evidence"));
        if (part.isPresent()) {
            return part.stream().toList();
        }
        List<Saying> at = sayings.getOrDefault(evidence, List.of());
        String quote = evidence.quote().orElse("");
        List<Saying> exact = narrowed(at, saying -> saying.words().equals(quote));
        return narrowed(exact, isAbout).stream()
                .map(saying -> saying.words().equals(quote) ? saying.origin() : whole(saying.origin()))
                .distinct()
                .toList();
    }

    /** An evidence without a place in a document names the part itself. */
    private Optional<Origin> partOf(Citation evidence) {
        return evidence.document().equals(Citation.DOSSIER)
                ? evidence.place().steps().stream().findFirst().flatMap(step -> find(Address.parse(step.label())))
                : Optional.empty();
    }

    private static List<Saying> narrowed(List<Saying> all, Predicate<Saying> filter) {
        List<Saying> some = all.stream().filter(filter).toList();
        return some.isEmpty() ? all : some;
    }

    private static Origin whole(Origin cell) {
        return new Origin(cell.file(), cell.line(), "");
    }

    /**
     * The origins of two dossiers that are merged.
     *
     * @param other the origins of the other one
     * @return all of them
     */
    public Origins mergedWith(Origins other) {
        requireNonNull(other, "other");
        return builder().addAll(this).addAll(other).build();
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

        private final Map<Address, List<Origin>> parts = new LinkedHashMap<>();
        private final Map<Citation, List<Saying>> sayings = new LinkedHashMap<>();

        private Builder() {}

        /**
         * A part came from a row.
         *
         * @param part its address
         * @param origin the row
         * @return this builder
         */
        public Builder part(Address part, Origin origin) {
            add(parts, requireNonNull(part, "part"), requireNonNull(origin, "origin"));
            return this;
        }

        /**
         * A cell says something at a place of the source.
         *
         * @param place the place
         * @param words what the cell says
         * @param about the part that this belongs to
         * @param origin the cell
         * @return this builder
         */
        public Builder saying(Citation place, String words, Address about, Origin origin) {
            add(sayings, requireNonNull(place, "place").bare(), new Saying(origin, words, about));
            return this;
        }

        private Builder addAll(Origins other) {
            other.parts.forEach((part, origins) -> origins.forEach(origin -> add(parts, part, origin)));
            other.sayings.forEach((place, all) -> all.forEach(saying -> add(sayings, place, saying)));
            return this;
        }

        private static <K, V> void add(Map<K, List<V>> lists, K key, V value) {
            List<V> list = lists.computeIfAbsent(key, each -> new ArrayList<>());
            if (!list.contains(value)) {
                list.add(value);
            }
        }

        /** {@return the origins that were noted} */
        public Origins build() {
            return new Origins(this);
        }
    }

    @Override
    public String toString() {
        return "Origins of " + parts.size() + " part(s) and " + sayings.size() + " place(s)";
    }

    /** {@return the rows and cells that something came from, in order} */
    public List<Origin> list() {
        return Stream.concat(
                        parts.values().stream().flatMap(List::stream),
                        sayings.values().stream().flatMap(List::stream).map(Saying::origin))
                .distinct()
                .sorted()
                .toList();
    }
}
