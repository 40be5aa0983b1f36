package org.hemicycle.consistency.view;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.document.Outline;
import org.hemicycle.source.Locator;

/**
 * Which of two places of a document a reader reaches first, as far as its outline and their numbers tell.
 *
 * <p>Example: paragraph 2 of section 1 comes before paragraph 3 of it; of a paragraph and a table side by side neither
 * is known to come first.
 */
public final class ReadingOrder {

    private final Map<Locator, Integer> parts = new HashMap<>();

    /**
     * The order of a document.
     *
     * @param outline its outline
     */
    public ReadingOrder(Outline outline) {
        requireNonNull(outline, "outline");
        for (int i = 0; i < outline.parts().size(); i++) {
            parts.put(outline.parts().get(i).label(), i);
        }
    }

    /**
     * Whether one place surely comes before another.
     *
     * @param one a place
     * @param other another place
     * @return false where it is not known; notes are read whenever they are called
     */
    public boolean isBefore(Locator one, Locator other) {
        requireNonNull(one, "one");
        requireNonNull(other, "other");
        if (isNote(one) || isNote(other)) {
            return false;
        }
        Optional<Locator> first = part(one);
        Optional<Locator> second = part(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        return first.equals(second)
                ? isBeforeWithin(one.steps(), other.steps())
                : parts.get(first.get()) < parts.get(second.get());
    }

    private static boolean isNote(Locator place) {
        return place.steps().stream().anyMatch(step -> step.kind() == Locator.Kind.NOTE);
    }

    /** The smallest part that holds a place. */
    private Optional<Locator> part(Locator place) {
        for (int length = place.steps().size(); length > 0; length--) {
            Locator whole = new Locator(place.steps().subList(0, length));
            if (parts.containsKey(whole)) {
                return Optional.of(whole);
            }
        }
        return Optional.empty();
    }

    /** Two of one kind are told apart by their numbers; a paragraph and a table side by side are not. */
    private static boolean isBeforeWithin(List<Locator.Step> one, List<Locator.Step> other) {
        int same = 0;
        while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
            same++;
        }
        return same < Math.min(one.size(), other.size())
                && one.get(same).kind() == other.get(same).kind()
                && one.get(same).kind() != Locator.Kind.HEADING
                && one.get(same).compareTo(other.get(same)) < 0;
    }
}
