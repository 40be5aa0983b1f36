package org.hemicycle.document;

import org.hemicycle.document.Datum.Form;

/**
 * What a claim states about its subject. The list is closed, so that claims of the same fact can be found and compared,
 * with each other and with the attribute that holds the same: {@link #VENUE} with that of an activity, {@link #AMOUNT}
 * with that of a line of a budget.
 *
 * <p>Example: {@code ClaimProperty.PERIOD.form()} is {@code DATE}, so that the place that states a period again has a
 * value such as {@code 2026/2028}.
 */
public enum ClaimProperty {
    /** The day on which the Parties were consulted about an invitation. */
    CONSULTED(Form.DATE, "date of the consultation about an invitation"),
    /** The day on which a State asked to be invited to accede. */
    REQUESTED(Form.DATE, "date of the request to be invited to accede"),
    /** The day on which a State was invited to accede. */
    INVITED(Form.DATE, "date of the invitation to accede"),
    /** The day on which a later end of an invitation was asked for or proposed. */
    EXTENSION_REQUESTED(Form.DATE, "date of the request to extend the invitation"),
    /** The day on which an invitation was given a later end. */
    INVITATION_EXTENDED(Form.DATE, "date of the extension of the invitation"),
    /** The last day on which an invitation can be taken up: of its first term, or of an extension. */
    INVITATION_VALID_UNTIL(Form.DATE, "end of validity of the invitation"),
    /** The day on which a State signed without being bound yet. */
    SIGNED(Form.DATE, "date of signature"),
    /**
     * The day on which a State expressed its consent to be bound: by ratification, acceptance, approval or accession.
     */
    CONSENTED(Form.DATE, "date of ratification or accession"),
    /** The day on which a convention entered into force for a State. */
    ENTERED_INTO_FORCE(Form.DATE, "date of entry into force for the State"),
    /** The day from which a State applies a convention before it is in force for the State. */
    PROVISIONALLY_APPLIED(Form.DATE, "date of the provisional application"),
    /** The day on which a State made a reservation. */
    RESERVED(Form.DATE, "date of the reservation"),
    /** The day on which a State made a declaration. */
    DECLARED(Form.DATE, "date of the declaration"),
    /** The day on which the operation of a convention was suspended for a State. */
    SUSPENDED(Form.DATE, "date of the suspension"),
    /** The day on which a State notified its denunciation; the day of effect is {@link #CEASED}. */
    DENOUNCED(Form.DATE, "date of the denunciation"),
    /** The day on which a State notified its withdrawal; the day of effect is {@link #CEASED}. */
    WITHDRAWN(Form.DATE, "date of the withdrawal"),
    /** The first day on which a convention is no longer in force for a State. */
    CEASED(Form.DATE, "date from which the convention is no longer in force for the State"),
    /** That a State is a Party, on the day that is stated. */
    PARTY(Form.DATE, "status as a Party"),
    /** The kind of standing that one has in another. */
    STANDING(Form.WORD, "standing"),
    /** The day from which a standing is held. */
    STANDING_SINCE(Form.DATE, "beginning of the standing"),
    /** What a thing is called. */
    NAME(Form.WORD, "name"),
    /** What sort of thing it is, such as a kind of activity, a level of result or a category of risk. */
    KIND(Form.WORD, "kind"),
    /** Whose programme it is, or who answers for a risk. */
    OWNER(Form.WORD, "owner"),
    /** The larger whole that a body belongs to. */
    PART_OF(Form.WORD, "larger body"),
    /** Whose tasks a body took over, or which programme another one follows. */
    SUCCEEDS(Form.WORD, "predecessor"),
    /** What a body is there for. */
    MANDATE(Form.WORD, "mandate"),
    /** Who issued a document, or decided, asked or promised something. */
    ISSUED_BY(Form.WORD, "issuer"),
    /** The time that a programme or document covers. */
    PERIOD(Form.DATE, "period"),
    /** The day on which a body was set up. */
    ESTABLISHED(Form.DATE, "date on which it was set up"),
    /** The day on which a text or programme was adopted. */
    ADOPTED_ON(Form.DATE, "date of adoption"),
    /** The day of an event, or the date that a document bears. */
    DATED(Form.DATE, "date"),
    /** The day by which something is to be done. */
    DUE(Form.DATE, "due date"),
    /** Where an activity takes place. */
    VENUE(Form.WORD, "venue"),
    /** Which sources of funding pay for an activity. */
    FUNDING(Form.WORD, "funding"),
    /** What has become of an activity, or how sure an amount is. */
    STATUS(Form.WORD, "status"),
    /** What an activity is about, besides its title. */
    THEME(Form.WORD, "theme"),
    /** The series of which an activity is an edition. */
    SERIES(Form.WORD, "series"),
    /** The number of an edition in its series. */
    EDITION(Form.FIGURE, "number of the edition"),
    /** What a component is to achieve. */
    OBJECTIVE(Form.WORD, "objective"),
    /** What a result, an indicator, an undertaking or a report of an event says. */
    STATEMENT(Form.WORD, "statement"),
    /** The value of an indicator at the start. */
    BASELINE(Form.WORD, "baseline"),
    /** The value of an indicator that is to be reached. */
    TARGET(Form.WORD, "target"),
    /** How likely a risk is. */
    LIKELIHOOD(Form.WORD, "likelihood"),
    /** How grave a risk is. */
    IMPACT(Form.WORD, "impact"),
    /** Whether, and to whom, a convention is open. */
    OPENNESS(Form.WORD, "openness to States"),
    /** The day on which a convention entered into force for its first Parties. */
    ENTRY_INTO_FORCE_OF_TREATY(Form.DATE, "date of its entry into force"),
    /** The period that a text attaches to the name of a programme. */
    PERIOD_LABEL(Form.DATE, "period in its label"),
    /** How many of something there are. */
    COUNT(Form.FIGURE, "number"),
    /** The amount of a line of a budget. */
    AMOUNT(Form.FIGURE, "amount"),
    /** What a source of funding gives in a year. */
    ANNUAL_ALLOCATION(Form.FIGURE, "allocation a year"),
    /** The whole budget of a programme. */
    TOTAL_BUDGET(Form.FIGURE, "total budget"),
    /** The funding that is secured. */
    SECURED_FUNDING(Form.FIGURE, "secured funding"),
    /** The secured funding as a share of the total budget. */
    SECURED_SHARE(Form.FIGURE, "share of the budget that is secured"),
    /** The ceiling of management costs as a share of direct costs. */
    MANAGEMENT_COST_CEILING(Form.FIGURE, "ceiling of management costs");

    private final Form form;
    private final String phrase;

    ClaimProperty(Form form, String phrase) {
        this.form = form;
        this.phrase = phrase;
    }

    /**
     * The form of the datum that states the property.
     *
     * @return for example {@code DATE} for {@link #INVITED}, {@code FIGURE} for {@link #AMOUNT}, {@code WORD} for
     *     {@link #VENUE}
     */
    public Form form() {
        return form;
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
