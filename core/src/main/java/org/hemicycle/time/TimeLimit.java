package org.hemicycle.time;

import java.util.Optional;
import org.hemicycle.time.Moment.Grain;
import org.hemicycle.time.Symbol.Kind;
import org.hemicycle.time.Symbol.Part;

/**
 * A moment as a limit of time: "by July", "after the end of 2025".
 *
 * @param bound how the time lies to it: {@code BY}, {@code UNTIL}, {@code BEFORE}, {@code AFTER}, {@code NOT_BEFORE} or
 *     {@code SINCE}
 * @param moment the moment
 */
record TimeLimit(Kind bound, Moment moment) {

    /** Whether "the end of July" or "the beginning of July" says just what "July" says here. */
    boolean isExact() {
        return switch (bound) {
            case BY, UNTIL -> isPart(Part.END);
            case SINCE, NOT_BEFORE -> isPart(Part.START);
            default -> isPart(Part.END) || isPart(Part.START);
        };
    }

    private boolean isPart(Part part) {
        return moment.part().equals(Optional.of(part));
    }

    /** Why the days are not known up to which, or from which on. */
    Optional<Doubt> doubt() {
        boolean isNearEdge = bound == Kind.BEFORE && !isPart(Part.END) || bound == Kind.AFTER;
        if (moment.grain() == Grain.SEASON && isNearEdge) {
            return Optional.of(Doubt.EDGE_OF_SEASON);
        }
        boolean isFarEdge = bound == Kind.AFTER && isPart(Part.START);
        boolean isRough = moment.part().isPresent() && (!isExact() || isFarEdge);
        boolean mayBeRough =
                moment.grain() == Grain.MONTH && (bound == Kind.BY || bound == Kind.SINCE || bound == Kind.NOT_BEFORE);
        return isRough && !mayBeRough ? Optional.of(Doubt.EDGE_OF_PART) : Optional.empty();
    }

    /** The EDTF text of the time, made of that of the moment. */
    String text(String date) {
        return switch (bound) {
            case BY -> "[.." + date + "]";
            case UNTIL -> "../" + date;
            case NOT_BEFORE -> "[" + date + "..]";
            case BEFORE -> isPart(Part.END) ? "[.." + date + "]" : "[.." + eve(date) + "]";
            case AFTER -> "[" + morrow(date) + "..]";
            default -> date + "/..";
        };
    }

    private static Object eve(String date) {
        return ExtendedDate.parse(date).earliest().orElseThrow().minusDays(1);
    }

    private static Object morrow(String date) {
        return ExtendedDate.parse(date).latest().orElseThrow().plusDays(1);
    }
}
