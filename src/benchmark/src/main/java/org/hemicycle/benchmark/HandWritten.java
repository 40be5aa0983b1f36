package org.hemicycle.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.finding.Finding;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.source.Address;

/** What somebody would write who wants to find what PRG-004 and FUN-015 find, and nothing else. */
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
            check.budget(programme);
        }
        return check.hits;
    }

    private void components(Programme programme, Dossier dossier) {
        Map<Component.Kind, List<Address>> lacking = new EnumMap<>(Component.Kind.class);
        Map<Component.Kind, Integer> having = new EnumMap<>(Component.Kind.class);
        for (Located<Component> component : dossier.list(Component.class)) {
            if (component.address().isWithin(programme.address())) {
                Component.Kind kind = component.value().kind();
                if (component.value().objective().isPresent()) {
                    having.merge(kind, 1, Integer::sum);
                } else {
                    lacking.computeIfAbsent(kind, key -> new ArrayList<>()).add(component.address());
                }
            }
        }
        lacking.forEach((kind, paths) -> {
            if (having.getOrDefault(kind, 0) >= paths.size()) {
                paths.forEach(address -> hits.add(new Hit("PRG-004", address)));
            }
        });
    }

    private void budget(Programme programme) {
        for (BudgetLine line : programme.budget()) {
            if (!serves(line)) {
                hits.add(new Hit(
                        "FUN-015", programme.address().then(Programme.BUDGET).then(line.key())));
            }
        }
    }

    private static boolean serves(BudgetLine line) {
        if (line.paysFor().isPresent()) {
            return true;
        }
        for (BudgetLine part : line.lines()) {
            if (serves(part)) {
                return true;
            }
        }
        return false;
    }
}
