package org.hemicycle.source;

import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTest {

    @ParameterizedTest(name = "{0}: {1} is matched by {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "case          | European Cultural Convention       | EUROPEAN cultural convention",
                "accents       | Türkiye                            | Turkiye",
                "accents       | Czech Republic – Břeclav           | Czech Republic – Breclav",
                "composition   | Türkiye                            | Tu\u0308rkiye",
                "ligature      | Office of the Prosecutor           | O\uFB03ce of the Prosecutor",
                "hyphen        | Co-operation Group                 | Cooperation Group",
                "hyphen        | Co-operation Group                 | co‑operation group",
                "hyphen        | Anti-Doping Convention             | Anti Doping Convention",
                "line break    | Co-operation Group                 | Co- operation Group",
                "soft hyphen   | Cooperation Group                  | Co\u00ADoperation Group",
                "dash          | Priorities 2024-2027               | Priorities 2024 – 2027",
                "dash          | Priorities: Kazakhstan             | Priorities – Kazakhstan",
                "z             | Organisation of States             | Organization of States",
                "z             | Decentralised, organising          | Decentralized, organizing",
                "z             | Organisational rules               | Organizational rules",
                "quotes        | Children’s Rights                  | Children's Rights",
                "quotes        | Committee “Media”                  | Committee \"Media\"",
                "prefix        | Convention on Cybercrime           | Council of Europe Convention on Cybercrime",
                "prefix        | Convention on Cybercrime           | the Council of Europe Convention on Cybercrime",
                "prefix        | Council of Europe Development Bank | Development Bank",
                "possessive    | Rules of the Council               | Council of Europe's Rules of the Council",
                "possessive    | Group of States                    | Group of States’",
                "possessive    | GRECO                              | GRECO’s",
                "number        | Convention on Cybercrime           | Convention on Cybercrime (ETS No. 185)",
                "number        | Convention on Cybercrime (2001)    | Convention on Cybercrime (2001) [STE n° 185]",
                "article       | Convention on the Protection       | Convention on Protection",
                "article       | The Venice Commission              | Venice Commission",
                "spaces        | Venice Commission                  | '  Venice  Commission '",
                "other scripts | Қазақстан                          | қазақстан"
            })
    void foldsWhatReadersOverlook(String what, String official, String text) {
        assertTrue(Name.of(official).matches(text), () -> Name.folded(official) + " / " + Name.folded(text));
        assertTrue(Name.of(text.strip()).matches(official));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Protocol No. 1     | Protocol No. 11",
                "Council of Europe  | Europe",
                "Group (Experts)    | Group",
                "Convention 108     | Convention 108+",
                "Council of Europe  | The",
                "The                | Council of Europe",
                "Prize              | Prise",
                "Size               | Sise",
                "Therapy            | Rapy",
                "Қазақстан          | Россия",
                "Қазақстан          | ''",
                "Ελλάδα             | Қазақстан",
                "—                  | ..."
            })
    void keepsApartWhatReadersTellApart(String official, String text) {
        assertFalse(Name.of(official).matches(text), () -> Name.folded(official) + " / " + Name.folded(text));
    }

    @Test
    void isMatchedByAnyOfItsForms() {
        Name name = Name.builder()
                .official("Group of States against Corruption")
                .acronym("GRECO")
                .addAliases("States against Corruption")
                .build();

        assertTrue(name.matches("Greco"));
        assertTrue(name.matches("states against corruption"));
        assertFalse(name.matches("Venice Commission"));
        assertEquals(List.of("Group of States against Corruption", "GRECO", "States against Corruption"), name.forms());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Group of States against Corruption (GRECO)  | true",
                "the Group of States against Corruption (the GRECO)  | true",
                "GRECO (Group of States against Corruption)  | true",
                "Group of States against Corruption (Strasbourg) | false",
                "Group of Experts (GRECO) | false"
            })
    void isMatchedByAFormWithAnotherInBrackets(String text, boolean expected) {
        Name name = Name.builder()
                .official("Group of States against Corruption")
                .acronym("GRECO")
                .build();

        assertEquals(expected, name.matches(text));
    }

    @Test
    void aTextMayGiveTwoFormsOfOneName() {
        assertEquals(List.of("Group of States", "GRECO"), Name.variants("Group of States (GRECO)"));
        assertEquals(List.of("Group of States"), Name.variants("Group of States"));
        assertEquals(List.of("Group (A) of (B)"), Name.variants("Group (A) of (B)"));
        assertEquals(List.of("(A)"), Name.variants("(A)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the Convention",
                "The charter",
                "its Additional Protocol",
                "the latter Convention",
                "This network",
                "the said Protocol",
                "Those States",
                "the present Priorities",
                "previous framework",
                "",
                "Ukrainian parliament",
                "Kazakh Human Rights institution",
                "Concept paper for the Council",
                "Protocol to the Convention",
                "Additional Protocol to this Charter",
                "Explanatory Report to the Convention",
                "committee of the parties to the Convention",
                "the Parties to the Convention",
                "States Parties to the Covenant",
                "Member of the Parliament",
                "Experts of the Venice Commission",
                "Representatives of the Assembly",
                "A policy towards its immediate neighbourhood",
                "Council of Europe policy towards its immediate neighbourhood",
                "European Union assistance to their partners",
                "Strategy for our neighbours",
                "European Union Delegation in the country",
                "Office in this region"
            })
    void wordsThatPointOrDescribeAreNoProperName(String text) {
        assertFalse(Name.isProper(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Convention",
                "the GRECO",
                "Country Office",
                "Programme for the Countries of Central Asia",
                "the NGOs",
                "the Venice Commission",
                "Thematic Group",
                "Itself",
                "12 Principles",
                "The European Social Charter",
                "Committee of the Parties to the Convention",
                "the Conference of the Parties to the Agreement",
                "Secretariat of the Convention",
                "the Bureau of the Assembly",
                "Standing Committee of the Convention",
                "Group of Experts",
                "European Association of Former Members of Parliament",
                "Policy towards Neighbouring Regions",
                "Convention on the Rights of Migrant Workers and of their families",
                "Convention on the Use of Chemical Weapons and on their destruction",
                "საქართველო"
            })
    void properNames(String text) {
        assertTrue(Name.isProper(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the Committee of the Parties to the Convention | Committee of the Parties",
                "Secretariat of the said Convention | Secretariat",
                "Secretariat of this same Convention | Secretariat",
                "Bureau of the Assembly | Bureau",
                "Committee on Legal Affairs of the Assembly | Committee on Legal Affairs",
                "Committee of the Parties to the Istanbul Convention | Committee of the Parties to the Istanbul Convention",
                "Protocol to the Convention | Protocol to the Convention"
            })
    void anOrganHasANameInFrontOfWhatItServes(String text, String name) {
        assertEquals(name, Name.withoutPointer(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Criminal Law Convention on Corruption | the Convention on Corruption | true",
                "Commissioner for Human Rights’ Office | Commissioner for human rights | true",
                "Co-operation Group | Cooperation group | true",
                "Convention on Corruption | Criminal Law Convention on Corruption | false",
                "Convention on Cybercrime | Convention on Cyber | false",
                "Convention on Crime | Convention Crime | false",
                "Convention | ' ' | false"
            })
    void aNameHoldsAShorterOne(String whole, String part, boolean expected) {
        assertEquals(expected, Name.holds(whole, part));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Priorities for Kazakhstan 2014-2015 | Priorities for Kazakhstan (2019 – 2023)",
                "Co-operation Priorities (NCP) for Kazakhstan | Co-operation Priorities for Kazakhstan",
                "15th European Conference | The Fifteenth European Conference",
                "2014-2018 | 2014-2018"
            })
    void thePeriodOfANameCanBeLeftAside(String one, String other) {
        assertEquals(Name.foldedWithoutPeriod(one), Name.foldedWithoutPeriod(other));
        assertFalse(Name.foldedWithoutPeriod(one).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "Second Action Plan 2019-2023, Action Plan",
        "Action Plan (2019/2023), Action Plan",
        "European Court (ECHR) of Human Rights, European Court of Human Rights",
        "Action Plan, Action Plan"
    })
    void aNameIsToldWithoutItsPeriodEditionAndAcronymInside(String name, String rest) {
        assertEquals(rest, Name.withoutPeriod(name));
    }

    @Test
    void aSingleYearStaysInAName() {
        assertFalse(Name.foldedWithoutPeriod("Elections 2024").equals(Name.foldedWithoutPeriod("Elections 2025")));
    }

    @Test
    void isCommonlyCalledByItsShortForm() {
        assertEquals("Council", Name.of("Council").common());
        assertEquals(
                "Istanbul Convention",
                Name.builder()
                        .official("Convention on violence")
                        .shortForm("Istanbul Convention")
                        .build()
                        .common());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void refusesABlankForm(String blank) {
        String advice =
                "; the official form is a text, and a short form, acronym or alias that is not known is left" + " out.";

        assertEquals(
                "Name \"" + blank + "\" has a blank form among [" + blank + "]" + advice,
                messageOf(() -> Name.of(blank)));
        assertEquals(
                "Name \"A\" has a blank form among [A, " + blank + "]" + advice,
                messageOf(() -> Name.builder().official("A").acronym(blank).build()));
    }
}
