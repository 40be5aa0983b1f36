package org.hemicycle.serialization.report;

import java.io.StringWriter;
import java.util.List;
import org.hemicycle.serialization.internal.IndentedJson;
import org.hemicycle.serialization.json.HemicycleJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Checked dossiers as JSON: of each input its problems and its report, both as {@link HemicycleJson} writes them. */
final class ReportsJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ReportsJson() {}

    static String print(List<CheckedDossier> all) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = IndentedJson.to(text)) {
            out.writeStartObject();
            out.writeStringProperty("format", "hemicycle-checks/1.0");
            out.writeArrayPropertyStart("inputs");
            all.forEach(each -> write(out, each));
            out.writeEndArray();
            out.writeEndObject();
            out.writeRaw('\n');
        }
        return text.toString();
    }

    private static void write(JsonGenerator out, CheckedDossier checked) {
        out.writeStartObject();
        out.writeStringProperty("input", SarifText.whole(checked.name()));
        out.writeBooleanProperty("isWhole", checked.isWhole());
        copy(out, "problems", checked.draft().problems());
        checked.report().ifPresent(report -> copy(out, "report", report));
        out.writeEndObject();
    }

    private static void copy(JsonGenerator out, String name, Object value) {
        out.writeName(name);
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), HemicycleJson.write(value))) {
            in.nextToken();
            out.copyCurrentStructure(in);
        }
    }
}
