package org.hemicycle.consistency.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Risk;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;

/**
 * A risk that is described in the same words in several places of one register.
 *
 * @param entries the entries and descriptions, in the order of their addresses
 */
record RepeatedRisk(List<Described> entries) {

    static final Look<RepeatedRisk> LOOK = Look.ofFacts(Matter.RISKS, RepeatedRisk::all);

    private record Described(Address address, Stated<String> words) {}

    private static Stream<Item<RepeatedRisk>> all(Scope scope) {
        return scope.dossier().programmes().stream().flatMap(programme -> of(programme, scope));
    }

    private static Stream<Item<RepeatedRisk>> of(Programme programme, Scope scope) {
        Map<String, List<Described>> byText = new LinkedHashMap<>();
        Register.of(programme, scope).entries().stream()
                .sorted(Comparator.comparing(Risk::key))
                .forEach(risk -> risk.descriptions()
                        .forEach(description -> byText.computeIfAbsent(
                                        Name.folded(Entry.text(description)), key -> new ArrayList<>())
                                .add(new Described(Entry.register(programme).then(risk.key()), description))));
        return byText.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .map(entry -> new RepeatedRisk(entry.getValue()).item());
    }

    private Item<RepeatedRisk> item() {
        Described first = entries.get(0);
        String others = entries.stream()
                .skip(1)
                .map(entry -> entry.address().toString())
                .collect(Collectors.joining(" "));
        return new Item<>(first.address(), others, Entry.label(first.words()), this);
    }

    Check check() {
        if (entries.size() == 1) {
            return Check.passed();
        }
        return Check.failed()
                .with("times", entries.size())
                .statements(entries.stream().map(Described::words).toList());
    }
}
