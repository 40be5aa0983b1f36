package org.hemicycle.testkit.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.internal.CountedNoun;

/** A sample, and what it takes for the standard rules to have neither an error nor a warning to report about it. */
public final class CleanVariant {

    private final Dossier sample;
    private final LocalDate day;
    private final List<Correction> corrections;

    CleanVariant(Dossier sample, LocalDate day, List<Correction> corrections) {
        this.sample = sample;
        this.day = day;
        this.corrections = List.copyOf(corrections);
    }

    /** {@return the document as it stands} */
    public Dossier sample() {
        return sample;
    }

    /** {@return the day from which it is judged: one on which somebody would have read the document} */
    public LocalDate day() {
        return day;
    }

    /** {@return what is corrected, in the order in which it is done} */
    public List<Correction> corrections() {
        return corrections;
    }

    /** {@return the document with all corrections} */
    public Dossier dossier() {
        return corrected(correction -> true);
    }

    /**
     * The document with all corrections but one.
     *
     * @param leftOut the correction that is not made
     * @return the dossier, which has the findings again that the correction answers
     */
    public Dossier without(Correction leftOut) {
        return corrected(correction -> correction != leftOut);
    }

    private Dossier corrected(Predicate<Correction> wanted) {
        Dossier corrected = sample;
        for (Correction correction : corrections) {
            corrected = wanted.test(correction) ? correction.madeIn(corrected) : corrected;
        }
        return corrected;
    }

    @Override
    public String toString() {
        return "Clean variant of \"" + sample.name() + "\" as of " + day + ": "
                + CountedNoun.of(corrections.size(), "correction");
    }
}
