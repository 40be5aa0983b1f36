package org.hemicycle.funding;

import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.Refusals;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Stated;
import org.hemicycle.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FundingTest {

    private static final Funding OB = Funding.of("OB");
    private static final Funding VC = Funding.of("VC");
    private static final Funding JP = Funding.of("JP");
    private static final String ACCEPTED =
            " is expected. Accepted are codes joined by + or by \"or\", with brackets where the two are mixed (OB, OB +"
                    + " VC, OB + (VC or JP)), and joints that leave open what is meant (OB / VC).";

    /** The cells of the work plan of 2025 come first. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OB + VC          | OB + VC          | STATED
            OB+VC            | OB + VC          | STATED
            OB               | OB               | STATED
            VC               | VC               | STATED
            OB /VC           | OB /VC           | STATED
            VC and OB        | OB + VC          | STATED
            VC & OB          | OB + VC          | STATED
            OB OR VC         | OB or VC         | STATED
            OB and/or VC     | OB and/or VC     | STATED
            OB, VC           | OB, VC           | STATED
            OB + VC or JP    | OB + VC or JP    | STATED
            (VC or JP) + OB  | (JP or VC) + OB  | STATED
            VC (tbc)         | VC               | TO_BE_CONFIRMED
            OB+VC, funding to be decided | OB + VC | TO_BE_CONFIRMED
            """)
    void readsWhatSourcesWrite(String wording, String funding, Certainty certainty) {
        Stated<Funding> stated = Funding.read(wording);

        assertEquals(wording, stated.asWritten());
        assertEquals(Optional.of(Funding.parse(funding)), stated.value());
        assertEquals(Optional.of(funding), stated.value().map(Funding::toString));
        assertEquals(certainty, stated.certainty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                          | ABSENT
            –                                                           | ABSENT
            TBC                                                         | TO_BE_CONFIRMED
            n/a                                                         | STATED_NONE
            none                                                        | STATED_NONE
            Ordinary Budget (130,000 euros/year)                        | STATED
            voluntary contributions from member States                  | STATED
            Ordinary Budget supplemented by voluntary contributions     | STATED
            CoE/EU Joint Programmes                                     | STATED
            OB +                                                        | STATED
            """)
    void keepsWordingWithoutAMeaning(String wording, Certainty certainty) {
        assertEquals(Stated.builder().asWritten(wording).certainty(certainty).build(), Funding.read(wording));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", ")", "+", "OB + (VC", "\u0000", "$1", "((((", "or"})
    void neverRefusesASource(String wording) {
        assertEquals(wording, Funding.read(wording).asWritten());
        assertEquals(
                Optional.empty(), Funding.read("(".repeat(100_000) + wording).value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''        | at its end a code such as OB
            OB +      | at its end a code such as OB
            ob        | at "ob" a code such as OB
            OB VC     | at "VC" a joint such as + or "or"
            (OB + VC  | at its end a closing bracket
            OB)       | at ")" a joint such as + or "or"
            TBC       | at "TBC" a code such as OB
            OB or     | at its end a code such as OB
            """)
    void refusesWhatIsNoMixture(String text, String reason) {
        assertEquals(
                "\"" + text + "\" is not a mixture of sources of funding: " + reason + ACCEPTED,
                messageOf(() -> Funding.parse(text)));
    }

    @Test
    void knowsNoOrderAndNoRepetitionOfItsParts() {
        assertEquals(Funding.allOf(OB, VC, JP), Funding.allOf(Funding.allOf(JP, VC), OB, VC));
        assertEquals(Funding.anyOf(OB, VC, JP), Funding.anyOf(JP, Funding.anyOf(OB, VC)));
        assertEquals(OB, Funding.allOf(OB, OB));
        assertEquals(OB, Funding.anyOf(List.of(OB)));
        assertEquals(Funding.parse("OB + VC"), Funding.parse("((VC) + OB)"));
        assertEquals("OB + VC", Funding.allOf(VC, OB).toString());
    }

    @Test
    void tellsWhatIsClearFromWhatIsNot() {
        Funding unclear = Funding.parse("OB /VC");

        assertTrue(unclear instanceof Funding.Unclear);
        assertNotEquals(Funding.allOf(OB, VC), Funding.anyOf(OB, VC));
        assertNotEquals(Funding.allOf(OB, VC), unclear);
        assertNotEquals(Funding.anyOf(OB, VC), unclear);
        assertEquals("JP + (OB /VC)", Funding.allOf(unclear, JP).toString());
        assertEquals(Funding.allOf(unclear, JP), Funding.parse("JP + (OB /VC)"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OB                | YES
            VC                | NO
            OB + VC           | YES
            OB or VC          | unknown (missing: which of "OB or VC" pays)
            VC or JP          | NO
            (OB + VC) or OB   | YES
            OB + (VC or OB)   | YES
            OB /VC            | unknown (missing: what "OB /VC" means)
            JP /VC            | NO
            """)
    void saysWhetherItDrawsOnASource(String funding, String truth) {
        assertEquals(
                truth.toLowerCase(Locale.ROOT),
                Funding.parse(funding).drawsOn("OB").toString().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OB             | YES
            VC             | NO
            OB + VC        | YES
            OB or VC       | YES
            VC or JP       | NO
            VC + JP        | NO
            OB /VC         | UNKNOWN (missing: what "OB /VC" means)
            JP /VC         | NO
            JP + (OB /VC)  | UNKNOWN (missing: what "OB /VC" means)
            OB or (OB /VC) | YES
            """)
    void admitsASourceThatMayPayBesideOthers(String funding, String truth) {
        assertEquals(truth, Funding.parse(funding).admits("OB").toString());
    }

    @Test
    void namesTheCodesThatOccur() {
        assertEquals(
                Set.of("JP", "OB", "VC"), Funding.parse("VC + (OB or (JP/OB))").codes());
    }

    @Test
    void refusesWhatCallersGetWrong() {
        assertEquals(
                "Funding.code is \"Or\"; accepted is a code of two or more capital letters and digits that begins with a"
                        + " letter, may have hyphens and is not a word such as AND, for example \"OB\".",
                messageOf(() -> Funding.of("Or")));
        assertEquals(
                "AllOf.parts is []; accepted are two or more different fundings. One alone is Funding.of(code), and none"
                        + " is no funding at all: leave it out.",
                messageOf(Funding::allOf));
        assertEquals(
                "AnyOf.parts is [OB]; accepted are two or more different fundings. One alone is Funding.of(code), and"
                        + " none is no funding at all: leave it out.",
                messageOf(() -> new Funding.AnyOf(Set.of(OB))));
        assertEquals(
                "Unclear.words is \"VC + OB\", which is clear: OB + VC. Use Funding.parse, which tells the one from the"
                        + " other.",
                messageOf(() -> new Funding.Unclear("VC + OB")));
        assertEquals(Truth.YES, Funding.of("AND-1").drawsOn("AND-1"));
    }

    @Test
    void readsFiftyBracketsWithinEachOtherAndNoMore() {
        assertEquals(Funding.of("OB"), Funding.parse("(".repeat(50) + "OB" + ")".repeat(50)));
        assertEquals(
                "\"" + "(".repeat(51) + "OB" + ")".repeat(27)
                        + "…\" has more than 50 brackets within each other; accepted"
                        + " are at most as many, so leave out those that change nothing.",
                Refusals.messageOf(() -> Funding.parse("(".repeat(51) + "OB" + ")".repeat(51))));
    }

    @Test
    void bracketsBesideEachOtherAreAsManyAsOneLikes() {
        assertEquals(Funding.of("OB"), Funding.parse("(OB)" + " + (OB)".repeat(60)));
        assertEquals(
                Funding.of("OB"),
                Funding.parse("(OB) + " + "(".repeat(50) + "OB" + ")".repeat(50) + " + ((OB) + (OB))"));
    }
}
