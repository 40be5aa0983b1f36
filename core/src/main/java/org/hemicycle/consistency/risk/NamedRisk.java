package org.hemicycle.consistency.risk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.document.Content;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Risk;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Locator;

/**
 * A risk, and the part of a document that is the register: an annex or chapter that holds risks and in which most risks
 * of the programme stand.
 *
 * @param risk the risk
 * @param register the part
 */
record NamedRisk(Risk risk, Citation register) {

    static final Look<NamedRisk> LOOK = Look.of(Matter.RISKS, NamedRisk::all);

    private static Stream<Item<NamedRisk>> all(Scope scope) {
        return scope.dossier().programmes().stream().flatMap(programme -> of(programme, scope));
    }

    private static Stream<Item<NamedRisk>> of(Programme programme, Scope scope) {
        Map<Citation, Long> parts = programme.risks().stream()
                .flatMap(risk -> risk.descriptions().stream())
                .flatMap(description -> description.citation().stream())
                .flatMap(place -> chapter(place).stream())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return parts.entrySet().stream()
                .filter(part -> part.getValue() * 2 > total(parts) && holdsRisks(part.getKey(), scope))
                .findFirst()
                .stream()
                .flatMap(register -> programme.risks().stream()
                        .map(risk -> Item.of(
                                Entry.register(programme).then(risk.key()),
                                Entry.label(risk),
                                new NamedRisk(risk, register.getKey()))));
    }

    private static long total(Map<Citation, Long> parts) {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The document of a place and the first step in it. */
    private static Optional<Citation> chapter(Citation place) {
        return place.place().steps().stream()
                .findFirst()
                .map(step -> Citation.builder()
                        .document(place.document())
                        .place(new Locator(List.of(step)))
                        .build());
    }

    private static boolean holdsRisks(Citation part, Scope scope) {
        return scope.dossier().outlines().stream()
                .filter(outline -> outline.document().equals(part.document()))
                .flatMap(outline -> outline.listPartsHolding(Content.RISKS).stream())
                .anyMatch(holding -> holding.label().equals(part.place()));
    }

    Check check() {
        List<Citation> places = risk.descriptions().stream()
                .flatMap(description -> description.evidence().stream())
                .toList();
        boolean isInRegister = places.stream()
                .map(NamedRisk::chapter)
                .anyMatch(chapter -> chapter.filter(register::equals).isPresent());
        return places.isEmpty() || isInRegister
                ? Check.passed()
                : Check.failed()
                        .with("place", places.get(0).place())
                        .with("register", register.place())
                        .evidence(places);
    }
}
