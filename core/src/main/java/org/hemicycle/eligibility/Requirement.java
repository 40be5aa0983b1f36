package org.hemicycle.eligibility;

import java.util.Optional;
import org.hemicycle.truth.Truth;

/**
 * One of the things that a funding has to satisfy.
 *
 * @param subject what it is about, as a noun phrase
 * @param reason the statement that it is satisfied
 * @param failure what is wrong where it is not, as a clause
 * @param remedy what to do then
 * @param inquiry what to do where it is not known
 */
record Requirement(String subject, Reason reason, String failure, String remedy, String inquiry) {

    Truth truth() {
        return reason.truth();
    }

    Optional<String> step() {
        return truth().isYes() ? Optional.empty() : Optional.of(truth().isNo() ? remedy : inquiry);
    }
}
