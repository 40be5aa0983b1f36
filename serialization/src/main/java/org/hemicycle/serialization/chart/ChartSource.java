package org.hemicycle.serialization.chart;

/** Who publishes charts of a form. */
public enum ChartSource {
    /** A table of acts, typed in the form that {@link ChartReader} describes. */
    TABLE_OF_ACTS("table of acts"),
    /**
     * The Treaty Office of the Council of Europe: its pages, what is copied from them, and the answer of its service.
     */
    TREATY_OFFICE("chart of the Treaty Office"),
    /** The United Nations Treaty Collection: status of treaties deposited with the Secretary-General. */
    UN_TREATY_COLLECTION("status table of the UN Treaty Collection"),
    /** The treaty database of the Netherlands, and its Tractatenblad. */
    DUTCH_TREATY_DATABASE("parties of the Dutch treaty database"),
    /** The scope of application that Switzerland prints with a treaty. */
    SWISS_SCOPE("Swiss scope of application"),
    /** A table with the headings of a chart, of which nothing tells whose it is; it is never taken for complete. */
    NOT_KNOWN("chart of an unknown source");

    private final String phrase;

    ChartSource(String phrase) {
        this.phrase = phrase;
    }

    /**
     * The source in words.
     *
     * @return for example {@code chart of the Treaty Office}
     */
    public String phrase() {
        return phrase;
    }
}
