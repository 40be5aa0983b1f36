package org.hemicycle.testkit.arbitrary.clean;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ListArbitrary;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.testkit.arbitrary.Dossiers;

/**
 * How dossiers without contradiction are made, for {@link Dossiers}.
 *
 * <p>Random numbers (genes) decide, and nothing else does: whatever they are, what they give is such a dossier. The
 * parts of a dossier take their numbers from genes of their own, so that leaving out one part changes no other.
 */
public final class CleanDossiers {

    /** The numbers that decide what is common to a dossier, and those that decide each of its parts. */
    private static final int COMMON = 1200;

    private static final int PART = 40;

    private static final int FEW = 4;
    private static final int COMPONENTS = 6;

    /** So many activities to each component, where there are many. */
    private static final int TO_EACH = 50;

    private CleanDossiers() {}

    /**
     * Dossiers of a size.
     *
     * @param least the least number of activities
     * @param most the greatest number
     * @return the dossiers
     */
    public static Arbitrary<Dossier> of(int least, int most) {
        return Combinators.combine(
                        Gene.ofLength(COMMON),
                        genes().ofMaxSize(COMPONENTS + most / TO_EACH),
                        genes().ofMinSize(least).ofMaxSize(most),
                        genes().ofMaxSize(FEW),
                        genes().ofMaxSize(FEW),
                        genes().ofMaxSize(FEW),
                        genes().ofMaxSize(FEW),
                        genes().ofMaxSize(FEW))
                .as(Sketch::new)
                .map(Sketch::dossier);
    }

    private static ListArbitrary<Gene> genes() {
        return Gene.ofLength(PART).list();
    }
}
