package org.hemicycle.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Period;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates are written as an officer writes them, whatever EDTF says of them. */
class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-04-23 | 23 April 2025",
                "2025-04-03 | 3 April 2025",
                "2025-04 | April 2025",
                "2025 | 2025",
                "0476 | 476",
                "2025-21 | spring 2025",
                "2025-26 | northern summer 2025",
                "2025-32 | southern winter 2025",
                "2025-33 | first quarter of 2025",
                "2025-36 | fourth quarter of 2025",
                "2025-37 | first third of 2025",
                "2025-39 | last third of 2025",
                "2025-40 | first half of 2025",
                "2025-41 | second half of 2025",
                "2025-04? | April 2025 (uncertain)",
                "2025-04-23~ | about 23 April 2025",
                "2025% | about 2025 (uncertain)",
                "202X | the 2020s",
                "19XX | the years 1900 to 1999",
                "2025-XX | a month of 2025",
                "2025-04-XX | a day in April 2025",
                "2025-XX-XX | a day in 2025",
                "2026-03-10/2026-03-12 | 10 to 12 March 2026",
                "2026-03-30/2026-04-02 | 30 March 2026 to 2 April 2026",
                "2025-03-12/2026-03-12 | 12 March 2025 to 12 March 2026",
                "2018/2023 | 2018 to 2023",
                "2025-03/2025-05 | March 2025 to May 2025",
                "2025-40/2025-41 | first half of 2025 to second half of 2025",
                "2025~/2026-03 | about 2025 to March 2026",
                "2025-05/.. | from May 2025 on",
                "2025-05/ | from May 2025 on",
                "../2027-07 | until July 2027",
                "/2027-07 | until July 2027",
                "[2025-04,2025-06] | April 2025 or June 2025",
                "{2025-04,2025-06} | April 2025 and June 2025",
                "[2025-04-01..2025-04-30] | a day between 1 April 2025 and 30 April 2025",
                "[2028-04-19..2028-04-20] | 19 or 20 April 2028",
                "[2025-04-30..2025-05-01] | 30 April 2025 or 1 May 2025",
                "[..2027-07] | July 2027 or earlier",
                "[2027-07..] | July 2027 or later",
                "[2025-04-01,2025-06-01..2025-06-03] | 1 April 2025 or a day between 1 June 2025 and 3 June 2025",
                "Y170000002 | Y170000002",
                "-0044 | -0044"
            })
    void aDateIsWrittenInWords(String text, String written) {
        assertEquals(written, WrittenDate.of(ExtendedDate.parse(text).toString()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P18M | 18 months",
                "P1M | 1 month",
                "P5Y | 5 years",
                "P1Y6M | 1 year and 6 months",
                "P1Y1M1D | 1 year and 1 month and 1 day",
                "P0D | no time"
            })
    void aLengthOfTimeIsWrittenInWords(Period period, String written) {
        assertEquals(written, WrittenDate.of(period));
    }
}
