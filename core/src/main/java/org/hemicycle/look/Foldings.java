package org.hemicycle.look;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Name;

/**
 * The names of a dossier as readers compare them, each text reduced once however many rules ask for it.
 *
 * <p>Example: {@code Foldings.in(scope).folded("the Co-operation Group")} is {@code cooperationgroup}. They are kept
 * with the dossier. Safe for use by several threads.
 */
public final class Foldings {

    private static final Index<Foldings> INDEX =
            Index.of("names as readers compare them", scope -> new Foldings(words(scope), Name::withoutPeriod));

    private final UnaryOperator<String> reduction;
    private final UnaryOperator<String> leavingOutPeriod;
    private final Map<String, String> words = new ConcurrentHashMap<>();
    private final Map<String, String> folded = new ConcurrentHashMap<>();
    private final Map<String, String> withoutPeriod = new ConcurrentHashMap<>();
    private final Map<String, String> withoutPointer = new ConcurrentHashMap<>();
    private final Map<String, List<String>> variants = new ConcurrentHashMap<>();
    private final Map<String, Boolean> proper = new ConcurrentHashMap<>();

    Foldings(UnaryOperator<String> reduction, UnaryOperator<String> leavingOutPeriod) {
        this.reduction = reduction;
        this.leavingOutPeriod = leavingOutPeriod;
    }

    /**
     * The names of a dossier.
     *
     * @param scope what may be looked at
     * @return what is known of them so far
     */
    public static Foldings in(Scope scope) {
        requireNonNull(scope, "scope");
        return scope.get(INDEX);
    }

    /** The names of the reference data are reduced already. */
    private static UnaryOperator<String> words(Scope scope) {
        Map<String, String> known = scope.reference().wordsByForm();
        return text -> {
            String words = known.get(text);
            return words == null ? Name.words(text) : words;
        };
    }

    private static <T> T known(Map<String, T> known, String text, Function<String, T> reading) {
        T value = known.get(requireNonNull(text, "text"));
        return value == null ? known.computeIfAbsent(text, reading) : value;
    }

    /** A label that is nothing but a period stays what it is. */
    private String leftOver(String text) {
        String rest = folded(leavingOutPeriod.apply(text));
        return rest.isEmpty() ? folded(text) : rest;
    }

    /**
     * The words of a name.
     *
     * @param text a name
     * @return as {@link Name#words}
     */
    public String words(String text) {
        return known(words, text, reduction);
    }

    /**
     * A name without the blanks between its words.
     *
     * @param text a name
     * @return as {@link Name#folded}
     */
    public String folded(String text) {
        return known(folded, text, name -> words(name).replace(" ", ""));
    }

    /**
     * A name without the years of its period.
     *
     * @param text a name
     * @return as {@link Name#foldedWithoutPeriod}
     */
    public String foldedWithoutPeriod(String text) {
        return known(withoutPeriod, text, this::leftOver);
    }

    /**
     * The name of an organ without the words that point to what it serves.
     *
     * @param text a name
     * @return as {@link Name#withoutPointer}
     */
    public String withoutPointer(String text) {
        return known(withoutPointer, text, Name::withoutPointer);
    }

    /**
     * Whether a text is a proper name.
     *
     * @param text as a document prints it
     * @return as {@link Name#isProper}
     */
    public boolean isProper(String text) {
        return known(proper, text, Name::isProper);
    }

    /**
     * The forms that a text gives of one name.
     *
     * @param text a name
     * @return as {@link Name#variants}
     */
    public List<String> variants(String text) {
        return known(variants, text, Name::variants);
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
        String folded = folded(text);
        return name.forms().stream().anyMatch(form -> folded(form).equals(folded));
    }
}
