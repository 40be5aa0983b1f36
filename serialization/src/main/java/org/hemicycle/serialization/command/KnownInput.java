package org.hemicycle.serialization.command;

import java.nio.file.Path;
import java.util.Optional;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.problem.Draft;

/**
 * A dossier that is known by name, such as a sample.
 *
 * @param name its whole name
 * @param among those that it is one of
 */
record KnownInput(String name, NamedDossiers among) implements DossierInput {

    @Override
    public Optional<Path> path() {
        return Optional.empty();
    }

    /** As if it lay in a folder of its name, since several have sheets that are called the same. */
    @Override
    public String folder() {
        return name;
    }

    @Override
    public String stem() {
        return name;
    }

    @Override
    public Draft<Dossier> readDraft() {
        return among.readDraft(name);
    }
}
