package org.hemicycle.consistency.sdg;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.document.Outline;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.CitedDocuments;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.sdg.Sdg;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;

/**
 * The places of one document that name the 2030 Agenda without a goal.
 *
 * @param links the places
 * @param hasGoals whether another place of the document names a goal or target
 */
record NamedAgenda(List<SdgLink> links, boolean hasGoals) {

    static final Look<NamedAgenda> LOOK = Look.ofFacts(Matter.GOALS, NamedAgenda::all);

    private static Stream<Item<NamedAgenda>> all(Scope scope) {
        Map<Identifier, List<SdgLink>> byDocument = scope.dossier().listSdgLinks().stream()
                .filter(NamedAgenda::isGeneral)
                .filter(link -> link.stated().citation().isPresent())
                .sorted(Goals.BY_PLACE)
                .collect(Collectors.groupingBy(NamedAgenda::document, LinkedHashMap::new, Collectors.toList()));
        Set<Identifier> withGoals = withGoals(scope);
        return byDocument.entrySet().stream()
                .map(entry -> Item.of(
                        Address.of(entry.getKey().asKey()),
                        CitedDocuments.in(scope).titleOf(entry.getKey()),
                        new NamedAgenda(entry.getValue(), withGoals.contains(entry.getKey()))));
    }

    /** Whether a place speaks of the goals and prints no number of one. */
    private static boolean isGeneral(SdgLink link) {
        Stated<Sdg> stated = link.stated();
        return stated.certainty() == Certainty.ABSENT
                || stated.certainty() == Certainty.STATED
                        && stated.value().isEmpty()
                        && !stated.asWritten().isBlank()
                        && PrintedGoals.in(stated.asWritten()).isEmpty();
    }

    private static Identifier document(SdgLink link) {
        return link.stated().citation().orElseThrow().document();
    }

    private static Set<Identifier> withGoals(Scope scope) {
        Stream<Identifier> linked = scope.dossier().listSdgLinks().stream()
                .filter(link ->
                        link.goal().isPresent() && link.stated().citation().isPresent())
                .map(NamedAgenda::document);
        Stream<Identifier> mentioned = scope.dossier().outlines().stream()
                .filter(outline -> outline.mentions().stream().anyMatch(NamedAgenda::isOfGoal))
                .map(Outline::document);
        return Stream.concat(linked, mentioned).collect(Collectors.toSet());
    }

    private static boolean isOfGoal(Outline.Mention mention) {
        return mention.referents().stream().map(Identifier::scheme).anyMatch(Identifier.Scheme.SDG::equals);
    }

    Check check() {
        return Check.requiring(
                hasGoals, () -> Check.failed().with("words", words()).evidence(places()));
    }

    /** The words of the first place that has some. */
    private Optional<Argument> words() {
        return links.stream()
                .map(link -> link.stated().asWritten())
                .filter(words -> !words.isBlank())
                .findFirst()
                .map(Argument::words);
    }

    private List<Citation> places() {
        return links.stream().flatMap(link -> link.stated().evidence().stream()).toList();
    }
}
