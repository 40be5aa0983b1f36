package org.hemicycle.serialization.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Suppressed;
import org.hemicycle.finding.Suppression;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Origin;
import org.hemicycle.source.Origins;
import tools.jackson.core.JsonGenerator;

/** The findings of one report as results, the suppressed ones among them. */
final class SarifResults {

    private static final String FINGERPRINT = "hemicycle/v1";

    private final CheckedDossier checked;
    private final Report report;
    private final SarifRules rules;
    private final Origins origins;
    private final NewFindings fresh;

    SarifResults(CheckedDossier checked, Report report, SarifRules rules) {
        this.checked = checked;
        this.report = report;
        this.rules = rules;
        this.origins = checked.draft().origins();
        this.fresh = new NewFindings(report);
    }

    void write(JsonGenerator out) {
        report.findings().forEach(finding -> write(out, finding, List.of()));
        report.suppressed().forEach(each -> write(out, each.finding(), List.of(each)));
    }

    private void write(JsonGenerator out, Finding finding, List<Suppressed> suppressed) {
        out.writeStartObject();
        rules.writeReference(out, finding.rule(), "ruleId", "ruleIndex");
        out.writeStringProperty("level", SarifRules.level(finding.severity()));
        SarifText.write(out, "message", words(finding));
        SarifPlace.write(out, "locations", List.of(place(finding)));
        SarifPlace.write(out, "relatedLocations", evidence(finding));
        out.writeObjectPropertyStart("partialFingerprints");
        out.writeStringProperty(FINGERPRINT, SarifText.whole(finding.fingerprint()));
        out.writeEndObject();
        writeSuppressions(out, suppressed);
        if (report.receipt().baseline().isPresent()) {
            out.writeStringProperty("baselineState", state(finding, suppressed));
        }
        writeProperties(out, finding);
        out.writeEndObject();
    }

    /** As a page of text has it: the sentence, then how to mend it and what is to be said besides. */
    private static String words(Finding finding) {
        return Stream.of(
                        Stream.of(finding.subject() + ": " + finding.message()),
                        finding.suggestion().map(text -> "→ " + text).stream(),
                        finding.notes().stream().map(note -> "! " + note))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /** What is suppressed is in no baseline: it is new when its suppression ends. */
    private String state(Finding finding, List<Suppressed> suppressed) {
        return suppressed.isEmpty() && !fresh.isNew(finding) ? "unchanged" : "new";
    }

    /** The first row that shows it, or else the row of the part that it is about. */
    private SarifPlace place(Finding finding) {
        String address = finding.address().keys().isEmpty()
                ? report.dossier()
                : finding.address().toString();
        return SarifPlace.of(
                checked,
                finding.evidence().stream()
                        .flatMap(each -> origins.find(each, finding.address()).stream())
                        .findFirst()
                        .or(() -> origins.find(finding.address())),
                address);
    }

    /** Each piece of evidence, once a row that says it. */
    private Set<SarifPlace> evidence(Finding finding) {
        Set<SarifPlace> places = new LinkedHashSet<>();
        for (Citation each : finding.evidence()) {
            List<Origin> rows = origins.find(each, finding.address());
            SarifPlace cited = new SarifPlace("", 0, 0, "", each.at(), each.summary());
            List<SarifPlace> found = new ArrayList<>();
            rows.forEach(row -> found.add(
                    SarifPlace.of(checked, Optional.of(row), each.at()).saying(each.summary())));
            places.addAll(found.isEmpty() ? List.of(cited) : found);
        }
        return places;
    }

    private static void writeSuppressions(JsonGenerator out, List<Suppressed> suppressed) {
        if (!suppressed.isEmpty()) {
            out.writeArrayPropertyStart("suppressions");
            for (Suppressed each : suppressed) {
                out.writeStartObject();
                out.writeStringProperty("kind", "external");
                out.writeStringProperty("status", "accepted");
                out.writeStringProperty("justification", SarifText.whole(justification(each.suppression())));
                out.writeEndObject();
            }
            out.writeEndArray();
        }
    }

    /** For example {@code Agreed. (A. Desk, until 2025-12-31)}. */
    private static String justification(Suppression suppression) {
        return suppression.reason() + " (" + suppression.author()
                + suppression.until().map(day -> ", until " + day).orElse("") + ")";
    }

    private void writeProperties(JsonGenerator out, Finding finding) {
        out.writeObjectPropertyStart("properties");
        out.writeStringProperty("input", SarifText.whole(checked.name()));
        out.writeStringProperty("dossier", SarifText.whole(report.dossier()));
        out.writeStringProperty("subject", SarifText.whole(finding.subject()));
        out.writeStringProperty("authority", SarifText.whole(finding.authority()));
        out.writeEndObject();
    }
}
