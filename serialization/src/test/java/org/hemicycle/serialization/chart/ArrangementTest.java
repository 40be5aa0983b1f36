package org.hemicycle.serialization.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which columns days may stand whose empty cells have vanished: their order and the law of treaties decide. */
class ArrangementTest {

    /**
     * Each way as the letters of its columns: Signature, Provisional, Consent, In force, Denunciation, End, Unknown.
     */
    private static String ways(String headings, ChartSource source, boolean isInForce, String cells) {
        List<DatedCell> dated = Arrays.stream(cells.split("\\|"))
                .map(cell -> DatedCell.read("", cell, Optional.empty()).orElseThrow())
                .toList();
        return new Arrangement(
                        Arrays.stream(headings.split("\\|")).map(Heading::of).toList(), source, isInForce)
                .of(dated).stream()
                        .map(Map::keySet)
                        .map(slots ->
                                slots.stream().map(ArrangementTest::letter).collect(Collectors.joining()))
                        .sorted()
                        .collect(Collectors.joining(" "));
    }

    private static String letter(Slot slot) {
        return slot == Slot.ENTRY_INTO_FORCE ? "I" : slot.name().substring(0, 1);
    }

    @ParameterizedTest
    @CsvSource({
        // who has one plain day has signed; where nobody signs, it is the consent
        "Signature|Ratification, 1 May 2020, S",
        "Ratification|Entry into force, 1 May 2020, C",
        // who accedes need not sign, and a mark of an accession is none of a signature
        "Signature|Ratification, 1 May 2020 a, C",
        "Signature|Ratification, 1 May 2020 s, C S",
        "Signature|Ratification|Entry into force, 1 May 2020|2 June 2020, CI SC",
        // it binds whoever has signed definitively, so that an entry into force may follow at once
        "Signature|Ratification|Entry into force, 1 May 2020 s|2 June 2020, CI SC SI",
        "Signature|Ratification|Entry into force, 1 May 2020 a|2 June 2020, CI",
        "'Ratification, Accession(a)|Signature|Entry into force', 1 May 2020 s|2 June 2020, SI",
        // nothing ends that was not in force
        "Signature|Ratification|Denunciation, 1 May 2020|2 June 2020, SC",
        "Ratification|Entry into force|Denunciation, 1 May 2020|2 June 2020, CI",
        "Ratification|Entry into force|Denunciation, 1 May 2020|2 June 2020|3 July 2020, CID",
        // to apply it provisionally is for those that have signed and are not yet bound
        "Signature|Provisional application|Ratification, 1 May 2020|2 June 2020, SC SP",
        "Signature|Provisional application|Ratification, 1 May 2020 s|2 June 2020, SC",
        // days follow on one another
        "Signature|Ratification, 2 May 2020|1 May 2020, ''",
        "Signature|Ratification, 1 May 2020|1 May 2020, SC",
        // what stands under a heading that is not known may be any day
        "Signature|Region, 1 May 2020, S U",
        // there are no more days than columns
        "Signature|Ratification, 1 May 2020|2 May 2020|3 May 2020, ''"
    })
    void daysStandWhereTheyMakeSense(String headings, String cells, String ways) {
        assertEquals(ways, ways(headings, ChartSource.TREATY_OFFICE, true, cells));
    }

    @ParameterizedTest
    @CsvSource({"true, CI SC", "false, SC"})
    void nobodyHasAnEntryIntoForceOfATreatyThatIsNotInForce(boolean isInForce, String ways) {
        assertEquals(
                ways,
                ways(
                        "Signature|Ratification|Entry into force",
                        ChartSource.TREATY_OFFICE,
                        isInForce,
                        "1 May 2020|2 June 2020"));
    }

    /** A successor is bound from the day on which it became a State. */
    @ParameterizedTest
    @CsvSource({"1 May 1995 d|1 June 1992, CI", "1 May 1995 a|1 June 1992, ''", "1 May 1995 a|1 June 1995, CI"})
    void aSuccessionCountsFromBeforeItsOwnDay(String cells, String ways) {
        assertEquals(
                ways,
                ways(
                        "Signature|Ratification, Accession(a), Succession(d)|Entry into force",
                        ChartSource.NOT_KNOWN,
                        true,
                        cells));
    }

    @ParameterizedTest
    @CsvSource({"9, S U", "10, ''"})
    void aTableOfMoreThanTenColumnsOfDaysIsLeftUnread(int unknown, String ways) {
        assertEquals(
                ways,
                Arrays.stream(ways("Signature" + "|Region".repeat(unknown), ChartSource.NOT_KNOWN, true, "1 May 2020")
                                .split(" "))
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }
}
