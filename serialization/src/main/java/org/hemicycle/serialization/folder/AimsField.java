package org.hemicycle.serialization.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.internal.CountedNoun;
import org.hemicycle.programme.Aim;
import org.hemicycle.programme.Result;
import org.hemicycle.source.Identifier;

/** The steps towards conventions that a result names: lists of States, conventions and steps, or one for all. */
final class AimsField implements Field<Result, Result.Builder> {

    private static final Column<List<Identifier>> STATES = Column.optional(
            "aim_state", "the State that takes the step; one for all or one for each", Formats.CODE.list());
    private static final Column<List<Identifier>> CONVENTIONS =
            Column.optional("aim_convention", "the conventions of which a step is expected", Formats.TREATY.list());
    private static final Column<List<TreatyAction.Kind>> STEPS = Column.optional(
            "aim_step",
            "the step; one for all or one for each",
            Format.word(TreatyAction.Kind.class).list());

    @Override
    public List<Column<?>> columns() {
        return List.of(STATES, CONVENTIONS, STEPS);
    }

    @Override
    public void read(Cells cells, Result.Builder result) {
        List<Identifier> conventions = cells.take(CONVENTIONS).orElse(List.of());
        List<Identifier> states = cells.take(STATES).orElse(List.of());
        List<TreatyAction.Kind> steps = cells.take(STEPS).orElse(List.of());
        boolean isReadable =
                columns().stream().noneMatch(column -> isUnread(cells, column, conventions, states, steps));
        if (!fits(states, conventions) || !fits(steps, conventions)) {
            if (isReadable) {
                cells.refuse(
                        CONVENTIONS.name(),
                        CountedNoun.of(conventions.size(), "convention") + " beside "
                                + CountedNoun.of(states.size(), "State") + " and "
                                + CountedNoun.of(steps.size(), "step"),
                        "Write one State and one step for all conventions, or one for each.");
            }
            return;
        }
        for (int i = 0; i < conventions.size(); i++) {
            result.addAims(new Aim(at(states, i), conventions.get(i), at(steps, i)));
        }
    }

    private static boolean isUnread(Cells cells, Column<?> column, List<?>... taken) {
        int at = List.of(CONVENTIONS.name(), STATES.name(), STEPS.name()).indexOf(column.name());
        return cells.has(column.name()) && taken[at].isEmpty();
    }

    private static boolean fits(List<?> items, List<Identifier> conventions) {
        return items.size() == conventions.size() || items.size() == 1 && !conventions.isEmpty();
    }

    private static <T> T at(List<T> items, int i) {
        return items.size() == 1 ? items.get(0) : items.get(i);
    }

    @Override
    public void write(Result result, Line line) {
        List<Aim> aims = result.aims();
        if (!aims.isEmpty()) {
            line.put(STATES, shortened(aims, Aim::state))
                    .put(
                            CONVENTIONS,
                            Optional.of(aims.stream().map(Aim::convention).toList()))
                    .put(STEPS, shortened(aims, Aim::step));
        }
    }

    private static <T> Optional<List<T>> shortened(List<Aim> aims, Function<Aim, T> part) {
        List<T> all = new ArrayList<>(aims.stream().map(part).toList());
        boolean isOne = IntStream.range(1, all.size()).allMatch(i -> all.get(i).equals(all.get(0)));
        return Optional.of(isOne ? all.subList(0, 1) : all);
    }
}
