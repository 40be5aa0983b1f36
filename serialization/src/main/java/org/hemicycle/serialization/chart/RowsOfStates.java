package org.hemicycle.serialization.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hemicycle.internal.Quoted;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.serialization.internal.name.Bearer;
import org.hemicycle.serialization.internal.name.StateNames;
import org.hemicycle.serialization.internal.page.GridRow;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.source.Identifier;

/** Sorts the rows of a chart by whom they are about, and notes those that tell of no act of a State. */
final class RowsOfStates {

    private static final int MOST_REMARKS = 100;

    /** A name that is shorter has too many that are near it. */
    private static final int SHORTEST = 4;

    private static final String BY_HAND =
            "Look the State up in the source, and enter its acts in a table of acts (see ChartReader).";

    private final StateNames names;
    private final Vocabulary vocabulary;
    private final ProblemLog log;
    private final Place whole;
    private final List<ChartRow> rows = new ArrayList<>();
    private final Set<Object> lost = new LinkedHashSet<>();
    private final Set<Identifier> successors = new LinkedHashSet<>();
    private boolean hasUnknown;
    private int remarks;
    private boolean hidesError;
    private int number;

    RowsOfStates(String file, StateNames names, Vocabulary vocabulary, ProblemLog log) {
        this.whole = new Place.Whole(file);
        this.names = names;
        this.vocabulary = vocabulary;
        this.log = log;
    }

    void add(ChartTable table, RowReading reading) {
        DividedNames divided = new DividedNames(table.rows(), reading, names);
        IntStream.range(0, table.rows().size())
                .forEach(at -> add(table.rows().get(at), reading, table.isFlowing(), divided.whole(at)));
    }

    private void add(GridRow row, RowReading reading, boolean isFlowing, Optional<String> whole) {
        String name = reading.name(row);
        if (reading.isNoAct(row)) {
            remark(Problem.warning(row.place(), Quoted.of(text(row)) + " is no act of a State, and is left out"));
            return;
        }
        number++;
        Bearer named = name.isEmpty() ? new Bearer.Nobody() : names.find(name);
        if (named instanceof Bearer.State state && whole.isPresent()) {
            lose(
                    key(state.identifier(), Optional.empty()),
                    unread(row, reading, "it may be a part of that of " + Quoted.of(whole.get())));
        } else if (named instanceof Bearer.State state) {
            addState(row, state.identifier(), reading);
        } else if (named instanceof Bearer.Territory) {
            remark(Problem.warning(
                    row.place(),
                    Quoted.of(name) + " is a territory or a part of a State; what its row says is no act of a State"));
        } else if (named instanceof Bearer.Dissolved dissolved) {
            addDissolved(row, dissolved, reading);
        } else {
            addNobody(row, name, named, isFlowing);
        }
    }

    private void addState(GridRow row, Identifier state, RowReading reading) {
        Deeds deeds = otherName(row, state, reading)
                .map(other -> new Deeds(List.of(), "it names " + Quoted.of(other) + " too"))
                .orElseGet(() -> reading.read(row));
        Optional<Identifier> convention = convention(row, reading);
        if (convention.isEmpty() && reading.layout().column(Slot.CONVENTION) >= 0) {
            hasUnknown = true;
            remark(unread(row, reading, "it does not say of which known treaty it is"));
            return;
        }
        rows.add(new ChartRow(row, number, state, convention, deeds));
        if (deeds.acts().isEmpty() && deeds.unclear().isEmpty() && hasFlag(row, reading.layout())) {
            remark(
                    Problem.warning(
                            row.place(),
                            "the row of " + Quoted.cut(reading.name(row))
                                    + " has marks of reservations or declarations and no day; it counts as having done nothing"));
        }
        if (!deeds.unclear().isEmpty()) {
            lose(key(state, convention), unread(row, reading, deeds.unclear()));
        }
    }

    private Optional<String> otherName(GridRow row, Identifier state, RowReading reading) {
        return reading.otherNames(row)
                .filter(name -> !(names.find(name) instanceof Bearer.Nobody))
                .filter(name -> !names.find(name).agrees(new Bearer.State(state)))
                .findFirst();
    }

    private static Problem unread(GridRow row, RowReading reading, String why) {
        return Problem.error(
                        row.place(), "the row of " + Quoted.cut(reading.name(row)) + " is left unread, since " + why)
                .found(text(row))
                .mend(BY_HAND);
    }

    private static boolean hasFlag(GridRow row, Layout layout) {
        return IntStream.range(0, layout.headings().size())
                .anyMatch(at -> layout.headings().get(at).slot() == Slot.FLAG && !DatedCell.isEmpty(row.cell(at)));
    }

    private Optional<Identifier> convention(GridRow row, RowReading reading) {
        int column = reading.layout().column(Slot.CONVENTION);
        return Optional.of(row.cell(column))
                .filter(text -> !text.isEmpty())
                .flatMap(text -> vocabulary.convention(text).at(row.place("NumSTE"), log));
    }

    /** Its acts are not those of a State of today; who followed on it has rows of its own, or is not settled. */
    private void addDissolved(GridRow row, Bearer.Dissolved dissolved, RowReading reading) {
        Deeds deeds = reading.read(row);
        if (!deeds.acts().isEmpty() || !deeds.unclear().isEmpty()) {
            successors.addAll(dissolved.successors());
            remark(Problem.warning(
                            row.place(),
                            Quoted.of(reading.name(row))
                                    + " is a State that no longer exists; what it did is left out, and"
                                    + " counts for those that followed on it only where they have rows of their own")
                    .found(text(row)));
        }
    }

    private void addNobody(GridRow row, String name, Bearer named, boolean isFlowing) {
        boolean hasDay = row.cells().stream().anyMatch(ChartDay::isIn);
        if (!hasDay
                && (isFlowing
                        || name.isEmpty()
                        || row.cells().stream().filter(cell -> !cell.isEmpty()).count() == 1
                                && (name.length() == 1 || ChartWords.SHIPPED.isGroup(name)))) {
            return;
        }
        Problem problem = hasDay
                ? Problem.error(row.place(), whatIs(row, name, named) + "; the row is left unread")
                        .mend("If it is the row of a State, write its name as in other charts.")
                : Problem.warning(row.place(), whatIs(row, name, named) + "; the row has no day");
        hasUnknown |= hasDay;
        if (remarks < MOST_REMARKS) {
            remark(problem.found(text(row)).near(name.length() < SHORTEST ? List.of() : names.nearest(name)));
        } else {
            remark(problem);
        }
    }

    private static String whatIs(GridRow row, String name, Bearer named) {
        if (name.isEmpty()) {
            return "the row " + Quoted.of(text(row)) + " names no State";
        }
        return named instanceof Bearer.Several several
                ? Quoted.of(name) + " is the name of more than one, " + several.identifiers()
                : Quoted.of(name) + " is no State that is known";
    }

    private static Object key(Identifier state, Optional<Identifier> convention) {
        return Map.entry(state, convention);
    }

    private void lose(Object key, Problem problem) {
        lost.add(key);
        remark(problem);
    }

    private void remark(Problem problem) {
        if (remarks < MOST_REMARKS) {
            log.add(problem);
        } else {
            hidesError |= problem.isError();
        }
        remarks++;
    }

    private static String text(GridRow row) {
        return Quoted.cut(String.join(
                " | ", row.cells().stream().filter(cell -> !cell.isEmpty()).toList()));
    }

    /** A State that has two rows which differ has two readings. */
    private void loseTwice() {
        Map<Object, List<ChartRow>> byState = new LinkedHashMap<>();
        rows.forEach(row -> byState.computeIfAbsent(key(row.state(), row.convention()), any -> new ArrayList<>())
                .add(row));
        byState.values().stream()
                .filter(each -> each.stream().map(ChartRow::deeds).distinct().count() > 1)
                .forEach(each -> lose(
                        key(each.get(0).state(), each.get(0).convention()),
                        Problem.error(
                                        each.get(1).cells().place(),
                                        each.get(0).state()
                                                + " has a second row, which says something else; both are left unread")
                                .found(text(each.get(1).cells()))
                                .mend(BY_HAND)));
    }

    /** The rows that are read, each State's once. */
    List<ChartRow> read(boolean areOfOneAct) {
        if (!areOfOneAct) {
            loseTwice();
        }
        if (remarks > MOST_REMARKS) {
            String more = (remarks - MOST_REMARKS) + " more remarks on rows are not listed";
            log.add(hidesError ? Problem.error(whole, more) : Problem.warning(whole, more));
        }
        Set<Object> seen = new LinkedHashSet<>();
        return rows.stream()
                .filter(row -> !lost.contains(key(row.state(), row.convention())))
                .filter(row -> areOfOneAct || seen.add(key(row.state(), row.convention())))
                .toList();
    }

    /** Whether each row with a day was read, and whoever followed on a State of the past has a row. */
    boolean isWhole() {
        return !hasUnknown
                && lost.isEmpty()
                && rows.stream().map(ChartRow::state).toList().containsAll(successors);
    }
}
