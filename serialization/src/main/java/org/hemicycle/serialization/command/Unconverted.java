package org.hemicycle.serialization.command;

/** A dossier was not put into another form; the message is for people. */
final class Unconverted extends RuntimeException {

    private Unconverted(String sentences) {
        super(sentences);
    }

    /** Nothing was changed. */
    static Unconverted untouched(String sentences) {
        return new Unconverted(sentences + "\nNothing was written.");
    }

    /** Some of what was there may be changed. */
    static Unconverted inPart(String sentences) {
        return new Unconverted(sentences);
    }
}
