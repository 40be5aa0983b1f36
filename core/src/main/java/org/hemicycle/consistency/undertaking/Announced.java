package org.hemicycle.consistency.undertaking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.document.Document;
import org.hemicycle.document.Document.Availability;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.ActivityList;
import org.hemicycle.look.CitedDocuments;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;

/**
 * Documents that one text announces, those of activities apart from all others, and how many it has no more of than a
 * label.
 *
 * @param documents those whose availability is known
 */
record Announced(List<Document> documents) {

    static final Look<Announced> LOOK = Look.ofFacts(Matter.DOCUMENTS, Announced::all);

    private record Group(Identifier text, boolean isOfActivities) {

        Item<Announced> item(List<Document> documents, Scope scope) {
            String kind = isOfActivities ? "of activities" : "cited";
            return new Item<>(
                    Address.of(text.asKey()),
                    isOfActivities ? "activities" : "",
                    "Documents " + kind + " in "
                            + Labels.brief(CitedDocuments.in(scope).titleOf(text)),
                    new Announced(documents));
        }
    }

    private static Stream<Item<Announced>> all(Scope scope) {
        Set<Identifier> ofActivities = ActivityList.activities(scope)
                .flatMap(planned -> planned.activity().documents().stream())
                .collect(Collectors.toSet());
        Map<Group, List<Document>> groups = new LinkedHashMap<>();
        scope.dossier().documents().stream()
                .filter(document -> document.availability().isPresent()
                        && document.citation().isPresent())
                .forEach(document -> groups.computeIfAbsent(
                                new Group(
                                        document.citation().get().document(),
                                        ofActivities.contains(document.identifier())),
                                key -> new ArrayList<>())
                        .add(document));
        return groups.entrySet().stream().map(group -> group.getKey().item(group.getValue(), scope));
    }

    Check check() {
        List<Document> labels = documents.stream()
                .filter(document -> document.availability().get() == Availability.LABEL_ONLY)
                .sorted(Comparator.comparing(
                                (Document document) -> document.citation().orElseThrow())
                        .thenComparing(Document::identifier))
                .toList();
        if (labels.isEmpty()) {
            return Check.passed();
        }
        return Check.failed()
                .with("count", labels.size())
                .with("example", Argument.name(Labels.brief(labels.get(0).name().common())))
                .evidence(labels.stream()
                        .map(document -> document.citation()
                                .orElseThrow()
                                .quoting(Labels.brief(document.name().common())))
                        .toList());
    }
}
