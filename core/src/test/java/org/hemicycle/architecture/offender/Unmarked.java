package org.hemicycle.architecture.offender;

import org.hemicycle.internal.Incidental;
import org.immutables.value.Value;

/**
 * Has an attribute that does not count for equality and would be in the canonical text, and one the other way round.
 */
public interface Unmarked {

    @Value.Auxiliary
    String auxiliary();

    @Incidental
    String incidental();
}
