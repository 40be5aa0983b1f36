package org.hemicycle.consistency.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.truth.Truth;

/**
 * A State's recorded joining of a protocol.
 *
 * @param joining the joining
 * @param parents the conventions that the protocol supplements
 */
record JoinedProtocol(Joining joining, Set<Identifier> parents) {

    static final Look<JoinedProtocol> LOOK = Look.ofFacts(Matter.CONVENTIONS, JoinedProtocol::all);

    private static Stream<Item<JoinedProtocol>> all(Scope scope) {
        return Joining.recorded(scope)
                .map(joining -> new JoinedProtocol(joining, joining.parents(scope)))
                .filter(joined -> !joined.parents.isEmpty())
                .map(joined -> joined.joining.item("", scope).with(joined));
    }

    boolean mayBeDone(Scope scope) {
        return joining.mayBeDone(scope);
    }

    Check hasParents(Scope scope) {
        Identifier state = joining.pair().first();
        Truth done = joining.isDone(scope);
        Truth all = done;
        for (Identifier parent : parents) {
            Truth joined = Joining.isBound(state, parent, scope);
            if (joined.isNo() && done.isYes()) {
                return joining.shownBy(Check.failed().with("parent", scope.named(parent)))
                        .evidence(acts(state, parent, scope));
            }
            all = all.and(joined);
        }
        return all.isUnknown() ? Check.unknown(all) : Check.passed();
    }

    private static List<Citation> acts(Identifier state, Identifier parent, Scope scope) {
        return scope.dossier().listTreatyActions(state, parent).stream()
                .sorted(Steps.IN_TIME)
                .map(Steps::decisivePlaces)
                .flatMap(List::stream)
                .toList();
    }
}
