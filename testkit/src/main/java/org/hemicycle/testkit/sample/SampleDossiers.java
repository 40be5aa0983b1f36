package org.hemicycle.testkit.sample;

import java.util.List;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.command.NamedDossiers;
import org.hemicycle.serialization.folder.DossierFolder;
import org.hemicycle.serialization.problem.Draft;

/**
 * The samples under the names that the commands know them by: with the test kit beside them, {@code check
 * kazakhstan-2024-2027} works wherever one is.
 *
 * <p>Example: {@code new SampleDossiers().readDraft("kazakhstan-2024-2027").origins()} tells the rows behind
 * {@link Samples#kazakhstanPriorities}.
 */
public final class SampleDossiers implements NamedDossiers {

    private static final List<String> NAMES = List.of(
            "pace-work-plan-2025",
            "elections-network",
            "un-resolution-79-284",
            "kazakhstan-2024-2027",
            "electoral-conference-2018",
            "model-plan-2026-2028");

    /** For what finds services. */
    public SampleDossiers() {}

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public Draft<Dossier> readDraft(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is the name of no sample; accepted are " + String.join(", ", NAMES) + ".");
        }
        return DossierFolder.readDraft(Samples.class, name);
    }
}
