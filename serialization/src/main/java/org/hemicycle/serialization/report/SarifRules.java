package org.hemicycle.serialization.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.finding.Severity;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;
import tools.jackson.core.JsonGenerator;

/** The rules of a run, to which results and notifications point by code and index. */
final class SarifRules {

    private final List<Rule<?>> rules;
    private final Map<String, Integer> indexes = new HashMap<>();

    SarifRules(RuleSet set) {
        this.rules = set.rules();
        for (Rule<?> rule : rules) {
            indexes.put(rule.code(), indexes.size());
        }
    }

    /** Severities have their like in SARIF. */
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }

    /** Points to a rule; one that the set does not have is named alone. */
    void writeReference(JsonGenerator out, String code, String idName, String indexName) {
        out.writeStringProperty(idName, code);
        Integer index = indexes.get(code);
        if (index != null) {
            out.writeNumberProperty(indexName, index);
        }
    }

    void write(JsonGenerator out) {
        out.writeArrayPropertyStart("rules");
        rules.forEach(rule -> write(out, rule));
        out.writeEndArray();
    }

    private static void write(JsonGenerator out, Rule<?> rule) {
        out.writeStartObject();
        out.writeStringProperty("id", rule.code());
        out.writeStringProperty("name", rule.name());
        if (!rule.formerCodes().isEmpty()) {
            out.writeArrayPropertyStart("deprecatedIds");
            rule.formerCodes().forEach(out::writeString);
            out.writeEndArray();
        }
        SarifText.write(out, "shortDescription", rule.sentence());
        SarifText.write(out, "fullDescription", rule.why().isBlank() ? rule.sentence() : rule.why());
        SarifText.write(out, "help", help(rule), helpInMarkdown(rule));
        out.writeObjectPropertyStart("defaultConfiguration");
        out.writeStringProperty("level", level(rule.severity()));
        out.writeEndObject();
        out.writeObjectPropertyStart("properties");
        out.writeStringProperty("category", rule.category());
        out.writeNumberProperty("revision", rule.revision());
        out.writeEndObject();
        out.writeEndObject();
    }

    private static String help(Rule<?> rule) {
        return parts(rule).map(part -> part[0] + ": " + part[1]).collect(Collectors.joining("\n"));
    }

    private static String helpInMarkdown(Rule<?> rule) {
        return parts(rule)
                .map(part -> "**" + part[0] + "**: " + MarkdownText.escaped(part[1]))
                .collect(Collectors.joining("\n\n"));
    }

    /** The suggestion of a rule is of use by itself only where no values are put into it. */
    private static Stream<String[]> parts(Rule<?> rule) {
        return Stream.of(
                        new String[] {"Rests on", rule.authority()},
                        new String[] {"Reported", rule.reportedExample()},
                        new String[] {"Accepted", rule.acceptedExample()},
                        new String[] {
                            "To mend it",
                            rule.suggestion()
                                    .filter(words -> words.indexOf('{') < 0)
                                    .orElse("")
                        })
                .filter(part -> !part[1].isBlank());
    }
}
