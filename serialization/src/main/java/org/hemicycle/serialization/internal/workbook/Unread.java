package org.hemicycle.serialization.internal.workbook;

/** A workbook is not read at all; says why, as a clause, and how to mend it, as a sentence. */
final class Unread extends RuntimeException {

    private final String mend;

    Unread(String what, String mend) {
        super(what);
        this.mend = mend;
    }

    String mend() {
        return mend;
    }
}
