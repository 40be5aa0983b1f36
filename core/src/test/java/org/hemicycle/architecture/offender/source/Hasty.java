package org.hemicycle.architecture.offender.source;

import org.hemicycle.architecture.offender.time.Late;

/** Depends on a package that comes after its own. */
public final class Hasty {

    private Hasty() {}

    static Late late() {
        return new Late(new Early());
    }
}
