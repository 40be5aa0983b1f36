package org.hemicycle.serialization.chart;

import org.hemicycle.internal.Phrase;

/** Who publishes charts of a form. */
public enum ChartSource {
    /** A table of acts, typed in the form that {@link ChartReader} describes. */
    TABLE_OF_ACTS,
    /**
     * The Treaty Office of the Council of Europe: its pages, what is copied from them, and the answer of its service.
     */
    TREATY_OFFICE,
    /** The United Nations Treaty Collection: status of treaties deposited with the Secretary-General. */
    UN_TREATY_COLLECTION,
    /** The treaty database of the Netherlands, and its Tractatenblad. */
    DUTCH_TREATY_DATABASE,
    /** The scope of application that Switzerland prints with a treaty. */
    SWISS_SCOPE,
    /** A table with the headings of a chart, of which nothing tells whose it is; it is never taken for complete. */
    NOT_KNOWN;

    /**
     * The source in words.
     *
     * @return for example {@code treaty office}
     */
    public String phrase() {
        return Phrase.of(this);
    }
}
