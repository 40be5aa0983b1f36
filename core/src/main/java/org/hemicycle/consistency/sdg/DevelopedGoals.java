package org.hemicycle.consistency.sdg;

import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.sdg.SdgLink;

/**
 * The goals that places list for a programme, and those that its text develops.
 *
 * @param listed the places that list goals
 * @param developed the places that develop them
 */
record DevelopedGoals(List<SdgLink> listed, List<SdgLink> developed) {

    static final Look<DevelopedGoals> LOOK = Look.ofFacts(Matter.GOALS, DevelopedGoals::all);

    private static Stream<Item<DevelopedGoals>> all(Scope scope) {
        return scope.dossier().programmes().stream()
                .map(programme -> Item.of(programme.address(), programme.name().common(), of(programme)))
                .filter(item -> !item.value().listed.isEmpty()
                        && !item.value().developed.isEmpty());
    }

    private static DevelopedGoals of(Programme programme) {
        return new DevelopedGoals(links(programme, SdgLink.Manner.LISTED), links(programme, SdgLink.Manner.DEVELOPED));
    }

    private static List<SdgLink> links(Programme programme, SdgLink.Manner manner) {
        return programme.sdgLinks().stream()
                .filter(link -> link.subject().equals(programme.address()) && link.manner() == manner)
                .filter(link -> link.goal().isPresent())
                .sorted(Goals.BY_PLACE)
                .toList();
    }

    /** Shows all lists, and the passages on goals that they lack. */
    Check check() {
        Goals goals = Goals.of(listed);
        Goals unlisted = Goals.of(developed).without(goals);
        Goals undeveloped = goals.without(Goals.of(developed));
        if (unlisted.isEmpty() && undeveloped.isEmpty()) {
            return Check.passed();
        }
        Stream<SdgLink> shown =
                Stream.concat(listed.stream(), developed.stream().filter(unlisted::include));
        return Check.failed()
                .with("listed", goals.numbers())
                .with("unlisted", unlisted.numbers())
                .with("undeveloped", undeveloped.numbers())
                .statements(shown.map(SdgLink::stated).toList());
    }
}
