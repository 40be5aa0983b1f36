package org.hemicycle.testkit.defect;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.actor.Involvement;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;

/**
 * Two components of a rank that a programme does not use, which have all that components can have: where a defect of
 * one of them makes nothing else wrong.
 *
 * @param programme the programme
 * @param kind the rank
 * @param areComplete whether their indicators have a baseline and a target
 */
record FurtherRank(Programme programme, Component.Kind kind, boolean areComplete) {

    private static final Identifier PARTNER = Identifier.parse("body:further-partner");

    /** Plants a defect in what a dossier has, or else in components that it gets for it. */
    static Defect.Planting orIn(Defect.Planting planting) {
        return dossier ->
                planting.in(dossier).or(() -> find(dossier).flatMap(rank -> planting.in(rank.addedTo(dossier))));
    }

    private static Optional<FurtherRank> find(Dossier dossier) {
        return dossier.programmes().stream()
                .flatMap(programme -> Stream.of(Component.Kind.values())
                        .filter(kind -> kind != Component.Kind.PRIORITY && isFree(kind, programme, dossier))
                        .limit(1)
                        .map(kind -> new FurtherRank(programme, kind, areMostlyComplete(programme, dossier))))
                .max(Comparator.comparing(FurtherRank::areComplete));
    }

    private static boolean isFree(Component.Kind kind, Programme programme, Dossier dossier) {
        return dossier.list(Component.class).stream()
                .filter(each -> each.address().isWithin(programme.address()))
                .noneMatch(each -> each.value().kind() == kind);
    }

    /** Whether indicators of a programme have a baseline and a target, so that further ones need them too. */
    static boolean areMostlyComplete(Programme programme, Dossier dossier) {
        List<Indicator> indicators = dossier.list(Indicator.class).stream()
                .filter(each -> each.address().isWithin(programme.address()))
                .map(Located::value)
                .toList();
        return indicators.stream().filter(FurtherRank::isComplete).count() * 2 >= indicators.size();
    }

    static boolean isComplete(Indicator indicator) {
        return indicator.baseline().flatMap(Stated::value).isPresent()
                && indicator.target().flatMap(Stated::value).isPresent();
    }

    private Dossier addedTo(Dossier dossier) {
        return Spot.changed(
                dossier,
                programme.address(),
                Programme.class,
                plan -> Programme.builder()
                        .from(plan)
                        .addComponents(component("further-part-1"), component("further-part-2"))
                        .build());
    }

    private Component component(String key) {
        Citation at = Plantings.place(programme.document(), 1);
        Address address = programme.address().then(key);
        return Component.builder()
                .key(key)
                .kind(kind)
                .title("Further part " + key.charAt(key.length() - 1))
                .objective(Stated.of("", "Work goes further", at))
                .addInvolvements(Involvement.of(PARTNER, Involvement.Role.PARTNER))
                .addResults(
                        outcome("o1", at).build(),
                        outcome("l1", at).restates(address.then("o1")).build())
                .addIndicators(indicator(address.then("o1"), at))
                .citation(at)
                .build();
    }

    private static Result.Builder outcome(String key, Citation at) {
        return Result.builder()
                .key(key)
                .level(Result.Level.OUTCOME)
                .statement(Stated.of("", "Work has gone further", at));
    }

    private Indicator indicator(Address outcome, Citation at) {
        return Indicator.builder()
                .key("i1")
                .statement(Stated.of("", "Number of further works", at))
                .addMeasures(Stated.of(outcome))
                .baseline(given("0"))
                .target(given("9"))
                .build();
    }

    private Optional<Stated<String>> given(String value) {
        return Optional.of(Stated.of(value)).filter(stated -> areComplete);
    }
}
