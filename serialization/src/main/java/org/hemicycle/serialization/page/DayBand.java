package org.hemicycle.serialization.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hemicycle.accession.Readings;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;

/**
 * Days that follow one another in a timeline.
 *
 * @param first the first of them
 * @param last the last of them
 * @param isSure whether all of them are meant; otherwise any of them may be
 */
record DayBand(LocalDate first, LocalDate last, boolean isSure) {

    /** The days of a date within a window, as many bands as it has answers. */
    static List<DayBand> of(ExtendedDate date, DateRange window) {
        Optional<DateRange> days = date.bounds().intersection(window);
        if (days.isEmpty()) {
            return List.of();
        }
        List<DayBand> bands = new ArrayList<>();
        LocalDate last = days.get().last().orElseThrow();
        for (LocalDate day = days.get().first().orElseThrow(); !day.isAfter(last); day = day.plusDays(1)) {
            Truth meant = date.contains(day);
            if (!meant.isNo()) {
                join(bands, new DayBand(day, day, meant.isYes()));
            }
        }
        return bands;
    }

    private static void join(List<DayBand> bands, DayBand next) {
        int latest = bands.size() - 1;
        boolean isContinued = latest >= 0
                && bands.get(latest).isSure == next.isSure
                && bands.get(latest).last.plusDays(1).equals(next.first);
        if (isContinued) {
            bands.set(latest, new DayBand(bands.get(latest).first, next.last, next.isSure));
        } else {
            bands.add(next);
        }
    }

    /** The days from one event to another, of each of which several days may be meant. */
    static List<DayBand> between(Readings begin, Readings end, DateRange window) {
        List<DayBand> bands = new ArrayList<>();
        LocalDate low = begin.earliest().orElse(LocalDate.MIN);
        LocalDate sureFrom = begin.latest().orElse(LocalDate.MAX);
        LocalDate sureTo = end.earliest().orElse(LocalDate.MIN);
        LocalDate high = end.latest().orElse(LocalDate.MAX);
        if (sureFrom.isAfter(sureTo)) {
            add(bands, low, high, false, window);
            return bands;
        }
        add(bands, low, before(sureFrom), false, window);
        add(bands, sureFrom, sureTo, true, window);
        add(bands, after(sureTo), high, false, window);
        return bands;
    }

    private static LocalDate before(LocalDate day) {
        return day.equals(LocalDate.MIN) ? day : day.minusDays(1);
    }

    private static LocalDate after(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
    }

    private static void add(List<DayBand> bands, LocalDate first, LocalDate last, boolean isSure, DateRange window) {
        if (!first.isAfter(last)) {
            DateRange.of(first, last)
                    .intersection(window)
                    .ifPresent(days -> bands.add(
                            new DayBand(days.first().orElseThrow(), days.last().orElseThrow(), isSure)));
        }
    }
}
