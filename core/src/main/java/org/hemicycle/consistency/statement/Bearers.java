package org.hemicycle.consistency.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Involvement;
import org.hemicycle.actor.Involvement.Role;
import org.hemicycle.dossier.Located;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Component;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;

/**
 * Who bears one role in one thing, as its places list them.
 *
 * <p>Places that name different ones may each tell a part. Only lists that have somebody in common speak of the same
 * bearers; where each of them then names somebody whom the other lacks, one of them is wrong.
 *
 * @param role the role
 * @param lists the lists, in the order of their places
 */
record Bearers(Role role, List<Listed> lists) {

    static final Look<Bearers> LOOK = Look.of(Matter.OTHER, Bearers::all);

    /** Whom an activity reaches, and who takes part, speaks or pays, is told of in parts. */
    private static final Set<Role> WHOLE = EnumSet.of(
            Role.ORGANISER,
            Role.CO_ORGANISER,
            Role.HOST,
            Role.PARTNER,
            Role.IMPLEMENTER,
            Role.OVERSEER,
            Role.CO_ORDINATOR,
            Role.STEERING);

    private static final Pattern OPEN = Pattern.compile(
            "\\bother|\\bothers\\b|\\bsuch as\\b|\\bincluding\\b|\\bamong|\\binter alia\\b|\\be\\.g\\.|\\bfor (?:example|instance)\\b|\\bnotably\\b"
                    + "|\\bin particular\\b|\\bespecially\\b|\\betc\\b|\\bnotamment\\b|\\by compris\\b|\\btels? que\\b|\\bentre autres\\b|\\bautres?\\b"
                    + "|\\bpar exemple\\b|…",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The bearers that one place lists, by what tells them apart. */
    private record Listed(Citation place, Map<String, Involvement> bearers) {

        boolean isOpen() {
            return bearers.values().stream()
                    .anyMatch(each -> OPEN.matcher(each.actor().asWritten()).find());
        }

        List<Involvement> without(Listed other, Scope scope) {
            List<Involvement> without = new ArrayList<>();
            bearers.forEach((key, bearer) -> {
                if (!other.bearers.containsKey(key) && !other.hasPartOrWholeOf(bearer, scope)) {
                    without.add(bearer);
                }
            });
            return without;
        }

        private boolean hasPartOrWholeOf(Involvement bearer, Scope scope) {
            Optional<Identifier> actor = bearer.actor().value();
            return actor.isPresent()
                    && bearers.values().stream()
                            .flatMap(each -> each.actor().value().stream())
                            .anyMatch(each -> isPartOf(each, actor.get(), scope) || isPartOf(actor.get(), each, scope));
        }

        private static boolean isPartOf(Identifier part, Identifier whole, Scope scope) {
            Set<Identifier> seen = new LinkedHashSet<>();
            Optional<Identifier> next = Optional.of(part);
            while (next.isPresent() && seen.add(next.get())) {
                next = scope.findActor(next.get()).flatMap(Actor::partOf);
            }
            return seen.contains(whole);
        }

        Argument names(Scope scope) {
            return Argument.of(bearers.values().stream()
                    .map(each -> each.actor().asWritten().isBlank()
                            ? Argument.name(
                                    each.actor().value().map(scope::nameOf).orElseThrow())
                            : Argument.words(Labels.brief(each.actor().asWritten())))
                    .toList());
        }

        List<Citation> evidence() {
            return bearers.values().stream()
                    .flatMap(each -> each.actor().evidence().stream())
                    .toList();
        }
    }

    private static Stream<Item<Bearers>> all(Scope scope) {
        return Stream.of(
                        scope.dossier().programmes().stream()
                                .flatMap(programme ->
                                        of(programme.address(), programme.heading(), programme.involvements())),
                        scope.dossier().list(Component.class).stream()
                                .flatMap(each -> of(
                                        each,
                                        each.value().heading(),
                                        each.value().involvements())),
                        scope.dossier().list(Activity.class).stream()
                                .flatMap(each -> of(
                                        each,
                                        each.value().heading(),
                                        each.value().involvements())))
                .flatMap(items -> items);
    }

    private static Stream<Item<Bearers>> of(Located<?> part, String heading, List<Involvement> involvements) {
        return of(part.address(), heading, involvements);
    }

    private static Stream<Item<Bearers>> of(Address address, String heading, List<Involvement> involvements) {
        Map<Role, Map<Citation, Map<String, Involvement>>> roles = new LinkedHashMap<>();
        involvements.stream()
                .filter(involvement -> WHOLE.contains(involvement.role()))
                .sorted(Comparator.comparing(Bearers::key)
                        .thenComparing(involvement -> involvement.actor().asWritten()))
                .forEach(involvement -> involvement
                        .actor()
                        .citation()
                        .ifPresent(place -> roles.computeIfAbsent(involvement.role(), none -> new LinkedHashMap<>())
                                .computeIfAbsent(place.bare(), none -> new LinkedHashMap<>())
                                .put(key(involvement), involvement)));
        return roles.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> new Item<>(
                        address,
                        entry.getKey().name(),
                        Labels.brief(heading),
                        new Bearers(
                                entry.getKey(),
                                entry.getValue().entrySet().stream()
                                        .sorted(Map.Entry.comparingByKey())
                                        .map(list -> new Listed(list.getKey(), list.getValue()))
                                        .toList())));
    }

    private static String key(Involvement involvement) {
        return involvement
                .actor()
                .value()
                .map(Identifier::toString)
                .orElseGet(() -> Name.folded(involvement.actor().asWritten()));
    }

    /** Each list is compared with the first one that has one of its bearers. */
    Check agree(Scope scope) {
        Map<String, Listed> firsts = new HashMap<>();
        for (Listed list : lists) {
            if (list.isOpen()) {
                continue;
            }
            for (Listed first : list.bearers.keySet().stream()
                    .flatMap(key -> Stream.ofNullable(firsts.get(key)))
                    .distinct()
                    .toList()) {
                Optional<Check> failure = crossing(first, list, scope);
                if (failure.isPresent()) {
                    return failure.get();
                }
            }
            list.bearers.keySet().forEach(key -> firsts.putIfAbsent(key, list));
        }
        return Check.passed();
    }

    /** One who has no identifier may be one of the others under another name, so that such a difference is a hint. */
    private Optional<Check> crossing(Listed one, Listed other, Scope scope) {
        List<Involvement> left = one.without(other, scope);
        List<Involvement> right = other.without(one, scope);
        if (left.isEmpty() || right.isEmpty() || areKnown(left) != areKnown(right)) {
            return Optional.empty();
        }
        Check failure = Check.failed()
                .with("role", role)
                .with("one", one.names(scope))
                .with("other", other.names(scope))
                .evidence(one.evidence())
                .evidence(other.evidence());
        return Optional.of(areKnown(left) ? failure : failure.asNote());
    }

    private static boolean areKnown(List<Involvement> involvements) {
        return involvements.stream().allMatch(each -> each.actor().value().isPresent());
    }
}
