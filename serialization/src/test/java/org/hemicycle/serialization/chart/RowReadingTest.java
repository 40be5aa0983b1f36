package org.hemicycle.serialization.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.hemicycle.serialization.chart.Deed.Said;
import org.hemicycle.serialization.internal.page.GridRow;
import org.hemicycle.serialization.problem.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row tells, in cells that stand in their columns, in cells that have moved, and as one act. */
class RowReadingTest {

    private static List<String> cells(String row) {
        return Arrays.asList(row.split("\\|", -1));
    }

    private static GridRow row(String row) {
        return new GridRow(new Place.Whole("chart"), cells(row));
    }

    private static RowReading reading(String headings, int state, boolean isMoved, ChartSource source) {
        Layout layout =
                new Layout(cells(headings).stream().map(Heading::of).toList(), state, isMoved, OptionalInt.empty());
        return new RowReading(layout, source, true, false, Optional.empty());
    }

    private static String told(RowReading reading, String row) {
        Deeds deeds = reading.read(row(row));
        return deeds.unclear().isEmpty()
                ? deeds.acts().stream()
                        .map(deed -> deed.kind() + " (" + deed.label() + ")" + day(" on ", deed.on())
                                + day(" from ", deed.effect()))
                        .collect(Collectors.joining(", "))
                : deeds.unclear();
    }

    private static String day(String before, Optional<Said> said) {
        return said.map(each -> before + each.day()).orElse("");
    }

    /** Under "State|Signature|Ratification|Entry into force|Region|". */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Austria|1 May 2020|2 June 2020|1 August 2020|East|;"
                        + " SIGNATURE (Signature) on 2020-05-01, RATIFICATION (Ratification) on 2020-06-02 from 2020-08-01",
                // the chart has its own word for a ratification, the library one for what a mark stands for
                "Austria||2 June 2020 a|1 August 2020||; ACCESSION (accession) on 2020-06-02 from 2020-08-01",
                "Austria|1 May 2020|(s)|1 August 2020||;"
                        + " DEFINITIVE_SIGNATURE (definitive signature) on 2020-05-01 from 2020-08-01",
                "Austria|||||; ''",
                "Austria|–|n/a|...||; ''",
                "Austria||(a)|||; its consent has a mark and no day",
                "Austria|1 May 2020|(a)|||; its consent has a mark and no day",
                "Austria|1 May 2020 a||||; its signature has a mark that stands for no signature",
                "Austria||in May|||; under \"Ratification\" it has \"in May\", which is no day with at most one mark",
                "Austria||2 June 2020|1 August 2020 a||; under \"Entry into force\" it has \"1 August 2020 a\","
                        + " which is no day with at most one mark",
                "Austria||||5 July 2020|; it has \"5 July 2020\" in a column \"Region\","
                        + " and it is not known what that day means",
                "Austria|||||5 July 2020; it has \"5 July 2020\" in a column without a heading,"
                        + " and it is not known what that day means",
                "Austria||||||x; 'it has 7 cells, where there should be 6'"
            })
    void aCellThatStandsInItsColumnIsReadByTheHeading(String row, String told) {
        RowReading reading =
                reading("State|Signature|Ratification|Entry into force|Region|", 0, false, ChartSource.TREATY_OFFICE);

        assertEquals(told, told(reading, row));
    }

    /** R is a ratification, T an accession; a mark of the day itself comes before that of the column. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Austria||2 June 2020|T|1 August 2020; ACCESSION (accession) on 2020-06-02 from 2020-08-01",
                "Austria||2 June 2020|R|; RATIFICATION (ratification) on 2020-06-02",
                "Austria||2 June 2020 R|T|; RATIFICATION (ratification) on 2020-06-02",
                "Austria|||T|; its consent has a mark and no day",
                "Austria||2 June 2020||; neither the heading nor the form says what the mark of its consent stands for",
                "Austria||2 June 2020|NK|; the source says that it is not known how it consented",
                "Austria|1 May 2020|||; SIGNATURE (Ondertekening) on 2020-05-01"
            })
    void theKindOfAConsentMayHaveAColumnOfItsOwn(String row, String told) {
        RowReading reading = reading(
                "Partij|Ondertekening|Ratificatie|Type|In werking", 0, false, ChartSource.DUTCH_TREATY_DATABASE);

        assertEquals(told, told(reading, row));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Austria|1 May 2020; SIGNATURE (Signature) on 2020-05-01",
                "Austria|1 May 2020|2 June 2020|1 August 2020|R.|(12);"
                        + " SIGNATURE (Signature) on 2020-05-01, RATIFICATION (Ratification) on 2020-06-02 from 2020-08-01",
                // a Party by its consent of the first day, or one that has signed then and consented later
                "Austria|1 May 2020|2 June 2020; empty cells have vanished from the row, and its days can be read in 2"
                        + " ways: signature 1 May 2020 and consent 2 June 2020, or consent 1 May 2020 and entry into"
                        + " force 2 June 2020",
                "Austria|2 June 2020|1 May 2020; its days fit the columns in no way, and empty cells have vanished from"
                        + " the row",
                "Austria|1 May 2020|soon; it has \"soon\", which is no day, flag or note",
                "Austria; ''"
            })
    void daysWhoseCellsHaveMovedAreReadWhereThereIsOneWay(String row, String told) {
        RowReading reading =
                reading("State|Signature|Ratification|Entry into force", 0, true, ChartSource.TREATY_OFFICE);

        assertEquals(told, told(reading, row));
    }

    /** The kind stands behind the day that it is of. */
    @Test
    void aKindThatHasMovedWithItsDayIsOfThatDay() {
        RowReading reading =
                reading("Partij|Ondertekening|Ratificatie|Type|In werking", 0, true, ChartSource.DUTCH_TREATY_DATABASE);

        assertEquals(
                "ACCESSION (accession) on 2020-06-02 from 2020-08-01",
                told(reading, "Austria|2 June 2020|T|1 August 2020"));
    }

    /** Under "Date of effect|Participant|Action|Date of notification/deposit|Notes". */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1 August 2020|Austria|Accession|1 May 2020|; ACCESSION (Accession) on 2020-05-01 from 2020-08-01",
                "|Austria|Accession|1 May 2020|; ACCESSION (Accession) on 2020-05-01",
                "1 August 2020|Austria|Denunciation|1 May 2020|;"
                        + " DENUNCIATION (Denunciation) on 2020-05-01 from 2020-08-01",
                // a signature binds nobody, and so has no effect
                "1 August 2020|Austria|Signature|1 May 2020|; SIGNATURE (Signature) on 2020-05-01",
                "1 August 2020|Austria|Territorial application|1 May 2020|; ''",
                "1 August 2020|Austria|Celebration|1 May 2020|; \"Celebration\" is no act that is known",
                "soon|Austria|Accession|1 May 2020|; it has no day that can be read",
                "1 August 2020|Austria|Accession||; it has no day that can be read",
                "1 August 2020|Austria|Accession|1 May 2020 a|; it has no day that can be read"
            })
    void aRowMayBeOneAct(String row, String told) {
        RowReading reading = reading(
                "Date of effect|Participant|Action|Date of notification/deposit|Notes",
                1,
                false,
                ChartSource.UN_TREATY_COLLECTION);

        assertEquals(told, told(reading, row));
        assertEquals(row.contains("Territorial"), reading.isNoAct(row(row)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "State|Etat|Signature; Austria|Autriche|1 May 2020; false; Autriche",
                "State|Etat|Signature; Austria||1 May 2020; false; ''",
                "State|Notes|Signature; Austria|Autriche|1 May 2020; false; ''",
                "State|Signature|Etat; Austria|1 May 2020|Autriche; false; Autriche",
                // what stands behind a day may be anything, once cells have moved
                "State|Signature|Etat; Austria|1 May 2020|Autriche; true; ''",
                "State|Etat|Signature; Austria|Autriche|1 May 2020; true; Autriche"
            })
    void otherNamesStandInFurtherColumnsOfNames(String headings, String row, boolean isMoved, String names) {
        RowReading reading = reading(headings, 0, isMoved, ChartSource.NOT_KNOWN);

        assertEquals("Austria", reading.name(row(row)));
        assertEquals(
                names.isEmpty() ? List.of() : List.of(names),
                reading.otherNames(row(row)).toList());
    }

    /** 1 May and 5 January are written alike where one of both has its month first. */
    @ParameterizedTest
    @CsvSource({
        "true, 01/05/2020, 'other days of the chart have the month before the day, so that one of its own can be read in two"
                + " ways'",
        "true, 01/13/2020, 'under \"Signature\" it has \"01/13/2020\", which is no day with at most one mark'",
        "true, 13/05/2020, SIGNATURE (Signature) on 2020-05-13",
        "false, 01/05/2020, SIGNATURE (Signature) on 2020-05-01"
    })
    void aDayIsLeftUnreadWhereItsMonthMayStandFirst(boolean hasMonthsFirst, String day, String told) {
        RowReading fixed = reading("State|Signature", 0, false, ChartSource.TREATY_OFFICE);

        assertEquals(
                told,
                told(
                        new RowReading(fixed.layout(), fixed.source(), true, hasMonthsFirst, Optional.empty()),
                        "Austria|" + day));
    }
}
