package org.hemicycle.consistency;

import org.hemicycle.dossier.Located;
import org.hemicycle.programme.Component;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.Severity;

/** Rules about the make-up of a programme. */
public final class ProgrammeRules {

    /** A component without objective. */
    public static final Rule<?> PRG_004 = Rule.<Ranked>builder("PRG-004", "component-without-objective")
            .severity(Severity.WARNING)
            .sentence("A component should state an objective where components of its rank state one.")
            .over(scope -> Level.using(scope, each -> each.value().objective().isPresent())
                    .flatMap(level -> level.components().stream()
                            .map(each -> Item.of(each.path(), each.value().heading(), new Ranked(each, level)))))
            .requires((ranked, scope) -> ranked.level().has(ranked.component()) ? Check.passed() : without(ranked))
            .message("states no objective, while {share} components of its rank state one.")
            .suggestion("State the objective that its results serve.")
            .build();

    private record Ranked(Located<Component> component, Level level) {}

    private ProgrammeRules() {}

    /** Shows the component, and beside it a sibling's objective: that is what is missing. */
    private static Check without(Ranked ranked) {
        Component component = ranked.component().value();
        Check check = Check.failed()
                .with("share", ranked.level().share())
                .evidence(component.citation().quoting(component.title()));
        return ranked.level().having().stream()
                .flatMap(sibling -> sibling.value().objective().stream())
                .flatMap(objective -> objective.citation().stream())
                .findFirst()
                .map(check::evidence)
                .orElse(check);
    }
}
