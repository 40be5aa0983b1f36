package org.hemicycle.serialization.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.folder.DossierFolder;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.serialization.problem.Draft;

/** The forms in which a dossier is kept. */
enum DossierForm {
    /** A folder of sheets. */
    FOLDER {
        @Override
        Draft<Dossier> read(Path path) {
            return DossierFolder.readDraft(path);
        }

        @Override
        void write(Dossier dossier, Path path) {
            DossierFolder.write(dossier, path);
        }
    },
    /** A file of JSON. */
    JSON {
        @Override
        Draft<Dossier> read(Path path) {
            return HemicycleJson.readDraft(path);
        }

        @Override
        void write(Dossier dossier, Path path) {
            HemicycleJson.write(dossier, path);
        }
    };

    private static final String ENDING = ".json";

    /** As far as a brace is looked for: nobody indents the first line further. */
    private static final int HEAD = 1000;

    /** What can be read there. */
    abstract Draft<Dossier> read(Path path);

    /** Writes a dossier in this form. */
    abstract void write(Dossier dossier, Path path);

    DossierForm other() {
        return this == FOLDER ? JSON : FOLDER;
    }

    static boolean isNamedJson(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /**
     * The form of what is there: a directory is a folder; a file is JSON if it is called so or begins with a brace.
     * What can be read only once, such as a pipe, is taken for JSON.
     */
    static Optional<DossierForm> of(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return Optional.of(FOLDER);
        }
        return isNamedJson(path) || !Files.isRegularFile(path) || beginsWithBrace(path)
                ? Optional.of(JSON)
                : Optional.empty();
    }

    private static boolean beginsWithBrace(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            return head.replaceFirst("^\uFEFF?\\s*", "").startsWith("{");
        }
    }
}
