package org.hemicycle.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.Mixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ETS No. 173                   | ETS 173       | true",
                "ETS No. 18                    | ETS 018       | true",
                "STE 18                        | ETS 018       | true",
                "CETS No. 198                  | CETS 198      | true",
                "ETS No. 198                   | CETS 198      | false",
                "CETS 173                      | ETS 173       | false",
                "CM/Rec(2017)5                 | CM/Rec(2017)5 | true",
                "CM/Rec (2017) 5               | CM/Rec(2017)5 | true",
                "Rec(2017)5                    | CM/Rec(2017)5 | false",
                "Rec(2007)1                    | CM/Rec(2007)1 | false",
                "Rec(2006)8                    | CM/Rec(2006)8 | true"
            })
    void isCanonicalOrNot(String printed, String identifier, boolean canonical) {
        List<PrintedNumber> found = PrintedNumber.listIn("the text (" + printed + ") of the Council");

        assertEquals(List.of(new PrintedNumber(Identifier.parse(identifier), printed)), found);
        assertEquals(canonical, found.get(0).isCanonical());
    }

    @Test
    void listsAllThatATextPrints() {
        assertEquals(
                List.of("ETS 108", "CETS No. 223", "CM/Rec(2018)2"),
                PrintedNumber.listIn("CM/Rec(2018)2, and ETS 108 with CETS No. 223").stream()
                        .map(PrintedNumber::text)
                        .toList());
        assertEquals(List.of(), PrintedNumber.listIn("Convention 108, SETS 12, Rec 5, ETS 000, ETS 12345"));
    }

    @Test
    void aQuickLookPassesOverNoTextThatPrintsOne() {
        String pieces =
                " | |CETS|CETS |ETS |STE n° |STCE |Ets|ste|N°|No. |n° |173|18|2017|(2017)|CM/|CM/Rec(2018)|Rec|rec"
                        + "|REC|Recommendation|(2017)5|5|.|,|\u00A0|\n";
        List<String> printing = Mixtures.of(pieces)
                .filter(text -> Stream.of(Identifier.Scheme.TREATY, Identifier.Scheme.RECOMMENDATION)
                        .anyMatch(scheme -> scheme.occurrences(text).findAny().isPresent()))
                .toList();

        assertEquals(
                List.of(),
                printing.stream()
                        .filter(text -> PrintedNumber.listIn(text).isEmpty())
                        .toList());
        assertTrue(printing.size() > 500, () -> "Only " + printing.size() + " texts print a number.");
    }
}
