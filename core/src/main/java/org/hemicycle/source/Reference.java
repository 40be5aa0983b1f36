package org.hemicycle.source;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a part of a dossier says of another part of it.
 *
 * <p>Example: the activity {@code plan/activities/a1} that serves the component {@code plan/law} has the reference
 * {@code Reference.to("serves", Address.parse("plan/law"), "component")}.
 *
 * @param attribute the attribute that names the other part
 * @param to the address of the other part
 * @param earlier whether the other part comes before this one, so that a chain of such references never returns
 * @param nouns what the other part may be, by {@link Filed#noun}; anything, where none is given
 */
public record Reference(String attribute, Address to, boolean earlier, List<String> nouns) {

    /** Keeps a copy. */
    public Reference {
        requireNonNull(attribute, "attribute");
        requireNonNull(to, "to");
        requireNonNull(nouns, "nouns");
        nouns = List.copyOf(nouns);
    }

    /**
     * A reference.
     *
     * @param attribute the attribute that names the other part
     * @param to the address of the other part
     * @param nouns what the other part may be; anything, unless given
     * @return the reference
     */
    public static Reference to(String attribute, Address to, String... nouns) {
        requireNonNull(nouns, "nouns");
        return new Reference(attribute, to, false, List.of(nouns));
    }

    /**
     * A reference to what comes before.
     *
     * @param attribute the attribute that names the other part, such as {@code predecessor}
     * @param to the address of the other part
     * @param noun what the other part may be
     * @return the reference
     */
    public static Reference toEarlier(String attribute, Address to, String noun) {
        requireNonNull(noun, "noun");
        return new Reference(attribute, to, true, List.of(noun));
    }

    /**
     * Whether it may lead to a part.
     *
     * @param part the part
     * @return true if the part is one of those named, or those are not restricted
     */
    public boolean admits(Filed part) {
        return nouns.isEmpty() || nouns.contains(part.noun());
    }
}
