package org.hemicycle.serialization.internal.workbook;

/** A workbook is not read at all; says why, as a clause, and how to mend it, as a sentence. */
final class Unread extends RuntimeException {

    /** What to do about a file of another form. */
    static final String SAVE = "Save it as a workbook of the form .xlsx.";

    /** What to do about more than is read. */
    static final String DIVIDE = "Keep the sheets of the dossier in a workbook of their own.";

    private final String mend;

    Unread(String what, String mend) {
        super(what);
        this.mend = mend;
    }

    String mend() {
        return mend;
    }
}
