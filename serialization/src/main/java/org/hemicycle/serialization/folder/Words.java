package org.hemicycle.serialization.folder;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.hemicycle.internal.Spelling;

/** A closed list of words, which are found in any case and with blanks or hyphens for underscores. */
final class Words {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F_-]+");
    private static final Map<List<String>, Words> KNOWN = new ConcurrentHashMap<>();

    private final List<String> words;
    private final Map<String, String> folded = new TreeMap<>();

    private Words(List<String> words) {
        this.words = words;
        words.forEach(word -> folded.put(fold(word), word));
    }

    static Words of(List<String> words) {
        return KNOWN.computeIfAbsent(List.copyOf(words), Words::new);
    }

    private static String fold(String word) {
        return BLANKS.matcher(word.toUpperCase(Locale.ROOT)).replaceAll("_");
    }

    /** The word of the list that a cell has. */
    String require(String cell) {
        String word = folded.get(fold(cell));
        if (word == null) {
            throw new Refusal("\"" + cell + "\" is no word of the list", words, near(cell), "");
        }
        return word;
    }

    /** The words of the list that are written most like one that is not in it. */
    List<String> near(String cell) {
        String wanted = fold(cell);
        int most = Spelling.slips(wanted);
        return Spelling.nearest(folded.keySet(), word -> Spelling.distance(wanted, word, most), most).stream()
                .map(folded::get)
                .toList();
    }
}
