package org.hemicycle.serialization.report;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.hemicycle.finding.Receipt;
import org.hemicycle.finding.Report;
import org.hemicycle.internal.LibraryVersion;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.serialization.internal.IndentedJson;
import org.hemicycle.source.Digest;
import tools.jackson.core.JsonGenerator;

/**
 * Checked dossiers as one run of SARIF 2.1.0.
 *
 * <p>It is written by hand, key by key. The library of classes for SARIF that was weighed, java-sarif, binds to Jackson
 * 2 and would put that beside the Jackson 3 of this library for all its users; what it would spare is the names of some
 * forty keys, which the schema of OASIS holds in a test.
 */
final class SarifLog {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    private final List<CheckedDossier> all;
    private final SarifRules rules;

    SarifLog(RuleSet set, List<CheckedDossier> all) {
        this.all = all;
        this.rules = new SarifRules(set);
    }

    String print() {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = IndentedJson.to(text)) {
            out.writeStartObject();
            out.writeStringProperty("$schema", SCHEMA);
            out.writeStringProperty("version", "2.1.0");
            out.writeArrayPropertyStart("runs");
            writeRun(out);
            out.writeEndArray();
            out.writeEndObject();
            out.writeRaw('\n');
        }
        return text.toString();
    }

    private void writeRun(JsonGenerator out) {
        out.writeStartObject();
        out.writeObjectPropertyStart("tool");
        out.writeObjectPropertyStart("driver");
        out.writeStringProperty("name", "Hemicycle");
        out.writeStringProperty("version", LibraryVersion.TEXT);
        rules.write(out);
        out.writeEndObject();
        out.writeEndObject();
        new SarifNotifications(all, rules).write(out);
        out.writeStringProperty("columnKind", "utf16CodeUnits");
        out.writeArrayPropertyStart("results");
        all.forEach(each -> each.report().ifPresent(report -> new SarifResults(each, report, rules).write(out)));
        out.writeEndArray();
        writeProperties(out);
        out.writeEndObject();
    }

    private void writeProperties(JsonGenerator out) {
        out.writeObjectPropertyStart("properties");
        out.writeArrayPropertyStart("inputs");
        for (CheckedDossier each : all) {
            out.writeStartObject();
            out.writeStringProperty("input", SarifText.whole(each.name()));
            out.writeStringProperty("dossier", SarifText.whole(each.dossier().name()));
            out.writeBooleanProperty("isWhole", each.isWhole());
            each.report().ifPresent(report -> writeReport(out, report));
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void writeReport(JsonGenerator out, Report report) {
        out.writeStringProperty("asOf", report.asOf().facts().toString());
        out.writeStringProperty("lawAsOf", report.asOf().law().toString());
        out.writeStringProperty("coverage", report.coverageInWords());
        out.writeArrayPropertyStart("notes");
        report.notes().forEach(note -> out.writeString(SarifText.whole(note)));
        out.writeEndArray();
        out.writeStringProperty("caveat", report.caveat());
        writeReceipt(out, report.receipt());
    }

    private static void writeReceipt(JsonGenerator out, Receipt receipt) {
        out.writeObjectPropertyStart("receipt");
        out.writeStringProperty("version", receipt.version());
        writeDigest(out, "dossier", Optional.of(receipt.dossier()));
        writeDigest(out, "referenceData", Optional.of(receipt.referenceData()));
        writeDigest(out, "ruleSet", receipt.ruleSet());
        writeDigest(out, "suppressions", receipt.suppressions());
        writeDigest(out, "baseline", receipt.baseline());
        out.writeEndObject();
    }

    private static void writeDigest(JsonGenerator out, String name, Optional<Digest> digest) {
        digest.ifPresent(each -> out.writeStringProperty(name, "sha256:" + each));
    }
}
