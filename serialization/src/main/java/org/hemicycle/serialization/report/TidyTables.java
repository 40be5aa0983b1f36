package org.hemicycle.serialization.report;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.eligibility.Matrix;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.truth.Missing;
import org.hemicycle.truth.Truth;

/**
 * Findings and answers as tables for statistics: one row an observation, one column a variable, in CSV (RFC 4180, lines
 * end with CR and LF).
 *
 * <p>A cell is empty where there is nothing. One whose text begins with a sign by which spreadsheets know formulas
 * ({@code = + - @}, a tab or a line end), or with a backslash, has a backslash before it. The guide describes every
 * column. Example: {@code Files.writeString(Path.of("findings.csv"), TidyTables.findings(checked))}.
 */
public final class TidyTables {

    /** The names of the tables, in the order in which they are told. */
    public static final List<String> NAMES = List.of("findings", "verdicts", "matrix");

    private static final List<String> VERDICT = List.of(
            "state",
            "state_name",
            "convention",
            "convention_name",
            "kind",
            "route",
            "truth",
            "answer",
            "missing",
            "next_steps",
            "on_record_as_of",
            "as_of",
            "law_as_of");
    private static final List<String> MATRIX =
            List.of("state", "state_name", "convention", "convention_name", "kind", "route", "missing");

    private TidyTables() {}

    /**
     * The tables of one dossier that have rows: its findings, and as of the day of its report the answers on the
     * {@linkplain StatesAndConventions States and conventions} that it speaks of.
     *
     * @param checked the dossier
     * @return the tables by their {@link #NAMES}, such as {@code findings}; without those that would be empty
     */
    public static Map<String, String> of(CheckedDossier checked) {
        Map<String, String> tables = new LinkedHashMap<>();
        checked.report().ifPresent(report -> {
            if (!report.findings().isEmpty() || !report.suppressed().isEmpty()) {
                tables.put("findings", findings(List.of(checked)));
            }
            ReferenceData shipped = ReferenceData.shipped();
            StatesAndConventions asked = StatesAndConventions.of(checked.dossier(), shipped);
            if (!asked.isEmpty()) {
                Eligibility.Dated eligibility =
                        Eligibility.in(checked.dossier()).asOf(report.asOf());
                tables.put("verdicts", verdicts(eligibility, asked.states(), asked.conventions(), shipped));
                tables.put("matrix", matrix(eligibility.matrix(asked.states(), asked.conventions()), shipped));
            }
        });
        return Collections.unmodifiableMap(tables);
    }

    /**
     * Findings, a row each: those that stand, then the suppressed ones, dossier by dossier.
     *
     * @param checked the dossiers
     * @return the table {@code findings.csv}
     */
    public static String findings(List<CheckedDossier> checked) {
        return table(FindingRow.COLUMNS, List.copyOf(checked).stream().flatMap(FindingRow::of));
    }

    /**
     * Where States stand with conventions and what they may do there, a row for each pair.
     *
     * @param asked what answers, as of a day
     * @param states the States
     * @param conventions the conventions
     * @param names what gives States and conventions their names, such as {@link ReferenceData#shipped}
     * @return the table {@code verdicts.csv}
     * @throws IllegalArgumentException if a State or convention is not among the reference data that answer
     */
    public static String verdicts(
            Eligibility.Dated asked, List<Identifier> states, List<Identifier> conventions, ReferenceData names) {
        requireNonNull(asked, "asked");
        requireNonNull(names, "names");
        List<Identifier> columns = List.copyOf(conventions);
        return table(
                VERDICT,
                List.copyOf(states).stream()
                        .flatMap(state -> columns.stream()
                                .map(convention -> row(state, convention, asked.access(state, convention), names))));
    }

    private static List<String> row(
            Identifier state, Identifier convention, Verdict<Access> verdict, ReferenceData names) {
        return List.of(
                state.toString(),
                name(names, state),
                convention.toString(),
                name(names, convention),
                verdict.answer().kind().name(),
                verdict.answer().namedRoute().orElse(""),
                word(verdict.truth()),
                verdict.answer().toString(),
                verdict.missing().stream().map(Missing::what).collect(Collectors.joining("; ")),
                String.join("; ", verdict.nextSteps()),
                verdict.onRecordAsOf().map(Object::toString).orElse(""),
                verdict.receipt().asOf().facts().toString(),
                verdict.receipt().asOf().law().toString());
    }

    /**
     * A matrix in long form, a row for each pair, with names.
     *
     * @param matrix the matrix
     * @param names what gives States and conventions their names, such as {@link ReferenceData#shipped}
     * @return the table {@code matrix.csv}
     */
    public static String matrix(Matrix matrix, ReferenceData names) {
        requireNonNull(names, "names");
        return table(
                MATRIX,
                matrix.rows().stream()
                        .map(row -> List.of(
                                row.state(),
                                name(names, Identifier.parse(row.state())),
                                row.convention(),
                                name(names, Identifier.parse(row.convention())),
                                row.kind(),
                                row.route(),
                                row.missing())));
    }

    private static String name(ReferenceData names, Identifier identifier) {
        return names.findName(identifier).map(Name::common).orElse("");
    }

    private static String word(Truth truth) {
        return truth.isUnknown() ? "unknown" : truth.isYes() ? "yes" : "no";
    }

    private static String table(List<String> columns, Stream<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns);
            rows.forEach(row -> csv.writeRecord(row.stream().map(SafeCell::of).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
