package org.hemicycle.consistency.programme;

import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.consistency.view.Ranked;
import org.hemicycle.dossier.Located;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Level;
import org.hemicycle.look.Look;
import org.hemicycle.look.Siblings;
import org.hemicycle.programme.Component;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Citation;

/**
 * A component among those of its rank, or a rank as a whole, where some of the rank have a part that others lack.
 *
 * @param judged the component or the rank
 */
record Peer(Siblings.Judged<Located<Component>> judged) {

    static final Look<Peer> BY_OBJECTIVE =
            having(component -> component.value().objective().isPresent());

    static final Look<Peer> BY_PARTNER = having(Ranked::hasPartner);

    private static Look<Peer> having(Rule.Condition<Located<Component>> part) {
        return Look.of(Matter.COMPONENTS, scope -> Level.judgedButPriorities(scope, part::holds))
                .as(Peer::new);
    }

    /** Where few of a rank name a partner, those whom the programme names may be meant for all. */
    boolean needsPartner(Scope scope) {
        return judged.member().isPresent() || !Ranked.hasPartners(judged, scope);
    }

    Check statesObjective() {
        return judged.check(this::besideAnObjective);
    }

    Check namesPartner() {
        return judged.check(Level::title);
    }

    /** Shows the component, and beside it a sibling's objective: that is what is missing. */
    private List<Citation> besideAnObjective(Located<Component> component) {
        return Stream.concat(
                        Level.title(component).stream(),
                        judged.having().stream()
                                .flatMap(sibling -> sibling.value().objective().stream())
                                .flatMap(objective -> objective.citation().stream())
                                .limit(1))
                .toList();
    }
}
