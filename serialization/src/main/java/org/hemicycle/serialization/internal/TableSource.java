package org.hemicycle.serialization.internal;

import static java.util.Objects.requireNonNull;

import org.hemicycle.serialization.problem.Place;
import org.hemicycle.source.Origin;

/** What holds a table, and how its places are told. */
public sealed interface TableSource {

    /** {@return the name by which the table is known, such as {@code claims.csv}, whatever holds it} */
    String file();

    /** {@return the place of the whole table} */
    Place whole();

    /**
     * The place of a cell.
     *
     * @param line the line, from 1 on
     * @param column the name of the column; empty for the whole line
     * @param at the number of the column, from 0 on; negative where it is not there
     * @param position where on that line the cell begins, from 1 on; 0 where that is not known
     * @return the place
     */
    Place place(long line, String column, int at, int position);

    /**
     * The origin of what a cell says.
     *
     * @param line the line, from 1 on
     * @param column the name of the column; empty for the whole line
     * @param at the number of the column, from 0 on; negative where it is not there
     * @return the origin
     */
    Origin origin(long line, String column, int at);

    /**
     * Several lines, for people.
     *
     * @param line a line
     * @return such as {@code line 5}
     */
    String line(long line);

    /**
     * Whether a place is in this table.
     *
     * @param place the place
     * @return true if it is
     */
    boolean has(Place place);

    /**
     * A file of text.
     *
     * @param file its name, such as {@code claims.csv}
     */
    record OfText(String file) implements TableSource {

        /** Refuses nulls. */
        public OfText {
            requireNonNull(file, "file");
        }

        @Override
        public Place whole() {
            return new Place.Whole(file);
        }

        @Override
        public Place place(long line, String column, int at, int position) {
            return new Place.InText(file, line, column, position);
        }

        @Override
        public Origin origin(long line, String column, int at) {
            return new Origin(file, line, column);
        }

        @Override
        public String line(long line) {
            return "line " + line;
        }

        @Override
        public boolean has(Place place) {
            return place.file().equals(file);
        }
    }

    /**
     * A sheet of a workbook.
     *
     * @param file the name by which its table is known, such as {@code claims.csv}
     * @param workbook the name of the workbook, such as {@code plan.xlsx}
     * @param sheet the name of the sheet as it is written there
     */
    record OfSheet(String file, String workbook, String sheet) implements TableSource {

        private static final int LETTERS = 26;

        /** Refuses nulls. */
        public OfSheet {
            requireNonNull(file, "file");
            requireNonNull(workbook, "workbook");
            requireNonNull(sheet, "sheet");
        }

        @Override
        public Place whole() {
            return new Place.InWorkbook(workbook, sheet, "", 0);
        }

        @Override
        public Place place(long line, String column, int at, int position) {
            return new Place.InWorkbook(workbook, sheet, cell(line, at), line);
        }

        @Override
        public Origin origin(long line, String column, int at) {
            return new Origin(workbook, line, sheet + "!" + cell(line, at));
        }

        @Override
        public String line(long line) {
            return "row " + line;
        }

        @Override
        public boolean has(Place place) {
            return place.file().equals(workbook) && place.sheet().equals(sheet);
        }

        /** The cell as spreadsheets name it; the whole row where the column is not there. */
        private static String cell(long line, int at) {
            return at < 0 ? line + ":" + line : letters(at) + line;
        }

        /**
         * The letters of a column.
         *
         * @param at its number, from 0 on
         * @return such as {@code G}, or {@code AA} for the one behind {@code Z}
         */
        public static String letters(int at) {
            String last = String.valueOf((char) ('A' + at % LETTERS));
            return at < LETTERS ? last : letters(at / LETTERS - 1) + last;
        }
    }
}
