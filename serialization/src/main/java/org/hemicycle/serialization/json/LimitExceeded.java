package org.hemicycle.serialization.json;

import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** A text goes beyond one of {@link JsonLimits}; the message says which. */
final class LimitExceeded extends StreamConstraintsException {

    private static final long serialVersionUID = 1;

    LimitExceeded(String what, int most, TokenStreamLocation at) {
        super(what + " than " + most + ", which is the limit", at);
    }
}
