package org.hemicycle.serialization.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;

/**
 * A name of which there is neither a file or folder nor one dossier that is known.
 *
 * @param name the name, as it was typed
 * @param place where the file or folder would be
 * @param known what is known by name
 */
record MissingInput(String name, Path place, KnownDossiers known) implements DossierInput {

    private static final String MISSING = "there is no such file or folder";

    @Override
    public Optional<Path> path() {
        return Optional.of(place);
    }

    @Override
    public String folder() {
        return "";
    }

    @Override
    public String stem() {
        return name;
    }

    @Override
    public Draft<Dossier> readDraft() {
        return DossierInput.refused(name, problem());
    }

    private Problem problem() {
        List<String> meant = known.meant(name);
        if (!meant.isEmpty()) {
            return error(", and " + BadUsage.listed(meant, "and") + " begin so")
                    .mend("Give the whole name, or more of it.");
        }
        return known.names().isEmpty() || isPath()
                ? error("").mend(FileInput.ACCEPTED)
                : error(" and no dossier of that name")
                        .near(known.near(name))
                        .mend(FileInput.ACCEPTED + " Known by name are " + BadUsage.listed(known.names(), "and") + ".");
    }

    private Problem error(String more) {
        return Problem.error(new Place.Whole(name), MISSING + more);
    }

    /** What lies in a folder, or has the ending of a file, was not meant as a name. */
    private boolean isPath() {
        return place.getNameCount() > 1 || DossierForm.named(place) != DossierForm.FOLDER;
    }
}
