package org.hemicycle.activity;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.internal.Quoted;
import org.hemicycle.internal.Unique;
import org.hemicycle.source.Stated;

/**
 * Where an activity takes place: one place, or several.
 *
 * <p>Example: {@code Strasbourg/Paris /Kyiv/other MS} names three places without saying whether the activity goes to
 * all of them, and leaves others open: {@code new Venue(List.of("Strasbourg", "Paris", "Kyiv"), Mode.UNCLEAR, true)}.
 *
 * @param places the places as the source names them, in its order; a town and its State are one place
 * @param mode how many of them are meant
 * @param isOpenEnded whether others may join them
 */
public record Venue(List<String> places, Mode mode, boolean isOpenEnded) implements Serializable {

    /** How many of several places are meant. */
    public enum Mode {
        /** All of them. */
        ALL(" and "),
        /** Any of them. */
        ANY(" or "),
        /** Some or all: the source does not say. */
        UNCLEAR(" / ");

        private final String joint;

        Mode(String joint) {
            this.joint = joint;
        }
    }

    /**
     * Checks the places.
     *
     * @throws IllegalArgumentException if one is blank or named twice, if there is none, or if a single one is given a
     *     mode other than {@code ALL}
     */
    public Venue {
        requireNonNull(places, "places");
        requireNonNull(mode, "mode");
        places = List.copyOf(places);
        Unique.require("Venue", "places", places);
        if (places.isEmpty() || places.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "Venue.places is " + Quoted.cut(places) + "; accepted is one place or more, none of"
                            + " them blank. Where no place is known, leave the venue out.");
        }
        if (places.size() == 1 && !isOpenEnded && mode != Mode.ALL) {
            throw new IllegalArgumentException("Venue.mode of the only place " + Quoted.of(places.get(0)) + " is "
                    + mode + "; accepted is ALL, since there is nothing to choose from.");
        }
    }

    /**
     * One place.
     *
     * @param place the place
     * @return the venue
     * @throws IllegalArgumentException if it is blank
     */
    public static Venue of(String place) {
        requireNonNull(place, "place");
        return new Venue(List.of(place), Mode.ALL, false);
    }

    /**
     * Reads the wording of a source, in English; it is never refused.
     *
     * <p>Places are set apart by "and" and {@code +} (all of them), by "or" (any), and by strokes, semicolons and
     * commas (unclear). A comma between a place and what it lies in ({@code Valletta, Malta}) joins the two; one in a
     * list that begins with a State, or in which no State stands last, parts them. "Other …", "elsewhere" and "etc."
     * leave the list open. No State is cut in two (Bosnia and Herzegovina).
     *
     * @param wording the words of the source; may be blank
     * @return the words and what they mean; without a value where they name no place, as {@code TBC} does. A mark such
     *     as {@code (tbc)} gives the certainty
     */
    public static Stated<Venue> read(String wording) {
        requireNonNull(wording, "wording");
        return VenueReader.read(wording);
    }

    /** {@return the places, joined as {@link #read} reads them} */
    @Override
    public String toString() {
        return Stream.concat(places.stream(), Stream.of("elsewhere").filter(open -> isOpenEnded))
                .collect(Collectors.joining(mode.joint));
    }
}
