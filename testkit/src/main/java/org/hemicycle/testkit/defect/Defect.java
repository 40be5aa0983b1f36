package org.hemicycle.testkit.defect;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Fingerprint;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.source.Stated;
import org.hemicycle.testkit.sample.Samples;
import org.hemicycle.time.DateRange;

/**
 * A mistake that a document may have, which can be planted in a dossier: what a rule is there to find.
 *
 * <p>It fits a dossier that has what it needs. Planted there it makes its rule report something more, and no other rule
 * but those that it declares as consequences. Example, for an own rule that wants each activity to have a label:
 *
 * <pre>{@code
 * Defect unlabelled = Defect.of(
 *         "OWN-001",
 *         "an activity has no label",
 *         "an activity with a label",
 *         dossier -> dossier.list(Activity.class).stream()
 *                 .filter(each -> each.value().label().isPresent())
 *                 .findFirst()
 *                 .map(each -> dossier.with(
 *                         each.address(),
 *                         Activity.class,
 *                         activity -> Activity.builder().from(activity).label(Optional.empty()).build())));
 * unlabelled.tryIn(Samples.modelPlan(), RuleSets.standard().with(LABELLED)).isAsDeclared();
 * }</pre>
 *
 * <p>Immutable; the built-in ones are in {@link Defects}.
 */
public final class Defect {

    /** The day on which a dossier without a programme that has a first day is judged. */
    private static final LocalDate UNTIMED = LocalDate.of(2026, 1, 1);

    private final String rule;
    private final String what;
    private final String needs;
    private final Planting planting;
    private final Function<Dossier, LocalDate> day;
    private final TreeSet<String> consequences;

    private Defect(
            String rule,
            String what,
            String needs,
            Planting planting,
            Function<Dossier, LocalDate> day,
            TreeSet<String> consequences) {
        this.rule = rule;
        this.what = what;
        this.needs = needs;
        this.planting = planting;
        this.day = day;
        this.consequences = consequences;
    }

    /** Makes a dossier wrong in one respect. */
    @FunctionalInterface
    public interface Planting {

        /**
         * Plants the defect.
         *
         * @param dossier a dossier
         * @return the same with the defect; empty where the dossier has nothing that it could be planted in
         */
        Optional<Dossier> in(Dossier dossier);
    }

    /**
     * A defect that is there on the first day of the first programme.
     *
     * @param rule the code of the rule that finds it, such as {@code ACT-001}
     * @param what what is wrong, in a few words
     * @param needs what a dossier must have for the defect to fit it, in a few words that follow "it needs"
     * @param planting makes a dossier wrong that has that
     * @return the defect
     * @throws IllegalArgumentException if the code is malformed, or words are blank
     */
    public static Defect of(String rule, String what, String needs, Planting planting) {
        requireNonNull(planting, "planting");
        requireCode(rule);
        requireWords(rule, "says what is wrong", what);
        requireWords(rule, "says what it needs", needs);
        return new Defect(rule, what, needs, planting, Defect::firstDay, new TreeSet<>());
    }

    private static void requireCode(String code) {
        if (!Fingerprint.isRuleCode(requireNonNull(code, "rule"))) {
            throw new IllegalArgumentException(
                    "Defect of the rule \"" + code + "\" names no rule; a code is two to four"
                            + " capitals, a hyphen and three digits, for example ACT-001.");
        }
    }

    private static void requireWords(String rule, String purpose, String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("Defect of the rule " + rule + " " + purpose + " by the blank text \""
                    + words + "\"; give a few words, for example \"an activity with a date\".");
        }
    }

    /**
     * The day from which a dossier is judged unless another one is asked for.
     *
     * @param dossier a dossier
     * @return the first day of the first programme that has one; 1 January 2026 where none has
     */
    public static LocalDate firstDay(Dossier dossier) {
        return dossier.programmes().stream()
                .map(Programme::period)
                .map(Stated::value)
                .flatMap(Optional::stream)
                .map(DateRange::first)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(UNTIMED);
    }

    /**
     * The same defect, judged from another day.
     *
     * @param other gives the day for a dossier with the defect
     * @return the changed defect
     */
    public Defect on(Function<Dossier, LocalDate> other) {
        return new Defect(rule, what, needs, planting, requireNonNull(other, "other"), consequences);
    }

    /**
     * The same defect, with rules that may find something else wrong because of it.
     *
     * @param rules their codes
     * @return the changed defect
     * @throws IllegalArgumentException if a code is malformed
     */
    public Defect consequences(String... rules) {
        Set.of(rules).forEach(Defect::requireCode);
        return new Defect(rule, what, needs, planting, day, new TreeSet<>(Set.of(rules)));
    }

    /** {@return the code of the rule that finds it} */
    public String rule() {
        return rule;
    }

    /** {@return what is wrong, in a few words} */
    public String what() {
        return what;
    }

    /** {@return what a dossier must have for the defect to fit it, in a few words} */
    public String needs() {
        return needs;
    }

    /** {@return the codes of the rules that may find something else wrong because of it} */
    public Set<String> consequences() {
        return Collections.unmodifiableSet(consequences);
    }

    /**
     * The day from which it is judged.
     *
     * @param dossier a dossier, with or without the defect
     * @return the day; where the defect names none, the first day of the first programme that has one
     */
    public LocalDate day(Dossier dossier) {
        return day.apply(dossier);
    }

    /**
     * Plants the defect, if the dossier has what it needs.
     *
     * @param dossier a dossier
     * @return the defective dossier; empty where the defect does not fit
     */
    public Optional<Dossier> findPlantedIn(Dossier dossier) {
        return planting.in(requireNonNull(dossier, "dossier"));
    }

    /**
     * Plants the defect.
     *
     * @param dossier the {@linkplain Samples#modelPlan() model plan}, which the built-in defects fit, or another
     *     dossier that has what the defect needs
     * @return the defective dossier
     * @throws IllegalArgumentException if the defect does not fit
     */
    public Dossier plantedIn(Dossier dossier) {
        return findPlantedIn(dossier)
                .orElseThrow(() -> new IllegalArgumentException("Defect " + this + " does not fit the dossier \""
                        + dossier.name() + "\": it needs " + needs
                        + ". Plant it in a dossier that has that, such as Samples.modelPlan() for a built-in defect, or"
                        + " ask findPlantedIn first."));
    }

    /**
     * Plants the defect and checks the dossier without and with it.
     *
     * @param dossier a dossier that the defect fits
     * @param rules the rules, among them the one that should find it
     * @return what the rules say
     * @throws IllegalArgumentException if the defect does not fit, or the set does not have its rule
     */
    public Trial tryIn(Dossier dossier, RuleSet rules) {
        rules.rule(rule);
        Dossier defective = plantedIn(dossier);
        RuleSet.Dated dated = rules.asOf(day(defective));
        return new Trial(this, dated.check(dossier), dated.check(defective));
    }

    @Override
    public String toString() {
        return rule + ": " + what;
    }
}
