package org.hemicycle.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

    /** {@code 1:June} is the datum "June" of paragraph 1, {@code 1} that paragraph. */
    private static List<Citation> places(String text) {
        return Stream.of(text.split(" "))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split(":"))
                .map(each -> Rules.paragraph(each[0], each.length > 1 ? each[1] : ""))
                .toList();
    }

    private static String text(List<Citation> places) {
        return places.stream()
                .map(each -> each.place().toString().replace("Paragraph ", "")
                        + each.quote().map(":"::concat).orElse(""))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1:June        | 2:July        | 1:June 2:July
            1:June        | 1:June        | 1:June
            1:June        | 1:July        | 1:June 1:July
            1:June 1      | 2             | 1:June 2
            1             | 1:June        | 1:June
            1             | 1             | 1
            ''            | 2 1           | 2 1
            """)
    void eachDatumOfAPlaceStandsOnceAndAPlaceWithoutOneGivesWay(String first, String further, String joined) {
        assertEquals(joined, text(Evidence.joined(places(first), places(further))));
    }

    @Test
    void aDatumFromNoDocumentIsShownAtThePartThatIsJudged() {
        Address part = Address.parse("plan/law");
        List<Citation> unplaced = Evidence.unplaced("June");
        Citation elsewhere = Rules.paragraph("1", "July");

        assertEquals(List.of(), Evidence.unplaced(" "));
        assertEquals(
                List.of(Citation.ofPart(part).quoting("June"), elsewhere),
                Evidence.at(part, List.of(unplaced.get(0), elsewhere)));
        assertEquals(List.of(Citation.ofPart(part)), Evidence.at(part, List.of(Citation.ofPart(Address.ROOT))));
        assertEquals(
                List.of("June"),
                Evidence.at(part, unplaced).stream()
                        .flatMap(each -> each.quote().stream())
                        .toList());
    }
}
