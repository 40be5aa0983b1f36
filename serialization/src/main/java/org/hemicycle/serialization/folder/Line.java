package org.hemicycle.serialization.folder;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;

/** The cells of one row as they are written. */
final class Line {

    private final Map<String, String> cells = new LinkedHashMap<>();
    private final Address owner;
    private final Writing writing;

    Line(Address owner, Writing writing) {
        this.owner = owner;
        this.writing = writing;
    }

    Writing writing() {
        return writing;
    }

    /** The cell of a column; empty where nothing was put there. */
    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    Line put(String column, String cell) {
        if (!cell.isEmpty()) {
            cells.put(column, cell);
        }
        return this;
    }

    <T> Line put(Column<T> column, T value) {
        return put(column.name(), column.format().print(value, writing));
    }

    <T> Line put(Column<T> column, Optional<T> value) {
        value.ifPresent(each -> put(column, each));
        return this;
    }

    /** How dates are read in this row. */
    Dating dating() {
        return writing.dating(owner);
    }

    /** A place in a list: empty where it is the row's own. */
    String placeItem(Optional<Citation> place) {
        String cell = place.map(each -> Formats.PLACE.print(each, writing)).orElse(Writing.NONE);
        return cell.equals(cell(Common.PLACE)) ? "" : cell;
    }

    /** Puts a place, unless it is the row's own. */
    void putPlace(String column, Optional<Citation> place) {
        String own = column.equals(Common.PLACE) ? "" : cell(Common.PLACE);
        String cell = place.map(each -> Formats.PLACE.print(each, writing)).orElse(Writing.NONE);
        if (!cell.equals(own)) {
            put(column, cell);
        }
    }
}
