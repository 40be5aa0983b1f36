package org.hemicycle.testkit.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemicycle.accession.Obligation;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.eligibility.Obligations;
import org.hemicycle.eligibility.Participation;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KazakhstanParticipationTest {

    private static final Identifier KAZAKHSTAN = Identifier.parse("KZ");
    private static final Eligibility.Dated IN_2024 =
            Eligibility.in(Samples.kazakhstanPriorities()).asOf(LocalDate.parse("2024-01-01"));

    private static Verdict<Participation> participation(String body) {
        return IN_2024.participation(KAZAKHSTAN, Identifier.parse(body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            body:greco                                         ; a member since 2020-01-01
            body:venice-commission                             ; a member since 2012-03-13
            body:ccpe                                          ; a participant
            body:ccje                                          ; an observer
            body:committee-on-recognition-of-qualifications    ; a contracting Party
            body:monitoring-group-of-the-anti-doping-convention; an observer
            body:council-of-europe                             ; no standing
            body:pace                                          ; undetermined: bound by a co-operation agreement or no standing
            """)
    void theStandingsOfTheAppendixAreFound(String body, String answer) {
        Verdict<Participation> verdict = participation(body);

        assertEquals(answer, verdict.answer().toString(), verdict.print());
        assertEquals(Optional.empty(), verdict.onRecordAsOf(), "the document does not promise to name every standing");
    }

    @Test
    void membershipOfGrecoIsCitedFromBothPlaces() {
        String decisive = participation("body:greco").print();

        assertTrue(
                decisive.contains("- \"Member Since 01/01/2020\" (GR-EXT(2023)6, Appendix V, Table 2, Row 2)"),
                decisive);
        assertTrue(decisive.contains("- local:greco-members"), decisive);
    }

    @Test
    void anObserverIsToldWhichConventionGivesItASeat() {
        assertEquals(
                List.of("becoming a Party to ETS 135 (Anti-Doping Convention) makes it a contracting Party"),
                participation("body:monitoring-group-of-the-anti-doping-convention")
                        .nextSteps());
    }

    @ParameterizedTest
    @CsvSource({"18, BOUND", "165, BOUND", "173, NONE", "210, NONE", "5, NONE"})
    void kazakhstanOwesWhatItIsAPartyToAndNothingBesides(int convention, Obligation owed) {
        Verdict<Obligations> verdict = IN_2024.obligations(KAZAKHSTAN, Identifier.treaty(convention));

        assertTrue(verdict.answer().is(owed), verdict.print());
    }
}
