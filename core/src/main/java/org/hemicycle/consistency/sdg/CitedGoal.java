package org.hemicycle.consistency.sdg;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.source.Certainty;

/**
 * A place that cites a goal or target, whether there is such a one or not.
 *
 * @param link the place
 */
record CitedGoal(SdgLink link) {

    static final Look<CitedGoal> LOOK = Look.ofFacts(Matter.GOALS, CitedGoal::all);

    /** How a place is certain that does cite something; one that our copy lost proves nothing. */
    private static final Set<Certainty> CITES =
            EnumSet.of(Certainty.STATED, Certainty.TENTATIVE, Certainty.TO_BE_CONFIRMED);

    private static Stream<Item<CitedGoal>> all(Scope scope) {
        return scope.dossier().listSdgLinks().stream()
                .filter(link -> CITES.contains(link.stated().certainty()))
                .map(link -> new CitedGoal(link).item(scope));
    }

    private Item<CitedGoal> item(Scope scope) {
        return new Item<>(
                link.subject(), words().strip().replaceAll("\\s+", "-"), Labels.of(link.subject(), scope), this);
    }

    private String words() {
        return link.stated().asWritten();
    }

    /** Whether it means a goal, or prints a number; who speaks of the goals in general cites none. */
    boolean hasNumber() {
        return link.stated().value().isPresent() || !PrintedGoals.in(words()).isEmpty();
    }

    Check check() {
        List<String> wrong = link.stated().value().isPresent() ? List.of() : PrintedGoals.unknownIn(words());
        return Check.requiring(
                wrong.isEmpty(),
                () -> Check.failed()
                        .with("cited", link.stated())
                        .with("wrong", Argument.names(wrong))
                        .evidence(link.stated()));
    }
}
