package org.hemicycle.testkit.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Origin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The values to which the evidence of a dossier in JSON leads, judged by what happens when they are taken away: that a
 * finding is gone or shows something else does not depend on how the values were found.
 *
 * <p>Each build takes away some, the same ones each time; {@code -Dhemicycle.traces=100000} takes away all.
 */
final class EvidencePlaces {

    private static final int TRACES = Integer.getInteger("hemicycle.traces", 12);

    private final JsonNode root;
    private final LocalDate day;
    private final Draft<Dossier> draft;
    private final Report report;
    private final Map<List<Origin>, Report> without = new HashMap<>();

    /** One piece of evidence and the places to which it leads. */
    record Trace(Finding finding, Citation evidence, List<Origin> places) {
        @Override
        public String toString() {
            return finding.fingerprint() + " | " + evidence.summary() + " | " + places;
        }
    }

    EvidencePlaces(Dossier dossier, LocalDate day) {
        String text = HemicycleJson.write(dossier);
        this.root = JsonMapper.shared().readTree(text);
        this.day = day;
        this.draft = HemicycleJson.readDraft(text);
        this.report = check(draft.value());
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

    /** Those that lead to no place although one names theirs: the text of the law is in no dossier. */
    List<Trace> untraced() {
        String own = draft.value().documents().stream()
                .findFirst()
                .map(document -> document.identifier().toString())
                .orElse("");
        return traces().stream()
                .filter(trace -> trace.places().isEmpty())
                .filter(trace -> trace.evidence().document().toString().equals(own)
                        || trace.evidence().document().equals(Citation.DOSSIER)
                        || isNamed(trace.evidence()))
                .toList();
    }

    private boolean isNamed(Citation evidence) {
        return !evidence.place().steps().isEmpty()
                && root.findParents("document").stream()
                        .filter(each -> each.path("place")
                                .asString("")
                                .equals(evidence.place().toString()))
                        .anyMatch(each -> each.path("document")
                                .asString("")
                                .equals(evidence.document().toString()));
    }

    /** Those that lead to the whole dossier, which says nothing, or to a pointer that leads to nothing. */
    List<Trace> astray() {
        return traces().stream()
                .filter(trace -> trace.places().stream()
                        .anyMatch(place -> place.column().isEmpty()
                                || root.at(place.column()).isMissingNode()))
                .toList();
    }

    /** Of some, those whose values can be taken away without a change of what is found. */
    List<Trace> idle() {
        List<Trace> some = traces();
        Collections.shuffle(some, new Random(1));
        return some.stream()
                .filter(trace -> !trace.places().isEmpty())
                .limit(TRACES)
                .filter(trace -> isFoundIn(without(trace.places()), trace.finding()))
                .toList();
    }

    private static boolean isFoundIn(Report report, Finding finding) {
        return report.findings().stream()
                .filter(each -> each.fingerprint().equals(finding.fingerprint()))
                .anyMatch(each -> shown(each).equals(shown(finding)));
    }

    private static List<String> shown(Finding finding) {
        return finding.evidence().stream().map(Citation::summary).toList();
    }

    /** What is found without some values. */
    private Report without(List<Origin> places) {
        return without.computeIfAbsent(places, this::reportWithout);
    }

    private Report reportWithout(List<Origin> places) {
        JsonNode rest = root.deepCopy();
        places.stream()
                .map(Origin::column)
                .sorted((one, other) -> other.compareTo(one))
                .forEach(pointer -> blank(rest, pointer));
        return check(HemicycleJson.readDraft(rest.toString()).value());
    }

    /** An element becomes one that cannot be read, so that those after it keep their places. */
    private static void blank(JsonNode root, String pointer) {
        int last = pointer.lastIndexOf('/');
        JsonNode owner = root.at(pointer.substring(0, last));
        String step = pointer.substring(last + 1);
        if (owner instanceof ObjectNode object) {
            object.remove(step);
        } else if (owner instanceof ArrayNode array && Integer.parseInt(step) < array.size()) {
            array.setNull(Integer.parseInt(step));
        }
    }
}
