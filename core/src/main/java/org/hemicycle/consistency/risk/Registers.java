package org.hemicycle.consistency.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.document.Content;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Siblings;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Risk;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;

/** The registers of risks of programmes. */
final class Registers {

    private Registers() {}

    /** The entries of each register, some of which have a part. */
    static Stream<Siblings<Risk>> siblings(Scope scope, Predicate<Risk> part) {
        return scope.dossier().programmes().stream()
                .map(programme -> Siblings.of(
                        Item.of(
                                address(programme),
                                "Register of risks of " + programme.name().common(),
                                programme),
                        programme.risks().stream()
                                .map(risk -> Item.of(address(programme).then(risk.key()), label(risk), risk))
                                .toList(),
                        part));
    }

    private static Address address(Programme programme) {
        return programme.address().then(Programme.RISKS);
    }

    private static String label(Risk risk) {
        return risk.descriptions().stream()
                .findFirst()
                .map(Registers::text)
                .map(text -> "Risk \"" + Labels.brief(text) + "\"")
                .orElse("Risk " + risk.key());
    }

    private static String text(Stated<String> description) {
        return description.value().orElse(description.asWritten());
    }

    /** Where the first description of a risk stands. */
    static List<Citation> places(Risk risk) {
        return risk.descriptions().stream()
                .flatMap(each -> each.evidence().stream())
                .limit(1)
                .toList();
    }

    /**
     * A risk that is described in the same words in several places of one register.
     *
     * @param entries the entries and descriptions, in the order of their addresses
     */
    record Repeated(List<Described> entries) {

        private record Described(Address address, Stated<String> words) {}

        static Stream<Item<Repeated>> all(Scope scope) {
            return scope.dossier().programmes().stream().flatMap(Repeated::of);
        }

        private static Stream<Item<Repeated>> of(Programme programme) {
            Map<String, List<Described>> byText = new LinkedHashMap<>();
            programme.risks().stream()
                    .sorted(Comparator.comparing(Risk::key))
                    .forEach(risk -> risk.descriptions()
                            .forEach(description -> byText.computeIfAbsent(
                                            Name.folded(text(description)), key -> new ArrayList<>())
                                    .add(new Described(address(programme).then(risk.key()), description))));
            return byText.entrySet().stream()
                    .filter(entry -> !entry.getKey().isEmpty())
                    .map(entry -> new Repeated(entry.getValue()).item());
        }

        private Item<Repeated> item() {
            Described first = entries.get(0);
            String others = entries.stream()
                    .skip(1)
                    .map(entry -> entry.address().toString())
                    .collect(Collectors.joining(" "));
            return new Item<>(first.address(), others, "Risk \"" + Labels.brief(text(first.words())) + "\"", this);
        }

        Check check() {
            if (entries.size() == 1) {
                return Check.passed();
            }
            Check check = Check.failed().with("times", entries.size());
            for (Described entry : entries) {
                check = check.evidence(entry.words());
            }
            return check;
        }
    }

    /**
     * A risk, and the part of its document that is the register: an annex or chapter that holds risks and in which most
     * risks stand.
     *
     * @param risk the risk
     * @param register the part
     */
    record Named(Risk risk, Locator register) {

        static Stream<Item<Named>> all(Scope scope) {
            return scope.dossier().programmes().stream().flatMap(programme -> of(programme, scope));
        }

        private static Stream<Item<Named>> of(Programme programme, Scope scope) {
            Map<Locator, Long> parts = programme.risks().stream()
                    .flatMap(risk -> risk.descriptions().stream())
                    .flatMap(description -> description.citation().stream())
                    .flatMap(place -> chapter(place).stream())
                    .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
            return parts.entrySet().stream()
                    .filter(part -> part.getValue() * 2 > total(parts) && holdsRisks(programme, part.getKey(), scope))
                    .findFirst()
                    .stream()
                    .flatMap(register -> programme.risks().stream()
                            .map(risk -> Item.of(
                                    address(programme).then(risk.key()),
                                    label(risk),
                                    new Named(risk, register.getKey()))));
        }

        private static long total(Map<Locator, Long> parts) {
            return parts.values().stream().mapToLong(Long::longValue).sum();
        }

        /** The first step of a place. */
        private static Optional<Locator> chapter(Citation place) {
            return place.place().steps().stream().findFirst().map(step -> new Locator(List.of(step)));
        }

        private static boolean holdsRisks(Programme programme, Locator part, Scope scope) {
            Identifier document = programme.document();
            return scope.dossier().outlines().stream()
                    .filter(outline -> outline.document().equals(document))
                    .flatMap(outline -> outline.listPartsHolding(Content.RISKS).stream())
                    .anyMatch(holding -> holding.label().equals(part));
        }

        Check check() {
            List<Citation> places = risk.descriptions().stream()
                    .flatMap(description -> description.evidence().stream())
                    .toList();
            boolean isInRegister = places.stream()
                    .map(Named::chapter)
                    .anyMatch(chapter -> chapter.filter(register::equals).isPresent());
            return places.isEmpty() || isInRegister
                    ? Check.passed()
                    : Check.failed()
                            .with("place", places.get(0).place())
                            .with("register", register)
                            .evidence(places);
        }
    }
}
