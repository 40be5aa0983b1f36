package org.hemicycle.serialization.internal.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.serialization.internal.name.ListedNames.Row;
import org.hemicycle.serialization.internal.name.ListedNames.Sort;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedNamesTest {

    private static List<Identifier> codes(String... codes) {
        return Stream.of(codes).map(Identifier::parse).toList();
    }

    @Test
    void readsEachSortOfRowInTheFormThatTheHeadOfTheFileDescribes() {
        ListedNames listed = ListedNames.parse(String.join(
                "\n",
                "# A remark: with a colon",
                "",
                "joins: XK, PS",
                "AD: fr Andorre; Principauté d'Andorre",
                "  | nl Vorstendom",
                "    Andorra",
                "territory: nl Nederlandse Antillen",
                "dissolved: en Saar | fr Sarre | until 1956-12-31 | DE, FR",
                "dissolved: en Prussia | until unknown | DE",
                ""));

        assertEquals(
                List.of(
                        new Row(Sort.JOINING, List.of(), codes("XK", "PS"), Optional.empty()),
                        new Row(
                                Sort.CODED,
                                List.of("Andorre", "Principauté d'Andorre", "Vorstendom Andorra"),
                                codes("AD"),
                                Optional.empty()),
                        new Row(Sort.TERRITORY, List.of("Nederlandse Antillen"), List.of(), Optional.empty()),
                        new Row(
                                Sort.DISSOLVED,
                                List.of("Saar", "Sarre"),
                                codes("DE", "FR"),
                                Optional.of(LocalDate.parse("1956-12-31"))),
                        new Row(Sort.DISSOLVED, List.of("Prussia"), codes("DE"), Optional.empty())),
                listed.rows());
    }

    @Test
    void findsARowOnceByEachFormAndTwoRowsByAFormThatIsTheNameOfBoth() {
        ListedNames listed = ListedNames.parse("KP: fr Corée; CORÉE; Corée du Nord\nKR: fr Corée\n");

        assertEquals(Set.of("coree", "coreedunord"), listed.byForm().keySet());
        assertEquals(listed.rows(), listed.byForm().get("coree"));
        assertEquals(listed.rows().subList(0, 1), listed.byForm().get("coreedunord"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "DE ! DE ! CODE: NAMES, territory: NAMES, joins: CODES or dissolved: NAMES | until DAY | CODES",
                "DE: xx Allemagne ! xx Allemagne ! a language of en, fr, nl, it, de and names divided by \"; \"",
                "XX: fr ! fr ! a language of en, fr, nl, it, de and names divided by \"; \"",
                "DE: fr Allemagne | Duitsland ! Duitsland ! a language of en, fr, nl, it, de and names divided by \"; \"",
                "dissolved: fr Sarre ! dissolved: fr Sarre ! dissolved: NAMES | until DAY | CODES",
                "dissolved: until 1956-12-31 | DE ! dissolved: until 1956-12-31 | DE !"
                        + " dissolved: NAMES | until DAY | CODES",
                "dissolved: fr Sarre | 1956-12-31 | DE ! dissolved: fr Sarre | 1956-12-31 | DE !"
                        + " dissolved: NAMES | until DAY | CODES"
            })
    void refusesARowOfAnotherFormAndSaysWhichIsAccepted(String row, String found, String accepted) {
        assertEquals(
                "The names of States have \"" + found + "\"; accepted is " + accepted + ".",
                assertThrows(IllegalArgumentException.class, () -> ListedNames.parse("# remark\n" + row))
                        .getMessage());
    }
}
