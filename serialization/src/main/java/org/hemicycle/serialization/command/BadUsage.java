package org.hemicycle.serialization.command;

import java.util.Collection;
import java.util.List;
import org.hemicycle.internal.Spelling;

/** The words of a command mean nothing; the message is a sentence or two, for whoever typed them. */
final class BadUsage extends IllegalArgumentException {

    BadUsage(String sentences) {
        super(sentences);
    }

    /** A question that names what is spelt most like a word, or begins with it; empty where nothing is near. */
    static String didYouMean(String word, Collection<String> known) {
        int most = Spelling.slips(word);
        List<String> near = Spelling.nearest(known, each -> Spelling.distance(word, each, most), most);
        List<String> meant = near.isEmpty()
                ? known.stream().filter(each -> each.startsWith(word)).toList()
                : near;
        return meant.isEmpty() ? "" : " Did you mean " + listed(meant, "or") + "?";
    }

    /** A list for people: a, b and c. */
    static String listed(List<String> words, String last) {
        int end = words.size() - 1;
        return end < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, end)) + " " + last + " " + words.get(end);
    }
}
