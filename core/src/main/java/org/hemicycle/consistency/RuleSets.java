package org.hemicycle.consistency;

import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.consistency.access.AccessRules;
import org.hemicycle.consistency.activity.ActivityRules;
import org.hemicycle.consistency.funding.FundingRules;
import org.hemicycle.consistency.name.NameRules;
import org.hemicycle.consistency.programme.ProgrammeRules;
import org.hemicycle.consistency.reference.ReferenceRules;
import org.hemicycle.consistency.risk.RiskRules;
import org.hemicycle.consistency.sdg.SdgRules;
import org.hemicycle.consistency.standing.StandingRules;
import org.hemicycle.consistency.statement.StatementRules;
import org.hemicycle.consistency.undertaking.UndertakingRules;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;

/**
 * The built-in rule sets.
 *
 * <p>Example: {@code RuleSets.standard().asOf(LocalDate.parse("2024-01-01")).check(dossier).print()}.
 *
 * <p>Thread-safe, and the sets are immutable.
 */
public final class RuleSets {

    /** The registry, sorted by code; a rule that is not here does not exist. */
    private static final List<Rule<?>> ALL = Stream.of(
                    AccessRules.all(),
                    ActivityRules.all(),
                    FundingRules.all(),
                    NameRules.all(),
                    ProgrammeRules.all(),
                    ReferenceRules.all(),
                    RiskRules.all(),
                    SdgRules.all(),
                    StandingRules.all(),
                    StatementRules.all(),
                    UndertakingRules.all())
            .<Rule<?>>flatMap(List::stream)
            .sorted()
            .toList();

    private RuleSets() {}

    /**
     * All built-in rules, under the shipped reference data.
     *
     * @return the rule set
     */
    public static RuleSet standard() {
        return RuleSet.of(ALL);
    }

    /**
     * The rules for a text that is still being written: the built-in ones without those whose findings would be noise
     * in it, such as that a component has no budget line yet.
     *
     * @return the rule set
     */
    public static RuleSet drafting() {
        return standard().drafting();
    }
}
