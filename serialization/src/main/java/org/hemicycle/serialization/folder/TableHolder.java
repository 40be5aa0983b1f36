package org.hemicycle.serialization.folder;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;

/** What holds the tables of a dossier, and what is called how there. */
sealed interface TableHolder {

    /** It, for people, such as {@code Folder "my-plan"}. */
    String label();

    /** The place of all of it. */
    Place place();

    /** The place of the table of a sheet, whether or not it is there. */
    Place place(SheetForm sheet);

    /** What is wrong where a table is not there without which a dossier means nothing. */
    String lacking();

    /** A problem in the words that are used here. */
    Problem told(Problem problem);

    /** A folder of files. */
    record Folder(String name) implements TableHolder {

        /** Refuses nulls. */
        public Folder {
            requireNonNull(name, "name");
        }

        @Override
        public String label() {
            return "Folder \"" + name + "\"";
        }

        @Override
        public Place place() {
            return new Place.Whole(name);
        }

        @Override
        public Place place(SheetForm sheet) {
            return new Place.Whole(sheet.file());
        }

        @Override
        public String lacking() {
            return "the file is missing or cannot be read, and every folder needs it";
        }

        @Override
        public Problem told(Problem problem) {
            return problem;
        }
    }

    /** A workbook of sheets, which are called like the files of a folder without their ending. */
    record Workbook(String name) implements TableHolder {

        private static final String ENDING = ".csv";
        private static final Pattern FILES = Pattern.compile(SheetList.files().stream()
                .map(file -> Pattern.quote(sheet(file)))
                .collect(Collectors.joining("|", "(?<![\\w-])(", ")\\" + ENDING)));

        /** Refuses nulls. */
        public Workbook {
            requireNonNull(name, "name");
        }

        /** The name of the sheet for a file. */
        static String sheet(String file) {
            return file.substring(0, file.length() - ENDING.length());
        }

        @Override
        public String label() {
            return "Workbook \"" + name + "\"";
        }

        @Override
        public Place place() {
            return new Place.Whole(name);
        }

        @Override
        public Place place(SheetForm sheet) {
            return new Place.InWorkbook(name, sheet(sheet.file()), "", 0);
        }

        @Override
        public String lacking() {
            return "the sheet is missing or cannot be read, and every workbook needs it";
        }

        /** A text that calls the sheets what they are called in a workbook. */
        static String told(String text) {
            return FILES.matcher(text).replaceAll("the sheet $1");
        }

        @Override
        public Problem told(Problem problem) {
            return problem.mend(told(problem.mend()));
        }
    }
}
