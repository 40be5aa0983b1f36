package org.hemicycle.eligibility;

import static org.hemicycle.eligibility.Records.access;
import static org.hemicycle.eligibility.Records.chart;
import static org.hemicycle.eligibility.Records.complete;
import static org.hemicycle.eligibility.Records.incomplete;
import static org.hemicycle.eligibility.Records.missing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer on access gives as its reasons, as what is missing and as the next steps. */
class AccessReasonsTest {

    private static final String DAY = "2024-01-01";
    private static final String RATIFY = "deposit the instrument of ratification, acceptance or approval";
    private static final String AFTER_THREE_MONTHS = "; it takes effect on the first day of the month after 3 months";
    private static final String TRANSFER = "ETS 112 (Transfer of Sentenced Persons)";

    private static List<String> texts(Reason reason) {
        return reason.because().stream().map(AccessReasonsTest::line).toList();
    }

    private static String line(Reason reason) {
        return (reason.truth().isUnknown() ? "UNKNOWN" : reason.truth()) + " " + reason.text();
    }

    private static RouteAssessment route(Dossier record, String state, String convention, String key, String day) {
        return Eligibility.in(record)
                .asOf(LocalDate.parse(day))
                .routes(Identifier.parse(state), Identifier.parse(convention))
                .answer()
                .stream()
                .filter(each -> each.route().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void allRoutesAreReasonsAndOnlyTheOneThatIsNamedIsDecisive() {
        Verdict<Access> entitled = access(complete("CETS 210"), "FR", "CETS 210", DAY);

        assertEquals(
                List.of(
                        "YES what is recorded of France and CETS 210: none",
                        "YES route members (sign, ratify) is open",
                        "NO route elaboration (sign, ratify) is open",
                        "NO route eu (sign, ratify) is open",
                        "NO route invited (accede on invitation) is open"),
                texts(entitled.why()));
        assertEquals(
                List.of(
                        "YES what is recorded of France and CETS 210: none",
                        "YES route members (sign, ratify) is open"),
                texts(entitled.decisive()));
    }

    @Test
    void whereItIsClosedTheClosureThatMeetsTheStateIsDecisive() {
        Verdict<Access> closed = access(complete("ETS 005"), "MA", "ETS 005", DAY);

        assertEquals(
                List.of(
                        "YES what is recorded of Morocco and ETS 005: none",
                        "NO route members (sign, ratify) is open",
                        "NO route eu (accede) is open",
                        "YES ETS 005 is closed to Morocco"),
                texts(closed.why()));
        assertEquals(
                List.of(
                        "YES what is recorded of Morocco and ETS 005: none",
                        "YES it is closed to: any State except member of the Council of Europe"),
                texts(closed.decisive()));
    }

    @Test
    void aRouteOfAConventionThatIsClosedNamesTheClosureAsItsHindrance() {
        Reason members =
                route(complete("ETS 005"), "MA", "ETS 005", "members", DAY).reason();

        assertEquals(
                List.of(
                        "NO it is for: member of the Council of Europe",
                        "NO ETS 005 not closed to Morocco",
                        "YES open from 1950-11-04"),
                texts(members));
        assertEquals(
                List.of("YES it is closed to: any State except member of the Council of Europe"),
                texts(members.because().get(1)));
    }

    @ParameterizedTest
    @CsvSource({"RATIFICATION, party", "SIGNATURE, signed"})
    void whatAStateHasDoneSettlesItWithoutTheRoutes(String act, String status) {
        Verdict<Access> verdict =
                access(complete("CETS 210", "FR, CETS 210, " + act + ", 2014-07-04"), "FR", "CETS 210", DAY);

        List<String> record = List.of("YES what is recorded of France and CETS 210: " + status);
        assertEquals(record, texts(verdict.why()));
        assertEquals(record, texts(verdict.decisive()));
    }

    @ParameterizedTest
    @CsvSource({"'INVITATION, 2018-01-01', invitation lapsed", "'REQUEST, 2023-01-01', requested"})
    void besideAnInvitationThatIsNotThereWhatIsNotExcludedIsDecisive(String act, String status) {
        Verdict<Access> verdict = access(complete("CETS 210", "KZ, CETS 210, " + act), "KZ", "CETS 210", DAY);

        assertEquals(5, verdict.why().because().size());
        assertEquals(
                List.of(
                        "YES what is recorded of Kazakhstan and CETS 210: " + status,
                        "UNKNOWN route elaboration (sign, ratify) is open",
                        "YES route invited (accede on invitation) is open"),
                texts(verdict.decisive()));
    }

    @Test
    void whoLeftAConventionIsToldOfTheRoutesBack() {
        Verdict<Access> verdict = access(
                complete("ETS 005", "RU, ETS 005, RATIFICATION, 1998-05-05", "RU, ETS 005, CESSATION, 2022-09-16"),
                "RU",
                "ETS 005",
                "2023-01-01");

        assertEquals(
                List.of(
                        "YES what is recorded of Russian Federation and ETS 005: ceased",
                        "NO route members (sign, ratify) is open",
                        "NO route eu (accede) is open",
                        "YES ETS 005 is closed to Russian Federation"),
                texts(verdict.why()));
    }

    @Test
    void aStateThatAChartLacksIsToldOfTheRoutes() {
        Verdict<Access> verdict = access(chart("CETS 225"), "KZ", "CETS 225", DAY);

        assertEquals(5, verdict.why().because().size());
        assertEquals(
                "YES what is recorded of Kazakhstan and CETS 225: not signed",
                texts(verdict.why()).get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KZ | CETS 210 | may request an invitation (route invited); nothing signed; whether it is invited is not"
                        + " recorded | whether Kazakhstan is invited to join CETS 210;"
                        + " whether Kazakhstan took part in the elaboration of CETS 210",
                "KZ | CETS 225 | not yet (route invited): needs open from 2024-09-05 and CETS 225 in force; nothing signed;"
                        + " whether it is invited is not recorded | whether Kazakhstan is invited to join CETS 225",
                "FR | CETS 210 | entitled to sign, ratify (route members) | ",
                "FR | CETS 225 | not yet (route members): needs open from 2024-09-05 | ", // not one to be invited
                "KZ | ETS 005  | closed | ",
            })
    void aChartOfSignaturesLeavesOpenWhetherOneIsInvitedWhereThatMatters(
            String state, String convention, String answer, String missing) {
        Verdict<Access> verdict = access(chart(convention), state, convention, DAY);

        assertEquals(answer, verdict.answer().toString());
        assertEquals(missing == null ? Set.of() : Set.of(missing.split("; ?")), missing(verdict));
        assertEquals(missing != null, verdict.truth().isUnknown());
    }

    @Test
    void whereNobodyIsInvitedAChartOfSignaturesIsEnough() {
        assertEquals(
                "not yet (route acceded): needs " + TRANSFER + " acceded to first",
                access(chart("ETS 112, ETS 167"), "AU", "ETS 167", DAY).answer().toString());
    }

    @ParameterizedTest
    @CsvSource({"'INVITATION, 2016-01-01'", "'REQUEST, 2023-01-01'"})
    void onlyACompleteRecordExcludesThatTheStateHasJoinedSince(String act) {
        String action = "KZ, CETS 211, " + act;

        assertTrue(access(complete("CETS 211", action), "KZ", "CETS 211", DAY)
                .truth()
                .isNo());
        assertEquals(
                Set.of("the record of what Kazakhstan has done about CETS 211 since"),
                missing(access(incomplete(action), "KZ", "CETS 211", DAY)));
    }

    @Test
    void whatIsForeseenForAnotherIsNotMissing() {
        assertEquals(Set.of(), missing(access(chart("ETS 005"), "KZ", "ETS 005", DAY)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR | CETS 219 | parties | 2020-01-01 | open from 2016-08-01 until 2021-06-30",
                "KZ | ETS 108 | invited | 2018-10-09 | open from 2018-10-10",
                "KZ | ETS 108 | invited-before-2018 | 2018-10-09 | open from 1981-01-28 until 2018-10-09",
            })
    void aRouteIsOpenFromTheLaterFirstDayToTheEarlierLastOne(
            String state, String convention, String key, String day, String text) {
        RouteAssessment route = route(complete(state), state, convention, key, day);

        assertEquals(text, route.reason().because().get(1).text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR | CETS 219 | parties | 2020-01-01 | [ETS 176 (Landscape Convention) joined first]",
                "KZ | ETS 188 | parent | 2024-01-01 | [ETS 135 (Anti-Doping Convention) signed or joined first]",
                "JP | ETS 191 | signatories | 2024-01-01 | [ETS 173 (Criminal Law Convention on Corruption) signed first]",
                "AU | ETS 167 | signatories | 2024-01-01 | []", // it can neither sign ETS 112 nor have signed it
                "AU | ETS 167 | acceded | 2024-01-01 | [ETS 112 (Transfer of Sentenced Persons) acceded to first]",
            })
    void whatHasToBeDoneAboutAnotherConventionFirstIsNamedByItsManner(
            String state, String convention, String key, String day, String presupposed) {
        assertEquals(
                presupposed,
                route(complete(state), state, convention, key, day).presupposes().stream()
                        .map(Presupposition::first)
                        .toList()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RATIFICATION, 2010-01-01 | YES",
                "RATIFICATION, 2023-12-31 | YES", // consented, not yet bound
                "SIGNATURE, 2010-01-01    | YES",
                "INVITATION, 2023-01-01   | NO",
                "RATIFICATION, 2024       | UNKNOWN",
            })
    void signingConsentingOrBeingAPartyOpensAProtocolForSignatoriesAndParties(String act, String expected) {
        Dossier record = complete("KZ", "KZ, ETS 135, " + act);

        assertEquals(
                expected + " it is for: signatory or Party to ETS 135",
                line(route(record, "KZ", "ETS 188", "parent", DAY)
                        .reason()
                        .because()
                        .get(0)));
    }

    @Test
    void whoRatifiedHasSignedAndNotAcceded() {
        Dossier record = complete("ETS 112, ETS 167", "AU, ETS 112, RATIFICATION, 2002-09-05");

        assertTrue(route(record, "AU", "ETS 167", "signatories", DAY).isOpen().isYes());
        assertTrue(route(record, "AU", "ETS 167", "acceded", DAY).isOpen().isNo());
    }

    @Test
    void whetherAStateSignedIsMissingWhereNothingOfItIsRecorded() {
        RouteAssessment signatories = route(complete("ETS 191"), "JP", "ETS 191", "signatories", DAY);

        assertTrue(
                signatories.isOpen().toString().contains("the record of Japan and ETS 173"),
                () -> signatories.isOpen().toString());
    }

    private static List<String> steps(String convention, String state, String... actions) {
        return access(
                        complete(convention, actions),
                        state,
                        convention.substring(convention.lastIndexOf(',') + 1).strip(),
                        DAY)
                .nextSteps();
    }

    @Test
    void aSignatoryIsToRatify() {
        assertEquals(
                List.of(RATIFY + AFTER_THREE_MONTHS), steps("CETS 210", "FR", "FR, CETS 210, SIGNATURE, 2011-05-11"));
    }

    @Test
    void whoMayAccedeIsToDepositAnInstrument() {
        assertEquals(
                List.of("deposit the instrument of accession" + AFTER_THREE_MONTHS
                        + "; in one with the instrument for CETS 222 (Protocol amending ETS 167)"),
                steps("ETS 112, ETS 167", "AU", "AU, ETS 112, ACCESSION, 2002-09-05"));
    }

    @Test
    void whoMaySignDefinitivelyIsToldBothWays() {
        assertEquals(
                List.of(
                        "sign, or sign without reservation as to ratification and be bound",
                        RATIFY + "; it takes effect on the first day of the month after 1 month"),
                steps("ETS 120", "FR"));
    }

    @Test
    void whoIsInvitedToAccedeIsToldTheLatestSafeDayAndItsEffect() {
        assertEquals(
                List.of("deposit the instrument of accession; the latest safe day is 2028-12-31, and a deposit on it"
                        + " would take effect on 2029-04-01"),
                steps("CETS 210", "KZ", "KZ, CETS 210, INVITATION, 2023-12-31"));
    }

    @Test
    void whoseInvitationLapsedIsToAskAgainAndWhoAskedIsToWait() {
        assertEquals(
                List.of("ask for an extension or a new invitation"),
                steps("CETS 210", "KZ", "KZ, CETS 210, INVITATION, 2018-01-01"));
        assertEquals(
                List.of(
                        "await the decision on the request",
                        "deposit the instrument of accession within the validity of the invitation"),
                steps("CETS 210", "KZ", "KZ, CETS 210, REQUEST, 2023-01-01"));
    }

    @Test
    void whatHindersIsTheFirstStep() {
        assertEquals(List.of("first: " + TRANSFER + " acceded to"), steps("ETS 112, ETS 167", "AU"));
    }

    @Test
    void whatIsJoinedAtOnceGoesWithTheInstrument() {
        assertEquals(
                List.of(
                        "sign",
                        RATIFY + AFTER_THREE_MONTHS + "; join " + TRANSFER
                                + " before or at once; in one with the instrument for CETS 222 (Protocol amending ETS 167)"),
                steps("ETS 112, ETS 167", "FR"));
    }

    @Test
    void theStepsOfARequestNameAConsultationOnlyWhereItIsRequired() {
        assertEquals(
                List.of(
                        "write to ask for an invitation",
                        "consultation of the Parties",
                        "decision by the Committee of Ministers (the unanimous consent of the Parties)",
                        "deposit the instrument of accession" + AFTER_THREE_MONTHS),
                steps("CETS 210", "KZ"));
        assertEquals(
                "decision by the Committee of Ministers (no majority named in the clause)",
                steps("ETS 126", "KZ").get(1));
    }
}
