package org.hemicycle.convention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.hemicycle.convention.Invitation.Consent;
import org.hemicycle.convention.Invitation.Consultation;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvitationTest {

    private static final Identifier COMMITTEE = Identifier.parse("body:committee-of-ministers");
    private static final Basis BASIS =
            new Basis(Citation.of(COMMITTEE, "Section 1"), Confidence.HIGH, LocalDate.of(2026, 5, 9));

    @Test
    void isDecidedByABodyOrByTheParties() {
        Invitation byBody = Invitation.by(COMMITTEE, Consent.UNANIMITY_OF_PARTIES);
        Invitation byParties = Invitation.byParties(Consent.CONSENSUS_OF_PARTIES);

        assertEquals(Optional.of(COMMITTEE), byBody.decidedBy());
        assertEquals(Consent.UNANIMITY_OF_PARTIES, byBody.consent());
        assertEquals(Optional.empty(), byParties.decidedBy());
        assertEquals("the consensus of the Parties", byParties.consent().phrase());
    }

    @Test
    void whetherThePartiesAreConsultedIsNotEstablishedUnlessItIsSaid() {
        Invitation said = Invitation.builder()
                .consent(Consent.UNANIMOUS_VOTE)
                .consultation(Consultation.REQUIRED)
                .build();

        assertEquals(Consultation.REQUIRED, said.consultation());
        assertEquals(
                Consultation.NOT_ESTABLISHED,
                Invitation.byParties(Consent.UNANIMOUS_VOTE).consultation());
    }

    @ParameterizedTest
    @CsvSource({
        "P5Y,   5 years, 2020-02-29, 2025-02-28",
        "P5Y,   5 years, 2020-04-22, 2025-04-22",
        "P6M,   P6M,     2020-08-31, 2021-02-28",
        "P1Y6M, P1Y6M,   2020-04-22, 2021-10-22",
        "P30D,  P30D,    2020-04-22, 2020-05-22",
    })
    void itsValidityRunsToTheAnniversary(Period validity, String words, LocalDate adopted, LocalDate last) {
        InvitationValidity rule = new InvitationValidity(COMMITTEE, DateRange.ALL, validity, BASIS);

        assertEquals(words, rule.inWords());
        assertEquals(last, rule.anniversary(adopted));
    }
}
