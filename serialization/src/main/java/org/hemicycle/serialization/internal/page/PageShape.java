package org.hemicycle.serialization.internal.page;

/** How a file sets off its cells from one another. */
public enum PageShape {
    /** A page of HTML, with its tables. */
    HTML,
    /** An XML document whose elements are rows and cells. */
    XML,
    /** A JSON text, whose objects are rows. */
    JSON,
    /** Text with tables between upright strokes, as Markdown and reader views have them. */
    MARKDOWN,
    /** Text with tabs between cells, as a selection that is pasted from a browser has it. */
    TABS,
    /** Comma-separated values, or semicolons. */
    CSV,
    /** Text without cells: rows are lines, or every value has a line of its own. */
    LINES
}
