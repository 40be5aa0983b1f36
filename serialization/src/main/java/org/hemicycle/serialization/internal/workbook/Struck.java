package org.hemicycle.serialization.internal.workbook;

/** How much of a text is struck out. */
enum Struck {
    NONE,
    PART,
    ALL;

    /** What is seen of two texts one behind the other. */
    Struck with(Struck other) {
        return this == other ? this : PART;
    }
}
