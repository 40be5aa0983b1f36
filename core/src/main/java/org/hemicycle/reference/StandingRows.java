package org.hemicycle.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.actor.Standing;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.ExtendedDate;

/** What rows about standings do to one another. */
final class StandingRows {

    private StandingRows() {}

    /** The standings that follow from others; whoever has a row of his own in the body has that one alone. */
    static Stream<Standing> derived(ReferenceData data) {
        return data.membersThrough().stream().flatMap(rule -> {
            Set<Identifier> own = new HashSet<>();
            data.standings().stream()
                    .filter(row ->
                            row.kind() == Standing.Kind.MEMBER && row.in().equals(rule.in()))
                    .map(Standing::holder)
                    .forEach(own::add);
            return data.standings().stream()
                    .filter(row -> rule.follows(row) && !own.contains(row.holder()))
                    .map(rule::derive);
        });
    }

    static List<Standing> replaced(List<Standing> rows, Standing added) {
        List<Standing> others = new ArrayList<>();
        for (Standing row : rows) {
            if (!isOfTheSame(row, added)) {
                others.add(row);
            } else if (!row.since().equals(added.since())) {
                others.add(requireApart(row, added));
            }
        }
        others.add(added);
        return others;
    }

    private static boolean isOfTheSame(Standing row, Standing other) {
        return row.holder().equals(other.holder()) && row.in().equals(other.in()) && row.kind() == other.kind();
    }

    private static Standing requireApart(Standing row, Standing added) {
        if (!isOver(row, added) && !isOver(added, row)) {
            throw new IllegalArgumentException("ReferenceData has \"" + row.summary() + "\", and \"" + added.summary()
                    + "\" overlaps it; a row with the same first day replaces the one that there is, and any other period"
                    + " begins after the last day of the one before it.");
        }
        return row;
    }

    private static boolean isOver(Standing earlier, Standing later) {
        return earlier.until()
                .flatMap(last -> later.since().map(first -> !isAfter(last, first)))
                .orElse(false);
    }

    /** An end of which some reading is before the beginning of the other contradicts nothing. */
    private static boolean isAfter(ExtendedDate last, ExtendedDate first) {
        return last.earliest()
                .flatMap(end -> first.latest().map(begin -> !end.isBefore(begin)))
                .orElse(false);
    }
}
