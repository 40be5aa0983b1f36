package org.hemicycle.accession;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.time.Day;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-04 2020-04-22 | 2020-04-22",
                "2022-06 2022-06-30 2022-07 | 2022-06-30 or 2022-07",
                "2022-07 2022-07 | 2022-07",
                "2023-05 2023-05-16/2023-05-17 | 2023-05-16/2023-05-17",
                "2025-34 [2025-06..2025-08] | [2025-06-01..2025-06-30]",
                "2025-34 2025-30 2025-05-04 | 2025-05-04",
                "[2025-04,2025-06] 2025-06-10 | 2025-06-10",
                "[2025-04,2025-06] 2025-05-10 | [2025-04,2025-06] or 2025-05-10",
                "[..2027-07] 2027 | [2027-01-01..2027-07-31]",
                "[..2027-07] [2027-08..] | [..2027-07] or [2027-08..]",
                "2015-04 2015-08-01 2015 | 2015-04 or 2015-08-01",
                "[2015..Y18000] [..Y17000] | [2015-01-01..]",
                "[Y-18000..2015] [..2014] | [..2014-12-31]",
                "[Y16000..] [..Y17000] | [9999-12-31..]",
            })
    void statementsThatCanAllBeRightLeaveWhatTheyHaveInCommon(String stated, String expected) {
        List<ExtendedDate> dates = new ArrayList<>(
                Stream.of(stated.split(" ")).map(ExtendedDate::parse).toList());
        Readings readings = Readings.of(dates);
        Collections.reverse(dates);

        assertEquals(expected, readings.toString());
        assertEquals(readings, Readings.of(dates));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-29, NO, NO",
        "2022-06-30, UNKNOWN, NO",
        "2022-07-01, UNKNOWN, UNKNOWN",
        "2022-07-31, YES, UNKNOWN",
        "2022-08-01, YES, YES",
    })
    void answersAreOpenOnTheDaysBetween(LocalDate day, String reached, String passed) {
        Readings readings = Readings.of(List.of(ExtendedDate.parse("2022-06-30"), ExtendedDate.parse("2022-07")));

        assertEquals(reached, word(readings.reachedBy(Day.of(day))));
        assertEquals(passed, word(readings.passedBy(Day.of(day))));
    }

    private static String word(Truth truth) {
        return truth.isUnknown() ? "UNKNOWN" : truth.toString();
    }

    @Test
    void nothingStatedAnswersNothing() {
        Readings none = Readings.of(List.of());

        assertTrue(none.isEmpty());
        assertTrue(none.reachedBy(Day.of(LocalDate.MAX)).isUnknown());
        assertTrue(none.passedBy(Day.of(LocalDate.MIN)).isUnknown());
        assertTrue(none.earliest().isEmpty());
        assertTrue(none.latest().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-04-21            | 2020-04-22           | YES
            2020-04-22            | 2020-04-22           | YES
            2020-04-23            | 2020-04-22           | NO
            2020-04-23?           | 2020-04-22           | UNKNOWN
            2020-04-21?           | 2020-04-22           | YES
            2020-04               | 2020-04-30           | YES
            2020-04               | 2020-04-29           | UNKNOWN
            2020-04               | 2020-04-01           | UNKNOWN
            2020-04               | 2020-03-31           | NO
            2020-04 2020-06-01    | 2020-05-01           | UNKNOWN
            [2020-04..]           | 2020-03-31           | NO
            [2020-04..]           | 2020-04-01           | UNKNOWN
            [..2020-04]           | 2020-03-31           | UNKNOWN
            """)
    void theSameDayIsNotAfterAndOpenDaysLeaveTheOrderOpen(String stated, String other, String answer) {
        assertEquals(answer, word(readings(stated).isNotAfter(readings(other))));
    }

    private static Readings readings(String stated) {
        return Readings.of(Stream.of(stated.split(" ")).map(ExtendedDate::parse).toList());
    }

    @Test
    void whereNothingIsStatedNothingSaysThatItWasLater() {
        assertEquals(Truth.YES, Readings.NONE.isNotAfter(readings("2020-04-22")));
        assertTrue(readings("2020-04-22").isNotAfter(Readings.NONE).isUnknown());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2004-07-01      | 2006-06-06 | 2006-06-06
            2006-06-06      | 2004-07-01 | 2006-06-06
            2006-05/2006-07 | 2006-06-06 | [2006-06-06..2006-07-31]
            2006            | 2006-06    | [2006-06-01..2006-12-31]
            2006-06         | 2006       | [2006-06-01..2006-12-31]
            [2006..]        | 2007-01-01 | [2007-01-01..]
            [..2007-07]     | 2007-06-01 | [2007-06-01..2007-07-31]
            """)
    void theLaterOfTwoDaysIsWhatBothReadingsLeaveOpen(String one, String other, String later) {
        assertEquals(later, readings(one).orLater(readings(other)).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-04-22                   | 2020-04-22
            2022-06-30 2022-07           | 2022-06-30 or 2022-07
            [2024-03-01..2024-03-31]     | a day between 2024-03-01 and 2024-03-31
            [..2027-07]                  | [..2027-07]
            [2025-04,2025-06]            | [2025-04,2025-06]
            """)
    void someDayOfSeveralIsSaidInWords(String stated, String words) {
        assertEquals(words, readings(stated).inWords());
    }

    @ParameterizedTest
    @CsvSource({"2020-04-22, true", "2020-04, false", "2020-04-22 2020-05-01, true", "2020-04-22 2020-05, false"})
    void isExactWhereEachReadingIsOneDay(String stated, boolean exact) {
        assertEquals(exact, readings(stated).isExact());
    }
}
