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
            AccessRules.ACC_001,
            AccessRules.ACC_002,
            AccessRules.ACC_003,
            AccessRules.ACC_004,
            AccessRules.ACC_005,
            AccessRules.ACC_006,
            AccessRules.ACC_007,
            AccessRouteRules.ACC_008,
            AccessRouteRules.ACC_009,
            AccessRouteRules.ACC_010,
            AccessRules.ACC_011,
            AccessRouteRules.ACC_012,
            AccessRules.ACC_013,
            AccessRouteRules.ACC_014,
            AccessRouteRules.ACC_016,
            AccessRouteRules.ACC_017,
            AccessRouteRules.ACC_018,
            ScheduleRules.ACT_001,
            ScheduleRules.ACT_002,
            ScheduleRules.ACT_003,
            ScheduleRules.ACT_004,
            ScheduleRules.ACT_005,
            ActivityRules.ACT_006,
            ActivityRules.ACT_007,
            ActivityRules.ACT_008,
            ActivityRules.ACT_009,
            ActivityRules.ACT_010,
            ActivityRules.ACT_011,
            ScheduleRules.ACT_012,
            ScheduleRules.ACT_013,
            ActivityRules.ACT_014,
            UndertakingRules.COM_001,
            UndertakingRules.COM_002,
            UndertakingRules.COM_003,
            UndertakingRules.COM_004,
            UndertakingRules.COM_005,
            FundingSourceRules.FUN_001,
            FundingSourceRules.FUN_002,
            FundingSourceRules.FUN_003,
            FundingRules.FUN_004,
            FundingRules.FUN_005,
            FundingSourceRules.FUN_006,
            FundingRules.FUN_007,
            FundingRules.FUN_008,
            FundingSourceRules.FUN_009,
            FundingRules.FUN_010,
            FundingSourceRules.FUN_011,
            FundingRules.FUN_013,
            FundingRules.FUN_015,
            NameRules.NAM_001,
            NameRules.NAM_002,
            NameRules.NAM_003,
            NameRules.NAM_004,
            NameRules.NAM_005,
            NameRules.NAM_006,
            NameRules.NAM_007,
            NameRules.NAM_008,
            NameRules.NAM_009,
            ProgrammePeriodRules.PRG_001,
            ProgrammePeriodRules.PRG_002,
            ProgrammePeriodRules.PRG_003,
            ProgrammeRules.PRG_004,
            ProgrammeRules.PRG_005,
            ProgrammeRules.PRG_006,
            ProgrammeRules.PRG_007,
            ProgrammeRules.PRG_008,
            ProgrammeRules.PRG_009,
            ProgrammeRules.PRG_010,
            ProgrammePeriodRules.PRG_012,
            ProgrammePeriodRules.PRG_013,
            ProgrammePeriodRules.PRG_014,
            ProgrammePeriodRules.PRG_015,
            ProgrammePeriodRules.PRG_016,
            ReferenceRules.REF_001,
            ReferenceRules.REF_002,
            ReferenceRules.REF_003,
            ReferenceRules.REF_004,
            ReferenceRules.REF_005,
            ReferenceRules.REF_006,
            ReferenceRules.REF_007,
            ReferenceRules.REF_008,
            ReferenceRules.REF_009,
            RiskRules.RSK_001,
            RiskRules.RSK_002,
            RiskRules.RSK_003,
            RiskRules.RSK_004,
            RiskRules.RSK_005,
            SdgRules.SDG_001,
            SdgRules.SDG_002,
            SdgRules.SDG_003,
            SdgRules.SDG_004,
            SdgRules.SDG_005,
            SdgRules.SDG_006,
            StatementRules.STA_001,
            StatementRules.STA_002,
            StatementRules.STA_003,
            StatementRules.STA_004,
            StatementRules.STA_006,
            StatementRules.STA_007,
            StatementRules.STA_008,
            StandingRules.STN_001,
            StandingRules.STN_002,
            StandingRules.STN_003,
            StandingRules.STN_004,
            StandingRules.STN_005,
            StandingRules.STN_007);

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
