package org.hemicycle.document;

/**
 * What a claim states about its subject. The list is closed, so that claims of the same fact can be found and compared.
 */
public enum ClaimProperty {
    /** The day on which the Parties were consulted about an invitation. */
    CONSULTED("date of the consultation about an invitation"),
    /** The day on which a State asked to be invited to accede. */
    REQUESTED("date of the request to be invited to accede"),
    /** The day on which a State was invited to accede. */
    INVITED("date of the invitation to accede"),
    /** The day on which a later end of an invitation was asked for or proposed. */
    EXTENSION_REQUESTED("date of the request to extend the invitation"),
    /** The day on which an invitation was given a later end. */
    INVITATION_EXTENDED("date of the extension of the invitation"),
    /** The last day on which an invitation can be taken up: of its first term, or of an extension. */
    INVITATION_VALID_UNTIL("end of validity of the invitation"),
    /** The day on which a State signed without being bound yet. */
    SIGNED("date of signature"),
    /**
     * The day on which a State expressed its consent to be bound: by ratification, acceptance, approval or accession.
     */
    CONSENTED("date of ratification or accession"),
    /** The day on which a convention entered into force for a State. */
    ENTERED_INTO_FORCE("date of entry into force for the State"),
    /** The day from which a State applies a convention before it is in force for the State. */
    PROVISIONALLY_APPLIED("date of the provisional application"),
    /** The day on which a State made a reservation. */
    RESERVED("date of the reservation"),
    /** The day on which a State made a declaration. */
    DECLARED("date of the declaration"),
    /** The day on which the operation of a convention was suspended for a State. */
    SUSPENDED("date of the suspension"),
    /** The day on which a State notified its denunciation; the day of effect is {@link #CEASED}. */
    DENOUNCED("date of the denunciation"),
    /** The day on which a State notified its withdrawal; the day of effect is {@link #CEASED}. */
    WITHDRAWN("date of the withdrawal"),
    /** The first day on which a convention is no longer in force for a State. */
    CEASED("date from which the convention is no longer in force for the State"),
    /** Whether a State is a Party. */
    PARTY("status as a Party"),
    /** The kind of standing that one has in another. */
    STANDING("standing"),
    /** The day from which a standing is held. */
    STANDING_SINCE("beginning of the standing"),
    /** What a thing is called. */
    NAME("name"),
    /** The larger whole that a body belongs to. */
    PART_OF("larger body"),
    /** Whose tasks a body took over. */
    SUCCEEDS("predecessor"),
    /** What a body is there for. */
    MANDATE("mandate"),
    /** Who issued a document. */
    ISSUED_BY("issuer"),
    /** The time that a document covers. */
    PERIOD("period"),
    /** The day on which a body was set up. */
    ESTABLISHED("date on which it was set up"),
    /** The day on which a text was adopted. */
    ADOPTED_ON("date of adoption"),
    /** The day of an event. */
    DATED("date"),
    /** Whether, and to whom, a convention is open. */
    OPENNESS("openness to States"),
    /** The day on which a convention entered into force for its first Parties. */
    ENTRY_INTO_FORCE_OF_TREATY("date of its entry into force"),
    /** The period that a text attaches to the name of a programme. */
    PERIOD_LABEL("period in its label"),
    /** How many of something there are. */
    COUNT("number"),
    /** What a source of funding gives in a year. */
    ANNUAL_ALLOCATION("allocation a year"),
    /** The whole budget of a programme. */
    TOTAL_BUDGET("total budget"),
    /** The funding that is secured. */
    SECURED_FUNDING("secured funding"),
    /** The secured funding as a share of the total budget. */
    SECURED_SHARE("share of the budget that is secured"),
    /** The ceiling of management costs as a share of direct costs. */
    MANAGEMENT_COST_CEILING("ceiling of management costs");

    private final String phrase;

    ClaimProperty(String phrase) {
        this.phrase = phrase;
    }

    /**
     * The property as a noun phrase for messages.
     *
     * @return for example {@code date of the invitation to accede}
     */
    public String phrase() {
        return phrase;
    }
}
