package org.hemicycle.serialization.folder;

import java.util.Collection;
import java.util.List;
import org.hemicycle.serialization.problem.Problem;

/** A cell means nothing; with what is accepted, where that can be listed. */
final class Refusal extends IllegalArgumentException {

    private final transient List<String> accepted;
    private final transient List<String> nearest;
    private final String mend;

    Refusal(String what, Collection<String> accepted, Collection<String> nearest, String mend) {
        super(what);
        this.accepted = List.copyOf(accepted);
        this.nearest = List.copyOf(nearest);
        this.mend = mend;
    }

    static Refusal of(String what, String mend) {
        return new Refusal(what, List.of(), List.of(), mend);
    }

    Problem completing(Problem problem) {
        return problem.accepting(accepted).near(nearest).mend(mend);
    }
}
