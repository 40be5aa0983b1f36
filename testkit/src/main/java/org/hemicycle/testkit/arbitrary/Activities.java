package org.hemicycle.testkit.arbitrary;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.hemicycle.activity.Activity;
import org.hemicycle.activity.Venue;
import org.hemicycle.actor.Involvement;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;

/** Generators of activities, of where they take place and of who has a part in them. */
public final class Activities {

    private static final int BREADTH = 3;

    private Activities() {}

    /** {@return venues of one place and of several, some of them open-ended} */
    public static Arbitrary<Venue> venues() {
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
        return Combinators.combine(
                        Sources.stated(Sources.identifiers())
                                .filter(actor -> !actor.asWritten().isBlank()),
                        Arbitraries.of(Involvement.Role.class),
                        Sources.stated(Claims.figures()).optional())
                .as((actor, role, count) -> Involvement.builder()
                        .actor(actor)
                        .role(role)
                        .count(count)
                        .build());
    }

    /** {@return activities that serve no component and follow no other} */
    public static Arbitrary<Activity> activities() {
        return activities(Set.of());
    }

    /**
     * Activities that serve some of the given components and follow no other activity.
     *
     * @param components the paths of the components
     * @return the activities
     */
    public static Arbitrary<Activity> activities(Set<Address> components) {
        return Builders.withBuilder(Activity::builder)
                .use(Sources.keys())
                .in((activity, key) -> activity.key(key))
                .use(Sources.identifiers().optional())
                .in((activity, identifier) -> activity.identifier(identifier))
                .use(Arbitraries.of("1.", "2", "IV").optional())
                .in((activity, label) -> activity.label(label))
                .use(Sources.texts())
                .in((activity, title) -> activity.title(title))
                .use(Sources.stated(Sources.texts()).optional())
                .in((activity, theme) -> activity.theme(theme))
                .use(Arbitraries.of(Activity.Kind.class))
                .in((activity, kind) -> activity.kind(kind))
                .use(Arbitraries.integers().between(1, 20).optional())
                .in((activity, edition) -> activity.series(edition.map(number -> Identifier.parse("local:series")))
                        .edition(edition))
                .use(Sources.stated(Arbitraries.of(Activity.Status.class)).optional())
                .in((activity, status) -> activity.status(status))
                .use(Sources.stated(Dates.timings()).optional())
                .in((activity, when) -> activity.when(when))
                .use(Sources.stated(venues()).optional())
                .in((activity, where) -> activity.where(where))
                .use(Arbitraries.subsetOf(components))
                .in((activity, served) -> activity.serves(served))
                .use(involvements().list().ofMaxSize(BREADTH))
                .in((activity, involved) -> activity.involvements(involved))
                .use(Sources.stated(Fundings.fundings()).optional())
                .in((activity, funding) -> activity.funding(funding))
                .use(Sources.identifiers(Identifier.Scheme.LOCAL).set().ofMaxSize(BREADTH))
                .in((activity, documents) -> activity.documents(documents))
                .use(Sources.citations())
                .in((activity, citation) -> activity.citation(citation))
                .build(activity -> activity.build());
    }
}
