package org.hemicycle.serialization.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Precision;

/** A day in words. */
final class EnglishDay {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private EnglishDay() {}

    /** For example {@code 24 April 2025}. */
    static String of(LocalDate day) {
        return WORDS.format(day);
    }

    /**
     * A date as precise as it is: {@code 20 March 2025}, {@code 1 January 2025 to 31 December 2025} where all days are
     * meant, {@code a day between 1 January 2025 and 30 June 2025} where one of them is; a set stays as it is written.
     */
    static String inWords(ExtendedDate date) {
        Optional<LocalDate> first = date.earliest();
        Optional<LocalDate> last = date.latest();
        if (date.precision() == Precision.SET && first.isPresent() && last.isPresent()
                || first.isEmpty() && last.isEmpty()) {
            return date.toString();
        }
        String about = date.isQualified() ? "about " : "";
        if (first.isEmpty()) {
            return about + (date.isOneDay() ? "by " : "until ") + of(last.orElseThrow());
        }
        if (last.isEmpty()) {
            return about + "from " + of(first.get()) + " on";
        }
        if (first.equals(last)) {
            return about + of(first.get());
        }
        return about
                + (date.isOneDay()
                        ? "a day between " + of(first.get()) + " and " + of(last.get())
                        : of(first.get()) + " to " + of(last.get()));
    }

    /** The same for machines too. */
    static Tag tag(LocalDate day) {
        return Tag.of("time", of(day)).with("datetime", day.toString());
    }
}
