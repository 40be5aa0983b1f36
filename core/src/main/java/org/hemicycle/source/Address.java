package org.hemicycle.source;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.internal.Quoted;

/**
 * The address of an object inside a dossier: the keys from the root down to it.
 *
 * <p>Keys are given by the author of the data and never derived from titles, numbers or positions, so an address
 * outlives renaming and reordering. Example: {@code Address.parse("ncp/rule-of-law/2.2.1")} is the component
 * {@code 2.2.1} of the component {@code rule-of-law} of the programme {@code ncp}.
 *
 * @param keys the keys, outermost first; the root of a dossier is the empty address
 */
public record Address(List<String> keys) implements Serializable, Comparable<Address> {

    /** The dossier itself. */
    public static final Address ROOT = new Address(List.of());

    /**
     * Checks the keys.
     *
     * @throws IllegalArgumentException if a key is not of the form letters, digits, full stops, hyphens and underscores
     */
    public Address {
        requireNonNull(keys, "keys");
        keys = List.copyOf(keys);
        for (String key : keys) {
            if (!isKey(key)) {
                requireKey("A key of the address " + Quoted.of(String.join("/", keys)), key);
            }
        }
    }

    /**
     * An address of the given keys.
     *
     * @param keys outermost first
     * @return the address
     * @throws IllegalArgumentException if a key is malformed
     */
    public static Address of(String... keys) {
        requireNonNull(keys, "keys");
        return new Address(Arrays.asList(keys));
    }

    /**
     * Reads an address from keys joined by slashes; the empty text is the root.
     *
     * @param text for example {@code ncp/rule-of-law}
     * @return the address
     * @throws IllegalArgumentException if a key is malformed
     */
    public static Address parse(CharSequence text) {
        return valueOf(requireNonNull(text, "text").toString());
    }

    /**
     * Reads an address as {@link #parse} does, under the name that frameworks look for.
     *
     * @param text as {@code parse} takes it
     * @return the address
     * @throws IllegalArgumentException if a key is malformed, as {@code parse} says
     */
    public static Address valueOf(String text) {
        requireNonNull(text, "text");
        return text.isEmpty() ? ROOT : of(text.split("/", -1));
    }

    /**
     * Checks that a text may serve as a key.
     *
     * @param attribute what is to be given the key, for the message: {@code Component.key}
     * @param key letters, digits, full stops, hyphens and underscores, beginning with a letter or digit
     * @throws IllegalArgumentException if it may not
     */
    public static void requireKey(String attribute, String key) {
        requireNonNull(attribute, "attribute");
        requireNonNull(key, "key");
        if (!isKey(key)) {
            throw new IllegalArgumentException(
                    attribute + " is " + Quoted.of(key) + "; a key has letters, digits, full stops,"
                            + " hyphens and underscores and begins with a letter or digit, for example \"2.2.1\".");
        }
    }

    /** By hand, since every address made during a run is checked. */
    private static boolean isKey(String key) {
        boolean right = !key.isEmpty() && isLetterOrDigit(key.charAt(0));
        for (int i = 1; right && i < key.length(); i++) {
            char each = key.charAt(i);
            right = isLetterOrDigit(each) || each == '.' || each == '_' || each == '-';
        }
        return right;
    }

    private static boolean isLetterOrDigit(char each) {
        return each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z' || each >= '0' && each <= '9';
    }

    /**
     * The address of a part of the object at this address.
     *
     * @param key the part's key
     * @return this address, one key longer
     * @throws IllegalArgumentException if the key is malformed
     */
    public Address then(String key) {
        List<String> longer = new ArrayList<>(keys);
        longer.add(key);
        return new Address(longer);
    }

    /**
     * The address of what the object at this address is filed in.
     *
     * <p>Example: {@code plan} for {@code plan/law}, and {@link #ROOT} for {@code plan}.
     *
     * @return this address without its last key; empty for that of the dossier
     */
    public Optional<Address> parent() {
        return keys.isEmpty() ? Optional.empty() : Optional.of(new Address(keys.subList(0, keys.size() - 1)));
    }

    /**
     * This address and those of all that the object at it is a part of, but for the dossier.
     *
     * <p>Example: {@code plan/law/courts}, {@code plan/law}, {@code plan}.
     *
     * @return the addresses, the longest first
     */
    public Stream<Address> upwards() {
        return Stream.iterate(
                this,
                address -> !address.keys.isEmpty(),
                address -> address.parent().orElseThrow());
    }

    /**
     * Whether this address is that of the given object or of a part of it.
     *
     * @param whole the address of the whole
     * @return true if this address begins with the keys of {@code whole}
     */
    public boolean isWithin(Address whole) {
        return keys.size() >= whole.keys.size()
                && keys.subList(0, whole.keys.size()).equals(whole.keys);
    }

    /** By hand, as that of an {@link Identifier} is. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Address that && keys.equals(that.keys);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }

    @Override
    public int compareTo(Address other) {
        int common = Math.min(keys.size(), other.keys.size());
        for (int i = 0; i < common; i++) {
            String key = keys.get(i);
            String others = other.keys.get(i);
            if (!key.equals(others)) {
                return key.compareTo(others);
            }
        }
        return Integer.compare(keys.size(), other.keys.size());
    }

    @Override
    public String toString() {
        return String.join("/", keys);
    }
}
