package org.hemicycle.consistency.standing;

import org.hemicycle.consistency.view.TwoStandings;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;

/**
 * Two kinds of standing in one body, of which the lower must not be held beside the higher.
 *
 * @param two the two
 */
record Overlap(TwoStandings two) {

    static final Look<Overlap> LOOK = Look.of(
                    Matter.STANDINGS,
                    scope -> TwoStandings.all(scope)
                            .map(two -> new Item<>(two.pair().address(), two.key(), Labels.of(two.pair(), scope), two)))
            .as(Overlap::new);

    Check check() {
        return Check.requiring(two.atOnce().not(), two::failed);
    }
}
