package org.hemicycle.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.convention.TakesEffectRule.Trigger;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The question of the desk: the law first, then the record, then what is to be done. */
class InquiryTest {

    private static final LocalDate DAY = LocalDate.parse("2026-05-09");
    private static final Eligibility.Dated LAW = Eligibility.byRoutes().asOf(DAY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MA | CETS 181 | open: may accede, as it has acceded to ETS 108 (Convention 108), medium confidence"
                        + " (Article 3, Paragraph 4)",
                "FR | ETS 009 | open on condition: may sign and ratify once it has signed ETS 005 (European Convention on"
                        + " Human Rights) (Article 6)",
                "JP | CETS 215 | open: may sign and ratify, as it is an observer in the Council of Europe (medium"
                        + " confidence) (Article 32)",
                "EU | ETS 005 | not yet open: needs an accession agreement with the European Union in force (Article 59,"
                        + " Paragraph 2)",
                "MA | ETS 005 | closed: it is closed to: any State except member of the Council of Europe (Article 59)",
                "XK | ETS 018 | left open by the data: whether Kosovo* is a State",
            })
    void theFirstLineIsTheLaw(String state, String convention, String law) {
        assertEquals(law, LAW.ask(state, convention).law());
        assertEquals(
                law,
                LAW.ask(state, convention).print().lines().skip(1).findFirst().orElseThrow());
    }

    @Test
    void theSecondLineIsTheRecord() {
        Dossier chart = Acts.dossier(Acts.act("FR", 173, TreatyAction.Kind.RATIFICATION, "2002-09-15", "2003-01-01"));

        assertEquals(
                "no chart given; whether Morocco has already done so is not known",
                LAW.ask("MA", "CETS 181").record());
        assertTrue(Eligibility.in(chart)
                .asOf(DAY)
                .ask("FR", "ETS 173")
                .record()
                .startsWith("last recorded, not promised complete: ratified, accepted or approved, "));
    }

    @Test
    void aDossierWithoutAChartOfTheConventionSaysSo() {
        assertEquals(
                "no complete chart of ETS 181 given; whether Morocco has already done so is not known",
                Eligibility.in(Acts.dossier(new TreatyAction[0]))
                        .asOf(DAY)
                        .ask("MA", "CETS 181")
                        .record());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-05-01 | , as it stood on 2021-05-01: | nothing has been done",
                "2022-04-01 | , as it stood on 2022-04-01: | consent expressed, in force from 2022-06-01",
                "2023-10-05 | : | Party since 2022-06-01",
                "2024-01-01 | : | Party since 2022-06-01",
            })
    void aRecordThatHasLaterActsIsReadAsItStoodOnTheDayOfTheQuestion(String day, String then, String status) {
        Dossier chart = Acts.completed(
                Acts.dossier(Acts.act("UA", 210, TreatyAction.Kind.RATIFICATION, "2022-03-18", "2022-06-01")),
                "UA",
                org.hemicycle.document.Completeness.Fact.TREATY_ACTIONS);
        String line = Eligibility.in(chart)
                .asOf(LocalDate.parse(day))
                .ask("UA", "CETS 210")
                .record();

        assertTrue(line.startsWith("on the record as of 2023-10-05 ("), line);
        assertTrue(line.contains(")" + then + " " + status), line);
    }

    @Test
    void whatIsKnownWithoutAChartIsToldWithItsMark() {
        String record = LAW.ask("KZ", "ETS 018").record();

        assertTrue(record.contains("acceded, a day between 2010-01-01 and 2022-12-31"), record);
        assertTrue(record.contains("(confidence: low)"), record);
    }

    @Test
    void wherePartyAndDenunciationMeetBothAreTold() {
        Dossier chart = Acts.completed(
                Acts.dossier(
                        Acts.act("TR", 210, TreatyAction.Kind.RATIFICATION, "2012-03-14", "2014-08-01"),
                        Acts.act("TR", 210, TreatyAction.Kind.DENUNCIATION, "2021-03-22", "2021-07-01")),
                "TR",
                org.hemicycle.document.Completeness.Fact.TREATY_ACTIONS);
        Verdict<Access> verdict =
                Eligibility.in(chart).asOf(LocalDate.parse("2021-05-01")).access("TR", "CETS 210");

        assertEquals(
                "Party since 2014-08-01, denounced with effect from 2021-07-01",
                verdict.answer().toString());
        assertTrue(verdict.print().contains("yes: denounced, 2021-03-22"), verdict.print());
    }

    @ParameterizedTest
    @CsvSource({"ETS 167, CETS 222", "ETS 108, CETS 223"})
    void aJointActIsAStepOfTheInstrument(String convention, String other) {
        String steps = LAW.ask("FR", "ETS 167").access().nextSteps().toString();
        String invited = LAW.ask("KZ", "ETS 108").access().nextSteps().toString();

        assertTrue(
                (convention.equals("ETS 167") ? steps : invited).contains("in one with the instrument for " + other));
    }

    @Test
    void leavingTheOldConventionIsAStepOfRatificationAlone() {
        String member = LAW.ask("FR", "ETS 143").access().nextSteps().toString();
        String invited = LAW.ask("MA", "ETS 143").access().nextSteps().toString();

        assertTrue(member.contains("if it is a Party to ETS 066"), member);
        assertTrue(member.contains("notify the denunciation of it before or at once"), member);
        assertFalse(invited.contains("ETS 066"), invited);
    }

    /** What stands in brackets is a citation, where a code is in its place. */
    @ParameterizedTest
    @ValueSource(strings = {"MA", "TN", "IL", "CA", "JP", "VA", "XK", "BY", "RU", "EU", "AM", "US", "FR"})
    void noSentenceOfAnAnswerHoldsARawCode(String state) {
        Pattern code = Pattern.compile("\\b(?:[A-Z]{2}|(?:body|local|org):\\S+)(?![\\w-])");
        for (Identifier convention : ReferenceData.shipped().conventions().keySet()) {
            String print = LAW.ask(Identifier.parse(state), convention).print();
            String sentences = print.replaceAll("\\[[^\\]]*\\]", "").replaceAll("\\(Article [^)]*\\)", "");
            assertFalse(code.matcher(sentences).find(), print);
        }
    }

    @Test
    void nothingIsNeededInACircle() {
        String answer = LAW.ask("JP", "CETS 223").print();

        assertFalse(answer.contains("ETS 108 (Convention 108) joined first"), answer);
        assertFalse(answer.contains("once it is a Party to ETS 108"), answer);
    }

    @Test
    void ofAConventionThatIsNotInForceTheStepsAndTheEffectSayTheSame() {
        String rule = "on the first day of the month after 3 months, but not before CETS 225 itself enters into force"
                + " (medium confidence)";

        assertTrue(LAW.ask("FR", "CETS 225").access().nextSteps().toString().contains(rule));
        assertTrue(
                LAW.takesEffect("FR", "CETS 225", Trigger.RATIFY, DAY).print().contains(rule));
    }

    @Test
    void noLatestSafeDayIsAdvisedThatIsOver() {
        Dossier invited = Acts.dossier(Acts.act("KZ", 210, TreatyAction.Kind.INVITATION, "2021", ""));
        String steps = Eligibility.in(invited)
                .asOf(LocalDate.parse("2026-06-01"))
                .access("KZ", "CETS 210")
                .nextSteps()
                .toString();

        assertFalse(steps.contains("latest safe day"), steps);
    }

    @Test
    void factsAndLawMayBeOfTwoDays() {
        AsOf before = new AsOf(LocalDate.parse("2026-05-09"), LocalDate.parse("2021-06-30"));

        assertEquals(
                "not yet (route invited): needs open from 2021-07-01",
                Eligibility.byRoutes()
                        .asOf(before)
                        .access("MA", "ETS 176")
                        .answer()
                        .toString());
        assertEquals(
                Access.Kind.MAY_REQUEST_INVITATION,
                LAW.access("MA", "ETS 176").answer().kind());
    }

    @Test
    void namesThatAreNotThereAreRefusedWithTheNearest() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> LAW.ask("Moroco", "CETS 181"))
                .getMessage()
                .contains("Did you mean MA (Morocco)"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> LAW.ask("MA", "Istambul Convention"))
                .getMessage()
                .contains("Did you mean CETS 210"));
    }

    @Test
    void aMemberIsBoundByTheStatuteAndAFormerMemberOwesWhatArose() {
        Eligibility nothing = Eligibility.in(Dossier.builder().name("Nothing").build());

        assertEquals(
                "owes to perform it in good faith",
                nothing.asOf(DAY).obligations("AM", "ETS 001").answer().toString());
        assertEquals(
                "owes what arose while it was in force for it",
                nothing.asOf(DAY).obligations("RU", "ETS 001").answer().toString());
        assertEquals(
                "owes nothing",
                nothing.asOf(DAY).obligations("MA", "ETS 001").answer().toString());
    }

    /** Austria (Article 5(2) is named in its gazette), Switzerland, Czechia. */
    @ParameterizedTest
    @CsvSource({
        "AT, ETS 188, RATIFY, 2004-02-03, 2004-06-01",
        "CH, ETS 188, RATIFY, 2004-10-04, 2005-02-01",
        "CZ, ETS 188, RATIFY, 2005-01-12, 2005-05-01",
        "AM, CETS 207, RATIFY, 2013-05-13, 2013-09-01",
        "BY, ETS 191, DENOUNCE, 2024-01-18, 2024-05-01",
        "AL, ETS 120, RATIFY, 1999-09-28, 1999-11-01",
        "AZ, ETS 120, SIGN_DEFINITIVELY, 2000-03-28, 2000-05-01",
        "MA, ETS 120, ACCEDE, 2013-01-17, 2013-03-01",
        "AT, ETS 120, DENOUNCE, 2021-08-03, 2022-03-01",
        "AD, ETS 024, RATIFY, 2000-10-13, 2001-01-11",
        "AD, ETS 018, RATIFY, 1996-01-22, 1996-01-22",
        "MT, ETS 191, RATIFY, 2014-07-01, 2014-11-01",
        "HU, CETS 217, RATIFY, 2018-08-31, 2018-12-01",
        "TR, CETS 210, DENOUNCE, 2021-03-22, 2021-07-01"
    })
    void actsTakeEffectOnTheDayOnWhichTheyDid(
            String state, String convention, Trigger act, LocalDate on, LocalDate effect) {
        assertEquals(
                List.of(effect.toString()),
                LAW.takesEffect(state, convention, act, on).answer().forecast().dates().stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void theMatrixInLongFormHasARowForEachPair() {
        Matrix matrix = LAW.matrixByRoutes(
                List.of(Identifier.parse("FR"), Identifier.parse("MA")),
                List.of(Identifier.treaty(5), Identifier.treaty(9)));

        assertEquals(4, matrix.rows().size());
        assertEquals(
                new Matrix.Row("FR", "ETS 009", "ON_CONDITION", "members", "the record of France and ETS 005"),
                matrix.rows().get(1));
        assertEquals(Access.Kind.CLOSED, matrix.cell("MA", "ETS 009").kind());
    }
}
