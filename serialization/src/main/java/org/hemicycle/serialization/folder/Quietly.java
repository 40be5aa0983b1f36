package org.hemicycle.serialization.folder;

import java.util.List;
import java.util.Optional;

/** Reads cells ahead of their turn, when what means nothing will be noted. */
final class Quietly {

    private Quietly() {}

    static <T> Optional<T> read(Format<T> format, Optional<String> cell, Surroundings folder) {
        try {
            return cell.map(text -> format.read(text, folder));
        } catch (IllegalArgumentException notedLater) {
            return Optional.empty();
        }
    }

    static Optional<String> word(List<String> words, String cell) {
        try {
            return Optional.of(Words.of(words).require(cell));
        } catch (IllegalArgumentException notedLater) {
            return Optional.empty();
        }
    }
}
