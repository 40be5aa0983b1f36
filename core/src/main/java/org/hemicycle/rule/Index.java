package org.hemicycle.rule;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.hemicycle.internal.Quoted;

/**
 * Something derived from a dossier that several rules or subjects need, worked out once: a constant of whoever needs
 * it, kept under its name.
 *
 * <pre>{@code
 * private static final Index<Set<Identifier>> DONORS = Index.of("donors", scope -> donors(scope.dossier()));
 * …
 * scope.get(DONORS)
 * }</pre>
 *
 * <p>What is derived from the dossier and the reference data alone is kept with the dossier, for all runs under these
 * reference data, whatever their day. What depends on the day, by {@link #ofDay}, is worked out once a run.
 *
 * <p>Two indexes with one name in one run are refused, so that an index that is made anew where it is used, and would
 * be worked out again each time, does not pass unnoticed. Immutable and thread-safe.
 *
 * @param <V> the type of what is derived
 */
public final class Index<V> {

    private final String name;
    private final Function<Scope, V> derivation;
    private final boolean isOfDay;

    private Index(String name, Function<Scope, V> derivation, boolean isOfDay) {
        this.name = name;
        this.derivation = derivation;
        this.isOfDay = isOfDay;
    }

    /**
     * An index of facts, the same on every day.
     *
     * @param name what it holds, in words that no other index of the run has
     * @param derivation works it out; asking for {@link Scope#day} is refused there, and what it gives is used by
     *     several threads at once
     * @param <V> the type of what is derived
     * @return the index
     * @throws IllegalArgumentException if the name is blank
     */
    public static <V> Index<V> of(String name, Function<Scope, V> derivation) {
        return of(name, derivation, false);
    }

    /**
     * An index that depends on the day judged.
     *
     * <pre>{@code
     * private static final Index<Set<Identifier>> MEMBERS = Index.ofDay("members on the day",
     *         scope -> members(scope.dossier(), scope.day()));
     * }</pre>
     *
     * @param name what it holds, in words that no other index of the run has
     * @param derivation works it out
     * @param <V> the type of what is derived
     * @return the index
     * @throws IllegalArgumentException if the name is blank
     */
    public static <V> Index<V> ofDay(String name, Function<Scope, V> derivation) {
        return of(name, derivation, true);
    }

    private static <V> Index<V> of(String name, Function<Scope, V> derivation, boolean isOfDay) {
        requireNonNull(name, "name");
        requireNonNull(derivation, "derivation");
        if (name.isBlank()) {
            throw new IllegalArgumentException("Index was given the blank name " + Quoted.of(name)
                    + "; say in words what it holds, for example \"donors by programme\".");
        }
        return new Index<>(name, derivation, isOfDay);
    }

    /** {@return what it holds} */
    public String name() {
        return name;
    }

    boolean isOfDay() {
        return isOfDay;
    }

    V derive(Scope scope) {
        return derivation.apply(scope);
    }

    @Override
    public String toString() {
        return "Index of " + name;
    }
}
