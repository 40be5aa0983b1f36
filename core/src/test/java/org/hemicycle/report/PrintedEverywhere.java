package org.hemicycle.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.activity.Venue;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.finding.Baseline;
import org.hemicycle.finding.Report;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;

/** Prints one of everything that is printed for people; run in a JVM of its own too. */
final class PrintedEverywhere {

    private PrintedEverywhere() {}

    public static void main(String[] args) {
        System.out.writeBytes(print().getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    static String print() {
        Report report = Plan.rules().asOf(Plan.DAY).check(Plan.dossier());
        TextReport text = TextReport.of(report, Plan.dossier());
        Eligibility.Dated dated = Eligibility.in(Plan.dossier()).asOf(LocalDate.parse("2025-01-01"));
        Identifier state = Identifier.parse("KZ");
        List<Identifier> conventions = List.of(Identifier.treaty(173), Identifier.treaty(210));
        return Stream.<Object>of(
                        report,
                        report.print(),
                        text.print(),
                        text.brief(),
                        Corrigendum.of(report),
                        Corrigendum.of(report).text(),
                        Corrigendum.of(report).markdown(),
                        Corrigendum.of(report).tsv(),
                        Baseline.of(report),
                        Baseline.of(report).print(),
                        report.receipt().print(),
                        dated.access(state, conventions.get(0)),
                        dated.access(state, conventions.get(0)).print(),
                        dated.matrix(List.of(state), conventions),
                        dated.matrix(List.of(state), conventions).print(),
                        ExtendedDate.parse("2025-03-20").bounds(),
                        Timing.read("FRIDAY 16 MAY 2025", 2025).value(),
                        Name.folded("T\u00dcRK\u0130YE"),
                        Venue.read("Z\u00fcrich \u2026"))
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }
}
