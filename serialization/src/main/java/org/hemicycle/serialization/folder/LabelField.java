package org.hemicycle.serialization.folder;

import java.util.List;
import java.util.Optional;
import org.hemicycle.document.Outline;
import org.hemicycle.source.Locator;

/** The column of the place that a part of a document is; what the text calls it, where it is given too, is the same. */
final class LabelField implements Field<Outline.Part, Values> {

    private static final Column<Locator> PLACE =
            Column.optional(Common.PLACE, "the part, as a place; needed, unless the label has it", Formats.LOCATOR);
    private static final Column<Locator> LABEL = Column.optional("label", "the same as the place", Formats.LOCATOR);

    @Override
    public List<Column<?>> columns() {
        return List.of(LABEL, PLACE);
    }

    @Override
    public void read(Cells cells, Values part) {
        Optional<Locator> label = cells.take(LABEL);
        Optional<Locator> place = cells.take(PLACE);
        if (label.isPresent() && place.isPresent() && !label.equals(place)) {
            cells.lose(
                    "the label \"" + label.get() + "\" and the place \"" + place.get() + "\" are two parts",
                    "Write the part once, in the column place.");
        }
        if (!cells.has(LABEL.name()) && !cells.has(Common.PLACE)) {
            cells.lose("the row names no part", "Write the part in the column place, such as Section 2.1.");
        } else if (label.isEmpty() && place.isEmpty()) {
            cells.lose("the row names no part that can be read", "");
        }
        place.or(() -> label).ifPresent(each -> Values.<Locator>to("label").accept(part, each));
    }

    @Override
    public void write(Outline.Part part, Line line) {
        line.put(PLACE, part.label());
    }
}
