package org.hemicycle.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTest {

    private static final LocalDate MIDDLE = LocalDate.of(2025, 4, 23);

    @ParameterizedTest
    @CsvSource({"2025-04-22, true, false", "2025-04-23, false, false", "2025-04-24, false, true"})
    void aDayIsNeitherBeforeNorAfterItself(LocalDate date, boolean before, boolean after) {
        assertEquals(before, Day.of(date).isBefore(MIDDLE));
        assertEquals(after, Day.of(date).isAfter(MIDDLE));
    }

    @Test
    void noDayIsAfterTheLastOfAll() {
        assertFalse(Day.of(LocalDate.MAX).isAfter(LocalDate.MAX));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-22, 2025-04-23/2025-04-25, false",
        "2025-04-23, 2025-04-23/2025-04-25, true",
        "2025-04-25, 2025-04-23/2025-04-25, true",
        "2025-04-26, 2025-04-23/2025-04-25, false",
        "2025-04-22, 2025-04-23/.., false",
        "2025-04-23, 2025-04-23/.., true",
        "2025-04-23, ../2025-04-23, true",
        "2025-04-24, ../2025-04-23, false",
        "2025-04-24, ../.., true",
    })
    void aRangeHasBothOfItsEnds(LocalDate date, DateRange range, boolean within) {
        assertEquals(within, Day.of(date).within(range));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-04-22 | 2025-04-23  | NO      | NO
            2025-04-23 | 2025-04-23  | YES     | NO
            2025-04-24 | 2025-04-23  | YES     | YES
            2025-03-31 | 2025-04     | NO      | NO
            2025-04-01 | 2025-04     | UNKNOWN | NO
            2025-04-02 | 2025-04     | UNKNOWN | UNKNOWN
            2025-04-30 | 2025-04     | YES     | UNKNOWN
            2025-05-01 | 2025-04     | YES     | YES
            1900-01-01 | [..2025-04] | UNKNOWN | UNKNOWN
            2025-04-30 | [..2025-04] | YES     | UNKNOWN
            2025-05-01 | [..2025-04] | YES     | YES
            2025-03-31 | [2025-04..] | NO      | NO
            2025-04-01 | [2025-04..] | UNKNOWN | NO
            9999-12-31 | [2025-04..] | UNKNOWN | UNKNOWN
            """)
    void aDateIsReachedOnItsDayAndPassedOnItsMorrowAndOpenInBetween(
            LocalDate date, String when, String reached, String passed) {
        String open = "UNKNOWN (missing: the exact day of " + when + ")";
        Day day = Day.of(date);

        assertEquals(
                reached.equals("UNKNOWN") ? open : reached,
                day.hasReached(ExtendedDate.parse(when)).toString());
        assertEquals(
                passed.equals("UNKNOWN") ? open : passed,
                day.hasPassed(ExtendedDate.parse(when)).toString());
    }

    @Test
    void recordsForEachComparisonTheDayFromWhichItsAnswerIsTheOtherOne() {
        assertEquals("2025-04-23", turns(day -> day.isBefore(MIDDLE)));
        assertEquals("2025-04-24", turns(day -> day.isAfter(MIDDLE)));
        assertEquals("", turns(day -> day.isAfter(LocalDate.MAX)));
        assertEquals("2025-01-01 2025-05-01", turns(day -> day.within(DateRange.parse("2025-01-01/2025-04-30"))));
        assertEquals("2025-04-01 2025-04-30", turns(day -> day.hasReached(ExtendedDate.parse("2025-04"))));
        assertEquals("2025-04-02 2025-05-01", turns(day -> day.hasPassed(ExtendedDate.parse("2025-04"))));
    }

    private static String turns(Consumer<Day> question) {
        List<LocalDate> turns = new ArrayList<>();
        question.accept(Day.recording(MIDDLE, turns::add));
        return turns.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    @Test
    void whatIsRecordedChangesNoAnswer() {
        for (LocalDate date : Stream.of(-1, 0, 1).map(MIDDLE::plusDays).toList()) {
            Day recording = Day.recording(date, turn -> {});

            assertEquals(Day.of(date).isBefore(MIDDLE), recording.isBefore(MIDDLE));
            assertEquals(Day.of(date).isAfter(MIDDLE), recording.isAfter(MIDDLE));
            assertEquals(Truth.of(!date.isBefore(MIDDLE)), recording.hasReached(ExtendedDate.of(MIDDLE)));
        }
    }

    @Test
    void refusesNothingInPlaceOfADay() {
        assertThrows(NullPointerException.class, () -> Day.of(null));
        assertThrows(NullPointerException.class, () -> Day.recording(MIDDLE, null));
    }
}
