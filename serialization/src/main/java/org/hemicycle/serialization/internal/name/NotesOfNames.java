package org.hemicycle.serialization.internal.name;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks of notes that charts set behind a name: {@code Denmark 4}, {@code Croatia (1)*}, {@code Macao ab}. */
final class NotesOfNames {

    private static final Pattern NOTE = Pattern.compile("[\\s,;]*+(?:[(\\[](?:\\d{1,3}|[a-z]|\\*+)[)\\]]"
            + "|(?<![\\d./-])\\d{1,3}\\)?|[*†‡§#\\p{No}\\p{Lm}]+)[\\s,;]*+$");
    private static final Pattern LETTERS = Pattern.compile("\\s+([a-i]{1,3})(?:\\s*,\\s*[a-i])*\\)?$");
    private static final Set<String> WORDS = Set.of("ad", "ai", "de", "di");

    private NotesOfNames() {}

    /** The name without figures and signs behind it. */
    static String strip(String text) {
        String rest = text;
        for (Matcher note = NOTE.matcher(rest); note.find() && note.start() > 0; note = NOTE.matcher(rest)) {
            rest = rest.substring(0, note.start());
        }
        return rest;
    }

    /** The name without the letters of notes, which stand in the order of the alphabet. */
    static Optional<String> stripLetters(String text) {
        Matcher letters = LETTERS.matcher(text);
        return Optional.of(letters)
                .filter(Matcher::find)
                .filter(found -> found.start() > 0 && isRising(found.group(1)) && !WORDS.contains(found.group(1)))
                .map(found -> text.substring(0, found.start()));
    }

    private static boolean isRising(String letters) {
        return letters.chars()
                .sorted()
                .distinct()
                .mapToObj(Character::toString)
                .reduce("", String::concat)
                .equals(letters);
    }
}
