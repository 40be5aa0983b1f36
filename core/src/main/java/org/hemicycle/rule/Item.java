package org.hemicycle.rule;

import static java.util.Objects.requireNonNull;

import org.hemicycle.internal.Quoted;
import org.hemicycle.source.Address;

/**
 * Something a rule looks at, with the address and the words under which a finding about it is reported. Immutable and
 * thread-safe, as far as what is looked at is.
 *
 * @param address the address, by keys
 * @param key tells apart several findings of one rule at one address; empty where there is only one
 * @param label the subject of the finding, for people
 * @param value what is looked at
 * @param <T> its type
 */
public record Item<T>(Address address, String key, String label, T value) {

    /** Checks the label. */
    public Item {
        requireNonNull(address, "address");
        requireNonNull(key, "key");
        requireNonNull(label, "label");
        requireNonNull(value, "value");
        if (label.isBlank()) {
            throw new IllegalArgumentException(
                    "Item at " + Quoted.of(address) + " has a blank label; say in words what is looked at.");
        }
    }

    /**
     * The same address and words for another value.
     *
     * @param other what is looked at
     * @param <U> its type
     * @return the item
     */
    public <U> Item<U> with(U other) {
        return new Item<>(address, key, label, other);
    }

    /**
     * An item that is the only one of its rule at its address.
     *
     * @param address the address
     * @param label the subject, for people
     * @param value what is looked at
     * @param <T> its type
     * @return the item
     */
    public static <T> Item<T> of(Address address, String label, T value) {
        return new Item<>(address, "", label, value);
    }
}
