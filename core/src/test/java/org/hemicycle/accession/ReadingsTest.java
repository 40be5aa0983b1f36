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
}
