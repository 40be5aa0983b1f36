package org.hemicycle.serialization.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where in the picture each day lies, and by which shape it is told how sure it is. */
class TimelineDrawingTest {

    private static final int LEFT = 252;
    private static final int RIGHT = Picture.WIDTH - 8;
    private static final int TOP = 26;
    private static final Optional<DateRange> YEAR = Optional.of(DateRange.parse("2026-01-01/2026-12-31"));

    private static TimelineEntry entry(String date) {
        return TimelineEntry.of("Seminar", "on " + date, ExtendedDate.parse(date));
    }

    private static TimelineDrawing drawing(Optional<DateRange> period, TimelineEntry... entries) {
        return TimelineDrawing.of("Plan", period, List.of(new TimelineLane("Activities", List.of(entries))))
                .orElseThrow();
    }

    private static PageAsXml svg(TimelineDrawing drawing, String day) throws Exception {
        return PageAsXml.parse(drawing.shapes("p", Optional.ofNullable(day).map(LocalDate::parse)).stream()
                .map(Tag::print)
                .collect(Collectors.joining("", "<svg>", "</svg>")));
    }

    private static PageAsXml svg(TimelineDrawing drawing) throws Exception {
        return svg(drawing, null);
    }

    /** Where a day begins in a picture of some years. */
    private static int x(String day, int firstYear, int lastYear) {
        LocalDate first = LocalDate.of(firstYear, 1, 1);
        long days = ChronoUnit.DAYS.between(first, LocalDate.of(lastYear + 1, 1, 1));
        return (int) (LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(first, LocalDate.parse(day)) / days);
    }

    private static int x(String day) {
        return x(day, 2026, 2026);
    }

    private static List<String> list(String... values) {
        return List.of(values);
    }

    private static List<String> numbers(Integer... values) {
        return Arrays.stream(values).map(String::valueOf).toList();
    }

    @Test
    void withoutAnyDayThereIsNoPicture() {
        assertEquals(
                Optional.empty(),
                TimelineDrawing.of(
                        "Plan",
                        Optional.empty(),
                        List.of(new TimelineLane("Activities", List.of(TimelineEntry.undated("x", "no date"))))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // whole years around the days; the quarters of one alone
                "2026-03-10 | | 2026 Apr Jul Oct",
                "2026-12-31 | | 2026 Apr Jul Oct",
                "2024-05-01/2026-01-01 | | 2024 2025 2026",
                // five years before the programme at most, and three after it
                "2026-06-01 | 2025-02-01/2026-05-31 | 2025 2026",
                "2001-01-01 | 2026-01-01/2026-12-31 | 2021 2022 2023 2024 2025 2026",
                "2021-01-01 | 2026-01-01/2026-12-31 | 2021 2022 2023 2024 2025 2026",
                "2020-12-31 | 2026-01-02/2026-12-31 | 2021 2022 2023 2024 2025 2026",
                "2050-01-01 | 2026-01-01/2026-12-31 | 2026 2027 2028 2029",
                // of many years every second or third has its number
                "2000-01-01/2011-12-31 | | 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011",
                "2000-01-01/2012-01-01 | | 2000 2002 2004 2006 2008 2010 2012",
                "2000-01-01/2024-01-01 | | 2000 2003 2006 2009 2012 2015 2018 2021 2024"
            })
    void theAxisHasWholeYears(String date, String period, String ticks) throws Exception {
        TimelineDrawing drawing = drawing(Optional.ofNullable(period).map(DateRange::parse), entry(date));

        assertEquals(List.of(ticks.split(" ")), svg(drawing).list("//text[@class='quiet']"));
    }

    @Test
    void ticksStandWhereTheirYearsOrQuartersBegin() throws Exception {
        PageAsXml svg = svg(drawing(YEAR, entry("2026-03-10")));

        List<String> ticks = numbers(LEFT, x("2026-04-01"), x("2026-07-01"), x("2026-10-01"));
        assertEquals(ticks, svg.list("//line[@class='tick']/@x1"));
        assertEquals(ticks, svg.list("//line[@class='tick']/@x2"));
        assertEquals(
                ticks.stream().map(x -> String.valueOf(Integer.parseInt(x) + 3)).toList(),
                svg.list("//text[@class='quiet']/@x"));
        assertEquals(numbers(20, 20, 20, 20), svg.list("//line[@class='tick']/@y1"));
        assertEquals(
                Collections.nCopies(
                        4, String.valueOf(drawing(YEAR, entry("2026-03-10")).height())),
                svg.list("//line[@class='tick']/@y2"));
        assertEquals(numbers(14, 14, 14, 14), svg.list("//text[@class='quiet']/@y"));
        assertEquals(
                numbers(LEFT, x("2025-01-01", 2024, 2025)),
                svg(drawing(Optional.empty(), entry("2024-05-01/2025-01-01"))).list("//line[@class='tick']/@x1"));
    }

    @Test
    void thePeriodOfTheProgrammeIsShaded() throws Exception {
        TimelineDrawing drawing = drawing(Optional.of(DateRange.parse("2026-02-01/2026-05-31")), entry("2026-06-01"));
        PageAsXml svg = svg(drawing);

        assertEquals(numbers(x("2026-02-01")), svg.list("//rect[@class='period']/@x"));
        assertEquals(numbers(x("2026-06-01") - x("2026-02-01")), svg.list("//rect[@class='period']/@width"));
        assertEquals(numbers(TOP - 6), svg.list("//rect[@class='period']/@y"));
        assertEquals(numbers(drawing.height() - TOP), svg.list("//rect[@class='period']/@height"));
        assertEquals(0, svg(drawing(Optional.empty(), entry("2026-06-01"))).count("//rect[@class='period']"));
    }

    @Test
    void daysThatAreSureAreABarFromTheFirstToTheEndOfTheLast() throws Exception {
        PageAsXml svg = svg(drawing(YEAR, entry("2026-02-01/2026-05-31"), entry("2026-01-01/2026-12-31")));

        assertEquals(numbers(x("2026-02-01"), LEFT), svg.list("//rect[@class='sure']/@x"));
        assertEquals(
                numbers(x("2026-06-01") - x("2026-02-01"), RIGHT - LEFT), svg.list("//rect[@class='sure']/@width"));
        assertEquals(numbers(12, 12), svg.list("//rect[@class='sure']/@height"));
        assertEquals(0, svg.count("//polygon"));
    }

    @Test
    void daysThatAreApproximateAreABarThatSaysSo() throws Exception {
        assertEquals(1, svg(drawing(YEAR, entry("2026-02-01~/2026-05-31~"))).count("//rect[@class='sure about']"));
    }

    /** A bar of fewer than five units could not be seen: ten days of a year are more, three are not. */
    @Test
    void aShortTimeIsADiamondAroundItsMiddle() throws Exception {
        PageAsXml svg = svg(drawing(YEAR, entry("2026-03-10"), entry("2026-03-01/2026-03-10")));

        int x = (x("2026-03-10") + x("2026-03-11")) / 2;
        int middle = TOP + 24 + 12;
        assertEquals(
                list(x + "," + (middle - 6) + " " + (x + 6) + "," + middle + " " + x + "," + (middle + 6) + " "
                        + (x - 6) + "," + middle),
                svg.list("//polygon[@class='sure']/@points"));
        assertEquals(1, svg.count("//rect[@class='sure']"));
    }

    @Test
    void oneOfSomeDaysIsHatchedAndWideEnoughToBeSeen() throws Exception {
        PageAsXml svg = svg(drawing(YEAR, entry("[2026-04-01..2026-06-30]"), entry("[2026-09-01,2026-09-02]")));

        assertEquals(numbers(x("2026-04-01"), x("2026-09-01")), svg.list("//rect[@class='unsure']/@x"));
        assertEquals(numbers(x("2026-07-01") - x("2026-04-01"), 5), svg.list("//rect[@class='unsure']/@width"));
        assertEquals(list("url(#p-hatched)", "url(#p-hatched)"), svg.list("//rect[@class='unsure']/@fill"));
        assertEquals(list("p-hatched"), svg.list("//pattern/@id"));
    }

    @ParameterizedTest
    @CsvSource({"[..2026-05-31], 2026-06-01, true, false", "[2026-05-01..], 2026-05-01, false, true"})
    void aLimitIsADashedLineWithAMarkAtItsDay(String date, String mark, boolean isOpenBefore, boolean isOpenAfter)
            throws Exception {
        PageAsXml svg = svg(drawing(YEAR, entry(date)));

        int middle = TOP + 24 + 12;
        assertEquals(numbers(isOpenBefore ? LEFT : x(mark)), svg.list("//line[@class='limit']/@x1"));
        assertEquals(numbers(isOpenAfter ? RIGHT : x(mark)), svg.list("//line[@class='limit']/@x2"));
        assertEquals(numbers(x(mark)), svg.list("//line[@class='mark']/@x1"));
        assertEquals(numbers(x(mark)), svg.list("//line[@class='mark']/@x2"));
        assertEquals(numbers(middle - 7), svg.list("//line[@class='mark']/@y1"));
        assertEquals(numbers(middle + 7), svg.list("//line[@class='mark']/@y2"));
        assertEquals(1, svg.count("//polygon"), "an arrow");
    }

    @Test
    void whatGoesOnBeyondThePictureHasAnArrowThere() throws Exception {
        int middle = TOP + 24 + 12;
        String before = LEFT + "," + (middle - 6) + " " + (LEFT - 7) + "," + middle + " " + LEFT + "," + (middle + 6);
        String after = RIGHT + "," + (middle - 6) + " " + (RIGHT + 7) + "," + middle + " " + RIGHT + "," + (middle + 6);

        assertEquals(list(before), svg(drawing(YEAR, entry("../2026-05-31"))).list("//polygon/@points"));
        assertEquals(list(after), svg(drawing(YEAR, entry("2026-05-01/.."))).list("//polygon/@points"));
        assertEquals(
                list(before, after),
                svg(drawing(YEAR, entry("2001-01-01/2060-12-31"))).list("//polygon/@points"));
    }

    @Test
    void whatHasNoDateIsToldInWords() throws Exception {
        PageAsXml svg = svg(drawing(YEAR, TimelineEntry.undated("Seminar", "no date")));

        assertEquals(list("\u2068no date\u2069"), svg.list("//text[@class='absent']"));
        assertEquals(numbers(LEFT + 6), svg.list("//text[@class='absent']/@x"));
        assertEquals(numbers(TOP + 24 + 12 + 4), svg.list("//text[@class='absent']/@y"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 4, start",
        "2026-12-31, -4, end",
        // the words need 110 units
        "2026-10-13, 4, start",
        "2026-10-14, -4, end"
    })
    void theDayOfThePageIsMarkedAndItsWordsStayInThePicture(String day, int beside, String anchor) throws Exception {
        TimelineDrawing drawing = drawing(YEAR, entry("2026-02-01"));
        PageAsXml svg = svg(drawing, day);

        assertEquals(numbers(x(day)), svg.list("//line[@class='today']/@x1"));
        assertEquals(numbers(x(day)), svg.list("//line[@class='today']/@x2"));
        assertEquals(numbers(TOP - 6), svg.list("//line[@class='today']/@y1"));
        assertEquals(numbers(drawing.height()), svg.list("//line[@class='today']/@y2"));
        assertEquals(numbers(x(day) + beside), svg.list("//text[@class='today-label']/@x"));
        assertEquals(numbers(TOP + 6), svg.list("//text[@class='today-label']/@y"));
        assertEquals(list(anchor), svg.list("//text[@class='today-label']/@text-anchor"));
        assertEquals(list("as of " + EnglishDay.of(LocalDate.parse(day))), svg.list("//text[@class='today-label']"));
    }

    @Test
    void aDayOutsideThePictureIsNotMarked() throws Exception {
        assertEquals(0, svg(drawing(YEAR, entry("2026-02-01")), "2027-01-01").count("//*[@class='today']"));
    }

    @Test
    void rowsStandBelowOneAnotherUnderTheHeadingOfTheirLane() throws Exception {
        TimelineEntry tall = TimelineEntry.of(
                "a title of many words that is told in as many lines as it needs, but in no more than three of them, ever",
                "words",
                ExtendedDate.parse("2026-02-01/2026-05-31"));
        TimelineDrawing drawing = TimelineDrawing.of(
                        "Plan",
                        YEAR,
                        List.of(
                                new TimelineLane("Activities", List.of(entry("2026-02-01/2026-05-31"), tall)),
                                new TimelineLane("Invitations", List.of(entry("2026-02-01/2026-05-31")))))
                .orElseThrow();
        PageAsXml svg = svg(drawing);

        // a heading of 24, rows of 24 or 13 a line and 7, and 13 below a lane
        int first = TOP + 24;
        int second = first + 24;
        int lane = second + 3 * 13 + 7 + 13 + 24;
        assertEquals(list("Activities", "Invitations"), svg.list("//text[@class='lane']"));
        assertEquals(numbers(first - 6, lane - 6), svg.list("//text[@class='lane']/@y"));
        assertEquals(numbers(first, lane), svg.list("//line[@class='rule']/@y1"));
        assertEquals(numbers(first, lane), svg.list("//line[@class='rule']/@y2"));
        assertEquals(numbers(Picture.WIDTH, Picture.WIDTH), svg.list("//line[@class='rule']/@x2"));
        assertEquals(numbers(first + 12 - 6, second + 23 - 6, lane + 12 - 6), svg.list("//rect[@class='sure']/@y"));
        assertEquals(numbers(first + 16, second + 16, lane + 16), svg.list("//text[@class='label']/@y"));
        assertEquals(lane + 24 + 13 + 4, drawing.height());
    }

    @Test
    void ofMoreThanSixtyEntriesTheRestIsInTheTable() throws Exception {
        TimelineEntry[] sixty =
                Stream.generate(() -> entry("2026-02-01")).limit(60).toArray(TimelineEntry[]::new);
        TimelineEntry[] more =
                Stream.generate(() -> entry("2026-02-01")).limit(63).toArray(TimelineEntry[]::new);
        String told = "//text[starts-with(.,'and ')]";

        assertEquals(0, svg(drawing(YEAR, sixty)).count(told));
        PageAsXml svg = svg(drawing(YEAR, more));
        assertEquals(list("and 3 more, in the table"), svg.list(told));
        assertEquals(60, svg.count("//g"));
        int end = TOP + 24 + 60 * 24;
        assertEquals(numbers(end + 15), svg.list(told + "/@y"));
        assertEquals(end + 13 + 4, drawing(YEAR, sixty).height());
        assertEquals(end + 24 + 13 + 4, drawing(YEAR, more).height());
        TimelineDrawing two = TimelineDrawing.of(
                        "Plan",
                        YEAR,
                        List.of(
                                new TimelineLane("Activities", List.of(more)),
                                new TimelineLane("Invitations", List.of(entry("2026-02-01")))))
                .orElseThrow();
        assertEquals(
                String.valueOf(end + 24 + 13 + 24),
                svg(two).list("//line[@class='rule']/@y1").get(1));
    }

    @Test
    void itsWordsCountEachLaneAndItsUnitSaysWhatIsShaded() {
        TimelineDrawing drawing = TimelineDrawing.of(
                        "Plan",
                        YEAR,
                        List.of(
                                new TimelineLane("Activities", List.of(entry("2026-02-01"), entry("2026-03-01"))),
                                new TimelineLane("Invitations", List.of(entry("2026-02-01")))))
                .orElseThrow();

        assertEquals("What happens when: Plan", drawing.title());
        assertEquals("Activities: 2; Invitations: 1. The table below gives each with its days.", drawing.inWords());
        assertTrue(drawing.unit().endsWith(" The shaded days are the period of the programme."));
        assertTrue(drawing(Optional.empty(), entry("2026-02-01")).unit().endsWith("or has no stated end."));
    }

    @Test
    void theTableGivesEachEntryWithItsEnds() throws Exception {
        PageTable table = new PageTable("t", "Days");
        drawing(
                        YEAR,
                        entry("2026-02-01/2026-05-31"),
                        entry("../2026-05-31"),
                        entry("2026-05-01/.."),
                        TimelineEntry.undated("Seminar", "no date"))
                .fill(table);
        PageAsXml page = PageAsXml.parse(table.print().print());

        assertEquals(list("What", "Sort", "When", "Earliest day", "Latest day"), page.list("//thead//th"));
        assertEquals(
                list(
                        "Activities|on 2026-02-01/2026-05-31|2026-02-01|2026-05-31",
                        "Activities|on ../2026-05-31|open|2026-05-31",
                        "Activities|on 2026-05-01/..|2026-05-01|open",
                        "Activities|no date|not known|not known"),
                IntStream.rangeClosed(1, 4)
                        .mapToObj(row -> cells(page, "//tbody/tr[" + row + "]/td"))
                        .toList());
    }

    private static String cells(PageAsXml page, String path) {
        try {
            return page.list(path).stream()
                    .map(cell -> cell.replaceAll("[\u2066-\u2069]", ""))
                    .collect(Collectors.joining("|"));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
