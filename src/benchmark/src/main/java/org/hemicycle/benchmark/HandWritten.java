package org.hemicycle.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.finding.Finding;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.source.Address;

/** What somebody would write who wants to find what PRG-004 and FUN-008 find, and nothing else. */
final class HandWritten {

    /**
     * What is found, without its evidence.
     *
     * @param rule the code of the rule that finds it too
     * @param address where
     */
    record Hit(String rule, Address address) {
        static Hit of(Finding finding) {
            return new Hit(finding.rule(), finding.address());
        }
    }

    private final List<Hit> hits = new ArrayList<>();

    private HandWritten() {}

    static List<Hit> check(Dossier dossier) {
        HandWritten check = new HandWritten();
        for (Programme programme : dossier.programmes()) {
            check.components(programme, dossier);
        }
        return check.hits;
    }

    private void components(Programme programme, Dossier dossier) {
        Set<Address> paid = new HashSet<>();
        for (Located<BudgetLine> line : dossier.list(BudgetLine.class)) {
            line.value().paysFor().ifPresent(paid::add);
        }
        components(
                "PRG-004",
                programme,
                dossier,
                component -> component.value().objective().isPresent());
        components("FUN-008", programme, dossier, component -> paid.contains(component.address()));
    }

    private void components(String rule, Programme programme, Dossier dossier, Predicate<Located<Component>> hasPart) {
        Map<Component.Kind, List<Address>> lacking = new EnumMap<>(Component.Kind.class);
        Map<Component.Kind, Integer> having = new EnumMap<>(Component.Kind.class);
        for (Located<Component> component : dossier.list(Component.class)) {
            if (component.address().isWithin(programme.address())) {
                Component.Kind kind = component.value().kind();
                if (hasPart.test(component)) {
                    having.merge(kind, 1, Integer::sum);
                } else {
                    lacking.computeIfAbsent(kind, key -> new ArrayList<>()).add(component.address());
                }
            }
        }
        lacking.forEach((kind, paths) -> {
            if (having.getOrDefault(kind, 0) >= paths.size()) {
                paths.forEach(address -> hits.add(new Hit(rule, address)));
            }
        });
    }
}
