package org.hemicycle.serialization.chart;

import java.util.List;
import org.hemicycle.serialization.internal.page.GridRow;

/**
 * The rows under one row of headings.
 *
 * @param headings the headings
 * @param rows the rows
 * @param isFlowing whether the text had no cells, so that a row is a name and the days that follow on it
 */
record ChartTable(List<Heading> headings, List<GridRow> rows, boolean isFlowing) {

    ChartTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
