package org.hemicycle.rule;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.hemicycle.internal.Quoted;

/**
 * Something derived from a dossier that several rules or subjects need, worked out once a run: a constant of whoever
 * needs it, kept under its name.
 *
 * <pre>{@code
 * private static final Index<Set<Identifier>> DONORS = Index.of("donors", scope -> donors(scope.dossier()));
 * …
 * scope.get(DONORS)
 * }</pre>
 *
 * <p>Two indexes with one name in one run are refused, so that an index that is made anew where it is used, and would
 * be worked out again each time, does not pass unnoticed. Immutable and thread-safe.
 *
 * @param <V> the type of what is derived
 */
public final class Index<V> {

    private final String name;
    private final Function<Scope, V> derivation;

    private Index(String name, Function<Scope, V> derivation) {
        this.name = name;
        this.derivation = derivation;
    }

    /**
     * An index.
     *
     * @param name what it holds, in words that no other index of the run has
     * @param derivation works it out
     * @param <V> the type of what is derived
     * @return the index
     * @throws IllegalArgumentException if the name is blank
     */
    public static <V> Index<V> of(String name, Function<Scope, V> derivation) {
        requireNonNull(name, "name");
        requireNonNull(derivation, "derivation");
        if (name.isBlank()) {
            throw new IllegalArgumentException("Index was given the blank name " + Quoted.of(name)
                    + "; say in words what it holds, for example \"donors by programme\".");
        }
        return new Index<>(name, derivation);
    }

    /** {@return what it holds} */
    public String name() {
        return name;
    }

    V derive(Scope scope) {
        return derivation.apply(scope);
    }

    @Override
    public String toString() {
        return "Index of " + name;
    }
}
