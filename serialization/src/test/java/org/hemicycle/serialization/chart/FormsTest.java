package org.hemicycle.serialization.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hemicycle.serialization.chart.Samples.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormsTest {

    @ParameterizedTest
    @EnumSource(Form.class)
    void readsOfEachFormExactlyTheActsThatItHas(Form form) {
        RecognisedChart chart = form.read();

        assertEquals(
                form.expected(),
                Samples.acts(chart),
                () -> chart.draft().problems().print());
        assertEquals(List.of(), chart.draft().problems().errors());
    }
}
