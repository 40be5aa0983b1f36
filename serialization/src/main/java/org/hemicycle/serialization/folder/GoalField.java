package org.hemicycle.serialization.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hemicycle.sdg.Sdg;
import org.hemicycle.sdg.SdgGoal;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.serialization.folder.Statement.Implied;
import org.hemicycle.source.Stated;

/** What a link is to: a goal, or a target or indicator of it, with the columns of a statement. */
final class GoalField implements Field<SdgLink, Values> {

    private static final Column<Sdg> GOAL = Column.optional("goal", "the goal, where no target is named", Formats.GOAL);
    private static final Statement<Sdg> TARGET =
            Statement.ofRow(Column.optional("target", "the target or indicator", Formats.TARGET), Implied.NONE);
    private static final Statement<Sdg> WHOLE = Statement.ofRow(GOAL, Implied.NONE);

    @Override
    public List<Column<?>> columns() {
        List<Column<?>> columns = new ArrayList<>(List.of(GOAL));
        columns.addAll(TARGET.columns());
        return columns;
    }

    @Override
    public void read(Cells cells, Values link) {
        Stated<Sdg> stated = cells.has("target") ? TARGET.read(cells) : WHOLE.read(cells);
        if (cells.has("target") && cells.has("goal")) {
            checkGoal(cells, stated);
        }
        Values.<Stated<Sdg>>to("stated").accept(link, stated);
    }

    private static void checkGoal(Cells cells, Stated<Sdg> target) {
        Optional<Sdg> goal = cells.take(GOAL);
        boolean isOther = goal.isPresent()
                && target.value()
                        .map(Sdg::goal)
                        .filter(own -> !own.equals(goal.get().goal()))
                        .isPresent();
        if (isOther) {
            cells.refuse(
                    "goal",
                    "goal " + cells.raw("goal") + " stands beside the target " + cells.raw("target")
                            + ", which is not one of its own",
                    "Leave the goal blank, or write a row for each.");
        }
    }

    @Override
    public void write(SdgLink link, Line line) {
        boolean isGoal = link.stated().value().filter(SdgGoal.class::isInstance).isPresent();
        (isGoal ? WHOLE : TARGET).write(link.stated(), line);
    }
}
