package org.hemicycle.serialization.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same questions, first without any record and then with a chart of two conventions. */
class ChartedAccessTest {

    private static final String CHART = """
            # as of 2026-05-09
            # chart of ETS 005, CETS 210
            state,convention,act,on,takes_effect
            France,210,SIGNATURE,11/05/2011,
            France,210,RATIFICATION,04/07/2014,01/11/2014
            France,5,RATIFICATION,03/05/1974,03/05/1974
            Russian Federation,5,RATIFICATION,05/05/1998,05/05/1998
            Russian Federation,5,CESSATION,16/09/2022,16/09/2022
            European Union,210,ACCESSION,28/06/2023,01/10/2023
            """;

    private static String answer(Dossier dossier, String state, int convention, String day) {
        return Eligibility.in(dossier)
                .asOf(LocalDate.parse(day))
                .access(Identifier.parse(state), Identifier.treaty(convention))
                .answer()
                .toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR | 210 | 2010-01-01 | not yet (route members): needs open from 2011-05-11",
                "FR | 210 | 2011-05-11 | signatory since 2011-05-11, may ratify",
                "FR | 210 | 2014-07-04 | consent expressed, in force from 2014-11-01",
                "FR | 210 | 2014-11-01 | Party since 2014-11-01",
                "BG | 210 | 2024-01-01 | entitled to sign, ratify (route members)",
                "EU | 210 | 2024-01-01 | Party since 2023-10-01",
                "FR |   5 | 2024-01-01 | Party since 1974-05-03",
                "EU |   5 | 2024-01-01 | not yet (route eu): needs an accession agreement with the European Union in force",
                "MA |   5 | 2024-01-01 | closed",
                "RU |   5 | 2022-03-15 | Party since 1998-05-05",
                "RU |   5 | 2022-03-16 | Party since 1998-05-05",
                "RU |   5 | 2022-09-15 | Party since 1998-05-05",
                "RU |   5 | 2022-09-16 | Party until the eve of 2022-09-16, now closed",
            })
    void aChartSettlesWhatTheLawAloneLeavesOpen(String state, int convention, String day, String answer)
            throws IOException {
        Dossier without = Dossier.builder().name("Nothing").build();
        Dossier with = SignatureChart.reader()
                .read("chart.csv", new StringReader(CHART))
                .addTo(without);

        String law = answer(without, state, convention, day);
        assertTrue(law.endsWith("; what it has done is not recorded") || law.endsWith("not promised complete"), law);
        assertEquals(answer, answer(with, state, convention, day));
    }
}
