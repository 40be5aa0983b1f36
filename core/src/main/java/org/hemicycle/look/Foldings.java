package org.hemicycle.look;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Name;

/**
 * The names of a run as readers compare them, each text reduced once however many rules ask for it.
 *
 * <p>Example: {@code Foldings.in(scope).folded("the Co-operation Group")} is {@code cooperationgroup}. Nothing outlives
 * the run.
 */
public final class Foldings {

    private static final Index<Foldings> INDEX =
            Index.of("names as readers compare them", scope -> new Foldings(Name::words, Name::foldedWithoutPeriod));

    private final UnaryOperator<String> reduction;
    private final UnaryOperator<String> reductionWithoutPeriod;
    private final Map<String, String> words = new ConcurrentHashMap<>();
    private final Map<String, String> folded = new ConcurrentHashMap<>();
    private final Map<String, String> withoutPeriod = new ConcurrentHashMap<>();

    Foldings(UnaryOperator<String> reduction, UnaryOperator<String> reductionWithoutPeriod) {
        this.reduction = reduction;
        this.reductionWithoutPeriod = reductionWithoutPeriod;
    }

    /**
     * The names of a run.
     *
     * @param scope what may be looked at
     * @return what is known of them so far
     */
    public static Foldings in(Scope scope) {
        requireNonNull(scope, "scope");
        return scope.get(INDEX);
    }

    /**
     * The words of a name.
     *
     * @param text a name
     * @return as {@link Name#words}
     */
    public String words(String text) {
        requireNonNull(text, "text");
        return words.computeIfAbsent(text, reduction);
    }

    /**
     * A name without the blanks between its words.
     *
     * @param text a name
     * @return as {@link Name#folded}
     */
    public String folded(String text) {
        requireNonNull(text, "text");
        return folded.computeIfAbsent(text, name -> words(name).replace(" ", ""));
    }

    /**
     * A name without the years of its period.
     *
     * @param text a name
     * @return as {@link Name#foldedWithoutPeriod}
     */
    public String foldedWithoutPeriod(String text) {
        requireNonNull(text, "text");
        return withoutPeriod.computeIfAbsent(text, reductionWithoutPeriod);
    }

    /**
     * Whether a name has a form, as readers compare them.
     *
     * @param name the name
     * @param text a form
     * @return true where it is one of its forms
     */
    public boolean hasForm(Name name, String text) {
        requireNonNull(name, "name");
        return name.forms().stream().anyMatch(form -> folded(form).equals(folded(text)));
    }
}
