package org.hemicycle.testkit.defect;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.testkit.sample.Samples;

/**
 * A mistake that a document may have, which can be planted in a dossier: what a rule is there to find.
 *
 * <p>Planted in the {@linkplain Samples#modelPlan() model plan}, it makes its rule report exactly one thing more, and
 * no other rule but those that it declares as consequences. Example: the defect of FUN-004 raises one line of a budget;
 * the total then differs in the line above too, which is another finding of the same rule.
 */
public final class Defect {

    private final String rule;
    private final String what;
    private final LocalDate day;
    private final UnaryOperator<Dossier> planting;
    private final TreeSet<String> consequences;

    private Defect(
            String rule, String what, LocalDate day, UnaryOperator<Dossier> planting, TreeSet<String> consequences) {
        this.rule = rule;
        this.what = what;
        this.day = day;
        this.planting = planting;
        this.consequences = consequences;
    }

    /**
     * A defect that is there on the first day of the model plan.
     *
     * @param rule the code of the rule that finds it
     * @param what what is wrong, in a few words
     * @param planting makes the dossier wrong
     * @return the defect
     */
    static Defect of(String rule, String what, UnaryOperator<Dossier> planting) {
        return new Defect(rule, what, LocalDate.of(2026, 1, 1), planting, new TreeSet<>());
    }

    /** The same defect, judged from another day. */
    Defect on(String other) {
        return new Defect(rule, what, LocalDate.parse(other), planting, consequences);
    }

    /** The same defect, with rules that find something else wrong because of it. */
    Defect consequences(String... rules) {
        return new Defect(rule, what, day, planting, new TreeSet<>(Set.of(rules)));
    }

    /** {@return the code of the rule that finds it} */
    public String rule() {
        return rule;
    }

    /** {@return what is wrong, in a few words} */
    public String what() {
        return what;
    }

    /** {@return the day from which it is judged} */
    public LocalDate day() {
        return day;
    }

    /** {@return the codes of the rules that find something else wrong because of it} */
    public Set<String> consequences() {
        return Collections.unmodifiableSet(consequences);
    }

    /**
     * Plants the defect.
     *
     * @param dossier the model plan, or a dossier that has the parts of it that the defect changes
     * @return the defective dossier
     */
    public Dossier plantedIn(Dossier dossier) {
        return planting.apply(dossier);
    }

    @Override
    public String toString() {
        return rule + ": " + what;
    }
}
