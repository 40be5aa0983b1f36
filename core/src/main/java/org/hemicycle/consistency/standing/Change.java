package org.hemicycle.consistency.standing;

import java.util.stream.Stream;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Certainty;

/**
 * A place that says that a standing began, or that a convention ceased to apply.
 *
 * @param claim the place
 */
record Change(Claim claim) {

    static final Look<Change> LOOK = Look.ofFacts(Matter.STATEMENTS, Change::all);

    private static Stream<Item<Change>> all(Scope scope) {
        return scope.dossier().listClaims().stream()
                .filter(claim ->
                        claim.property() == ClaimProperty.STANDING_SINCE || claim.property() == ClaimProperty.CEASED)
                .map(claim -> new Item<>(
                        claim.subject().address(),
                        claim.property() + " at " + claim.evidence().place(),
                        Labels.of(claim.subject(), scope),
                        new Change(claim)));
    }

    boolean isLegible() {
        return claim.stated().certainty() != Certainty.DAMAGED;
    }

    Check isDated(Scope scope) {
        return Check.requiring(
                claim.date().isPresent() || isDatedElsewhere(scope),
                () -> Check.failed().with("property", claim.property()).evidence(claim.stated()));
    }

    private boolean isDatedElsewhere(Scope scope) {
        return scope.dossier().listClaims().stream()
                .filter(other -> other.property() == claim.property()
                        && other.subject().equals(claim.subject())
                        && other.evidence().document().equals(claim.evidence().document()))
                .anyMatch(other -> other.date().isPresent());
    }
}
