package org.hemicycle.serialization.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.serialization.problem.Checks;

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
     * could not be read whole or a rule is broken. Rows have a line, values of JSON the column of it too, and the name
     * of the column or the pointer as message of the region; what was built in Java has its address alone.
     */
    SARIF {
        @Override
        public String print(RuleSet rules, List<CheckedDossier> checked) {
            return new SarifLog(requireNonNull(rules, "rules"), List.copyOf(checked)).print();
        }
    },
    /**
     * JSON for programs: {@link Checks}, which {@link HemicycleJson} reads: of each input its name, whether all of it
     * had its say, its problems, and where a rule was run its report.
     */
    JSON {
        @Override
        public String print(RuleSet rules, List<CheckedDossier> checked) {
            requireNonNull(rules, "rules");
            return HemicycleJson.write(new Checks(
                    List.copyOf(checked).stream().map(CheckedDossier::outcome).toList()));
        }
    },
    /**
     * Markdown (CommonMark) for people, as a comment or a page: the findings under the headings of their programme,
     * pair or document, each with its quotes, places, rows, authority and suggestion; then apart what is in the
     * baseline and what is suppressed, and what is not known. Words of a dossier are never markup.
     */
    MARKDOWN {
        @Override
        public String print(RuleSet rules, List<CheckedDossier> checked) {
            requireNonNull(rules, "rules");
            return new MarkdownReport().print(List.copyOf(checked));
        }
    },
    /**
     * The table {@link TidyTables#findings} in CSV, for statistics. It has no room for problems of inputs, and no row
     * for an input without findings; the column {@code is_whole} says of each finding whether all of its input had its
     * say.
     */
    CSV {
        @Override
        public String print(RuleSet rules, List<CheckedDossier> checked) {
            requireNonNull(rules, "rules");
            return TidyTables.findings(checked);
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
