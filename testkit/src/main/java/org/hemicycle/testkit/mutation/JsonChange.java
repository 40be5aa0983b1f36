package org.hemicycle.testkit.mutation;

import static java.util.Objects.requireNonNull;

import org.hemicycle.serialization.problem.Place;

/**
 * What is done to a JSON text, and where. Example: {@code TEXT_EMPTIED /programmes/0/name/official}.
 *
 * @param how what is done
 * @param pointer the pointer to the value it is done to (RFC 6901): to the object of which a name is changed; empty
 *     where that is the whole text
 */
public record JsonChange(JsonMutation how, String pointer) {

    /** Refuses null, naming the component. */
    public JsonChange {
        requireNonNull(how, "how");
        requireNonNull(pointer, "pointer");
    }

    /**
     * Whether a place is that of the value, or of something in it, or of what holds it.
     *
     * @param other the place of a problem, whose column is a pointer
     * @return whether it is
     */
    public boolean isAt(Place other) {
        return isWithin(other.column(), pointer) || isWithin(pointer, other.column());
    }

    /** Whether it is done to what another is done to, or to something in it. */
    boolean isWithin(JsonChange other) {
        return isWithin(pointer, other.pointer);
    }

    private static boolean isWithin(String inner, String outer) {
        return (inner + "/").startsWith(outer + "/");
    }

    @Override
    public String toString() {
        return how + " " + (pointer.isEmpty() ? "of the whole text" : pointer);
    }
}
