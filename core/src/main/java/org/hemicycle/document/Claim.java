package org.hemicycle.document;

import java.io.Serializable;
import java.util.Optional;
import org.hemicycle.internal.Quoted;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.immutables.value.Value;

/**
 * One place that states one fact.
 *
 * <p>A fact that stands in five places has five claims; whether they agree is checked, never assumed. Example: "invited
 * to accede in July 2022", in the summary of a programme, is a claim about the pair Kazakhstan × ETS 173 and the
 * property {@link ClaimProperty#INVITED}, with the value {@code 2022-07}.
 */
@Value.Immutable
public sealed interface Claim extends Serializable permits ImmutableClaim {

    /** {@return what the claim is about} */
    Subject subject();

    /** {@return what it states about that} */
    ClaimProperty property();

    /** {@return the words of the source and what they mean; with a citation, since a claim is a place} */
    Stated<Datum> stated();

    /** {@return the label or verb that the place uses for it, such as "Accession" or "ratified"} */
    Optional<String> label();

    /** {@return the place, quoting the datum} */
    default Citation evidence() {
        return stated().evidence().orElseThrow();
    }

    /** {@return the date stated, where the claim states one} */
    default Optional<ExtendedDate> date() {
        return stated().value().filter(Datum.On.class::isInstance).map(datum -> ((Datum.On) datum).date());
    }

    /**
     * {@return the figure stated, to the last digit that its words print, where the claim states one}
     *
     * @see PrintedFigure#of
     */
    @Value.Lazy
    default Optional<Datum.Figure> figure() {
        return stated().value()
                .filter(Datum.Figure.class::isInstance)
                .map(Datum.Figure.class::cast)
                .map(figure -> PrintedFigure.of(figure, stated().asWritten()));
    }

    /** Checks that there is a citation, and that the marks of a figure fit its words. */
    private Claim check() {
        if (stated().citation().isEmpty()) {
            throw new IllegalArgumentException(
                    "Claim about " + subject() + ", " + property() + " (" + Quoted.of(stated().asWritten())
                            + ") has no citation; a claim is one place that states a fact, so give"
                            + " the document and the place.");
        }
        stated().value()
                .filter(Datum.Figure.class::isInstance)
                .ifPresent(figure -> PrintedFigure.requireFit(
                        "Claim about " + subject() + ", " + property(), (Datum.Figure) figure, stated().asWritten()));
        return this;
    }

    /**
     * This value in one line.
     *
     * @return what is claimed of what, and where
     */
    default String summary() {
        return subject() + ", " + property().phrase() + ": " + stated() + ", "
                + stated().citation().map(Citation::at).orElse("");
    }

    /**
     * Starts a claim.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Claim}. */
    final class Builder extends ImmutableClaim.Builder {
        Builder() {}

        @Override
        public Claim build() {
            return super.build().check();
        }
    }
}
