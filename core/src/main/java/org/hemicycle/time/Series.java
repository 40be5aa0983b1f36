package org.hemicycle.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One moment, a range of two, or a list of either, in the order of the wording.
 *
 * @param junction what stands between the members
 * @param members one moment each, or the two ends of a range
 */
record Series(Junction junction, List<List<Moment>> members) {

    enum Junction {
        NONE,
        OR,
        AND,
        AND_OR,
        SLASH
    }

    /** The longest time over a new year that a wording of one year, or of none, stands for. */
    private static final int MOST_MONTHS = 6;

    private static final int LEAP_YEAR = 2024;

    /**
     * A series whose moments are complete.
     *
     * @param series the series
     * @param isYearInferred whether the year is that of the context
     * @param doubt why it cannot be read
     */
    record Completed(Series series, boolean isYearInferred, Optional<Doubt> doubt) {}

    static Series of(Moment... ends) {
        return new Series(Junction.NONE, List.of(List.of(ends)));
    }

    Optional<Moment> single() {
        return junction == Junction.NONE && members.get(0).size() == 1
                ? Optional.of(members.get(0).get(0))
                : Optional.empty();
    }

    boolean isCoarsened() {
        return moments().stream().anyMatch(moment -> moment.part().isPresent());
    }

    boolean areSeveralPeriods() {
        return junction == Junction.AND && moments().stream().anyMatch(moment -> moment.grain() != Moment.Grain.DAY);
    }

    private List<Moment> moments() {
        return members.stream().flatMap(List::stream).toList();
    }

    /**
     * Gives each moment the month and the year that it takes from the others, and the year of the context where none
     * has one.
     *
     * @param context the year of the context; 0 where there is none
     * @return the series; empty where its members do not belong together
     */
    Optional<Completed> in(int context) {
        return new Completion(this, context).completed();
    }

    /** The EDTF text. */
    @Override
    public String toString() {
        return switch (junction) {
            case NONE -> text(members.get(0), "/");
            case SLASH -> text(moments(), "/");
            case OR -> list("[", "]");
            case AND, AND_OR -> list("{", "}");
        };
    }

    private String list(String opening, String closing) {
        return members.stream().map(ends -> text(ends, "..")).collect(Collectors.joining(",", opening, closing));
    }

    private static String text(List<Moment> ends, String separator) {
        return ends.stream().map(Moment::toString).collect(Collectors.joining(separator));
    }

    /** Completes a series. */
    private static final class Completion {

        private final Series series;
        private final int context;
        private final List<Moment> moments;
        private final List<Boolean> borrowing = new ArrayList<>();
        private final boolean hasYear;
        private final boolean hasEveryYear;

        Completion(Series series, int context) {
            this.series = series;
            this.context = context;
            this.moments = new ArrayList<>(series.moments());
            this.hasYear = moments.stream().anyMatch(moment -> moment.year() > 0);
            this.hasEveryYear = moments.stream().allMatch(moment -> moment.year() > 0);
        }

        Optional<Completed> completed() {
            completeNumbers();
            if (moments.stream().anyMatch(Moment::isWaiting) || !areOfOneGrain()) {
                return Optional.empty();
            }
            boolean isYearOpen = !hasYear && !Digits.isYear(context);
            if (!isYearOpen) {
                completeYears();
            }
            Optional<Doubt> doubt = isYearOpen ? Optional.of(doubtInAnyYear()) : doubt();
            return Optional.of(new Completed(new Series(series.junction, regrouped()), !hasYear, doubt));
        }

        /** What no year has is impossible; all else depends on the year. */
        private Doubt doubtInAnyYear() {
            return moments.stream()
                    .flatMap(moment -> moment.in(LEAP_YEAR).entire().doubt().stream())
                    .findFirst()
                    .orElse(Doubt.NO_YEAR);
        }

        private void completeNumbers() {
            for (int i = moments.size() - 1; i >= 0; i--) {
                boolean isBorrowing = moments.get(i).isWaiting() && i < moments.size() - 1;
                if (isBorrowing) {
                    moments.set(i, moments.get(i).completedBy(moments.get(i + 1)));
                }
                borrowing.add(isBorrowing);
            }
            Collections.reverse(borrowing);
        }

        /** A range may go from a day to a month; everything else is of one kind. */
        private boolean areOfOneGrain() {
            boolean isRange = moments.size() == 2 && series.junction == Junction.NONE;
            boolean areDaysOrMonths = moments.stream()
                    .allMatch(moment -> moment.grain() == Moment.Grain.DAY || moment.grain() == Moment.Grain.MONTH);
            return moments.stream().map(Moment::sort).distinct().count() == 1
                    || isRange
                            && areDaysOrMonths
                            && moments.get(0).unit() != moments.get(1).unit();
        }

        private void completeYears() {
            if (!hasYear) {
                moments.set(0, moments.get(0).in(context));
            }
            for (int i = moments.size() - 2; i >= 0; i--) {
                Moment moment = moments.get(i);
                Moment next = moments.get(i + 1);
                if (moment.year() == 0 && next.year() > 0) {
                    moments.set(i, moment.in(mayTurn(i) ? next.year() - 1 : next.year()));
                }
            }
            for (int i = 1; i < moments.size(); i++) {
                Moment moment = moments.get(i);
                Moment last = moments.get(i - 1);
                if (moment.year() == 0) {
                    moments.set(i, moment.in(mayTurn(i - 1) ? last.year() + 1 : last.year()));
                }
            }
        }

        /** Whether the time from one moment to the next goes over a new year. */
        private boolean mayTurn(int first) {
            Moment from = moments.get(first);
            Moment to = moments.get(first + 1);
            return from.position() > to.position()
                    && from.unit() != to.unit()
                    && !borrowing.get(first)
                    && (hasYear || series.junction == Junction.NONE)
                    && from.monthsTo(to) <= MOST_MONTHS;
        }

        private Optional<Doubt> doubt() {
            Optional<Doubt> impossible =
                    moments.stream().flatMap(moment -> moment.doubt().stream()).findFirst();
            if (impossible.isPresent()) {
                return impossible;
            }
            if (!isInOrder()) {
                return Optional.of(Doubt.OUT_OF_ORDER);
            }
            boolean isUnclear = series.junction == Junction.AND_OR
                    || series.junction == Junction.SLASH
                            && !(moments.size() == 2 && moments.get(0).isNextTo(moments.get(1)));
            return isUnclear ? Optional.of(Doubt.ONE_OR_BOTH) : Optional.empty();
        }

        /** A list of dates that are complete in themselves has any order. */
        private boolean isInOrder() {
            boolean isFree = hasEveryYear && series.junction != Junction.NONE && series.junction != Junction.SLASH;
            if (isFree) {
                return regrouped().stream()
                        .allMatch(ends -> ends.size() == 1 || ends.get(0).isBefore(ends.get(1)));
            }
            for (int i = 1; i < moments.size(); i++) {
                if (!moments.get(i - 1).isBefore(moments.get(i))) {
                    return false;
                }
            }
            return true;
        }

        private List<List<Moment>> regrouped() {
            List<List<Moment>> groups = new ArrayList<>();
            int at = 0;
            for (List<Moment> ends : series.members) {
                groups.add(List.copyOf(moments.subList(at, at + ends.size())));
                at += ends.size();
            }
            return groups;
        }
    }
}
