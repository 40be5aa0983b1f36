package org.hemicycle.testkit.arbitrary;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ListArbitrary;
import org.hemicycle.dossier.Dossier;

/** Generators of dossiers. */
public final class Dossiers {

    private static final int COMMON = 1200;
    private static final int PART = 40;
    private static final int FEW = 4;
    private static final int SOME = 12;

    private Dossiers() {}

    /** {@return small dossiers} */
    public static Arbitrary<Dossier> cleanDossiers() {
        return cleanDossiers(1, SOME);
    }

    static Arbitrary<Dossier> cleanDossiers(int least, int most) {
        return Combinators.combine(
                        Gene.ofLength(COMMON),
                        genes().ofMaxSize(6),
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
