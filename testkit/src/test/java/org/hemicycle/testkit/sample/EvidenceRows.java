package org.hemicycle.testkit.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.serialization.folder.DossierFolder;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Origin;

/** The rows to which the evidence of a folder leads. */
final class EvidenceRows extends TracedEvidence {

    private final Path folder;

    private EvidenceRows(Path folder, LocalDate day) {
        super(DossierFolder.readDraft(folder), day);
        this.folder = folder;
    }

    /** The evidence of what is found in a folder, which may be changed. */
    static EvidenceRows of(Path folder, LocalDate day) {
        return new EvidenceRows(folder, day);
    }

    @Override
    protected boolean isNamed(Citation evidence) {
        return !evidence.place().steps().isEmpty()
                && files().stream()
                        .flatMap(file -> lines(file).stream())
                        .anyMatch(line -> line.replace("\"\"", "\"").contains(evidence.at()));
    }

    /** Those whose rows can be taken away without a change of what is found. */
    List<Trace> idle() {
        return staying(
                traces().stream().filter(trace -> !trace.origins().isEmpty()).toList(), trace -> rows(trace.origins()));
    }

    /** Those after whose row stands one to which no evidence of the same finding leads. */
    List<Trace> besideOtherRows() {
        List<Trace> all = traces();
        Map<Finding, Set<Origin>> shown = new HashMap<>();
        all.forEach(trace ->
                shown.computeIfAbsent(trace.finding(), none -> new HashSet<>()).addAll(rows(trace.origins())));
        return all.stream()
                .filter(trace -> !trace.origins().isEmpty())
                .filter(trace -> !shown.get(trace.finding()).contains(next(trace)))
                .toList();
    }

    /** Those of them in whose stead the next row can be taken away without a change of what is found. */
    List<Trace> indifferentToTheirNeighbours() {
        return staying(besideOtherRows(), trace -> List.of(next(trace)));
    }

    private static Origin next(Trace trace) {
        Origin last = rows(trace.origins()).get(trace.origins().size() - 1);
        return new Origin(last.file(), last.line() + 1, "");
    }

    private static List<Origin> rows(List<Origin> cells) {
        return cells.stream().map(Origin::row).toList();
    }

    @Override
    protected Dossier without(List<Origin> rows) {
        Map<String, List<String>> before = rows.stream()
                .map(Origin::file)
                .distinct()
                .collect(Collectors.toMap(file -> file, file -> lines(folder.resolve(file))));
        try {
            before.forEach((file, lines) -> write(file, blanked(lines, rows, file)));
            return DossierFolder.readDraft(folder).value();
        } finally {
            before.forEach(this::write);
        }
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
