package org.hemicycle.consistency;

import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.dossier.Located;
import org.hemicycle.programme.Component;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.Severity;
import org.hemicycle.rule.Siblings;
import org.hemicycle.source.Citation;

/** Rules about the make-up of a programme. */
public final class ProgrammeRules {

    /** A component without objective. */
    public static final Rule<?> PRG_004 = Rule.<Siblings.Judged<Located<Component>>>builder(
                    "PRG-004", "component-without-objective")
            .severity(Severity.WARNING)
            .coherence()
            .sentence("A component should state an objective where components of its rank state one.")
            .over(scope -> Level.judged(scope, each -> each.value().objective().isPresent()))
            .requires((judged, scope) -> judged.check(component -> evidence(component, judged)))
            .arguments("where", "share")
            .message("states no objective{where}, while {share} components of its rank state one.")
            .suggestion("State the objective that its results serve.")
            .finishedTextsOnly()
            .build();

    private ProgrammeRules() {}

    /** Shows the component, and beside it a sibling's objective: that is what is missing. */
    private static List<Citation> evidence(Located<Component> component, Siblings.Judged<Located<Component>> judged) {
        Component lacking = component.value();
        return Stream.concat(
                        Stream.of(lacking.citation().quoting(lacking.title())),
                        judged.having().stream()
                                .flatMap(sibling -> sibling.value().objective().stream())
                                .flatMap(objective -> objective.citation().stream())
                                .limit(1))
                .toList();
    }
}
