package org.hemicycle.eligibility;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.source.Identifier;
import org.hemicycle.truth.Missing;

/**
 * The answers for every pair of States and conventions as of a day.
 *
 * <p>It holds answers only, so that it is cheap to recompute; the reasons of a pair are one call away:
 * {@link Eligibility.Dated#access}. Example: {@code matrix.cell(kazakhstan, Conventions.ISTANBUL)}.
 *
 * <p>Immutable and thread-safe, as its rows are.
 *
 * @param states the States, in order: the rows
 * @param conventions the conventions, in order: the columns
 * @param cells the answers, row by row
 */
public record Matrix(List<Identifier> states, List<Identifier> conventions, List<List<Access>> cells)
        implements Serializable {

    /** Keeps copies. */
    public Matrix {
        requireNonNull(states, "states");
        requireNonNull(conventions, "conventions");
        requireNonNull(cells, "cells");
        states = List.copyOf(states);
        conventions = List.copyOf(conventions);
        cells = cells.stream().map(List::copyOf).toList();
    }

    /**
     * The answer for a pair.
     *
     * @param state a State of the matrix
     * @param convention a convention of the matrix
     * @return the answer
     * @throws IllegalArgumentException if the matrix has no such row or column
     */
    public Access cell(Identifier state, Identifier convention) {
        return cells.get(index(states, state, "state")).get(index(conventions, convention, "convention"));
    }

    /**
     * The answer for a pair, asked by codes.
     *
     * @param state the code of a State of the matrix: {@code MA}
     * @param convention the number of a convention of the matrix: {@code CETS 210}
     * @return the answer; {@link Eligibility.Dated#ask(String, String)} gives its reasons
     * @throws IllegalArgumentException if the matrix has no such row or column
     */
    public Access cell(String state, String convention) {
        return cell(Identifier.parse(state), Identifier.parse(convention));
    }

    /**
     * A pair with its answer, in plain text, as tables of other programs want it.
     *
     * @param state the code of the State
     * @param convention the number of the convention
     * @param kind the kind of the answer: {@code ENTITLED}
     * @param route the key of the route that the answer names; empty where it names none
     * @param missing what is missing to settle the answer, divided by semicolons; empty where nothing is
     */
    public record Row(String state, String convention, String kind, String route, String missing)
            implements Serializable {

        /** Refuses null, naming the component. */
        public Row {
            requireNonNull(state, "state");
            requireNonNull(convention, "convention");
            requireNonNull(kind, "kind");
            requireNonNull(route, "route");
            requireNonNull(missing, "missing");
        }
    }

    /**
     * The matrix in long form: a row for each pair.
     *
     * @return the rows, State by State
     */
    public List<Row> rows() {
        return IntStream.range(0, states.size()).boxed().flatMap(this::rows).toList();
    }

    private Stream<Row> rows(int state) {
        return IntStream.range(0, conventions.size())
                .mapToObj(index -> row(
                        states.get(state),
                        conventions.get(index),
                        cells.get(state).get(index)));
    }

    private static Row row(Identifier state, Identifier convention, Access access) {
        return new Row(
                state.toString(),
                convention.toString(),
                access.kind().name(),
                access.namedRoute().orElse(""),
                access.mayJoin().missing().stream().map(Missing::what).collect(Collectors.joining("; ")));
    }

    private static int index(List<Identifier> known, Identifier wanted, String what) {
        int index = known.indexOf(wanted);
        if (index < 0) {
            throw new IllegalArgumentException("Matrix has no " + what + " " + wanted + "; it has " + known + ".");
        }
        return index;
    }

    /**
     * How many pairs have each kind of answer.
     *
     * @return the counts of the kinds that occur
     */
    public Map<Access.Kind, Long> counts() {
        return cells.stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Access::kind, TreeMap::new, Collectors.counting()));
    }

    /**
     * The table for people: a row for each State, a column for each convention.
     *
     * @return several lines; the kinds of answer are abbreviated, with the key below
     */
    public String print() {
        String head = row("", conventions.stream().map(Identifier::value).toList());
        Stream<String> rows = Stream.iterate(0, index -> index < states.size(), index -> index + 1)
                .map(index -> row(
                        states.get(index).toString(),
                        cells.get(index).stream()
                                .map(access -> access.kind().abbreviation())
                                .toList()));
        return Stream.of(Stream.of(head), rows, Stream.of(Access.Kind.legend()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String row(String label, List<String> fields) {
        return String.format(Locale.ROOT, "%-4s", label)
                + fields.stream()
                        .map(field -> String.format(Locale.ROOT, "%5s", field))
                        .collect(Collectors.joining());
    }

    /** The matrix in one line. */
    @Override
    public String toString() {
        return "Matrix of " + states.size() + " States and " + conventions.size() + " conventions: " + counts();
    }
}
