package org.hemicycle.convention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.hemicycle.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"2147483647 days after", "on day 2147483647 after", "first of month after 2147483647 months"})
    void readsTheLongestThatThereIs(String phrase) {
        assertEquals(phrase, Delay.parse(phrase).toString());
    }

    @Test
    void refusesALongerOneWithASentence() {
        assertEquals(
                "A delay of 2147483648 days or months is longer than any; accepted are numbers from 1 to 2147483647.",
                Refusals.messageOf(() -> Delay.parse("2147483648 days after")));
    }

    @Test
    void noActComesLaterInItsYearThanElevenMonths() {
        assertEquals(
                "end of year, of the next one after 11 months",
                Delay.parse("end of year, of the next one after 11 months").toString());
        assertEquals(
                "A delay to the end of the year has 12 months, after which an act counts for the next year; accepted are"
                        + " 1 to 11, since no act comes later in its year.",
                Refusals.messageOf(() -> Delay.parse("end of year, of the next one after 12 months")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on deposit                       | 2000-10-13 | 2000-10-13
            90 days after                    | 2000-10-13 | 2001-01-11
            on day 30 after                  | 2020-01-31 | 2020-03-01
            1 month after                    | 2021-01-31 | 2021-02-28
            6 months after                   | 2022-03-16 | 2022-09-16
            first of month after 3 months    | 2020-07-01 | 2020-11-01
            first of month after 3 months    | 2020-07-31 | 2020-11-01
            end of year, of the next one after 9 months | 2020-09-30 | 2021-01-01
            end of year, of the next one after 9 months | 2020-10-01 | 2022-01-01
            same day for all Parties         | 2020-10-01 |
            """)
    void countsFromTheDayOfTheAct(String phrase, LocalDate deposit, LocalDate effect) {
        assertEquals(Optional.ofNullable(effect), Delay.parse(phrase).after(deposit));
    }
}
