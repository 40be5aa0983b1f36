package org.hemicycle.consistency.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.CitedDocuments;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;

/**
 * A document that calls conventions open to all States.
 *
 * @param conventions the conventions
 */
record TextOnOpenness(List<Openness> conventions) {

    static final Look<TextOnOpenness> LOOK = Look.of(Matter.CONVENTIONS, TextOnOpenness::all);

    private static Stream<Item<TextOnOpenness>> all(Scope scope) {
        Map<Identifier, List<Openness>> documents = new LinkedHashMap<>();
        Openness.all(scope)
                .forEach(openness -> openness.claims().stream()
                        .map(claim -> claim.evidence().document())
                        .distinct()
                        .forEach(document -> documents
                                .computeIfAbsent(document, none -> new ArrayList<>())
                                .add(openness)));
        return documents.entrySet().stream()
                .map(entry -> Item.of(
                        Address.of(entry.getKey().asKey()),
                        CitedDocuments.in(scope).titleOf(entry.getKey()),
                        new TextOnOpenness(entry.getValue())));
    }

    boolean needsInvitations() {
        return conventions.stream().anyMatch(Openness::needsInvitation);
    }

    Check namesInvitations(Scope scope) {
        List<Openness> silent = conventions.stream()
                .filter(Openness::needsInvitation)
                .filter(openness -> !openness.namesInvitation())
                .toList();
        return Check.requiring(
                silent.isEmpty(),
                () -> Check.failed()
                        .with(
                                "conventions",
                                silent.stream()
                                        .map(openness -> scope.named(openness.number()))
                                        .toList())
                        .claims(silent.stream()
                                .flatMap(openness -> openness.claims().stream())
                                .toList()));
    }
}
