package org.hemicycle.serialization.chart;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.document.Subject;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Identifier.Scheme;

/**
 * A row that was not taken, so that the chart is not complete about whatever it may be about.
 *
 * @param state its State, where that is known
 * @param convention its convention, likewise
 */
record LostRow(Optional<Identifier> state, Optional<Identifier> convention) {

    /** Nothing is known of it. */
    static final LostRow UNKNOWN = new LostRow(Optional.empty(), Optional.empty());

    private static final Set<Scheme> STATES = EnumSet.of(Scheme.COUNTRY, Scheme.BODY, Scheme.LOCAL);
    private static final Set<Scheme> CONVENTIONS = EnumSet.of(Scheme.TREATY, Scheme.UNTS, Scheme.UNTC, Scheme.LOCAL);

    /** Whether it may be about a State, a convention, or both. */
    boolean mayConcern(Subject subject) {
        if (subject instanceof Subject.Pair pair) {
            return isOrMayBe(state, STATES, pair.first()) && isOrMayBe(convention, CONVENTIONS, pair.second());
        }
        return subject instanceof Subject.Thing thing && mayConcern(thing.identifier());
    }

    private boolean mayConcern(Identifier thing) {
        return isOrMayBe(state, STATES, thing) || isOrMayBe(convention, CONVENTIONS, thing);
    }

    private static boolean isOrMayBe(Optional<Identifier> side, Set<Scheme> schemes, Identifier thing) {
        return side.map(thing::equals).orElse(schemes.contains(thing.scheme()));
    }
}
