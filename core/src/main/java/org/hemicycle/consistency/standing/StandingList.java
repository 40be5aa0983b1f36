package org.hemicycle.consistency.standing;

import org.hemicycle.consistency.view.Listed;
import org.hemicycle.document.Content;
import org.hemicycle.document.Subject;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Scope;

/**
 * A list of standings that says of itself that it is complete.
 *
 * @param listed what stands in it, and elsewhere
 */
record StandingList(Listed listed) {

    static final Look<StandingList> LOOK = Listed.complete(Content.STANDINGS).as(StandingList::new);

    Check isComplete(Scope scope) {
        return listed.check(pair -> scope.nameOf(((Subject.Pair) pair).second()));
    }
}
