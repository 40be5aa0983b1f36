package org.hemicycle.testkit.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.hemicycle.serialization.chart.RecognisedChart;
import org.hemicycle.serialization.chart.SignatureChart;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file has, and whatever its name ends in, it is recognised as a chart or reported. */
class ChartFuzzTest {

    static Stream<byte[]> seeds() {
        return Seeds.charts().map(Archive::bytes);
    }

    @MethodSource("seeds")
    @FuzzTest
    void whatIsReadOfAChartCanBeToldAndComesBack(byte[] archive) {
        Archive.of(archive).files().forEach((name, content) -> {
            RecognisedChart chart = SignatureChart.reader().recognise(name, content);

            Reading.canBeTold(chart.draft());
            Reading.comesBackAsJson(chart.chart().toDossier("charts"));
        });
    }
}
