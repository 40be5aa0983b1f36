package org.hemicycle.serialization.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.hemicycle.rule.RuleSet;

/**
 * The forms in which findings are given to other tools and readers.
 *
 * <p>Example: {@code ReportFormat.SARIF.print(rules, List.of(CheckedDossier.of(draft, report)))}. Each holds any number
 * of dossiers, and says of each what could not be read, what broke and what is not known. A single report for programs
 * in Java is {@code HemicycleJson.write(report)}; one for people at a terminal is a
 * {@link org.hemicycle.report.TextReport}.
 */
public enum ReportFormat {
    /**
     * SARIF 2.1.0 (OASIS), one run: for hosts of code and editors, which show findings beside the rows that they are
     * about. A finding is a result with code, level, the row to mend, both pieces of evidence as related locations, and
     * its fingerprint as {@code hemicycle/v1}; suppressed ones and those of a baseline are marked. What could not be
     * read, what broke and what is not known are notifications, and {@code executionSuccessful} is false where an input
     * could not be read whole or a rule is broken. Rows have a line, and the name of the column or the pointer as
     * message of the region; what was built in Java has its address alone.
     */
    SARIF {
        @Override
        public String print(RuleSet rules, List<CheckedDossier> checked) {
            return new SarifLog(requireNonNull(rules, "rules"), List.copyOf(checked)).print();
        }
    };

    /**
     * The findings in this form.
     *
     * @param rules the rules that judged; of one that is not among them, its code and name alone can be told
     * @param checked the dossiers, in order
     * @return the text, which ends with a line end
     */
    public abstract String print(RuleSet rules, List<CheckedDossier> checked);
}
