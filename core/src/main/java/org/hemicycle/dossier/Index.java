package org.hemicycle.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Actor;
import org.hemicycle.document.Subject;
import org.hemicycle.programme.Component;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;

/** The objects of a dossier by what they are asked for, so that looking one up costs the same in a large dossier. */
final class Index {

    final Map<Address, Component> components;
    final Map<Address, Activity> activities;
    final Map<Identifier, Actor> actors = new HashMap<>();
    final Map<Subject, List<TreatyAction>> treatyActions;
    final Map<Address, String> headings = new HashMap<>();

    Index(Dossier dossier) {
        this.components = byPath(dossier.listComponents());
        this.activities = byPath(dossier.listActivities());
        dossier.actors().forEach(actor -> actors.putIfAbsent(actor.identifier(), actor));
        this.treatyActions = dossier.treatyActions().stream()
                .collect(Collectors.groupingBy(TreatyAction::pair, Collectors.toUnmodifiableList()));
        fileHeadings(dossier);
    }

    private void fileHeadings(Dossier dossier) {
        dossier.programmes()
                .forEach(programme ->
                        headings.put(programme.address(), programme.name().common()));
        components.forEach((address, component) -> headings.put(address, component.heading()));
        activities.forEach((address, activity) -> headings.put(address, activity.heading()));
        dossier.listBudgetLines()
                .forEach(line -> headings.put(line.address(), line.value().label()));
        dossier.listResults()
                .forEach(result -> headings.put(
                        result.address(), "Result \"" + words(result.value().statement()) + "\""));
        dossier.listIndicators()
                .forEach(indicator -> headings.put(
                        indicator.address(),
                        "Indicator \"" + words(indicator.value().statement()) + "\""));
        dossier.listRisks()
                .forEach(risk ->
                        headings.put(risk.address(), "Risk " + risk.value().key()));
        dossier.undertakings()
                .forEach(undertaking ->
                        headings.put(undertaking.address(), "Undertaking \"" + words(undertaking.what()) + "\""));
        dossier.developments()
                .forEach(development ->
                        headings.put(Address.of(Dossier.DEVELOPMENTS, development.key()), words(development.what())));
    }

    private static String words(Stated<String> stated) {
        return stated.value().orElse(stated.asWritten());
    }

    private static <T> Map<Address, T> byPath(List<Located<T>> objects) {
        return objects.stream().collect(Collectors.toMap(Located::address, Located::value));
    }
}
