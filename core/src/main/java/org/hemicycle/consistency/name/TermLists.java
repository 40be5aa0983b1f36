package org.hemicycle.consistency.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.document.Outline;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;

/** Where documents list what their acronyms and short forms stand for, entry by entry. */
final class TermLists {

    private static final Index<TermLists> INDEX = Index.of("lists of terms", TermLists::new);

    /** Fewer entries side by side are no list that a reader would look things up in. */
    private static final int FEWEST = 3;

    private final Map<Identifier, Map<Locator, Set<String>>> terms = new HashMap<>();

    private TermLists(Scope scope) {
        scope.dossier().outlines().forEach(this::add);
    }

    static TermLists in(Scope scope) {
        return scope.get(INDEX);
    }

    private void add(Outline outline) {
        Map<Locator, Set<String>> lists = terms.computeIfAbsent(outline.document(), any -> new HashMap<>());
        outline.definitions()
                .forEach(definition -> findList(definition.at())
                        .ifPresent(list -> lists.computeIfAbsent(list, any -> new HashSet<>())
                                .add(definition.term())));
    }

    private static Optional<Locator> findList(Citation at) {
        List<Locator.Step> steps = at.place().steps();
        return Optional.of(steps)
                .filter(found -> !found.isEmpty())
                .filter(found -> switch (found.get(found.size() - 1).kind()) {
                    case ROW, ITEM -> true;
                    default -> false;
                })
                .map(found -> new Locator(found.subList(0, found.size() - 1)));
    }

    /** Whether an expansion is an entry of such a list. */
    boolean hold(Citation meaning) {
        return findList(meaning)
                .map(list -> terms.getOrDefault(meaning.document(), Map.of()).getOrDefault(list, Set.of()))
                .filter(entries -> entries.size() >= FEWEST)
                .isPresent();
    }
}
