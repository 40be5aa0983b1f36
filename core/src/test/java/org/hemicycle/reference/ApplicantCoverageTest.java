package org.hemicycle.reference;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicantCoverageTest {

    private static final String TEXT = """
            applicant: member
            is: any State; member of body:council-of-europe
            is not: EU

            applicant: other
            is: any State
            is not: member of body:council-of-europe; EU; took part in the elaboration

            convention: CETS 210
            title: A title
            checked: 2026-05-09 | high
            """;

    private static final String MEMBERS =
            "route members: member of body:council-of-europe | may SIGN | Article 1 | high\n";

    @Test
    void aClassWithoutRouteClosureOrStatedGapIsRefused() {
        assertRefused(
                MEMBERS,
                "Convention CETS 210 has no route for the class \"other\" and does not say that it is closed to it; add"
                        + " a route, a closure, or something unmodelled that concerns it.");
        assertRefused(
                MEMBERS + "route elaboration: took part in the elaboration | may SIGN | Article 1 | high\n",
                "Convention CETS 210 has no route for the class \"other\" and does not say that it is closed to it; add"
                        + " a route, a closure, or something unmodelled that concerns it.");
    }

    @Test
    void aSecondRouteForOneClassIsRefusedUnlessItIsDeclared() {
        String second = "route any: any State | may ACCEDE | %s Article 1 | high\n";
        assertRefused(
                MEMBERS + second.formatted(""),
                "Convention CETS 210 offers the class \"member\" two routes on the same day, any and members; narrow one"
                        + " of them or declare that they overlap.");
        assertAccepted(MEMBERS + second.formatted("overlaps members |"));
    }

    @Test
    void routesThatFollowEachOtherInTimeDoNotOverlap() {
        String early = "route early: any State | may ACCEDE | until %s | Article 1 | high\n";
        String late = "route late: any State | may ACCEDE | from 2021-07-01 | Article 1 | high\n";
        assertAccepted(early.formatted("2021-06-30") + late);
        assertRefused(
                early.formatted("2021-07-01") + late,
                "Convention CETS 210 offers the class \"member\" two routes on the same day, early and late; narrow one"
                        + " of them or declare that they overlap.");
    }

    @Test
    void aClassThatIsBothAdmittedAndShutOutIsRefused() {
        assertRefused(
                MEMBERS + "closed to: any State | Article 1 | high\n",
                "Convention CETS 210 is closed to the class \"member\" and offers it the route members; narrow the"
                        + " closure or the route.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                MEMBERS + "closed to: any State except member of body:council-of-europe | Article 1 | high\n",
                MEMBERS + "unmodelled: not read | concerns any State | Article 1\n",
                MEMBERS + "route party: Party to ETS 005 | may SIGN | Article 1 | high\n"
            })
    void silenceClosureAStatedGapAndARouteThatDependsOnAnotherConventionAreAccepted(String lines) {
        assertAccepted(lines);
    }

    private static void assertAccepted(String lines) {
        assertDoesNotThrow(() -> ReferenceText.read("t", TEXT + lines));
    }

    private static void assertRefused(String lines, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> ReferenceText.read("t", TEXT + lines))
                        .getMessage());
    }
}
