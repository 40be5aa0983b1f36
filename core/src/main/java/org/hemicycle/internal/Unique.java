package org.hemicycle.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The check that the parts of a whole can be told apart. */
public final class Unique {

    private Unique() {}

    /**
     * Checks that nothing is given twice.
     *
     * @param whole the whole, for the message: {@code Component "2.2"}
     * @param parts what the parts are and by what they are told apart: {@code components with the key}
     * @param names the names of the parts
     * @throws IllegalArgumentException if a name is given twice; the message names the first
     */
    public static void require(String whole, String parts, List<?> names) {
        Set<Object> seen = new HashSet<>();
        for (Object name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException(whole + " has two " + parts + " " + Quoted.of(name)
                        + "; accepted is one of each, so give one of them another or leave it out.");
            }
        }
    }
}
