package org.hemicycle.testkit.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.serialization.folder.DossierFolder;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Origin;

/**
 * The rows to which the evidence of a folder leads, judged by what happens when they are taken away: that a finding is
 * gone or shows something else does not depend on how the rows were found.
 */
final class EvidenceRows {

    private final Path folder;
    private final LocalDate day;
    private final Draft<Dossier> draft;
    private final Report report;
    private final Map<List<Origin>, Report> without = new LinkedHashMap<>();

    /** One piece of evidence and the rows to which it leads. */
    record Trace(Finding finding, Citation evidence, List<Origin> rows) {
        @Override
        public String toString() {
            return finding.fingerprint() + " | " + evidence.summary() + " | " + rows;
        }
    }

    private EvidenceRows(Path folder, LocalDate day) {
        this.folder = folder;
        this.day = day;
        this.draft = DossierFolder.readDraft(folder);
        this.report = check(draft.value());
    }

    /** The evidence of what is found in a folder, which may be changed. */
    static EvidenceRows of(Path folder, LocalDate day) {
        return new EvidenceRows(folder, day);
    }

    private Report check(Dossier dossier) {
        return RuleSets.standard().asOf(day).check(dossier);
    }

    /** Every piece of evidence of every finding. */
    List<Trace> traces() {
        List<Trace> all = new ArrayList<>();
        for (Finding finding : report.findings()) {
            for (Citation evidence : finding.evidence()) {
                all.add(new Trace(finding, evidence, draft.origins().find(evidence, finding.address())));
            }
        }
        return all;
    }

    /** Those that lead to no row although one names their place: the text of the law and its decisions is in no row. */
    List<Trace> untraced() {
        String own = draft.value().documents().stream()
                .findFirst()
                .map(document -> document.identifier().toString())
                .orElse("");
        return traces().stream()
                .filter(trace -> trace.rows().isEmpty())
                .filter(trace -> trace.evidence().document().toString().equals(own)
                        || trace.evidence().document().equals(Citation.DOSSIER)
                        || isNamed(trace.evidence()))
                .toList();
    }

    /** A document as a whole is no place that a row would name: where a rule cites it, it is the law. */
    private boolean isNamed(Citation evidence) {
        return !evidence.place().steps().isEmpty()
                && files().stream()
                        .flatMap(file -> lines(file).stream())
                        .anyMatch(line -> line.replace("\"\"", "\"").contains(evidence.at()));
    }

    /** Those whose rows can be taken away without a change of what is found. */
    List<Trace> idle() {
        return traces().stream()
                .filter(trace -> !trace.rows().isEmpty())
                .filter(trace -> isFoundIn(without(rows(trace.rows())), trace.finding()))
                .toList();
    }

    /** Those after whose row stands one to which no evidence of the same finding leads. */
    List<Trace> besideOtherRows() {
        List<Trace> all = traces();
        Map<Finding, Set<Origin>> shown = new HashMap<>();
        all.forEach(trace ->
                shown.computeIfAbsent(trace.finding(), none -> new HashSet<>()).addAll(rows(trace.rows())));
        return all.stream()
                .filter(trace -> !trace.rows().isEmpty())
                .filter(trace -> !shown.get(trace.finding()).contains(next(trace)))
                .toList();
    }

    /** Those of them in whose stead the next row can be taken away without a change of what is found. */
    List<Trace> indifferentToTheirNeighbours() {
        return besideOtherRows().stream()
                .filter(trace -> isFoundIn(without(List.of(next(trace))), trace.finding()))
                .toList();
    }

    private static Origin next(Trace trace) {
        Origin last = rows(trace.rows()).get(trace.rows().size() - 1);
        return new Origin(last.file(), last.line() + 1, "");
    }

    private static List<Origin> rows(List<Origin> cells) {
        return cells.stream().map(Origin::row).toList();
    }

    private static boolean isFoundIn(Report report, Finding finding) {
        return report.findings().stream()
                .filter(each -> each.fingerprint().equals(finding.fingerprint()))
                .anyMatch(each -> shown(each).equals(shown(finding)));
    }

    private static List<String> shown(Finding finding) {
        return finding.evidence().stream().map(Citation::summary).toList();
    }

    /** What is found in the folder without some rows; the folder is as before afterwards. */
    private Report without(List<Origin> rows) {
        return without.computeIfAbsent(rows, each -> {
            Map<String, List<String>> before = rows.stream()
                    .map(Origin::file)
                    .distinct()
                    .collect(Collectors.toMap(file -> file, file -> lines(folder.resolve(file))));
            try {
                before.forEach((file, lines) -> write(file, blanked(lines, rows, file)));
                return check(DossierFolder.readDraft(folder).value());
            } finally {
                before.forEach(this::write);
            }
        });
    }

    /** A row ends where its quotation marks are closed. */
    private static List<String> blanked(List<String> lines, List<Origin> rows, String file) {
        List<String> rest = new ArrayList<>(lines);
        for (Origin row : rows) {
            boolean isOpen = row.file().equals(file);
            for (int at = (int) row.line() - 1; isOpen && at < rest.size(); at++) {
                isOpen = rest.get(at).chars().filter(sign -> sign == '"').count() % 2 == (at == row.line() - 1 ? 1 : 0);
                rest.set(at, "");
            }
        }
        return rest;
    }

    private List<Path> files() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String file, List<String> lines) {
        try {
            Files.write(folder.resolve(file), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
