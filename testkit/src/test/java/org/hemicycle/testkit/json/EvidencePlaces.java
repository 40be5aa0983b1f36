package org.hemicycle.testkit.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Origin;
import org.hemicycle.testkit.sample.TracedEvidence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The values to which the evidence of a dossier in JSON leads.
 *
 * <p>Each build takes away some, the same ones each time; {@code -Dhemicycle.traces=100000} takes away all.
 */
final class EvidencePlaces extends TracedEvidence {

    private static final int TRACES = Integer.getInteger("hemicycle.traces", 12);

    private final JsonNode root;

    private EvidencePlaces(String text, LocalDate day) {
        super(HemicycleJson.readDraft(text), day);
        this.root = JsonMapper.shared().readTree(text);
    }

    static EvidencePlaces of(Dossier dossier, LocalDate day) {
        return new EvidencePlaces(HemicycleJson.write(dossier), day);
    }

    @Override
    protected boolean isNamed(Citation evidence) {
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
                .filter(trace -> trace.origins().stream()
                        .anyMatch(place -> place.column().isEmpty()
                                || root.at(place.column()).isMissingNode()))
                .toList();
    }

    /** Of some, those whose values can be taken away without a change of what is found. */
    List<Trace> idle() {
        List<Trace> some = new ArrayList<>(traces());
        Collections.shuffle(some, new Random(1));
        return staying(
                some.stream()
                        .filter(trace -> !trace.origins().isEmpty())
                        .limit(TRACES)
                        .toList(),
                Trace::origins);
    }

    @Override
    protected Dossier without(List<Origin> places) {
        JsonNode rest = root.deepCopy();
        places.stream()
                .map(Origin::column)
                .sorted((one, other) -> other.compareTo(one))
                .forEach(pointer -> blank(rest, pointer));
        return HemicycleJson.readDraft(rest.toString()).value();
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
