package org.hemicycle.serialization.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.folder.DossierFolder;
import org.hemicycle.serialization.folder.DossierWorkbook;
import org.hemicycle.serialization.internal.Binaries;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.serialization.problem.Draft;

/** The forms in which a dossier is kept. */
enum DossierForm {
    /** A folder of sheets. */
    FOLDER("a folder of sheets") {
        @Override
        Draft<Dossier> read(Path path) {
            return DossierFolder.readDraft(path);
        }

        @Override
        void write(Dossier dossier, Path path) {
            DossierFolder.write(dossier, path);
        }
    },
    /** A workbook of sheets. */
    WORKBOOK("a workbook") {
        @Override
        Draft<Dossier> read(Path path) {
            return DossierWorkbook.readDraft(path);
        }

        @Override
        void write(Dossier dossier, Path path) {
            DossierWorkbook.write(dossier, path);
        }
    },
    /** A file of JSON. */
    JSON("JSON") {
        @Override
        Draft<Dossier> read(Path path) {
            return HemicycleJson.readDraft(path);
        }

        @Override
        void write(Dossier dossier, Path path) {
            HemicycleJson.write(dossier, path);
        }
    };

    private static final Pattern JSON_NAME = Pattern.compile("(?i).*\\.json");
    private static final Pattern WORKBOOK_NAME = Pattern.compile("(?i).*\\.(xls[xmb]?|ods)");

    /** As far as a brace is looked for: nobody indents the first line further. */
    private static final int HEAD = 1000;

    private final String words;

    DossierForm(String words) {
        this.words = words;
    }

    /** What it is called in a sentence. */
    String words() {
        return words;
    }

    /** What can be read there. */
    abstract Draft<Dossier> read(Path path);

    /** Writes a dossier in this form. */
    abstract void write(Dossier dossier, Path path);

    /** The form of what is called like this: a file by its ending, or else a folder. */
    static DossierForm named(Path path) {
        if (JSON_NAME.matcher(path.toString()).matches()) {
            return JSON;
        }
        return WORKBOOK_NAME.matcher(path.toString()).matches() ? WORKBOOK : FOLDER;
    }

    /**
     * The form of what is there: a directory is a folder; a file is a workbook or JSON if it is called so or begins
     * like one. What can be read only once, such as a pipe, is taken for JSON.
     */
    static Optional<DossierForm> of(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return Optional.of(FOLDER);
        }
        DossierForm named = named(path);
        if (named != FOLDER) {
            return Optional.of(named);
        }
        return Files.isRegularFile(path) ? ofContent(path) : Optional.of(JSON);
    }

    private static Optional<DossierForm> ofContent(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            if (Binaries.named(head)
                    .filter(what -> what.startsWith("a workbook"))
                    .isPresent()) {
                return Optional.of(WORKBOOK);
            }
            String text = new String(head, StandardCharsets.UTF_8);
            return text.replaceFirst("^\uFEFF?\\s*", "").startsWith("{") ? Optional.of(JSON) : Optional.empty();
        }
    }
}
