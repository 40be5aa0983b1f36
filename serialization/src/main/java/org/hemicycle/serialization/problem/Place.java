package org.hemicycle.serialization.problem;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Where something stands in an input.
 *
 * <p>Example: {@code activities.csv, line 3, column when}. Places are ordered by file and sheet, then by line and
 * column.
 */
public sealed interface Place extends Serializable, Comparable<Place> {

    /** {@return the name of the file} */
    String file();

    /** {@return the name of the sheet, where the file is a workbook; else empty} */
    default String sheet() {
        return "";
    }

    /** {@return the number of the line, from 1 on; 0 where the whole file is meant} */
    default long line() {
        return 0;
    }

    /** {@return the name of the column or cell, or the pointer; empty where a whole line or file is meant} */
    default String column() {
        return "";
    }

    /** {@return where on the line it begins, from 1 on; 0 where the whole line is meant, or it is not known} */
    default long position() {
        return 0;
    }

    @Override
    default int compareTo(Place other) {
        return Comparator.comparing(Place::file)
                .thenComparing(Place::sheet)
                .thenComparingLong(Place::line)
                .thenComparingLong(Place::position)
                .thenComparing(Place::column)
                .thenComparing(Place::toString)
                .compare(this, other);
    }

    /**
     * A whole file, or a folder.
     *
     * @param file its name, such as {@code claims.csv}
     */
    record Whole(String file) implements Place {

        /** Refuses nulls. */
        public Whole {
            requireNonNull(file, "file");
        }

        @Override
        public String toString() {
            return file;
        }
    }

    /**
     * A line of a text, or one cell in it.
     *
     * @param file the name of the file, such as {@code claims.csv}
     * @param line the line on which the row begins, from 1 on
     * @param column the name of the column; empty where the whole line is meant
     * @param position where the cell begins on that line, from 1 on, counted in units of UTF-16 as editors do; 0 where
     *     the whole line is meant, the cell begins on a later line, or it is not known
     */
    record InText(String file, long line, String column, long position) implements Place {

        /** Refuses nulls. */
        public InText {
            requireNonNull(file, "file");
            requireNonNull(column, "column");
        }

        /**
         * A line, or a cell of which it is not known where on its line it begins.
         *
         * @param file the name of the file, such as {@code claims.csv}
         * @param line the line on which the row begins, from 1 on
         * @param column the name of the column; empty where the whole line is meant
         */
        public InText(String file, long line, String column) {
            this(file, line, column, 0);
        }

        @Override
        public String toString() {
            return file + ", line " + line + (column.isEmpty() ? "" : ", column " + column);
        }
    }

    /**
     * A cell of a workbook, a whole row or a whole sheet.
     *
     * <p>Example: {@code plan.xlsx, activities!G14}; the whole row is {@code plan.xlsx, activities!14:14}.
     *
     * @param file the name of the file, such as {@code plan.xlsx}
     * @param sheet the name of the sheet
     * @param cell the cell as spreadsheets name it, such as {@code G14}, or a row, such as {@code 14:14}; empty where
     *     the whole sheet is meant
     * @param line the number of its row, from 1 on; 0 where the whole sheet is meant
     */
    record InWorkbook(String file, String sheet, String cell, long line) implements Place {

        /** Refuses nulls. */
        public InWorkbook {
            requireNonNull(file, "file");
            requireNonNull(sheet, "sheet");
            requireNonNull(cell, "cell");
        }

        @Override
        public String column() {
            return cell;
        }

        @Override
        public String toString() {
            return file + ", " + sheet + (cell.isEmpty() ? "" : "!" + cell);
        }
    }

    /**
     * A value of a JSON text.
     *
     * @param file the name of the file, such as {@code dossier.json}
     * @param pointer the pointer to it (RFC 6901), such as {@code /programmes/0/period}; empty where the whole text is
     *     meant
     * @param line the line, from 1 on; 0 where it is not known, since the value was read from a tree
     * @param position the column in that line, from 1 on, counted in units of UTF-16 as editors do; 0 where it is not
     *     known
     */
    record InJson(String file, String pointer, long line, long position) implements Place {

        /** Refuses nulls. */
        public InJson {
            requireNonNull(file, "file");
            requireNonNull(pointer, "pointer");
        }

        @Override
        public String column() {
            return pointer;
        }

        @Override
        public String toString() {
            String where = line == 0 ? "" : "line " + line + ", column " + position;
            if (pointer.isEmpty() || where.isEmpty()) {
                return file + (pointer + where).transform(place -> place.isEmpty() ? "" : ", " + place);
            }
            return file + ", " + pointer + " (" + where + ")";
        }
    }
}
