package org.hemicycle.serialization.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemicycle.serialization.internal.page.GridRow;

/** Days that a table divides into two cells, "22 agosto" and "1969". */
final class SplitDays {

    private static final Pattern DAY_AND_MONTH = Pattern.compile("\\d{1,2}(?:er|°|º|\\.)?\\s+(?<month>\\p{L}{3,})\\.?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}(?!\\d).*");

    private SplitDays() {}

    /** The row with such cells joined. */
    static GridRow joined(GridRow row) {
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < row.cells().size(); at++) {
            boolean isSplit = isDayAndMonth(row.cell(at))
                    && YEAR.matcher(row.cell(at + 1)).matches();
            cells.add(isSplit ? row.cell(at) + " " + row.cell(at + 1) : row.cell(at));
            at += isSplit ? 1 : 0;
        }
        return cells.size() == row.cells().size() ? row : new GridRow(row.place(), cells);
    }

    private static boolean isDayAndMonth(String text) {
        Matcher parts = DAY_AND_MONTH.matcher(text);
        return parts.matches() && ChartWords.SHIPPED.month(parts.group("month")).isPresent();
    }
}
