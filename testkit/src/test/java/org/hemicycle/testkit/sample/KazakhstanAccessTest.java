package org.hemicycle.testkit.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.convention.Conventions;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.AccessTimeline;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.eligibility.RouteAssessment;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KazakhstanAccessTest {

    private static final Identifier KAZAKHSTAN = Identifier.parse("KZ");
    private static final Eligibility ELIGIBILITY = Eligibility.in(Samples.kazakhstanPriorities());

    private static Verdict<Access> access(int convention, String day) {
        return ELIGIBILITY.asOf(LocalDate.parse(day)).access(KAZAKHSTAN, Identifier.treaty(convention));
    }

    @ParameterizedTest
    @CsvSource({
        "18, 2024-01-01, Party",
        "127, 2024-01-01, Party",
        "141, 2024-01-01, Party",
        "165, 2024-01-01, Party",
        "210, 2024-01-01, Invited",
        "210, 2025-04-23, Invited",
        "210, 2025-04-24, InvitationLapsed",
        "173, 2027-06-30, Invited",
        "173, 2027-07-01, Undetermined",
        "173, 2027-07-31, Undetermined",
        "173, 2027-08-01, InvitationLapsed",
        "185, 2023-04-18, InvitationPending",
        "185, 2023-04-20, Invited",
        "135, 2024-01-01, Entitled",
        "215, 2024-01-01, Entitled",
        "218, 2024-01-01, Entitled",
        "197, 2024-01-01, MayRequestInvitation",
        "198, 2024-01-01, MayRequestInvitation",
        "201, 2024-01-01, MayRequestInvitation",
        "189, 2024-01-01, NotYet",
        "224, 2024-01-01, NotYet",
        "225, 2024-01-01, NotYet",
        "5, 2024-01-01, Closed",
        "122, 2024-01-01, Closed",
    })
    void theAnswerIsOfTheRightKindOnTheRightDay(int convention, String day, String kind) {
        Verdict<Access> verdict = access(convention, day);

        assertEquals(kind, verdict.answer().getClass().getSimpleName(), verdict.print());
    }

    @Test
    void anInvitationIsTakenUpByAccessionUntilItsLastDay() {
        Verdict<Access> verdict = access(210, "2024-01-01");

        assertEquals("invited until 2025-04-23", verdict.answer().toString());
        assertEquals(
                List.of(
                        "deposit the instrument of accession; the latest safe day is 2025-04-23, and a deposit on it would"
                                + " take effect on 2025-08-01"),
                verdict.nextSteps());
        assertEquals(LocalDate.parse("2023-10-05"), verdict.onRecordAsOf().orElseThrow());
        assertTrue(verdict.print().contains("valid until 23 April 2025"), verdict.print());
    }

    @Test
    void aLapsedInvitationAsksForAnother() {
        assertEquals(
                List.of("ask for an extension or a new invitation"),
                access(210, "2025-04-24").nextSteps());
    }

    @Test
    void withoutACompleteRecordALapsedInvitationDoesNotDenyThatTheStateJoinedSince() {
        Dossier incomplete = Dossier.builder()
                .from(Samples.kazakhstanPriorities())
                .completeness(List.of())
                .build();
        Verdict<Access> verdict = Eligibility.in(incomplete)
                .asOf(LocalDate.parse("2025-04-24"))
                .access(KAZAKHSTAN, Identifier.treaty(210));

        assertEquals(Access.Kind.INVITATION_LAPSED, verdict.answer().kind());
        assertTrue(verdict.truth().isUnknown(), verdict::print);
        Missing since = Missing.of("the record of what Kazakhstan has done about CETS 210 since");
        assertTrue(verdict.missing().contains(since), verdict::print);
        assertFalse(access(210, "2025-04-24").missing().contains(since));
    }

    @Test
    void aClosureBarsTheRouteOfAPartyToAnotherConventionToo() {
        Identifier union = Identifier.parse("EU");
        Dossier dossier = Dossier.builder()
                .name("union")
                .addTreatyActions(TreatyAction.builder()
                        .actor(union)
                        .convention(Conventions.CULTURAL)
                        .kind(TreatyAction.Kind.ACCESSION)
                        .on(ExtendedDate.parse("2010-01-01"))
                        .build())
                .build();
        Verdict<List<RouteAssessment>> routes =
                Eligibility.in(dossier).asOf(LocalDate.parse("2024-01-01")).routes(union, Identifier.treaty(69));

        assertTrue(routes.truth().isNo(), routes::print);
        assertTrue(routes.print().contains("no: ETS 069 not closed to European Union"), routes::print);
    }

    @Test
    void bothReadingsAreNamedWhereTheRecordLeavesThemOpen() {
        assertEquals(
                "undetermined: invited or invitation lapsed",
                access(173, "2027-07-15").answer().toString());
    }

    @Test
    void theRightToSignComesFromBeingAPartyToTheCulturalConvention() {
        assertTrue(
                access(215, "2024-01-01").why().print().contains("Party to ETS 018"),
                () -> access(215, "2024-01-01").print());
    }

    @Test
    void theParentComesFirst() {
        assertTrue(
                access(189, "2024-01-01").answer().toString().contains("ETS 185"),
                () -> access(189, "2024-01-01").print());
    }

    @Test
    void theTimelineHasNoGapsAndChangesOnTheDaysOfTheRecord() {
        AccessTimeline timeline =
                ELIGIBILITY.timeline(KAZAKHSTAN, Identifier.treaty(173), DateRange.parse("2022-01-01/2027-12-31"));

        assertEquals(
                List.of(
                        "2022-01-01/2022-01-31 MayRequestInvitation",
                        "2022-02-01/2022-02-27 Undetermined",
                        "2022-02-28/2022-06-29 InvitationPending",
                        "2022-06-30/2022-07-30 Undetermined",
                        "2022-07-31/2027-06-30 Invited",
                        "2027-07-01/2027-07-31 Undetermined",
                        "2027-08-01/2027-12-31 InvitationLapsed"),
                timeline.spans().stream()
                        .map(span -> span.first() + "/" + span.last() + " "
                                + span.verdict().answer().getClass().getSimpleName())
                        .toList());
    }

    @Test
    void anUnknownConventionOrStateIsRefusedWithASentence() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> access(999, "2024-01-01"))
                .getMessage()
                .contains("999"));
        assertTrue(assertThrows(
                        IllegalArgumentException.class,
                        () -> ELIGIBILITY
                                .asOf(LocalDate.parse("2024-01-01"))
                                .access(Identifier.parse("ZZ"), Identifier.treaty(173)))
                .getMessage()
                .contains("ZZ"));
    }
}
