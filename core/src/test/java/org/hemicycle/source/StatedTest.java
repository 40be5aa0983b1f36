package org.hemicycle.source;

import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedTest {

    private static final Citation PLACE = Citation.of(Identifier.parse("AS/Bur (2024) 50"), "Row 3");
    private static final ExtendedDate APRIL = ExtendedDate.parse("2020-04");

    @Test
    void keepsTheWordsBesideTheMeaning() {
        Stated<ExtendedDate> stated = Stated.of("April 2020", APRIL, PLACE);

        assertEquals("April 2020", stated.asWritten());
        assertEquals(Optional.of(APRIL), stated.value());
        assertEquals(Certainty.STATED, stated.certainty());
        assertEquals(Optional.of("April 2020"), stated.evidence().flatMap(Citation::quote));
    }

    @Test
    void aPlainValueIsWrittenAsItPrints() {
        assertEquals("2020-04", Stated.of(APRIL).asWritten());
        assertEquals(Optional.empty(), Stated.of(APRIL).evidence());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void anEmptyPlaceIsCitedWithoutAQuote(String asWritten) {
        Stated<ExtendedDate> blank = Stated.<ExtendedDate>builder()
                .asWritten(asWritten)
                .certainty(Certainty.ABSENT)
                .citation(PLACE)
                .build();

        assertEquals(Optional.of(PLACE), blank.evidence());
        assertEquals(Optional.empty(), blank.evidence().flatMap(Citation::quote));
    }

    @ParameterizedTest
    @EnumSource
    void keepsWordsThatMeanNothingWhateverTheCertainty(Certainty certainty) {
        assertEquals(
                Optional.empty(),
                Stated.<ExtendedDate>builder()
                        .asWritten("30 February")
                        .certainty(certainty)
                        .build()
                        .value());
    }

    @ParameterizedTest
    @EnumSource(names = {"ABSENT", "UNDECIDED", "STATED_NONE"})
    void refusesAValueThatItsCertaintyDenies(Certainty certainty) {
        assertEquals(
                "Stated \"tbc\" has the value 2020-04 and the certainty " + certainty
                        + ", which says that there is none;" + " leave the value out or choose another certainty.",
                messageOf(() -> Stated.<ExtendedDate>builder()
                        .asWritten("tbc")
                        .value(APRIL)
                        .certainty(certainty)
                        .build()));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ABSENT", "UNDECIDED", "STATED_NONE"})
    void acceptsAValueUnderAnyOtherCertainty(Certainty certainty) {
        assertEquals(
                certainty,
                Stated.<ExtendedDate>builder()
                        .asWritten("April")
                        .value(APRIL)
                        .certainty(certainty)
                        .build()
                        .certainty());
    }
}
