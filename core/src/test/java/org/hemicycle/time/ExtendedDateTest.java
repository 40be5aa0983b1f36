package org.hemicycle.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtendedDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1985-04-12                    | DAY      | 1985-04-12  | 1985-04-12
            1985-04                       | MONTH    | 1985-04-01  | 1985-04-30
            1985                          | YEAR     | 1985-01-01  | 1985-12-31
            0000                          | YEAR     | 0000-01-01  | 0000-12-31
            -1985                         | YEAR     | -1985-01-01 | -1985-12-31
            -1985-04-12                   | DAY      | -1985-04-12 | -1985-04-12
            1964/2008                     | INTERVAL | 1964-01-01  | 2008-12-31
            2004-02-01/2005-02            | INTERVAL | 2004-02-01  | 2005-02-28
            2005/2006-02                  | INTERVAL | 2005-01-01  | 2006-02-28
            2025-12-15/2025-12-16         | INTERVAL | 2025-12-15  | 2025-12-16
            Y170000002                    | YEAR     | +170000002-01-01 | +170000002-12-31
            Y-170000002                   | YEAR     | -170000002-01-01 | -170000002-12-31
            2001-21                       | SEASON   | 2001-01-01  | 2001-12-31
            2001-24?                      | SEASON   | 2001-01-01  | 2001-12-31
            2001-32                       | SEASON   | 2001-01-01  | 2001-12-31
            1984?                         | YEAR     | 1984-01-01  | 1984-12-31
            2004-06~                      | MONTH    | 2004-06-01  | 2004-06-30
            2004-06-11%                   | DAY      | 2004-06-11  | 2004-06-11
            201X                          | DECADE   | 2010-01-01  | 2019-12-31
            20XX                          | CENTURY  | 2000-01-01  | 2099-12-31
            -156X                         | DECADE   | -1569-01-01 | -1560-12-31
            2004-XX                       | MONTH    | 2004-01-01  | 2004-12-31
            1985-04-XX                    | DAY      | 1985-04-01  | 1985-04-30
            1985-XX-XX                    | DAY      | 1985-01-01  | 1985-12-31
            1985-04-12/..                 | INTERVAL | 1985-04-12  |
            1985-04/                      | INTERVAL | 1985-04-01  |
            ../2027-07                    | INTERVAL |             | 2027-07-31
            /1985                         | INTERVAL |             | 1985-12-31
            ../..                         | INTERVAL |             |
            1984~/2004-06?                | INTERVAL | 1984-01-01  | 2004-06-30
            2001-21/2003                  | INTERVAL | 2001-01-01  | 2003-12-31
            2025-33                       | SUB_YEAR | 2025-01-01  | 2025-03-31
            2025-36                       | SUB_YEAR | 2025-10-01  | 2025-12-31
            2025-37                       | SUB_YEAR | 2025-01-01  | 2025-04-30
            2025-38                       | SUB_YEAR | 2025-05-01  | 2025-08-31
            2025-39                       | SUB_YEAR | 2025-09-01  | 2025-12-31
            2025-40                       | SUB_YEAR | 2025-01-01  | 2025-06-30
            2025-41                       | SUB_YEAR | 2025-07-01  | 2025-12-31
            2025-33/2025-34               | INTERVAL | 2025-01-01  | 2025-06-30
            [2025-04,2025-06]             | SET      | 2025-04-01  | 2025-06-30
            [1667,1668,1670..1672]        | SET      | 1667-01-01  | 1672-12-31
            [..2027-07]                   | SET      |             | 2027-07-31
            [1760-12..]                   | SET      | 1760-12-01  |
            {1960,1961-12}                | SET      | 1960-01-01  | 1961-12-31
            {..1984}                      | SET      |             | 1984-12-31
            """)
    void readsAndPrintsWhatIsSupported(String text, Precision precision, LocalDate earliest, LocalDate latest) {
        ExtendedDate date = ExtendedDate.parse(text);

        assertEquals(text, date.toString());
        assertEquals(precision, date.precision());
        assertEquals(Optional.ofNullable(earliest), date.earliest());
        assertEquals(Optional.ofNullable(latest), date.latest());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1985-04-12T23:20:30       | 1985-04-12
            1985-04-12T23:20:30Z      | 1985-04-12
            1985-04-12T23:20:30-04    | 1985-04-12
            1985-04-12T23:20:30+04:30 | 1985-04-12
            [2025-06,2025-04]         | [2025-04,2025-06]
            1985-04-12T23:20:30+14:00 | 1985-04-12
            1985-04-12T23:20:30-12    | 1985-04-12
            1985-04-12T23:20:30+00:00 | 1985-04-12
            {2025-06,2025-04,2025-06} | {2025-04,2025-06}
            """)
    void bringsOtherSpellingsToTheCanonicalOne(String text, String canonical) {
        assertEquals(canonical, ExtendedDate.parse(text).toString());
        assertEquals(ExtendedDate.parse(canonical), ExtendedDate.parse(text));
        assertEquals(
                ExtendedDate.parse(canonical).hashCode(),
                ExtendedDate.parse(text).hashCode());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Y-17E7                | exponential years
            Y171010000S3          | significant digits
            1950S2                | significant digits
            2025-40?              | a qualifier on the codes 25 to 41
            2025-25~              | a qualifier on the codes 25 to 41
            2004-06~-11           | not on a part of it
            ?2004-06-11           | not on a part of it
            1984-1X               | unspecified digits are supported only
            156X-12-25            | unspecified digits are supported only
            XXXX-12-XX            | unspecified digits are supported only
            2004-XX-12            | unspecified digits are supported only
            2025-02-29            | that month ends on 2025-02-28
            2025-06-31            | that month ends on 2025-06-30
            2025-13               | a part of a year 21 to 41
            2025-42               | a part of a year 21 to 41
            2025-21-01            | a month from 01 to 12
            2025-12/2025-01       | reversed
            [2025-06..2025-04]    | reversed
            2025-24/2025-21       | reversed
            2025-23?/2025-22      | reversed
            2025-28/2025-25       | reversed
            [2025-32..2025-29]    | reversed
            1985-04-12T23:20:30-00:00 | an offset of zero
            1985-04-12T23:20:30-00 | an offset of zero
            1985-04-12T23:20:30+14:30 | no place keeps the offset +14:30
            1985-04-12T23:20:30-13 | no place keeps the offset -13
            1985-04-12T23:20:30+99:00 | no place keeps the offset +99:00
            ' 2025'               | there are blanks in it
            '2025 '               | there are blanks in it
            [2025-06, 2025-04]    | there are blanks in it
            2025-04 / 2025-06     | there are blanks in it
            ' '                   | there are blanks in it
            1XXX                  | unspecified digits are supported only
            XXXX                  | unspecified digits are supported only
            2004-1X-11            | unspecified digits are supported only
            2004?-06-11           | not on a part of it
            2025/2026/2027        | two ends
            /                     | says nothing
            [..]                  | need a date before or after them
            [2025-04,2025-06      | closed by the bracket that matches
            [2025-04,2025-06}     | closed by the bracket that matches
            [2025-04]/2026        | closed by the bracket that matches
            2025-04..2025-06      | only within a set
            2025-04-12T10:00      | a time of day
            2025-04-12T10:00:00/2026 | a time of day
            2025-04-12T25:00:00Z  | a time of day
            -0000                 | has no sign
            Y2025                 | more than four digits
            Y012345               | does not begin with 0
            Y12345678901          | five to nine digits
            Y999999999            | years beyond 999999998
            [2025-04,]            | none of the forms of EDTF
            March 2025            | none of the forms of EDTF
            ''                    | none of the forms of EDTF
            2025-3                | none of the forms of EDTF
            """)
    void refusesTheRestNamingTheFeatureAndWhatIsAccepted(String text, String reason) {
        String message = assertThrows(IllegalArgumentException.class, () -> ExtendedDate.parse(text))
                .getMessage();

        assertTrue(message.contains(reason), message);
        assertTrue(message.contains("is not a supported extended date: "), message);
        assertTrue(message.contains("Accepted are levels 0 and 1 of ISO 8601-2"), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "?", "X", "2025-XX", "/", "..", "-", "1", "2025?-", "2025-01-01,", "[", "T10:00:00"})
    void refusesLongTextsInTimeThatGrowsWithTheirLength(String part) {
        String text = part.repeat(20_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThrows(IllegalArgumentException.class, () -> ExtendedDate.parse(text)));
    }

    @Test
    void readsLongSetsInTimeThatGrowsWithTheirLength() {
        LocalDate first = LocalDate.of(2025, 1, 1);
        String members = IntStream.range(0, 10_000)
                .mapToObj(each -> first.plusDays(2L * each).toString())
                .collect(Collectors.joining(","));

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertEquals(
                    Optional.of(first), ExtendedDate.parse("[" + members + "]").earliest());
            assertEquals(
                    Optional.of(first), ExtendedDate.parse("{" + members + "}").earliest());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021/11/10            | 2021-11-10
            10/11/2021            | 2021-11-10
            10.11.2021            | 2021-11-10
            20211110              | 2021-11-10
            2021-11-1             | 2021-11-01
            2021-3                | 2021-03
            March 2021            | 2021-03
            10 novembre 2021      | 2021-11-10
            ' 2021 '              | 2021
            [2025-06, 2025-04]    | [2025-04,2025-06]
            2025-04 / 2025-06     | 2025-04/2025-06
            2025-04..2025-06      | 2025-04/2025-06
            202x                  | 202X
            """)
    void namesTheNearestAcceptedForm(String text, String nearest) {
        String message = assertThrows(IllegalArgumentException.class, () -> ExtendedDate.parse(text))
                .getMessage();

        assertTrue(message.endsWith(" Here, write " + nearest + "."), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XXXX",
                "2025-02-29",
                "2025-12/2025-01",
                "20 March",
                "T2 2025",
                "spring",
                "1985-04-12T10:00-00:00"
            })
    void namesNoFormWhereNoneIsSure(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> ExtendedDate.parse(text))
                .getMessage();

        assertFalse(message.contains("Here, write"), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-20            | 2025-03-20 | YES
            2025-03-20            | 2025-03-21 | NO
            2025-03               | 2025-03-20 | UNKNOWN (missing: the exact day of 2025-03)
            2025-03               | 2025-04-01 | NO
            2025-03/2025-03       | 2025-03-20 | YES
            [2025-04,2025-06]     | 2025-05-15 | NO
            {2025-04,2025-06}     | 2025-05-15 | NO
            {2025-04,2025-06}     | 2025-06-15 | YES
            2025-01/2025-12       | 2025-06-15 | YES
            2024-01-01/..         | 2030-01-01 | YES
            2024-01-01/           | 2030-01-01 | UNKNOWN (missing: the exact days of 2024-01-01/)
            2024-01-01/           | 2024-01-01 | YES
            2024-01/              | 2024-01-31 | UNKNOWN (missing: the exact days of 2024-01/)
            2025/2025-03          | 2025-03-01 | YES
            2025/2025-03          | 2025-02-01 | UNKNOWN (missing: the exact days of 2025/2025-03)
            2025/2025-03          | 2025-04-01 | NO
            2025-04-XX/2025-06-10 | 2025-04-30 | YES
            2025-04-XX/2025-06-10 | 2025-04-29 | UNKNOWN (missing: the exact days of 2025-04-XX/2025-06-10)
            2025-21/2026-21       | 2026-01-01 | YES
            2025-21/2026-21       | 2026-01-02 | UNKNOWN (missing: the exact days of 2025-21/2026-21)
            """)
    void containsADayOnlyWhereTheDayIsCertainlyMeant(String date, LocalDate day, String answer) {
        assertEquals(answer, ExtendedDate.parse(date).contains(day).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-03         | 2025-04         | YES
            2025-04         | 2025-03         | NO
            2025-03-20      | 2025-03-20      | NO
            2025-03         | 2025-03-20      | UNKNOWN (missing: the exact day of 2025-03)
            2025-03         | 2025-03-01      | NO
            2025-03         | 2025-03         | UNKNOWN (missing: the exact day of 2025-03)
            2025-03         | 2025            | UNKNOWN (missing: the exact day of 2025; the exact day of 2025-03)
            2025-01/2025-03 | 2025-02-15      | NO
            ../2025         | 2026-01-01/..   | YES
            2024/..         | 2030-01-01      | NO
            2024/           | 2030-01-01      | UNKNOWN (missing: the exact days of 2024/)
            [..2019]        | 2020            | YES
            [..2019]        | 2018            | UNKNOWN (missing: the exact day of 2018; the exact day of [..2019])
            """)
    void ordersDates(String date, String other, String answer) {
        ExtendedDate first = ExtendedDate.parse(date);
        ExtendedDate second = ExtendedDate.parse(other);

        assertEquals(answer, first.before(second).toString());
        assertEquals(first.before(second), second.after(first));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-20            | 2025-03-20            | YES | YES
            2025-03-20            | 2025-03-19/2025-03-21 | YES | YES
            2025-03-19/2025-03-21 | 2025-03-20            | YES | NO
            2025-03               | 2025-01/2025-12       | YES | YES
            2025-03               | 2026                  | NO  | NO
            2025-03-20            | 2025-03               | UNKNOWN (missing: the exact day of 2025-03) | UNKNOWN (missing: the exact day of 2025-03)
            2025-03-20/2025-03-21 | 2025-03               | UNKNOWN (missing: the exact day of 2025-03) | NO
            2025-05-01/2025-05-03 | 2025-05-03/2025-05-09 | YES | NO
            [2025-04,2025-06]     | 2025-05/2025-05       | NO  | NO
            2025-04/2025-06       | {2025-04,2025-06}     | YES | NO
            {2025-04,2025-06}     | 2025-04/2025-06       | YES | YES
            """)
    void sharesDaysAndLiesWithin(String date, String other, String overlaps, String within) {
        ExtendedDate first = ExtendedDate.parse(date);
        ExtendedDate second = ExtendedDate.parse(other);

        assertEquals(overlaps, first.overlaps(second).toString());
        assertEquals(overlaps, second.overlaps(first).toString());
        assertEquals(within, first.within(second).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-40         | 2025-01-01/2025-12-31 | YES     | YES
            2025-40         | 2025-06-30/2025-12-31 | UNKNOWN | UNKNOWN
            2025-40         | 2025-07-01/..         | NO      | NO
            2025-01/2025-12 | 2025-07-01/..         | YES     | NO
            ../2027-07      | ../2027-07-31         | YES     | YES
            """)
    void isComparedWithRangesOfDays(String date, String range, String overlaps, String within) {
        ExtendedDate first = ExtendedDate.parse(date);
        DateRange days = DateRange.parse(range);

        assertTrue(first.overlaps(days).toString().startsWith(overlaps));
        assertTrue(first.within(days).toString().startsWith(within));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-05                 | 2023-05-16/2023-05-17 | YES
            2020-04                 | 2020-04-22            | YES
            2020-04                 | 2020-04               | YES
            2020-04-22              | 2020-04-23            | NO
            [2025-04,2025-06]       | 2025-05               | NO
            [2025-04,2025-06]       | 2025-06-01            | YES
            2025-01/2025-03         | 2025-03/2025-05       | UNKNOWN (missing: the days that both 2025-01/2025-03 and 2025-03/2025-05 mean)
            2025-21                 | 2025-11               | YES
            ../2027-07              | [..2027-07]           | YES
            """)
    void agreesWithWhatIsCompatibleAtAnotherPrecision(String date, String other, String answer) {
        ExtendedDate first = ExtendedDate.parse(date);
        ExtendedDate second = ExtendedDate.parse(other);

        assertEquals(answer, first.agreesWith(second).toString());
        assertEquals(first.agreesWith(second).isYes(), second.agreesWith(first).isYes());
        assertEquals(first.agreesWith(second).isNo(), first.isDisjointFrom(second));
    }

    @ParameterizedTest
    @CsvSource({"2025-03, 2025-03?", "2025-03, 2025-04", "2025, 2025/2025", "'[2025-03,2025-04]', '{2025-03,2025-04}'"})
    void datesOfDifferentTextsAreNotEqual(String one, String other) {
        assertNotEquals(ExtendedDate.parse(one), ExtendedDate.parse(other));
        assertNotEquals(ExtendedDate.parse(one), one);
    }

    @ParameterizedTest
    @CsvSource({"2025-03, true", "'[2025-03,2025-04]', true", "2025-03/2025-04, false", "'{2025-03,2025-04}', false"})
    void standsForOneDayUnlessAllAreMeant(String date, boolean oneDay) {
        assertEquals(oneDay, ExtendedDate.parse(date).isOneDay());
    }

    @Test
    void isMadeFromDays() {
        LocalDate first = LocalDate.of(2025, 12, 15);

        assertEquals("2025-12-15", ExtendedDate.of(first).toString());
        assertEquals(
                "2025-12-15/2025-12-16",
                ExtendedDate.range(first, first.plusDays(1)).toString());
        assertEquals("2025-12-15/..", ExtendedDate.of(DateRange.from(first)).toString());
        assertEquals("../2025-12-15", ExtendedDate.of(DateRange.until(first)).toString());
        assertThrows(IllegalArgumentException.class, () -> ExtendedDate.range(first, first.minusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> ExtendedDate.of(LocalDate.of(10_000, 1, 1)));
    }

    @Test
    void keepsAQualifierAndLetsItChangeNoAnswer() {
        ExtendedDate about = ExtendedDate.parse("2025-03~");

        assertTrue(about.isQualified());
        assertTrue(ExtendedDate.parse("1984~/2004").isQualified());
        assertTrue(ExtendedDate.parse("[1984,1985?]").isQualified());
        assertFalse(ExtendedDate.parse("2025-03").isQualified());
        assertTrue(about.before(ExtendedDate.parse("2025-04")).isYes());
    }

    @Test
    void survivesSerialization() throws IOException, ClassNotFoundException {
        ExtendedDate date = ExtendedDate.parse("[2025-04,2025-06]");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(date);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ExtendedDate copy = (ExtendedDate) in.readObject();
            assertEquals(date, copy);
            assertTrue(copy.overlaps(ExtendedDate.parse("2025-05/2025-05")).isNo());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "1949-05-05", "2024-02-29", "9999-12-31"})
    void aDayIsTheSameHoweverItIsMade(String day) {
        assertEquals(ExtendedDate.parse(day), ExtendedDate.of(LocalDate.parse(day)));
        assertEquals(
                ExtendedDate.parse(day).bounds(),
                ExtendedDate.of(LocalDate.parse(day)).bounds());
        assertEquals(Precision.DAY, ExtendedDate.of(LocalDate.parse(day)).precision());
    }

    @Test
    void oneDayOfSeveralTakesTwoDaysOfFourDigitYears() {
        LocalDate last = LocalDate.of(9999, 12, 31);

        assertEquals(
                "[9999-12-30..9999-12-31]",
                ExtendedDate.oneOf(last.minusDays(1), last).toString());
        assertThrows(IllegalArgumentException.class, () -> ExtendedDate.oneOf(last, last.plusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> ExtendedDate.oneOf(last, last.minusDays(1)));
    }

    @Test
    void oneDayOfSeveralIsTheSameHoweverItIsMade() {
        ExtendedDate made = ExtendedDate.oneOf(LocalDate.parse("2024-03-01"), LocalDate.parse("2024-03-31"));
        ExtendedDate parsed = ExtendedDate.parse("[2024-03-01..2024-03-31]");

        assertEquals(parsed, made);
        assertEquals(parsed.bounds(), made.bounds());
        assertEquals(parsed.precision(), made.precision());
        assertEquals(parsed.isOneDay(), made.isOneDay());
        assertEquals(
                parsed.contains(LocalDate.parse("2024-03-15")).isUnknown(),
                made.contains(LocalDate.parse("2024-03-15")).isUnknown());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2024                    | 2024-01-01/2024-12-31
                    2018/2021               | 2018-01-01/2021-12-31
                    2018-03/2020-02         | 2018-03-01/2020-02-29
                    2024-03-05              | 2024-03-05/2024-03-05
                    2024-40                 | 2024-01-01/2024-06-30
                    2022-01-01/..           | 2022-01-01/..
                    {2024,2025}             | 2024-01-01/2025-12-31
                    [2018,2021]             | ''
                    {2018,2021}             | ''
                    [..2027-07]             | ''
                    2025-21                 | ''
                    202X                    | ''
                    2024-03-XX              | ''
                    """)
    void itIsARangeOfDaysWhereAllOfThemAreMeantAndFollowOneAnother(String date, String range) {
        assertEquals(
                range,
                ExtendedDate.parse(date).asRange().map(DateRange::toString).orElse(""));
    }
}
