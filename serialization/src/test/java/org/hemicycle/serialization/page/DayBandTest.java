package org.hemicycle.serialization.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hemicycle.accession.Readings;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An imprecise date is drawn as what it is: days that may be meant are never a point, nor sure. */
class DayBandTest {

    private static final DateRange WINDOW = DateRange.parse("2025-01-01/2026-12-31");

    private static String inWords(List<DayBand> bands) {
        return bands.stream()
                .map(band -> band.first() + "/" + band.last() + (band.isSure() ? " sure" : " perhaps"))
                .collect(Collectors.joining(", "));
    }

    /** ISO 8601-2: 40 is the first half of a year, [a,b] one of two, a/b all days, [..a] some day until then. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-03-20 | 2025-03-20/2025-03-20 sure",
                "2025-12-15/2025-12-16 | 2025-12-15/2025-12-16 sure",
                "2025-40 | 2025-01-01/2025-06-30 perhaps",
                "[2025-04,2025-06] | 2025-04-01/2025-04-30 perhaps, 2025-06-01/2025-06-30 perhaps",
                "[..2025-02] | 2025-01-01/2025-02-28 perhaps",
                "2025-01/2025-12 | 2025-01-01/2025-12-31 sure",
                "2026-12-01/.. | 2026-12-01/2026-12-31 sure",
                "2020-05 | ''"
            })
    void aDateCoversTheDaysThatItMayMean(String date, String bands) {
        assertEquals(bands, inWords(DayBand.of(ExtendedDate.parse(date), WINDOW)));
    }

    /** The same codes of ISO 8601-2 as words, in which one day of several is not all of them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-03-20 | 20 March 2025",
                "2025-12-15/2025-12-16 | 15 to 16 December 2025",
                "2025-12-30/2026-01-02 | 30 December 2025 to 2 January 2026",
                "2025-03-30/2025-04-02 | 30 March to 2 April 2025",
                "2025-40 | a day between 1 January and 30 June 2025",
                "2025 | a day in 2025",
                "2025-04 | a day in April 2025",
                "2024-12-15/2025-02 | 15 December 2024 to 28 February 2025",
                "[2025-04,2025-06] | a day of April 2025 or June 2025",
                "[2025-03-05,2025-03-09] | 5 March 2025 or 9 March 2025",
                "{2025-03-05,2025-03-09} | 5 March 2025 and 9 March 2025",
                "[2027-06-30..2027-07-31] | a day between 30 June and 31 July 2027",
                "[1900-01-01,2025-06-30] | a day between 1 January 1900 and 30 June 2025",
                "[..2027-07] | by 31 July 2027",
                "../2027-07 | until 31 July 2027",
                "2022-01-01/.. | from 1 January 2022 on",
                "../.. | days that are not known",
                "2025-03-20~ | about 20 March 2025"
            })
    void aDateIsToldAsPreciselyAsItIs(String date, String words) {
        assertEquals(words, EnglishDay.inWords(ExtendedDate.parse(date)));
    }

    @Test
    void whatLastsIsSureBetweenTheLatestBeginningAndTheEarliestEnd() {
        List<DayBand> bands = DayBand.between(
                Readings.of(ExtendedDate.parse("2025-06")), Readings.of(ExtendedDate.parse("2026-03")), WINDOW);

        assertEquals(
                "2025-06-01/2025-06-29 perhaps, 2025-06-30/2026-03-01 sure, 2026-03-02/2026-03-31 perhaps",
                inWords(bands));
    }

    @Test
    void anUnknownEndIsNeverSure() {
        List<DayBand> bands =
                DayBand.between(Readings.of(ExtendedDate.parse("2025-06-10")), new Readings(List.of()), WINDOW);

        assertEquals("2025-06-10/2026-12-31 perhaps", inWords(bands));
        assertEquals(LocalDate.parse("2025-06-10"), bands.get(0).first());
    }
}
