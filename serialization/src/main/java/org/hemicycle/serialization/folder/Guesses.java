package org.hemicycle.serialization.folder;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hemicycle.internal.Spelling;

/**
 * What may have been meant by texts that mean nothing. Each text is looked up once, and no more than a number of them:
 * who reads thousands of problems is not helped by guesses, and each of them costs a look at everything there is.
 */
final class Guesses {

    private static final int MOST_TEXTS = 100;
    private static final int FEW = 5;

    private final Map<String, List<String>> found = new HashMap<>();

    /** The first few that a search finds for a text. */
    List<String> of(String text, Function<String, Collection<String>> search) {
        boolean isOpen = found.size() < MOST_TEXTS;
        return isOpen
                ? found.computeIfAbsent(text, each -> few(search.apply(each)))
                : found.getOrDefault(text, List.of());
    }

    private static List<String> few(Collection<String> words) {
        return words.stream().distinct().limit(FEW).toList();
    }

    /** Those that are spelt most like a text, in order. */
    static List<String> spelt(String text, Collection<String> candidates) {
        int most = Spelling.slips(text);
        return Spelling.nearest(candidates, word -> Spelling.distance(text, word, most), most).stream()
                .sorted()
                .toList();
    }
}
