package org.hemicycle.serialization.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;

/** What a reading notes, so that one refusal lists everything. */
public final class ProblemLog {

    private final List<Problem> noted = new ArrayList<>();
    private final Set<Place> torn = new HashSet<>();

    /**
     * Notes a problem.
     *
     * @param problem what is wrong
     */
    public void add(Problem problem) {
        noted.add(problem);
        if (problem.isError()) {
            torn.add(line(problem.place()));
        }
    }

    private static Place line(Place place) {
        return new Place.InText(place.file(), place.line(), "");
    }

    /**
     * Whether an error was noted of a line.
     *
     * @param place a place on that line
     * @return true if there is one, in whichever column
     */
    public boolean hasError(Place place) {
        return torn.contains(line(place));
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
