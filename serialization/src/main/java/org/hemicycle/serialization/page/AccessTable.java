package org.hemicycle.serialization.page;

import java.util.Map;
import org.hemicycle.document.Subject;
import org.hemicycle.eligibility.Access;
import org.hemicycle.source.Identifier;

/** The answers for States and conventions in words, each leading to its reasons where these are told. */
final class AccessTable {

    /** With no more columns than these, each has room for a whole answer. */
    static final int FEW_COLUMNS = 2;

    private final AccessGrid grid;
    private final Map<Subject.Pair, String> reasons;

    AccessTable(AccessGrid grid, Map<Subject.Pair, String> reasons) {
        this.grid = grid;
        this.reasons = reasons;
    }

    void fill(PageTable table) {
        table.columns(grid.areConventionsDown() ? "Convention" : "State");
        grid.across().forEach(column -> table.column(Tag.saying("span", grid.name(column))));
        for (Identifier row : grid.down()) {
            table.row(
                    Tag.saying("span", grid.name(row)),
                    grid.across().stream()
                            .map(column -> cell(grid.pair(row, column)))
                            .toList());
        }
    }

    private Tag cell(Subject.Pair pair) {
        Access access = grid.answer(pair);
        String words = grid.across().size() <= FEW_COLUMNS
                ? access.toString()
                : access.kind().phrase();
        Tag cell = Tag.of("td")
                .as(access.mayJoin().isYes() ? "open" : access.mayJoin().isNo() ? "closed" : "unknown")
                .add(
                        reasons.containsKey(pair)
                                ? Tag.of("a")
                                        .with("href", "#" + reasons.get(pair))
                                        .said(words)
                                : Tag.saying("span", words));
        boolean isPartlyKnown = access.mayJoin().isUnknown() && access.kind() != Access.Kind.UNDETERMINED;
        return isPartlyKnown ? cell.add(Tag.of("span", "as far as is known").as("meant")) : cell;
    }
}
