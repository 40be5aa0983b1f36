package org.hemicycle.accession;

import static org.hemicycle.accession.Actions.FIVE_YEARS;
import static org.hemicycle.accession.Actions.action;
import static org.hemicycle.accession.Actions.claimed;
import static org.hemicycle.accession.Actions.claims;
import static org.hemicycle.accession.Actions.convention;
import static org.hemicycle.accession.Actions.history;
import static org.hemicycle.accession.Actions.on;
import static org.hemicycle.accession.Actions.statusOn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.Invitation;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.time.Day;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AccessionHistoryTest {

    private static void assertStatus(String expected, String day, AccessionHistory history) {
        assertEquals(expected, statusOn(day, history).summary(), day);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-10-31, not recorded",
        "2019-11-15, not recorded or requested",
        "2019-11-30, requested",
        "2020-04-21, requested",
        "2020-04-22, invited",
        "2025-04-23, invited",
        "2025-04-24, invitation lapsed",
        "2030-01-01, invitation lapsed",
    })
    void aStatedEndIsTheLastDay(String day, String expected) {
        TreatyAction invitation = action(Kind.INVITATION)
                .addAllClaims(
                        claims(ClaimProperty.INVITED, "2020-04", "2020-04-22").toList())
                .addAllClaims(claims(ClaimProperty.INVITATION_VALID_UNTIL, "2025-04-23")
                        .toList())
                .build();

        assertStatus(expected, day, history(claimed(Kind.REQUEST, "2019-11"), invitation));
    }

    private static final TreatyAction INVITED_TO_173 = action(Kind.INVITATION)
            .addAllClaims(claims(ClaimProperty.INVITED, "2022-06", "2022-06-30", "2022-07")
                    .toList())
            .addAllClaims(
                    claims(ClaimProperty.INVITATION_VALID_UNTIL, "[..2027-07]").toList())
            .build();

    @ParameterizedTest
    @CsvSource({
        "2022-02-28, requested",
        "2022-06-29, requested",
        "2022-06-30, requested or invited",
        "2022-07-30, requested or invited",
        "2022-07-31, invited",
        "2027-06-30, invited",
        "2027-07-01, invited or invitation lapsed",
        "2027-07-31, invited or invitation lapsed",
        "2027-08-01, invitation lapsed",
    })
    void contradictingReadingsLeaveOnlyTheDaysBetweenThemOpen(String day, String expected) {
        assertStatus(expected, day, history(claimed(Kind.REQUEST, "2022-02"), INVITED_TO_173));
    }

    @Test
    void anOpenStatusNamesWhatWouldSettleItAndQuotesWhatItRestsOn() {
        AccessionStatus open = statusOn("2022-07-15", history(INVITED_TO_173));

        assertEquals(List.of(Missing.of("which date is right, 2022-06-30 or 2022-07")), List.copyOf(open.missing()));
        assertEquals(Optional.empty(), open.definite());
        assertFalse(open.is(AccessionStatus.Kind.INVITED));
        assertEquals(
                List.of("2022-06-30", "2022-07", "[..2027-07]"),
                open.evidence().stream()
                        .flatMap(place -> place.quote().stream())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-11-15, not recorded or requested",
        "2023-04-18, requested",
        "2023-04-19, invited",
        "2028-04-19, invited",
        "2028-04-20, invited or invitation lapsed",
        "2028-04-21, invitation lapsed",
    })
    void anInvitationWithoutStatedEndIsValidForFiveYearsAndPerhapsADay(String day, String expected) {
        assertStatus(
                expected,
                day,
                history(claimed(Kind.REQUEST, "2022-11"), claimed(Kind.INVITATION, "2023-04", "2023-04-19")));
    }

    @ParameterizedTest
    @CsvSource({"2013-04-09", "2013", "[..2014-01]"})
    void theValidityOfAnOlderInvitationIsUnknown(String invited) {
        AccessionStatus status = statusOn("2030-01-01", history(on(Kind.INVITATION, invited)));

        assertEquals("invited or invitation lapsed", status.summary());
        assertEquals(List.of(Missing.of("the end of validity of the invitation")), List.copyOf(status.missing()));
    }

    @Test
    void anInvitationOfNoKnownValidityIsUnknown() {
        AccessionHistory history = new AccessionHistory(
                Optional.empty(),
                List.of(on(Kind.INVITATION, "2020-01-01")),
                AccessionStatus.Kind.NOT_RECORDED,
                List.of());

        assertStatus("invited or invitation lapsed", "2020-01-02", history);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-07, 2027-07-01, 2027-07-31",
        "2027-06, 2027-06-30, 2027-06-30",
        "[..2027-07], 2027-06-30, 2027-07-31",
        "2027-07-15, 2027-07-15, 2027-07-15",
        "2029, 2029-01-01, 2029-12-31",
        "[..2025-12], , 2025-12-31",
    })
    void theComputedAnniversaryCountsOnlyWhereTheStatedEndAllowsIt(String stated, String first, String last) {
        Readings end = history()
                .lastDayOf(action(Kind.INVITATION)
                        .on(ExtendedDate.parse("2022-06-30"))
                        .validUntil(ExtendedDate.parse(stated))
                        .build());

        assertEquals(Optional.ofNullable(first), end.earliest().map(Object::toString));
        assertEquals(Optional.of(last), end.latest().map(Object::toString));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-23, invited",
        "2025-05-31, invitation lapsed",
        "2025-06-01, requested or invitation lapsed",
        "2025-06-30, requested",
    })
    void aRequestAfterTheLapseAsksForANewInvitation(String day, String expected) {
        assertStatus(
                expected,
                day,
                history(on(Kind.REQUEST, "2019-11"), invitedUntil("2025-04-23"), on(Kind.REQUEST, "2025-06")));
    }

    @Test
    void theValidityOfInvitationsOfOneBodyIsNotThatOfInvitationsByTheParties() {
        Convention byParties = Convention.builder()
                .from(Actions.convention("2002-07-01", "on deposit").orElseThrow())
                .routes(List.of(Actions.invited(Invitation.byParties(Invitation.Consent.CONSENSUS_OF_PARTIES))))
                .build();
        TreatyAction invitation = on(Kind.INVITATION, "2020-01-01");

        assertTrue(history(Optional.of(byParties), invitation)
                .lastDayOf(invitation)
                .isEmpty());
        assertTrue(history(Optional.of(byParties), invitation)
                .validityOf(invitation)
                .isEmpty());
        assertEquals(
                FIVE_YEARS.get(0), history(invitation).validityOf(invitation).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-22, invited",
        "2025-04-24, invited",
        "2027-04-23, invited",
        "2027-04-24, invitation lapsed",
    })
    void anExtensionGivesALaterEnd(String day, String expected) {
        assertStatus(expected, day, history(invitedUntil("2025-04-23"), extended("2025-01-15", "2027-04-23")));
    }

    @ParameterizedTest
    @CsvSource({"2025-04-23, invited", "2025-04-24, invitation lapsed", "2026-01-01, invited"})
    void anExtensionDoesNotReachBack(String day, String expected) {
        assertStatus(expected, day, history(invitedUntil("2025-04-23"), extended("2026-01-01", "2027-04-23")));
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, invited", "2025-04-23, invited", "2025-04-24, invitation lapsed"})
    void theLaterOfTwoEndsCounts(String day, String expected) {
        assertStatus(expected, day, history(invitedUntil("2025-04-23"), extended("2024-01-15", "2024-12-30")));
    }

    @ParameterizedTest
    @CsvSource({"2025-06-15, invited or invitation lapsed", "2025-06-30, invited", "2025-05-31, invitation lapsed"})
    void anExtensionOfUncertainDayMayOrMayNotHaveBeenMade(String day, String expected) {
        assertStatus(expected, day, history(invitedUntil("2025-04-23"), extended("2025-06", "2027-04-23")));
    }

    private static final List<TreatyAction> TERMS = List.of(
            invitedUntil("2025-04-23"),
            extended("2025-01-15", "2026-04-23"),
            extended("2026-02-01", "2027-04-23"),
            asked("2027-01-10", "2028-04-23"));

    @ParameterizedTest
    @CsvSource({
        "2020-04-21, not recorded, ''",
        "2020-04-22, invited, 2025-04-23",
        "2025-01-15, invited, 2026-04-23",
        "2025-04-24, invited, 2026-04-23",
        "2026-04-23, invited, 2027-04-23",
        "2027-04-23, invited, 2027-04-23",
        "2027-04-24, invitation lapsed, 2027-04-23",
        "2028-04-24, invitation lapsed, 2027-04-23",
    })
    void eachTermHasItsOwnEndAndWhatIsOnlyAskedForHasNone(String day, String expected, String last) {
        AccessionHistory history = history(TERMS.toArray(TreatyAction[]::new));
        AccessionStatus status = statusOn(day, history);

        assertEquals(expected, status.summary());
        assertEquals(
                last,
                status.actions().stream()
                        .findFirst()
                        .map(act -> history.lastDayOf(act).toString())
                        .orElse(""));
    }

    private static TreatyAction asked(String date, String until) {
        return action(Kind.EXTENSION_REQUEST)
                .on(ExtendedDate.parse(date))
                .validUntil(ExtendedDate.parse(until))
                .build();
    }

    @Test
    void anExtensionOfUnknownDayHasEndedWithItsEndAndIsNamedForIt() {
        TreatyAction undated = action(Kind.EXTENSION)
                .validUntil(ExtendedDate.parse("2027-04-23"))
                .build();
        AccessionStatus status = statusOn("2027-04-24", history(invitedUntil("2025-04-23"), undated));

        assertEquals("invitation lapsed", status.summary());
        assertEquals(undated, status.actions().get(0));
    }

    @Test
    void anExtensionThatIsToBeConfirmedMakesNoInvitationValidForCertain() {
        TreatyAction undecided = action(Kind.EXTENSION)
                .addAllClaims(Stream.of(
                                claims(ClaimProperty.INVITATION_EXTENDED, "2025-01-15"),
                                claims(ClaimProperty.INVITATION_VALID_UNTIL, "2027-04-23"))
                        .flatMap(each -> each)
                        .map(AccessionHistoryTest::toBeConfirmed)
                        .toList())
                .build();
        AccessionHistory history = history(invitedUntil("2025-04-23"), undecided);

        assertStatus("invited", "2025-04-23", history);
        assertStatus("invited or invitation lapsed", "2025-04-24", history);
    }

    private static Claim toBeConfirmed(Claim claim) {
        return Claim.builder()
                .from(claim)
                .stated(Stated.<Datum>builder()
                        .from(claim.stated())
                        .certainty(Certainty.TO_BE_CONFIRMED)
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-31, invited",
        "2020-01-03, invitation lapsed",
        "2021-05-31, invitation lapsed",
        "2021-06-30, requested",
        "2022-03-01, invited",
        "2027-03-01, invited",
        "2027-03-03, invitation lapsed",
    })
    void aSecondInvitationAfterTheLapseOfTheFirstHasItsOwnTerm(String day, String expected) {
        assertStatus(
                expected,
                day,
                history(
                        on(Kind.INVITATION, "2015-01-01"),
                        on(Kind.REQUEST, "2021-06"),
                        on(Kind.INVITATION, "2022-03-01")));
    }

    private static TreatyAction invitedUntil(String day) {
        return action(Kind.INVITATION)
                .on(ExtendedDate.parse("2020-04-22"))
                .validUntil(ExtendedDate.parse(day))
                .build();
    }

    private static TreatyAction extended(String date, String until) {
        return action(Kind.EXTENSION)
                .on(ExtendedDate.parse(date))
                .validUntil(ExtendedDate.parse(until))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-01, invited",
        "2020-04-15, invited or invitation lapsed",
        "2020-05-01, invited",
    })
    void aSecondInvitationOfUncertainDayDoesNotHideTheFirst(String day, String expected) {
        assertStatus(expected, day, history(on(Kind.INVITATION, "2015-01-01"), on(Kind.INVITATION, "2020-04")));
    }

    @ParameterizedTest
    @CsvSource({
        "2015-03-31, not recorded",
        "2015-04-15, not recorded or consented",
        "2015-07-31, not recorded or consented",
        "2015-08-01, consented or party",
        "2015-11-30, consented or party",
        "2015-12-01, party",
    })
    void aRatificationDatedByItsEntryIntoForceLeavesTheDaysBetweenOpen(String day, String expected) {
        assertStatus(expected, day, history(claimed(Kind.RATIFICATION, "2015-04", "2015-08-01")));
    }

    @ParameterizedTest
    @CsvSource({
        "1998-10-31, consented",
        "1999-01-31, consented",
        "1999-02-01, party",
    })
    void theConventionsOwnEntryIntoForceComesFirst(String day, String expected) {
        assertStatus(
                expected,
                day,
                history(
                        convention("1999-02-01", "first of month after 1 month"),
                        claimed(Kind.RATIFICATION, "1998-10")));
    }

    @Test
    void aRecordedEntryIntoForceBeatsTheForecast() {
        TreatyAction act = action(Kind.ACCESSION)
                .on(ExtendedDate.parse("2015-04-08"))
                .takesEffect(ExtendedDate.parse("2015-09-01"))
                .build();

        assertStatus("consented", "2015-08-31", history(act));
        assertStatus("party", "2015-09-01", history(act));
    }

    @Test
    void anEntryIntoForceTellsThatConsentWasGivenThoughItsDateIsNotRecorded() {
        TreatyAction act = action(Kind.RATIFICATION)
                .addAllClaims(
                        claims(ClaimProperty.ENTERED_INTO_FORCE, "2010-03-05").toList())
                .build();

        assertStatus("not recorded or consented", "2010-03-04", history(act));
        assertStatus("party", "2010-03-05", history(act));
    }

    @Test
    void consentWithoutAnyDateLeavesEverythingOpen() {
        AccessionStatus status =
                statusOn("2020-01-01", history(action(Kind.ACCESSION).build()));

        assertEquals("not recorded or consented or party", status.summary());
        assertEquals(
                List.of(
                        Missing.of("the date of ratification or accession"),
                        Missing.of("the day on which the accession takes effect")),
                List.copyOf(status.missing()));
    }

    @Test
    void consentToAConventionWithoutKnownRuleLeavesTheEntryIntoForceOpen() {
        assertStatus(
                "consented or party", "2020-01-01", history(Optional.empty(), on(Kind.RATIFICATION, "2010-01-01")));
        assertStatus("consented or party", "2020-01-01", history(on(Kind.SUCCESSION, "2010-01-01")));
    }

    @Test
    void ratificationByADateIsInForceWhenItsLatestForecastIs() {
        AccessionHistory history = history(on(Kind.RATIFICATION, "[..2015-04]"));

        assertStatus("not recorded or consented or party", "2015-01-01", history);
        assertStatus("consented or party", "2015-07-31", history);
        assertStatus("party", "2015-08-01", history);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"DENUNCIATION", "WITHDRAWAL"})
    void aDenunciationEndsItWhenItTakesEffect(Kind kind) {
        TreatyAction recorded = action(kind)
                .on(ExtendedDate.parse("2022-03-16"))
                .takesEffect(ExtendedDate.parse("2022-09-16"))
                .build();
        AccessionHistory history = history(on(Kind.RATIFICATION, "1998-05-05"), recorded);

        assertStatus("party", "2022-03-15", history);
        assertStatus("party", "2022-09-15", history);
        assertStatus("ceased", "2022-09-16", history);
        assertStatus("party", "2022-06-30", history(on(Kind.RATIFICATION, "1998-05-05"), on(kind, "2022-03-16")));
        assertStatus("ceased", "2022-07-01", history(on(Kind.RATIFICATION, "1998-05-05"), on(kind, "2022-03-16")));
    }

    @Test
    void aCessationEndsItOnItsDay() {
        AccessionHistory history = history(on(Kind.RATIFICATION, "1998-05-05"), on(Kind.CESSATION, "2022-09-16"));

        assertStatus("party", "2022-09-15", history);
        assertStatus("ceased", "2022-09-16", history);
    }

    @Test
    void aDenunciationIsNotDatedByClaimsOfConsent() {
        TreatyAction denunciation = action(Kind.DENUNCIATION)
                .addAllClaims(Stream.of(
                                claims(ClaimProperty.CONSENTED, "1998-05-05"),
                                claims(ClaimProperty.ENTERED_INTO_FORCE, "2002-07-01"),
                                claims(ClaimProperty.DENOUNCED, "2022-03"),
                                claims(ClaimProperty.CEASED, "2022-09-16"))
                        .flatMap(each -> each)
                        .toList())
                .build();
        AccessionHistory history = history(on(Kind.RATIFICATION, "1998-05-05"), denunciation);

        assertEquals("2022-03", denunciation.done().toString());
        assertEquals("2022-09-16", denunciation.recordedEffect().toString());
        assertStatus("party", "2022-09-15", history);
        assertStatus("ceased", "2022-09-16", history);
    }

    @Test
    void aDenunciationTellsThatTheStateWasAPartyThoughNothingElseIsRecorded() {
        AccessionHistory history = history(on(Kind.DENUNCIATION, "2022-03-16"));

        assertStatus("not recorded", "2022-03-15", history);
        assertStatus("party", "2022-03-16", history);
        assertStatus("ceased", "2022-07-01", history);
    }

    @Test
    void aDenunciationOfUnknownEffectLeavesTwoKindsOpen() {
        AccessionHistory history = history(
                Optional.empty(),
                action(Kind.RATIFICATION)
                        .on(ExtendedDate.parse("1998-05-05"))
                        .takesEffect(ExtendedDate.parse("1998-09-01"))
                        .build(),
                on(Kind.DENUNCIATION, "2022-03-16"));

        assertStatus("party", "2022-03-15", history);
        assertStatus("party or ceased", "2022-03-16", history);
    }

    @ParameterizedTest
    @CsvSource({
        "2010-12-31, party",
        "2011-05-01, ceased",
        "2014-12-31, ceased",
        "2015-02-01, consented or ceased",
        "2015-07-01, consented or party or ceased",
        "2015-12-31, consented or party",
        "2016-04-01, party",
    })
    void aStateMayComeBack(String day, String expected) {
        assertStatus(
                expected,
                day,
                history(
                        on(Kind.RATIFICATION, "2004-01-01"),
                        on(Kind.DENUNCIATION, "2011-01-15"),
                        on(Kind.ACCESSION, "2015")));
    }

    @Test
    void whetherADenunciationOrAnAccessionOfTheSameYearCameLastIsLeftOpen() {
        assertStatus(
                "party or ceased", "2017-01-01", history(on(Kind.ACCESSION, "2015-06"), on(Kind.CESSATION, "2015")));
    }

    @ParameterizedTest
    @CsvSource({
        "2011-02-15, party",
        "2011-05-15, consented",
        "2011-07-01, party",
    })
    void whoeverComesBackBeforeTheDenunciationTakesEffectIsNeverReportedAsGone(String day, String expected) {
        assertStatus(
                expected,
                day,
                history(
                        on(Kind.RATIFICATION, "2004-01-01"),
                        on(Kind.DENUNCIATION, "2011-01-15"),
                        on(Kind.ACCESSION, "2011-03-15")));
    }

    private static TreatyAction inForce(Kind kind, String date, String effect) {
        return action(kind)
                .on(ExtendedDate.parse(date))
                .takesEffect(ExtendedDate.parse(effect))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2006-06-05, not recorded",
        "2006-06-06, party",
        "2007-05-08, party",
        "2007-05-09, party",
    })
    void aSuccessionMakesAPartyFromTheDayOnWhichItTakesEffectThoughItIsNotifiedLater(String day, String expected) {
        assertStatus(expected, day, history(inForce(Kind.SUCCESSION, "2007-05-09", "2006-06-06")));
    }

    @Test
    void ofASuccessionOnlyTheEffectNeedBeRecorded() {
        TreatyAction succession = action(Kind.SUCCESSION)
                .takesEffect(ExtendedDate.parse("2006-06"))
                .build();

        assertStatus("not recorded", "2006-05-31", history(succession));
        assertStatus("not recorded or party", "2006-06-15", history(succession));
        assertStatus("party", "2006-06-30", history(succession));
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"RATIFICATION", "ACCESSION", "DEFINITIVE_SIGNATURE"})
    void noOtherConsentReachesBack(Kind kind) {
        AccessionHistory history = history(inForce(kind, "2007-05-09", "2006-06-06"));

        assertStatus("not recorded", "2007-05-08", history);
        assertStatus("party", "2007-05-09", history);
    }

    @ParameterizedTest
    @CsvSource({
        "2006-11-30, party",
        "2007-12-31, party",
        "2008-01-01, ceased",
    })
    void aSuccessorMayLeaveEvenBeforeItNotifies(String day, String expected) {
        assertStatus(
                expected,
                day,
                history(
                        inForce(Kind.SUCCESSION, "2007-05-09", "2006-06-06"),
                        inForce(Kind.DENUNCIATION, "2006-12-01", "2008-01-01")));
    }

    @ParameterizedTest
    @CsvSource({
        "2003-12-31, not recorded",
        "2004-12-31, not recorded",
        "2006-06-05, not recorded",
        "2006-06-06, party",
        "2020-01-01, party",
    })
    void whatAPredecessorDidCountsForTheStateFromItsBeginning(String day, String expected) {
        AccessionHistory history = history(
                on(Kind.SIGNATURE, "2003-04-03"),
                on(Kind.RATIFICATION, "2004-03-03"),
                inForce(Kind.SUCCESSION, "2007-05-09", "2006-06-06"));

        assertStatus(expected, day, history);
    }

    private static AccessionHistory established(String day, TreatyAction... actions) {
        return new AccessionHistory(
                convention("2002-07-01", "first of month after 3 months"),
                List.of(actions),
                AccessionStatus.Kind.NOT_RECORDED,
                FIVE_YEARS,
                Optional.of(ExtendedDate.parse(day)));
    }

    @ParameterizedTest
    @CsvSource({
        "2003-12-31, not recorded, not recorded",
        "2004-12-31, not recorded, not recorded",
        "2006-06-05, not recorded, not recorded",
        "2006-06-06, party, signed",
        "2020-01-01, party, signed",
    })
    void theDayOnWhichAStateBeganTellsWhatAPredecessorDidAsWell(String day, String ratified, String signed) {
        TreatyAction signature = on(Kind.SIGNATURE, "2003-04-03");

        assertStatus(ratified, day, established("2006-06-06", signature, on(Kind.RATIFICATION, "2004-03-03")));
        assertStatus(
                ratified,
                day,
                established("2006-06-06", signature, inForce(Kind.RATIFICATION, "2004-03-03", "2006-06-06")));
        assertStatus(signed, day, established("2006-06-06", signature));
    }

    @Test
    void aPartyByTheActOfAPredecessorIsOneSinceItsBeginning() {
        TreatyAction inherited = on(Kind.RATIFICATION, "2004-03-03");
        TreatyAction own = on(Kind.RATIFICATION, "2007-03-03");

        assertEquals(
                "2006-06-06",
                established("2006-06-06", inherited).effect(inherited).toString());
        assertEquals(
                "2006-06-06",
                established("2006-06-06", inherited).inherited(inherited.done()).toString());
        assertEquals("2007-07-01", established("2006-06-06", own).effect(own).toString());
        assertTrue(established("2006-06-06", own).inherited(own.done()).isEmpty());
        assertEquals("2004-07-01", history(inherited).effect(inherited).toString());
    }

    @Test
    void whetherAnActOfTheYearOfTheBeginningWasTheStatesOwnIsLeftOpen() {
        AccessionHistory history = established("2006-06-06", on(Kind.SIGNATURE, "2006-05/2006-07"));

        assertStatus("not recorded", "2006-04-30", history);
        assertStatus("not recorded or signed", "2006-06-05", history);
        assertStatus("signed", "2006-07-31", history);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-03-31, signed",
        "2015-04-08, consented",
        "2015-05-19, consented",
        "2015-05-20, signed",
        "2015-08-01, signed",
        "2020-01-01, signed",
    })
    void aRatificationThatIsWithdrawnBeforeItBindsLeavesASignatory(String day, String expected) {
        assertStatus(
                expected,
                day,
                history(
                        on(Kind.SIGNATURE, "2014-01-01"),
                        on(Kind.RATIFICATION, "2015-04-08"),
                        on(Kind.WITHDRAWAL, "2015-05-20")));
    }

    @ParameterizedTest
    @CsvSource({"2015-05-19, consented", "2015-05-20, not recorded", "2020-01-01, not recorded"})
    void anAccessionThatIsWithdrawnBeforeItBindsLeavesNothing(String day, String expected) {
        assertStatus(expected, day, history(on(Kind.ACCESSION, "2015-04-08"), on(Kind.WITHDRAWAL, "2015-05-20")));
    }

    @ParameterizedTest
    @CsvSource({"2015-05-19, signed", "2015-05-20, not recorded", "2020-01-01, not recorded"})
    void aSignatureThatIsWithdrawnLeavesNothing(String day, String expected) {
        assertStatus(expected, day, history(on(Kind.SIGNATURE, "2015-04-08"), on(Kind.WITHDRAWAL, "2015-05-20")));
    }

    @Test
    void whatWasTakenBackIsNamedAmongTheActs() {
        TreatyAction signature = on(Kind.SIGNATURE, "2014-01-01");
        TreatyAction withdrawal = on(Kind.WITHDRAWAL, "2015-05-20");
        AccessionHistory history = history(signature, on(Kind.RATIFICATION, "2015-04-08"), withdrawal);

        assertEquals(
                List.of(signature, withdrawal), statusOn("2016-01-01", history).actions());
    }

    @ParameterizedTest
    @CsvSource({
        "2015-07-31, party",
        "2015-08-01, party",
        "2015-11-30, party",
        "2015-12-01, ceased",
    })
    void aWithdrawalOnTheDayOfTheEntryIntoForceEndsBeingAParty(String day, String expected) {
        assertStatus(
                "2015-07-31".equals(day) ? "consented" : expected,
                day,
                history(
                        on(Kind.SIGNATURE, "2014-01-01"),
                        on(Kind.RATIFICATION, "2015-04-08"),
                        on(Kind.WITHDRAWAL, "2015-08-01")));
    }

    @Test
    void aWithdrawalWithALaterEffectOrOfAnOlderConsentEndsBeingAParty() {
        TreatyAction definitive = on(Kind.DEFINITIVE_SIGNATURE, "2005-01-01");
        AccessionHistory twice =
                history(definitive, on(Kind.RATIFICATION, "2015-04-08"), on(Kind.WITHDRAWAL, "2015-05-20"));
        AccessionHistory deferred =
                history(on(Kind.SIGNATURE, "2014-01-01"), inForce(Kind.WITHDRAWAL, "2015-05-20", "2015-12-01"));

        assertStatus("party", "2015-08-31", twice);
        assertStatus("ceased", "2015-09-01", twice);
        assertStatus("party", "2015-11-30", deferred);
        assertStatus("ceased", "2015-12-01", deferred);
    }

    @Test
    void aSecondRatificationAfterOneThatWasWithdrawnBinds() {
        AccessionHistory history = history(
                on(Kind.SIGNATURE, "2014-01-01"),
                on(Kind.RATIFICATION, "2015-04-08"),
                on(Kind.WITHDRAWAL, "2015-05-20"),
                on(Kind.RATIFICATION, "2016-01-15"));

        assertStatus("signed", "2016-01-14", history);
        assertStatus("consented", "2016-01-15", history);
        assertStatus("party", "2016-05-01", history);
    }

    @Test
    void anAccessionByWhichAFormerPartyCameBackCanBeWithdrawn() {
        AccessionHistory history = history(
                on(Kind.RATIFICATION, "2004-01-01"),
                on(Kind.DENUNCIATION, "2011-01-15"),
                on(Kind.ACCESSION, "2015-01-15"),
                on(Kind.WITHDRAWAL, "2015-02-15"));

        assertStatus("ceased", "2015-01-14", history);
        assertStatus("consented", "2015-01-15", history);
        assertStatus("ceased", "2015-02-15", history);
        assertStatus("ceased", "2020-01-01", history);
    }

    @Test
    void whetherAnInstrumentBoundWhenItWasWithdrawnMayBeUnknown() {
        AccessionStatus status = statusOn(
                "2016-01-01",
                history(
                        Optional.empty(),
                        on(Kind.SIGNATURE, "2014-01-01"),
                        on(Kind.RATIFICATION, "2015-04-08"),
                        on(Kind.WITHDRAWAL, "2015-05-20")));

        assertTrue(status.possible().contains(AccessionStatus.Kind.SIGNED), status::summary);
        assertTrue(status.possible().contains(AccessionStatus.Kind.CEASED), status::summary);
        assertTrue(
                status.missing().contains(Missing.of("the day on which the ratification takes effect")),
                status::toString);
    }

    @Test
    void aSecondConsentDoesNotMakeAPartyLess() {
        assertStatus(
                "party",
                "2015-04-10",
                history(on(Kind.DEFINITIVE_SIGNATURE, "2005-01-01"), on(Kind.RATIFICATION, "2015-04-08")));
    }

    @Test
    void aDefinitiveSignatureIsConsent() {
        AccessionHistory history = history(on(Kind.DEFINITIVE_SIGNATURE, "2015-04-08"));

        assertStatus("not recorded", "2015-04-07", history);
        assertStatus("consented", "2015-04-08", history);
        assertStatus("party", "2015-08-01", history);
    }

    @Test
    void aSignatureAloneBindsNobody() {
        AccessionHistory history = history(on(Kind.SIGNATURE, "2015-04-08"), on(Kind.INVITATION, "2014-04-08"));

        assertStatus("invited", "2015-04-07", history);
        assertStatus("signed", "2015-04-08", history);
        assertStatus("signed", "2030-01-01", history);
    }

    @Test
    void nothingRecordedIsNothingDoneOnlyUnderCompleteness() {
        AccessionHistory complete =
                new AccessionHistory(Optional.empty(), List.of(), AccessionStatus.Kind.NONE, FIVE_YEARS);
        AccessionHistory later = new AccessionHistory(
                Optional.empty(), List.of(on(Kind.REQUEST, "2025-01-01")), AccessionStatus.Kind.NONE, FIVE_YEARS);

        assertStatus("not recorded", "2020-01-01", history());
        assertStatus("none", "2020-01-01", complete);
        assertStatus("none", "2020-01-01", later);
        assertTrue(statusOn("2020-01-01", complete).is(AccessionStatus.Kind.NONE));
    }

    @Test
    void theActionThatCountsComesFirst() {
        TreatyAction signature = on(Kind.DEFINITIVE_SIGNATURE, "2005-01-01");
        TreatyAction ratification = on(Kind.RATIFICATION, "2015-04-08");
        TreatyAction denunciation = action(Kind.DENUNCIATION)
                .on(ExtendedDate.parse("2022-03-16"))
                .takesEffect(ExtendedDate.parse("2022-09-16"))
                .build();
        TreatyAction perhaps = on(Kind.ACCESSION, "2004/2023");
        AccessionHistory bonds = history(denunciation, perhaps, ratification, signature);
        TreatyAction extension = extended("2025-01-15", "2027-04-23");
        AccessionHistory invitations = history(invitedUntil("2025-04-23"), extension);

        assertEquals(signature, statusOn("2022-06-01", bonds).actions().get(0));
        assertEquals(
                denunciation,
                statusOn("2023-06-01", history(signature, denunciation))
                        .actions()
                        .get(0));
        assertEquals(extension, statusOn("2025-02-01", invitations).actions().get(0));
        assertEquals(extension, statusOn("2028-01-01", invitations).actions().get(0));
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {
                "CONSULTATION",
                "EXTENSION_REQUEST",
                "PROVISIONAL_APPLICATION",
                "RESERVATION",
                "DECLARATION",
                "SUSPENSION"
            })
    void otherActionsChangeNoStatus(Kind kind) {
        TreatyAction other = on(kind, "2016-01-01");
        TreatyAction party = on(Kind.RATIFICATION, "2015-01-01");

        assertEquals(statusOn("2017-01-01", history()), statusOn("2017-01-01", history(other)));
        assertEquals(statusOn("2017-01-01", history(party)), statusOn("2017-01-01", history(party, other)));
    }

    @Test
    void norDoesItWhereActsPrintAlike() {
        TreatyAction one = requestWithEnd("2024");
        TreatyAction other = requestWithEnd("2025");
        Day day = Day.of(LocalDate.of(2023, 1, 2));

        assertEquals(one.toString(), other.toString());
        assertEquals(history(one, other).statusOn(day), history(other, one).statusOn(day));
    }

    private static TreatyAction requestWithEnd(String end) {
        return TreatyAction.builder()
                .from(TreatyAction.of(Actions.STATE, Kind.REQUEST, Actions.CONVENTION))
                .validUntil(ExtendedDate.parse(end))
                .build();
    }

    @Test
    void theOrderOfTheRecordDoesNotMatter() {
        TreatyAction one = on(Kind.RATIFICATION, "2015");
        TreatyAction other = on(Kind.ACCESSION, "2015-01");
        TreatyAction end = on(Kind.DENUNCIATION, "2016");

        for (String day : List.of("2014-12-31", "2015-01-15", "2015-06-01", "2016-06-01", "2018-01-01")) {
            AccessionStatus status = statusOn(day, history(one, other, end, INVITED_TO_173));
            assertEquals(status, statusOn(day, history(end, INVITED_TO_173, other, one)));
            assertEquals(status, statusOn(day, history(other, end, one, INVITED_TO_173)));
        }
    }

    @Test
    void eachKindIsDatedByAPropertyOfItsOwnUnlessItExpressesConsent() {
        List<Kind> others = Stream.of(Kind.values())
                .filter(kind -> !kind.expressesConsent())
                .toList();

        assertEquals(others.size(), others.stream().map(Kind::dated).distinct().count());
        assertTrue(others.stream().noneMatch(kind -> kind.dated() == ClaimProperty.CONSENTED));
    }

    @Test
    void refusesClaimsAboutSomebodyElse() {
        Claim stray = Claim.builder()
                .from(claims(ClaimProperty.INVITED, "2020-04").findFirst().orElseThrow())
                .subject(Subject.of(Identifier.parse("FR"), Actions.CONVENTION))
                .build();

        assertEquals(
                "TreatyAction INVITATION of KZ × ETS 173 has a claim about FR × ETS 173 (" + stray.evidence()
                        + "); its claims are about its own actor and convention.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> action(Kind.INVITATION).addClaims(stray).build())
                        .getMessage());
    }

    @Test
    void refusesAStatusWithoutAnyKind() {
        assertEquals(
                "AccessionStatus has no possible kind; give at least one, NOT_RECORDED where nothing is known.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> AccessionStatus.builder().build())
                        .getMessage());
    }
}
