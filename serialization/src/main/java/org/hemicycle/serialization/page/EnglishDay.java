package org.hemicycle.serialization.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day in words. */
final class EnglishDay {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private EnglishDay() {}

    /** For example {@code 24 April 2025}. */
    static String of(LocalDate day) {
        return WORDS.format(day);
    }

    /** The same for machines too. */
    static Tag tag(LocalDate day) {
        return Tag.of("time", of(day)).with("datetime", day.toString());
    }
}
