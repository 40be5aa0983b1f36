package org.hemicycle.serialization.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.serialization.internal.name.Bearer;
import org.hemicycle.serialization.internal.name.StateNames;
import org.hemicycle.serialization.internal.page.GridRow;

/**
 * Names that a table divides into two rows, "Equatorial" and "Guinea", so that a part looks like another State.
 *
 * @param rows the rows of the table
 * @param reading what tells their names
 * @param names whom names mean
 */
record DividedNames(List<GridRow> rows, RowReading reading, StateNames names) {

    /** The whole name of which the row of a State may have a part; empty where its name is its own. */
    Optional<String> whole(int at) {
        return Stream.of(at, at + 1)
                .filter(lower -> lower > 0 && lower < rows.size())
                .filter(lower -> isDivided(rows.get(lower - 1), rows.get(lower), lower == at))
                .map(lower -> joined(rows.get(lower - 1), rows.get(lower)))
                .findFirst();
    }

    /** Whether one of two rows has no day and they name somebody else together than the State in one of them. */
    private boolean isDivided(GridRow upper, GridRow lower, boolean isLower) {
        String other = reading.name(isLower ? upper : lower);
        if (other.isEmpty() || hasDay(upper) && hasDay(lower) || !isNobody(other)) {
            return false;
        }
        Bearer whole = names.find(joined(upper, lower));
        boolean isSame = whole.equals(names.find(reading.name(isLower ? lower : upper)));
        return !(whole instanceof Bearer.Nobody) && !(isSame && !(isLower && hasDay(upper)));
    }

    private boolean isNobody(String name) {
        return names.find(name) instanceof Bearer.Nobody;
    }

    private String joined(GridRow upper, GridRow lower) {
        String first = reading.name(upper);
        return first + (first.endsWith("-") ? "" : " ") + reading.name(lower);
    }

    private static boolean hasDay(GridRow row) {
        return row.cells().stream().anyMatch(ChartDay::isIn);
    }
}
