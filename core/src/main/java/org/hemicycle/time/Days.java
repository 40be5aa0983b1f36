package org.hemicycle.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A set of days, as the shortest ascending list of closed ranges: no two of them touch. */
record Days(List<DateRange> ranges) {

    static final Days NONE = new Days(List.of());

    Days {
        ranges = List.copyOf(ranges.size() < 2 ? ranges : joined(ranges));
    }

    static Days of(DateRange range) {
        return new Days(List.of(range));
    }

    private static List<DateRange> joined(List<DateRange> ranges) {
        List<DateRange> joined = new ArrayList<>();
        for (DateRange next :
                ranges.stream().sorted(Comparator.comparing(DateRange::lower)).toList()) {
            int end = joined.size() - 1;
            if (end >= 0 && touch(joined.get(end), next)) {
                joined.set(end, joined.get(end).span(next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static boolean touch(DateRange earlier, DateRange later) {
        return earlier.overlaps(later) || earlier.upper().plusDays(1).equals(later.lower());
    }

    static Days all(Stream<Days> several) {
        return new Days(several.flatMap(days -> days.ranges.stream()).toList());
    }

    boolean isEmpty() {
        return ranges.isEmpty();
    }

    boolean isOneRange() {
        return ranges.size() == 1;
    }

    boolean isOneDay() {
        return !isEmpty() && first().equals(last());
    }

    LocalDate first() {
        return ranges.get(0).lower();
    }

    LocalDate last() {
        return ranges.get(ranges.size() - 1).upper();
    }

    boolean contains(LocalDate day) {
        return ranges.stream().anyMatch(range -> range.contains(day));
    }

    boolean containsAll(Days others) {
        int at = 0;
        for (DateRange other : others.ranges) {
            while (at < ranges.size() && ranges.get(at).upper().isBefore(other.upper())) {
                at++;
            }
            if (at == ranges.size() || !other.within(ranges.get(at))) {
                return false;
            }
        }
        return true;
    }

    boolean intersects(Days others) {
        int at = 0;
        for (DateRange other : others.ranges) {
            while (at < ranges.size() && ranges.get(at).upper().isBefore(other.lower())) {
                at++;
            }
            if (at < ranges.size() && ranges.get(at).overlaps(other)) {
                return true;
            }
        }
        return false;
    }
}
