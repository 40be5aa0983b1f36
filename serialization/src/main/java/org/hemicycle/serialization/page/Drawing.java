package org.hemicycle.serialization.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a picture is made of. */
interface Drawing {

    /** {@return what it shows} */
    String title();

    /** {@return what lengths and marks stand for, in whole sentences} */
    String unit();

    /** {@return what there is to see, in one sentence} */
    String inWords();

    /** {@return how many units of the picture it is high} */
    int height();

    /**
     * The shapes.
     *
     * @param id what begins each identifier, so that none stands twice in a page
     * @param day the day to be marked, if there is one
     */
    List<Tag> shapes(String id, Optional<LocalDate> day);

    /** The same by what is so on a day; most pictures are the same on all days. */
    default Drawing on(LocalDate day) {
        return this;
    }

    /** Whether each figure can be read in the picture, so that paper can do without the table. */
    boolean hasAllFigures();

    /** Puts its figures into a table. */
    void fill(PageTable table);
}
