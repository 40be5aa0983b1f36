package org.hemicycle.serialization.internal.page;

import org.hemicycle.serialization.problem.Problem;

/** Why nothing of a file is taken, on its way from where that is found to where it is noted. */
final class Refused extends RuntimeException {

    private final Problem problem;

    Refused(Problem problem) {
        super(problem.print(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
