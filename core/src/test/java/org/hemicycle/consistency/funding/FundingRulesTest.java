package org.hemicycle.consistency.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Finding;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.programme.Component;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FundingRulesTest {

    private static final String DAY = "2024-01-01";

    private static Dossier budget(BudgetLine... lines) {
        return Sketch.dossier(
                plan -> plan.addComponents(
                                Sketch.component("a", Component.Kind.SECTOR),
                                Sketch.component("b", Component.Kind.SECTOR),
                                Sketch.component("c", Component.Kind.SECTOR))
                        .addBudget(lines),
                Sketch.figure(ClaimProperty.TOTAL_BUDGET, "300", "300", "EUR", "Section 4"));
    }

    private static List<String> messages(String rule, Dossier dossier) {
        return Sketch.findings(rule, dossier, DAY).stream()
                .map(Finding::summary)
                .toList();
    }

    @Test
    void linesThatDoNotAddUpToTheirLineOrTotalAreReported() {
        Dossier dossier = budget(
                Sketch.line("1", "EUR 200", "a", Sketch.line("2", "EUR 120", "a"), Sketch.line("3", "EUR 90", "b")),
                Sketch.line("4", "EUR 90", "c"));

        assertEquals(
                List.of(
                        "FUN-004 ERROR Plan: is stated as EUR 300; its lines add up to EUR 290, a difference of 10.",
                        "FUN-004 ERROR Budget line \"Line 1\": is stated as EUR 200; its lines add up to EUR 210, a"
                                + " difference of -10."),
                messages("FUN-004", dossier));
    }

    @Test
    void sumsThatAreRightRaiseNothing() {
        Dossier dossier = budget(
                Sketch.line("1", "EUR 200", "a", Sketch.line("2", "EUR 120", "a"), Sketch.line("3", "EUR 80", "b")),
                Sketch.line("4", "EUR 100", "c"));

        assertEquals(List.of(), Sketch.findings("FUN-004", dossier, DAY));
    }

    @Test
    void aLineIsKnownToTheLastDigitThatIsPrinted() {
        BudgetLine rounded = Sketch.line("1", "€1.2 million", "", Sketch.line("2", "EUR 1 190 300", ""));
        BudgetLine wrong = Sketch.line("1", "€1.2 million", "", Sketch.line("2", "EUR 1 290 300", ""));

        assertEquals(List.of(), Sketch.findings("FUN-004", Sketch.dossier(plan -> plan.addBudget(rounded)), DAY));
        assertEquals(
                1,
                Sketch.findings("FUN-004", Sketch.dossier(plan -> plan.addBudget(wrong)), DAY)
                        .size());
    }

    @Test
    void linesInSeveralCurrenciesCannotBeAddedUp() {
        Dossier dossier = budget(Sketch.line("1", "EUR 200", "a"), Sketch.line("2", "USD 100", "b"));

        assertEquals(List.of(), Sketch.findings("FUN-004", dossier, DAY));
        assertEquals(
                "the rate of exchange between the currencies of the lines",
                Sketch.check(RuleSets.standard(), dossier, DAY)
                        .unknowns()
                        .get(0)
                        .missing()
                        .first()
                        .what());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tbc", "to be determined", "", "see Annex II"})
    void linesOfWhichOneIsNotKnownCannotBeAddedUp(String amount) {
        Dossier dossier = budget(Sketch.line("1", "EUR 200", "a"), Sketch.line("2", amount, "b"));

        assertEquals(List.of(), Sketch.findings("FUN-004", dossier, DAY));
        assertEquals(List.of("the amount of the line \"Line 2\""), Sketch.unknowns("FUN-004", dossier, DAY));
    }

    @Test
    void anAmountThatIsNotKnownIsShownAsItIsWritten() {
        Dossier dossier = budget(Sketch.line("1", "EUR 200", "a"), Sketch.line("2", "tbc", ""));

        assertEquals(
                List.of("FUN-015 WARNING Budget line \"Line 2\": of \"tbc\" pays for no component of the programme."),
                messages("FUN-015", dossier));
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "2.4, 0", "2.43, 0", "3, 1", "2.5, 1", "2.44, 1"})
    void aShareIsReportedOnlyWhereItDiffersBeyondItsOwnRounding(String stated, int findings) {
        Dossier dossier = Sketch.dossier(
                plan -> plan,
                Sketch.figure(ClaimProperty.TOTAL_BUDGET, "8 120 000", "8120000", "EUR", "Section 1"),
                Sketch.figure(ClaimProperty.SECURED_FUNDING, "197 530", "197530", "EUR", "Section 1"),
                Sketch.figure(ClaimProperty.SECURED_SHARE, stated + "%", stated, "PERCENT", "Section 1"));

        assertEquals(findings, Sketch.findings("FUN-007", dossier, DAY).size());
    }

    @Test
    void aComponentWithoutLineIsReportedWhereMostOfItsRankHaveOne() {
        Dossier dossier = budget(Sketch.line("1", "EUR 200", "a"), Sketch.line("2", "EUR 100", "b"));

        assertEquals(
                List.of(
                        "FUN-008 WARNING Title of c: has no line in the budget, while 2 of 3 components of its rank have"
                                + " one."),
                messages("FUN-008", dossier));
    }

    @Test
    void aRankInWhichFewHaveLinesGetsOneNoteAndOneInWhichNoneHasIsLeftAlone() {
        assertEquals(
                List.of(
                        "FUN-008 NOTE Plan, components of the rank sector: has no line in the budget in most places, while"
                                + " 1 of 3 components of its rank have one."),
                messages("FUN-008", budget(Sketch.line("1", "EUR 300", "a"))));
        assertEquals(List.of(), Sketch.findings("FUN-008", budget(Sketch.line("1", "EUR 300", "")), DAY));
    }

    @Test
    void aLineThatPaysForNoComponentIsReportedOnceWithItsParts() {
        Dossier dossier = budget(
                Sketch.line("1", "EUR 200", "a"),
                Sketch.line("2", "EUR 100", "", Sketch.line("3", "EUR 60", ""), Sketch.line("4", "EUR 40", "")));

        assertEquals(
                List.of("FUN-015 WARNING Budget line \"Line 2\": of EUR 100 pays for no component of the programme."),
                messages("FUN-015", dossier));
    }

    @Test
    void aLineWhosePartsPayForComponentsRaisesNothing() {
        Dossier dossier = budget(Sketch.line("1", "EUR 300", "", Sketch.line("2", "EUR 300", "a")));

        assertEquals(List.of(), Sketch.findings("FUN-015", dossier, DAY));
    }

    @Test
    void aTotalInAnotherCurrencyThanItsLinesCannotBeCompared() {
        Dossier dossier = Sketch.dossier(
                plan -> plan.addComponents(Sketch.component("a", Component.Kind.SECTOR))
                        .addBudget(Sketch.line("1", "EUR 200", "a")),
                Sketch.figure(ClaimProperty.TOTAL_BUDGET, "300 dollars", "300", "USD", "Section 4"));

        assertEquals(List.of(), Sketch.findings("FUN-004", dossier, DAY));
        assertEquals(List.of("the rate of exchange of USD into EUR"), Sketch.unknowns("FUN-004", dossier, DAY));
        assertEquals(
                List.of("FUN-013 WARNING Plan: has amounts in EUR and USD."),
                Sketch.summaries("FUN-013", dossier, DAY));
    }

    @Test
    void oneCurrencyRaisesNothingWhereverTheLinesLie() {
        assertEquals(
                List.of(),
                Sketch.findings(
                        "FUN-013", budget(Sketch.line("1", "EUR 300", "a", Sketch.line("2", "EUR 300", "b"))), DAY));
        assertEquals(
                2,
                Sketch.findings(
                                "FUN-013",
                                budget(Sketch.line("1", "EUR 300", "a", Sketch.line("2", "USD 300", "b"))),
                                DAY)
                        .get(0)
                        .evidence()
                        .size());
    }

    private static Dossier secured(String amount, BudgetLine... lines) {
        return Sketch.dossier(
                plan -> plan.addComponents(Sketch.component("a", Component.Kind.SECTOR))
                        .addFundingSources(source("OB"), source("VC"))
                        .addBudget(lines),
                Sketch.figure(ClaimProperty.TOTAL_BUDGET, "300", "300", "EUR", "Section 4"),
                Sketch.figure(
                        ClaimProperty.SECURED_FUNDING, amount + " euros", amount, "EUR", "Section 4, Paragraph 1"));
    }

    private static FundingSource source(String code) {
        return FundingSource.builder()
                .code(code)
                .kind(FundingSource.Kind.OTHER)
                .name(Name.of("Source " + code))
                .citation(Sketch.place("Section 5"))
                .build();
    }

    private static BudgetLine ofStatus(BudgetLine line, BudgetLine.Status status) {
        return BudgetLine.builder().from(line).status(status).build();
    }

    @ParameterizedTest
    @CsvSource({"299, 0", "300, 0", "301, 1"})
    void moreSecuredThanTheWholeBudgetIsReported(String amount, int findings) {
        assertEquals(findings, Sketch.findings("FUN-005", secured(amount), DAY).size());
    }

    @Test
    void moreSecuredForAComponentThanItsEstimateIsReportedWithBothLines() {
        Dossier dossier = secured(
                "10",
                Sketch.line("1", "EUR 200", "a"),
                ofStatus(Sketch.line("2", "EUR 250", "a"), BudgetLine.Status.SECURED));

        assertEquals(
                List.of("FUN-005 ERROR Title of a: has EUR 250 secured, more than the EUR 200 estimated."),
                messages("FUN-005", dossier));
        assertEquals(
                2, Sketch.findings("FUN-005", dossier, DAY).get(0).evidence().size());
    }

    @Test
    void linesBelowALineOfTheSameComponentAreItsParts() {
        Dossier dossier = secured(
                "10",
                Sketch.line("1", "EUR 200", "a", Sketch.line("3", "EUR 200", "a")),
                ofStatus(Sketch.line("2", "EUR 300", "a"), BudgetLine.Status.SECURED));

        assertEquals(1, Sketch.findings("FUN-005", dossier, DAY).size());
    }

    @Test
    void securedMoneyOfUnknownSourceAndUseIsReported() {
        assertEquals(
                List.of(
                        "FUN-010 WARNING Plan: states 100 euros as secured, and no line of the budget nor a single source shows"
                                + " whose money it is or what it is for."),
                messages("FUN-010", secured("100", Sketch.line("1", "EUR 300", "a"))));
    }

    @Test
    void aSecuredLineOrASingleSourceTellsEnough() {
        Dossier oneSource = Sketch.dossier(
                plan -> plan.addFundingSources(source("OB")),
                Sketch.figure(ClaimProperty.SECURED_FUNDING, "100", "100", "EUR", "Section 4"));

        assertEquals(
                List.of(),
                messages(
                        "FUN-010",
                        secured("100", ofStatus(Sketch.line("1", "EUR 100", "a"), BudgetLine.Status.SECURED))));
        assertEquals(List.of(), messages("FUN-010", oneSource));
        assertEquals(List.of(), messages("FUN-010", secured("0")));
    }

    @Test
    void securedMoneyIsComparedWithTheTotalInItsOwnCurrency() {
        Dossier dossier = Sketch.dossier(
                plan -> plan,
                Sketch.figure(ClaimProperty.TOTAL_BUDGET, "$200", "200", "USD", "Section 4"),
                Sketch.figure(ClaimProperty.SECURED_FUNDING, "250 euros", "250", "EUR", "Section 5"),
                Sketch.figure(ClaimProperty.TOTAL_BUDGET, "300 euros", "300", "EUR", "Section 6"));

        assertEquals(List.of(), messages("FUN-005", dossier));
    }

    @Test
    void moneySecuredForWhatHasNoEstimateIsNotCompared() {
        assertEquals(
                List.of(),
                messages(
                        "FUN-005",
                        secured("10", ofStatus(Sketch.line("1", "EUR 250", "a"), BudgetLine.Status.SECURED))));
    }

    @Test
    void linesOfOneComponentBelowLinesOfNoneAreAddedUp() {
        Dossier dossier = secured(
                "10",
                Sketch.line("1", "EUR 300", "", Sketch.line("2", "EUR 200", "a"), Sketch.line("3", "EUR 100", "a")),
                ofStatus(Sketch.line("4", "EUR 350", "a"), BudgetLine.Status.SECURED));

        assertEquals(
                List.of("FUN-005 ERROR Title of a: has EUR 350 secured, more than the EUR 300 estimated."),
                messages("FUN-005", dossier));
    }

    @Test
    void anAmountThatIsNotStatedAtAllIsSaidNotToBe() {
        Dossier dossier = budget(Sketch.line("1", "EUR 200", "a"), Sketch.line("2", "", ""));

        assertEquals(
                List.of("FUN-015 WARNING Budget line \"Line 2\": of an amount not stated pays for no component of the"
                        + " programme."),
                messages("FUN-015", dossier));
    }

    @Test
    void aWrongShareIsShownBesideTheOneThatTheFiguresGive() {
        Dossier dossier = Sketch.dossier(
                plan -> plan,
                Sketch.figure(ClaimProperty.TOTAL_BUDGET, "8 120 000", "8120000", "EUR", "Section 1"),
                Sketch.figure(ClaimProperty.SECURED_FUNDING, "197 530", "197530", "EUR", "Section 1"),
                Sketch.figure(ClaimProperty.SECURED_SHARE, "3%", "3", "PERCENT", "Section 1"));

        assertEquals(
                List.of("FUN-007 ERROR Plan: states the secured share as 3 %; the stated figures give 2.43 %."),
                messages("FUN-007", dossier));
    }

    @Test
    void howExactlyASecuredAmountIsMeantIsSaid() {
        Dossier dossier = Sketch.dossier(
                plan -> plan,
                bounded(ClaimProperty.TOTAL_BUDGET, "400", Datum.Bound.AT_MOST),
                bounded(ClaimProperty.SECURED_FUNDING, "500", Datum.Bound.AT_LEAST));

        assertEquals(
                List.of("FUN-005 ERROR Plan: has at least EUR 500 secured, more than the at most EUR 400 estimated."),
                messages("FUN-005", dossier));
    }

    private static Claim bounded(ClaimProperty property, String amount, Datum.Bound bound) {
        Datum figure = new Datum.Figure(new BigDecimal(amount), "EUR", bound);
        return Claim.builder()
                .from(Sketch.figure(property, amount, amount, "EUR", "Section 4"))
                .stated(Stated.of(amount, figure, Sketch.place("Section 4")))
                .build();
    }

    @Test
    void allCurrenciesAreNamed() {
        Dossier dossier = budget(Sketch.line("1", "USD 200", "a"), Sketch.line("2", "CHF 100", "b"));

        assertEquals(
                List.of("FUN-013 WARNING Plan: has amounts in USD and CHF and EUR."), messages("FUN-013", dossier));
    }

    @Test
    void securedMoneyWhoseWordsAreNotKnownIsShownAsAFigure() {
        Dossier dossier = Sketch.dossier(
                plan -> plan, Sketch.figure(ClaimProperty.SECURED_FUNDING, "", "1500", "EUR", "Section 4"));

        assertEquals(
                List.of(
                        "FUN-010 WARNING Plan: states EUR 1 500 as secured, and no line of the budget nor a single source"
                                + " shows whose money it is or what it is for."),
                messages("FUN-010", dossier));
    }

    @Test
    void whatLinesAndTotalDifferByIsGivenInNumbers() {
        Finding finding = Sketch.findings("FUN-004", budget(Sketch.line("1", "EUR 290", "a")), DAY)
                .get(0);

        assertEquals(
                Map.of(
                        "stated", new Argument.OfQuantity(new BigDecimal("300"), "EUR"),
                        "sum", new Argument.OfQuantity(new BigDecimal("290.00"), "EUR"),
                        "difference", new Argument.OfNumber(new BigDecimal("10.00"))),
                finding.arguments());
    }
}
