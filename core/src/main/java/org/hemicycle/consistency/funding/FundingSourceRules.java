package org.hemicycle.consistency.funding;

import java.math.BigDecimal;
import java.util.List;
import org.hemicycle.activity.Activity;
import org.hemicycle.finding.Severity;
import org.hemicycle.funding.Funding;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.look.ActivityList;
import org.hemicycle.look.Planned;
import org.hemicycle.look.Siblings;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Rule;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Stated;
import org.hemicycle.truth.Truth;

/** Rules about sources of funding and which of them pay; the amounts are for {@link FundingRules}. */
public final class FundingSourceRules {

    /** An activity for which nobody pays. */
    static final Rule<?> FUN_001 = Rule.<Siblings.Judged<Planned>>builder("FUN-001", "activity-without-source")
            .severity(Severity.WARNING)
            .coherence()
            .sentence("An activity of a plan that asks for sources of funding should name one.")
            .over(scope -> ActivityList.ofProgrammes(scope)
                    .flatMap(list -> list.siblings(FundingSourceRules::isFundingAsked, FundingSourceRules::namesSource)
                            .judgedEvenIfNoneHasIt()))
            .requires((judged, scope) -> judged.member()
                    .filter(FundingSourceRules::namesSource)
                    .map(FundingSourceRules::isUnderstood)
                    .orElseGet(() -> judged.check(planned -> List.of(planned.place()))))
            .message(
                    "no source of funding is named" + Siblings.WHERE + ", while {having} of {all} activities name one.")
            .suggestion("Name the source, or say that the activity costs nothing.")
            .why("An empty cell can mean that it costs nothing, that it is not yet funded, or a slip; only one of these"
                    + " lets the activity take place.")
            .example(
                    "a row of a work plan whose cell for the source of funding is empty",
                    "\"none\"; a report of a past event, which does not ask for its funding")
            .finishedTextsOnly()
            .build();

    /** A mixture that can be read in two ways. */
    static final Rule<?> FUN_002 = Rule.<Planned>builder("FUN-002", "ambiguous-mixture")
            .severity(Severity.WARNING)
            .coherence()
            .sentence("Where several sources are named, it should be clear whether all of them pay or any of them.")
            .over(scope -> ActivityList.activities(scope).map(Planned::item))
            .when((planned, scope) ->
                    planned.activity().funding().flatMap(Stated::value).isPresent())
            .requires((planned, scope) -> isClear(planned))
            .arguments("funding")
            .message("is to be paid from {funding}, which can mean all of these sources together or one of them.")
            .suggestion("Write + for all of them, \"or\" for one of them.")
            .why("If all must pay, the refusal of one ends the activity; if one is enough, it does not.")
            .example("two codes joined by a stroke", "two codes joined by + or by \"or\"")
            .build();

    /** A source that is declared and not used, or used and not declared. */
    static final Rule<?> FUN_003 = Rule.<SourceUse>builder("FUN-003", "sources-declared-and-used-differ")
            .severity(Severity.WARNING)
            .coherence()
            .sentence("The sources on which activities draw should be those that the programme declares.")
            .over(SourceUse::all)
            .requires((use, scope) -> use.check())
            .arguments("found", "lacking")
            .message("is {found}, but {lacking}.")
            .suggestion("Say in the text what it stands for, or mend the rows or the list of sources.")
            .why("What a code stands for decides who must agree; and money that is announced and used nowhere is missed"
                    + " at the end of the year.")
            .example(
                    "rows that draw on a code which the text explains nowhere; a joint programme that the text announces and no row draws on (a hint)",
                    "rows that draw on the ordinary budget and on contributions, both described")
            .build();

    /** A ceiling that is exceeded. */
    static final Rule<?> FUN_006 = Rule.<Limit>builder("FUN-006", "ceiling-exceeded")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("What a source pays, and what management costs, must keep within the most that is stated for it.")
            .over(Limit::all)
            .requires((limit, scope) -> limit.check(scope))
            .arguments("limit", "amount")
            .message("may come to no more than {limit}; the lines known come to {amount}.")
            .suggestion("Reduce the lines, or have the ceiling raised.")
            .why("What exceeds a ceiling is not paid. Where no amounts are given, nobody can tell whether it is kept.")
            .example(
                    "activities of EUR 140 000 paid from an allocation of EUR 130 000 a year",
                    "management costs far below 7 % of the direct costs")
            .build();

    /** A source that ends before the programme. */
    static final Rule<?> FUN_009 = Rule.<SourceEnd>builder("FUN-009", "source-ends-before-programme")
            .severity(Severity.WARNING)
            .coherence()
            .sentence("A source of funding should not end while the programme still runs, unless another of its kind"
                    + " takes its place, or a milestone before that day and a risk provide for it.")
            .over(SourceEnd::all)
            .requires((end, scope) -> end.check())
            .arguments("last", "end")
            .message("can be drawn on until {last}; the programme ends on {end}.")
            .suggestion("Name what follows it, and enter its end as a risk with a milestone before that day.")
            .why("What is planned for the time after has no money, and a follow-up takes longer to agree than a plan.")
            .example(
                    "a joint programme until June 2024 among the sources of priorities until 2027",
                    "a source that ends with the programme; one without a stated end")
            .build();

    /** Shares that do not make a whole. */
    static final Rule<?> FUN_011 = Rule.<FundingSource>builder("FUN-011", "shares-not-a-whole")
            .severity(Severity.ERROR)
            .coherence()
            .sentence(
                    "The shares of those who pay for a source together must add up to 100 per cent, apart from rounding.")
            .over(scope -> SourceEnd.sources(scope)
                    .map(SourceEnd::item)
                    .map(item -> item.with(item.value().source())))
            .when((source, scope) -> !source.contributions().isEmpty())
            .requires((source, scope) -> isWhole(source))
            .arguments("shares", "sum")
            .message("is paid for by shares of {shares}, together {sum} per cent.")
            .suggestion("Correct a share, or name who pays the rest.")
            .why("Somebody is to pay more, or less, than the text says.")
            .example("90 % and 15 %", "90 % and 10 %; three times 33.3 %")
            .build();

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private FundingSourceRules() {}

    private static boolean isFundingAsked(Planned planned) {
        return planned.activity().funding().isPresent() && !planned.hasStatus(Activity.Status.CANCELLED);
    }

    private static boolean namesSource(Planned planned) {
        Stated<Funding> funding = planned.activity().funding().orElseThrow();
        return funding.value().isPresent()
                || funding.certainty() == Certainty.STATED_NONE
                || funding.certainty() == Certainty.DAMAGED
                || funding.certainty() == Certainty.STATED;
    }

    private static Check isUnderstood(Planned planned) {
        Stated<Funding> funding = planned.activity().funding().orElseThrow();
        return funding.value().isPresent() || funding.certainty() == Certainty.STATED_NONE
                ? Check.passed()
                : Check.unknown(Truth.unknown("which source pays for \"" + planned.label() + "\""));
    }

    private static Check isClear(Planned planned) {
        Stated<Funding> stated = planned.activity().funding().orElseThrow();
        return stated.value().orElseThrow() instanceof Funding.Unclear
                ? planned.showing(Check.failed().with("funding", Planned.words(stated)), stated)
                : Check.passed();
    }

    private static Check isWhole(FundingSource source) {
        List<BigDecimal> shares = source.contributions().stream()
                .map(FundingSource.Contribution::percent)
                .toList();
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.subtract(HUNDRED).abs().compareTo(rounding(shares)) <= 0
                ? Check.passed()
                : Check.failed()
                        .with(
                                "shares",
                                String.join(
                                        " and ",
                                        shares.stream()
                                                .map(BigDecimal::toPlainString)
                                                .toList()))
                        .with("sum", sum.toPlainString())
                        .evidence(source.citation().stream().toList());
    }

    /** What rounding each share to its last digit can make of the sum; whole shares are taken to be exact. */
    private static BigDecimal rounding(List<BigDecimal> shares) {
        return shares.stream()
                .filter(share -> share.scale() > 0)
                .map(share -> BigDecimal.ONE.movePointLeft(share.scale()).divide(BigDecimal.valueOf(2)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
