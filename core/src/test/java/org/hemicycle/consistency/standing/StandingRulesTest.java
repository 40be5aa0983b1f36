package org.hemicycle.consistency.standing;

import static org.hemicycle.consistency.Paper.BODY;
import static org.hemicycle.consistency.Paper.entry;
import static org.hemicycle.consistency.Paper.fingerprints;
import static org.hemicycle.consistency.Paper.messages;
import static org.hemicycle.consistency.Paper.quotes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.actor.Standing.Kind;
import org.hemicycle.consistency.Paper;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Content;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Severity;
import org.hemicycle.internal.Phrase;
import org.hemicycle.reference.Grant;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StandingRulesTest {

    private static final Identifier COUNCIL = Identifier.parse("body:council-of-europe");
    private static final Identifier ASSEMBLY = Identifier.parse("body:pace");
    private static final Identifier PHARMACOPOEIA = Identifier.parse("body:pharmacopoeia");
    private static final Identifier ANTI_DOPING =
            Identifier.parse("body:monitoring-group-of-the-anti-doping-convention");

    private static Dossier recording(Standing... standings) {
        return Paper.with(dossier -> dossier.addStandings(standings));
    }

    private static Dossier claiming(Claim... claims) {
        return Paper.with(dossier -> dossier.addClaims(claims));
    }

    @Test
    void aStandingThatTheBodyDoesNotGrantIsReportedWithTheLaw() {
        Dossier dossier = claiming(Paper.standing(COUNCIL, "PARTNER_FOR_DEMOCRACY", "Section 1"));

        assertEquals(
                List.of(
                        "is stated to be a partner for democracy of Council of Europe; the body grants the standings member, observer and associate member."),
                messages("STN-001", dossier));
        assertEquals("is PARTNER_FOR_DEMOCRACY", quotes("STN-001", dossier).get(0));
        assertTrue(quotes("STN-001", dossier).contains("ETS 001, Article 4"));
        assertEquals(
                List.of("STN-001:KZ/body-council-of-europe:PARTNER_FOR_DEMOCRACY"), fingerprints("STN-001", dossier));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PARTICIPANT")
    void eachKindOfStandingIsNamedAsWhatSomebodyHasAndAsWhatIsGranted(Kind kind) {
        List<Kind> others =
                Stream.of(Kind.values()).filter(other -> other != kind).toList();
        ReferenceData law = ReferenceData.builder()
                .from(ReferenceData.shipped())
                .addAllGrants(others.stream()
                        .map(other -> new Grant(
                                other,
                                BODY,
                                true,
                                new Basis(Sketch.place("Article 1"), Confidence.HIGH, LocalDate.parse("2024-01-01"))))
                        .toList())
                .build();

        assertEquals(
                List.of("is stated to be " + kind.phrase() + " body:committee; the body grants the standings "
                        + others.stream()
                                .map(Phrase::of)
                                .collect(Collectors.joining(", "))
                                .replaceFirst(", (?=[^,]*$)", " and ")
                        + "."),
                Sketch.check(
                                RuleSets.standard().under(law),
                                claiming(Paper.standing(BODY, kind.name(), "Section 1")),
                                "2024-01-01")
                        .findings("STN-001")
                        .stream()
                        .map(Finding::message)
                        .toList());
    }

    @Test
    void standingsThatAreGrantedAndBodiesOfWhichNothingIsKnownRaiseNothing() {
        assertEquals(
                List.of(),
                messages(
                        "STN-001",
                        claiming(
                                Paper.standing(COUNCIL, "OBSERVER", "Section 1"),
                                Paper.standing(BODY, "PARTICIPANT", "Section 1"))));
    }

    private static Dossier two(String memberSince, String memberUntil, String observerSince, String observerUntil) {
        return recording(
                entry(Sketch.STATE, BODY, Kind.MEMBER, memberSince, memberUntil),
                entry(Sketch.STATE, BODY, Kind.OBSERVER, observerSince, observerUntil));
    }

    @Test
    void anObserverSinceADayOfMembershipIsReportedAndExplainsTheDifference() {
        Dossier dossier = two("2012-03-13", "", "2017", "");

        assertEquals(List.of("is an observer while being a member."), messages("STN-002", dossier));
        assertEquals(List.of("OBSERVER", "MEMBER"), quotes("STN-002", dossier));
        assertEquals(List.of("STN-002:KZ/body-committee:OBSERVER-MEMBER"), fingerprints("STN-002", dossier));
        assertEquals(List.of(), messages("STA-003", dossier));
    }

    @ParameterizedTest
    @CsvSource({
        "2012-03-13, '', 1998, ''",
        "2012-03-13, '', 1998, 2012-03-12",
        "2012-03-13, 2015-12-31, 2016, ''",
        "2012-03-13, 2015-12-31, 2016-01-01, ''",
        "2012-03-13, '', 2012-03-13, ''",
        "'', '', 2017, ''",
        "2012-03-13, '', '', ''"
    })
    void onesThatFollowOneAnotherOrLackADayRaiseNothing(
            String memberSince, String memberUntil, String observerSince, String observerUntil) {
        assertEquals(List.of(), messages("STN-002", two(memberSince, memberUntil, observerSince, observerUntil)));
    }

    @ParameterizedTest
    @CsvSource({"2012-03-13, '', 1998, 2012-03-13", "2012-03-13, 2015-12-31, 2015-12-31, ''"})
    void oneDayInCommonIsReported(String memberSince, String memberUntil, String observerSince, String observerUntil) {
        assertEquals(
                1,
                messages("STN-002", two(memberSince, memberUntil, observerSince, observerUntil))
                        .size());
    }

    @Test
    void anOrderThatIsNotKnownIsUndetermined() {
        assertEquals(
                1, Paper.unknowns("STN-002", two("2012-03-13", "", "2012", "")).size());
    }

    private static Dossier contracting(boolean complete, TreatyAction... actions) {
        return contracting("2023-10-05", complete, actions);
    }

    private static Dossier contracting(String date, boolean complete, TreatyAction... actions) {
        Dossier dossier = Paper.with(builder -> builder.addDocuments(Paper.document(Sketch.DOCUMENT, date))
                .addTreatyActions(actions)
                .addClaims(Paper.standing(ANTI_DOPING, "CONTRACTING_PARTY", "Section 1")));
        Completeness promise = new Completeness(
                Sketch.STATE,
                Completeness.Fact.TREATY_ACTIONS,
                LocalDate.parse("2024-01-01"),
                "",
                Sketch.place("Annex V"));
        return complete
                ? Dossier.builder().from(dossier).addCompleteness(promise).build()
                : dossier;
    }

    @Test
    void aContractingPartyThatHasNotJoinedIsReported() {
        assertEquals(
                List.of("is called a contracting Party; under ETS 135 (Anti-Doping Convention) no act of it is known."),
                messages("STN-003", contracting(true)));
    }

    @Test
    void aContractingPartyThatHadJoinedByTheDateOfTheDocumentRaisesNothing() {
        assertEquals(
                List.of(),
                messages("STN-003", contracting(true, Paper.accession("ETS 135", "2004-02-26", "Section 2"))));
        assertEquals(
                1,
                messages("STN-003", contracting(true, Paper.accession("ETS 135", "2023-11-01", "Section 2")))
                        .size());
    }

    @Test
    void aDocumentOfTheYearInWhichTheStateJoinedMayBeOlderOrNewer() {
        Dossier joined = contracting("2023", true, Paper.accession("ETS 135", "2023-06-01", "Section 2"));

        assertEquals(List.of(), messages("STN-003", joined));
        assertEquals(1, Paper.unknowns("STN-003", joined).size());
        assertEquals(1, messages("STN-003", contracting("2023", true)).size());
    }

    @Test
    void allThatTheStatusMayBeIsNamed() {
        TreatyAction signature = Sketch.action(
                Identifier.parse("ETS 135"),
                TreatyAction.Kind.SIGNATURE,
                Sketch.dated(
                        Identifier.parse("ETS 135"),
                        ClaimProperty.SIGNED,
                        "Signature",
                        "in 2023",
                        "2023",
                        "Section 2"));

        assertEquals(
                List.of(
                        "is called a contracting Party; under ETS 135 (Anti-Doping Convention) no act of it is known or it has only signed."),
                messages("STN-003", contracting(true, signature)));
    }

    @Test
    void withoutACompleteRecordItIsUndetermined() {
        assertEquals(List.of(), messages("STN-003", contracting(false)));
        assertEquals(List.of("[the acts of Kazakhstan about ETS 135]"), Paper.unknowns("STN-003", contracting(false)));
    }

    private static Dossier listing(Claim elsewhere) {
        return Paper.with(
                dossier -> dossier.addClaims(Paper.standing(BODY, "OBSERVER", "Annex V, Row 1"), elsewhere),
                outline -> outline.addListings(Paper.completeList("Annex V", Content.STANDINGS)));
    }

    @Test
    void aStandingThatTheFullListLacksIsReported() {
        Dossier dossier = listing(Paper.standing(PHARMACOPOEIA, "OBSERVER", "Section 1"));

        assertEquals(List.of("says that it is complete and lacks body:pharmacopoeia."), messages("STN-004", dossier));
        assertEquals(List.of("full list", "is OBSERVER"), quotes("STN-004", dossier));
    }

    @Test
    void severalStandingsThatTheFullListLacksAreNamed() {
        Dossier dossier = Dossier.builder()
                .from(listing(Paper.standing(PHARMACOPOEIA, "OBSERVER", "Section 1")))
                .addClaims(Paper.standing(COUNCIL, "OBSERVER", "Section 2"))
                .build();

        assertEquals(
                List.of("says that it is complete and lacks body:pharmacopoeia; Council of Europe."),
                messages("STN-004", dossier));
    }

    @Test
    void standingsOfAnotherKindOrHolderAndThoseInTheListRaiseNothing() {
        Claim other = Paper.claim(
                Subject.of(Identifier.parse("UZ"), PHARMACOPOEIA),
                ClaimProperty.STANDING,
                "observer",
                "observer",
                new Datum.Word("OBSERVER"),
                "Section 1");

        assertEquals(List.of(), messages("STN-004", listing(Paper.standing(PHARMACOPOEIA, "MEMBER", "Section 1"))));
        assertEquals(List.of(), messages("STN-004", listing(Paper.standing(BODY, "OBSERVER", "Section 1"))));
        assertEquals(List.of(), messages("STN-004", listing(other)));
    }

    private static Claim undated(Certainty certainty) {
        return Claim.builder()
                .subject(Subject.of(Sketch.STATE, BODY))
                .property(ClaimProperty.STANDING_SINCE)
                .label("OBSERVER")
                .stated(Stated.<Datum>builder()
                        .asWritten("became an observer")
                        .certainty(certainty)
                        .citation(Sketch.place("Section 1"))
                        .build())
                .build();
    }

    @Test
    void aChangeWithoutADateIsReportedUnlessTheDocumentDatesItElsewhereOrOurCopyLostIt() {
        assertEquals(
                List.of("the beginning of the standing is told without a date, here and elsewhere in the document."),
                messages("STN-005", claiming(undated(Certainty.ABSENT))));
        assertEquals(
                List.of(),
                messages(
                        "STN-005",
                        claiming(undated(Certainty.ABSENT), Paper.since(BODY, "OBSERVER", "2015", "Section 2"))));
        assertEquals(List.of(), messages("STN-005", claiming(undated(Certainty.DAMAGED))));
    }

    @Test
    void anEndWithoutADateIsReportedAsSuch() {
        Claim ceased = Claim.builder()
                .from(undated(Certainty.ABSENT))
                .property(ClaimProperty.CEASED)
                .build();

        assertEquals(
                List.of("the date from which the convention is no longer in force for the State is told without a date,"
                        + " here and elsewhere in the document."),
                messages("STN-005", claiming(ceased)));
    }

    private static Dossier partner(String holder) {
        return Dossier.builder()
                .from(recording(entry(Identifier.parse(holder), ASSEMBLY, Kind.PARTNER_FOR_DEMOCRACY, "", "")))
                .addDocuments(Paper.document(Sketch.DOCUMENT, "2024-01-01"))
                .build();
    }

    @Test
    void aStateWithTheStandingOfItsParliamentIsNotedAndThatExplainsWhyItDoesNotHoldIt() {
        Dossier dossier = partner("MA");

        assertEquals(
                List.of(
                        "is called a partner for democracy of Parliamentary Assembly; the holder of that standing is Parliament of Morocco."),
                messages("STN-007", dossier));
        assertEquals(Severity.NOTE, Paper.findings("STN-007", dossier).get(0).severity());
        assertEquals(List.of(), messages("STA-006", dossier));
    }

    @Test
    void allPartsThatHoldTheStandingAreNamed() {
        Identifier chamber = Identifier.parse("body:chamber-of-counsellors");
        ReferenceData law = ReferenceData.shipped()
                .with(Actor.builder()
                        .identifier(chamber)
                        .name(Name.of("Chamber of Counsellors"))
                        .kind(Actor.Kind.PARLIAMENT)
                        .partOf(Identifier.parse("MA"))
                        .build())
                .with(Standing.builder()
                        .holder(chamber)
                        .in(ASSEMBLY)
                        .kind(Kind.PARTNER_FOR_DEMOCRACY)
                        .build());
        Finding finding = Sketch.check(RuleSets.standard().under(law), partner("MA"), "2024-01-01")
                .findings("STN-007")
                .get(0);

        assertEquals(
                "is called a partner for democracy of Parliamentary Assembly; the holder of that standing is Parliament of Morocco or Chamber of Counsellors.",
                finding.message());
        assertEquals(
                Optional.of("Attribute the standing to Parliament of Morocco or Chamber of Counsellors."),
                finding.suggestion());
    }

    @Test
    void theParliamentItselfAndAStateWhoseParliamentHasNoneRaiseNothing() {
        assertEquals(List.of(), messages("STN-007", partner("body:parliament-of-morocco")));
        assertEquals(List.of(), messages("STN-007", partner("KZ")));
        assertEquals(1, messages("STA-006", partner("KZ")).size());
    }

    @Test
    void eachStandingOfAPlaceHasTheFirstDayThatIsToldOfIt() {
        Dossier dossier = claiming(
                Paper.standing(BODY, "MEMBER", "Section 1"),
                Paper.standing(BODY, "OBSERVER", "Section 1"),
                Paper.since(BODY, "member", "2012-03-13", "Section 1"),
                Paper.since(BODY, "observer", "2017", "Section 1"));

        assertEquals(List.of("is an observer while being a member."), messages("STN-002", dossier));
    }

    @Test
    void aWordAboutSomethingElseIsNoStanding() {
        Claim mandate = Claim.builder()
                .from(Paper.standing(COUNCIL, "PARTICIPANT", "Section 1"))
                .property(ClaimProperty.MANDATE)
                .build();

        assertEquals(List.of(), messages("STN-001", claiming(mandate)));
    }

    @Test
    void anAssociateMemberIsNotTakenForAMember() {
        assertEquals(
                List.of("STN-001:KZ/body-pace:ASSOCIATE_MEMBER"),
                fingerprints("STN-001", claiming(Paper.standing(ASSEMBLY, "associate member", "Section 1"))));
    }
}
