package org.hemicycle.convention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.convention.TakesEffectRule.Trigger;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TakesEffectRuleTest {

    private static final Basis BASIS =
            new Basis(Citation.of(Conventions.ISTANBUL, "Article 75"), Confidence.HIGH, LocalDate.parse("2026-05-09"));

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "207, RATIFY, 2013-05-13, 2013-09-01",
        "191, DENOUNCE, 2024-01-18, 2024-05-01",
        "120, RATIFY, 1999-09-28, 1999-11-01",
        "120, SIGN_DEFINITIVELY, 2000-03-28, 2000-05-01",
        "120, ACCEDE, 2013-01-17, 2013-03-01",
        "120, DENOUNCE, 2021-08-03, 2022-03-01",
        "24, RATIFY, 2000-10-13, 2001-01-11",
        "18, RATIFY, 1996-01-22, 1996-01-22",
        "191, RATIFY, 2014-07-01, 2014-11-01",
        "217, RATIFY, 2018-08-31, 2018-12-01"
    })
    void shippedRulesGiveTheDaysOnWhichActsDidTakeEffect(
            int convention, Trigger act, LocalDate deposit, LocalDate effect) {
        Convention row = ReferenceData.shipped().convention(Identifier.treaty(convention));
        assertEquals(Optional.of(effect), row.forecast(act, deposit));
    }

    @ParameterizedTest
    @CsvSource({
        "on deposit, 2024-02-29, 2024-02-29",
        "90 days after, 2023-12-01, 2024-02-29",
        "on day 30 after, 2024-01-31, 2024-03-01",
        "1 month after, 2023-01-31, 2023-02-28",
        "1 month after, 2024-01-31, 2024-02-29",
        "6 months after, 2024-08-31, 2025-02-28",
        "first of month after 1 month, 2024-01-31, 2024-03-01",
        "first of month after 3 months, 2014-07-01, 2014-11-01",
        "first of month after 3 months, 2024-11-30, 2025-03-01",
        "first of month after 3 months, 2024-12-01, 2025-04-01"
    })
    void delaysKeepToTheCalendarAtItsCorners(String delay, LocalDate deposit, LocalDate effect) {
        TakesEffectRule rule = new TakesEffectRule(Set.of(Trigger.RATIFY), Delay.parse(delay), BASIS);
        assertEquals(Optional.of(effect), rule.takesEffect(deposit));
        assertEquals(delay, rule.delay().toString(), "parse(toString()) is the identity");
    }

    @Test
    void oneDayForAllPartiesIsNotTheAffairOfOneDeposit() {
        Delay delay = Delay.parse("same day for all Parties");
        assertEquals(Optional.empty(), delay.after(LocalDate.parse("2024-01-01")));
    }

    @ParameterizedTest
    @CsvSource({"1998-10-15, 1999-02-01", "1998-12-31, 1999-02-01", "1999-01-04, 1999-03-01"})
    void theForecastIsNeverBeforeTheConventionsOwnEntryIntoForce(LocalDate deposit, LocalDate effect) {
        Convention recognition = ReferenceData.shipped().convention(Conventions.LISBON_RECOGNITION);
        assertEquals(Optional.of(effect), recognition.forecast(Trigger.RATIFY, deposit));
    }

    @Test
    void nothingIsForecastForAConventionThatIsNotInForceOrAnActWithoutRule() {
        LocalDate day = LocalDate.parse("2026-01-10");
        Convention notInForce = ReferenceData.shipped().convention(Conventions.ARTIFICIAL_INTELLIGENCE);
        Convention accessionNotRead = ReferenceData.shipped().convention(Conventions.LANDSCAPE);
        assertEquals(Optional.empty(), notInForce.forecast(Trigger.RATIFY, day));
        assertEquals(Optional.empty(), accessionNotRead.forecast(Trigger.ACCEDE, day));
    }

    @Test
    void signatureAloneTriggersNothing() {
        assertEquals(Optional.empty(), Trigger.of(Act.SIGN));
        assertEquals(Optional.of(Trigger.ACCEDE), Trigger.of(Act.ACCEDE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on deposit | on the day of the deposit",
                "90 days after | 90 days after",
                "on day 30 after | on day 30 after",
                "first of month after 3 months | on the first day of the month after 3 months",
                "end of year, of the next one after 9 months | at the end of the year, of the next one after 9 months",
                "same day for all Parties | on the same day for all Parties",
            })
    void aSentenceIsWordedForReadersAndThePhraseForReading(String phrase, String words) {
        assertEquals(words, Delay.parse(phrase).inWords());
        assertEquals(phrase, Delay.parse(phrase).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 days after", "first of month after 0 months"})
    void aDelayOfNothingIsRefused(String phrase) {
        String message = assertThrows(IllegalArgumentException.class, () -> Delay.parse(phrase))
                .getMessage();
        assertEquals(
                "A delay of 0 days or months is none; count from 1 on, and write \"on deposit\" where there is no"
                        + " delay.",
                message);
    }

    @Test
    void anUnknownPhraseIsRefusedWithThoseThatAreKnown() {
        String message = assertThrows(IllegalArgumentException.class, () -> Delay.parse("after 3 months"))
                .getMessage();
        assertEquals(
                "\"after 3 months\" is not a delay; accepted are, for example, on deposit, 90 days after, on day 30"
                        + " after, 6 months after, first of month after 3 months, end of year, of the next one after 9 months, same day for all Parties.",
                message);
    }
}
