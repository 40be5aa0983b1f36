package org.hemicycle.serialization.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hemicycle.dossier.Dossier;
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

    private static final String ACCEPTED =
            "Give a folder of sheets, one that holds document.csv, a workbook (.xlsx), or a file of JSON that HemicycleJson"
                    + " reads.";

    static NamedInput of(String name) {
        return new NamedInput(name, FileNames.path(name));
    }

    /** Its form; empty where nothing is there, or something else. */
    Optional<DossierForm> form() {
        try {
            return Files.exists(path) ? DossierForm.of(path) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What can be read of it; where that is nothing, a problem says why. */
    Draft<Dossier> readDraft() {
        try {
            return form().map(form -> form.read(path)).orElseGet(this::refusal);
        } catch (UncheckedIOException unreadable) {
            return refusal("the file cannot be opened: " + unreadable.getMessage(), "See whether it may be read.");
        }
    }

    private Draft<Dossier> refusal() {
        if (!Files.exists(path)) {
            return refusal("there is no such file or folder", ACCEPTED);
        }
        boolean isSheet = name.toLowerCase(Locale.ROOT).endsWith(".csv");
        return refusal(
                "this is neither a folder of sheets, nor a workbook, nor JSON",
                isSheet ? "Give the folder that the sheet lies in." : ACCEPTED);
    }

    private Draft<Dossier> refusal(String what, String mend) {
        Problem problem = Problem.error(new Place.Whole(name), what).mend(mend);
        return new Draft<>(name, Dossier.builder().name(name).build(), Problems.of(List.of(problem)), Origins.NONE);
    }
}
