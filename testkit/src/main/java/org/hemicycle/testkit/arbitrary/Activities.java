package org.hemicycle.testkit.arbitrary;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.hemicycle.activity.Activity;
import org.hemicycle.activity.Venue;
import org.hemicycle.actor.Involvement;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;

/** Generators of activities, of where they take place and of who has a part in them. */
public final class Activities {

    private static final int BREADTH = 3;

    private static final Arbitrary<Venue> VENUES = Shared.of(Activities::newVenues);
    private static final Arbitrary<Involvement> INVOLVEMENTS = Shared.of(Activities::newInvolvements);
    private static final Arbitrary<Activity> ACTIVITIES = Shared.of(Activities::newActivities);

    private Activities() {}

    /** {@return venues of one place and of several, some of them open-ended} */
    public static Arbitrary<Venue> venues() {
        return VENUES;
    }

    private static Arbitrary<Venue> newVenues() {
        Arbitrary<List<String>> places = Arbitraries.of(
                        "Strasbourg",
                        "London, UK",
                        "Valletta, Malta",
                        "Bosnia and Herzegovina",
                        "Chişinău, Moldova",
                        "Gamle Logen Palace, Oslo, Norway",
                        "Қазақстан",
                        "online")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .uniqueElements();
        return Combinators.combine(places, Arbitraries.of(Venue.Mode.class), Arbitraries.of(true, false))
                .as((some, mode, open) -> new Venue(some, some.size() == 1 && !open ? Venue.Mode.ALL : mode, open));
    }

    /** {@return involvements in every role; some of those involved have no identifier} */
    public static Arbitrary<Involvement> involvements() {
        return INVOLVEMENTS;
    }

    private static Arbitrary<Involvement> newInvolvements() {
        return Combinators.combine(
                        Sources.stated(Sources.identifiers())
                                .filter(actor -> !actor.asWritten().isBlank()),
                        Arbitraries.of(Involvement.Role.class),
                        Shared.perhaps(Sources.stated(Claims.figures())),
                        Shared.perhaps(Sources.stated(Sources.texts())))
                .as((actor, role, count, task) -> Involvement.builder()
                        .actor(actor)
                        .role(role)
                        .count(count)
                        .task(task)
                        .build());
    }

    /** {@return activities by themselves, which may serve components and follow activities that are not there} */
    public static Arbitrary<Activity> activities() {
        return ACTIVITIES;
    }

    private static Arbitrary<Activity> newActivities() {
        return activities(
                Sources.paths().set().ofMaxSize(BREADTH), Sources.paths().set().ofMaxSize(BREADTH));
    }

    /**
     * Activities that serve some of the given components and follow no other activity, so that each can stand in a
     * dossier that has the components.
     *
     * @param components the paths of the components
     * @return the activities
     */
    public static Arbitrary<Activity> activities(Set<Address> components) {
        requireNonNull(components, "components");
        return activities(Arbitraries.subsetOf(components), Arbitraries.just(Set.of()));
    }

    private static Arbitrary<Activity> activities(Arbitrary<Set<Address>> served, Arbitrary<Set<Address>> followed) {
        return Builders.withBuilder(Activity::builder)
                .use(Sources.keys())
                .in((activity, key) -> activity.key(key))
                .use(Shared.perhaps(Sources.identifiers()))
                .in((activity, identifier) -> activity.identifier(identifier))
                .use(Shared.perhaps(Arbitraries.of("1.", "2", "IV")))
                .in((activity, label) -> activity.label(label))
                .use(Sources.texts())
                .in((activity, title) -> activity.title(title))
                .use(Shared.perhaps(Sources.stated(Sources.texts())))
                .in((activity, theme) -> activity.theme(theme))
                .use(Sources.stated(Sources.texts()).list().ofMaxSize(BREADTH))
                .in((activity, topics) -> activity.topics(topics))
                .use(Arbitraries.of(Activity.Kind.class))
                .in((activity, kind) -> activity.kind(kind))
                .use(editions())
                .in((activity, edition) -> activity.series(edition.get1()).edition(edition.get2()))
                .use(Shared.perhaps(Sources.stated(Arbitraries.of(Activity.Status.class))))
                .in((activity, status) -> activity.status(status))
                .use(Shared.perhaps(Sources.stated(Dates.timings())))
                .in((activity, when) -> activity.when(when))
                .use(Shared.perhaps(Sources.stated(venues())))
                .in((activity, where) -> activity.where(where))
                .use(served)
                .in((activity, components) -> activity.serves(components))
                .use(involvements().list().ofMaxSize(BREADTH))
                .in((activity, involved) -> activity.involvements(involved))
                .use(Shared.perhaps(Sources.stated(Fundings.fundings())))
                .in((activity, funding) -> activity.funding(funding))
                .use(Sources.identifiers(Identifier.Scheme.LOCAL).set().ofMaxSize(BREADTH))
                .in((activity, documents) -> activity.documents(documents))
                .use(followed)
                .in((activity, others) -> activity.follows(others))
                .use(Shared.perhaps(Sources.citations()))
                .in((activity, citation) -> activity.citation(citation))
                .build(Activity.Builder::build)
                .withoutEdgeCases();
    }

    /** No series, a series, and an edition of one. */
    private static Arbitrary<Tuple2<Optional<Identifier>, Optional<Integer>>> editions() {
        return Combinators.combine(
                        Shared.perhaps(Sources.identifiers(Identifier.Scheme.LOCAL)),
                        Shared.perhaps(Arbitraries.integers().between(1, 20)))
                .as((series, edition) -> Tuple.of(series, edition.filter(number -> series.isPresent())));
    }
}
