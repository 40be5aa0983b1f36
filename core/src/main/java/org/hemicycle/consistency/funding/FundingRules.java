package org.hemicycle.consistency.funding;

import java.util.List;
import org.hemicycle.look.Level;
import org.hemicycle.look.Siblings;
import org.hemicycle.rule.Rule;

/** Rules about amounts of money; which source pays is for {@link FundingSourceRules}. */
public final class FundingRules {

    /** Lines that do not add up. */
    static final Rule<?> FUN_004 = Rule.of("FUN-004", "lines-and-total-differ")
            .error("The lines of a budget must add up to the total stated for them.")
            .over(Sums.LOOK)
            .requires((sums, scope) -> sums.check())
            .message("is stated as {stated}; its lines add up to {sum}, {difference} {direction, select, MORE {more}"
                    + " other {less}}.")
            .suggestion(
                    "{slip, select, AMOUNT {Correct the amount that is stated, since the total above agrees with the"
                            + " lines} LINES {Correct the line that is wrong, since the total above agrees with the amount that is"
                            + " stated} other {Correct the total or the line that is wrong}}.")
            .why("Whoever reports on the money will be asked where the difference has gone.")
            .example(
                    "a total of 300 over lines of 200 and 90; lines of 120 and 90 below a line of 200",
                    "a total in millions that its lines give once rounded or cut off; a table in thousands whose total"
                            + " differs by one; a row \"Subtotal\" among the lines")
            .build();

    /** More secured than needed. */
    static final Rule<?> FUN_005 = Rule.of("FUN-005", "secured-exceeds-estimate")
            .error("What is secured must not exceed what is estimated to be needed for the same.")
            .over(Secured.LOOK)
            .requires((secured, scope) -> secured.check())
            .message("has {securedBound, select, EXACT {} other {{securedBound} }}{secured} secured, more than the"
                    + " {estimatedBound, select, EXACT {} other {{estimatedBound} }}{estimated} estimated.")
            .suggestion("Correct the figure that is wrong, or raise the estimate.")
            .why("One of the two figures is wrong, or money was given that the plan has no use for.")
            .example("EUR 500 000 secured for a component estimated at EUR 400 000", "EUR 400 000 secured for it")
            .build();

    /** A stated share that the figures do not give. */
    static final Rule<?> FUN_007 = Rule.of("FUN-007", "share-differs")
            .error("A stated share must be the one that the stated figures give, apart from rounding.")
            .over(Share.LOOK)
            .when(Share::hasWhole)
            .requires((share, scope) -> share.check())
            .message("states the secured share as {stated}; {part} of {whole} give {computed}.")
            .suggestion("Correct the share, or the amount that is wrong.")
            .why("Donors read the share first; a wrong one makes the gap look smaller or larger than it is.")
            .example("197 530 of 8 120 000 written as 3 %", "the same written as 2 %, or as 2.4 %")
            .build();

    /** A component without a budget line. */
    static final Rule<?> FUN_008 = Rule.of("FUN-008", "component-without-budget-line")
            .warning("A component should have a budget line where components of its rank have one.")
            .over(BudgetedRank.LOOK)
            .requires((judged, scope) -> judged.check(Level::title))
            .message("has no line in the budget" + Siblings.WHERE
                    + ", while {having} of {all} components of its rank {having, plural, one {has} other"
                    + " {have}} one.")
            .suggestion("Add a line for it, or say that it needs no funding of its own.")
            .why("What has no line in the budget is not offered to donors, and is not carried out.")
            .example("the only one of six sectors without a line", "areas, where the budget goes down to sectors only")
            .finishedTextsOnly()
            .build();

    /** Secured money of which neither giver nor use is known. */
    static final Rule<?> FUN_010 = Rule.of("FUN-010", "secured-without-source-or-use")
            .warning("A text that states secured funding should say from which source it comes, or what it is for.")
            .over(SecuredAmount.LOOK)
            .requires((amount, scope) -> amount.check())
            .message(
                    "states {secured} as secured, and {shown, select, absent {no line of the budget is marked as secured or"
                            + " pledged} other {the lines of the budget that are marked so come to {shown} only}}, while"
                            + " {sources, plural, =0 {no source is} other {# sources are}} declared.")
            .suggestion("Mark the lines of the budget that are secured, or say which source has given the money.")
            .why("Other donors need to know what is still open, and the giver expects to be named.")
            .example(
                    "an amount that \"has been secured\", with two sources declared and no line marked as secured, or lines"
                            + " of a tenth of it",
                    "a budget that marks its secured lines; a programme with one source")
            .finishedTextsOnly()
            .build();

    /** Amounts in several currencies. */
    static final Rule<?> FUN_013 = Rule.of("FUN-013", "currencies-mixed")
            .warning("A budget should be in one currency.")
            .over(Currencies.LOOK)
            .requires((currencies, scope) -> currencies.check())
            .message("has amounts in {currencies, list, between {, } last { and }}.")
            .suggestion(
                    "Give all amounts in one currency, with the rate of exchange and its day where that was needed.")
            .why("Such amounts can be neither added up nor compared with a total.")
            .example("lines in EUR and a total in USD", "a budget in KZT throughout")
            .build();

    /** A budget line that pays for no component. */
    static final Rule<?> FUN_015 = Rule.of("FUN-015", "budget-line-without-component")
            .warning(
                    "A budget line should pay for a component of the programme, or for something that the text describes.")
            .over(MainLine.LOOK)
            .requires((main, scope) -> main.check(scope))
            .message(
                    "has {amount, select, absent {no amount stated} other {the amount {amount}}} and pays for no component of"
                            + " {programme}, and no heading, activity or result of the text speaks of it.")
            .suggestion(
                    "Name the component that it pays for, or say in a passage under its heading what the money is for.")
            .why("Nobody can tell from the text what the money of such a line is for.")
            .example(
                    "a line \"Reserve\" of which the text says nothing",
                    "a line whose parts pay for sectors; one for co-ordination, evaluation or visibility in a text that has"
                            + " a section on it")
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
}
