package org.hemicycle.document;

import static org.hemicycle.Examples.figure;
import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatumTest {

    @ParameterizedTest
    @CsvSource({
        "2,      EXACT,     2.43,    EXACT,     YES",
        "2,      EXACT,     2.99,    EXACT,     YES",
        "2,      EXACT,     1.5,     EXACT,     YES",
        "2,      EXACT,     1.49,    EXACT,     NO",
        "2,      EXACT,     3,       EXACT,     NO",
        "3,      EXACT,     2.43,    EXACT,     NO",
        "2.4,    EXACT,     2.46,    EXACT,     YES",
        "2.5,    EXACT,     2.43,    EXACT,     NO",
        "-2,     EXACT,     -2.9,    EXACT,     YES",
        "-2,     EXACT,     -1.4,    EXACT,     NO",
        "8.12E6, EXACT,     8120000, EXACT,     YES",
        "8.12E6, EXACT,     8119429, EXACT,     YES",
        "8.12E6, EXACT,     8130000, EXACT,     NO",
        "8.12E6, EXACT,     8.13E6,  EXACT,     YES",
        "8.12E6, EXACT,     8.14E6,  EXACT,     NO",
        "1E6,    EXACT,     2E6,     EXACT,     NO",
        "9E6,    EXACT,     10E6,    EXACT,     YES",
        "120,    ABOUT,     130,     ABOUT,     YES",
        "100,    ABOUT,     200,     ABOUT,     NO",
        "3.3E6,  EXACT,     3334000, EXACT,     YES",
        "3.3E6,  EXACT,     3399999, EXACT,     YES",
        "3.3E6,  EXACT,     3400000, EXACT,     NO",
        "3.3E6,  EXACT,     3249999, EXACT,     NO",
        "3.3E6,  EXACT,     3E6,     EXACT,     YES",
        "3300000, EXACT,    3334000, EXACT,     NO",
        "3300000, ABOUT,    3334000, EXACT,     YES",
        "3300000, ABOUT,    3434000, EXACT,     NO",
        "100,    ABOUT,     100,     EXACT,     YES",
        "100,    ABOUT,     150,     EXACT,     YES",
        "100,    ABOUT,     200,     EXACT,     NO",
        "120,    ABOUT,     131,     EXACT,     NO",
        "235,    ABOUT,     240,     EXACT,     NO",
        "100,    ABOUT,     250,     AT_MOST,   YES",
        "100,    ABOUT,     250,     AT_LEAST,  NO",
        "100,    AT_LEAST,  100,     EXACT,     YES",
        "100,    AT_LEAST,  150,     EXACT,     YES",
        "100,    AT_LEAST,  50,      EXACT,     NO",
        "100,    AT_LEAST,  150,     AT_LEAST,  YES",
        "100,    AT_LEAST,  50,      AT_MOST,   NO",
        "100,    AT_LEAST,  150,     AT_MOST,   UNKNOWN",
        "100,    MORE_THAN, 150,     EXACT,     YES",
        "100,    MORE_THAN, 50,      EXACT,     NO",
        "7,      AT_MOST,   9,       EXACT,     NO",
        "7,      AT_MOST,   5,       EXACT,     YES",
        "7,      AT_MOST,   5,       AT_MOST,   YES"
    })
    void comparesFiguresAtTheCoarserScaleAndByTheirBounds(
            String one, Datum.Bound bound, String other, Datum.Bound otherBound, String expected) {
        Datum figure = figure(one, "PERCENT", bound);
        Datum another = figure(other, "PERCENT", otherBound);

        assertEquals(expected, answer(figure.agreesWith(another)));
        assertEquals(figure.agreesWith(another), another.agreesWith(figure));
    }

    @Test
    void saysWhichFigureItWouldHaveToKnow() {
        assertEquals(
                Truth.unknown("the exact figure behind \"at least 100 EUR\" and \"at most 150 EUR\""),
                figure("150", "EUR", Datum.Bound.AT_MOST).agreesWith(figure("100", "EUR", Datum.Bound.AT_LEAST)));
    }

    @ParameterizedTest
    @CsvSource({
        "eur, EUR",
        "€, EUR",
        "Euro, EUR",
        "euros, EUR",
        "Eur, EUR",
        "usd, USD",
        "%, PERCENT",
        "per cent, PERCENT",
        "participants, participants",
        "Members, Members"
    })
    void unitsThatAreOneAreWrittenAlike(String written, String unit) {
        assertEquals(unit, figure("2", written, Datum.Bound.EXACT).unit());
    }

    @Test
    void figuresInDifferentUnitsDisagree() {
        assertTrue(figure("2", "EUR", Datum.Bound.EXACT)
                .agreesWith(figure("2", "PERCENT", Datum.Bound.EXACT))
                .isNo());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05,    2023-05-16/2023-05-17, YES",
        "2023-05,    2023,                  YES",
        "2022-06,    2022-07,               NO",
        "2022-06-30, 2022-07,               NO",
        "2023-03/2023-05, 2023-05/2023-06,  UNKNOWN"
    })
    void datesAgreeAtDifferentPrecision(String one, String other, String expected) {
        Datum date = Datum.of(ExtendedDate.parse(one));
        Datum another = Datum.of(ExtendedDate.parse(other));

        assertEquals(expected, answer(date.agreesWith(another)));
        assertEquals(expected, answer(another.agreesWith(date)));
    }

    @Test
    void dataOfDifferentSortsDisagree() {
        Datum date = Datum.of(ExtendedDate.parse("2023"));
        Datum figure = figure("2023", "EUR", Datum.Bound.EXACT);
        Datum word = new Datum.Word("2023");

        assertTrue(date.agreesWith(figure).isNo() && figure.agreesWith(date).isNo());
        assertTrue(date.agreesWith(word).isNo() && word.agreesWith(date).isNo());
        assertTrue(word.agreesWith(figure).isNo() && figure.agreesWith(word).isNo());
        assertTrue(word.agreesWith(new Datum.Word("2023")).isYes());
    }

    @Test
    void refusesAFigureWithoutUnitAndABlankWord() {
        assertEquals(
                "Figure.unit of the figure 8120000 is \"\"; accepted are an ISO 4217 currency code, PERCENT, or what is"
                        + " counted.",
                messageOf(() -> figure("8.12E6", "", Datum.Bound.EXACT)));
        assertEquals(
                "Word.word is \" \"; accepted is a word of a closed list, for example MEMBER.",
                messageOf(() -> new Datum.Word(" ")));
    }

    private static String answer(Truth truth) {
        return truth.isUnknown() ? "UNKNOWN" : truth.toString();
    }
}
