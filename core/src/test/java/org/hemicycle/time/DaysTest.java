package org.hemicycle.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of June 2025, written as numbers. */
class DaysTest {

    private static Days days(String text) {
        return new Days(Stream.of(text.split(" "))
                .map(range -> range.split("-"))
                .map(ends -> DateRange.parse(day(ends[0]) + "/" + day(ends[ends.length - 1])))
                .toList());
    }

    private static String day(String number) {
        return "2025-06-" + number;
    }

    @ParameterizedTest
    @CsvSource({
        "01-05 06-10, 01-10",
        "01-05 07-10, 01-05 07-10",
        "07-10 01-05, 01-05 07-10",
        "01-05 05-10, 01-10",
        "01-10 03-04, 01-10",
        "01-05 06-10 12-12, 01-10 12-12",
    })
    void rangesThatTouchAreOne(String ranges, String shortest) {
        String joined = days(ranges).ranges().stream()
                .map(range -> range.toString().replace("2025-06-", "").replace('/', '-'))
                .collect(Collectors.joining(" "));

        assertEquals(shortest, joined);
        assertEquals(!shortest.contains(" "), days(ranges).isOneRange());
    }

    @ParameterizedTest
    @CsvSource({
        "01-05,       01-05,       true,  true",
        "01-05,       02-04,       true,  true",
        "01-05,       05-06,       false, true",
        "01-05,       06-08,       false, false",
        "01-05 10-15, 03-03 12-15, true,  true",
        "01-05 10-15, 03-03 12-16, false, true",
        "01-05 10-15, 07-08,       false, false",
        "01-05 10-15, 07-10,       false, true",
        "01-05 10-15, 16-20,       false, false",
        "01-05 10-15, 04-11,       false, true",
        "10-15,       01-05,       false, false",
    })
    void holdsAndMeetsOthers(String some, String others, boolean holds, boolean meets) {
        assertEquals(holds, days(some).containsAll(days(others)));
        assertEquals(meets, days(some).intersects(days(others)));
        assertEquals(meets, days(others).intersects(days(some)));
    }

    @Test
    void noneHasNoDay() {
        assertFalse(Days.NONE.isOneDay());
        assertFalse(Days.NONE.isOneRange());
        assertFalse(Days.NONE.intersects(days("01-05")));
        assertFalse(Days.NONE.containsAll(days("01-05")));
    }
}
