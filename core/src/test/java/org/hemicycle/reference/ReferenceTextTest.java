package org.hemicycle.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTextTest {

    private static final String HEAD = "convention: CETS 210\ntitle: A title\nchecked: 2026-05-09 | high\n";
    private static final String LAW = "checked: 2026-11-24\n\nobligation: ";

    @Test
    void remarksAreSkippedAndIndentedLinesContinueTheLineBefore() {
        ReferenceData data = ReferenceText.read(
                "t", "# remark\n" + HEAD + "route a: any State\n  | may SIGN, RATIFY\n  | Article 1 | low\n");
        assertEquals(
                "any State",
                data.listConventions().get(0).findRoute("a").orElseThrow().who().toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            opend: 2011-05-11                       ; t, line 4, opend: found "opend"; accepted is one of the keys [convention,
            just words                              ; t, line 4, line: found "just words"; accepted is "key: value", or a remark
            title:                                  ; t, line 4, line: found "title:"; accepted is "key: value", or a remark
            title: Another                          ; t, line 4, title: found "Another"; accepted is one line "title" in a block.
            opened: 11 May 2011                     ; t, line 4, opened: found "11 May 2011"; accepted is a day of the calendar, such as 2026-05-09.
            in force: 2011-02-30                    ; t, line 4, in force: found "2011-02-30"; accepted is a day of the calendar, such as 2026-05-09.
            supplements: GRECO                      ; t, line 4, supplements: "GRECO" is not an identifier
            route a: any State | may SIGN           ; t, line 4, route a: found "any State | may SIGN"; accepted is who | may acts
            route a: nobody | may SIGN | Article 1 | high       ; t, line 4, route a: "nobody" does not say whom
            route a: any State | may JOIN | Article 1 | high    ; t, line 4, route a: found "JOIN"; accepted is [SIGN, SIGN_DEF
            route a: any State | if in force | Article 1 | high ; t, line 4, route a: AccessRoute a offers no act
            route a: any State | whenever | Article 1 | high    ; t, line 4, route a: found "whenever"; accepted is who | may acts
            route a: any State | may SIGN | Art. 1 | high       ; t, line 4, route a: Locator "Art. 1" cannot be read
            route a: any State | may SIGN | Article 1 | sure    ; t, line 4, route a: found "sure"; accepted is [HIGH, MEDIUM, LOW].
            route a: any State | may SIGN | if wet | Article 1 | high ; t, line 4, route a: "wet" is not a condition
            route a: any State | may SIGN | invited by us | Article 1 | high ; t, line 4, route a: found "by us"; accepted is by the Parties
            route a: any State | may SIGN | invited by the Parties | Article 1 | high ; t, line 4, route a: found "by the Parties"; accepted is by the Parties or by a body, then consent
            closed to: any State | Article 1        ; t, line 4, closed to: found "any State | Article 1"; accepted is who | place | confidence.
            took part: CA | all | high              ; t, line 4, took part: found "all"; accepted is an extent and a confidence
            takes effect SIGN: on deposit | Article 1 | high ; t, line 4, takes effect SIGN: found "SIGN"; accepted is [SIGN_DEFINITIVELY,
            takes effect RATIFY: soon | Article 1 | high ; t, line 4, takes effect RATIFY: "soon" is not a delay
            follow-up: GREVIO                       ; t, line 4, follow-up: found "GREVIO"; accepted is name | confidence.
            confers membership: body:greco | high   ; t, line 4, confers membership: found "body:greco | high"; accepted is body | place | confidence.
            seats Parties: GRECO | Article 1 | high ; t, line 4, seats Parties: "GRECO" is not an identifier
            unmodelled: a reason                    ; t, line 4, unmodelled: found "a reason"; accepted is reason | place
            """)
    void malformedLinesAreRefusedWithPlaceFindingAndWhatIsAccepted(String line, String message) {
        assertRefused(HEAD + line + "\n", message);
    }

    @Test
    void aRuleOnObligationsStandsForEachOfItsStatuses() {
        assertEquals(
                "[SIGNED GOOD_FAITH UNTS 18232, Article 18, CONSENTED GOOD_FAITH UNTS 18232, Article 18]",
                ReferenceText.read("t", LAW + "SIGNED, CONSENTED | GOOD_FAITH | UNTS 18232, Article 18 | high")
                        .obligationRules()
                        .stream()
                        .map(rule -> rule.status() + " " + rule.obligation() + " "
                                + rule.basis().at())
                        .toList()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            SIGNED | GOOD_FAITH | UNTS 18232           ; t, line 3, obligation: found "SIGNED | GOOD_FAITH | UNTS 18232"; accepted is statuses | obligation | source | confidence.
            WISHED | GOOD_FAITH | UNTS 18232 | high    ; t, line 3, obligation: found "WISHED"; accepted is [NOT_RECORDED,
            SIGNED | KINDNESS | UNTS 18232 | high      ; t, line 3, obligation: found "KINDNESS"; accepted is [NONE, GOOD_FAITH, BOUND, RESIDUAL].
            NOT_RECORDED | NONE | UNTS 18232 | high    ; t, line 3, obligation: ObligationRule for the status NOT_RECORDED says NONE; what is not recorded is unknown
            SIGNED, SIGNED | NONE | UNTS 18232 | high  ; ReferenceData has two rules on what a State owes whose status is SIGNED;
            """)
    void aMalformedRuleOnObligationsIsRefused(String rule, String message) {
        assertRefused(LAW + rule, message);
    }

    @Test
    void malformedBlocksAreRefused() {
        assertRefused("treaty: 210\n", "t, line 1, treaty: found \"treaty\"; accepted is a block that begins with");
        assertRefused(
                "convention: CETS 210\nchecked: 2026-05-09 | high\n",
                "t, line 1, convention: found \"no line \"title\" in the block\"; accepted is a block that has one.");
        assertRefused(" title: A\n", "t, line 1, continuation: found \"title: A\"; accepted is a line that begins");
        assertRefused(
                HEAD + "\n" + HEAD,
                "t, line 5, convention: found \"CETS 210\"; accepted is one block for each convention.");
        assertRefused(
                HEAD + "opened: 2011-05-11\nclosed: 2011-05-10\n",
                "t, line 1, convention: Convention CETS 210 has closedOn 2011-05-10, before");
        assertRefused(
                "applicant: a\nis: EU\nis not: EU\n",
                "t, line 1, applicant: ApplicantClass \"a\" both is and is not \"EU\"; leave one of them out.");
    }

    private static void assertRefused(String text, String beginning) {
        String message = assertThrows(IllegalArgumentException.class, () -> ReferenceText.read("t", text))
                .getMessage();
        assertEquals(beginning, message.substring(0, Math.min(message.length(), beginning.length())));
    }
}
