package org.hemicycle.consistency.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Outline;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Finding;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
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
    void aLineThatDiffersFromItsPartsIsReportedAndTheTotalThatAgreesWithTheseIsNot() {
        Dossier dossier = budget(
                Sketch.line("1", "EUR 200", "a", Sketch.line("2", "EUR 120", "a"), Sketch.line("3", "EUR 90", "b")),
                Sketch.line("4", "EUR 90", "c"));

        assertEquals(
                List.of(
                        "FUN-004 ERROR Budget line \"Line 1\": is stated as EUR 200; its lines add up to EUR 210, EUR 10"
                                + " more."),
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
        BudgetLine wrong = Sketch.line("1", "€1.2 million", "", Sketch.line("2", "EUR 1 300 300", ""));

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
                List.of(
                        "FUN-015 WARNING Budget line \"Line 2\": has the amount \"tbc\" and pays for no component of Plan, and no heading, activity or result of the text speaks of it."),
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
                        "FUN-008 NOTE Plan, components of the rank sector: has no line in the budget in most places, while 1 of 3 components of its rank has one."),
                messages("FUN-008", budget(Sketch.line("1", "EUR 300", "a"))));
        assertEquals(List.of(), Sketch.findings("FUN-008", budget(Sketch.line("1", "EUR 300", "")), DAY));
    }

    @Test
    void aLineThatPaysForNoComponentIsReportedOnceWithItsParts() {
        Dossier dossier = budget(
                Sketch.line("1", "EUR 200", "a"),
                Sketch.line("2", "EUR 100", "", Sketch.line("3", "EUR 60", ""), Sketch.line("4", "EUR 40", "")));

        assertEquals(
                List.of(
                        "FUN-015 WARNING Budget line \"Line 2\": has the amount EUR 100 and pays for no component of Plan, and no heading, activity or result of the text speaks of it."),
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
                        "FUN-010 WARNING Plan: states 100 euros as secured, and no line of the budget is marked as secured or"
                                + " pledged, while 2 sources are declared."),
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
                List.of(
                        "FUN-015 WARNING Budget line \"Line 2\": has no amount stated and pays for no component of Plan, and no heading, activity or result of the text speaks of it."),
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
                List.of(
                        "FUN-007 ERROR Plan: states the secured share as 3 %; EUR 197 530 of EUR 8 120 000 give 2.43 %."),
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

        assertEquals(List.of("FUN-013 WARNING Plan: has amounts in USD, CHF and EUR."), messages("FUN-013", dossier));
    }

    @Test
    void securedMoneyWhoseWordsAreNotKnownIsShownAsAFigure() {
        Dossier dossier = Sketch.dossier(
                plan -> plan, Sketch.figure(ClaimProperty.SECURED_FUNDING, "", "1500", "EUR", "Section 4"));

        assertEquals(
                List.of("FUN-010 WARNING Plan: states EUR 1 500 as secured, and no line of the budget is marked as"
                        + " secured or pledged, while no source is declared."),
                messages("FUN-010", dossier));
    }

    @Test
    void whatLinesAndTotalDifferByIsGivenInNumbers() {
        Finding finding = Sketch.findings("FUN-004", budget(Sketch.line("1", "EUR 290", "a")), DAY)
                .get(0);

        assertEquals(
                Map.of(
                        "stated", new Argument.OfQuantity(new BigDecimal("300"), "EUR"),
                        "sum", new Argument.OfQuantity(new BigDecimal("290"), "EUR"),
                        "difference", new Argument.OfQuantity(new BigDecimal("10"), "EUR"),
                        "direction", Argument.of(Sums.Direction.LESS),
                        "slip", Argument.of(Sums.Slip.OPEN)),
                finding.arguments());
    }

    private static final String NO_SLIP = "Correct the total or the line that is wrong.";

    private static List<String> suggestions(BudgetLine... lines) {
        return Sketch.findings("FUN-004", budget(lines), DAY).stream()
                .map(finding -> finding.address() + ": " + finding.suggestion().orElse(""))
                .toList();
    }

    @Test
    void whatTheTotalAboveTellsOfTheSlipIsSaid() {
        BudgetLine wrongAmount =
                Sketch.line("1", "EUR 200", "a", Sketch.line("2", "EUR 120", ""), Sketch.line("3", "EUR 90", ""));
        BudgetLine wrongPart =
                Sketch.line("1", "EUR 210", "a", Sketch.line("2", "EUR 120", ""), Sketch.line("3", "EUR 80", ""));
        BudgetLine rest = Sketch.line("4", "EUR 90", "b");

        assertEquals(
                List.of(
                        "plan/budget/1: Correct the amount that is stated, since the total above agrees with the lines."),
                suggestions(wrongAmount, rest));
        assertEquals(
                List.of(
                        "plan/budget/1: Correct the line that is wrong, since the total above agrees with the amount that is"
                                + " stated."),
                suggestions(wrongPart, rest));
        assertEquals(List.of("plan: " + NO_SLIP), suggestions(rest));
    }

    @Test
    void aSlipTwoRanksBelowIsReportedThereOnly() {
        BudgetLine deep = Sketch.line(
                "1",
                "EUR 300",
                "a",
                Sketch.line("2", "EUR 280", "", Sketch.line("3", "EUR 200", ""), Sketch.line("4", "EUR 100", "")));

        assertEquals(
                List.of(
                        "plan/budget/1/2: Correct the amount that is stated, since the total above agrees with the lines."),
                suggestions(deep));
    }

    @Test
    void rowsThatSumUpOthersAreNotCountedTwice() {
        BudgetLine a = Sketch.line("1", "EUR 120", "a");
        BudgetLine b = Sketch.line("2", "EUR 80", "b");
        BudgetLine c = Sketch.line("3", "EUR 100", "c");

        assertEquals(List.of(), suggestions(a, b, named("Subtotal", "EUR 200"), c));
        assertEquals(
                List.of(),
                suggestions(a, b, named("Sous-total, secteurs A et B", "EUR 200"), c, named("TOTAL", "EUR 300")));
        assertEquals(List.of(), suggestions(named("Human rights", "EUR 200"), a, b, named("Democracy", "EUR 100"), c));
        assertEquals(List.of("plan/budget/row: " + NO_SLIP), suggestions(a, b, named("Sub-total", "EUR 210"), c));
        assertEquals(
                List.of("plan: " + NO_SLIP),
                suggestions(named("Human rights", "EUR 190"), a, b, named("Democracy", "EUR 100"), c));
        assertEquals(List.of("plan: " + NO_SLIP), suggestions(a, b, named("Total cost of training", "EUR 50"), c));
    }

    private static BudgetLine named(String label, String amount) {
        return BudgetLine.builder()
                .from(Sketch.line(label.startsWith("D") ? "d" : label.startsWith("TOTAL") ? "all" : "row", amount, "a"))
                .label(label)
                .build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            €1.2 million      | 1200000 | EUR 1 199 700 | 0
            1.2 million       | 1200000 | EUR 1 199 700 | 0
            ''                | 1.2E6   | EUR 1 199 700 | 0
            EUR 1,2 million   | 1200000 | EUR 1 199 700 | 0
            1 200             | 1200000 | EUR 1 199 700 | 0
            1 200             | 1200000 | EUR 1 201 000 | 1
            €1.2 million      | 1200000 | EUR 1 290 000 | 0
            €1.2 million      | 1200000 | EUR 1 300 000 | 1
            €1.2 million      | 1200000 | EUR 1 149 000 | 1
            €3.3 million      | 3300000 | EUR 3 334 000 | 0
            3 300 000 euros   | 3300000 | EUR 3 334 000 | 1
            1 199 700         | 1199700 | EUR 1.2 million | 0
            1 199 700         | 1199700 | 1.2 M€        | 0
            1 199 700         | 1199700 | EUR 1.3 million | 1
            1 199 700         | 1199700 | EUR 1 199 701 | 1
            1 199 700         | 1199700 | EUR 1 199 700.40 | 0
            1,2 million d'euros | 1200000 | 1 199 700 euros | 0
            """)
    void aRoundedTotalOrLineIsBoundByItsLastDigit(String words, String total, String line, int findings) {
        Dossier dossier = Sketch.dossier(
                plan -> plan.addBudget(Sketch.line("1", line, "")),
                Sketch.figure(ClaimProperty.TOTAL_BUDGET, words, total, "eur", "Section 1"));

        assertEquals(findings, Sketch.findings("FUN-004", dossier, DAY).size());
    }

    private static BudgetLine thousands(String key, String printed) {
        Money amount = Money.of(CurrencyUnit.EUR, new BigDecimal(printed.replace(" ", "") + "000"));
        return BudgetLine.builder()
                .from(Sketch.line(key, "EUR 1", ""))
                .amount(Stated.of(printed, amount, Sketch.place("Table 1, Row " + key)))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"3 540, 0", "3 539, 0", "3 538, 0", "3 541, 1", "3 536, 1"})
    void eachLineOfATableInThousandsMayBeHalfAThousandMoreOrLess(String total, int findings) {
        Dossier dossier = Sketch.dossier(
                plan -> plan.addBudget(thousands("1", "446"), thousands("2", "3 093")),
                Sketch.figure(ClaimProperty.TOTAL_BUDGET, total, total.replace(" ", "") + "000", "EUR", "Section 1"));

        assertEquals(findings, Sketch.findings("FUN-004", dossier, DAY).size());
    }

    @Test
    void aTotalStatedTwiceIsReportedOnceAndUnderTheSameFingerprintWhateverItIs() {
        assertEquals(List.of("FUN-004:plan:EUR"), Sketch.fingerprints("FUN-004", stated("400", "400"), DAY));
        assertEquals(List.of("FUN-004:plan:EUR"), Sketch.fingerprints("FUN-004", stated("500", "500"), DAY));
        assertEquals(List.of("FUN-004:plan:EUR"), Sketch.fingerprints("FUN-004", stated("300", "500"), DAY));
        assertEquals(List.of(), Sketch.fingerprints("FUN-004", stated("300", "300"), DAY));
    }

    private static Dossier stated(String one, String other) {
        return Sketch.dossier(
                plan -> plan.addBudget(Sketch.line("1", "EUR 300", "")),
                Sketch.figure(ClaimProperty.TOTAL_BUDGET, one, one, "EUR", "Section 1"),
                Sketch.figure(ClaimProperty.TOTAL_BUDGET, other, other, "EUR", "Section 4"));
    }

    @Test
    void aSmallSecuredLineDoesNotShowWhatTheRestIsFor() {
        assertEquals(
                List.of(
                        "FUN-010 WARNING Plan: states 100 euros as secured, and the lines of the budget that are marked so come"
                                + " to EUR 10 only, while 2 sources are declared."),
                messages(
                        "FUN-010",
                        secured(
                                "100",
                                ofStatus(Sketch.line("1", "EUR 10", "a"), BudgetLine.Status.SECURED),
                                Sketch.line("2", "EUR 290", "a"))));
        assertEquals(
                List.of(),
                messages("FUN-010", secured("100", ofStatus(Sketch.line("1", "tbc", "a"), BudgetLine.Status.SECURED))));
    }

    @Test
    void aShareOfARoundedTotalIsRoundedWithIt() {
        assertEquals(List.of(), messages("FUN-007", share("€1.2 million", "1200000", "25.9%", "25.9")));
        assertEquals(
                1,
                messages("FUN-007", share("€1.2 million", "1200000", "26.5%", "26.5"))
                        .size());
        assertEquals(
                1,
                messages("FUN-007", share("1 200 000", "1200000", "25.9%", "25.9"))
                        .size());
    }

    private static Dossier share(String words, String total, String percents, String percent) {
        return Sketch.dossier(
                plan -> plan,
                Sketch.figure(ClaimProperty.TOTAL_BUDGET, words, total, "EUR", "Section 1"),
                Sketch.figure(ClaimProperty.SECURED_FUNDING, "300 000", "300000", "EUR", "Section 1"),
                Sketch.figure(ClaimProperty.SECURED_SHARE, percents, percent, "PERCENT", "Section 1"));
    }

    private static Dossier described(String label, UnaryOperator<Programme.Builder> plan, String... headings) {
        Outline.Builder outline = Outline.builder().document(Sketch.DOCUMENT);
        for (int i = 0; i < headings.length; i++) {
            outline.addParts(new Outline.Part(Locator.parse("Section " + (i + 1)), headings[i], Set.of(), true, true));
        }
        BudgetLine line = BudgetLine.builder()
                .from(Sketch.line("x", "EUR 64 571", ""))
                .label(label)
                .build();
        return Dossier.builder()
                .from(Sketch.dossier(each -> plan.apply(each.addBudget(line))))
                .addOutlines(outline.build())
                .build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Co-ordination                  | CO-ORDINATION
            Coordination                   | 3.3 Co-ordination of the Action Plan
            Visibility and communication   | Visibility
            Evaluation costs               | Monitoring, evaluation and reporting
            Frais de coordination          | Coordination
            Overheads                      | Overheads and staff
            """)
    void whatAHeadingOfTheTextIsAboutIsExplained(String label, String heading) {
        assertEquals(List.of(), messages("FUN-015", described(label, plan -> plan, "Background", heading)));
    }

    @ParameterizedTest
    @CsvSource({
        "Reserve, Reserve of judges",
        "Visibility, Co-ordination",
        "Other costs, Other matters",
        "General costs, General"
    })
    void whatNoHeadingIsAboutIsReported(String label, String heading) {
        int expected = label.equals("Reserve") ? 0 : 1;
        assertEquals(
                expected,
                messages("FUN-015", described(label, plan -> plan, heading)).size());
    }

    @Test
    void whatAnActivityOrACeilingIsAboutIsExplained() {
        assertEquals(
                List.of(),
                messages(
                        "FUN-015",
                        described(
                                "Final evaluation",
                                plan -> plan.addActivities(
                                        Sketch.activity("a1", each -> each.title("Final evaluation of the Plan"))))));
        Claim ceiling = Sketch.figure(ClaimProperty.MANAGEMENT_COST_CEILING, "7%", "7", "PERCENT", "Section 3");
        assertEquals(
                List.of(),
                messages(
                        "FUN-015",
                        Dossier.builder()
                                .from(described("General management costs", plan -> plan))
                                .addClaims(ceiling)
                                .build()));
    }
}
