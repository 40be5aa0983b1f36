package org.hemicycle.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.hemicycle.Serialized;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-01-01/2027-12-31", "2024-01-01/..", "../2027-12-31", "../..", "2024-01-01/2024-01-01"})
    void printsAsItReads(String text) {
        assertEquals(text, DateRange.parse(text).toString());
        assertEquals(DateRange.parse(text), DateRange.parse(text));
        assertEquals(DateRange.parse(text).hashCode(), DateRange.parse(text).hashCode());
    }

    @Test
    void includesBothEnds() {
        DateRange range = DateRange.of(FIRST, LAST);

        assertTrue(range.contains(FIRST));
        assertTrue(range.contains(LAST));
        assertFalse(range.contains(FIRST.minusDays(1)));
        assertFalse(range.contains(LAST.plusDays(1)));
        assertEquals(Optional.of(FIRST), range.first());
        assertEquals(Optional.of(LAST), range.last());
    }

    @Test
    void mayBeOpenAtEitherEnd() {
        assertEquals(Optional.empty(), DateRange.from(FIRST).last());
        assertEquals(Optional.empty(), DateRange.until(LAST).first());
        assertTrue(DateRange.ALL.contains(FIRST));
        assertEquals(DateRange.ALL, DateRange.parse("../.."));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01/2024-12-31, 2024-12-31/2025-12-31, true,  false, 2024-12-31/2024-12-31",
        "2024-01-01/2024-12-31, 2025-01-01/2025-12-31, false, false,",
        "2024-03-01/2024-04-01, 2024-01-01/..,         true,  true,  2024-03-01/2024-04-01",
        "2024-01-01/..,         ../2024-06-30,         true,  false, 2024-01-01/2024-06-30",
        "../..,                 ../..,                 true,  true,  ../.."
    })
    void isCompared(DateRange range, DateRange other, boolean overlaps, boolean within, DateRange common) {
        assertEquals(overlaps, range.overlaps(other));
        assertEquals(within, range.within(other));
        assertEquals(Optional.ofNullable(common), range.intersection(other));
        assertEquals(range.intersection(other), other.intersection(range));
    }

    @Test
    void rangesWithAnotherEndAreNotEqual() {
        DateRange range = DateRange.of(FIRST, LAST);

        assertNotEquals(range, DateRange.of(FIRST, LAST.minusDays(1)));
        assertNotEquals(range, DateRange.of(FIRST.plusDays(1), LAST));
        assertNotEquals(range, range.toString());
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01/2024-12-31, 2024", "2024-05-01/2025-01-01, ", "2024-05-01/.., "})
    void hasAYearWhereAllOfItsDaysLieInOne(DateRange range, Integer year) {
        assertEquals(Optional.ofNullable(year), range.year());
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01/2024-12-31",
        "2018/2021, 2018-01-01/2021-12-31",
        "2018-03/2020-02, 2018-03-01/2020-02-29"
    })
    void isTheDaysThatADateStandsFor(ExtendedDate date, DateRange days) {
        assertEquals(days, DateRange.of(date));
    }

    @Test
    void refusesADateOfWhichTheDaysAreNotKnown() {
        assertEquals(
                "\"[2018,2021]\" is not a range of days, since it does not say which days it stands for; accepted are dates"
                        + " such as 2024, 2018/2021 and 2018-03/2020-02.",
                assertThrows(IllegalArgumentException.class, () -> DateRange.of(ExtendedDate.parse("[2018,2021]")))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-2027                         | 2024-01-01/2027-12-31 | STATED
            2018-03/2020-02                   | 2018-03-01/2020-02-29 | STATED
            1 January 2024 - 31 December 2027 | 2024-01-01/2027-12-31 | STATED
            2018-2021 (tbc)                   | 2018-01-01/2021-12-31 | TO_BE_CONFIRMED
            March                             |                       | STATED
            ''                                |                       | ABSENT
            """)
    void readsTheWordingOfASourceAndRefusesNone(String wording, DateRange days, Certainty certainty) {
        Stated<DateRange> read = DateRange.read(wording);

        assertEquals(wording, read.asWritten());
        assertEquals(Optional.ofNullable(days), read.value());
        assertEquals(certainty, read.certainty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-01/2027-12-31", "2024-01-01/..", "../.."})
    void comesBackFromAStream(String text) throws Exception {
        assertEquals(DateRange.parse(text), Serialized.copyOf(DateRange.parse(text)));
    }

    @Test
    void refusesAReversedRange() {
        String message = assertThrows(IllegalArgumentException.class, () -> DateRange.of(LAST, FIRST))
                .getMessage();

        assertEquals(
                "DateRange is reversed: its last day 2024-01-01 is before its first day 2027-12-31; give the earlier day"
                        + " first.",
                message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2024", "2024-01-01", "2024-01-01/", "2024-02-30/..", "2024-01-01/2025-01-01/2026-01-01"})
    void refusesOtherTexts(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> DateRange.parse(text))
                .getMessage();

        assertTrue(message.contains("\"" + text + "\" is not a range of days"), message);
    }
}
