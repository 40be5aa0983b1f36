package org.hemicycle.testkit.arbitrary;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.testkit.defect.Defect;
import org.hemicycle.testkit.defect.DefectCatalogue;
import org.hemicycle.testkit.defect.DefectiveDossier;

/**
 * Generators of dossiers in which certain things are wrong, and nothing else.
 *
 * <p>They are {@linkplain Dossiers#cleanDossiers() clean dossiers} with defects planted in them that fit the dossier
 * and each other: the rules find of them together what they find of each alone. Example:
 *
 * <pre>{@code
 * @Property(tries = 20)
 * void myToolFindsAllThree(@ForAll("three") DefectiveDossier defective) {
 *     assertEquals(defective.expected().size(), myTool.check(defective.dossier()).size());
 * }
 *
 * @Provide
 * Arbitrary<DefectiveDossier> three() {
 *     return DefectiveDossiers.standard().some(3);
 * }
 * }</pre>
 *
 * <p>Each value says what is planted in it and what is expected. It shrinks to the plainest dossier that the defects
 * still fit. Immutable.
 */
public final class DefectiveDossiers {

    private static final int MOST = 6;

    /** A choice of defects may fit few dossiers; one that fits none of so many fits none. */
    private static final int MISSES = 20_000;

    private static final DefectiveDossiers STANDARD =
            new DefectiveDossiers(RuleSets.standard(), DefectCatalogue.standard());

    private final RuleSet rules;
    private final DefectCatalogue catalogue;

    private DefectiveDossiers(RuleSet rules, DefectCatalogue catalogue) {
        this.rules = rules;
        this.catalogue = catalogue;
    }

    /** {@return what plants the built-in defects, as the standard rules find them} */
    public static DefectiveDossiers standard() {
        return STANDARD;
    }

    /**
     * What plants defects as other rules find them.
     *
     * @param rules the rules, such as {@code RuleSets.standard().with(LABELLED)}
     * @param catalogue the defects, such as {@code DefectCatalogue.standard().with(UNLABELLED)}; those of rules that
     *     are not in the set are left out of {@link #some}
     * @return what plants them
     * @throws IllegalArgumentException if the rules are there to find none of the defects
     */
    public static DefectiveDossiers of(RuleSet rules, DefectCatalogue catalogue) {
        DefectCatalogue found = requireNonNull(catalogue, "catalogue").foundBy(rules);
        if (found.all().isEmpty()) {
            throw new IllegalArgumentException("DefectiveDossiers was given " + catalogue
                    + ", none of which is of one of the given rules; add the rules that find them to the set.");
        }
        return new DefectiveDossiers(rules, found);
    }

    /**
     * Dossiers with exactly these defects.
     *
     * <p>Of defects that never fit together there is no dossier: jqwik then gives up and says so.
     *
     * @param defects the defects, in the order in which they are planted
     * @return the dossiers
     * @throws IllegalArgumentException if the rules have no rule of the code of a defect
     */
    public Arbitrary<DefectiveDossier> with(Defect... defects) {
        List<Defect> wanted = List.of(defects);
        wanted.forEach(defect -> rules.rule(defect.rule()));
        return fitting(Dossiers.cleanDossiers().map(dossier -> DefectiveDossier.find(dossier, wanted, rules)));
    }

    /**
     * Dossiers with so many defects of the catalogue, each time others.
     *
     * @param count how many, from 1 to 6
     * @return the dossiers
     * @throws IllegalArgumentException if it is another number, or the catalogue has fewer defects
     */
    public Arbitrary<DefectiveDossier> some(int count) {
        int most = Math.min(MOST, catalogue.all().size());
        if (count < 1 || count > most) {
            throw new IllegalArgumentException("DefectiveDossiers.some was asked for " + count + " defects of "
                    + catalogue + "; accepted is a number from 1 to " + most
                    + ". For more, plant them one by one: DefectiveDossier.find(…).");
        }
        return fitting(Combinators.combine(
                        Dossiers.cleanDossiers(),
                        Arbitraries.of(catalogue.all()).list().ofSize(count).uniqueElements())
                .as(this::find));
    }

    private Optional<DefectiveDossier> find(Dossier dossier, List<Defect> defects) {
        return DefectiveDossier.find(dossier, defects, rules);
    }

    private static Arbitrary<DefectiveDossier> fitting(Arbitrary<Optional<DefectiveDossier>> tried) {
        return tried.filter(MISSES, Optional::isPresent).map(Optional::orElseThrow);
    }
}
