package org.hemicycle.funding;

import static org.hemicycle.Examples.line;
import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hemicycle.document.Datum;
import org.hemicycle.truth.Truth;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code 446E+3} is 446 thousand, known to the thousand. */
class PrintedSumTest {

    private static PrintedSum sum(String parts) {
        return new PrintedSum(
                Stream.of(parts.split(" ")).map(PrintedSumTest::euros).toList());
    }

    private static Datum.Figure euros(String amount) {
        return new Datum.Figure(new BigDecimal(amount), "EUR", Datum.Bound.EXACT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            446E+3 3093E+3   | 3539000
            100 200          | 300
            0.50 1.25        | 1.75
            1.2E+6           | 1200000
            """)
    void isWorkedOutFromThePartsAndNotRoundedItself(String parts, String amount) {
        assertEquals(amount + " EUR", sum(parts).figure().toString());
        assertEquals(0, new BigDecimal(amount).compareTo(sum(parts).amount()));
        assertFalse(sum(parts).figure().isRounded());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100 200           | 300     | YES
            100 200           | 301     | NO
            100 200           | 299     | NO
            446E+3 3093E+3    | 3540000 | YES
            446E+3 3093E+3    | 3538000 | YES
            446E+3 3093E+3    | 3540001 | NO
            446E+3 3093E+3    | 3541000 | NO
            446E+3 3093E+3    | 3537999 | NO
            1E+3 500          | 2500    | YES
            1E+3 500          | 2501    | NO
            1E+3 500          | 500     | YES
            1E+3 500          | 499     | NO
            1E+3 1E+3 1E+3    | 4500    | YES
            1E+3 1E+3 1E+3    | 4501    | NO
            1E+3 1E+3 1E+3    | 1500    | YES
            1E+3 1E+3 1E+3    | 1499    | NO
            1E+3 1E+4         | 21000   | YES
            1E+3 1E+4         | 21001   | NO
            8.12E+6           | 8119700 | YES
            8.12E+6           | 8130000 | NO
            """)
    void aFigureAgreesWithinHalfOfTheLastDigitOfEachRoundedPartAndAWholeOneOfFewerThanThree(
            String parts, String figure, String agrees) {
        assertEquals(agrees, sum(parts).agreesWith(euros(figure)).toString());
        assertEquals(agrees, sum(parts).agreesWith(sum(figure)).toString());
        assertEquals(agrees, sum(figure).agreesWith(sum(parts)).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            446E+3 3093E+3 | 3000000 540000 | YES
            446E+3 3093E+3 | 3000000 540001 | NO
            446E+3 3093E+3 | 447E+3 3094E+3 | YES
            446E+3 3093E+3 | 447E+3 3095E+3 | NO
            100 200        | 150 150        | YES
            100 200        | 150 151        | NO
            """)
    void twoSumsAgreeWithinTheLeewayOfBoth(String one, String other, String agrees) {
        assertEquals(agrees, sum(one).agreesWith(sum(other)).toString());
        assertEquals(agrees, sum(other).agreesWith(sum(one)).toString());
    }

    @Test
    void ofLinesItIsThatOfTheirAmountsAsPrinted() {
        BudgetLine thousands = line("a").amount("EUR 446k").build();
        BudgetLine more = line("b").amount("EUR 3 093k").build();

        assertEquals(Optional.of(sum("446E+3 3093E+3")), PrintedSum.of(List.of(thousands, more)));
        assertEquals(
                Optional.empty(),
                PrintedSum.of(List.of(thousands, line("b").amount("tbc").build())));
        assertEquals(
                Optional.empty(),
                PrintedSum.of(List.of(
                        thousands, line("b").amount(Money.parse("CHF 1")).build())));
        assertEquals(Optional.empty(), PrintedSum.of(List.of()));
    }

    @Test
    void refusesAnythingButPartsInOneCurrency() {
        Datum.Figure francs = new Datum.Figure(BigDecimal.ONE, "CHF", Datum.Bound.EXACT);

        assertEquals(
                "PrintedSum.parts are []; accepted are amounts in one currency, at least one.",
                messageOf(() -> new PrintedSum(List.of())));
        assertEquals(
                "PrintedSum.parts are [1 EUR, 1 CHF]; accepted are amounts in one currency, at least one.",
                messageOf(() -> new PrintedSum(List.of(euros("1"), francs))));
    }

    @Test
    void manyFiguresAreComparedWithOneSum() {
        PrintedSum sum = sum("446E+3 3093E+3");
        Function<Datum.Figure, Truth> agreement = sum.agreement();

        for (String figure : List.of("3537999", "3538000", "3540000", "3541000")) {
            assertEquals(sum.agreesWith(euros(figure)), agreement.apply(euros(figure)));
        }
    }
}
