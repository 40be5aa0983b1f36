package org.hemicycle.serialization.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows whose cells span columns and rows, as rows of plain cells: columns become empty, rows say the same again. */
final class Spans {

    /**
     * A cell as it is written.
     *
     * @param text what it says
     * @param columns how many columns it spans, from 1 on
     * @param rows how many rows it spans, from 1 on
     */
    record Spanned(String text, int columns, int rows) {}

    /** What a cell of a row above says in further rows. */
    private record Carried(String text, int rows) {}

    private TreeMap<Integer, Carried> carried = new TreeMap<>();

    /** The next row, from the cells that are written in it. */
    List<String> next(List<Spanned> own) {
        List<String> cells = new ArrayList<>();
        TreeMap<Integer, Carried> below = new TreeMap<>();
        for (Spanned cell : own) {
            while (carried.containsKey(cells.size())) {
                add(carried.get(cells.size()), cells, below);
            }
            for (int column = 0; column == 0 || column < cell.columns() && cells.size() < Collected.WIDEST; column++) {
                add(new Carried(column == 0 ? cell.text() : "", cell.rows()), cells, below);
            }
        }
        for (Map.Entry<Integer, Carried> rest : carried.tailMap(cells.size()).entrySet()) {
            while (cells.size() < rest.getKey()) {
                cells.add("");
            }
            add(rest.getValue(), cells, below);
        }
        carried = below;
        return cells;
    }

    private static void add(Carried cell, List<String> cells, Map<Integer, Carried> below) {
        if (cell.rows() > 1) {
            below.put(cells.size(), new Carried(cell.text(), cell.rows() - 1));
        }
        cells.add(cell.text());
    }
}
