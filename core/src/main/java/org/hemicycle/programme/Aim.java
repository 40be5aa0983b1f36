package org.hemicycle.programme;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.document.Subject;
import org.hemicycle.source.Identifier;

/**
 * The step towards a convention that a result names as achieved.
 *
 * <p>Example: "the State accedes to the Istanbul Convention" aims at {@code ACCESSION} of that State to CETS 210; "a
 * request to accede is made" aims at {@code REQUEST}.
 *
 * @param state the State
 * @param convention the convention
 * @param step the step
 */
public record Aim(Identifier state, Identifier convention, TreatyAction.Kind step) implements Serializable {

    /** Refuses null, naming the component. */
    public Aim {
        requireNonNull(state, "state");
        requireNonNull(convention, "convention");
        requireNonNull(step, "step");
    }

    /**
     * The pair that the aim is about.
     *
     * @return State and convention
     */
    public Subject pair() {
        return Subject.of(state, convention);
    }
}
