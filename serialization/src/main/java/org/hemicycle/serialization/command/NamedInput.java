package org.hemicycle.serialization.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.folder.DossierFolder;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.source.Origins;

/**
 * A dossier in one of its forms, as it is named on the line of a shell.
 *
 * @param name the name, as it was typed
 * @param path the file or folder
 */
record NamedInput(String name, Path path) {

    private static final String ACCEPTED = "Give a folder of sheets, one that holds document.csv.";

    static NamedInput of(String name) {
        return new NamedInput(name, FileNames.path(name));
    }

    /** What can be read of it; where that is nothing, a problem says why. */
    Draft<Dossier> readDraft() {
        if (Files.isDirectory(path)) {
            return DossierFolder.readDraft(path);
        }
        if (!Files.exists(path)) {
            return refusal("there is no such file or folder", ACCEPTED);
        }
        boolean isSheet = name.toLowerCase(Locale.ROOT).endsWith(".csv");
        return refusal("this is no folder of sheets", isSheet ? "Give the folder that the sheet lies in." : ACCEPTED);
    }

    private Draft<Dossier> refusal(String what, String mend) {
        Problem problem = Problem.error(new Place.Whole(name), what).mend(mend);
        return new Draft<>(name, Dossier.builder().name(name).build(), Problems.of(List.of(problem)), Origins.NONE);
    }
}
