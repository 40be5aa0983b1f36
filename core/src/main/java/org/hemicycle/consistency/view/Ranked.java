package org.hemicycle.consistency.view;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hemicycle.actor.Involvement;
import org.hemicycle.dossier.Located;
import org.hemicycle.look.Siblings;
import org.hemicycle.programme.Component;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Scope;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.source.Address;

/** Parts that some components of a rank have and others lack. */
public final class Ranked {

    private static final Index<Set<Address>> LINKED =
            Index.of("addresses that are, or hold, what is linked to a goal", Ranked::findLinked);

    private Ranked() {}

    /** Whether a component or a part of it is linked to a goal. */
    public static Predicate<Located<Component>> linked(Scope scope) {
        Set<Address> linked = scope.get(LINKED);
        return component -> linked.contains(component.address());
    }

    private static Set<Address> findLinked(Scope scope) {
        return scope.dossier().listSdgLinks().stream()
                .filter(link -> link.goal().isPresent())
                .map(SdgLink::subject)
                .flatMap(Address::upwards)
                .collect(Collectors.toSet());
    }

    /** Whether a component or a part of it names a partner. */
    public static boolean hasPartner(Located<Component> component) {
        return hasPartner(component.value());
    }

    /** Whether the programme of a rank names partners for all of its parts. */
    public static boolean hasPartners(Siblings.Judged<Located<Component>> rank, Scope scope) {
        Address address = rank.siblings().list().address();
        return scope.dossier().programmes().stream()
                .filter(programme -> programme.address().equals(address))
                .flatMap(programme -> programme.involvements().stream())
                .map(Involvement::role)
                .anyMatch(Involvement.Role.PARTNER::equals);
    }

    private static boolean hasPartner(Component component) {
        return component.involvements().stream().map(Involvement::role).anyMatch(Involvement.Role.PARTNER::equals)
                || component.components().stream().anyMatch(Ranked::hasPartner);
    }
}
