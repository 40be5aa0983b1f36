package org.hemicycle.consistency.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.source.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rounded figure is bounded by its last printed digit; a figure to the last euro is exact. */
class RoundedFiguresTest {

    private static Claim total(String written, String amount, String unit, Datum.Bound bound, String at) {
        return Claim.builder()
                .subject(org.hemicycle.document.Subject.of(Sketch.PROGRAMME))
                .property(ClaimProperty.TOTAL_BUDGET)
                .stated(Stated.of(
                        written, new Datum.Figure(new BigDecimal(amount), unit, bound), Sketch.place("Section " + at)))
                .build();
    }

    private static int told(String rule, Dossier dossier) {
        return Sketch.findings(rule, dossier, "2024-01-01").size();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4.7 million        | 4.7E6   | 4 712 500         | 4712500  | 0
            EUR 4.7 million    | 4700000 | EUR 4 712 500     | 4712500  | 0
            4.7 million        | 4.7E6   | 4 699 100         | 4699100  | 0
            4.7 million        | 4.7E6   | 4.8 million       | 4.8E6    | 0
            €4.7 million       | 4700000 | €4.8 million      | 4800000  | 0
            4,7 millions       | 4700000 | 4,8 millions      | 4800000  | 0
            4.70 million       | 4.70E6  | 4.71 million      | 4.71E6   | 0
            4.7 million        | 4.7E6   | 4.9 million       | 4.9E6    | 1
            4.7 million        | 4.7E6   | 4 850 000         | 4850000  | 1
            4.7 million        | 4.7E6   | 4 600 000         | 4600000  | 1
            4 712 500          | 4712500 | 4 712 501         | 4712501  | 1
            1 million          | 1E6     | 2 million         | 2E6      | 1
            4 713 thousand     | 4713E3  | 4 712 500         | 4712500  | 0
            4 713 thousand     | 4713E3  | 4 712 thousand    | 4712E3   | 0
            4 713 thousand     | 4713E3  | 4.7 million       | 4.7E6    | 0
            4 713 thousand     | 4713E3  | 4 716 thousand    | 4716E3   | 1
            """)
    void twoFiguresOfOneFact(String one, String amount, String other, String otherAmount, int findings) {
        assertEquals(
                findings,
                told(
                        "STA-002",
                        Sketch.dossier(
                                plan -> plan,
                                total(one, amount, "EUR", Datum.Bound.EXACT, "1"),
                                total(other, otherAmount, "€", Datum.Bound.EXACT, "2"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            about 4.7 million | 4.7E6   | 4 712 500   | 4712500 | 0
            about 4.7 million | 4.7E6   | 4.8 million | 4.8E6   | 0
            about 4.7 million | 4.7E6   | 5.1 million | 5.1E6   | 1
            about 4.7 million | 4700000 | 5 100 000   | 5100000 | 1
            some 120          | 120     | 123         | 123     | 0
            some 120          | 120     | 150         | 150     | 1
            about 100         | 100     | about 200   | 200     | 1
            """)
    void aboutExcusesNoMoreThanTheLastPrintedDigit(
            String one, String amount, String other, String otherAmount, int findings) {
        Datum.Bound second = other.startsWith("about") ? Datum.Bound.ABOUT : Datum.Bound.EXACT;
        assertEquals(
                findings,
                told(
                        "STA-002",
                        Sketch.dossier(
                                plan -> plan,
                                total(one, amount, "EUR", Datum.Bound.ABOUT, "1"),
                                total(other, otherAmount, "eur", second, "2"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at least 4 million  | 4000000 | EXACT | 4 712 500 | 4712500 | 0
            over €4.7 million   | 4700000 | EXACT | 4 912 500 | 4912500 | 0
            plus de 4 millions  | 4000000 | EXACT | 4 912 500 | 4912500 | 0
            at least 5 million  | 5000000 | EXACT | 4 312 500 | 4312500 | 1
            up to 5 million     | 5000000 | AT_MOST | 4 712 500 | 4712500 | 0
            """)
    void theWordsSayHowAFigureBounds(
            String one, String amount, Datum.Bound bound, String other, String otherAmount, int findings) {
        assertEquals(
                findings,
                told(
                        "STA-002",
                        Sketch.dossier(
                                plan -> plan,
                                total(one, amount, "EUR", bound, "1"),
                                total(other, otherAmount, "EUR", Datum.Bound.EXACT, "2"))));
    }

    @ParameterizedTest
    @CsvSource({
        "about 4.7 million, EXACT",
        "about 4.7 million, AT_LEAST",
        "environ 4.7 million, AT_MOST",
        "at least 4.7 million, AT_MOST",
        "at least 4.7 million, ABOUT",
        "up to 4.7 million, MORE_THAN",
        "up to 4.7 million, ABOUT"
    })
    void aMarkThatContradictsTheWordsIsRefused(String words, Datum.Bound bound) {
        assertThrows(IllegalArgumentException.class, () -> total(words, "4700000", "EUR", bound, "1"));
    }

    private static Dossier budget(String total, String amount, String... lines) {
        List<BudgetLine> budget = new ArrayList<>();
        for (String line : lines) {
            budget.add(Sketch.line(String.valueOf(budget.size() + 1), line, ""));
        }
        return Sketch.dossier(
                plan -> plan.addBudget(budget.toArray(BudgetLine[]::new)),
                total(total, amount, "EUR", Datum.Bound.EXACT, "4"));
    }

    @Test
    void aSumAndItsRoundedPartsMayDifferByOneOfTheLastDigit() {
        assertEquals(0, told("FUN-004", budget("€2.3 million", "2.3E6", "€1.1 million", "€1.1 million")));
        assertEquals(0, told("FUN-004", budget("€2.3 million", "2300000", "€1.2 million", "€1.2 million")));
        assertEquals(0, told("FUN-004", budget("€3.3 million", "3.3E6", "EUR 1 112 000", "EUR 2 222 000")));
        assertEquals(0, told("FUN-004", budget("€1.2 million", "1200000", "EUR 599 800", "EUR 599 900")));
        assertEquals(
                0,
                told(
                        "FUN-004",
                        budget(
                                "EUR 1 000 thousand",
                                "1000E3",
                                "EUR 333 thousand",
                                "EUR 333 thousand",
                                "EUR 333 thousand")));
        assertEquals(
                0,
                told(
                        "FUN-004",
                        budget(
                                "EUR 1 000 000",
                                "1000000",
                                "EUR 333 thousand",
                                "EUR 333 thousand",
                                "EUR 333 thousand")));
    }

    @Test
    void aSumThatMissesItsPartsByMoreIsReported() {
        assertEquals(1, told("FUN-004", budget("€2.6 million", "2.6E6", "€1.1 million", "€1.1 million")));
        assertEquals(1, told("FUN-004", budget("EUR 100 000", "100000", "EUR 33 333", "EUR 66 666")));
        assertEquals(
                1,
                told(
                        "FUN-004",
                        budget(
                                "EUR 1 010 000",
                                "1010000",
                                "EUR 333 thousand",
                                "EUR 333 thousand",
                                "EUR 333 thousand")));
        assertEquals(1, told("FUN-004", budget("€3.3 million", "3.3E6", "EUR 1 112 000", "EUR 2 422 000")));
    }

    @Test
    void aShareIsComparedToItsLastPrintedDigit() {
        assertEquals(0, share("33 %", "33", "1 000 000", "3 000 000"));
        assertEquals(0, share("33.3 %", "33.3", "1 000 000", "3 000 000"));
        assertEquals(0, share("34 %", "34", "1.0 million", "3.0 million"));
        assertEquals(1, share("43 %", "43", "1 000 000", "3 000 000"));
        assertEquals(1, share("36 %", "36", "1 000 000", "3 000 000"));
    }

    private static int share(String written, String share, String secured, String whole) {
        return told(
                "FUN-007",
                Sketch.dossier(
                        plan -> plan,
                        Sketch.figure(ClaimProperty.SECURED_SHARE, written, share, "PERCENT", "Section 1"),
                        money(ClaimProperty.SECURED_FUNDING, secured, "Section 2"),
                        money(ClaimProperty.TOTAL_BUDGET, whole, "Section 3")));
    }

    private static Claim money(ClaimProperty property, String written, String at) {
        String amount = written.endsWith("million") ? written.replace(" million", "E6") : written.replace(" ", "");
        return Sketch.figure(property, written, amount, "EUR", at);
    }
}
