package org.hemicycle.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.convention.TakesEffectRule.Trigger;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectTest {

    private static Verdict<Effect> effect(Dossier record, String convention, Trigger act, String on) {
        return Eligibility.in(record)
                .asOf(LocalDate.parse("2024-01-01"))
                .takesEffect(Identifier.parse("FR"), Identifier.parse(convention), act, LocalDate.parse(on));
    }

    @ParameterizedTest
    @CsvSource({
        "CETS 210, RATIFY, 2014-07-01, 2014-11-01",
        "ETS 165, ACCEDE, 1998-10-28, 1999-02-01", // its own entry into force
        "ETS 165, RATIFY, 1999-10-04, 1999-12-01",
        "ETS 120, SIGN_DEFINITIVELY, 1998-10-28, 1998-12-01",
        "ETS 120, DENOUNCE, 2020-01-15, 2020-08-01",
        "ETS 191, DENOUNCE, 2020-01-15, 2020-05-01",
        "ETS 143, RATIFY, 1996-08-31, 1997-02-28",
    })
    void theForecastIsTheLaterOfTheRuleAndTheConventionsOwnEntryIntoForce(
            String convention, Trigger act, String on, String expected) {
        Verdict<Effect> verdict = effect(Records.NOTHING, convention, act, on);

        assertEquals(expected + " (forecast)", verdict.answer().toString());
        assertTrue(verdict.truth().isYes());
        assertFalse(verdict.answer().differs());
    }

    @Test
    void theReasonNamesTheConventionsOwnEntryIntoForceWhereItDecides() {
        String own = "the convention itself entered into force on 1999-02-01";

        assertTrue(effect(Records.NOTHING, "ETS 165", Trigger.ACCEDE, "1998-10-28")
                .print()
                .contains(own));
        assertFalse(effect(Records.NOTHING, "ETS 165", Trigger.ACCEDE, "1999-10-28")
                .print()
                .contains(own));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2014-12-01 | 2014-12-01 (recorded); by the convention's rule it would be 2014-11-01",
                "2014-11-01 | 2014-11-01 (recorded)",
                "2014-11    | 2014-11 (recorded)", // agrees at another precision
                "2014-12    | 2014-12 (recorded); by the convention's rule it would be 2014-11-01",
            })
    void whatIsRecordedBeatsTheForecastAndADifferenceIsShown(String recorded, String expected) {
        Dossier record = Records.incomplete("FR, CETS 210, RATIFICATION, 2014-07-04, " + recorded);
        Verdict<Effect> verdict = effect(record, "CETS 210", Trigger.RATIFY, "2014-07-04");

        assertEquals(expected, verdict.answer().toString());
        assertEquals(expected.contains(";"), verdict.answer().differs());
        assertTrue(verdict.print().contains("yes: it is recorded"), verdict::print);
    }

    @Test
    void whatIsRecordedOfAnotherDayOrActDoesNotCount() {
        Dossier record = Records.incomplete("FR, CETS 210, RATIFICATION, 2014-07-04, 2014-12-01");

        assertTrue(effect(record, "CETS 210", Trigger.RATIFY, "2014-07-05")
                .answer()
                .recorded()
                .isEmpty());
        assertTrue(effect(record, "CETS 210", Trigger.ACCEDE, "2014-07-04")
                .answer()
                .recorded()
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ETS 066 | RATIFY | the rule of ETS 066 on when ratification takes effect",
                "ETS 191 | SIGN_DEFINITIVELY | the rule of ETS 191 on when definitive signature takes effect",
                "CETS 218 | ACCEDE | the rule of CETS 218 on when accession takes effect",
                "CETS 225 | RATIFY | the day on which CETS 225 enters into force",
            })
    void withoutARuleOrAnEntryIntoForceItIsUnknownAndNamesWhich(String convention, Trigger act, String missing) {
        Verdict<Effect> verdict = effect(Records.NOTHING, convention, act, "2024-11-01");

        assertEquals("undetermined", verdict.answer().toString());
        assertEquals(Set.of(missing), Records.missing(verdict));
    }

    @Test
    void theStatusRestsOnTheSameRuleAsTheForecast() {
        String accession = "AU, CETS 218, ACCESSION, 2020-01-01";

        assertEquals(
                "undetermined: consented or party",
                Records.access(Records.complete("CETS 218", accession), "AU", "CETS 218", "2024-01-01")
                        .answer()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({
        "SIGN_DEFINITIVELY, DEFINITIVE_SIGNATURE, true",
        "SIGN_DEFINITIVELY, RATIFICATION, false",
        "DENOUNCE, DENUNCIATION, true",
        "DENOUNCE, WITHDRAWAL, true",
        "DENOUNCE, ACCESSION, false",
        "ACCEDE, ACCESSION, true",
    })
    void whatIsRecordedCountsForItsOwnSortOfActAlone(Trigger act, String kind, boolean counts) {
        Dossier record = Records.incomplete("FR, ETS 120, " + kind + ", 2020-01-15, 2021-01-01");

        assertEquals(
                counts,
                !effect(record, "ETS 120", act, "2020-01-15")
                        .answer()
                        .recorded()
                        .isEmpty());
    }

    @Test
    void theEffectIsTakenFromTheRecordThatStatesOne() {
        Dossier record = Records.incomplete(
                "FR, CETS 210, RATIFICATION, 2014-07", "FR, CETS 210, RATIFICATION, 2014-07-04, 2014-12-01");

        assertEquals(
                "2014-12-01 (recorded); by the convention's rule it would be 2014-11-01",
                effect(record, "CETS 210", Trigger.RATIFY, "2014-07-04")
                        .answer()
                        .toString());
    }

    @Test
    void theReasonsAreTheRecordWithItsPlacesAndTheRule() {
        Dossier chart = Acts.dossier(Acts.act("FR", 210, TreatyAction.Kind.RATIFICATION, "2014-07-04", "2014-11-01"));
        Reason why = effect(chart, "CETS 210", Trigger.RATIFY, "2014-07-04").why();

        assertEquals(
                List.of("it is recorded", "by the rule it takes effect on the first day of the month after 3 months"),
                why.because().stream().map(Reason::text).toList());
        assertEquals(
                List.of("local:chart, Row 1", "local:chart, Row 1, Item 2"),
                why.because().get(0).facts().stream().map(place -> place.at()).toList());
    }
}
