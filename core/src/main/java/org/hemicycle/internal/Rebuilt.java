package org.hemicycle.internal;

import java.io.InvalidObjectException;
import java.util.function.Supplier;

/**
 * What came out of a stream, made again by the factory or builder through which everybody goes: whoever wrote the
 * stream by hand is refused what they are, in the same words, and keeps no hold on what is inside.
 */
public final class Rebuilt {

    private Rebuilt() {}

    /**
     * The value that a {@code readResolve} gives in place of the one that was read.
     *
     * @param factory makes it again
     * @param <T> its type
     * @return the value
     * @throws InvalidObjectException if the factory refuses it
     */
    public static <T> T by(Supplier<T> factory) throws InvalidObjectException {
        try {
            T value = factory.get();
            // Only a stream can make a value that holds itself; such a one has no hash code.
            value.hashCode();
            return value;
        } catch (RuntimeException | StackOverflowError refused) {
            InvalidObjectException invalid = new InvalidObjectException(refused.getMessage());
            invalid.initCause(refused);
            throw invalid;
        }
    }
}
