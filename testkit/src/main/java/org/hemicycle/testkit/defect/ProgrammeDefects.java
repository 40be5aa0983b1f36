package org.hemicycle.testkit.defect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Actor;
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
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.testkit.sample.Edits;

/** Defects of the make-up of programmes. */
final class ProgrammeDefects {

    private static final Identifier MINISTRY = Identifier.parse("body:further-ministry");
    private static final String ROOM = "a programme with room for components of a rank of their own";
    private static final String OUTCOME = "further-outcome";

    private ProgrammeDefects() {}

    static List<Defect> all() {
        return List.of(
                Defect.of(
                        "PRG-004",
                        "a component has no objective",
                        ROOM,
                        FurtherRank.orIn(dossier -> oneOfItsRank(
                                        dossier, each -> each.objective().isPresent())
                                .map(each -> Spot.changed(
                                        dossier, each, Component.class, ProgrammeDefects::withoutObjective)))),
                Defect.of(
                        "PRG-005",
                        "an outcome has no indicator",
                        ROOM,
                        FurtherRank.orIn(ProgrammeDefects::withUnmeasuredOutcome)),
                Defect.of(
                        "PRG-006",
                        "an indicator has no baseline",
                        ROOM,
                        FurtherRank.orIn(dossier -> dossier.programmes().stream()
                                .flatMap(programme -> withoutBaseline(programme, dossier).stream())
                                .findFirst())),
                Defect.of(
                        "PRG-007",
                        "an outcome of the text is not in the logical framework",
                        ROOM,
                        FurtherRank.orIn(ProgrammeDefects::withUnrestatedOutcome)),
                Defect.of(
                        "PRG-008",
                        "a component has no partner",
                        ROOM,
                        FurtherRank.orIn(dossier -> oneOfItsRank(dossier, ProgrammeDefects::hasPartner)
                                .map(each -> Spot.changed(
                                        dossier, each, Component.class, ProgrammeDefects::withoutPartners)))),
                Defect.of(
                        "PRG-009",
                        "activities state priorities, and one of them does not",
                        "a programme with two activities, and with a priority for each if it has any",
                        ProgrammeDefects::withoutPriority),
                Defect.of(
                        "PRG-010",
                        "a ministry is to be reached, and takes part in no activity",
                        "a programme with activities",
                        dossier -> dossier.programmes().stream()
                                .filter(programme -> !programme.activities().isEmpty())
                                .findFirst()
                                .map(programme -> withUnreachedMinistry(programme, dossier))));
    }

    /** A component without parts of a rank of which all have something. */
    private static Optional<Address> oneOfItsRank(Dossier dossier, Predicate<Component> part) {
        return LogFrame.ranks(dossier).stream()
                .filter(rank ->
                        rank.size() > 1 && rank.stream().map(Located::value).allMatch(part))
                .flatMap(List::stream)
                .filter(each ->
                        each.value().components().isEmpty() && each.value().kind() != Component.Kind.PRIORITY)
                .map(Located::address)
                .findFirst();
    }

    private static Component withoutObjective(Component component) {
        return Component.builder().from(component).objective(Optional.empty()).build();
    }

    private static boolean isPartner(Involvement involvement) {
        return involvement.role() == Involvement.Role.PARTNER;
    }

    private static boolean hasPartner(Component component) {
        return component.involvements().stream().anyMatch(ProgrammeDefects::isPartner)
                || component.components().stream().anyMatch(ProgrammeDefects::hasPartner);
    }

    private static Component withoutPartners(Component component) {
        return Component.builder()
                .from(component)
                .involvements(Edits.without(component.involvements(), ProgrammeDefects::isPartner))
                .build();
    }

    /** With a second place, where others of its rank have one. */
    private static Optional<Dossier> withUnmeasuredOutcome(Dossier dossier) {
        return LogFrame.all(dossier)
                .filter(frame -> frame.areMeasuredWith(1))
                .flatMap(frame -> frame.components().stream()
                        .filter(each -> each.value().indicators().stream()
                                .noneMatch(indicator -> indicator.measures().isEmpty()))
                        .limit(1)
                        .map(each -> withOutcome(dossier, each.address(), frame.areRestatedWith(0))))
                .findFirst();
    }

    /** With an indicator, where others of its rank have one. */
    private static Optional<Dossier> withUnrestatedOutcome(Dossier dossier) {
        return LogFrame.all(dossier)
                .filter(frame -> frame.areRestatedWith(1))
                .findFirst()
                .map(frame -> {
                    Address component = frame.components().get(0).address();
                    Dossier plan = withOutcome(dossier, component, false);
                    return frame.areMeasuredWith(0) ? measured(plan, frame.indicator(), component) : plan;
                });
    }

    private static Dossier withOutcome(Dossier dossier, Address component, boolean isRestated) {
        Citation at = Plantings.place(Plantings.text(dossier), 1);
        Result outcome = Result.builder()
                .key(OUTCOME)
                .level(Result.Level.OUTCOME)
                .statement(Stated.of("", "Further work goes on", at))
                .build();
        Result again = Result.builder()
                .from(outcome)
                .key(OUTCOME + "-again")
                .restates(component.then(OUTCOME))
                .build();
        return Spot.changed(
                dossier,
                component,
                Component.class,
                area -> Component.builder()
                        .from(area)
                        .addResults(outcome)
                        .addAllResults(isRestated ? List.of(again) : List.of())
                        .build());
    }

    /** Lets an indicator of another outcome measure the further one too. */
    private static Dossier measured(Dossier dossier, Address indicator, Address component) {
        return Spot.changed(
                dossier,
                indicator,
                Indicator.class,
                each -> Indicator.builder()
                        .from(each)
                        .addMeasures(Stated.of(component.then(OUTCOME)))
                        .build());
    }

    /** Where most indicators lack something, one that does is nothing special: then others are completed. */
    private static Optional<Dossier> withoutBaseline(Programme programme, Dossier dossier) {
        List<Located<Indicator>> indicators = dossier.list(Indicator.class).stream()
                .filter(each -> each.address().isWithin(programme.address()))
                .toList();
        boolean areComplete = FurtherRank.areMostlyComplete(programme, dossier);
        return indicators.stream()
                .filter(each -> areComplete ? FurtherRank.isComplete(each.value()) : indicators.size() > 1)
                .findFirst()
                .map(one -> (areComplete ? dossier : completed(dossier, Edits.without(indicators, one::equals)))
                        .with(
                                one.address(),
                                Indicator.class,
                                indicator -> Indicator.builder()
                                        .from(indicator)
                                        .baseline(Optional.empty())
                                        .build()));
    }

    /** Gives a baseline and a target to more than half of some indicators. */
    private static Dossier completed(Dossier dossier, List<Located<Indicator>> indicators) {
        Dossier completed = dossier;
        for (Located<Indicator> each : indicators.subList(0, indicators.size() / 2 + 1)) {
            completed = Spot.changed(
                    completed,
                    each.address(),
                    Indicator.class,
                    indicator -> Indicator.builder()
                            .from(indicator)
                            .baseline(Stated.of("0"))
                            .target(Stated.of("9"))
                            .build());
        }
        return completed;
    }

    private static Optional<Dossier> withoutPriority(Dossier dossier) {
        return dossier.programmes().stream()
                .filter(programme -> programme.activities().size() > 1)
                .flatMap(programme -> stating(programme, dossier))
                .findFirst();
    }

    /** Takes from the last activity what it states, where each states a priority; or brings one to all but the last. */
    private static Stream<Dossier> stating(Programme programme, Dossier dossier) {
        Set<Address> priorities = dossier.list(Component.class).stream()
                .filter(each -> each.value().kind() == Component.Kind.PRIORITY
                        && each.address().isWithin(programme.address()))
                .map(Located::address)
                .collect(Collectors.toSet());
        List<Activity> activities = programme.activities();
        Activity last = activities.get(activities.size() - 1);
        if (priorities.isEmpty()) {
            Address priority = programme.address().then("further-priority");
            return Stream.of(serving(
                    withPriority(programme, dossier),
                    programme,
                    each -> each.equals(last) ? each.serves() : with(each.serves(), priority)));
        }
        return activities.stream().allMatch(each -> each.serves().stream().anyMatch(priorities::contains))
                ? Stream.of(serving(
                        dossier,
                        programme,
                        each -> each.equals(last) ? without(each.serves(), priorities) : each.serves()))
                : Stream.empty();
    }

    private static Dossier withPriority(Programme programme, Dossier dossier) {
        return Spot.changed(
                dossier,
                programme.address(),
                Programme.class,
                plan -> Programme.builder()
                        .from(plan)
                        .addComponents(Component.builder()
                                .key("further-priority")
                                .kind(Component.Kind.PRIORITY)
                                .title("Further priority")
                                .citation(Plantings.place(plan.document(), 1))
                                .build())
                        .build());
    }

    private static Dossier serving(Dossier dossier, Programme programme, Function<Activity, Set<Address>> serves) {
        return Spot.changed(
                dossier,
                programme.address(),
                Programme.class,
                plan -> Programme.builder()
                        .from(plan)
                        .activities(Edits.replaced(
                                plan.activities(),
                                each -> true,
                                each -> Activity.builder()
                                        .from(each)
                                        .serves(serves.apply(each))
                                        .build()))
                        .build());
    }

    private static Set<Address> without(Set<Address> served, Set<Address> priorities) {
        return served.stream().filter(each -> !priorities.contains(each)).collect(Collectors.toSet());
    }

    private static Set<Address> with(Set<Address> served, Address priority) {
        return Stream.concat(served.stream(), Stream.of(priority)).collect(Collectors.toSet());
    }

    private static Dossier withUnreachedMinistry(Programme programme, Dossier dossier) {
        Citation at = Plantings.place(programme.document(), 1);
        Actor ministry = Actor.builder()
                .identifier(MINISTRY)
                .name(Name.of("Ministry of Further Affairs"))
                .kind(Actor.Kind.MINISTRY)
                .build();
        return Edits.dossier(plan -> plan.addActors(ministry))
                .apply(dossier)
                .with(
                        programme.address(),
                        Programme.class,
                        plan -> Programme.builder()
                                .from(plan)
                                .addInvolvements(Involvement.builder()
                                        .actor(Stated.of("Ministry of Further Affairs", MINISTRY, at))
                                        .role(Involvement.Role.TARGET_GROUP)
                                        .build())
                                .build());
    }
}
