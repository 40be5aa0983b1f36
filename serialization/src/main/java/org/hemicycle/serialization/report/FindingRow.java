package org.hemicycle.serialization.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Origin;

/** A finding as a row of a table. */
final class FindingRow {

    static final List<String> COLUMNS = List.of(
            "input",
            "dossier",
            "is_whole",
            "code",
            "name",
            "severity",
            "category",
            "address",
            "subject",
            "message",
            "suggestion",
            "quote_1",
            "place_1",
            "origin_1",
            "quote_2",
            "place_2",
            "origin_2",
            "evidence",
            "authority",
            "fingerprint",
            "state",
            "as_of",
            "law_as_of");

    /** More pieces of evidence have no columns of their own. */
    private static final int SHOWN = 2;

    private final CheckedDossier checked;
    private final Report report;

    private FindingRow(CheckedDossier checked, Report report) {
        this.checked = checked;
        this.report = report;
    }

    /** The findings that stand, then the suppressed ones. */
    static Stream<List<String>> of(CheckedDossier checked) {
        return checked.report().stream().flatMap(report -> new FindingRow(checked, report).list());
    }

    private Stream<List<String>> list() {
        NewFindings fresh = new NewFindings(report);
        return Stream.concat(
                report.findings().stream().map(finding -> cells(finding, fresh.isNew(finding) ? "new" : "baseline")),
                report.suppressed().stream().map(each -> cells(each.finding(), "suppressed")));
    }

    private List<String> cells(Finding finding, String state) {
        List<String> cells = new ArrayList<>(List.of(
                checked.name(),
                report.dossier(),
                String.valueOf(checked.isWhole()),
                finding.rule(),
                finding.ruleName(),
                finding.severity().name(),
                finding.rule().substring(0, finding.rule().indexOf('-')),
                finding.address().toString(),
                finding.subject(),
                finding.message(),
                finding.suggestion().orElse("")));
        for (int i = 0; i < SHOWN; i++) {
            Optional<Citation> place = i < finding.evidence().size()
                    ? Optional.of(finding.evidence().get(i))
                    : Optional.empty();
            cells.add(place.flatMap(Citation::quote).orElse(""));
            cells.add(place.map(Citation::at).orElse(""));
            cells.add(place.map(each -> rows(each, finding)).orElse(""));
        }
        cells.addAll(List.of(
                String.valueOf(finding.evidence().size()),
                finding.authority(),
                finding.fingerprint(),
                state,
                report.asOf().facts().toString(),
                report.asOf().law().toString()));
        return cells;
    }

    private String rows(Citation place, Finding finding) {
        return Origin.inWords(checked.draft().origins().find(place, finding.address()));
    }
}
