package org.hemicycle.testkit.sample;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.hemicycle.dossier.Dossier;

/**
 * A change that a drafter could make to a document, and the findings that it answers.
 *
 * <p>Example: the summary dates an invitation July 2022 and five other places June 2022; the correction writes June in
 * the summary, and answers the one finding about it. Where several findings have one cause, one correction answers them
 * all. A correction adds or mends what a rule looks at; it does not take the whole of it away.
 */
public final class Correction {

    private final TreeSet<String> findings;
    private final String what;
    private final UnaryOperator<Dossier> how;

    private Correction(TreeSet<String> findings, String what, UnaryOperator<Dossier> how) {
        this.findings = findings;
        this.what = what;
        this.how = how;
    }

    /**
     * A correction.
     *
     * @param what what is changed, in a sentence; where it is not known what is true, the sentence says so
     * @param how makes the change
     * @param findings the fingerprints of the findings that it answers
     * @return the correction
     */
    static Correction of(String what, UnaryOperator<Dossier> how, String... findings) {
        return new Correction(new TreeSet<>(Set.of(findings)), what, how);
    }

    /** {@return the fingerprints of the findings that it answers} */
    public Set<String> findings() {
        return Collections.unmodifiableSet(findings);
    }

    /** {@return what is changed, in a sentence} */
    public String what() {
        return what;
    }

    /**
     * Makes the change.
     *
     * @param dossier the sample, or a dossier that has the parts of it that are changed
     * @return the corrected dossier
     */
    public Dossier madeIn(Dossier dossier) {
        return how.apply(dossier);
    }

    @Override
    public String toString() {
        return String.join(", ", findings) + ": " + what;
    }
}
