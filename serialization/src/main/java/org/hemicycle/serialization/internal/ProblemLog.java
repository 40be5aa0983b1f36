package org.hemicycle.serialization.internal;

import java.util.ArrayList;
import java.util.List;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;

/** What a reading notes, so that one refusal lists everything. */
public final class ProblemLog {

    private final List<Problem> noted = new ArrayList<>();

    /**
     * Notes a problem.
     *
     * @param problem what is wrong
     */
    public void add(Problem problem) {
        noted.add(problem);
    }

    /** {@return how many were noted so far} */
    public int size() {
        return noted.size();
    }

    /** {@return everything that was noted, in order of file and line} */
    public Problems problems() {
        return Problems.of(noted);
    }
}
