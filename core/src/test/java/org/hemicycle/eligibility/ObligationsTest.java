package org.hemicycle.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.accession.Obligation;
import org.hemicycle.accession.ObligationRule;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.document.Completeness.Fact;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObligationsTest {

    private static final Dossier RUSSIA = Acts.dossier(
            Acts.act("RU", 5, Kind.SIGNATURE, "1996-02-28", ""),
            Acts.act("RU", 5, Kind.RATIFICATION, "1998-05-05", "1998-05-05"),
            Acts.act("RU", 5, Kind.CESSATION, "2022-09-16", ""));

    private static Verdict<Obligations> obligations(Dossier dossier, String state, int convention, String day) {
        return Eligibility.in(dossier)
                .asOf(LocalDate.parse(day))
                .obligations(Identifier.parse(state), Identifier.treaty(convention));
    }

    @ParameterizedTest
    @CsvSource({
        "1996-02-28, owes not to defeat its object and purpose",
        "1998-05-04, owes not to defeat its object and purpose",
        "1998-05-05, owes to perform it in good faith",
        "2022-09-15, owes to perform it in good faith",
        "2022-09-16, owes what arose while it was in force for it",
    })
    void aSignatoryAPartyAndAFormerPartyOweWhatTheLawSays(String day, String answer) {
        assertEquals(answer, obligations(RUSSIA, "RU", 5, day).answer().toString());
    }

    @ParameterizedTest
    @CsvSource({"2027-03-31, GOOD_FAITH", "2027-04-01, BOUND"})
    void whoeverHasConsentedIsBoundFromTheEntryIntoForceOn(String day, Obligation owed) {
        Dossier dossier = Acts.dossier(Acts.act("KZ", 173, Kind.ACCESSION, "2026-12-15", ""));

        Verdict<Obligations> verdict = obligations(dossier, "KZ", 173, day);

        assertTrue(verdict.answer().is(owed), verdict.print());
        assertTrue(verdict.truth().isYes());
    }

    @Test
    void lawAndFactStandAtTheLeaves() {
        assertEquals("""
                yes: owes what arose while it was in force for it
                  yes: what is recorded of Russian Federation and ETS 005: ceased
                    yes: ceased to be a Party, 2022-09-16
                      - "2022-09-16" (local:chart, Row 1)
                  yes: under a convention with the status "ceased" a State owes what arose while it was in force for it\
                 [UNTS 18232, Article 70, Paragraph 1, Item b]""", obligations(RUSSIA, "RU", 5, "2022-09-16").why().print());
    }

    @ParameterizedTest
    @CsvSource({"TREATY_ACTIONS", "SIGNATURES"})
    void whoeverHasDoneNothingOwesNothing(Fact complete) {
        Dossier dossier = Acts.completed(Acts.dossier(RUSSIA.treatyActions().get(0)), "KZ", complete);

        Verdict<Obligations> verdict = obligations(dossier, "KZ", 210, "2024-01-01");

        assertEquals(
                "owes nothing (on the record as of 2023-10-05)",
                verdict.summary().split(": ", 2)[1]);
        assertTrue(verdict.truth().isNo());
        assertTrue(verdict.print().contains("[UNTS 18232, Article 34]"), verdict.print());
        assertTrue(verdict.print().contains("- local:chart"), verdict.print());
    }

    @Test
    void silenceIsNoFreedom() {
        Verdict<Obligations> verdict = obligations(RUSSIA, "KZ", 210, "2024-01-01");

        assertEquals("undetermined: not recorded", verdict.answer().toString());
        assertEquals(
                "[the record of what Kazakhstan has done about CETS 210]",
                verdict.missing().toString());
    }

    @Test
    void anOpenStatusLeavesItOpenOnlyWhereTheLawTellsTheReadingsApart() {
        Dossier inSeptember =
                Acts.dossier(RUSSIA.treatyActions().get(1), Acts.act("RU", 5, Kind.CESSATION, "2022-09", ""));
        Dossier invited = Acts.dossier(Acts.act("KZ", 173, Kind.INVITATION, "2022-06", ""));

        Verdict<Obligations> open = obligations(inSeptember, "RU", 5, "2022-09-16");

        assertEquals("undetermined: party or ceased", open.answer().toString());
        assertTrue(open.truth().isUnknown());
        assertEquals(open.truth().missing(), open.missing());
        assertTrue(obligations(invited, "KZ", 173, "2027-06-15").answer().is(Obligation.NONE));
    }

    @Test
    void theLawIsDataThatCanBeReplacedOrLacking() {
        Basis basis = new Basis(
                Citation.of(Identifier.parse("local:doctrine"), "Section 2"),
                Confidence.LOW,
                LocalDate.parse("2026-11-24"));
        ReferenceData other =
                ReferenceData.shipped().with(new ObligationRule(AccessionStatus.Kind.SIGNED, Obligation.NONE, basis));
        ReferenceData lawless = ReferenceData.builder()
                .from(ReferenceData.shipped())
                .obligationRules(List.of())
                .build();
        Eligibility eligibility = Eligibility.in(RUSSIA);
        LocalDate day = LocalDate.parse("1997-01-01");
        Identifier russia = Identifier.parse("RU");

        assertEquals(
                "owes nothing",
                eligibility
                        .under(other)
                        .asOf(day)
                        .obligations(russia, Identifier.treaty(5))
                        .answer()
                        .toString());
        assertEquals(
                "[the law on what a State owes with the status \"signed\"]",
                eligibility
                        .under(lawless)
                        .asOf(day)
                        .obligations(russia, Identifier.treaty(5))
                        .missing()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({"ZZ, 5, No actor ZZ", "RU, 999, No convention CETS 999"})
    void whatIsNotAmongTheDataIsRefused(String state, int convention, String message) {
        String refusal = assertThrows(
                        IllegalArgumentException.class, () -> obligations(RUSSIA, state, convention, "2024-01-01"))
                .getMessage();

        assertTrue(refusal.startsWith(message), refusal);
    }
}
