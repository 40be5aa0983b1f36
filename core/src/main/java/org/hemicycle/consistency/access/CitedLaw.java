package org.hemicycle.consistency.access;

import org.hemicycle.convention.InvitationValidity;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Basis;

/** The clauses on which rules about access rest as a whole, as the reference data have them. */
final class CitedLaw {

    /** For how long an invitation can be taken up. */
    static final Basis ON_INVITATIONS = ReferenceData.shipped().invitationValidities().stream()
            .map(InvitationValidity::basis)
            .findFirst()
            .orElseThrow();

    private CitedLaw() {}
}
