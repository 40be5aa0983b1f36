package org.hemicycle.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.EnglishFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A template has all words, and chooses them by the values that it is given. */
class TemplateTest {

    private static String rendered(String text, Map<String, ?> values) {
        TreeMap<String, Argument> arguments = new TreeMap<>();
        values.forEach((name, value) -> arguments.put(name, Argument.of(value)));
        return Template.parse(text).render(arguments, new EnglishFormat());
    }

    @Test
    void aPlaceholderIsShownAsTheLanguageWritesItsValue() {
        assertEquals("ends on 2025.", rendered("ends on {day}.", Map.of("day", Argument.name("2025"))));
        assertEquals("\"tbc\"", rendered("{words}", Map.of("words", Argument.words("tbc"))));
    }

    @ParameterizedTest
    @CsvSource({"0, no lines", "1, 1 line", "2, 2 lines", "1200, 1 200 lines"})
    void aNumberChoosesItsForm(int count, String words) {
        assertEquals(
                words, rendered("{count, plural, =0 {no lines} one {# line} other {# lines}}", Map.of("count", count)));
    }

    @Test
    void aListChoosesByItsLength() {
        String text = "{names, plural, one {{names} is} other {{names} are}} named";

        assertEquals("A is named", rendered(text, Map.of("names", Argument.names(List.of("A")))));
        assertEquals("A, B are named", rendered(text, Map.of("names", Argument.names(List.of("A", "B")))));
    }

    @Test
    void aConstantAnAbsentValueAndAnEmptyListChooseWords() {
        String text = "{act, select, ACCESSION {accedes} absent {acts} other {makes a {act}}}";

        assertEquals("accedes", rendered(text, Map.of("act", TreatyAction.Kind.ACCESSION)));
        assertEquals("makes a signature", rendered(text, Map.of("act", TreatyAction.Kind.SIGNATURE)));
        assertEquals("acts", rendered(text, Map.of()));
        assertEquals("acts", rendered(text, Map.of("act", List.of())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | A",
                "2 | A and B",
                "3 | A, B and C",
                "5 | A, B, C, with 2 more",
            })
    void aListIsJoinedWithItsWordsAndCutWhereItIsLong(int count, String words) {
        List<String> names = List.of("A", "B", "C", "D", "E").subList(0, count);

        assertEquals(
                words,
                rendered(
                        "{names, list, between {, } last { and } most 3 more {, with # more}}",
                        Map.of("names", Argument.names(names))));
    }

    @Test
    void entriesOfAListHaveWordsOfTheirOwn() {
        List<Argument> acts = List.of(
                Argument.group(Map.of("state", Argument.name("Kazakhstan"), "act", TreatyAction.Kind.ACCESSION)),
                Argument.group(Map.of("state", Argument.name("Belarus"))));

        assertEquals(
                "Kazakhstan by accession; Belarus in no way",
                rendered(
                        "{acts, list, between {; } each {{state} {act, select, absent {in no way} other {by {act}}}}}",
                        Map.of("acts", acts)));
        assertEquals(
                "<A>, <B>",
                rendered("{names, list, each {<{it}>}}", Map.of("names", Argument.names(List.of("A", "B")))));
    }

    @Test
    void oneValueIsAListOfOne() {
        assertEquals("A", rendered("{names, list, between { or }}", Map.of("names", Argument.name("A"))));
    }

    @Test
    void bracesStandBetweenQuotationMarksAndApostrophesAreNothingSpecial() {
        assertEquals("the plan's {x} and 3", rendered("the plan's '{'x'}' and {n}", Map.of("n", 3)));
    }

    @Test
    void namesWhatItUsesButNotTheFieldsOfGroups() {
        assertEquals(
                Set.of("a", "b", "c", "d"),
                Template.parse("{a} {b, plural, other {{c}}} {d, list, each {{field}}}")
                        .names());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ends on {day | lacks \",\" at character 13",
                "ends on day} | has a closing brace too many at character 12",
                "ends on {} | lacks a name at character 10",
                "{n, choice, 0#none} | lacks plural, select or list at character 4",
                "{n, plural, one {x}} | chooses by {n} and has no case \"other\" at character 20",
                "{n, list, around {x}} | says \"around\" of the list {n}; accepted are between {…}",
                "{n, list, most many} | lacks how many are shown at character 16",
                "{n, plural, one {x} one {y} other {z}} | has two cases \"one\" at character 27",
                "{n, select, other x} | lacks \"{\" at character 19",
            })
    void refusesWhatIsMalformed(String text, String trouble) {
        String message = assertThrows(IllegalArgumentException.class, () -> Template.parse(text))
                .getMessage();

        assertTrue(message.contains(trouble.strip()), message);
        assertTrue(message.contains("accepted are {name}"), message);
    }

    @Test
    void refusesCasesWithinCasesWithoutEnd() {
        String deep = "{n, select, other {".repeat(10_000) + "}}".repeat(10_000);

        assertTrue(assertThrows(IllegalArgumentException.class, () -> Template.parse(deep))
                .getMessage()
                .contains(" has cases within cases more than 20 deep at character "));
    }

    @Test
    void refusesToChooseByTheNumberOfWhatHasNone() {
        assertTrue(assertThrows(
                        IllegalStateException.class,
                        () -> rendered("{n, plural, other {x}}", Map.of("n", Argument.name("A"))))
                .getMessage()
                .endsWith("accepted are numbers and lists."));
    }
}
