package org.hemicycle.serialization.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;

/**
 * A dossier in one of its forms, as a file or folder.
 *
 * @param name the name, as it was typed
 * @param place the file or folder
 */
record FileInput(String name, Path place) implements DossierInput {

    /** What is accepted as input. */
    static final String ACCEPTED =
            "Give a folder of sheets, one that holds document.csv, a workbook (.xlsx), or a file of JSON that HemicycleJson"
                    + " reads.";

    @Override
    public Optional<Path> path() {
        return Optional.of(place);
    }

    @Override
    public String folder() {
        Path folder = Files.isDirectory(place) ? place : place.getParent();
        return folder == null ? "" : folder.toString();
    }

    @Override
    public String stem() {
        String whole = String.valueOf(FileNames.unique(place).getFileName());
        boolean isFile = DossierForm.named(place) != DossierForm.FOLDER;
        return isFile ? whole.substring(0, whole.lastIndexOf('.')) : whole;
    }

    /** Its form; empty where it has none that is known. */
    Optional<DossierForm> form() {
        try {
            return DossierForm.of(place);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Draft<Dossier> readDraft() {
        try {
            return form().map(form -> form.read(place)).orElseGet(this::refusal);
        } catch (UncheckedIOException unreadable) {
            return DossierInput.refused(
                    name,
                    Problem.error(new Place.Whole(name), "the file cannot be opened: " + unreadable.getMessage())
                            .mend("See whether it may be read."));
        }
    }

    private Draft<Dossier> refusal() {
        boolean isSheet = name.toLowerCase(Locale.ROOT).endsWith(".csv");
        return DossierInput.refused(
                name,
                Problem.error(new Place.Whole(name), "this is neither a folder of sheets, nor a workbook, nor JSON")
                        .mend(isSheet ? "Give the folder that the sheet lies in." : ACCEPTED));
    }
}
