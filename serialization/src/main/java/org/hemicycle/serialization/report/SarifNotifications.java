package org.hemicycle.serialization.report;

import java.util.List;
import org.hemicycle.finding.Broken;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.finding.Suppression;
import org.hemicycle.finding.Undetermined;
import org.hemicycle.serialization.problem.Problem;
import tools.jackson.core.JsonGenerator;

/** What a run has to say besides its findings: problems of the inputs, rules that broke, what is not known. */
final class SarifNotifications {

    private final List<CheckedDossier> all;
    private final SarifRules rules;

    SarifNotifications(List<CheckedDossier> all, SarifRules rules) {
        this.all = all;
        this.rules = rules;
    }

    void write(JsonGenerator out) {
        out.writeArrayPropertyStart("invocations");
        out.writeStartObject();
        out.writeBooleanProperty("executionSuccessful", all.stream().allMatch(CheckedDossier::isWhole));
        out.writeArrayPropertyStart("toolExecutionNotifications");
        all.forEach(each -> writeExecution(out, each));
        out.writeEndArray();
        out.writeArrayPropertyStart("toolConfigurationNotifications");
        all.stream()
                .flatMap(each -> each.report().stream())
                .forEach(report -> report.unusedSuppressions().forEach(unused -> writeUnused(out, report, unused)));
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
    }

    private void writeExecution(JsonGenerator out, CheckedDossier checked) {
        checked.problems().forEach(problem -> writeProblem(out, checked, problem));
        checked.report().ifPresent(report -> {
            report.broken().forEach(broken -> writeBroken(out, broken));
            report.unknowns().forEach(unknown -> writeUnknown(out, checked, unknown));
        });
    }

    private void writeProblem(JsonGenerator out, CheckedDossier checked, Problem problem) {
        out.writeStartObject();
        out.writeStringProperty("level", SarifRules.level(problem.severity()));
        SarifText.write(out, "message", problem.print());
        SarifPlace.write(out, "locations", List.of(SarifPlace.of(checked, problem.place())));
        out.writeEndObject();
    }

    private void writeBroken(JsonGenerator out, Broken broken) {
        out.writeStartObject();
        out.writeStringProperty("level", SarifRules.level(Severity.ERROR));
        SarifText.write(out, "message", broken.toString());
        writeRule(out, broken.rule());
        out.writeEndObject();
    }

    private void writeUnknown(JsonGenerator out, CheckedDossier checked, Undetermined unknown) {
        String address = unknown.address().keys().isEmpty()
                ? checked.dossier().name()
                : unknown.address().toString();
        out.writeStartObject();
        out.writeStringProperty("level", SarifRules.level(Severity.NOTE));
        SarifText.write(out, "message", unknown.toString());
        SarifPlace.write(
                out,
                "locations",
                List.of(SarifPlace.of(checked, checked.draft().origins().find(unknown.address()), address)));
        writeRule(out, unknown.rule());
        out.writeEndObject();
    }

    private void writeUnused(JsonGenerator out, Report report, Suppression unused) {
        out.writeStartObject();
        out.writeStringProperty("level", SarifRules.level(Severity.NOTE));
        SarifText.write(out, "message", "\"" + report.dossier() + "\": " + unused.unusedNote());
        writeRule(out, unused.code());
        out.writeEndObject();
    }

    private void writeRule(JsonGenerator out, String code) {
        out.writeObjectPropertyStart("associatedRule");
        rules.writeReference(out, code, "id", "index");
        out.writeEndObject();
    }
}
