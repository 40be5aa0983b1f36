package org.hemicycle.consistency;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.dossier.Located;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.Scope;
import org.hemicycle.rule.Severity;
import org.hemicycle.rule.Siblings;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Path;
import org.hemicycle.truth.Truth;

/** Rules about money. */
public final class FundingRules {

    /** Lines that do not add up. */
    public static final Rule<?> FUN_004 = Rule.<Sums>builder("FUN-004", "lines-and-total-differ")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("The lines of a budget must add up to the total stated for them.")
            .over(Sums::all)
            .requires((sums, scope) -> check(sums))
            .arguments("stated", "sum", "difference")
            .message("is stated as {stated}; its lines add up to {sum}, a difference of {difference}.")
            .suggestion("Correct the total or the line that is wrong.")
            .build();

    /** A stated share that the figures do not give. */
    public static final Rule<?> FUN_007 = Rule.<Share>builder("FUN-007", "share-differs")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("A stated share must be the one that the stated figures give, apart from rounding.")
            .over(Share::all)
            .when((share, scope) -> share.hasWhole())
            .requires((share, scope) ->
                    Check.requiring(share.share().figure().orElseThrow().agreesWith(share.computed()), wrong(share)))
            .arguments("stated", "computed")
            .message("states the secured share as {stated}; the stated figures give {computed}.")
            .suggestion("Correct the share or the figures.")
            .build();

    /** A component without a budget line. */
    public static final Rule<?> FUN_008 = Rule.<Siblings.Judged<Located<Component>>>builder(
                    "FUN-008", "component-without-budget-line")
            .severity(Severity.WARNING)
            .coherence()
            .sentence("A component should have a budget line where components of its rank have one.")
            .over(FundingRules::componentsOfFundedLevels)
            .requires((judged, scope) -> judged.check(FundingRules::evidence))
            .arguments("where", "share")
            .message("has no line in the budget{where}, while {share} components of its rank have one.")
            .suggestion("Add a line for it, or say that it needs no funding of its own.")
            .finishedTextsOnly()
            .build();

    /** A budget line that pays for no component. */
    public static final Rule<?> FUN_015 = Rule.<BudgetLine>builder("FUN-015", "budget-line-without-component")
            .severity(Severity.WARNING)
            .coherence()
            .sentence("A budget line should pay for a component of the programme.")
            .over(FundingRules::linesOfHighestRank)
            .requires((line, scope) -> serves(line)
                    ? Check.passed()
                    : Check.failed().with("amount", Labels.of(line.amount())).evidence(line.citation()))
            .arguments("amount")
            .message("of {amount} pays for no component of the programme.")
            .suggestion("Name the component it pays for, or describe in the text what it is for.")
            .finishedTextsOnly()
            .build();

    private FundingRules() {}

    private static Check check(Sums sums) {
        if (sums.sum().isEmpty()) {
            return Check.unknown(Truth.unknown("the rate of exchange between the currencies of the lines"));
        }
        Check failure = Check.failed()
                .with("stated", sums.stated())
                .with("sum", sums.sum().get())
                .with("difference", sums.difference().toPlainString())
                .evidence(sums.place())
                .evidence(sums.lines().stream().map(BudgetLine::citation).toList());
        return Check.requiring(sums.stated().agreesWith(sums.sum().get()), failure);
    }

    private static Check wrong(Share share) {
        return Check.failed()
                .with("stated", share.share().figure().orElseThrow())
                .with("computed", share.computed())
                .evidence(share.share().stated())
                .evidence(share.part().stated())
                .evidence(share.whole().stated());
    }

    private static Stream<Item<Siblings.Judged<Located<Component>>>> componentsOfFundedLevels(Scope scope) {
        Set<Path> funded = scope.dossier().listBudgetLines().stream()
                .flatMap(line -> line.value().component().stream())
                .collect(Collectors.toSet());
        return Level.judged(scope, component -> funded.contains(component.path()));
    }

    private static List<Citation> evidence(Located<Component> component) {
        return List.of(component.value().citation().quoting(component.value().title()));
    }

    private static Stream<Item<BudgetLine>> linesOfHighestRank(Scope scope) {
        return scope.dossier().programmes().stream()
                .flatMap(programme -> programme.budget().stream()
                        .map(line -> Item.of(
                                programme.path().then(Programme.BUDGET).then(line.key()),
                                "Budget line \"" + line.label() + "\"",
                                line)));
    }

    private static boolean serves(BudgetLine line) {
        return line.component().isPresent() || line.lines().stream().anyMatch(FundingRules::serves);
    }
}
