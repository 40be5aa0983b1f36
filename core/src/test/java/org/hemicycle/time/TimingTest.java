package org.hemicycle.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Language;
import org.hemicycle.source.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20 March                          | 2025-03-20            | INFERRED
            23 May                            | 2025-05-23            | INFERRED
            15-16 December                    | 2025-12-15/2025-12-16 | INFERRED
            15-16 December (tbc)              | 2025-12-15/2025-12-16 | TO_BE_CONFIRMED
            15–16 December, TBC               | 2025-12-15/2025-12-16 | TO_BE_CONFIRMED
            27-31 January                     | 2025-01-27/2025-01-31 | INFERRED
            30 September - 3 October          | 2025-09-30/2025-10-03 | INFERRED
            30 September – 3 October 2024     | 2024-09-30/2024-10-03 | STATED
            30 December - 3 January           | 2025-12-30/2026-01-03 | INFERRED
            30 December - 3 January 2025      | 2024-12-30/2025-01-03 | STATED
            30 December 2024 to 3 January 2025 | 2024-12-30/2025-01-03 | STATED
            1st semester                      | 2025-40               | INFERRED
            1 st semester                     | 2025-40               | INFERRED
            1ˢᵗ semester                      | 2025-40               | INFERRED
            2 nd semester                     | 2025-41               | INFERRED
            First semester of 2024            | 2024-40               | STATED
            1st half of the year              | 2025-40               | INFERRED
            second half of 2024               | 2024-41               | STATED
            1st quarter                       | 2025-33               | INFERRED
            fourth quarter of the year 2024   | 2024-36               | STATED
            Q3 2024                           | 2024-35               | STATED
            2nd quadrimester                  | 2025-38               | INFERRED
            April or June                     | [2025-04,2025-06]     | INFERRED
            April, May or June 2024           | [2024-04,2024-05,2024-06] | STATED
            April and June                    | sometime in {2025-04,2025-06} | INFERRED
            5, 12 and 19 May 2024             | {2024-05-05,2024-05-12,2024-05-19} | STATED
            15-16 and 20 May                  | {2025-05-15..2025-05-16,2025-05-20} | INFERRED
            All year                          | 2025-01/2025-12       | INFERRED
            throughout the year               | 2025-01/2025-12       | INFERRED
            throughout 2024                   | 2024-01/2024-12       | STATED
            at any time during the year       | sometime in 2025-01/2025-12 | INFERRED
            during the year                   | sometime in 2025-01/2025-12 | INFERRED
            by July 2027                      | [..2027-07]           | STATED
            by the end of July 2027           | [..2027-07]           | STATED
            no later than 1 July              | [..2025-07-01]        | INFERRED
            until July 2027                   | ../2027-07            | STATED
            until the end of 2017             | ../2017               | STATED
            since March 2012                  | 2012-03/..            | STATED
            from May 2025 onwards             | 2025-05/..            | STATED
            2026 onwards                      | 2026/..               | STATED
            from 2024 to 2027                 | 2024/2027             | STATED
            between 2024 and 2027             | 2024/2027             | STATED
            2024-2027                         | 2024/2027             | STATED
            before 2030                       | [..2029-12-31]        | STATED
            after May                         | [2025-06-01..]        | INFERRED
            December                          | 2025-12               | INFERRED
            December (date tbc)               | 2025-12               | TO_BE_CONFIRMED
            November 2024                     | 2024-11               | STATED
            Nov. 2024 – Mar. 2025             | 2024-11/2025-03       | STATED
            May - June                        | 2025-05/2025-06       | INFERRED
            22 April 2020                     | 2020-04-22            | STATED
            Wednesday, 22nd of April 2020     | 2020-04-22            | STATED
            April 22, 2020                    | 2020-04-22            | STATED
            June 2022                         | 2022-06               | STATED
            05/03/2010                        | 2010-03-05            | STATED
            5.3.2010                          | 2010-03-05            | STATED
            16-17 May 2023                    | 2023-05-16/2023-05-17 | STATED
            2025                              | 2025                  | STATED
            spring                            | 2025-21               | INFERRED
            Summer 2024                       | 2024-22               | STATED
            Autumn of 2024                    | 2024-23               | STATED
            winter                            | 2025-24               | INFERRED
            early May 2024                    | 2024-05               | TENTATIVE
            end of 2024                       | 2024                  | TENTATIVE
            around June                       | 2025-06               | TENTATIVE
            provisionally 3 June              | 2025-06-03            | TENTATIVE
            March (to be decided)             | 2025-03               | TO_BE_CONFIRMED
            2025-40/2025-41                   | 2025-40/2025-41       | STATED
            [2025-04,2025-06]                 | [2025-04,2025-06]     | STATED
            2025-03-20 - 2025-03-22           | 2025-03-20/2025-03-22 | STATED
            before the Conference of Presidents | before the Conference of Presidents | STATED
            prior to the debate about Ukraine | before the debate about Ukraine | STATED
            Following the local elections.    | after the local elections | STATED
            Two months after the elections    | P2M after the elections | STATED
            a week before the part-session    | P-7D after the part-session | STATED
            """)
    void readsWhatSourcesWrite(String wording, String timing, Certainty certainty) {
        Stated<Timing> stated = Timing.read(wording, 2025);

        assertEquals(wording, stated.asWritten());
        assertEquals(Optional.of(timing), stated.value().map(Timing::toString));
        assertEquals(certainty, stated.certainty());
    }

    /** ISO 8601: week 1 has the year's first Thursday, so that a year that begins or ends on one has 53. */
    @ParameterizedTest
    @CsvSource({
        "week 1 of 2025, 2024-12-30/2025-01-05",
        "week 52 of 2025, 2025-12-22/2025-12-28",
        "week 53 of 2026, 2026-12-28/2027-01-03",
        "calendar week 53 of 2020, 2020-12-28/2021-01-03",
        "semaine 1 de 2026, 2025-12-29/2026-01-04"
    })
    void aNumberedWeekHasSevenDaysFromMondayOn(String wording, String days) {
        assertEquals(
                Optional.of(days),
                Timing.read(wording, 2025).value().flatMap(Timing::date).map(ExtendedDate::toString));
    }

    @ParameterizedTest
    @ValueSource(strings = {"week 0 of 2025", "week 53 of 2025", "week 54 of 2026", "sixth week of May 2025"})
    void aWeekThatTheYearOrTheMonthDoesNotHaveIsNoDate(String wording) {
        assertEquals(Optional.empty(), Timing.read(wording, 2025).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "first week of May 2025",
                "in the fifth week of May 2025",
                "last week of May 2025",
                "cinquième semaine de mai 2025"
            })
    void aWeekOfAMonthIsSomewhereInTheMonth(String wording) {
        Stated<Timing> stated = Timing.read(wording, 2024);

        assertEquals(Optional.of("2025-05"), stated.value().map(Timing::toString));
        assertEquals(Certainty.TENTATIVE, stated.certainty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TBC               | TO_BE_CONFIRMED
            (to be confirmed) | TO_BE_CONFIRMED
            to be decided     | UNDECIDED
            ''                | ABSENT
            '  '              | ABSENT
            -                 | ABSENT
            –                 | ABSENT
            n/a               | STATED_NONE
            1st trimester     | STATED
            1 st trimester    | STATED
            2024-25           | STATED
            2025-40           | STATED
            30 February       | STATED
            31/02/2025        | STATED
            03/25/2010        | STATED
            3                 | STATED
            99 March 2025     | STATED
            March 2025 - January 2025 | STATED
            part-session      | STATED
            all               | STATED
            or                | STATED
            -,-               | STATED
            May and           | STATED
            """)
    void keepsWordingWithoutAMeaning(String wording, Certainty certainty) {
        Stated<Timing> stated = Timing.read(wording, 2025);

        assertEquals(wording, stated.asWritten());
        assertEquals(Optional.empty(), stated.value());
        assertEquals(certainty, stated.certainty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", " or ", ",", "(tbc", "$1 \\ 5", "by", "from 2025-", "99/99/9999", "१ May", "\u0000"})
    void neverRefusesASource(String wording) {
        assertEquals(wording, Timing.read(wording, 2025).asWritten());
        assertEquals(wording, Timing.read(wording, Integer.MIN_VALUE).asWritten());
    }

    private static Stream<String> hostileWordings() {
        int many = 20_000;
        return Stream.of(
                " ".repeat(many),
                ",".repeat(many),
                " ,".repeat(many),
                ", ".repeat(many) + "tbc",
                "(".repeat(many),
                "()".repeat(many),
                "-".repeat(many),
                "/1".repeat(many),
                "1/".repeat(many),
                "1.".repeat(many),
                "1".repeat(many),
                "12 ".repeat(many),
                "5, ".repeat(many) + "6 May 2025",
                "May 2025, ".repeat(many),
                "May or ".repeat(many) + "June",
                "mid-".repeat(many) + "May",
                "the ".repeat(many) + "year",
                "all ".repeat(many),
                "before ".repeat(many) + "the elections",
                "before the elections".repeat(many),
                "a".repeat(many),
                "é".repeat(many),
                "\u0301".repeat(many),
                "?".repeat(many),
                "X".repeat(many),
                "2025-XX".repeat(many),
                "[" + "2025-01-01,".repeat(many) + "2025-01-02]",
                "{"
                        + IntStream.range(0, many)
                                .mapToObj(day -> LocalDate.of(2025, 1, 1).plusDays(2L * day) + ",")
                                .collect(Collectors.joining())
                        + "..1900}");
    }

    @ParameterizedTest
    @MethodSource("hostileWordings")
    void readsLongWordingsInTimeThatGrowsWithTheirLength(String wording) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(3),
                () -> assertEquals(wording, Timing.read(wording, 2025).asWritten()));
    }

    @ParameterizedTest
    @CsvSource({"ar-EG-u-nu-arab, Asia/Tokyo", "tr-TR, America/New_York", "th-TH-u-ca-buddhist-nu-thai, Pacific/Apia"})
    void readsAlikeInEveryLocaleAndTimeZone(String tag, String zone) {
        Locale usual = Locale.getDefault();
        TimeZone usualZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            for (String wording : List.of("FRIDAY 16 MAY 2025", "16.05.2025", "Friday, 16 mai 2025")) {
                assertEquals(
                        wording.contains("mai") ? Optional.empty() : Optional.of("2025-05-16"),
                        Timing.read(wording, 2025).value().map(Timing::toString),
                        wording);
            }
            assertEquals(
                    Optional.of("2025-06/2025-07"),
                    Timing.read("JUIN-JUILLET", 2025, Language.FRENCH).value().map(Timing::toString));
        } finally {
            Locale.setDefault(usual);
            TimeZone.setDefault(usualZone);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1st trimester        | en | THREE_MONTHS_OR_FOUR
            T2 2025              | en | QUARTER_OR_THIRD
            S1 2025              | en | HALF_OR_SESSION
            2024-27              | fr | YEARS_OR_PART_OF_ONE
            2025/26              | en | YEARS_OR_PART_OF_ONE
            été 2024-2025        | fr | YEARS_OR_PART_OF_ONE
            Jan-25               | en | DAY_OR_YEAR
            mai 25               | fr | DAY_OR_YEAR
            31 juin              | fr | NO_SUCH_DAY
            29 February          | en | NO_SUCH_DAY
            0 May 2025           | en | NO_SUCH_DAY
            05/13/2025           | de | NO_SUCH_MONTH
            mardi 12 mai 2025    | fr | OTHER_WEEKDAY
            28-2 March 2025      | en | OUT_OF_ORDER
            2027-2024            | en | OUT_OF_ORDER
            avril/juin 2025      | fr | ONE_OR_BOTH
            May and/or June      | en | ONE_OR_BOTH
            before summer 2025   | en | EDGE_OF_SEASON
            d'ici mi-2025        | fr | EDGE_OF_PART
            dernier trimestre    | fr | FINAL_OR_PREVIOUS
            week 20              | en | WEEK
            M4-M6                | en | UNKNOWN_BEGINNING
            """)
    void tellsWhyWhatItUnderstandsStaysUnread(String wording, Language language, Doubt doubt) {
        assertEquals(Optional.of(doubt), Timing.doubt(wording, 2025, language));
        assertEquals(Optional.empty(), Timing.read(wording, 2025, language).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 May 2025", "during the part-session", "TBC", "", "T2 of the contract"})
    void hasNoDoubtAboutWhatItReadsNorAboutWhatItDoesNotUnderstand(String wording) {
        assertEquals(Optional.empty(), Timing.doubt(wording, 2025, Language.ENGLISH));
    }

    @Test
    void readsOnlyWhatAllLanguagesOfASourceReadAlike() {
        assertEquals(Optional.of("2025-34"), read("T2 2025", Language.FRENCH));
        assertEquals(Optional.empty(), read("T2 2025", Language.ENGLISH));
        assertEquals(Optional.empty(), read("T2 2025", Language.FRENCH, Language.ENGLISH));
        assertEquals(Optional.empty(), read("T2 2025"));
        assertEquals(Optional.of("2025-05-12"), read("12 mai 2025"));
        assertEquals(Optional.empty(), read("12 mai 2025", Language.ENGLISH));
        assertEquals(Optional.of("2025-05-12"), read("12.05.2025", Language.parse("de")));
        assertEquals(Optional.empty(), read("12 May 2025", Language.parse("de")));
    }

    private static Optional<String> read(String wording, Language... languages) {
        return Timing.read(wording, 2025, languages).value().map(Timing::toString);
    }

    @Test
    void leavesTheYearOpenWhereTheSourceIsAboutNone() {
        assertEquals(Optional.of(Doubt.NO_YEAR), Timing.doubt("20 March", 0));
        assertEquals(Optional.of(Doubt.NO_YEAR), Timing.doubt("toute l'année", 0));
        assertEquals(
                Optional.of(Timing.on(ExtendedDate.parse("2026-03"))),
                Timing.read("March 2026", 0).value());
    }

    @Test
    void tellsContinuousFromSometime() {
        ExtendedDate year = ExtendedDate.parse("2025-01/2025-12");

        assertEquals(Optional.of(Timing.on(year)), Timing.read("All year", 2025).value());
        assertEquals(
                Optional.of(Timing.sometime(year)),
                Timing.read("sometime during the year", 2025).value());
        assertEquals(Optional.of(year), Timing.sometime(year).date());
    }

    @Test
    void hasADateOnlyWhereItIsOnOne() {
        Identifier assembly = Identifier.parse("body:un-general-assembly");

        assertEquals(Optional.empty(), Timing.UNKNOWN.date());
        assertEquals(Optional.empty(), Timing.before("the elections").date());
        assertEquals(Optional.empty(), Timing.atSession(assembly, 81).date());
        assertEquals(
                "session 81 of body:un-general-assembly",
                Timing.atSession(assembly, 81).toString());
        assertEquals("unknown", Timing.UNKNOWN.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-01/2025-06-30 | 2025-06-01/2025-06-30 | YES | YES
            2025-05-31/2025-06-30 | 2025-06-01/2025-06-30 | NO  | UNKNOWN (missing: on which days of 2025-05-31/2025-06-30 it takes place)
            2025-06-01/2025-07-01 | 2025-06-01/2025-06-30 | NO  | UNKNOWN (missing: on which days of 2025-06-01/2025-07-01 it takes place)
            2025-07-01/2025-07-02 | 2025-06-01/2025-06-30 | NO  | NO
            2025-06               | 2025-06-01/..         | YES | YES
            2025-06               | 2025-06-02/..         | UNKNOWN (missing: the exact day of 2025-06) | UNKNOWN (missing: the exact day of 2025-06)
            """)
    void whatGoesOnFillsItsDaysAndWhatTakesPlaceSometimeOnlySomeOfThem(
            String date, DateRange range, String throughout, String sometime) {
        ExtendedDate when = ExtendedDate.parse(date);

        assertEquals(throughout, Timing.on(when).within(range).toString());
        assertEquals(sometime, Timing.sometime(when).within(range).toString());
    }

    @Test
    void whatHasNoDateOfItsOwnLiesWithinNoKnownRange() {
        assertEquals(
                "UNKNOWN (missing: the date of \"before the elections\")",
                Timing.before("the elections").within(DateRange.ALL).toString());
        assertEquals(
                "UNKNOWN (missing: when it takes place)",
                Timing.UNKNOWN.within(DateRange.ALL).toString());
    }

    @Test
    void saysItsDistanceFromItsAnchor() {
        assertEquals(
                "P-7D after the part-session",
                Timing.offset(Period.ofDays(-7), "the part-session").toString());
        assertEquals(
                "sometime in 2025", Timing.sometime(ExtendedDate.parse("2025")).toString());
    }

    @Test
    void refusesWhatCallersGetWrong() {
        assertRefused("blank anchor", () -> Timing.after(" "));
        assertRefused(
                "an amount belongs to OFFSET only",
                () -> new Timing.Relative(Timing.Relation.BEFORE, "x", Period.ofDays(1)));
        assertRefused("sessions are numbered from 1", () -> Timing.atSession(Identifier.parse("body:x"), 0));
    }

    private static void assertRefused(String reason, Executable call) {
        String message = assertThrows(IllegalArgumentException.class, call).getMessage();
        assertTrue(message.contains(reason), message);
    }
}
