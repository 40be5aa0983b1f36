package org.hemicycle.serialization.chart;

import java.util.List;
import java.util.Optional;
import org.hemicycle.serialization.internal.page.GridRow;
import org.hemicycle.source.Identifier;

/**
 * A row of a chart that is about a State.
 *
 * @param cells the row
 * @param number its number among the rows of the chart, from 1 on
 * @param state the State
 * @param convention the treaty, where the row itself says so
 * @param deeds what it tells
 */
record ChartRow(GridRow cells, int number, Identifier state, Optional<Identifier> convention, Deeds deeds) {

    List<Deed> acts() {
        return deeds.acts();
    }
}
