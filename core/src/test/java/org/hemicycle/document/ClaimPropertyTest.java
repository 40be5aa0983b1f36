package org.hemicycle.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimPropertyTest {

    @ParameterizedTest
    @EnumSource(names = {"INVITED", "PERIOD", "PERIOD_LABEL", "ADOPTED_ON", "DATED", "DUE", "STANDING_SINCE", "PARTY"})
    void daysAndPeriodsAreDates(ClaimProperty property) {
        assertEquals(Datum.Form.DATE, property.form());
    }

    @ParameterizedTest
    @EnumSource(names = {"COUNT", "TOTAL_BUDGET", "SECURED_SHARE", "AMOUNT", "EDITION"})
    void amountsAndNumbersAreFigures(ClaimProperty property) {
        assertEquals(Datum.Form.FIGURE, property.form());
    }

    @ParameterizedTest
    @EnumSource(names = {"STANDING", "NAME", "OPENNESS", "VENUE", "FUNDING", "STATUS", "KIND", "OWNER", "TARGET"})
    void allElseIsWords(ClaimProperty property) {
        assertEquals(Datum.Form.WORD, property.form());
    }

    @Test
    void aDatumTellsItsForm() {
        assertEquals(Datum.Form.DATE, Datum.of(ExtendedDate.parse("2026/2028")).form());
        assertEquals(Datum.Form.FIGURE, new Datum.Figure(BigDecimal.ONE, "EUR", Datum.Bound.EXACT).form());
        assertEquals(Datum.Form.WORD, new Datum.Word("MEMBER").form());
    }
}
