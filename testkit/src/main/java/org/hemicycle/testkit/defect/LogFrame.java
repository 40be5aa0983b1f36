package org.hemicycle.testkit.defect;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Result;
import org.hemicycle.source.Address;

/**
 * The outcomes of the components of one rank in one programme, each where it stands first.
 *
 * @param dossier the dossier
 * @param component one of the components
 */
record LogFrame(Dossier dossier, Located<Component> component) {

    /** One for each component of a dossier. */
    static Stream<LogFrame> all(Dossier dossier) {
        return dossier.list(Component.class).stream().map(component -> new LogFrame(dossier, component));
    }

    List<Located<Result>> outcomes() {
        return dossier.list(Result.class).stream()
                .filter(result -> result.value().level() == Result.Level.OUTCOME
                        && result.value().restates().isEmpty())
                .filter(result -> dossier.find(whole(result.address()), Component.class)
                        .filter(other -> other.kind() == component.value().kind())
                        .isPresent())
                .filter(result -> result.address()
                        .keys()
                        .get(0)
                        .equals(component.address().keys().get(0)))
                .toList();
    }

    private static Address whole(Address address) {
        return new Address(address.keys().subList(0, address.keys().size() - 1));
    }

    /** Whether, with one outcome more, at least half have an indicator. */
    boolean areMeasuredWithOneMore() {
        return isHalf(measured().size(), outcomes().size() + 1);
    }

    boolean areMeasured() {
        return isHalf(measured().size(), outcomes().size());
    }

    List<Located<Result>> measured() {
        return outcomes().stream().filter(this::isMeasured).toList();
    }

    /** Whether, with one outcome more, at least half stand in a second place. */
    boolean areRestatedWithOneMore() {
        return isHalf(restated(), outcomes().size() + 1);
    }

    boolean areRestated() {
        return isHalf(restated(), outcomes().size());
    }

    private int restated() {
        return (int)
                outcomes().stream().filter(outcome -> forms(outcome).size() > 1).count();
    }

    private static boolean isHalf(int part, int whole) {
        return part > 0 && part * 2 >= whole;
    }

    /** The addresses of an outcome and of those that restate it. */
    private Set<Address> forms(Located<Result> outcome) {
        return Stream.concat(
                        Stream.of(outcome.address()),
                        dossier.list(Result.class).stream()
                                .filter(result -> result.value()
                                        .restates()
                                        .filter(outcome.address()::equals)
                                        .isPresent())
                                .map(Located::address))
                .collect(Collectors.toSet());
    }

    private boolean isMeasured(Located<Result> outcome) {
        return dossier.list(Indicator.class).stream().anyMatch(indicator -> measures(indicator, forms(outcome)));
    }

    private static boolean measures(Located<Indicator> indicator, Set<Address> forms) {
        return forms.contains(whole(indicator.address()))
                || indicator.value().measures().stream()
                        .flatMap(measured -> measured.value().stream())
                        .anyMatch(forms::contains);
    }

    /** The first indicator of an outcome that has one. */
    Located<Indicator> indicator() {
        Set<Address> forms = forms(measured().get(0));
        return dossier.list(Indicator.class).stream()
                .filter(indicator -> measures(indicator, forms))
                .findFirst()
                .orElseThrow();
    }
}
