package org.hemicycle.consistency.access;

import org.hemicycle.accession.TreatyAction;
import org.hemicycle.consistency.view.Validity;
import org.hemicycle.convention.InvitationValidity;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Scope;

/**
 * The end that is stated of an invitation, beside the one that follows from the law.
 *
 * @param validity the invitation with both
 */
record StatedValidity(Validity validity) {

    static final Look<StatedValidity> LOOK =
            Look.of(Matter.CONVENTIONS, Validity::all).as(StatedValidity::new);

    boolean isComparable(Scope scope) {
        return validity.isComparable() && !validity.endsWithExtension(scope);
    }

    Check check() {
        return Check.requiring(validity.isLawful(), this::unlawful);
    }

    private Check unlawful() {
        InvitationValidity law = validity.law().orElseThrow();
        TreatyAction invitation = validity.invitation();
        return Check.failed()
                .with("stated", invitation.statedEnd())
                .with("adopted", invitation.done())
                .with("term", TermOfValidity.of(law))
                .with("lawful", validity.lawful())
                .claims(Steps.places(invitation, ClaimProperty.INVITATION_VALID_UNTIL))
                .evidence(law.basis().citation().quoting("valid for " + law.inWords()));
    }
}
