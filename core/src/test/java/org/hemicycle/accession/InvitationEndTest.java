package org.hemicycle.accession;

import static org.hemicycle.accession.Actions.FIVE_YEARS;
import static org.hemicycle.accession.Actions.action;
import static org.hemicycle.accession.Actions.claims;
import static org.hemicycle.accession.Actions.history;
import static org.hemicycle.accession.Actions.on;
import static org.hemicycle.accession.Actions.statusOn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five years from 22 April 2020 end on 22 April 2025. */
class InvitationEndTest {

    private static TreatyAction invitation(String... ends) {
        return action(Kind.INVITATION)
                .on(ExtendedDate.parse("2020-04-22"))
                .addAllClaims(claims(ClaimProperty.INVITATION_VALID_UNTIL, ends).toList())
                .build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-04-21            | 2025-04-21
            2025-04-22            | 2025-04-22
            2025-04-23            | 2025-04-23
            2025-04-22 2025-05-01 | 2025-04-22 or 2025-05-01
            2025-04               | [2025-04-22..2025-04-30]
            2025-05               | 2025-05
            """)
    void daysThatAreStatedStayAsTheyAreAndOnlyAMonthGivesWayToTheAnniversary(String ends, String expected) {
        TreatyAction invitation = invitation(ends.split(" "));

        assertEquals(expected, history().lastDayOf(invitation).toString());
    }

    @Test
    void theLawIsAskedOnlyOfAnInvitationWhoseEndIsNotStatedToTheDay() {
        AccessionHistory history = history();

        assertEquals(Optional.of(FIVE_YEARS.get(0)), history.validityOf(on(Kind.INVITATION, "2020-04-22")));
        assertEquals(Optional.of(FIVE_YEARS.get(0)), history.validityOf(invitation("2025-04")));
        assertEquals(Optional.empty(), history.validityOf(invitation("2025-04-22")));
        assertEquals(Optional.empty(), history.validityOf(on(Kind.EXTENSION, "2020-04-22")));
        assertEquals(Optional.empty(), history.validityOf(on(Kind.INVITATION, "2013-04-09")));
    }

    @Test
    void ofTermsThatEndOnOneDayTheLaterActComesFirst() {
        TreatyAction invitation = invitation("2025-04-23");
        TreatyAction extension = action(Kind.EXTENSION)
                .on(ExtendedDate.parse("2024-01-15"))
                .validUntil(ExtendedDate.parse("2025-04-23"))
                .build();

        assertEquals(
                List.of(extension, invitation),
                statusOn("2025-01-01", history(invitation, extension)).actions());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-31, invited",
        "2025-07-15, requested or invitation lapsed",
    })
    void whetherARequestOfTheMonthOfTheLapseAsksForANewInvitationIsLeftOpen(String day, String expected) {
        assertEquals(
                expected,
                statusOn(day, history(invitation("2025-06"), on(Kind.REQUEST, "2025-06")))
                        .summary());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-29, invitation lapsed",
        "2025-06-30, invitation lapsed",
        "2025-07-01, requested",
    })
    void aRequestOnTheLastDayItselfAsksForNoNewOne(String requested, String expected) {
        assertEquals(
                expected,
                statusOn("2025-08-01", history(invitation("2025-06-30"), on(Kind.REQUEST, requested)))
                        .summary());
    }
}
