package org.hemicycle.actor;

import static org.hemicycle.Examples.standing;
import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Digest;
import org.hemicycle.time.Day;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    @ParameterizedTest
    @CsvSource({
        "2012-03-13, 2022-03-15, 2012-03-12, NO",
        "2012-03-13, 2022-03-15, 2012-03-13, YES",
        "2012-03-13, 2022-03-15, 2022-03-15, YES",
        "2012-03-13, 2022-03-15, 2022-03-16, NO",
        "2012,       ,           2011-12-31, NO",
        "2012,       ,           2012-06-01, UNKNOWN",
        "2012,       ,           2013-01-01, YES",
        ",           2022-03,    2022-02-28, YES",
        ",           2022-03,    2022-03-10, UNKNOWN",
        ",           2022-03,    2022-04-01, NO",
        ",           ,           1999-01-01, YES"
    })
    void isHeldFromItsFirstToItsLastDay(String since, String until, LocalDate day, String expected) {
        Standing.Builder standing = standing();
        if (since != null) {
            standing.since(ExtendedDate.parse(since));
        }
        if (until != null) {
            standing.until(ExtendedDate.parse(until));
        }
        Truth held = standing.build().heldOn(Day.of(day));

        assertEquals(expected, held.isUnknown() ? "UNKNOWN" : held.toString());
    }

    @Test
    void refusesALastDayBeforeTheFirst() {
        String message = messageOf(() -> standing()
                .since(ExtendedDate.parse("2012-03-13"))
                .until(ExtendedDate.parse("2011"))
                .build());

        assertEquals(true, message.contains("until 2011, which is before since 2012-03-13"), message);
    }

    @Test
    void isWellEstablishedUnlessSaidOtherwise() {
        assertEquals(Confidence.HIGH, standing().build().confidence());
    }

    @Test
    void itsWordsTellItFromAnotherAtItsPlaceWhichQuotesThem() {
        Standing one = standing().asWritten("Observer").build();
        Standing other = standing().asWritten("observer status").build();

        assertNotEquals(one, other);
        assertNotEquals(Digest.of(one), Digest.of(other));
        assertEquals(Optional.of("Observer"), one.place().quote());
        assertEquals(Optional.empty(), standing().build().place().quote());
    }

    @Test
    void namesTheAttributesThatAreNotSet() {
        assertEquals(
                "Cannot build Actor, some of required attributes are not set [identifier, name, kind]",
                messageOf(() -> Actor.builder().build()));
        assertEquals(
                "Cannot build Standing, some of required attributes are not set [holder, in, kind]",
                messageOf(() -> Standing.builder().build()));
    }
}
