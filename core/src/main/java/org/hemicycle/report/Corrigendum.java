package org.hemicycle.report;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.internal.CountedNoun;
import org.hemicycle.source.Citation;

/**
 * A list of proposed corrections to a text, for the office that issues it: place, wording, correction, authority.
 *
 * <p>Each finding with evidence is an entry with all of its places, since which of two places is wrong is for the
 * office to decide. Findings without evidence are left out: nobody can correct a text without a place. Example:
 * {@code Corrigendum.of(report).markdown()}.
 *
 * @param title what the list is about
 * @param entries the entries, in the order of the findings
 * @param remarks what is to be said at the end: notes on designations, and the caveat
 */
public record Corrigendum(String title, List<Entry> entries, List<String> remarks) implements Serializable {

    private static final List<String> COLUMNS =
            List.of("No.", "Place", "Wording", "Proposed correction", "Authority", "Finding");

    /**
     * What one finding proposes.
     *
     * @param finding the finding
     * @param places where the text would have to be corrected, each with its wording
     */
    public record Entry(Finding finding, List<Citation> places) implements Serializable {

        /** Keeps a copy. */
        public Entry {
            requireNonNull(finding, "finding");
            requireNonNull(places, "places");
            places = List.copyOf(places);
        }

        /**
         * What to write instead: the suggestion of the rule, or else what is wrong.
         *
         * @return a sentence
         */
        public String correction() {
            return finding.suggestion().orElseGet(() -> finding.subject() + ": " + finding.message());
        }

        /** {@return the clause the correction rests on, or coherence in words} */
        public String authority() {
            return finding.authority();
        }
    }

    /** Keeps a copy. */
    public Corrigendum {
        requireNonNull(title, "title");
        requireNonNull(entries, "entries");
        requireNonNull(remarks, "remarks");
        entries = List.copyOf(entries);
        remarks = List.copyOf(remarks);
    }

    /**
     * The corrections that a report proposes.
     *
     * @param report the report
     * @return one entry for each finding with evidence
     */
    public static Corrigendum of(Report report) {
        requireNonNull(report, "report");
        return new Corrigendum(
                "Proposed corrections to \"" + report.dossier() + "\", as of "
                        + report.asOf().facts(),
                report.findings().stream()
                        .filter(finding -> !finding.evidence().isEmpty())
                        .map(finding -> new Entry(finding, finding.evidence()))
                        .toList(),
                Stream.concat(report.notes().stream(), Stream.of(report.caveat()))
                        .toList());
    }

    /**
     * The list as plain text.
     *
     * @return lines of at most 100 characters where no word is longer, without a line end after the last
     */
    public String text() {
        Column column = new Column(100);
        Stream<String> lines =
                IntStream.range(0, entries.size()).boxed().flatMap(i -> linesOf(i + 1, entries.get(i), column));
        Stream<String> end = remarks.stream().flatMap(remark -> column.set("", "", remark).stream());
        return Stream.of(column.heading(title).stream(), lines, Stream.of(""), end)
                .flatMap(each -> each)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> linesOf(int number, Entry entry, Column column) {
        String first = number + ". ";
        String others = " ".repeat(first.length());
        return Stream.of(
                        column
                                .set(
                                        first,
                                        others,
                                        entry.finding().subject() + ": "
                                                + entry.finding().message())
                                .stream(),
                        entry.places().stream()
                                .flatMap(place -> column.set(others + "At ", others + "   ", inWords(place)).stream()),
                        column.set(others + "Correction: ", others + "   ", entry.correction()).stream(),
                        column.set(others + "Authority: ", others + "   ", entry.authority()).stream())
                .flatMap(lines -> lines);
    }

    private static String inWords(Citation place) {
        return place.at() + place.quote().map(quote -> ": \"" + quote + "\"").orElse("");
    }

    /**
     * The list as a table in Markdown.
     *
     * @return a heading, a table with a row for each entry, and the remarks, each line with its line end
     */
    public String markdown() {
        Stream<String> head = Stream.of(
                "# " + escaped(title),
                "",
                row(COLUMNS),
                row(COLUMNS.stream().map(column -> "---").toList()));
        Stream<String> rows = rows("<br>", Corrigendum::escaped).map(Corrigendum::row);
        return Stream.of(head, rows, remarks.stream().flatMap(remark -> Stream.of("", escaped(remark))))
                .flatMap(lines -> lines)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** Characters that Markdown or HTML would read as mark-up; a line end would end the row. */
    private static String escaped(String text) {
        return text.replaceAll("\\s+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("([\\\\`*_\\[\\]|#~])", "\\\\$1");
    }

    /**
     * The list as values separated by tabs, for spreadsheets: a head line and a line for each entry, and nothing else,
     * so print the remarks beside it. Several places of an entry are joined by {@code "; "}.
     *
     * @return each line with its line end
     */
    public String tsv() {
        return Stream.concat(Stream.of(COLUMNS), rows("; ", Corrigendum::plain))
                .map(cells -> String.join("\t", cells) + "\n")
                .collect(Collectors.joining());
    }

    /** One line, and nothing that a spreadsheet takes for a formula. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("^([=+@-])", "'$1");
    }

    private Stream<List<String>> rows(String between, Function<String, String> cell) {
        return IntStream.range(0, entries.size()).mapToObj(i -> {
            Entry entry = entries.get(i);
            return List.of(
                    String.valueOf(i + 1),
                    joined(entry, between, cell, Citation::at),
                    joined(entry, between, cell, place -> place.quote().orElse("–")),
                    cell.apply(entry.correction()),
                    cell.apply(entry.authority()),
                    cell.apply(entry.finding().fingerprint()));
        });
    }

    private static String joined(
            Entry entry, String between, Function<String, String> cell, Function<Citation, String> part) {
        return entry.places().stream().map(part).map(cell).collect(Collectors.joining(between));
    }

    @Override
    public String toString() {
        return title + ": " + CountedNoun.of(entries.size(), "entry", "entries");
    }
}
