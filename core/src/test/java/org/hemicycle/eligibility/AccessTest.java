package org.hemicycle.eligibility;

import static org.hemicycle.eligibility.Records.NOTHING;
import static org.hemicycle.eligibility.Records.PLACE;
import static org.hemicycle.eligibility.Records.access;
import static org.hemicycle.eligibility.Records.chart;
import static org.hemicycle.eligibility.Records.complete;
import static org.hemicycle.eligibility.Records.incomplete;
import static org.hemicycle.eligibility.Records.missing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.Completeness;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Access.Kind;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {

    private static final String DAY = "2024-01-01";

    private static Verdict<List<RouteAssessment>> routes(Dossier record, String state, String convention, String day) {
        return Eligibility.in(record)
                .asOf(LocalDate.parse(day))
                .routes(Identifier.parse(state), Identifier.parse(convention));
    }

    private static void assertAnswer(String expected, Verdict<Access> verdict) {
        assertEquals(expected, verdict.answer().toString(), verdict::print);
    }

    @Test
    void ofAStateOfWhichNothingIsRecordedTheRoutesAreDefiniteAndTheAccessIsNot() {
        Verdict<Access> france = access(NOTHING, "FR", "CETS 210", DAY);

        assertTrue(routes(NOTHING, "FR", "CETS 210", DAY).truth().isYes());
        assertTrue(france.truth().isUnknown());
        assertEquals(Set.of("the record of what France has done about CETS 210"), missing(france));
        assertAnswer("entitled to sign, ratify (route members); what it has done is not recorded", france);
        assertTrue(france.onRecordAsOf().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"MA", "RU", "JP"})
    void theRoutesAreShutToWhomeverTheConventionIsClosed(String actor) {
        assertEquals(Truth.NO, routes(NOTHING, actor, "ETS 005", DAY).truth());
        assertEquals(
                Kind.UNDETERMINED,
                access(NOTHING, actor, "ETS 005", DAY).answer().kind());
        assertEquals(
                Kind.CLOSED,
                access(chart("ETS 005"), actor, "ETS 005", DAY).answer().kind());
    }

    @Test
    void aForeseenAccessionWaitsForItsAgreement() {
        assertAnswer(
                "not yet (route eu): needs an accession agreement with the European Union in force",
                access(chart("ETS 005"), "EU", "ETS 005", DAY));
        assertTrue(
                access(chart("ETS 005"), "EU", "ETS 005", "2026-05-10").truth().isUnknown());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1998-05-04 | entitled to sign, ratify (route members)",
                "1998-05-05 | Party since 1998-05-05",
                "2022-03-15 | Party since 1998-05-05",
                "2022-03-16 | Party since 1998-05-05", // no member any more
                "2022-09-15 | Party since 1998-05-05",
                "2022-09-16 | Party until the eve of 2022-09-16, now closed",
            })
    void losingMembershipDoesNotEndBeingAParty(String day, String expected) {
        Dossier record =
                complete("ETS 005", "RU, ETS 005, RATIFICATION, 1998-05-05", "RU, ETS 005, CESSATION, 2022-09-16");

        assertAnswer(expected, access(record, "RU", "ETS 005", day));
    }

    @Test
    void nothingButTheRecordedEndEndsIt() {
        Dossier record = complete("ETS 005", "RU, ETS 005, RATIFICATION, 1998-05-05");

        assertAnswer("Party since 1998-05-05", access(record, "RU", "ETS 005", "2026-01-01"));
        assertEquals(Truth.NO, routes(record, "RU", "ETS 005", "2026-01-01").truth());
    }

    @Test
    void aFormerPartyMayComeBackWhereARouteIsOpen() {
        Dossier record = complete(
                "CETS 210",
                "TR, CETS 210, RATIFICATION, 2012-03-14",
                "TR, CETS 210, DENUNCIATION, 2021-03-22, 2021-07-01");
        Verdict<Access> verdict = access(record, "TR", "CETS 210", DAY);

        assertAnswer("Party until the eve of 2021-07-01, now entitled to sign, ratify (route members)", verdict);
        assertTrue(verdict.truth().isYes());
        assertEquals("sign", verdict.nextSteps().get(0));
        assertTrue(verdict.decisive().print().contains("Türkiye is a member of the Council of Europe"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR | CETS 210 | RATIFICATION, 2014-07-04 | PARTY",
                "FR | CETS 210 | CESSATION, 2020-01-01    | CEASED",
                "FR | CETS 210 | RATIFICATION, 2023-12-31 | CONSENT_EXPRESSED",
                "FR | CETS 210 | SIGNATURE, 2011-05-11    | SIGNATORY",
                "KZ | CETS 210 | INVITATION, 2023-12-31   | INVITED",
                "KZ | CETS 210 | INVITATION, 2018-01-01   | INVITATION_LAPSED",
                "KZ | CETS 210 | REQUEST, 2023-12-31      | INVITATION_PENDING",
                "FR | CETS 210 | SIGNATURE, 2025-01-01    | ENTITLED",
                "KZ | CETS 210 | REQUEST, 2025-01-01      | MAY_REQUEST_INVITATION",
                "FR | CETS 225 | SIGNATURE, 2025-01-01    | NOT_YET",
                "KZ | ETS 005  | DECLARATION, 2023-01-01  | CLOSED",
                "KZ | CETS 210 | INVITATION, 2018-12      | UNDETERMINED",
            })
    void everyKindOfAnswerIsGivenAndAllItsTruthsAgree(String state, String convention, String act, Kind kind) {
        Dossier record = complete(convention, state + ", " + convention + ", " + act);
        Verdict<Access> verdict = access(record, state, convention, DAY);

        assertEquals(kind, verdict.answer().kind(), verdict::print);
        assertEquals(verdict.answer().mayJoin(), verdict.truth());
        assertEquals(verdict.truth(), verdict.why().truth());
        assertEquals(verdict.truth(), verdict.decisive().truth());
    }

    @ParameterizedTest
    @CsvSource({"RATIFICATION, 2010-01-01", "SIGNATURE, 2010-01-01", "INVITATION, 2023-12-01"})
    void withoutAPromiseOfCompletenessTheLastRecordIsToldAndTheTruthStaysOpen(String kind, String day) {
        String act = "KZ, CETS 210, " + kind + ", " + day;
        Verdict<Access> verdict = access(incomplete(act), "KZ", "CETS 210", DAY);

        assertEquals(
                access(complete("CETS 210", act), "KZ", "CETS 210", DAY).answer() + ", not promised complete",
                verdict.answer().toString());
        assertEquals(Set.of("the record of what Kazakhstan has done about CETS 210 since"), missing(verdict));
    }

    @Test
    void anInvitationThatLapsedDoesNotHinderAStateToWhichARouteIsOpenWithoutOne() {
        String accession = "KZ, ETS 018, ACCESSION, 2010-02-24";

        for (String before : List.of("INVITATION, 2015-01-01", "REQUEST, 2015-01-01")) {
            Dossier record = complete("KZ", accession, "KZ, ETS 135, " + before);
            assertEquals(
                    Kind.ENTITLED, access(record, "KZ", "ETS 135", DAY).answer().kind());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR | entitled to sign, ratify (route members) |",
                "FR | entitled to sign, ratify (route members) | FR, ETS 112, SIGNATURE, 1983-03-21",
                "FR | entitled to sign, ratify (route members) | FR, ETS 112, RATIFICATION, 1985-02-11",
                "AU | not yet (route acceded): needs ETS 112 (Transfer of Sentenced Persons) acceded to first |",
                "AU | entitled to accede (route acceded) | AU, ETS 112, ACCESSION, 2002-09-05",
                "EU | closed |",
            })
    void aProtocolPresupposesItsParentAndARouteThatIsOverIsNoneToWaitFor(String state, String expected, String action) {
        Dossier record = action == null ? complete("ETS 112, ETS 167") : complete("ETS 112, ETS 167", action);

        assertAnswer(expected, access(record, state, "ETS 167", DAY));
    }

    @Test
    void whatIsAcceptedTogetherIsAConditionOnlyFromItsDayOn() {
        Dossier record = complete("ETS 112, ETS 167", "AU, ETS 112, ACCESSION, 2002-09-05");
        String together = "to be accepted together with CETS 222";

        assertTrue(access(record, "AU", "ETS 167", "2017-11-22").why().print().contains("yes: " + together));
        assertAnswer("entitled to accede (route acceded-before-2017)", access(record, "AU", "ETS 167", "2017-11-21"));
        assertTrue(access(complete("ETS 108"), "KZ", "ETS 108", DAY)
                .decisive()
                .print()
                .contains("to be accepted together with CETS 223"));
        assertAnswer(
                "may request an invitation (route invited-before-2018)",
                access(complete("ETS 108"), "KZ", "ETS 108", "2018-10-09"));
    }

    @Test
    void aConventionThatIsToBeLeftIsNamed() {
        Dossier record = complete("ETS 066, ETS 143", "FR, ETS 066, RATIFICATION, 1972-07-10");
        Verdict<Access> verdict = access(record, "FR", "ETS 143", DAY);

        assertAnswer("entitled to sign, ratify (route members)", verdict);
        assertTrue(verdict.print().contains("a Party to ETS 066"), verdict::print);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AR | 2024-09-04 | not yet (route elaboration): needs open from 2024-09-05",
                "AR | 2024-09-05 | entitled to sign, ratify (route elaboration)",
                "EU | 2024-09-05 | entitled to sign, ratify (route eu)",
                "KZ | 2026-05-09 | not yet (route invited): needs CETS 225 in force",
                "KZ | 2026-05-10 | undetermined: the routes leave it open",
            })
    void beforeItsOwnEntryIntoForceAConventionIsOpenToThoseWhoMadeIt(String state, String day, String expected) {
        assertAnswer(expected, access(complete("CETS 225"), state, "CETS 225", day));
    }

    @Test
    void whatMayHaveHappenedSinceTheDataWereCheckedIsMissing() {
        assertEquals(
                Set.of("whether CETS 225 has entered into force since 2026-05-09"),
                missing(access(complete("CETS 225"), "KZ", "CETS 225", "2026-05-10")));
    }

    @Test
    void whoTookPartInTheElaborationIsMissingWhereNoListSaysSo() {
        Verdict<Access> verdict = access(complete("CETS 210"), "KZ", "CETS 210", DAY);

        assertEquals(Kind.MAY_REQUEST_INVITATION, verdict.answer().kind());
        assertEquals(Set.of("whether Kazakhstan took part in the elaboration of CETS 210"), missing(verdict));
    }

    @Test
    void whoMayAskForAnInvitationMayPerhapsComeInWithoutOne() {
        Verdict<Access> open = access(complete("CETS 218"), "JP", "CETS 218", DAY);
        Verdict<Access> settled = access(complete("ETS 120, CETS 218"), "JP", "CETS 218", DAY);

        assertEquals(Kind.MAY_REQUEST_INVITATION, open.answer().kind());
        assertTrue(open.truth().isUnknown());
        assertTrue(missing(open).contains("the record of Japan and ETS 120"), open::print);
        assertFalse(missing(settled).contains("the record of Japan and ETS 120"), settled::print);
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "CA", "MX", "VA", "JP"})
    void observersSign(String state) {
        Verdict<List<RouteAssessment>> routes = routes(NOTHING, state, "CETS 211", DAY);

        assertTrue(routes.answer().stream()
                .filter(route -> route.route().key().equals("observers"))
                .allMatch(route -> route.isOpen().isYes()));
        assertEquals(
                Kind.ENTITLED,
                access(complete("CETS 211"), state, "CETS 211", DAY).answer().kind());
    }

    @Test
    void anInvitationMayBeOneToSign() {
        Verdict<Access> invited =
                access(complete("CETS 211", "KZ, CETS 211, INVITATION, 2023-01-01"), "KZ", "CETS 211", DAY);
        Verdict<Access> asked =
                access(complete("CETS 211", "KZ, CETS 211, REQUEST, 2023-01-01"), "KZ", "CETS 211", DAY);

        assertEquals(
                List.of(
                        "sign; the latest safe day is 2028-01-01",
                        "deposit the instrument of ratification, acceptance or approval; it takes effect on the first day of the month"
                                + " after 3 months"),
                invited.nextSteps());
        assertEquals(
                List.of("await the decision on the request", "sign within the validity of the invitation"),
                asked.nextSteps());
    }

    @ParameterizedTest
    @CsvSource({"ETS 127, body:oecd", "ETS 165, body:unesco-europe-region"})
    void thePartiesMayDecideThemselves(String convention, Identifier body) {
        Verdict<Access> verdict = access(withAllStandingsIn(body, complete(convention)), "IN", convention, DAY);

        assertAnswer("may request an invitation (route request)", verdict);
        assertTrue(verdict.print().contains("decision by the Parties ("), verdict::print);
    }

    private static Dossier withAllStandingsIn(Identifier body, Dossier record) {
        return Dossier.builder()
                .from(record)
                .addCompleteness(
                        new Completeness(body, Completeness.Fact.STANDINGS, LocalDate.parse("2026-05-09"), "", PLACE))
                .build();
    }

    @Test
    void aStandingThatTheListLeavesOutIsAddedByTheDossier() {
        Dossier without = complete("ETS 127");
        Dossier member = Dossier.builder()
                .from(without)
                .addStandings(Standing.builder()
                        .holder(Identifier.parse("BR"))
                        .in(Identifier.parse("body:oecd"))
                        .kind(Standing.Kind.MEMBER)
                        .citation(PLACE)
                        .build())
                .build();

        assertAnswer("may request an invitation (route request)", access(without, "BR", "ETS 127", DAY));
        assertAnswer("entitled to sign, ratify (route oecd)", access(member, "BR", "ETS 127", DAY));
    }

    @Test
    void whatIsClosedToTheUnionIsClosedWhateverElseIsNotKnownOfIt() {
        assertAnswer("closed", access(complete("ETS 127"), "EU", "ETS 127", DAY));
        assertAnswer("closed", access(complete("ETS 018"), "EU", "ETS 018", DAY));
        assertAnswer("closed", access(complete("ETS 112, ETS 167"), "EU", "ETS 167", DAY));
    }

    @ParameterizedTest
    @CsvSource({"CETS 210, HK", "CETS 211, HK", "ETS 173, HK", "CETS 210, XK", "ETS 018, XK", "ETS 173, XK"})
    void whetherATerritoryIsAStateIsNotDecidedHere(String convention, String territory) {
        Verdict<Access> verdict = access(complete(territory + ", " + convention), territory, convention, DAY);
        assertEquals(Kind.UNDETERMINED, verdict.answer().kind(), verdict::print);
        assertTrue(missing(verdict).stream().anyMatch(each -> each.endsWith(" is a State")), verdict::print);
    }

    @ParameterizedTest
    @CsvSource({"ETS 005, HK", "ETS 018, HK", "ETS 005, XK", "ETS 009, XK", "CETS 207, XK"})
    void whereItMattersToNoReadingWhetherItIsAStateItIsClosed(String convention, String territory) {
        assertAnswer("closed", access(complete(territory + ", " + convention), territory, convention, DAY));
    }

    @Test
    void aNoteGoesWithTheNameWhereverItIsPrinted() {
        String note = "Kosovo*: Without prejudice to positions on status";

        assertTrue(access(NOTHING, "XK", "CETS 210", DAY).print().contains(note));
        assertTrue(routes(NOTHING, "XK", "CETS 210", DAY).print().contains(note));
    }

    @ParameterizedTest
    @CsvSource({"2021-06-30, ENTITLED", "2021-07-01, CLOSED"})
    void aConventionAcceptsNoActsFromTheDayOfItsClosureOn(String day, Kind kind) {
        Dossier record = complete("ETS 176, CETS 219", "FR, ETS 176, RATIFICATION, 2006-03-17");

        assertEquals(kind, access(record, "FR", "CETS 219", day).answer().kind());
    }

    @ParameterizedTest
    @CsvSource({
        "2016-07-02, YES",
        "2016-07-03, NO",
        "2016, UNKNOWN", // before or after the day that counts
    })
    void whetherAnImpreciseAccessionWasBeforeADayIsLeftOpen(String acceded, String open) {
        Dossier record = complete("ETS 018, ETS 120, CETS 218", "AU, ETS 120, ACCESSION, " + acceded);
        RouteAssessment route = routes(record, "AU", "CETS 218", DAY).answer().stream()
                .filter(each -> each.route().key().equals("acceded-1985"))
                .findFirst()
                .orElseThrow();

        assertTrue(route.isOpen().toString().startsWith(open), route::toString);
    }

    @Test
    void whatIsNotKnownIsRefusedWithASuggestion() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> access(NOTHING, "KZ", "CETS 999", DAY))
                .getMessage()
                .startsWith("No convention CETS 999 is among the reference data. Did you mean CETS 199"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> access(NOTHING, "body:grec", "CETS 210", DAY))
                .getMessage()
                .startsWith("No actor body:grec is among the reference data. Did you mean body:greco"));
        assertThrows(IllegalArgumentException.class, () -> access(NOTHING, "QQ", "CETS 210", DAY));
    }

    private static TreatyAction term(TreatyAction.Kind kind, String on, String until) {
        return TreatyAction.builder()
                .actor(Identifier.parse("KZ"))
                .convention(Identifier.parse("CETS 210"))
                .kind(kind)
                .on(ExtendedDate.parse(on))
                .validUntil(ExtendedDate.parse(until))
                .build();
    }

    /** Until April 2025, extended once; a second extension is asked for and not decided. */
    private static Dossier inTerms() {
        return Dossier.builder()
                .from(complete("KZ"))
                .addTreatyActions(
                        term(TreatyAction.Kind.INVITATION, "2020-04-22", "2025-04-22"),
                        term(TreatyAction.Kind.EXTENSION, "2025-01-15", "2026-04-22"),
                        term(TreatyAction.Kind.EXTENSION_REQUEST, "2026-02-01", "2027-04-22"))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, invited until 2025-04-22, false",
        "2025-04-23, invited until 2026-04-22, false",
        "2026-03-01, invited until 2026-04-22, true",
        "2026-04-23, invitation lapsed; it was valid until 2026-04-22, true",
        "2027-04-23, invitation lapsed; it was valid until 2026-04-22, true",
    })
    void anExtensionThatIsAskedForIsToldAndChangesNothing(String day, String answer, boolean told) {
        Verdict<Access> verdict = access(inTerms(), "KZ", "CETS 210", day);
        String pending = "an extension of the invitation until 2027-04-22 has been asked for, 2026-02-01, and is not"
                + " decided";

        assertAnswer(answer, verdict);
        assertEquals(told, verdict.why().print().contains(pending), verdict::print);
    }

    @Test
    void whoeverHasAskedForAnExtensionAwaitsTheDecision() {
        assertEquals(
                List.of("await the decision on the extension that has been asked for, or ask for a new invitation"),
                access(inTerms(), "KZ", "CETS 210", "2026-05-01").nextSteps());
    }

    @Test
    void anExtensionThatHasBeenGrantedIsNotPending() {
        Dossier granted = Dossier.builder()
                .from(inTerms())
                .addTreatyActions(term(TreatyAction.Kind.EXTENSION, "2026-03-15", "2027-04-22"))
                .build();
        Verdict<Access> verdict = access(granted, "KZ", "CETS 210", "2026-05-01");

        assertAnswer("invited until 2027-04-22", verdict);
        assertFalse(verdict.why().print().contains("asked for"), verdict::print);
    }

    @ParameterizedTest
    @CsvSource({
        "2006-06-05, false",
        "2006-06-06, true",
        "2024-01-01, true",
    })
    void aChartThatHasTheActsOfThePredecessorMakesThePartySinceItsBeginning(String day, boolean party) {
        Access answer = access(
                        chart(
                                "ETS 024",
                                "ME, ETS 024, SIGNATURE, 2002-03-14",
                                "ME, ETS 024, RATIFICATION, 2002-09-30, 2006-06-06"),
                        "ME",
                        "ETS 024",
                        day)
                .answer();

        assertEquals(party, answer.toString().equals("Party since 2006-06-06"), answer::toString);
        assertEquals(party, answer.kind() == Kind.PARTY, answer::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-01-01, Party until the eve of 2011-07-10",
        "2013-06-01, 'Party until the eve of 2011-07-10, now signatory since 2013-01-10, may ratify'",
        "2015-01-10, 'consent expressed, in force from 2015-04-10'",
        "2015-04-10, Party since 2015-04-10",
    })
    void whatAFormerPartyHasDoneSinceIsTold(String day, String expected) {
        String answer = access(
                        complete(
                                "RS",
                                "RS, ETS 024, RATIFICATION, 2002-09-30, 2002-12-29",
                                "RS, ETS 024, DENUNCIATION, 2011-01-10, 2011-07-10",
                                "RS, ETS 024, SIGNATURE, 2013-01-10",
                                "RS, ETS 024, RATIFICATION, 2015-01-10, 2015-04-10"),
                        "RS",
                        "ETS 024",
                        day)
                .answer()
                .toString();

        assertTrue(answer.startsWith(expected), answer);
    }

    @Test
    void anInstrumentThatWasWithdrawnBeforeItBoundLeavesASignatory() {
        Verdict<Access> verdict = access(
                complete(
                        "RS",
                        "RS, CETS 210, SIGNATURE, 2012-04-04",
                        "RS, CETS 210, RATIFICATION, 2013-11-21",
                        "RS, CETS 210, WITHDRAWAL, 2014-01-10"),
                "RS",
                "CETS 210",
                DAY);

        assertAnswer("signatory since 2012-04-04, may ratify", verdict);
        assertTrue(verdict.why().print().contains("withdrawn from, 2014-01-10"), verdict::print);
    }
}
