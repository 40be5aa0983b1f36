package org.hemicycle.eligibility;

import java.util.Optional;
import org.hemicycle.actor.Standing;
import org.hemicycle.truth.Truth;

/**
 * What was found of one kind of standing of an actor in a body.
 *
 * @param kind the kind
 * @param reason whether it is held, and why
 * @param answer how it is held, where it certainly is
 * @param contested whether something recorded leaves it open, rather than silence alone
 */
record HeldStanding(Standing.Kind kind, Reason reason, Optional<Participation> answer, boolean contested) {

    Truth truth() {
        return reason.truth();
    }
}
