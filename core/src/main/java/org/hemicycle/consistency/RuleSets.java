package org.hemicycle.consistency;

import java.util.List;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;

/**
 * The built-in rule sets.
 *
 * <p>Example: {@code RuleSets.standard().asOf(LocalDate.parse("2024-01-01")).check(dossier).print()}.
 */
public final class RuleSets {

    /** The registry, sorted by code; a rule that is not here does not exist. */
    private static final List<Rule<?>> ALL = List.of(
            AccessRules.ACC_002,
            AccessRules.ACC_004,
            AccessRules.ACC_011,
            AccessRules.ACC_013,
            FundingRules.FUN_004,
            FundingRules.FUN_007,
            FundingRules.FUN_008,
            FundingRules.FUN_015,
            ProgrammeRules.PRG_004,
            ReferenceRules.REF_004,
            SdgRules.SDG_002,
            StatementRules.STA_001,
            StatementRules.STA_002);

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
