package org.hemicycle.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing.Kind;
import org.hemicycle.document.Completeness.Fact;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipationTest {

    private static final String GROUP = "body:monitoring-group-of-the-anti-doping-convention";
    private static final Dossier NOTHING = Acts.dossier(new TreatyAction[0]);

    private static Verdict<Participation> participation(Dossier dossier, String actor, String body, String day) {
        return Eligibility.in(dossier)
                .asOf(LocalDate.parse(day))
                .participation(Identifier.parse(actor), Identifier.parse(body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            KZ ; body:greco             ; 2024-01-01 ; a member since 2020-01-01
            KZ ; body:greco             ; 2019-12-31 ; undetermined: an observer or no standing
            EU ; body:greco             ; 2024-01-01 ; an observer since 2019
            KZ ; body:council-of-europe ; 2024-01-01 ; no standing
            FR ; body:council-of-europe ; 2024-01-01 ; a member since 1949-05-05
            RU ; body:council-of-europe ; 2022-03-15 ; a member since 1996-02-28
            RU ; body:council-of-europe ; 2022-03-16 ; no standing
            DE ; body:council-of-europe ; 1950-12-31 ; an associate member since 1950-07-13
            DE ; body:council-of-europe ; 1951-05-01 ; undetermined: a member or an associate member or no standing
            FR ; body:greco             ; 2024-01-01 ; a member since 1999-05-01
            FR ; body:oecd              ; 2024-01-01 ; a member since 1961-09-30
            FR ; body:committee-of-ministers ; 2024-01-01 ; a member since 1949-05-05
            FR ; body:pace              ; 2024-01-01 ; a member since 1949-05-05
            RU ; body:committee-of-ministers ; 2022-03-15 ; a member since 1996-02-28
            RU ; body:pace              ; 2022-03-16 ; undetermined: bound by a co-operation agreement or no standing
            FR ; body:venice-commission ; 2024-01-01 ; a member since a day between 1990-05-10 and 2022-12-31
            FR ; body:greta             ; 2024-01-01 ; no standing
            AL ; body:moneyval          ; 2024-01-01 ; a member
            body:parliament-of-jordan ; body:pace ; 2024-01-01 ; a partner for democracy since 2016-01-26
            """)
    void theReferenceDataAnswerWhatTheyList(String actor, String body, String day, String answer) {
        assertEquals(answer, participation(NOTHING, actor, body, day).answer().toString());
    }

    @Test
    void everyPlaceThatStatesItIsCited() {
        Dossier list = Acts.dossier(Acts.standing("KZ", Kind.MEMBER, "body:greco", "2020-01-01", ""));

        Verdict<Participation> verdict = participation(list, "KZ", "body:greco", "2024-01-01");

        assertEquals(
                List.of("local:list, Row 1", "local:greco-members"),
                verdict.why().because().get(0).because().get(0).facts().stream()
                        .map(place -> place.at())
                        .toList());
        assertTrue(verdict.truth().isYes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            1997-12-31 ; no standing
            2012-02-29 ; an observer since 1998
            2012-03-12 ; undetermined: a member or an observer
            2012-04-01 ; a member since 2012-03
            """)
    void theHighestStandingIsMeantAndALowerOneExcludesIt(String day, String answer) {
        Dossier list = Acts.dossier(
                Acts.standing("KZ", Kind.OBSERVER, "body:oecd", "1998", ""),
                Acts.standing("KZ", Kind.MEMBER, "body:oecd", "2012-03", ""));

        assertEquals(
                answer, participation(list, "KZ", "body:oecd", day).answer().toString());
    }

    @Test
    void whatIsOpenBetweenTwoStandingsIsMissingThoughThereIsOne() {
        Dossier list = Acts.dossier(
                Acts.standing("KZ", Kind.OBSERVER, "body:oecd", "1998", ""),
                Acts.standing("KZ", Kind.MEMBER, "body:oecd", "2012-03", ""));

        Verdict<Participation> verdict = participation(list, "KZ", "body:oecd", "2012-03-12");

        assertTrue(verdict.truth().isYes());
        assertEquals("[the exact day of 2012-03]", verdict.missing().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            173 ; body:greco ; 2002-12-31 ; undetermined: an observer or no standing
            173 ; body:greco ; 2003-01-01 ; a member, being a Party to ETS 173 since 2003-01-01
            174 ; body:greco ; 2004-01-01 ; a member, being a Party to ETS 174 since 2003-01-01
            191 ; body:greco ; 2004-01-01 ; undetermined: an observer or no standing
            135 ; body:monitoring-group-of-the-anti-doping-convention ; 2004-01-01 ; a contracting Party, being a Party to ETS 135 since 2003-01-01
            """)
    void aPartyHasThePlaceThatTheConventionGivesIt(int convention, String body, String day, String answer) {
        Dossier chart =
                Acts.dossier(Acts.act("CO", convention, TreatyAction.Kind.RATIFICATION, "2002-09-15", "2003-01-01"));

        assertEquals(answer, participation(chart, "CO", body, day).answer().toString());
    }

    @Test
    void theClauseAndTheActAreCited() {
        Dossier chart = Acts.dossier(Acts.act("CO", 173, TreatyAction.Kind.RATIFICATION, "2002-09-15", "2003-01-01"));

        String why = participation(chart, "CO", "body:greco", "2024-01-01")
                .decisive()
                .print();

        assertTrue(
                why.contains(
                        "yes: Colombia is a member of the Group of States against Corruption as a Party to ETS 173 (Criminal Law Convention on Corruption) [ETS 173, Article 32-33]"),
                why);
        assertTrue(why.contains("- \"2003-01-01\" (local:chart, Row 1, Item 2)"), why);
    }

    @ParameterizedTest
    @CsvSource({"173, body:greco, false", "135, " + GROUP + ", false"})
    void whereTheListOfMembersIsCompleteNothingIsOpenOnceTheConventionIsLeft(
            int convention, String body, boolean perhaps) {
        Dossier chart = Acts.completed(
                Acts.dossier(
                        Acts.act("CO", convention, TreatyAction.Kind.RATIFICATION, "2002-09-15", "2003-01-01"),
                        Acts.act("CO", convention, TreatyAction.Kind.DENUNCIATION, "2020-01-01", "2020-05-01")),
                "CO",
                Fact.TREATY_ACTIONS);

        String missing =
                participation(chart, "CO", body, "2024-01-01").missing().toString();

        assertEquals(perhaps, missing.contains("after it ceased to be a Party"), missing);
    }

    @Test
    void aCompleteRecordOfStandingsTellsThatThereIsNone() {
        Verdict<Participation> verdict =
                participation(Acts.completed(NOTHING, "KZ", Fact.STANDINGS), "KZ", "body:oecd", "2024-01-01");

        assertEquals(
                "no standing (on the record as of 2023-10-05)",
                verdict.summary().split(": ", 2)[1]);
        assertTrue(verdict.print().contains("- local:chart"), verdict.print());
    }

    @Test
    void theRoadMapNamesTheConventionsThatLeadIn() {
        Dossier record = Acts.completed(Acts.completed(NOTHING, "JP", Fact.STANDINGS), "JP", Fact.TREATY_ACTIONS);

        assertEquals(
                List.of(
                        "becoming a Party to ETS 173 (Criminal Law Convention on Corruption) makes it a member",
                        "becoming a Party to ETS 174 (Civil Law Convention on Corruption) makes it a member"),
                participation(record, "JP", "body:greco", "2024-01-01").nextSteps());
        assertEquals(
                List.of(),
                participation(record, "KZ", "body:greco", "2024-01-01").nextSteps());
    }

    @Test
    void anActorOrBodyOfTheDossierNeedsNoRowOfReference() {
        Identifier council = Identifier.parse("body:council-of-prosecutors");
        Dossier list = Dossier.builder()
                .from(Acts.dossier(Acts.standing("KZ", Kind.PARTICIPANT, council.toString(), "", "")))
                .addActors(Actor.builder()
                        .identifier(council)
                        .name(Name.of("Council of Prosecutors"))
                        .kind(Actor.Kind.BODY)
                        .build())
                .build();

        assertEquals(
                "Kazakhstan in the Council of Prosecutors: a participant",
                participation(list, "KZ", council.toString(), "2024-01-01").summary());
    }

    @ParameterizedTest
    @CsvSource({"ZZ, body:greco, No actor ZZ", "KZ, body:grecco, No actor body:grecco", "KZ, ETS 173, No actor ETS 173"
    })
    void whatIsNowhereIsRefused(String actor, String body, String message) {
        String refusal = assertThrows(
                        IllegalArgumentException.class, () -> participation(NOTHING, actor, body, "2024-01-01"))
                .getMessage();

        assertTrue(refusal.startsWith(message), refusal);
    }

    @Test
    void amongSeveralPeriodsTheOneThatLastsTellsSinceWhen() {
        Dossier list = Acts.dossier(
                Acts.standing("KZ", Kind.MEMBER, "body:oecd", "1998", "2005"),
                Acts.standing("KZ", Kind.MEMBER, "body:oecd", "2015", ""));

        assertEquals(
                "a member since 2015",
                participation(list, "KZ", "body:oecd", "2024-01-01").answer().toString());
    }

    @Test
    void whoMayBeAPartyMayHoldTheSeat() {
        Dossier chart = Acts.completed(
                Acts.dossier(Acts.act("FR", 135, TreatyAction.Kind.RATIFICATION, "2023-12-15", "2024-02")),
                "FR",
                Fact.TREATY_ACTIONS);
        Verdict<Participation> verdict = participation(chart, "FR", GROUP, "2024-02-15");

        assertEquals(
                "undetermined: a contracting Party or no standing",
                verdict.answer().toString());
        assertTrue(verdict.missing().toString().contains("the exact day of 2024-02"), verdict::print);
    }

    @Test
    void ofWhoNeverWasAPartyItIsNotAskedWhetherItRemainedAMember() {
        String missing = participation(
                        Acts.completed(NOTHING, "FR", Fact.TREATY_ACTIONS), "FR", "body:greco", "2024-01-01")
                .missing()
                .toString();

        assertFalse(missing.contains("after it ceased to be a Party"), missing);
    }
}
