package org.hemicycle.consistency.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Involvement;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.AdoptedText;
import org.hemicycle.document.Agreement;
import org.hemicycle.document.Development;
import org.hemicycle.document.Document;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Extension;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.sdg.Sdg;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The programme of all sketches runs from 2024 to 2027. */
class ProgrammePeriodRulesTest {

    private static final String DAY = "2024-01-01";
    private static final Citation PERIOD = Sketch.place("Section 1.2").quoting("1 January 2024 to 31 December 2027");

    private static List<String> summaries(String rule, Dossier dossier) {
        return Sketch.findings(rule, dossier, DAY).stream()
                .map(Finding::summary)
                .toList();
    }

    private static long unknowns(String rule, Dossier dossier) {
        Report report = Sketch.check(RuleSets.standard(), dossier, DAY);
        return report.unknowns().stream()
                .filter(unknown -> unknown.rule().equals(rule))
                .count();
    }

    private static Stated<ExtendedDate> date(String date, String at) {
        return Stated.of(date, ExtendedDate.parse(date), Sketch.place(at));
    }

    private static Extension until(String until, String decided) {
        return Extension.builder()
                .until(date(until, "Section 2"))
                .decided(Optional.of(decided).filter(text -> !text.isEmpty()).map(text -> date(text, "Section 3")))
                .build();
    }

    private static Dossier extended(Extension... extensions) {
        return Sketch.dossier(
                plan -> plan.addExtensions(extensions).period(Sketch.period("2024-01-01/2027-12-31", PERIOD)));
    }

    @ParameterizedTest
    @CsvSource({"2027-12-30, 1", "2026, 1", "2027-12-31, 0", "2027, 0", "2028-06, 0"})
    void anExtensionThatEndsBeforeThePeriodIsReported(String until, int findings) {
        assertEquals(findings, summaries("PRG-001", extended(until(until, ""))).size());
    }

    @Test
    void theEndThatAnExtensionFallsShortOfIsShown() {
        Finding finding =
                Sketch.findings("PRG-001", extended(until("2026", "")), DAY).get(0);

        assertEquals(
                "PRG-001 ERROR Plan: was extended until 2026, which is before 31 December 2027, the end of its period.",
                finding.summary());
        assertEquals("PRG-001:plan", finding.fingerprint());
        assertEquals(2, finding.evidence().size());
    }

    @Test
    void anExtensionDecidedLaterDoesNotEndEarlier() {
        assertEquals(
                List.of("PRG-001 ERROR Plan: was extended until June 2028, which is before 2029, until when it had been"
                        + " extended before."),
                summaries("PRG-001", extended(until("2029", "2027-01"), until("2028-06", "2027-06"))));
        assertEquals(List.of(), summaries("PRG-001", extended(until("2028-06", "2027-01"), until("2029", "2027-06"))));
        assertEquals(
                List.of(),
                summaries("PRG-001", extended(until("2028", "2027-01"), until("2028-12", ""))),
                "two places on one extension");
    }

    @ParameterizedTest
    @CsvSource({"2028-01-01, 1, 0", "2028-01, 1, 0", "2027-12-31, 0, 0", "2027, 0, 0", "2027/2028, 1, 0"})
    void anExtensionDecidedAfterTheEndIsReported(String decided, int findings, int unknowns) {
        Dossier dossier = extended(until("2029", decided));

        assertEquals(findings, summaries("PRG-013", dossier).size());
        assertEquals(unknowns, unknowns("PRG-013", dossier));
    }

    @Test
    void whetherADecisionOfAnUnsureYearCameInTimeIsNotKnown() {
        assertEquals(1, unknowns("PRG-013", extended(until("2029", "[2027,2028]"))));
    }

    @Test
    void theDecisionAndThePeriodAreShown() {
        Finding finding = Sketch.findings("PRG-013", extended(until("2029", "2028-01")), DAY)
                .get(0);

        assertEquals(
                "PRG-013 WARNING Plan: was extended by a decision of January 2028, after its end (31 December 2027).",
                finding.summary());
        assertEquals("PRG-013:plan:2028-01", finding.fingerprint());
        assertEquals(
                List.of("local:plan, Section 3", "local:plan, Section 1.2"),
                finding.evidence().stream().map(Citation::at).toList());
    }

    @Test
    void aSecondExtensionIsInTimeWhileTheFirstOneRuns() {
        assertEquals(List.of(), summaries("PRG-013", extended(until("2028", "2027-06"), until("2029", "2028-06"))));
        assertEquals(
                1,
                summaries("PRG-013", extended(until("2028", "2027-06"), until("2029", "2029-06")))
                        .size());
    }

    private static Dossier adopted(String day) {
        return Sketch.dossier(
                plan -> plan.adoption(date(day, "Paragraph 4")).period(Sketch.period("2024-01-01/2027-12-31", PERIOD)));
    }

    @ParameterizedTest
    @CsvSource({"2023-10-18, 0, 0", "2024-01-01, 0, 0", "2024-01-02, 1, 0", "2024-04, 1, 0", "2024-01, 0, 1"})
    void aProgrammeAdoptedAfterItsStartIsReported(String day, int findings, int unknowns) {
        assertEquals(findings, summaries("PRG-014", adopted(day)).size());
        assertEquals(unknowns, unknowns("PRG-014", adopted(day)));
    }

    @Test
    void adoptionAndStartAreShown() {
        Finding finding = Sketch.findings("PRG-014", adopted("2024-04-04"), DAY).get(0);

        assertEquals(
                "PRG-014 WARNING Plan: has an adoption dated 4 April 2024, after its first day, 1 January 2024.",
                finding.summary());
        assertEquals("PRG-014:plan", finding.fingerprint());
        assertEquals(2, finding.evidence().size());
    }

    private static Dossier following(String period, Extension... extensions) {
        Programme former = Programme.builder()
                .key("former")
                .document(Identifier.parse("local:former"))
                .name(Name.of("Former plan"))
                .kind(Programme.Kind.ACTION_PLAN)
                .period(DateRange.parse(period))
                .addExtensions(extensions)
                .build();
        Programme.Builder plan = Programme.builder();
        plan.from(Sketch.dossier().programmes().get(0))
                .predecessor(Address.of("former"))
                .period(Sketch.period("2024-01-01/2027-12-31", PERIOD));
        return Dossier.builder()
                .name("plan")
                .addProgrammes(plan.build(), former)
                .build();
    }

    @Test
    void aGapAfterThePredecessorIsReportedWithBothDays() {
        Dossier dossier = following("2019-01-01/2021-12-31", until("2022", ""));

        assertEquals(
                List.of(
                        "PRG-015 WARNING Plan: begins (1 January 2024) more than a day after the end of Former plan (2022), which it follows."),
                summaries("PRG-015", dossier));
        assertEquals(
                "PRG-015:plan", Sketch.findings("PRG-015", dossier, DAY).get(0).fingerprint());
        assertEquals(
                List.of("local:plan, Section 1.2", "local:dossier, Item former", "local:plan, Section 2"),
                Sketch.findings("PRG-015", dossier, DAY).get(0).evidence().stream()
                        .map(Citation::at)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-01/2023-12-31, 0",
        "2019-01-01/2023-12-30, 1",
        "2019-01-01/2024-06-30, 1",
        "2019-01-01/2024-01-02, 1",
        "2019-01-01/2024-01-01, 0",
        "2019-01-01/.., 0"
    })
    void aProgrammeBeginsOnTheMorrowOfItsPredecessorOrOnItsLastDay(String period, int findings) {
        assertEquals(findings, summaries("PRG-015", following(period)).size());
    }

    @Test
    void anOverlapThatAnExtensionMakesIsReported() {
        assertEquals(
                List.of(
                        "PRG-015 WARNING Plan: begins (1 January 2024) before the end of Former plan (June 2024), which it follows."),
                summaries("PRG-015", following("2019-01-01/2023-12-31", until("2024-06", ""))));
    }

    @Test
    void anOverlapOfWhichTheTextTellsIsSilent() {
        Extension extension = Extension.builder()
                .until(Stated.of(
                        "until June 2024, in parallel with its successor",
                        ExtendedDate.parse("2024-06"),
                        Sketch.place("Section 2")))
                .build();
        Dossier overlapping = following("2019-01-01/2023-12-31", until("2024-06", ""));
        Dossier told = Dossier.builder()
                .from(overlapping)
                .addDevelopments(Development.builder()
                        .key("handover")
                        .addConcerns(Subject.of(Sketch.PROGRAMME), Subject.of(Address.of("former")))
                        .what(Stated.of("what was begun is brought to its end beside the new plan"))
                        .build())
                .build();

        assertEquals(List.of(), summaries("PRG-015", following("2019-01-01/2023-12-31", extension)));
        assertEquals(1, summaries("PRG-015", overlapping).size());
        assertEquals(List.of(), summaries("PRG-015", told));
    }

    private static Dossier inYears(String former, String later) {
        Programme.Builder second = Programme.builder();
        second.from(Sketch.dossier().programmes().get(0))
                .predecessor(Address.of("former"))
                .addComponents(Sketch.component("justice", Component.Kind.AREA))
                .period(later);
        return Dossier.builder()
                .name("plan")
                .addProgrammes(
                        Programme.builder()
                                .key("former")
                                .document(Identifier.parse("local:former"))
                                .name(Name.of("Former plan"))
                                .kind(Programme.Kind.ACTION_PLAN)
                                .period(former)
                                .build(),
                        second.build())
                .build();
    }

    /** Years that follow each other are the rule; of a year in both nobody can tell on which day they change. */
    @ParameterizedTest
    @CsvSource({
        "2020-2023, 2024-2027, 0, 0",
        "2020-2022, 2024-2027, 1, 0",
        "2020-2025, 2024-2027, 1, 0",
        "2020-2024, 2024-2027, 0, 1",
        "2020/2024, 2024/2027, 0, 1"
    })
    void yearsAreNotTakenForDays(String former, String later, int findings, int unknowns) {
        Dossier dossier = inYears(former, later);

        assertEquals(findings, summaries("PRG-015", dossier).size());
        assertEquals(unknowns, unknowns("PRG-015", dossier));
    }

    @Test
    void theYearsAreShownAsTheyAreWritten() {
        assertEquals(
                List.of(
                        "PRG-015 WARNING Plan: begins (2024) more than a day after the end of Former plan (2022), which it follows."),
                summaries("PRG-015", inYears("2020-2022", "2024-2027")));
    }

    @ParameterizedTest
    @CsvSource({"2024-04-04, 0, 1", "2023-12-01, 0, 0", "2025-01-01, 1, 0", "2024, 0, 1"})
    void anAdoptionInTheYearInWhichAProgrammeBeginsTellsNothing(String adopted, int findings, int unknowns) {
        Dossier dossier = Sketch.dossier(plan -> plan.period("2024-2027").adoption(date(adopted, "Paragraph 4")));

        assertEquals(findings, summaries("PRG-014", dossier).size());
        assertEquals(unknowns, unknowns("PRG-014", dossier));
    }

    @Test
    void anExtensionWithinTheLastYearOfAPeriodMayBeOne() {
        Dossier dossier = Sketch.dossier(plan -> plan.period("2024-2027").addExtensions(until("2027-06", "")));

        assertEquals(List.of(), summaries("PRG-001", dossier));
    }

    @Test
    void aPredecessorThatWasExtendedToTheEveLeavesNoGap() {
        assertEquals(List.of(), summaries("PRG-015", following("2019-01-01/2022-12-31", until("2023-12", ""))));
    }

    private static AdoptedText.Builder text(String identifier, String name, String period) {
        AdoptedText.Builder text = AdoptedText.builder();
        text.identifier(Identifier.parse(identifier))
                .name(Name.of(name))
                .issuer(Identifier.parse("body:issuer"))
                .period(Optional.of(period).filter(words -> !words.isEmpty()).map(words -> date(words, "Section 4")))
                .citation(Sketch.place("Section 4"));
        return text;
    }

    private static Dossier citing(Document... documents) {
        return Dossier.builder().from(Sketch.dossier()).addDocuments(documents).build();
    }

    @ParameterizedTest
    @CsvSource({"2018/2023, 1", "2018/2023-12-31, 1", "2018/2024, 0", "2018/2024-01-01, 0", "2018/.., 0"})
    void aPolicyThatEndedBeforeTheProgrammeBeganIsReported(String period, int findings) {
        assertEquals(
                findings,
                summaries(
                                "PRG-002",
                                citing(text("local:strategy", "Equality Strategy", period)
                                        .build()))
                        .size());
    }

    @Test
    void soIsAnAgreementThatHadEndedAndNoPaper() {
        Document policy = text("local:strategy", "Co-operation", "2018/2023").build();

        assertEquals(
                1,
                summaries("PRG-002", citing(Agreement.builder().from(policy).build()))
                        .size());
        assertEquals(
                List.of(),
                summaries(
                        "PRG-002",
                        citing(org.hemicycle.document.Paper.builder()
                                .from(policy)
                                .build())));
    }

    @Test
    void thePeriodOfThePolicyIsShown() {
        Finding finding = Sketch.findings(
                        "PRG-002",
                        citing(text("local:strategy", "Equality Strategy", "2018/2023")
                                .build()),
                        DAY)
                .get(0);

        assertEquals(
                "PRG-002 WARNING Equality Strategy: covers 2018 to 2023; Plan, which cites it, begins later (1 January 2024).",
                finding.summary());
        assertEquals("PRG-002:local-strategy:plan", finding.fingerprint());
    }

    private static Dossier adoptedElsewhere(Document... documents) {
        Dossier plain = citing(documents);
        Programme plan = Programme.builder()
                .from(plain.programmes().get(0))
                .document(Identifier.parse("local:adopted-plan"))
                .addComponents(Sketch.component("1", Component.Kind.THEME))
                .build();
        return Dossier.builder().from(plain).programmes(List.of(plan)).build();
    }

    @Test
    void aPolicyIsCitedByTheProgrammeWhosePartsStandInTheCitingText() {
        Document ended =
                text("local:strategy", "Equality Strategy", "2018/2023").build();
        Document going =
                text("local:strategy", "Equality Strategy", "2018/2024").build();
        Document own = text("local:adopted-plan", "Adopted plan", "2018/2023").build();
        Document print = text(Sketch.DOCUMENT.toString(), "Print of the plan", "2018/2023")
                .build();

        assertEquals(
                List.of("PRG-002:local-strategy:plan"), Sketch.fingerprints("PRG-002", adoptedElsewhere(ended), DAY));
        assertEquals(List.of(), summaries("PRG-002", adoptedElsewhere(going, own, print)));
    }

    @Test
    void aTextThatSetsOutAProgrammeIsNoStrategyThatItCites() {
        Document dated = text("local:a", "Strategy for the Rights of the Child", "2022/2027")
                .build();
        Document print = text(Sketch.DOCUMENT.toString(), "Action Plan", "").build();
        Document other = text("local:b", "Action Plan", "").build();

        assertEquals(List.of(), summaries("PRG-016", adoptedElsewhere(dated, print)));
        assertEquals(1, summaries("PRG-016", adoptedElsewhere(dated, other)).size());
    }

    @Test
    void earlierProgrammesAndPoliciesThatWereReplacedAreHistory() {
        Dossier dossier = Dossier.builder()
                .from(following("2019-01-01/2023-12-31"))
                .addDocuments(text("local:former", "Former plan", "2019/2023").build())
                .build();
        Document successor = text("local:new", "Strategy", "2024/2029")
                .addRelations(
                        new Document.Relation(Document.Relation.Kind.REPLACES, Identifier.parse("local:strategy")))
                .build();

        assertEquals(List.of(), summaries("PRG-002", dossier));
        assertEquals(
                List.of(),
                summaries(
                        "PRG-002",
                        citing(text("local:strategy", "Strategy", "2018/2023").build(), successor)));
    }

    @Test
    void strategiesWithoutPeriodAreNotedTogetherWhereMostHaveOne() {
        Dossier dossier = citing(
                text("local:a", "Strategy for the Rights of the Child", "2022/2027")
                        .build(),
                text("local:b", "Action Plan on Smuggling", "").build(),
                text("local:c", "Convention on Something", "").build());

        assertEquals(
                List.of(
                        "PRG-016 NOTE local:plan: cites Action Plan on Smuggling without a period or date, while 1 other strategy or plan of the same issuer is cited with a period."),
                summaries("PRG-016", dossier));
        assertEquals(
                List.of(),
                summaries(
                        "PRG-016",
                        citing(
                                text("local:a", "Strategy", "2022/2027").build(),
                                text("local:b", "Action Plan on Smuggling", "").build(),
                                text("local:c", "Plan of Action", "").build())));
    }

    @Test
    void severalStrategiesWithoutPeriodAreNamedInTheOrderOfTheirPlaces() {
        Dossier dossier = citing(
                text("local:a", "Strategy for the Rights of the Child", "2022/2027")
                        .build(),
                text("local:b", "Strategy on Integrity", "2022/2027").build(),
                text("local:c", "Plan of Action on Courts", "").build(),
                text("local:d", "Action Plan on Smuggling", "").build());

        assertEquals(
                List.of(
                        "PRG-016 NOTE local:plan: cites Plan of Action on Courts and Action Plan on Smuggling without a period or date, while 2 others of the same issuer are cited with a period."),
                summaries("PRG-016", dossier));
    }

    @Test
    void aStrategyOfAnIssuerThatGivesItsStrategiesNoPeriodOrADatedOneIsLeftAlone() {
        Document strategy = text("local:a", "Strategy", "2022/2027").build();
        AdoptedText.Builder plan = text("local:b", "Action Plan on Smuggling", "");

        assertEquals(
                List.of(),
                summaries(
                        "PRG-016",
                        citing(
                                strategy,
                                plan.issuer(Identifier.parse("body:other")).build())));
        assertEquals(
                List.of(),
                summaries(
                        "PRG-016",
                        citing(
                                strategy,
                                text("local:b", "Action Plan on Smuggling", "")
                                        .date(ExtendedDate.parse("2020-12"))
                                        .build())));
    }

    @Test
    void aPolicyWhoseSuccessorIsAnnouncedIsANote() {
        Document successor = text("local:new", "Strategy 2024-2029", "2024/2029")
                .availability(Document.Availability.PLANNED)
                .addRelations(
                        new Document.Relation(Document.Relation.Kind.REPLACES, Identifier.parse("local:strategy")))
                .build();
        Dossier dossier = citing(text("local:strategy", "Strategy", "2018/2023").build(), successor);

        assertEquals(
                List.of(
                        "PRG-002 NOTE Strategy: covers 2018 to 2023; Plan, which cites it, begins later (1 January 2024), and a successor is announced, Strategy 2024-2029."),
                summaries("PRG-002", dossier));
    }

    @Test
    void whatIsConcludedFromAnInferredPeriodIsANote() {
        Dossier stated = Dossier.builder()
                .from(following("2019-01-01/2021-12-31", until("2022", "2022-01")))
                .build();
        Dossier inferred = Dossier.builder()
                .from(stated)
                .programmes(stated.programmes().stream()
                        .map(programme -> Programme.builder()
                                .from(programme)
                                .period(Stated.<DateRange>builder()
                                        .from(programme.period())
                                        .certainty(Certainty.INFERRED)
                                        .build())
                                .adoption(date("2024-04-04", "Paragraph 4"))
                                .build())
                        .toList())
                .build();

        assertEquals(
                List.of("PRG-013 NOTE", "PRG-014 NOTE", "PRG-015 NOTE"),
                Sketch.check(RuleSets.standard(), inferred, DAY).findings().stream()
                        .filter(finding -> finding.rule().startsWith("PRG"))
                        .map(finding -> finding.rule() + " " + finding.severity())
                        .sorted()
                        .toList());
        assertEquals(
                2,
                summaries("PRG-013", stated).size()
                        + summaries("PRG-015", stated).size());
    }

    private static Undertaking.Builder due(String what, Timing due, String words) {
        Undertaking.Builder undertaking = Undertaking.builder();
        undertaking
                .key("report")
                .by(Stated.of(Identifier.parse("body:committee")))
                .force(Undertaking.Force.REQUESTS)
                .what(Stated.of("", what, Sketch.place("Section 5")))
                .due(Stated.of(words, due, Sketch.place("Section 5")))
                .addConcerns(Subject.of(Sketch.PROGRAMME));
        return undertaking;
    }

    private static Dossier written(String date, Undertaking undertaking) {
        return Dossier.builder()
                .from(Sketch.dossier())
                .addDocuments(AdoptedText.builder()
                        .identifier(Sketch.DOCUMENT)
                        .name(Name.of("Plan"))
                        .date(ExtendedDate.parse(date))
                        .build())
                .addUndertakings(undertaking)
                .build();
    }

    private static Timing by(String date) {
        return Timing.on(ExtendedDate.parse("[.." + date + "]"));
    }

    @ParameterizedTest
    @CsvSource({"2023-10-05, 1", "2023-09-30, 0", "2023-09, 0", "2023-10, 1"})
    void aDeadlineThatHadPassedWhenTheTextWasWrittenIsNoted(String written, int findings) {
        assertEquals(
                findings,
                summaries(
                                "PRG-003",
                                written(
                                        written,
                                        due("report", by("2023-09-30"), "by 30 September 2023")
                                                .build()))
                        .size());
    }

    @Test
    void theDeadlineIsShownInItsWords() {
        Finding finding = Sketch.findings(
                        "PRG-003",
                        written(
                                "2023-10-05",
                                due("report", by("2023-09-30"), "by 30 September 2023")
                                        .build()),
                        DAY)
                .get(0);

        assertEquals(
                "PRG-003 NOTE Task at Section 5: was due \"by 30 September 2023\"; the text is dated 5 October 2023 and does not say"
                        + " whether it was done.",
                finding.summary());
        assertEquals("PRG-003:undertakings/report", finding.fingerprint());
    }

    @ParameterizedTest
    @CsvSource({
        "CONTINUOUS, was due September 2023 or earlier",
        "SOMETIME, was due sometime in September 2023 or earlier"
    })
    void aDeadlineWithoutWordsIsShownByItsDate(Timing.Course course, String shown) {
        Timing due = new Timing.On(ExtendedDate.parse("[..2023-09]"), course);

        assertEquals(
                List.of("PRG-003 NOTE Task at Section 5: " + shown
                        + "; the text is dated 5 October 2023 and does not say whether it was done."),
                summaries(
                        "PRG-003", written("2023-10-05", due("report", due, "").build())));
    }

    @Test
    void aDeadlineThatIsAnsweredOrConcernsNoProgrammeIsLeftAlone() {
        Undertaking kept = due("report", by("2023-09-30"), "")
                .addFulfilledBy(Identifier.parse("local:report"))
                .build();
        Undertaking elsewhere = due("report", by("2023-09-30"), "")
                .concerns(List.of(Subject.of(Identifier.parse("local:policy"))))
                .build();
        Dossier reported = Dossier.builder()
                .from(written("2023-10-05", due("report", by("2023-09-30"), "").build()))
                .addDevelopments(Development.builder()
                        .key("reported")
                        .what(Stated.of("the report was made"))
                        .addConcerns(Subject.of(Address.parse("undertakings/report")))
                        .build())
                .build();

        assertEquals(List.of(), summaries("PRG-003", written("2023-10-05", kept)));
        assertEquals(List.of(), summaries("PRG-003", written("2023-10-05", elsewhere)));
        assertEquals(List.of(), summaries("PRG-003", reported));
    }

    private static Dossier reporting(String what, Timing due) {
        return Dossier.builder()
                .from(Sketch.dossier(plan -> plan.period(Sketch.period("2024-01-01/2027-12-31", PERIOD))))
                .addUndertakings(due(what, due, "in time").build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({"24, 0", "47, 0", "48, 1", "-1, 1"})
    void anInterimReportOutsideThePeriodIsReported(int months, int findings) {
        assertEquals(
                findings,
                summaries("PRG-012", reporting("mid-term report", Timing.offset(Period.ofMonths(months), "plan")))
                        .size());
    }

    @Test
    void theDayThatIsOutsideIsShown() {
        Finding finding = Sketch.findings(
                        "PRG-012", reporting("mid-term report", Timing.offset(Period.ofMonths(48), "plan")), DAY)
                .get(0);

        assertEquals(
                "PRG-012 WARNING Task at Section 5: is due \"in time\", that is 1 January 2028, outside the period of Plan, 1 January 2024 to 31 December 2027.",
                finding.summary());
        assertEquals("PRG-012:undertakings/report:plan", finding.fingerprint());
        assertEquals(2, finding.evidence().size());
    }

    private static List<String> summariesWithoutWords(Timing due) {
        Dossier dossier = Dossier.builder()
                .from(reporting("mid-term report", due))
                .undertakings(List.of(due("mid-term report", due, "").build()))
                .build();
        return summaries("PRG-012", dossier);
    }

    @Test
    void aReportThatIsDueWithoutWordsIsShownByItsDateOrDistance() {
        String outside = ", outside the period of Plan, 1 January 2024 to 31 December 2027.";

        assertEquals(
                List.of("PRG-012 WARNING Task at Section 5: is due 48 months after Plan, that is 1 January 2028"
                        + outside),
                summariesWithoutWords(Timing.offset(Period.ofMonths(48), "plan")));
        assertEquals(
                List.of("PRG-012 WARNING Task at Section 5: is due June 2028, that is June 2028" + outside),
                summariesWithoutWords(Timing.on(ExtendedDate.parse("2028-06"))));
        assertEquals(
                List.of("PRG-012 WARNING Task at Section 5: is due sometime in 2028, that is 2028" + outside),
                summariesWithoutWords(Timing.sometime(ExtendedDate.parse("2028"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            final progress report; [2027-12-31..]; 0; 0
            final progress report; 2028-06       ; 0; 0
            progress report      ; 2028-06       ; 1; 0
            progress report      ; 2027-12-31    ; 0; 0
            progress report      ; [..2028-06]   ; 1; 0
            progress report      ; [2027,2028]   ; 0; 1
            evaluation           ; 2028-06       ; 0; 0
            """)
    void aFinalReportMayComeAfterTheEnd(String what, String due, int findings, int unknowns) {
        Dossier dossier = reporting(what, Timing.on(ExtendedDate.parse(due)));

        assertEquals(findings, summaries("PRG-012", dossier).size());
        assertEquals(unknowns, unknowns("PRG-012", dossier));
    }

    private static Dossier contributing(String period, String goal, String words) {
        return Sketch.dossier(plan -> plan.period(period)
                .addSdgLinks(new SdgLink(
                        Sketch.PROGRAMME,
                        SdgLink.Manner.DEVELOPED,
                        Stated.of(words, Sdg.parse(goal), Sketch.place("Section 3.2")))));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-2027, 8.7, target 8.7, 1",
        "2024-2026, 14.1, SDG 14.1, 1",
        "2023-2026, 3.6, target 3.6, 1",
        "2019-2020, 3.6, target 3.6, 0",
        "2022-2025, 8.7, target 8.7, 0",
        "2024-2027, 16.3, target 16.3, 0",
        "2024-2027, 8, Goal 8, 0",
        "2024-2029, 4, 'Goal 4, by 2027', 1",
        "2024-2027, 10.2, 'target 10.2, by 2030', 0"
    })
    void aTargetWithADeadlineInsideTheProgrammeIsAHint(String period, String goal, String words, int findings) {
        assertEquals(
                findings,
                summaries("PRG-017", contributing(period, goal, words)).size());
    }

    @Test
    void theDeadlineAndTheEndAreShown() {
        assertEquals(
                List.of(
                        "PRG-017 NOTE Plan: contributes to SDG 8.7, which sets itself a deadline of 2025, and ends later:"
                                + " 2027."),
                summaries("PRG-017", contributing("2024-2027", "8.7", "target 8.7")));
    }

    private static Dossier withEvent(String when, Subject... concerns) {
        return Dossier.builder()
                .from(inYears("2014-2017", "2019-2022"))
                .addDevelopments(Development.builder()
                        .key("training")
                        .addConcerns(concerns)
                        .when(Stated.of(when, Timing.on(ExtendedDate.parse(when)), Sketch.place("Section 2")))
                        .what(Stated.of("", "judges were trained", Sketch.place("Section 2")))
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 1",
        "2018-05-03, 1",
        "'{2017,2018,2022}', 1",
        "2018-02/2018-06, 1",
        "2017, 0",
        "2019, 0",
        "2013, 0",
        "2024, 0",
        "2018/.., 0",
        "2017/2019, 0",
        "'[2017,2018]', 0"
    })
    void workBetweenTwoProgrammesIsReported(String when, int findings) {
        Subject part = Subject.of(Address.parse("plan/justice"));

        assertEquals(findings, summaries("PRG-018", withEvent(when, part)).size());
        assertEquals(
                List.of(), summaries("PRG-018", withEvent(when, Subject.of(Sketch.PROGRAMME))), "how it was prepared");
        assertEquals(List.of(), summaries("PRG-018", withEvent(when, Subject.of(Sketch.STATE))), "no part of it");
    }

    @Test
    void anActivityThatStandsAloneIsOfTheProgrammesForItsState() {
        Activity seminar = Sketch.with(
                Sketch.dated("a", "12 May 2018"),
                activity -> activity.addInvolvements(Involvement.of(Sketch.STATE, Involvement.Role.BENEFICIARY)));
        Activity elsewhere = Sketch.with(
                Sketch.dated("b", "12 May 2018"),
                activity ->
                        activity.addInvolvements(Involvement.of(Identifier.parse("UZ"), Involvement.Role.BENEFICIARY)));
        Dossier dossier = Dossier.builder()
                .from(inYears("2014-2017", "2019-2022"))
                .addActivities(seminar, elsewhere)
                .build();

        assertEquals(
                List.of(
                        "PRG-018 WARNING Title of a: is dated 12 May 2018, when Former plan was over (2017) and Plan had not"
                                + " begun (2019)."),
                summaries("PRG-018", dossier));
    }

    @Test
    void anotherProgrammeForTheStateCoversTheTimeBetween() {
        Dossier dossier = withEvent("2018", Subject.of(Address.parse("plan/justice")));
        Dossier covered = Dossier.builder()
                .from(dossier)
                .addProgrammes(Programme.builder()
                        .key("regional")
                        .document(Identifier.parse("local:regional"))
                        .name(Name.of("Regional programme"))
                        .kind(Programme.Kind.JOINT_PROGRAMME)
                        .addBeneficiaries(Sketch.STATE)
                        .period("2016-2019")
                        .build())
                .build();

        assertEquals(1, summaries("PRG-018", dossier).size());
        assertEquals(List.of(), summaries("PRG-018", covered));
    }
}
