package org.hemicycle.testkit.defect;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hemicycle.rule.RuleSet;

/**
 * Defects by the rules that are there to find them: the built-in ones, and those of a user's own.
 *
 * <p>Example: {@code DefectCatalogue.standard().with(UNLABELLED).of("OWN-001")}.
 *
 * <p>Immutable: a catalogue with more defects is another one.
 */
public final class DefectCatalogue {

    private static final DefectCatalogue NONE = new DefectCatalogue(List.of());
    private static final DefectCatalogue STANDARD = NONE.with(Defects.all());

    private final List<Defect> all;

    private DefectCatalogue(List<Defect> all) {
        this.all = all;
    }

    /** {@return the built-in defects, as {@link Defects#all} has them} */
    public static DefectCatalogue standard() {
        return STANDARD;
    }

    /**
     * A catalogue of these defects alone.
     *
     * @param defects the defects
     * @return the catalogue
     * @throws IllegalArgumentException if two of them are of one rule and say the same is wrong
     */
    public static DefectCatalogue of(Defect... defects) {
        return NONE.with(defects);
    }

    /**
     * The same catalogue with more defects.
     *
     * @param own the defects that join it
     * @return the new catalogue
     * @throws IllegalArgumentException if two defects are of one rule and say the same is wrong
     */
    public DefectCatalogue with(Defect... own) {
        return with(List.of(own));
    }

    private DefectCatalogue with(List<Defect> more) {
        List<Defect> together = new ArrayList<>(all);
        together.addAll(more);
        together.sort(Comparator.comparing(Defect::rule));
        Set<String> names = new HashSet<>();
        for (Defect defect : together) {
            if (!names.add(defect.toString())) {
                throw new IllegalArgumentException("DefectCatalogue was given two defects \"" + defect
                        + "\"; leave one out, or say of each what else is wrong.");
            }
        }
        return new DefectCatalogue(List.copyOf(together));
    }

    /**
     * The defects that rules of a set find.
     *
     * @param rules the rules
     * @return the catalogue without the defects of other rules
     */
    public DefectCatalogue foundBy(RuleSet rules) {
        Set<String> codes = new HashSet<>();
        requireNonNull(rules, "rules").rules().forEach(rule -> codes.add(rule.code()));
        return new DefectCatalogue(
                all.stream().filter(defect -> codes.contains(defect.rule())).toList());
    }

    /** {@return all defects, by rule} */
    public List<Defect> all() {
        return all;
    }

    /**
     * The defects that a rule is there to find.
     *
     * @param rule its code, such as {@code ACT-001}
     * @return the defects; none for a code of which the catalogue has no defect
     */
    public List<Defect> of(String rule) {
        requireNonNull(rule, "rule");
        return all.stream().filter(defect -> defect.rule().equals(rule)).toList();
    }

    @Override
    public String toString() {
        return all.size() + " defects of "
                + all.stream().map(Defect::rule).distinct().count() + " rules";
    }
}
