package org.hemicycle.consistency;

import java.util.List;
import java.util.stream.Collectors;
import org.hemicycle.document.Claim;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.Severity;

/** Rules about one fact stated in several places. */
public final class StatementRules {

    /** Places that date one fact differently. */
    public static final Rule<?> STA_001 = Rule.<Statements>builder("STA-001", "dates-disjoint")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("Places that date the same fact must agree, if need be at different precision.")
            .over(Statements::ofDates)
            .when((statements, scope) -> statements.areSeveral())
            .requires((statements, scope) -> Check.requiring(statements.agreement(), differing(statements)))
            .arguments("property", "minority", "majority")
            .message("the {property} is {minority} in one place and {majority} in another.")
            .suggestion("Find out which is right and correct the other, most likely {minority}.")
            .build();

    /** Places that give one figure differently. */
    public static final Rule<?> STA_002 = Rule.<Statements>builder("STA-002", "figures-differ")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("Places that state the same figure must agree, apart from rounding.")
            .over(Statements::ofFigures)
            .when((statements, scope) -> statements.areSeveral())
            .requires((statements, scope) -> Check.requiring(statements.agreement(), differing(statements)))
            .arguments("property", "minority", "majority")
            .message("the {property} is {minority} in one place and {majority} in another.")
            .suggestion("Find out which is right and correct the other.")
            .build();

    private StatementRules() {}

    private static Check differing(Statements statements) {
        List<List<Claim>> camps = statements.camps();
        List<Claim> others = camps.stream().skip(1).flatMap(List::stream).collect(Collectors.toList());
        return Check.failed()
                .with("property", statements.property().phrase())
                .with("minority", Statements.words(camps.get(0)))
                .with("majority", Statements.words(others))
                .claims(camps.stream().flatMap(List::stream).toList());
    }
}
