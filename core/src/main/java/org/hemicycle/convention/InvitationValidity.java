package org.hemicycle.convention;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.DateRange;

/**
 * For how long an invitation can be taken up where nothing else is said.
 *
 * <p>Example: invitations that the Committee of Ministers has made since 10 April 2013 are valid for five years from
 * their adoption. The validity of older ones is not modelled.
 *
 * @param decidedBy who makes such invitations
 * @param made the days of adoption for which it holds
 * @param validity how long
 * @param basis the decision that says so
 */
public record InvitationValidity(Identifier decidedBy, DateRange made, Period validity, Basis basis)
        implements Serializable {

    /** Refuses null, naming the component. */
    public InvitationValidity {
        requireNonNull(decidedBy, "decidedBy");
        requireNonNull(made, "made");
        requireNonNull(validity, "validity");
        requireNonNull(basis, "basis");
    }

    /**
     * How long, in words.
     *
     * @return for example {@code 5 years}
     */
    public String inWords() {
        return validity.getDays() == 0 && validity.getMonths() == 0
                ? validity.getYears() + " years"
                : validity.toString();
    }

    /**
     * The anniversary to which an invitation is valid.
     *
     * @param adopted the day of its adoption, within {@link #made}
     * @return the day
     */
    public LocalDate anniversary(LocalDate adopted) {
        return adopted.plus(validity);
    }
}
