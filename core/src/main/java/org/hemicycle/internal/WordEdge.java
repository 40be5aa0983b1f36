package org.hemicycle.internal;

/** Where words begin, for regular expressions that are tried at every letter of a long text. */
public final class WordEdge {

    /**
     * Before the first letter or digit of a word. Behind each accent that stands by itself, {@code \b} goes back over
     * all accents before it, so that a run of them takes a time that grows with its square.
     */
    public static final String BEGINNING = "(?<![\\p{L}\\p{Nd}\\p{Mn}_])";

    private WordEdge() {}
}
