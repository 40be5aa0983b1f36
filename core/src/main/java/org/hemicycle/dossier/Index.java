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
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Path;

/** The objects of a dossier by what they are asked for, so that looking one up costs the same in a large dossier. */
final class Index {

    final Map<Path, Component> components;
    final Map<Path, Activity> activities;
    final Map<Identifier, Actor> actors = new HashMap<>();
    final Map<Subject, List<TreatyAction>> treatyActions;

    Index(Dossier dossier) {
        this.components = byPath(dossier.listComponents());
        this.activities = byPath(dossier.listActivities());
        dossier.actors().forEach(actor -> actors.putIfAbsent(actor.identifier(), actor));
        this.treatyActions = dossier.treatyActions().stream()
                .collect(Collectors.groupingBy(TreatyAction::pair, Collectors.toUnmodifiableList()));
    }

    private static <T> Map<Path, T> byPath(List<Located<T>> objects) {
        return objects.stream().collect(Collectors.toMap(Located::path, Located::value));
    }
}
