package org.hemicycle.testkit.junit;

import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.sessions.JqwikSession;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.testkit.arbitrary.Dossiers;

/** Makes dossiers with jqwik; loaded only once it is known to be there. */
final class GeneratedDossier {

    private static final int GENERATOR_SIZE = 1000;

    private GeneratedDossier() {}

    static Dossier of(long seed, int activities) {
        AtomicReference<Dossier> made = new AtomicReference<>();
        JqwikSession.run(() -> made.set(Dossiers.cleanDossiers(activities, activities)
                .generator(GENERATOR_SIZE)
                .next(new Random(seed))
                .value()));
        return made.get();
    }
}
