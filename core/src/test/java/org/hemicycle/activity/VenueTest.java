package org.hemicycle.activity;

import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VenueTest {

    /** The cells of the work plan of 2025 come first, after them the place of the conference of 2018. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Strasbourg/Paris /Kyiv/other MS                  | Strasbourg; Paris; Kyiv   | UNCLEAR | true  | STATED
            Rabat                                            | Rabat                     | ALL     | false | STATED
            London,UK (tbc)                                  | London, UK                | ALL     | false | TO_BE_CONFIRMED
            UK (tbc)                                         | UK                        | ALL     | false | TO_BE_CONFIRMED
            Valletta, Malta                                  | Valletta, Malta           | ALL     | false | STATED
            Central Election Commission/ National Assembly of Ukraine | Central Election Commission; National Assembly of Ukraine | UNCLEAR | false | STATED
            Sarajevo, Bosnia and Herzegovina                 | Sarajevo, Bosnia and Herzegovina | ALL | false | STATED
            Chişinău, Moldova                                | Chişinău, Moldova         | ALL     | false | STATED
            Albania, Bosnia and Herzegovina, Georgia, Moldova, Ukraine | Albania; Bosnia and Herzegovina; Georgia; Moldova; Ukraine | UNCLEAR | false | STATED
            Gamle Logen Palace, Oslo, Norway                 | Gamle Logen Palace, Oslo, Norway | ALL | false | STATED
            Bosnia & Herzegovina                             | Bosnia and Herzegovina    | ALL     | false | STATED
            Strasbourg or Paris                              | Strasbourg; Paris         | ANY     | false | STATED
            Strasbourg and Paris                             | Strasbourg; Paris         | ALL     | false | STATED
            London, UK and Kyiv                              | London, UK; Kyiv          | ALL     | false | STATED
            Strasbourg, Paris and Kyiv                       | Strasbourg; Paris; Kyiv   | ALL     | false | STATED
            Albania, Georgia or Moldova                      | Albania; Georgia; Moldova | ANY     | false | STATED
            Strasbourg, Paris, Kyiv                          | Strasbourg; Paris; Kyiv   | UNCLEAR | false | STATED
            Strasbourg and Paris or Kyiv                     | Strasbourg; Paris; Kyiv   | UNCLEAR | false | STATED
            Strasbourg, etc.                                 | Strasbourg                | UNCLEAR | true  | STATED
            Strasbourg and elsewhere                         | Strasbourg                | ALL     | true  | STATED
            Strasbourg/Strasbourg                            | Strasbourg                | ALL     | false | STATED
            """)
    void readsWhatSourcesWrite(
            String wording, String places, Venue.Mode mode, boolean isOpenEnded, Certainty certainty) {
        Venue venue = new Venue(List.of(places.split("; ")), mode, isOpenEnded);
        Stated<Venue> stated = Venue.read(wording);

        assertEquals(wording, stated.asWritten());
        assertEquals(Optional.of(venue), stated.value());
        assertEquals(certainty, stated.certainty());
        assertEquals(Optional.of(venue), Venue.read(venue.toString()).value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''        | ABSENT
            TBC       | TO_BE_CONFIRMED
            n/a       | STATED_NONE
            other MS  | STATED
            /         | STATED
            """)
    void keepsWordingWithoutAMeaning(String wording, Certainty certainty) {
        assertEquals(Stated.builder().asWritten(wording).certainty(certainty).build(), Venue.read(wording));
    }

    @ParameterizedTest
    @ValueSource(strings = {"and", ",", ", ,", "//", "or or", "\u0001", "\u0000", "$1 \\ and (", "/ , etc."})
    void neverRefusesASource(String wording) {
        assertEquals(wording, Venue.read(wording).asWritten());
    }

    @Test
    void refusesWhatCallersGetWrong() {
        assertEquals(
                "Venue.places is []; accepted is one place or more, none of them blank. Where no place is known, leave the"
                        + " venue out.",
                messageOf(() -> new Venue(List.of(), Venue.Mode.ALL, true)));
        assertEquals(
                "Venue.places is [ ]; accepted is one place or more, none of them blank. Where no place is known, leave"
                        + " the venue out.",
                messageOf(() -> Venue.of(" ")));
        assertEquals(
                "Venue has two places \"Paris\"; accepted is one of each, so give one of them another or leave it out.",
                messageOf(() -> new Venue(List.of("Paris", "Paris"), Venue.Mode.ALL, true)));
        assertEquals(
                "Venue.mode of the only place \"Paris\" is ANY; accepted is ALL, since there is nothing to choose from.",
                messageOf(() -> new Venue(List.of("Paris"), Venue.Mode.ANY, false)));
    }
}
