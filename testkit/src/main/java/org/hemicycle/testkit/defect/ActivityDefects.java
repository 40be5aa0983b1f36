package org.hemicycle.testkit.defect;

import static org.hemicycle.testkit.defect.ActivitySpots.inFirst;
import static org.hemicycle.testkit.defect.ActivitySpots.isToCome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.activity.Activity.Status;
import org.hemicycle.activity.Venue;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Involvement;
import org.hemicycle.actor.Involvement.Role;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;

/** Defects of activities: their venues, organisers and titles; those of their dates are others. */
final class ActivityDefects {

    private static final Set<Role> ORGANISING = Set.of(Role.ORGANISER, Role.IMPLEMENTER);
    private static final Set<Actor.Kind> STATES = Set.of(Actor.Kind.STATE, Actor.Kind.TERRITORY);
    private static final Pattern INSTITUTION =
            Pattern.compile("(?i)\\b(?:assembly|commission|committee|council|court|delegation|ministry|parliament)\\b");
    private static final Pattern NAMING = Pattern.compile("(?i)\\b(?:with|through|by)\\b");

    private ActivityDefects() {}

    static List<Defect> all() {
        return Stream.concat(ScheduleDefects.all().stream(), own().stream()).toList();
    }

    private static List<Defect> own() {
        return List.of(
                Defect.of(
                        "ACT-006",
                        "the venue of an activity is to be confirmed",
                        "an activity to come with a venue, in a list most of which has one, or in a list without any",
                        inFirst(
                                ActivityDefects::hasVenueLikeMost,
                                spot -> own -> own.where(spot.part()
                                        .where()
                                        .map(Spots::toBeConfirmed)
                                        .orElse(Venue.read("(tbc)"))))),
                Defect.of(
                        "ACT-007",
                        "an activity has no organiser",
                        "an activity to come that names its organiser itself, in a programme most of whose activities have one",
                        inFirst(
                                ActivityDefects::hasOrganiserLikeMost,
                                spot -> own -> own.involvements(spot.part().involvements().stream()
                                        .map(ActivityDefects::asPartner)
                                        .toList()))),
                Defect.of(
                        "ACT-008",
                        "the title names a partner that is not among the organisers",
                        "an activity whose title names nobody",
                        inFirst(
                                spot -> hasPlainTitle(spot)
                                        && outsider(spot.dossier()).isPresent(),
                                spot -> own -> own.title(spot.part().title() + " in co-operation with "
                                        + outsider(spot.dossier())
                                                .orElseThrow()
                                                .name()
                                                .common()))),
                Defect.of(
                        "ACT-009",
                        "one row stands for several activities",
                        "an activity to come in a programme",
                        inFirst(
                                spot -> spot.programme().isPresent()
                                        && isToCome(spot.part())
                                        && spot.part().kind() != Activity.Kind.COMPOSITE,
                                spot -> own -> own.kind(Activity.Kind.COMPOSITE))),
                Defect.of(
                                "ACT-010",
                                "two activities of one group have one title",
                                "two activities beside each other whose titles name nobody",
                                ActivityDefects::withOneTitle)
                        .consequences("REF-010"),
                Defect.of(
                        "ACT-011",
                        "an activity is for another State than the plan",
                        "an activity of a programme that serves States",
                        inFirst(
                                spot -> servesStates(spot)
                                        && outsider(spot.dossier()).isPresent(),
                                spot -> own -> own.addInvolvements(
                                        benefit(spot, outsider(spot.dossier()).orElseThrow())))),
                Defect.of(
                        "ACT-014",
                        "an activity is to be confirmed as a whole",
                        "an activity to come on which nothing is left open",
                        inFirst(
                                spot -> isDecided(spot.part()),
                                spot -> own -> own.status(Stated.<Status>builder()
                                        .asWritten("(tbc)")
                                        .value(Status.PLANNED)
                                        .certainty(Certainty.TO_BE_CONFIRMED)
                                        .citation(spot.place())
                                        .build()))));
    }

    private static boolean hasVenueLikeMost(Spot<Activity> spot) {
        boolean isNamed = spot.part()
                .where()
                .filter(where -> where.certainty() == Certainty.STATED)
                .flatMap(Stated::value)
                .filter(venue -> !venue.isOpenEnded())
                .filter(venue -> venue.places().stream()
                        .noneMatch(place -> INSTITUTION.matcher(place).find()))
                .isPresent();
        return isToCome(spot.part())
                && (isNamed
                        ? ActivitySpots.leadOfVenues(ActivitySpots.list(spot)) >= 0
                        : ActivitySpots.list(spot).stream()
                                .allMatch(each -> each.where().isEmpty()));
    }

    private static boolean hasOrganiserLikeMost(Spot<Activity> spot) {
        Set<Address> organised = organised(spot.dossier());
        List<Activity> others =
                spot.others().map(Spot::part).filter(ActivitySpots::isToCome).toList();
        Predicate<Activity> hasOne = each -> isOrganised(each.involvements()) || isWithin(organised, each);
        return spot.programme().isPresent()
                && isToCome(spot.part())
                && spot.part().involvements().stream().anyMatch(ActivityDefects::isStatedOrganiser)
                && !isWithin(organised, spot.part())
                && others.stream().anyMatch(hasOne)
                && Spots.lead(others, hasOne) >= -1;
    }

    /** The components that name an organiser. */
    private static Set<Address> organised(Dossier dossier) {
        return Spot.all(dossier, Component.class)
                .filter(each -> isOrganised(each.part().involvements()))
                .map(Spot::address)
                .collect(Collectors.toSet());
    }

    /** Whether it serves a component that is one of some, or a part of one. */
    private static boolean isWithin(Set<Address> wholes, Activity activity) {
        return activity.serves().stream().anyMatch(component -> wholes.stream().anyMatch(component::isWithin));
    }

    private static boolean isOrganised(List<Involvement> involvements) {
        return involvements.stream().map(Involvement::role).anyMatch(ORGANISING::contains);
    }

    private static boolean isStatedOrganiser(Involvement involvement) {
        return ORGANISING.contains(involvement.role()) && involvement.actor().certainty() != Certainty.INFERRED;
    }

    private static Involvement asPartner(Involvement involvement) {
        return ORGANISING.contains(involvement.role())
                ? Involvement.builder().from(involvement).role(Role.PARTNER).build()
                : involvement;
    }

    /** Whether its title can be changed: nothing else goes by it, and it names nobody. */
    private static boolean hasPlainTitle(Spot<Activity> spot) {
        return spot.part().identifier().isEmpty()
                && ActivitySpots.isOnlyOfItsTitle(spot)
                && !NAMING.matcher(spot.part().title()).find()
                && !ActivitySpots.isAnchor(spot);
    }

    /** A State that has nothing to do with the dossier, under a name of plain words. */
    private static Optional<Actor> outsider(Dossier dossier) {
        return Spots.bystanders(dossier)
                .filter(state -> state.name().common().matches("[A-Za-z ]+"))
                .findFirst();
    }

    private static boolean servesStates(Spot<Activity> spot) {
        Set<Identifier> served = spot.programme().map(Programme::beneficiaries).orElse(Set.of());
        return !served.isEmpty()
                && served.stream()
                        .allMatch(each -> spot.dossier()
                                .findActor(each)
                                .or(() -> ReferenceData.shipped().findActor(each))
                                .map(Actor::kind)
                                .filter(STATES::contains)
                                .isPresent());
    }

    private static Involvement benefit(Spot<Activity> spot, Actor state) {
        return Involvement.builder()
                .role(Role.BENEFICIARY)
                .actor(Stated.of(state.name().common(), state.identifier(), spot.place()))
                .build();
    }

    private static boolean isDecided(Activity activity) {
        return isToCome(activity)
                && Stream.of(activity.theme(), activity.status())
                        .flatMap(Optional::stream)
                        .allMatch(stated -> stated.certainty() == Certainty.STATED);
    }

    /** Gives two activities of one group the titles of both; without such a group, makes one of two groups. */
    private static Optional<Dossier> withOneTitle(Dossier dossier) {
        return pair(
                        dossier,
                        spot -> Set.of(spot.address().keys().get(0), spot.part().serves()))
                .or(() -> pair(dossier, spot -> Set.of(spot.address().keys().get(0)))
                        .filter(pair -> pair.stream().noneMatch(ActivityDefects::isCounted)))
                .map(pair -> alike(dossier, pair));
    }

    private static Optional<List<Spot<Activity>>> pair(Dossier dossier, Function<Spot<Activity>, Object> group) {
        Map<Object, List<Spot<Activity>>> groups = new LinkedHashMap<>();
        Spot.all(dossier, Activity.class)
                .filter(spot -> spot.part().series().isEmpty())
                .forEach(spot -> groups.computeIfAbsent(group.apply(spot), key -> new ArrayList<>())
                        .add(spot));
        return groups.values().stream()
                .map(members -> members.stream()
                        .filter(ActivityDefects::hasPlainTitle)
                        .limit(2)
                        .toList())
                .filter(members -> members.size() == 2)
                .findFirst();
    }

    /** Whether something is said of which and how many activities a component has. */
    private static boolean isCounted(Spot<Activity> spot) {
        return spot.dossier().claims().stream().anyMatch(claim -> claim.property() == ClaimProperty.COUNT)
                || spot.part().serves().stream()
                        .flatMap(address -> spot.dossier().find(address, Component.class).stream())
                        .anyMatch(component -> component.kind() == Component.Kind.PRIORITY);
    }

    private static Dossier alike(Dossier dossier, List<Spot<Activity>> pair) {
        String title = pair.get(0).part().title() + ", " + pair.get(1).part().title();
        Set<Address> serves = new TreeSet<>();
        pair.forEach(spot -> serves.addAll(spot.part().serves()));
        Dossier changed = dossier;
        for (Spot<Activity> spot : pair) {
            changed = Spot.changed(
                    changed,
                    spot.address(),
                    Activity.class,
                    activity -> Activity.builder()
                            .from(activity)
                            .title(title)
                            .serves(serves)
                            .build());
        }
        return changed;
    }
}
