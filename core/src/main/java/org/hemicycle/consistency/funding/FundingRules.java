package org.hemicycle.consistency.funding;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.dossier.Located;
import org.hemicycle.finding.Severity;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Level;
import org.hemicycle.look.Siblings;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.truth.Truth;

/** Rules about amounts of money; which source pays is for {@link FundingSourceRules}. */
public final class FundingRules {

    /** Lines that do not add up. */
    static final Rule<?> FUN_004 = Rule.<Sums>builder("FUN-004", "lines-and-total-differ")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("The lines of a budget must add up to the total stated for them.")
            .over(Sums::all)
            .requires((sums, scope) -> check(sums))
            .arguments("stated", "sum", "difference")
            .message("is stated as {stated}; its lines add up to {sum}, a difference of {difference}.")
            .suggestion("Correct the total or the line that is wrong.")
            .why("Whoever reports on the money will be asked where the difference has gone.")
            .example("a total of 300 over lines of 200 and 90", "a total in millions that its lines give once rounded")
            .build();

    /** More secured than needed. */
    static final Rule<?> FUN_005 = Rule.<Secured>builder("FUN-005", "secured-exceeds-estimate")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("What is secured must not exceed what is estimated to be needed for the same.")
            .over(Secured::all)
            .requires((secured, scope) -> secured.check())
            .arguments("secured", "estimated")
            .message("has {secured} secured, more than the {estimated} estimated.")
            .suggestion("Correct the figure that is wrong, or raise the estimate.")
            .why("One of the two figures is wrong, or money was given that the plan has no use for.")
            .example("EUR 500 000 secured for a component estimated at EUR 400 000", "EUR 400 000 secured for it")
            .build();

    /** A stated share that the figures do not give. */
    static final Rule<?> FUN_007 = Rule.<Share>builder("FUN-007", "share-differs")
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
            .why("Donors read the share first; a wrong one makes the gap look smaller or larger than it is.")
            .example("197 530 of 8 120 000 written as 3 %", "the same written as 2 %, or as 2.4 %")
            .build();

    /** A component without a budget line. */
    static final Rule<?> FUN_008 = Rule.<Siblings.Judged<Located<Component>>>builder(
                    "FUN-008", "component-without-budget-line")
            .severity(Severity.WARNING)
            .coherence()
            .sentence("A component should have a budget line where components of its rank have one.")
            .over(FundingRules::componentsOfFundedLevels)
            .requires((judged, scope) -> judged.check(FundingRules::evidence))
            .message("has no line in the budget" + Siblings.WHERE
                    + ", while {having} of {all} components of its rank have one.")
            .suggestion("Add a line for it, or say that it needs no funding of its own.")
            .why("What has no line in the budget is not offered to donors, and is not carried out.")
            .example("the only one of six sectors without a line", "areas, where the budget goes down to sectors only")
            .finishedTextsOnly()
            .build();

    /** Secured money of which neither giver nor use is known. */
    static final Rule<?> FUN_010 = Rule.<Secured.Amount>builder("FUN-010", "secured-without-source-or-use")
            .severity(Severity.WARNING)
            .coherence()
            .sentence("A text that states secured funding should say from which source it comes, or what it is for.")
            .over(Secured.Amount::all)
            .requires((amount, scope) -> amount.check())
            .arguments("secured")
            .message(
                    "states {secured} as secured, and no line of the budget nor a single source shows whose money it is or"
                            + " what it is for.")
            .suggestion("Mark the lines of the budget that are secured, or name the source.")
            .why("Other donors need to know what is still open, and the giver expects to be named.")
            .example(
                    "an amount that \"has been secured\", with two sources declared and no line marked as secured",
                    "a budget that marks its secured lines; a programme with one source")
            .finishedTextsOnly()
            .build();

    /** Amounts in several currencies. */
    static final Rule<?> FUN_013 = Rule.<Currencies>builder("FUN-013", "currencies-mixed")
            .severity(Severity.WARNING)
            .coherence()
            .sentence("A budget should be in one currency.")
            .over(Currencies::all)
            .requires((currencies, scope) -> currencies.check())
            .arguments("currencies")
            .message("has amounts in {currencies}.")
            .suggestion(
                    "Give all amounts in one currency, with the rate of exchange and its day where that was needed.")
            .why("Such amounts can be neither added up nor compared with a total.")
            .example("lines in EUR and a total in USD", "a budget in KZT throughout")
            .build();

    /** A budget line that pays for no component. */
    static final Rule<?> FUN_015 = Rule.<BudgetLine>builder("FUN-015", "budget-line-without-component")
            .severity(Severity.WARNING)
            .coherence()
            .sentence("A budget line should pay for a component of the programme.")
            .over(FundingRules::linesOfHighestRank)
            .requires((line, scope) -> serves(line)
                    ? Check.passed()
                    : Check.failed()
                            .with("amount", Labels.amount(line.amount()))
                            .evidence(line.amount()))
            .arguments("amount")
            .message("of {amount} pays for no component of the programme.")
            .suggestion("Name the component it pays for, or describe in the text what it is for.")
            .why("Nobody can tell from the text what the money of such a line is for.")
            .example(
                    "a line for co-ordination, of which the text describes no part",
                    "a line whose parts pay for sectors")
            .finishedTextsOnly()
            .build();

    private static final List<Rule<?>> ALL = List.of(
            FundingSourceRules.FUN_001,
            FundingSourceRules.FUN_002,
            FundingSourceRules.FUN_003,
            FUN_004,
            FUN_005,
            FundingSourceRules.FUN_006,
            FUN_007,
            FUN_008,
            FundingSourceRules.FUN_009,
            FUN_010,
            FundingSourceRules.FUN_011,
            FUN_013,
            FUN_015);

    private FundingRules() {}

    /**
     * The rules of this category.
     *
     * @return all of them, by code
     */
    public static List<Rule<?>> all() {
        return ALL;
    }

    private static Check check(Sums sums) {
        if (sums.sum().isEmpty()) {
            return Check.unknown(Truth.unknown(sums.missing()));
        }
        String currency = sums.sum().get().unit();
        if (!currency.equals(sums.stated().unit())) {
            return Check.unknown(
                    Truth.unknown("the rate of exchange of " + sums.stated().unit() + " into " + currency));
        }
        Check failure = Check.failed()
                .with("stated", Labels.of(sums.stated()))
                .with("sum", Labels.of(sums.sum().get()))
                .with("difference", Labels.grouped(sums.difference()))
                .evidence(sums.place())
                .statements(sums.lines().stream().map(BudgetLine::amount).toList());
        return Check.requiring(sums.stated().agreesWith(sums.sum().get()), failure);
    }

    private static Check wrong(Share share) {
        return Check.failed()
                .with("stated", Labels.of(share.share().figure().orElseThrow()))
                .with("computed", Labels.of(share.computed()))
                .evidence(share.share().stated())
                .evidence(share.part().stated())
                .evidence(share.whole().stated());
    }

    private static Stream<Item<Siblings.Judged<Located<Component>>>> componentsOfFundedLevels(Scope scope) {
        Set<Address> funded = scope.dossier().list(BudgetLine.class).stream()
                .flatMap(line -> line.value().paysFor().stream())
                .collect(Collectors.toSet());
        return Level.judged(scope, component -> funded.contains(component.address()));
    }

    private static List<Citation> evidence(Located<Component> component) {
        return List.of(component.place().quoting(component.value().title()));
    }

    private static Stream<Item<BudgetLine>> linesOfHighestRank(Scope scope) {
        return scope.dossier().programmes().stream()
                .flatMap(programme -> programme.budget().stream()
                        .map(line -> Item.of(
                                programme.address().then(Programme.BUDGET).then(line.key()),
                                "Budget line \"" + line.label() + "\"",
                                line)));
    }

    private static boolean serves(BudgetLine line) {
        return line.paysFor().isPresent() || line.lines().stream().anyMatch(FundingRules::serves);
    }
}
