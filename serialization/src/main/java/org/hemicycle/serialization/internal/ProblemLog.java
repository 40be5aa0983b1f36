package org.hemicycle.serialization.internal;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;

/** What a reading notes, so that one refusal lists everything. */
public final class ProblemLog {

    /** A line of a file, or a row of a sheet. */
    private record Line(String file, String sheet, long number) {

        Line {
            requireNonNull(file, "file");
            requireNonNull(sheet, "sheet");
        }
    }

    private final List<Problem> noted = new ArrayList<>();
    private final Set<Line> torn = new HashSet<>();

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

    private static Line line(Place place) {
        return new Line(place.file(), place.sheet(), place.line());
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
