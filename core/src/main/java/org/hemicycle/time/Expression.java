package org.hemicycle.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a piece of folded wording means.
 *
 * @param date the date
 * @param isYearInferred whether a year was taken from the context
 * @param isCoarsened whether the wording says more than the date, as "early May" does
 * @param isSometime whether only some of the days are meant
 */
record Expression(ExtendedDate date, boolean isYearInferred, boolean isCoarsened, boolean isSometime) {

    private static final String PART = "(?:early|mid|middle|late|beginning|start|end)[- ](?:in )?";

    /** Reads points, ranges of them and lists: "15-16 december", "april or june", "5, 12 and 19 may 2025". */
    static Optional<Expression> read(String folded, int year) {
        String text = folded.replaceFirst("^(?:in|on|during) ", "");
        String whole = text.replaceFirst("^" + PART, "");
        boolean isCoarsened = !whole.equals(text);
        return Members.read(whole)
                .flatMap(members -> members.in(year)
                        .map(date ->
                                new Expression(date, members.lackYear(), isCoarsened, members.areSeveralPeriods())));
    }

    static Optional<ExtendedDate> date(String text) {
        try {
            return Optional.of(ExtendedDate.parse(text));
        } catch (IllegalArgumentException notADate) {
            return Optional.empty();
        }
    }

    /** Another date in the place of this one. */
    Optional<Expression> as(String text) {
        return date(text).map(other -> new Expression(other, isYearInferred, isCoarsened, isSometime));
    }

    private enum Junction {
        NONE,
        OR,
        AND
    }

    /** The members of a list, each one point or the two of a range, in the order of the wording. */
    private record Members(Junction junction, List<List<Point>> members) {

        static Optional<Members> read(String text) {
            String ranged = text.replaceAll(" (?:to|till|until|through) ", "-");
            Junction junction = ranged.contains(" or ")
                    ? Junction.OR
                    : ranged.matches(".*(?: and |,).*") ? Junction.AND : Junction.NONE;
            String separator = junction == Junction.OR ? ",? or |, ?" : ",? and |, ?";
            List<Optional<List<Point>>> members =
                    Stream.of(ranged.split(separator, -1)).map(Members::points).toList();
            return members.stream().allMatch(Optional::isPresent)
                    ? Optional.of(completed(
                            junction,
                            members.stream().map(Optional::orElseThrow).toList()))
                    : Optional.empty();
        }

        private static Optional<List<Point>> points(String text) {
            String[] ends = text.split("-", -1);
            List<Point> points =
                    Stream.of(ends).map(Point::read).flatMap(Optional::stream).toList();
            return points.size() == ends.length && ends.length <= 2 ? Optional.of(points) : Optional.empty();
        }

        private static Members completed(Junction junction, List<List<Point>> members) {
            List<List<Point>> completed = new ArrayList<>();
            Point next = new Point(0, 0, 0);
            for (int i = members.size() - 1; i >= 0; i--) {
                List<Point> points = completed(members.get(i), next);
                completed.add(points);
                next = points.get(0);
            }
            Collections.reverse(completed);
            return new Members(junction, completed);
        }

        private static List<Point> completed(List<Point> points, Point next) {
            Point last = points.get(points.size() - 1).completedBy(next);
            if (points.size() == 1) {
                return List.of(last);
            }
            Point first = points.get(0).completedBy(last);
            boolean turnsTheYear = points.get(0).year() == 0 && first.isLaterInTheYearThan(last);
            return List.of(turnsTheYear && last.year() > 0 ? first.in(last.year() - 1) : first, last);
        }

        boolean lackYear() {
            return members.stream().flatMap(List::stream).anyMatch(point -> point.year() == 0);
        }

        boolean areSeveralPeriods() {
            return junction == Junction.AND
                    && members.stream().flatMap(List::stream).anyMatch(point -> point.day() == 0);
        }

        Optional<ExtendedDate> in(int year) {
            return date(
                    switch (junction) {
                        case NONE -> joined(members.get(0), year, "/");
                        case OR -> list(year, "[", "]");
                        case AND -> list(year, "{", "}");
                    });
        }

        private String list(int year, String opening, String closing) {
            return members.stream()
                    .map(points -> joined(points, year, ".."))
                    .collect(Collectors.joining(",", opening, closing));
        }

        private static String joined(List<Point> points, int year, String separator) {
            Point first = points.get(0);
            Point last = points.get(points.size() - 1);
            int lastYear = last.year() == 0 && first.isLaterInTheYearThan(last) ? year + 1 : year;
            String start = inferred(first, year);
            return points.size() == 1 ? start : start + separator + inferred(last, lastYear);
        }

        private static String inferred(Point point, int year) {
            return (point.year() == 0 ? point.in(year) : point).toString();
        }
    }
}
