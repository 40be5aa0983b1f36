package org.hemicycle.consistency.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.Development;
import org.hemicycle.document.Paper;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.FindingTimeline;
import org.hemicycle.finding.Severity;
import org.hemicycle.programme.Extension;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Language;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleRulesTest {

    private static final String DAY = "2024-12-06";
    private static final Identifier SERIES = Identifier.parse("body:network");

    private static Activity edition(String key, int number, String when) {
        return Sketch.with(
                Sketch.dated(key, when), activity -> activity.series(SERIES).edition(number));
    }

    private static Activity held(String key, String when) {
        return Sketch.with(
                Sketch.dated(key, when),
                activity -> activity.series(SERIES)
                        .status(Stated.of("held", Activity.Status.HELD, Sketch.place("Annex 1, Row " + key))));
    }

    private static List<String> places(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.evidence().stream())
                .map(Citation::summary)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "31 December 2025, 0, 0",
        "1 January 2026, 1, 0",
        "31 December 2024, 1, 0",
        "All year, 0, 0",
        "December 2025 - January 2026, 1, 0",
        "after the summit, 0, 1",
        "1st trimester, 0, 1",
        "'', 0, 0",
    })
    void anActivityOutsideThePeriodIsReportedAndOneWithoutADateIsUnknown(String when, int findings, int unknowns) {
        Dossier dossier = Sketch.plan(Sketch.dated("1", when));

        assertEquals(findings, Sketch.findings("ACT-001", dossier, DAY).size());
        assertEquals(unknowns, Sketch.unknowns("ACT-001", dossier, DAY).size());
    }

    @Test
    void anActivityOutsideThePeriodIsShownWithThePeriod() {
        List<Finding> findings = Sketch.findings("ACT-001", Sketch.plan(Sketch.dated("1", "2 March 2026")), DAY);

        assertEquals(
                "ACT-001 ERROR Title of 1: is dated \"2 March 2026\", outside the period of Plan, 1 January 2025 to 31 December 2025.",
                findings.get(0).summary());
        assertEquals(
                List.of("\"2 March 2026\" (local:plan, Annex 1, Row 1)", "local:plan, Section 1"), places(findings));
        assertEquals("ACT-001:plan/activities/1", findings.get(0).fingerprint());
    }

    @Test
    void anExtensionOfThePlanCoversLaterActivities() {
        Dossier dossier = Sketch.plan(
                plan -> plan.addExtensions(Extension.builder()
                        .until(Stated.of(ExtendedDate.parse("2026-06")))
                        .build()),
                Sketch.dated("1", "2 March 2026"));

        assertEquals(List.of(), Sketch.findings("ACT-001", dossier, DAY));
    }

    @Test
    void whatWasPutOffOrStandsAloneIsNotMeasuredByAPeriod() {
        Activity postponed = Sketch.with(
                Sketch.dated("1", "2 March 2026"), activity -> activity.status(Stated.of(Activity.Status.POSTPONED)));

        assertEquals(List.of(), Sketch.findings("ACT-001", Sketch.plan(postponed), DAY));
        assertEquals(List.of(), Sketch.findings("ACT-001", Sketch.alone(Sketch.dated("1", "2 March 2026")), DAY));
    }

    private static Dossier mostlySettled(String open) {
        return Sketch.plan(Sketch.dated("1", "20 March"), Sketch.dated("2", "15-16 December"), Sketch.dated("3", open));
    }

    @Test
    void anOpenDateIsAHintUntilItsFirstDayIsOverAndThenAWarning() {
        FindingTimeline timeline =
                RuleSets.standard().timeline(mostlySettled("April or June"), DateRange.parse("2024-12-06/2025-12-31"));

        assertEquals(
                List.of("2024-12-06/2025-04-01 NOTE", "2025-04-02/2025-12-31 WARNING"),
                timeline.spans().stream()
                        .filter(span -> span.finding().rule().equals("ACT-002"))
                        .map(span -> span.first() + "/" + span.last() + " "
                                + span.finding().severity())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "1st semester, 1",
        "December, 1",
        "21 November (tbc), 1",
        "around 21 November, 1",
        "TBC, 1",
        "'', 1",
        "sometime in 2025, 1",
        "21 November, 0",
        "All year, 0",
        "15-16 December, 0",
    })
    void onlyADateThatIsKnownToTheDayOrFillsAllItsDaysIsSettled(String when, int findings) {
        assertEquals(
                findings, Sketch.findings("ACT-002", mostlySettled(when), DAY).size());
    }

    @Test
    void aListThatMostlyHasOpenDatesGetsOneHintAndAWarningForWhatHasBegun() {
        Dossier dossier = Sketch.plan(
                Sketch.dated("1", "20 March"), Sketch.dated("2", "1st semester"), Sketch.dated("3", "2nd semester"));

        assertEquals(
                List.of("ACT-002 NOTE Activities of Plan: 2 of the 3 dates are not settled, such as \"1st semester\"."),
                Sketch.summaries("ACT-002", dossier, DAY));
        assertEquals(
                List.of(
                        "ACT-002 NOTE Activities of Plan: 1 of the 3 dates is not settled, such as"
                                + " \"2nd semester\".",
                        "ACT-002 WARNING Title of 2: the date is not settled: \"1st semester\"."),
                Sketch.summaries("ACT-002", dossier, "2025-01-02"));
    }

    @Test
    void aDateThatOurCopyHasLostIsUnknown() {
        Activity lost = Sketch.activity(
                "3",
                activity -> activity.when(Stated.<Timing>builder()
                        .asWritten("")
                        .certainty(Certainty.DAMAGED)
                        .build()));
        Dossier dossier = Sketch.plan(Sketch.dated("1", "20 March"), lost);

        assertEquals(List.of(), Sketch.findings("ACT-002", dossier, DAY));
        assertEquals(
                List.of("the date of \"Title of 3\", which our copy has lost"),
                Sketch.unknowns("ACT-002", dossier, DAY));
    }

    @Test
    void aReportThatAsksForNoDateOrTellsOfWhatWasHeldHasNoOpenDates() {
        Activity notAsked = Sketch.activity("1", activity -> activity);

        assertEquals(List.of(), Sketch.findings("ACT-002", Sketch.plan(notAsked), DAY));
        assertEquals(List.of(), Sketch.findings("ACT-002", Sketch.alone(held("1", "2024")), DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "1 st trimester, can mean three months or four",
        "2024-25, can mean two years or a part of one",
        "30 February, names a day that does not exist",
        "31 June 2025, names a day that does not exist",
        "T2 2025, can mean a quarter or a third of the year",
        "2024-27, can mean two years or a part of one",
        "Jan-25, has two digits that can be a day or a year",
        "28-2 March 2025, does not come in the order of the calendar",
        "Monday 13 May 2025, names a weekday on which that day does not fall",
        "avril/juin 2025, 'can mean one of the two, both, or all from the one to the other'",
        "before summer 2025, 'counts from a season, whose first and last days are not agreed'",
        "M4-M6, counts from a beginning that is not named",
    })
    void ambiguousAndImpossibleDatesAreReported(String when, String trouble) {
        assertEquals(
                List.of("ACT-003 WARNING Title of 1: is dated \"" + when + "\", which " + trouble + "."),
                Sketch.summaries("ACT-003", Sketch.plan(Sketch.dated("1", when)), DAY));
    }

    @Test
    void theLanguageOfTheDocumentDecidesWhatIsAmbiguous() {
        Dossier english = in("T2 2025", Language.ENGLISH);
        Dossier french = in("T2 2025", Language.FRENCH);

        assertEquals(1, Sketch.findings("ACT-003", english, DAY).size());
        assertEquals(List.of(), Sketch.findings("ACT-003", french, DAY));
    }

    private static Dossier in(String when, Language language) {
        Activity activity = Sketch.activity("1", builder -> builder.when(Timing.read(when, 2025, language)));
        return Dossier.builder()
                .from(Sketch.plan(activity))
                .addDocuments(Paper.builder()
                        .identifier(Sketch.DOCUMENT)
                        .name(Name.of("Plan"))
                        .addLanguages(language)
                        .build())
                .build();
    }

    @Test
    void aDateWithoutAYearIsAmbiguousInAPlanOfSeveral() {
        Activity activity = Sketch.activity("1", builder -> builder.when(Timing.read("20 March", Timing.NO_YEAR)));
        Dossier dossier = Sketch.plan(plan -> plan.period(DateRange.parse("2025-01-01/2027-12-31")), activity);

        assertEquals(
                List.of(
                        "ACT-003 WARNING Title of 1: is dated \"20 March\", which names no year, and can be of more than"
                                + " one."),
                Sketch.summaries("ACT-003", dossier, DAY));
    }

    @Test
    void wordsThatMeanNothingHereAreUnknownAndMarksAreNoWords() {
        assertEquals(
                List.of("what \"during the part-session\" means as a date"),
                Sketch.unknowns("ACT-003", Sketch.plan(Sketch.dated("1", "during the part-session")), DAY));
        for (String when : List.of("TBC", "", "to be decided", "1st quarter", "1st semester")) {
            Dossier dossier = Sketch.plan(Sketch.dated("1", when));
            assertEquals(List.of(), Sketch.findings("ACT-003", dossier, DAY), when);
            assertEquals(List.of(), Sketch.unknowns("ACT-003", dossier, DAY), when);
        }
    }

    @Test
    void datesWithoutAYearAreOneHintForTheList() {
        Dossier dossier = Sketch.plan(
                Sketch.dated("1", "20 March"), Sketch.dated("2", "3 May 2025"), Sketch.dated("3", "December"));

        assertEquals(
                List.of(
                        "ACT-004 NOTE Activities of Plan: the year is not written in 2 of the 3 dates, such as \"20 March\", and is taken to be 2025."),
                Sketch.summaries("ACT-004", dossier, DAY));
        assertEquals(List.of("ACT-004:plan:activities"), Sketch.fingerprints("ACT-004", dossier, DAY));
    }

    @Test
    void allYearsThatAreImpliedAreNamed() {
        Activity next = Sketch.activity("2", activity -> activity.when(Timing.read("3 May", 2026)));

        assertEquals(
                List.of(
                        "ACT-004 NOTE Activities of Plan: the year is written in none of the 2 dates, such as \"20 March\", and is taken to be 2025 or 2026."),
                Sketch.summaries("ACT-004", Sketch.plan(Sketch.dated("1", "20 March"), next), DAY));
    }

    @Test
    void datesWithTheirYearRaiseNothing() {
        Dossier dossier = Sketch.plan(Sketch.dated("1", "20 March 2025"), Sketch.dated("2", "05/06/2025"));

        assertEquals(List.of(), Sketch.findings("ACT-004", dossier, DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "after the round table, 1",
        "after Title of 2, 0",
        "two months after plan/activities/2, 0",
        "after Title of 3, 1",
        "before plan, 0",
    })
    void whatAnActivityIsTimedByMustHaveADate(String when, int findings) {
        Dossier dossier = Sketch.plan(
                Sketch.dated("1", when), Sketch.dated("2", "20 March"), Sketch.activity("3", activity -> activity));

        assertEquals(findings, Sketch.findings("ACT-005", dossier, DAY).size());
    }

    @Test
    void theUndatedAnchorIsNamed() {
        assertEquals(
                List.of(
                        "ACT-005 WARNING Title of 1: takes place before the Conference of Presidents, and no date is given"
                                + " for \"the Conference of Presidents\"."),
                Sketch.summaries(
                        "ACT-005", Sketch.plan(Sketch.dated("1", "before the Conference of Presidents")), DAY));
    }

    private static Stated<Timing> unwritten(Timing timing) {
        return Stated.<Timing>builder().asWritten("").value(timing).build();
    }

    @Test
    void whereWhenIsNotWrittenTheRelationToTheAnchorIsSaid() {
        Activity before = Sketch.activity("1", activity -> activity.when(unwritten(Timing.before("the summit"))));
        Activity after = Sketch.activity("2", activity -> activity.when(unwritten(Timing.after("the summit"))));
        Activity later = Sketch.activity(
                "3", activity -> activity.when(unwritten(Timing.offset(Period.ofMonths(2), "the summit"))));

        assertEquals(
                List.of(
                        "ACT-005 WARNING Title of 1: takes place before the summit, for which no date is given.",
                        "ACT-005 WARNING Title of 2: takes place after the summit, for which no date is given.",
                        "ACT-005 WARNING Title of 3: takes place 2 months after the summit, for which no date is given."),
                Sketch.summaries("ACT-005", Sketch.plan(before, after, later), DAY));
        assertEquals(
                Optional.of("Give the date of \"the summit\", or one for the activity itself."),
                Sketch.findings("ACT-005", Sketch.plan(before), DAY).get(0).suggestion());
    }

    @ParameterizedTest
    @CsvSource({"2024-05-01, 2025-05-01, 0", "2025-05-01, 2024-05-01, 1", "2025-05-01, 2025-05-01, 0"})
    void editionsHaveTheOrderOfTheirDates(String fourteenth, String fifteenth, int findings) {
        Dossier dossier = Sketch.alone(edition("b", 15, fifteenth), edition("a", 14, fourteenth));

        assertEquals(findings, Sketch.findings("ACT-012", dossier, "2026-01-01").size());
    }

    @Test
    void editionsOutOfOrderAreAnErrorWithBothDates() {
        Dossier dossier = Sketch.alone(edition("a", 14, "2025-05-01"), edition("b", 15, "2024-05-01"));
        List<Finding> findings = Sketch.findings("ACT-012", dossier, "2026-01-01");

        assertEquals(
                "ACT-012 ERROR Title of b: is dated 1 May 2024, before an earlier edition, \"Title of a\", which is dated 1 May 2025.",
                findings.get(0).summary());
        assertEquals(2, findings.get(0).evidence().size());
        assertEquals("ACT-012:activities/b:activities/a", findings.get(0).fingerprint());
    }

    @Test
    void editionsWhoseDatesLeaveTheOrderOpenAreUnknown() {
        Dossier dossier = Sketch.alone(edition("a", 14, "2025"), edition("b", 15, "2025-06"));

        assertEquals(List.of(), Sketch.findings("ACT-012", dossier, "2026-01-01"));
        assertTrue(!Sketch.unknowns("ACT-012", dossier, "2026-01-01").isEmpty());
    }

    @Test
    void whatFollowsUpIsNotEarlier() {
        Activity first = Sketch.dated("a", "2025-05-01");
        Activity second = Sketch.with(
                Sketch.dated("b", "2025-03-01"), activity -> activity.addFollows(Address.parse("activities/a")));

        assertEquals(
                List.of(
                        "ACT-012 ERROR Title of b: is dated 1 March 2025, before what it follows up, \"Title of a\", which is dated 1 May 2025."),
                Sketch.summaries("ACT-012", Sketch.alone(first, second), "2026-01-01"));
    }

    private static Dossier meetings(String... days) {
        List<Activity> meetings = new ArrayList<>();
        for (String day : days) {
            meetings.add(held("m" + (meetings.size() + 1), day));
        }
        return Sketch.alone(meetings.toArray(new Activity[0]));
    }

    @Test
    void theOneStepAgainstTheOrderOfAListIsAHint() {
        List<Finding> findings = Sketch.findings(
                "ACT-012",
                meetings("2024-04-19", "2023-12-06", "2013-09-27", "2023-06-12", "2023-03-29", "2023-01-16"),
                "2024-05-01");

        assertEquals(
                List.of("ACT-012:activities/m3:activities/m4"),
                findings.stream().map(Finding::fingerprint).toList());
        assertEquals(Severity.NOTE, findings.get(0).severity());
        assertEquals(
                "is dated 27 September 2013, out of the order of its list, beside \"Title of m4\", dated 12 June 2023.",
                findings.get(0).message());
    }

    @Test
    void listsInOneOrderAndListsInNoOrderRaiseNothing() {
        List<String[]> lists = List.of(
                new String[] {"2024-04-19", "2023-12-06", "2023-09-27", "2023-06-12", "2023-03-29"},
                new String[] {"2023-03-29", "2023-06-12", "2023-09-27", "2023-12-06", "2024-04-19"},
                new String[] {"2023-03-29", "2024-06-12", "2022-09-27", "2023-12-06", "2021-04-19"},
                new String[] {"2023-03-29", "2024-06-12", "2022-09-27"});

        for (String[] list : lists) {
            assertEquals(List.of(), Sketch.findings("ACT-012", meetings(list), "2024-05-01"), String.join(" ", list));
        }
    }

    private static Dossier rows(String... dates) {
        List<Activity> rows = new ArrayList<>();
        for (String date : dates) {
            rows.add(Sketch.dated("r" + (rows.size() + 1), date));
        }
        return Sketch.plan(plan -> plan, rows.toArray(new Activity[0]));
    }

    @Test
    void rowsOfAPlanThatIsInOrderOfTimeAreAListToo() {
        assertEquals(
                List.of("ACT-012:plan/activities/r4:plan/activities/r3"),
                Sketch.fingerprints(
                        "ACT-012",
                        rows("2025-02-10", "2025-03", "2025-09-05", "2025-06-12", "2025-10-01", "2025-11-20"),
                        "2025-01-01"));
    }

    @Test
    void severalStepsOfALongListAreHintsOfTheirOwn() {
        assertEquals(
                List.of("ACT-012:activities/m2:activities/m3", "ACT-012:activities/m6:activities/m7"),
                Sketch.fingerprints(
                        "ACT-012",
                        meetings(
                                "2024-04-19",
                                "2014-02-21",
                                "2023-12-06",
                                "2023-09-27",
                                "2023-06-12",
                                "2012-03-29",
                                "2023-01-16",
                                "2022-11-28",
                                "2022-09-21"),
                        "2024-05-01"));
    }

    @Test
    void equalDaysImpreciseDatesAndRowsOfOtherHeadingsDisturbNoOrder() {
        List<String[]> lists = List.of(
                new String[] {"2025-02-10", "2025-02-10", "2025-03-01", "2025-03-01", "2025-10-01", "2025-11-20"},
                new String[] {"2025-02-10", "2025-06", "2025-06-12", "2025-06", "2025-10-01", "2025-11-20"},
                new String[] {"2025-11-20", "2025-10-01", "2025", "2025-06-12", "2025-03", "2025-02-10"},
                new String[] {"2025-11-20", "2025-02-10", "2025-10-01", "2025-03-12", "2025-09", "2025-04-10"});

        for (String[] list : lists) {
            assertEquals(List.of(), Sketch.findings("ACT-012", rows(list), "2025-01-01"), String.join(" ", list));
        }
    }

    @ParameterizedTest
    @CsvSource({"2024-04-18, 1", "2024-04-19, 0", "2024-05-01, 0"})
    void whatIsSaidToHaveBeenHeldMustNotBeAhead(String day, int findings) {
        Dossier dossier = Sketch.alone(held("a", "19 April 2024"));

        assertEquals(
                Stream.generate(() ->
                                "ACT-013 ERROR Title of a: is said to have been held, and is dated 19 April 2024, which is"
                                        + " still to come.")
                        .limit(findings)
                        .toList(),
                Sketch.summaries("ACT-013", dossier, day));
    }

    @Test
    void aReportOfALaterDayMayTellOfWhatIsAheadOfTheDayJudged() {
        Dossier dossier = Dossier.builder()
                .from(Sketch.alone(held("a", "19 April 2024")))
                .addDocuments(Paper.builder()
                        .identifier(Sketch.DOCUMENT)
                        .name(Name.of("Report"))
                        .date(ExtendedDate.parse("2024-04-20"))
                        .build())
                .build();

        assertEquals(List.of(), Sketch.findings("ACT-013", dossier, "2024-01-01"));
    }

    @Test
    void thatItWasHeldIsLessSureWhereItIsInferred() {
        Activity inferred = Sketch.with(
                Sketch.dated("a", "19 April 2024"),
                activity -> activity.status(Stated.<Activity.Status>builder()
                        .asWritten("")
                        .value(Activity.Status.HELD)
                        .certainty(Certainty.INFERRED)
                        .citation(Sketch.place("Annex 1, Row a"))
                        .build()));

        assertEquals(
                Severity.WARNING,
                Sketch.findings("ACT-013", Sketch.alone(inferred), "2024-01-01")
                        .get(0)
                        .severity());
    }

    @Test
    void aMonthThatHasBegunLeavesItOpenWhetherItWasHeld() {
        Dossier dossier = Sketch.alone(held("a", "April 2024"));

        assertEquals(List.of(), Sketch.findings("ACT-013", dossier, "2024-04-15"));
        assertEquals(List.of("the exact day of 2024-04"), Sketch.unknowns("ACT-013", dossier, "2024-04-15"));
    }

    @Test
    void aDatedDevelopmentIsAnAnchor() {
        Dossier plan = Sketch.plan(Sketch.dated("1", "before the elections"));
        Development elections = Development.builder()
                .key("elections")
                .what(Stated.of("", "the elections", Sketch.place("Section 2")))
                .when(Stated.of(Timing.on(ExtendedDate.parse("2025-06"))))
                .build();

        assertEquals(1, Sketch.findings("ACT-005", plan, DAY).size());
        assertEquals(
                List.of(),
                Sketch.findings(
                        "ACT-005",
                        Dossier.builder().from(plan).addDevelopments(elections).build(),
                        DAY));
    }

    @Test
    void aProgrammeThatIsNamedIsAnAnchor() {
        Dossier plan = Sketch.plan(
                builder -> builder.name(Name.of("Action Plan for Reform")),
                Sketch.dated("1", "before the Action Plan for Reform"),
                Sketch.dated("2", "after another plan"));

        assertEquals(List.of("ACT-005:plan/activities/2"), Sketch.fingerprints("ACT-005", plan, DAY));
    }

    @Test
    void aPeriodThatIsNotStatedLeavesOpenWhetherAnActivityIsInIt() {
        Dossier dossier = Sketch.plan(plan -> plan.period("tbc"), Sketch.dated("a", "12 January 2026"));

        assertEquals(List.of(), Sketch.findings("ACT-001", dossier, "2025-01-01"));
        assertEquals(List.of("the period of \"Plan\""), Sketch.unknowns("ACT-001", dossier, "2025-01-01"));
    }
}
