package org.hemicycle.consistency.undertaking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Actor;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Content;
import org.hemicycle.document.Document;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Paper;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.programme.Undertaking.Force;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UndertakingRulesTest {

    private static final Identifier COMMISSION = Identifier.parse("body:commission");
    private static final Identifier GUIDE = Identifier.parse("local:guide");
    private static final String DAY = "2024-06-01";

    private static Undertaking undertaking(Force force, UnaryOperator<Undertaking.Builder> change) {
        return change.apply(Undertaking.builder()
                        .key("report")
                        .by(Stated.of("the Commission", COMMISSION, Sketch.place("Paragraph 41")))
                        .force(force)
                        .what(Stated.of("", "Report on progress", Sketch.place("Paragraph 41"))))
                .build();
    }

    private static Undertaking due(Force force, Timing timing) {
        return undertaking(force, builder -> builder.due(Stated.of("when due", timing, Sketch.place("Paragraph 41"))));
    }

    private static Dossier of(Undertaking... undertakings) {
        return Dossier.builder().name("text").addUndertakings(undertakings).build();
    }

    private static Dossier with(Dossier dossier, UnaryOperator<Dossier.Builder> change) {
        return change.apply(Dossier.builder().from(dossier)).build();
    }

    private static Timing on(String date) {
        return Timing.on(ExtendedDate.parse(date));
    }

    @ParameterizedTest
    @CsvSource({"REQUESTS, WARNING", "DECIDES, NOTE"})
    void aRequestWithoutADateIsAWarningAndADecisionAHint(Force force, String severity) {
        List<Finding> findings = Sketch.findings("COM-001", of(undertaking(force, builder -> builder)), DAY);

        assertEquals(
                "COM-001 " + severity + " Task at Paragraph 41: has no day on which it is due.",
                findings.get(0).summary());
        assertEquals("COM-001:undertakings/report", findings.get(0).fingerprint());
        assertEquals(1, findings.get(0).evidence().size());
    }

    @Test
    void wordsThatNameNoDateAreQuoted() {
        Undertaking vague = undertaking(
                Force.REQUESTS,
                builder -> builder.due(
                        Stated.<Timing>builder().asWritten("in due course").build()));

        assertEquals(
                List.of("COM-001 WARNING Task at Paragraph 41: has no day on which it is due but \"in due course\"."),
                Sketch.summaries("COM-001", of(vague), DAY));
    }

    @Test
    void aSessionIsADateAndVerbsThatAskForNothingNeedNone() {
        assertEquals(
                List.of(), Sketch.findings("COM-001", of(due(Force.REQUESTS, Timing.atSession(COMMISSION, 81))), DAY));
        for (Force force : List.of(Force.WELCOMES, Force.ENCOURAGES, Force.NOTES, Force.UNDERTAKES)) {
            assertEquals(
                    List.of(),
                    Sketch.findings("COM-001", of(undertaking(force, builder -> builder)), DAY),
                    force.name());
        }
    }

    private static Outline outline(Content holds) {
        return Outline.builder()
                .document(Sketch.DOCUMENT)
                .addParts(new Outline.Part(Locator.parse("Part I"), "Part", Set.of(holds), true, true))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"OPERATIVE_PART, 1", "POLICY, 0"})
    void aRequestThatAReportRecountsIsNotItsOwn(Content holds, int findings) {
        Dossier dossier = with(
                of(undertaking(Force.REQUESTS, builder -> builder)), builder -> builder.addOutlines(outline(holds)));

        assertEquals(findings, Sketch.findings("COM-001", dossier, DAY).size());
    }

    @Test
    void aDateThatOurCopyHasLostIsUnknown() {
        Undertaking lost = undertaking(
                Force.REQUESTS,
                builder -> builder.due(Stated.<Timing>builder()
                        .asWritten("")
                        .certainty(Certainty.DAMAGED)
                        .build()));

        assertEquals(
                List.of("when the task at Paragraph 41 is due, which our copy has lost"),
                Sketch.unknowns("COM-001", of(lost), DAY));
    }

    private static Dossier followedUp(Dossier dossier, String until) {
        return with(
                dossier,
                builder -> builder.addCompleteness(new Completeness(
                        COMMISSION, Completeness.Fact.FOLLOW_UP, LocalDate.parse(until), "", Sketch.place("Annex V"))));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-31, 2024-12-31, 0, 0",
        "2024-06-01, 2024-12-31, 1, 0",
        "2024-06-01, 2024-05-31, 0, 1",
        "2024-06-01, '', 0, 1",
    })
    void whatIsOverdueIsReportedOnlyUnderACompleteRecord(String day, String until, int findings, int unknowns) {
        Dossier dossier = of(due(Force.UNDERTAKES, on("2024-05-31")));
        Dossier recorded = until.isEmpty() ? dossier : followedUp(dossier, until);

        assertEquals(findings, Sketch.findings("COM-002", recorded, day).size());
        assertEquals(unknowns, Sketch.unknowns("COM-002", recorded, day).size());
    }

    @Test
    void whatIsOverdueIsShownWithItsDate() {
        Dossier dossier = followedUp(of(due(Force.REQUESTS, on("2024-05-31"))), "2024-12-31");

        assertEquals(
                List.of(
                        "COM-002 WARNING Task at Paragraph 41: was due \"when due\", and nothing records that it was done."),
                Sketch.summaries("COM-002", dossier, DAY));
        assertEquals(
                List.of("whether the task at Paragraph 41 was done, which was due \"when due\""),
                Sketch.unknowns("COM-002", of(due(Force.REQUESTS, on("2024-05-31"))), DAY));
    }

    private static List<Timing> timings() {
        return List.of(
                on("2026-03-05"),
                Timing.sometime(ExtendedDate.parse("2026-03")),
                Timing.before("Title of s81"),
                Timing.offset(Period.ofMonths(12), "plan"),
                Timing.atSession(COMMISSION, 81));
    }

    @Test
    void whatIsOverdueByNoWordsIsShownWithTheTimingMeant() {
        Activity session = Sketch.with(
                Sketch.dated("s81", "5 March 2026"),
                activity -> activity.series(COMMISSION).edition(81));
        List<String> due = new ArrayList<>();
        for (Timing timing : timings()) {
            Undertaking unwritten = undertaking(
                    Force.REQUESTS,
                    builder -> builder.due(
                            Stated.<Timing>builder().asWritten("").value(timing).build()));
            Dossier dossier = with(
                    Sketch.dossier(plan -> plan),
                    builder -> builder.addUndertakings(unwritten).addActivities(session));
            Sketch.findings("COM-002", followedUp(dossier, "2026-12-31"), "2026-12-01")
                    .forEach(finding -> due.add(finding.message()));
        }

        assertEquals(
                List.of(
                        "was due 5 March 2026, and nothing records that it was done.",
                        "was due sometime in March 2026, and nothing records that it was done.",
                        "was due before Title of s81, and nothing records that it was done.",
                        "was due 12 months after Plan, and nothing records that it was done.",
                        "was due session 81 of the commission, and nothing records that it was done."),
                due);
    }

    @ParameterizedTest
    @CsvSource({"DELIVERED, 0", "LABEL_ONLY, 0", "PLANNED, 1"})
    void aDocumentThatIsThereFulfilsIt(Document.Availability availability, int findings) {
        Undertaking fulfilled = undertaking(
                Force.REQUESTS,
                builder -> builder.due(Stated.of(on("2024-05-31"))).addFulfilledBy(GUIDE));
        Dossier dossier =
                followedUp(with(of(fulfilled), builder -> builder.addDocuments(guide(availability))), "2024-12-31");

        assertEquals(findings, Sketch.findings("COM-002", dossier, DAY).size());
    }

    @Test
    void aSessionWhoseDayIsNotKnownIsUnknownAndOneThatIsRecordedHasItsDay() {
        Dossier dossier = of(due(Force.REQUESTS, Timing.atSession(COMMISSION, 81)));
        Activity session = Sketch.with(
                Sketch.dated("s81", "5 March 2026"),
                activity -> activity.series(COMMISSION).edition(81));

        assertEquals(List.of("the date of session 81 of the commission"), Sketch.unknowns("COM-002", dossier, DAY));
        Dossier recorded = with(dossier, builder -> builder.addActivities(session));
        assertEquals(List.of(), Sketch.unknowns("COM-002", recorded, DAY));
        assertEquals(1, Sketch.unknowns("COM-002", recorded, "2026-03-06").size());
    }

    @ParameterizedTest
    @CsvSource({"P12M, 2025-01-01, 0", "P12M, 2025-01-02, 1", "P60M, 2032-12-31, 0", "P60M, 2033-01-01, 1"})
    void anAmountAfterAProgrammeCountsFromItsStartWhereItFallsInsideIt(String amount, String day, int unknowns) {
        Dossier dossier = with(
                Sketch.dossier(plan -> plan),
                builder -> builder.addUndertakings(due(Force.UNDERTAKES, Timing.offset(Period.parse(amount), "plan"))));

        assertEquals(unknowns, Sketch.unknowns("COM-002", dossier, day).size());
    }

    @Test
    void aVerbThatDoesNotBindIsNeverOverdue() {
        assertEquals(List.of(), Sketch.unknowns("COM-002", of(due(Force.INVITES, on("2020"))), DAY));
    }

    private static Paper guide(Document.Availability availability) {
        return paper(GUIDE, "Guide", availability);
    }

    private static Paper paper(Identifier identifier, String title, Document.Availability availability) {
        return Paper.builder()
                .identifier(identifier)
                .name(Name.of(title))
                .availability(availability)
                .citation(Sketch.place("Section " + identifier.value()))
                .build();
    }

    @Test
    void documentsByLabelAloneAreOneHintForThoseOfMeetingsAndOneForOthers() {
        Identifier minutes = Identifier.parse("local:minutes");
        Dossier dossier = with(
                Sketch.alone(
                        Sketch.with(Sketch.dated("m", "5 March 2024"), activity -> activity.addDocuments(minutes))),
                builder -> builder.addDocuments(
                        paper(Identifier.parse("local:b"), "Letter", Document.Availability.LABEL_ONLY),
                        paper(Identifier.parse("local:a"), "Terms", Document.Availability.LABEL_ONLY),
                        paper(minutes, "Minutes", Document.Availability.LABEL_ONLY),
                        guide(Document.Availability.DELIVERED)));

        assertEquals(
                List.of(
                        "COM-003 NOTE Documents cited in local:plan: 2 documents are announced by a label or link alone, such as \"Terms\".",
                        "COM-003 NOTE Documents of activities in local:plan: 1 document is announced by a label or link alone: \"Minutes\"."),
                Sketch.summaries("COM-003", dossier, DAY));
        assertEquals(
                List.of("COM-003:local-plan", "COM-003:local-plan:activities"),
                Sketch.fingerprints("COM-003", dossier, DAY));
    }

    @Test
    void documentsThatAreThereOrOfWhichNothingIsSaidRaiseNothing() {
        Dossier dossier = with(
                of(),
                builder -> builder.addDocuments(
                        guide(Document.Availability.DELIVERED),
                        Paper.builder()
                                .identifier(Identifier.parse("local:a"))
                                .name(Name.of("Cited"))
                                .citation(Sketch.place("Section 1"))
                                .build()));

        assertEquals(List.of(), Sketch.findings("COM-003", dossier, DAY));
    }

    private static Dossier meetings(boolean mandate, String latest, String... days) {
        List<Activity> meetings = new ArrayList<>();
        for (String day : days) {
            meetings.add(meeting("g" + day, "body:group", day));
        }
        meetings.add(meeting("latest", "body:network", latest));
        Actor.Builder group = Actor.builder()
                .identifier(Identifier.parse("body:group"))
                .name(Name.of("Group"))
                .kind(Actor.Kind.SUB_GROUP);
        if (mandate) {
            group.mandate(Stated.of("", "Prepare the guide", Sketch.place("Section 2")));
        }
        return with(Sketch.alone(meetings.toArray(new Activity[0])), builder -> builder.addActors(group.build()));
    }

    private static Activity meeting(String key, String body, String day) {
        return Sketch.activity(
                key,
                activity -> activity.series(Identifier.parse(body))
                        .when(Stated.of(day, on(day), Sketch.place("Section 3, Item " + key)))
                        .status(Stated.of("held", Activity.Status.HELD, Sketch.place("Section 3, Item " + key))));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-19, 2024-05-01, 1",
        "2023-06-08, 2024-05-01, 1",
        "2023-06-07, 2024-05-01, 0",
        "2024-04-19, 2023-06-01, 0",
    })
    void aBodyThatHasStoppedToMeetIsReportedWhileItsRecordGoesOn(String latest, String day, int findings) {
        assertEquals(
                findings,
                Sketch.findings("COM-004", meetings(true, latest, "2022-04-08", "2022-06-07"), day)
                        .size());
    }

    @Test
    void aBodyThatHasStoppedToMeetIsShownWithItsMandate() {
        List<Finding> findings =
                Sketch.findings("COM-004", meetings(true, "2024-04-19", "2022-06-07", "2022-04-08"), DAY);

        assertEquals(
                "COM-004 NOTE Group: last met on 7 June 2022; the same record goes on to 19 April 2024, and its meetings used to be"
                        + " 60 days apart.",
                findings.get(0).summary());
        assertEquals(3, findings.get(0).evidence().size());
    }

    @Test
    void aBodyThatMeetsSeldomOrHasNoMandateRaisesNothing() {
        assertEquals(
                List.of(),
                Sketch.findings(
                        "COM-004", meetings(true, "2024-04-19", "2020-06-07", "2021-06-07", "2022-06-07"), DAY));
        assertEquals(
                List.of(), Sketch.findings("COM-004", meetings(false, "2024-04-19", "2022-04-08", "2022-06-07"), DAY));
    }

    @Test
    void howOftenABodyMeetsIsUnknownAfterOneMeeting() {
        assertEquals(
                List.of("how often Group is to meet"),
                Sketch.unknowns("COM-004", meetings(true, "2024-04-19", "2022-09-14"), DAY));
        assertEquals(List.of(), Sketch.unknowns("COM-004", meetings(true, "2023-04-19", "2022-09-14"), DAY));
    }

    private static Dossier promised(UnaryOperator<Undertaking.Builder> change, Paper guide) {
        return with(
                of(undertaking(Force.OBLIGED, builder -> change.apply(builder.addConcerns(Subject.of(GUIDE))))),
                builder -> builder.addDocuments(guide));
    }

    @Test
    void anOutputOfWhichNothingMoreIsSaidIsReported() {
        List<Finding> findings =
                Sketch.findings("COM-005", promised(builder -> builder, guide(Document.Availability.PLANNED)), DAY);

        assertEquals(
                "COM-005 NOTE Guide: is still to be prepared by the Commission; nothing says by when, nor that it was delivered.",
                findings.get(0).summary());
        assertEquals("COM-005:local-guide", findings.get(0).fingerprint());
        assertEquals(2, findings.get(0).evidence().size());
    }

    @Test
    void ofManyWhoAreToPrepareAnOutputThreeAreNamedAndNobodyIsSomebody() {
        Dossier many = with(of(), builder -> builder.addDocuments(guide(Document.Availability.PLANNED)));
        for (String by : List.of("the Office", "", "a Team", "Board", "Council")) {
            Undertaking task = undertaking(
                    Force.OBLIGED,
                    builder -> builder.key("task-" + by.length())
                            .addConcerns(Subject.of(GUIDE))
                            .by(Stated.<Identifier>builder().asWritten(by).build()));
            many = with(many, builder -> builder.addUndertakings(task));
        }
        Dossier nobody = promised(
                builder -> builder.by(Stated.<Identifier>builder().asWritten("").build()),
                guide(Document.Availability.PLANNED));

        assertEquals(
                List.of(
                        "COM-005 NOTE Guide: is still to be prepared by Board, Council, a Team and 1 more; nothing says by when, nor that it was delivered."),
                Sketch.summaries("COM-005", many, DAY));
        assertEquals(
                List.of("COM-005 NOTE Guide: is still to be prepared; nothing says by when, nor that it was"
                        + " delivered."),
                Sketch.summaries("COM-005", nobody, DAY));
    }

    @Test
    void anOutputThatIsDeliveredDueOrNobodysRaisesNothing() {
        Paper planned = guide(Document.Availability.PLANNED);

        assertEquals(
                List.of(),
                Sketch.findings("COM-005", promised(builder -> builder, guide(Document.Availability.DELIVERED)), DAY));
        assertEquals(
                List.of(),
                Sketch.findings("COM-005", promised(builder -> builder.due(Stated.of(on("2025"))), planned), DAY));
        assertEquals(List.of(), Sketch.findings("COM-005", with(of(), builder -> builder.addDocuments(planned)), DAY));
    }

    @ParameterizedTest
    @CsvSource({"2024-06-01, 0", "2024-05-31, 1"})
    void whetherAnOutputWithADateWasDeliveredIsUnknownAfterThatDate(String date, int unknowns) {
        Paper dated = Paper.builder()
                .from(guide(Document.Availability.PLANNED))
                .date(ExtendedDate.parse(date))
                .build();
        Dossier dossier = promised(builder -> builder, dated);

        assertEquals(List.of(), Sketch.findings("COM-005", dossier, DAY));
        assertEquals(unknowns, Sketch.unknowns("COM-005", dossier, DAY).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "before | 2026-03-05 | whether the task at Paragraph 41 was done, which was due \"when due\"",
                "after  | 2026-03-06 | ",
                "after  | 2026-03-07 | the exact day of [2026-03-06..]",
            })
    void whatIsTimedByAnActivityIsDueOnTheSideOfItsDay(String relation, String day, String unknown) {
        Timing timing = relation.equals("before") ? Timing.before("Title of s81") : Timing.after("Title of s81");
        Dossier dossier = with(
                of(due(Force.UNDERTAKES, timing)),
                builder -> builder.addActivities(Sketch.dated("s81", "5 March 2026")));

        assertEquals(unknown == null ? List.of() : List.of(unknown), Sketch.unknowns("COM-002", dossier, day));
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01, 0", "2025-01-02, 1"})
    void aProgrammeIsAnAnchorByItsNameToo(String day, int unknowns) {
        Dossier dossier = with(
                Sketch.dossier(plan -> plan.name(Name.of("Action Plan for Reform"))),
                builder -> builder.addUndertakings(
                        due(Force.UNDERTAKES, Timing.offset(Period.parse("P12M"), "action plan for reform"))));

        assertEquals(
                unknowns == 0
                        ? List.of()
                        : List.of("whether the task at Paragraph 41 was done, which was due \"when due\""),
                Sketch.unknowns("COM-002", dossier, day));
    }
}
