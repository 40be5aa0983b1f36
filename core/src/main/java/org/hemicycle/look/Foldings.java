package org.hemicycle.look;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Map<String, Reading> readings = new ConcurrentHashMap<>();

    Foldings(UnaryOperator<String> reduction, UnaryOperator<String> leavingOutPeriod) {
        this.reduction = reduction;
        this.leavingOutPeriod = leavingOutPeriod;
    }

    /** What is known of a text so far; what two threads find out at once is the same. */
    private static final class Reading {
        private volatile String words;
        private volatile String folded;
        private volatile String withoutPeriod;
        private volatile String withoutPointer;
        private volatile Boolean isProper;
        private volatile List<String> variants;
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

    /** The names of the reference data are reduced already. */
    private static UnaryOperator<String> words(Scope scope) {
        Map<String, String> known = scope.reference().wordsByForm();
        return text -> {
            String words = known.get(text);
            return words == null ? Name.words(text) : words;
        };
    }

    private Reading of(String text) {
        Reading known = readings.get(requireNonNull(text, "text"));
        return known == null ? readings.computeIfAbsent(text, any -> new Reading()) : known;
    }

    /**
     * The words of a name.
     *
     * @param text a name
     * @return as {@link Name#words}
     */
    public String words(String text) {
        Reading of = of(text);
        String words = of.words;
        if (words == null) {
            words = reduction.apply(text);
            of.words = words;
        }
        return words;
    }

    /**
     * A name without the blanks between its words.
     *
     * @param text a name
     * @return as {@link Name#folded}
     */
    public String folded(String text) {
        Reading of = of(text);
        String folded = of.folded;
        if (folded == null) {
            folded = words(text).replace(" ", "");
            of.folded = folded;
        }
        return folded;
    }

    /**
     * A name without the years of its period.
     *
     * @param text a name
     * @return as {@link Name#foldedWithoutPeriod}
     */
    public String foldedWithoutPeriod(String text) {
        Reading of = of(text);
        String folded = of.withoutPeriod;
        if (folded == null) {
            String rest = folded(leavingOutPeriod.apply(text));
            folded = rest.isEmpty() ? folded(text) : rest;
            of.withoutPeriod = folded;
        }
        return folded;
    }

    /**
     * The name of an organ without the words that point to what it serves.
     *
     * @param text a name
     * @return as {@link Name#withoutPointer}
     */
    public String withoutPointer(String text) {
        Reading of = of(text);
        String rest = of.withoutPointer;
        if (rest == null) {
            rest = Name.withoutPointer(text);
            of.withoutPointer = rest;
        }
        return rest;
    }

    /**
     * Whether a text is a proper name.
     *
     * @param text as a document prints it
     * @return as {@link Name#isProper}
     */
    public boolean isProper(String text) {
        Reading of = of(text);
        Boolean is = of.isProper;
        if (is == null) {
            is = Name.isProper(text);
            of.isProper = is;
        }
        return is;
    }

    /**
     * The forms that a text gives of one name.
     *
     * @param text a name
     * @return as {@link Name#variants}
     */
    public List<String> variants(String text) {
        Reading of = of(text);
        List<String> variants = of.variants;
        if (variants == null) {
            variants = Name.variants(text);
            of.variants = variants;
        }
        return variants;
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
