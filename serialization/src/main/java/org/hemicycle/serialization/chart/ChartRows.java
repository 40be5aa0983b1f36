package org.hemicycle.serialization.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.document.Subject;
import org.hemicycle.internal.Quoted;
import org.hemicycle.serialization.chart.Deed.Said;
import org.hemicycle.serialization.internal.Comment;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.serialization.internal.Row;
import org.hemicycle.serialization.internal.Table;
import org.hemicycle.serialization.internal.name.Suggestions;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.source.Identifier;

/** The rows of one chart: each is an act, or it is noted why not. */
final class ChartRows {

    private static final String STATE = "state";
    private static final String CONVENTION = "convention";
    private static final String ACT = "act";
    private static final String ON = "on";
    private static final String TAKES_EFFECT = "takes_effect";
    private static final String VALID_UNTIL = "valid_until";
    private static final List<String> REQUIRED = List.of(STATE, CONVENTION, ACT, ON);
    static final List<String> COLUMNS = List.of(STATE, CONVENTION, ACT, ON, TAKES_EFFECT, VALID_UNTIL, "note");

    private static final Set<Kind> WITHOUT_EFFECT = EnumSet.of(
            Kind.REQUEST, Kind.CONSULTATION, Kind.INVITATION, Kind.EXTENSION_REQUEST, Kind.EXTENSION, Kind.SIGNATURE);

    private final Table table;
    private final Vocabulary vocabulary;
    private final ProblemLog log;
    private final ActMaker acts;
    private final List<LostRow> lost = new ArrayList<>();

    ChartRows(Table table, Vocabulary vocabulary, ProblemLog log, ActMaker acts) {
        this.table = table;
        this.vocabulary = vocabulary;
        this.log = log;
        this.acts = acts;
    }

    /** What the rows say, in one order of columns. */
    static List<List<String>> cells(Table table) {
        return table.rows().stream()
                .map(row -> COLUMNS.stream()
                        .map(column -> row.find(column).orElse(""))
                        .toList())
                .toList();
    }

    List<TreatyAction> actions() {
        checkColumns();
        table.comments().forEach(this::checkComment);
        return table.rows().stream().flatMap(row -> action(row).stream()).toList();
    }

    /** The rows that were not taken, known when all were read. */
    List<LostRow> lost() {
        return lost;
    }

    private void checkColumns() {
        REQUIRED.stream()
                .filter(column -> !table.columns().contains(column))
                .forEach(column -> log.add(
                        Problem.error(table.place(""), "there is no column \"" + column + "\", which every row needs")
                                .accepting(COLUMNS)));
        table.columns().stream()
                .filter(column -> !column.isEmpty() && !COLUMNS.contains(column))
                .distinct()
                .forEach(column ->
                        log.add(Problem.error(table.place(column), Quoted.of(column) + " is no column of a chart")
                                .found(column)
                                .accepting(COLUMNS)
                                .near(Suggestions.words(column, COLUMNS))
                                .mend("What is meant for people alone belongs in the column note.")));
    }

    private void checkComment(Comment comment) {
        comment.text().lines().filter(this::looksLikeRow).findFirst().ifPresent(line -> {
            log.add(Problem.error(
                            comment.place(), "the line is a comment, since it begins with #, and looks like a row")
                    .found(line)
                    .mend("Take the # away if it is a row, and the line if it is none."));
            lost.add(LostRow.UNKNOWN);
        });
    }

    /** A quote that a later one closes by chance takes the rows between into its cell. */
    private void checkLines(Row row) {
        row.columns().stream()
                .filter(column -> row.find(column).stream()
                        .flatMap(text -> text.lines().skip(1))
                        .anyMatch(this::looksLikeRow))
                .forEach(column -> {
                    log.add(Problem.error(
                                    row.place(column),
                                    "the cell runs over several lines, and one of them looks like a row")
                            .found(Quoted.cut(row.find(column).orElse("")))
                            .mend("Look for a quote that should be closed before."));
                    lost.add(LostRow.UNKNOWN);
                });
    }

    /** Whether a line has a cell wherever a row needs one, and two of them mean something there. */
    private boolean looksLikeRow(String line) {
        List<String> cells = Arrays.asList(line.replace("\"", "").split("[,;\t]"));
        return REQUIRED.stream().noneMatch(column -> cell(cells, column).isBlank())
                && Stream.<Meaning<?>>of(
                                        vocabulary.state(cell(cells, STATE)),
                                        vocabulary.convention(cell(cells, CONVENTION)),
                                        vocabulary.act(cell(cells, ACT)),
                                        vocabulary.day(cell(cells, ON)))
                                .filter(Meaning::isKnown)
                                .count()
                        > 1;
    }

    private String cell(List<String> cells, String column) {
        int at = table.columns().indexOf(column);
        return at >= 0 && at < cells.size() ? cells.get(at) : "";
    }

    private Optional<TreatyAction> action(Row row) {
        if (row.cells().stream().anyMatch(cell -> cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0)) {
            checkLines(row);
        }
        Optional<Identifier> state = require(row, STATE, vocabulary::state);
        Optional<Identifier> convention = require(row, CONVENTION, vocabulary::convention);
        Optional<Kind> kind = require(row, ACT, vocabulary::act);
        Optional<LocalDate> on = require(row, ON, vocabulary::day);
        Optional<LocalDate> effect = kind.filter(WITHOUT_EFFECT::contains).isPresent()
                ? refused(row, TAKES_EFFECT, kind.get() + " does not bring a convention into force")
                : find(row, TAKES_EFFECT, vocabulary::day);
        Optional<LocalDate> end = kind.filter(act -> !act.statesEnd()).isPresent()
                ? refused(row, VALID_UNTIL, kind.get() + " is not an invitation, its extension or a request for one")
                : find(row, VALID_UNTIL, vocabulary::day);
        if (Stream.of(state, convention, kind, on).anyMatch(Optional::isEmpty)) {
            lost.add(new LostRow(state, convention));
            return Optional.empty();
        }
        Deed deed = new Deed(
                kind.get(),
                row.find(ACT).orElse(""),
                false,
                said(row, ON, on),
                said(row, TAKES_EFFECT, effect),
                said(row, VALID_UNTIL, end));
        return Optional.of(
                acts.make(new Subject.Pair(state.get(), convention.get()), deed, row.number(), row.origin("")));
    }

    private static Optional<Said> said(Row row, String column, Optional<LocalDate> day) {
        return day.map(date -> new Said(column, row.find(column).orElseThrow(), date));
    }

    private <T> Optional<T> find(Row row, String column, Function<String, Meaning<T>> meaning) {
        return row.find(column).flatMap(text -> meaning.apply(text).at(row.place(column), log));
    }

    /** A column that is missing as a whole is noted once. */
    private <T> Optional<T> require(Row row, String column, Function<String, Meaning<T>> meaning) {
        if (row.find(column).isEmpty() && row.columns().contains(column)) {
            log.add(Problem.error(row.place(column), "the cell is empty").mend("Every row needs a value here."));
        }
        return find(row, column, meaning);
    }

    private <T> Optional<T> refused(Row row, String column, String why) {
        row.find(column)
                .ifPresent(
                        text -> log.add(Problem.error(row.place(column), why + ", and the cell has " + Quoted.of(text))
                                .found(text)
                                .mend("Leave the cell empty.")));
        return Optional.empty();
    }
}
