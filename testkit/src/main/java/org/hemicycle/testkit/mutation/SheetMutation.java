package org.hemicycle.testkit.mutation;

/** One way to spoil a sheet: a cell, a row, a column or the file. */
public enum SheetMutation {
    /** A cell is empty. */
    CELL_DELETED(Part.CELL),
    /** The middlemost letter or digit of a cell is another one. */
    CELL_MISSPELT(Part.CELL),
    /** A cell holds a value of another kind: a number for words, a word for numbers. */
    CELL_OF_ANOTHER_KIND(Part.CELL),
    /** A cell has changed places with the one to its left. */
    CELL_SHIFTED_LEFT(Part.CELL),
    /** A cell has changed places with the one to its right. */
    CELL_SHIFTED_RIGHT(Part.CELL),
    /** A cell has changed places with the one below it. */
    CELL_SHIFTED_DOWN(Part.CELL),
    /** A row is missing. */
    ROW_DELETED(Part.ROW),
    /** A row stands there twice. */
    ROW_DOUBLED(Part.ROW),
    /** A row has changed places with the one below it. */
    ROWS_SWAPPED(Part.ROW),
    /** The name of a column is misspelt. */
    COLUMN_RENAMED(Part.COLUMN),
    /** A column is missing. */
    COLUMN_DELETED(Part.COLUMN),
    /** The file breaks off in the middle. */
    FILE_TRUNCATED(Part.FILE),
    /** The file is in UTF-16, behind the mark of its byte order. */
    FILE_IN_UTF_16(Part.FILE),
    /** The file is in ISO 8859-1, and has a letter that is written otherwise there. */
    FILE_IN_LATIN_1(Part.FILE);

    /** What of a sheet is spoilt. */
    enum Part {
        CELL,
        ROW,
        COLUMN,
        FILE
    }

    private final Part part;

    SheetMutation(Part part) {
        this.part = part;
    }

    Part part() {
        return part;
    }
}
