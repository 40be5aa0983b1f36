package org.hemicycle.consistency.access;

import java.time.Period;
import java.util.Map;
import org.hemicycle.convention.InvitationValidity;
import org.hemicycle.finding.Argument;

/** For how long an invitation is valid, in a message: in years where it is whole years. */
final class TermOfValidity {

    /** How a template shows the argument {@code term}. */
    static final String WORDS =
            "{term, list, each {{years, select, absent {{period}} other {{years, plural, one {1 year} other {{years} years}}}}}}";

    private TermOfValidity() {}

    static Argument of(InvitationValidity law) {
        Period term = law.validity();
        return Argument.group(
                term.getMonths() == 0 && term.getDays() == 0
                        ? Map.of("years", term.getYears())
                        : Map.of("period", term));
    }
}
