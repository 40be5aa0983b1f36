package org.hemicycle.internal;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.Nullable;

/**
 * Words that are sought in many texts, all of them at once: how many there are makes no difference to what it takes.
 */
public final class Sought {

    /** What may follow the letters up to here. */
    private static final class Node {

        private final Map<Character, Node> next = new HashMap<>();

        @Nullable
        private String words;
    }

    private final Node root = new Node();
    private final Set<String> found = new HashSet<>();
    private int open;

    /**
     * The words, none of which has been found.
     *
     * @param all what is sought
     */
    public Sought(Collection<String> all) {
        requireNonNull(all, "all").forEach(this::add);
    }

    private void add(String words) {
        Node node = root;
        for (int at = 0; at < words.length(); at++) {
            node = node.next.computeIfAbsent(words.charAt(at), letter -> new Node());
        }
        if (node.words == null) {
            node.words = words;
            open++;
        }
    }

    /** {@return whether some were found nowhere yet} */
    public boolean isOpen() {
        return open > 0;
    }

    /** {@return those that were found} */
    public Set<String> found() {
        return Set.copyOf(found);
    }

    /**
     * Looks for the words in a text, at any place of it.
     *
     * @param text the text
     */
    public void in(String text) {
        requireNonNull(text, "text");
        for (int from = 0; from <= text.length() && isOpen(); from++) {
            Node node = root;
            for (int at = from; node != null; at++) {
                if (node.words != null && found.add(node.words)) {
                    open--;
                }
                node = at < text.length() ? node.next.get(text.charAt(at)) : null;
            }
        }
    }
}
