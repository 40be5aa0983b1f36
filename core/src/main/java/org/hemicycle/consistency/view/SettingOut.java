package org.hemicycle.consistency.view;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hemicycle.dossier.Located;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Identifier;

/**
 * Which documents set out which programmes: each those that name it as their own, and those whose parts stand in it. So
 * a plan that was read from a draft or a print, and names the text that was adopted as its document, is set out in
 * both.
 *
 * <p>Example: the priorities for 2024 to 2027 are set out in the document whose sections have their components; those
 * for 2019 to 2022, of which a paragraph of it has title and period, are only named there.
 */
public final class SettingOut {

    private static final Index<SettingOut> INDEX = Index.of("documents that set out programmes", SettingOut::new);

    private final Map<String, Programme> programmes = new HashMap<>();
    private final Map<Identifier, Set<String>> keys = new HashMap<>();

    private SettingOut(Scope scope) {
        scope.dossier().programmes().forEach(programme -> {
            programmes.put(programme.key(), programme);
            add(programme.document(), programme.key());
        });
        scope.dossier().contents().list().forEach(this::add);
    }

    private void add(Located<?> located) {
        List<String> address = located.address().keys();
        boolean isPart = address.size() > 1 && programmes.containsKey(address.get(0));
        located.value().citation().filter(place -> isPart).ifPresent(place -> add(place.document(), address.get(0)));
    }

    private void add(Identifier document, String programme) {
        keys.computeIfAbsent(document, any -> new TreeSet<>()).add(programme);
    }

    /**
     * What sets out what in a run.
     *
     * @param scope what may be looked at
     * @return the documents, arranged once a run
     */
    public static SettingOut in(Scope scope) {
        requireNonNull(scope, "scope");
        return scope.get(INDEX);
    }

    /**
     * The programmes that a document sets out.
     *
     * @param document its identifier
     * @return the programmes, in the order of their keys; none where it sets out none
     */
    public List<Programme> listSetOutIn(Identifier document) {
        return keys.getOrDefault(document, Set.of()).stream()
                .map(programmes::get)
                .toList();
    }
}
