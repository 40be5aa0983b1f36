package org.hemicycle.consistency.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.actor.Standing;
import org.hemicycle.consistency.Paper;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Development;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two acts at two times are two facts; one act with two dates is told in two ways. */
class ActsOfTwoTimesTest {

    private static final Identifier STATE = Identifier.parse("MA");
    private static final Identifier CONVENTION = Identifier.treaty(104);
    private static final Set<String> CONTRADICTIONS =
            Set.of("STA-001", "STA-002", "STA-003", "STA-008", "STN-002", "ACC-001", "ACC-002", "ACC-008");

    private static List<String> told(Dossier dossier) {
        return Sketch.check(RuleSets.standard(), dossier, "2024-01-01").findings().stream()
                .filter(finding -> CONTRADICTIONS.contains(finding.rule()))
                .map(Finding::summary)
                .toList();
    }

    private static Claim claim(Subject subject, ClaimProperty property, String label, String date, String document) {
        Claim.Builder claim = Claim.builder()
                .subject(subject)
                .property(property)
                .stated(Stated.of(
                        date,
                        Datum.of(ExtendedDate.parse(date)),
                        Citation.of(Identifier.parse("local:" + document), "Section 4")));
        if (!label.isEmpty()) {
            claim.label(label);
        }
        return claim.build();
    }

    private static TreatyAction act(Kind kind, ClaimProperty property, String label, String date, String document) {
        return TreatyAction.builder()
                .actor(STATE)
                .convention(CONVENTION)
                .kind(kind)
                .addClaims(claim(Subject.of(STATE, CONVENTION), property, label, date, document))
                .build();
    }

    private static Dossier of(TreatyAction... acts) {
        return Dossier.builder().name("acts").addTreatyActions(acts).build();
    }

    private static Dossier merged(TreatyAction one, TreatyAction other) {
        return of(one).mergedWith(of(other), "both");
    }

    @ParameterizedTest
    @CsvSource({
        "INVITATION, INVITED, invited to accede, 2009-03-11, INVITATION, INVITED, invited to accede, 2018-05-16",
        "INVITATION, INVITED, invited, 2009, INVITATION, INVITED, invited again, 2012",
        "EXTENSION, INVITATION_EXTENDED, extended, 2014-02-05, EXTENSION, INVITATION_EXTENDED, extended, 2016-02-10",
        "SIGNATURE, SIGNED, signed, 2001-06-08, RATIFICATION, CONSENTED, ratified, 2010-04-12",
        "INVITATION, INVITED, invited, 2018-05-16, ACCESSION, CONSENTED, acceded, 2021-01-20",
    })
    void actsOfTwoTimesInOnePaperOrInTwoDoNotContradictEachOther(
            Kind one,
            ClaimProperty property,
            String words,
            String day,
            Kind other,
            ClaimProperty otherProperty,
            String otherWords,
            String otherDay) {
        TreatyAction first = act(one, property, words, day, "review");
        TreatyAction second = act(other, otherProperty, otherWords, otherDay, "review");
        TreatyAction elsewhere = act(other, otherProperty, otherWords, otherDay, "newsletter");

        assertEquals(List.of(), told(of(first, second)));
        assertEquals(List.of(), told(of(second, first)));
        assertEquals(List.of(), told(merged(first, elsewhere)));
    }

    @Test
    void aRatificationAfterASignatureThatWasWithdrawnDoesNotContradictIt() {
        assertEquals(
                List.of(),
                told(of(
                        act(Kind.SIGNATURE, ClaimProperty.SIGNED, "signed", "2001-06-08", "review"),
                        act(Kind.WITHDRAWAL, ClaimProperty.WITHDRAWN, "signature withdrawn", "2005-03-01", "review"),
                        act(Kind.SIGNATURE, ClaimProperty.SIGNED, "signed", "2009-10-02", "review"),
                        act(Kind.RATIFICATION, ClaimProperty.CONSENTED, "ratified", "2010-04-12", "review"))));
    }

    @ParameterizedTest
    @CsvSource({
        "INVITED, invited to accede, 2009, invited again, 2018",
        "INVITED, first invitation, 2009, second invitation, 2018",
        "INVITED, invitée, 2009-03, invitée de nouveau, 2018-05",
        "REQUESTED, requested, 2009, renewed request, 2013",
        "INVITATION_EXTENDED, extended, 2014, extended once more, 2016",
        "SIGNED, signed, 2001, signed anew, 2009"
    })
    void whatIsSaidToHappenAgainIsAnotherActWhereNoActsAreEntered(
            ClaimProperty property, String words, String day, String otherWords, String otherDay) {
        Subject pair = Subject.of(STATE, CONVENTION);
        assertEquals(
                List.of(),
                told(Dossier.builder()
                        .name("claims")
                        .addClaims(
                                claim(pair, property, words, day, "review"),
                                claim(pair, property, otherWords, otherDay, "newsletter"))
                        .build()));
    }

    @ParameterizedTest
    @CsvSource({
        "INVITED, invited to accede, 2018-05-16, invited to accede, 2018-06-16",
        "INVITED, invited again, 2018-05-16, second invitation, 2019-05-16",
        "SIGNED, signed, 2001-06-08, signature, 2001-08-06",
        "INVITATION_EXTENDED, extended, 2014-02-05, extended, 2014-05-02"
    })
    void oneActWithTwoDatesIsStillReported(
            ClaimProperty property, String words, String day, String otherWords, String otherDay) {
        Subject pair = Subject.of(STATE, CONVENTION);
        assertEquals(
                1,
                told(Dossier.builder()
                                .name("claims")
                                .addClaims(
                                        claim(pair, property, words, day, "review"),
                                        claim(pair, property, otherWords, otherDay, "newsletter"))
                                .build())
                        .size());
    }

    @ParameterizedTest
    @CsvSource({
        "DATED, first visit, 2015-04, second visit, 2019-10",
        "DATED, visit of the rapporteurs, 2015-04, follow-up visit, 2019-10",
        "ADOPTED_ON, adopted by the Government, 2021-02-03, endorsed by the Committee, 2021-03-10",
        "ADOPTED_ON, adopted, 2021-02-03, revised version adopted, 2023-11-08",
        "ADOPTED_ON, adopted at first reading, 2021-02-03, adopted at second reading, 2021-05-05",
        "ADOPTED_ON, adopted, 2021-02-03, published, 2021-02-20",
        "ADOPTED_ON, adoptée, 2021-02-03, approuvée par le Gouvernement, 2021-02-20",
        "DATED, opened, 2022-05-05, closed, 2022-05-07"
    })
    void visitsAndAdoptionsThatTheirWordsTellApartDoNotContradictEachOther(
            ClaimProperty property, String words, String day, String otherWords, String otherDay) {
        assertEquals(List.of(), told(event(property, words, day, otherWords, otherDay)));
    }

    @ParameterizedTest
    @CsvSource({
        "DATED, visit, 2015-04, visit, 2015-05",
        "DATED, visit of the rapporteurs, 2015-04, visit, 2016-04",
        "DATED, second visit, 2015-04, second visit, 2016-04",
        "ADOPTED_ON, adopted by the Government, 2021-02-03, adopted, 2021-03-02",
        "ADOPTED_ON, '', 2021-02-03, adopted, 2021-03-02",
        "ADOPTED_ON, endorsed, 2021-02-03, endorsed by the Committee, 2021-03-02",
    })
    void oneVisitOrAdoptionWithTwoDatesIsStillReported(
            ClaimProperty property, String words, String day, String otherWords, String otherDay) {
        assertEquals(1, told(event(property, words, day, otherWords, otherDay)).size());
    }

    private static Dossier event(ClaimProperty property, String words, String day, String otherWords, String otherDay) {
        Development visit = Development.builder()
                .key("visit")
                .what(Stated.of("A visit", "a visit", Citation.of(Identifier.parse("local:review"), "Section 1")))
                .build();
        Subject subject = Subject.of(Address.parse("developments/visit"));
        return Dossier.builder()
                .name("events")
                .addDevelopments(visit)
                .addClaims(
                        claim(subject, property, words, day, "review"),
                        claim(subject, property, otherWords, otherDay, "newsletter"))
                .build();
    }

    @Test
    void twoVisitsEnteredAsTwoThingsOfOneKindDoNotContradictEachOther() {
        Dossier.Builder dossier = Dossier.builder().name("visits");
        for (String year : List.of("2015", "2019")) {
            dossier.addDevelopments(Development.builder()
                    .key("visit-" + year)
                    .addConcerns(Subject.of(STATE))
                    .when(Stated.of(year, Timing.on(ExtendedDate.parse(year)), at("Section " + year)))
                    .what(Stated.of("Visit to the State", "visit", at("Section " + year)))
                    .build());
        }
        assertEquals(List.of(), told(dossier.build()));
    }

    @ParameterizedTest
    @CsvSource({"2020-11, 1", "2020-11~, 0", "2020-11?, 0", "2020, 0", "2020-10-01, 0"})
    void aDateThatIsOnlyAboutRightContradictsNoOther(String requested, int findings) {
        assertEquals(
                findings,
                told(of(
                                act(Kind.REQUEST, ClaimProperty.REQUESTED, "requested", requested, "review"),
                                act(Kind.INVITATION, ClaimProperty.INVITED, "invited", "2020-10-14", "review")))
                        .size());
        assertEquals(
                requested.equals("2020-11") ? 1 : 0,
                told(of(
                                act(Kind.ACCESSION, ClaimProperty.CONSENTED, "acceded", requested, "review"),
                                act(Kind.ACCESSION, ClaimProperty.CONSENTED, "acceded", "2020-10-01", "newsletter")))
                        .size());
    }

    @ParameterizedTest
    @CsvSource({"2012, 2017, 1", "2012~, 2017, 0", "2012, 2017?, 0", "2017, 2012, 0"})
    void standingsWhoseDatesAreOnlyAboutRightAreNotSaidToBeHeldAtOnce(String member, String observer, int findings) {
        Dossier old = standing(Standing.Kind.OBSERVER, observer, "", "old");
        Dossier now = standing(Standing.Kind.MEMBER, member, "", "new");
        assertEquals(findings, told(old.mergedWith(now, "both")).size());
    }

    private static Citation at(String place) {
        return Citation.of(Identifier.parse("local:review"), place);
    }

    private static Dossier standing(Standing.Kind kind, String since, String until, String document) {
        Standing.Builder standing = Standing.builder()
                .holder(STATE)
                .in(Identifier.parse("body:council-on-heritage"))
                .kind(kind)
                .asWritten(kind.name())
                .citation(Citation.of(Identifier.parse("local:" + document), "Section 2"));
        if (!since.isEmpty()) {
            standing.since(ExtendedDate.parse(since));
        }
        if (!until.isEmpty()) {
            standing.until(ExtendedDate.parse(until));
        }
        return Dossier.builder()
                .name(document)
                .addDocuments(Paper.document(
                        Identifier.parse("local:" + document), document.equals("old") ? "2011-02-01" : "2016-02-01"))
                .addStandings(standing.build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({"2010, '', 2015, ''", "2010, 2014, 2015, ''", "'', '', 2015, ''", "2010, '', '', ''", "'', '', '', ''"})
    void anObserverInAnOldPaperAndAMemberInANewOneAreNotAContradiction(
            String since, String until, String memberSince, String memberUntil) {
        Dossier old = standing(Standing.Kind.OBSERVER, since, until, "old");
        Dossier now = standing(Standing.Kind.MEMBER, memberSince, memberUntil, "new");
        assertEquals(List.of(), told(old.mergedWith(now, "both")));
        assertEquals(List.of(), told(now.mergedWith(old, "both")));
    }

    @Test
    void anObserverSince2017AndAMemberSince2012InTwoPapersContradictEachOther() {
        Dossier old = standing(Standing.Kind.OBSERVER, "2017", "", "old");
        Dossier now = standing(Standing.Kind.MEMBER, "2012", "", "new");
        assertEquals(1, told(old.mergedWith(now, "both")).size());
    }
}
