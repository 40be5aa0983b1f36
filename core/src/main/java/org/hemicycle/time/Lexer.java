package org.hemicycle.time;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts wording into words, runs of digits and signs, in one pass. */
final class Lexer {

    /**
     * A word in small letters without accents, a run of digits with the signs that join them, or a sign.
     *
     * @param text the text
     * @param at where it begins
     * @param isGlued whether no blank stands before it
     */
    record Token(String text, int at, boolean isGlued) {

        boolean isNumeric() {
            return isDigit(text.charAt(0));
        }

        boolean isWord() {
            return Character.isLetter(text.charAt(0));
        }
    }

    private final String words;
    private final List<Token> tokens = new ArrayList<>();

    private Lexer(String words) {
        this.words = words;
    }

    static List<Token> tokens(String words) {
        return new Lexer(words).read();
    }

    /** Small letters without accents, so that "Août" and "aout" are one word. */
    static String folded(String word) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .chars()
                .filter(each -> Character.getType(each) != Character.NON_SPACING_MARK)
                .forEach(each -> plain.append((char) each));
        return plain.isEmpty() ? word : plain.toString();
    }

    private List<Token> read() {
        int at = 0;
        while (at < words.length()) {
            char next = words.charAt(at);
            int end = isDigit(next) ? endOfDigits(at) : Character.isLetter(next) ? endOfWord(at) : at + 1;
            boolean isSkipped = next == ' ' || isApostrophe(at) || isAbbreviation(at);
            if (!isSkipped) {
                boolean isGlued = at > 0 && words.charAt(at - 1) != ' ';
                tokens.add(new Token(folded(words.substring(at, end)), at, isGlued));
            }
            at = end;
        }
        return tokens;
    }

    /** Digits and the dots, hyphens and slashes between them: {@code 12-14.05.2025}. */
    private int endOfDigits(int start) {
        int end = start;
        int at = start;
        while (at < words.length() && (isDigit(words.charAt(at)) || "./-".indexOf(words.charAt(at)) >= 0)) {
            at++;
            end = isDigit(words.charAt(at - 1)) ? at : end;
        }
        return end;
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < words.length() && isPartOfWord(words.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPartOfWord(char each) {
        return Character.isLetter(each) || Character.getType(each) == Character.NON_SPACING_MARK;
    }

    /** Between letters, as in "d'ici". */
    private boolean isApostrophe(int at) {
        return "'’".indexOf(words.charAt(at)) >= 0 && isLetter(at - 1) && isLetter(at + 1);
    }

    /** The dot of "Sept.", but not one of two. */
    private boolean isAbbreviation(int at) {
        return words.charAt(at) == '.' && isLetter(at - 1) && !(at + 1 < words.length() && words.charAt(at + 1) == '.');
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < words.length() && Character.isLetter(words.charAt(at));
    }

    static boolean isDigit(char each) {
        return each >= '0' && each <= '9';
    }
}
