package org.hemicycle.testkit.arbitrary;

import net.jqwik.api.Arbitrary;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.testkit.arbitrary.clean.CleanDossiers;

/**
 * Generators of whole dossiers.
 *
 * <p>They are invented from nothing but the reference data: no sample stands behind them, and no number of theirs is
 * that of a real text. Example: {@code @Property void myRuleIsSilent(@ForAll Dossier dossier)} takes
 * {@link #cleanDossiers()} without further wiring.
 */
public final class Dossiers {

    private static final int SOME = 12;
    private static final int LEAST = 1;
    private static final int MOST = 10_000;

    private Dossiers() {}

    /**
     * Dossiers that contradict neither themselves nor the law, with one activity to a dozen.
     *
     * <p>Most have a programme, some the one before it, some events that belong to none. Activities lie within the
     * period, sums add up, figures and dates that stand in several places agree, components of one rank are alike in
     * what they have, goals of the programme are those of its components, acts about conventions are those that their
     * clauses offer, with the effect that the clauses give them. Dates, venues and funding are as vague as texts leave
     * them where nobody has to act on them any more. The {@linkplain org.hemicycle.consistency.RuleSets#standard()
     * standard rules} have nothing above NOTE to report on any day of the programme.
     *
     * @return dossiers in which every reference resolves; they shrink to fewer and plainer parts, and are clean then
     *     too
     */
    public static Arbitrary<Dossier> cleanDossiers() {
        return cleanDossiers(LEAST, SOME);
    }

    /**
     * Dossiers as {@link #cleanDossiers()} gives them, of another size.
     *
     * @param least the least number of activities of the programme, or of events where there is none; from 1
     * @param most the greatest number, up to 10 000; the number of components grows with it
     * @return the dossiers
     * @throws IllegalArgumentException if there is no number between the two, or they are not from 1 to 10 000
     */
    public static Arbitrary<Dossier> cleanDossiers(int least, int most) {
        if (least < LEAST || most > MOST || least > most) {
            throw new IllegalArgumentException("Dossiers.cleanDossiers was asked for " + least + " to " + most
                    + " activities; accepted are two numbers from " + LEAST + " to " + MOST
                    + ", the smaller one first. For larger dossiers, merge several.");
        }
        return CleanDossiers.of(least, most);
    }
}
