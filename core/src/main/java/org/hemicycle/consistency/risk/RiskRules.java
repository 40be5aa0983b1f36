package org.hemicycle.consistency.risk;

import java.util.List;
import org.hemicycle.look.Siblings;
import org.hemicycle.rule.Rule;

/** Rules about registers of risks. */
public final class RiskRules {

    /** A risk against which nothing is done. */
    static final Rule<?> RSK_001 = Rule.of("RSK-001", "risk-without-mitigation")
            .warning("An entry of a register of risks should say what is done against the risk.")
            .over(Entry.having(risk -> !risk.mitigations().isEmpty()))
            .requires((entry, scope) -> entry.check(Entry::places))
            .message("nothing is said to be done against the risk" + Siblings.WHERE
                    + ", while {having} of {all} entries say something.")
            .suggestion("Name a mitigation, or say that the risk is accepted.")
            .why("A risk that is known and left alone is the first that an evaluation asks about.")
            .example(
                    "one of thirteen entries whose column of mitigations is empty",
                    "a register that has no such column: it raises nothing")
            .finishedTextsOnly()
            .build();

    /** One risk in two entries. */
    static final Rule<?> RSK_002 = Rule.of("RSK-002", "risk-entered-twice")
            .warning("A register should hold each risk once.")
            .over(RepeatedRisk.LOOK)
            .requires((repeated, scope) -> repeated.check())
            .message("is entered {times} times in the register.")
            .suggestion("Keep one entry, with all mitigations.")
            .why("Two entries are weighed, owned and updated apart, and sooner or later contradict each other.")
            .example("\"Lack of political will\" among the political and the operational risks", "risks that are alike")
            .build();

    /** A risk that the text names and the register does not hold. */
    static final Rule<?> RSK_003 = Rule.of("RSK-003", "risk-not-in-register")
            .warning("A risk that the text names should stand in the register too.")
            .over(NamedRisk.LOOK)
            .requires((named, scope) -> named.check())
            .message("{place, select, absent {has} other {is named in {place} and has}} no entry in {register}.")
            .suggestion("Enter it in the register, with a mitigation.")
            .why("What is not in the register is not followed up.")
            .example(
                    "an epidemic that the chapter on methods names as a risk, and the annexed register does not",
                    "a risk with places in the chapter and in the register; a lesson of earlier work, which tells what went"
                            + " wrong and not what may")
            .build();

    /** A risk of which likelihood, impact or owner is unknown. */
    static final Rule<?> RSK_004 = Rule.of("RSK-004", "risk-not-weighed")
            .note("An entry of a register of risks should state likelihood, impact and owner.")
            .over(Entry.havingOrNot(Entry::isWeighed))
            .requires((entry, scope) -> entry.check(Entry::places))
            .message(
                    "{extent, select, ONE {does not state likelihood, impact and owner, as {having} of {all} entries do}"
                            + " ALL {none of its {all, plural, one {# entry} other {# entries}} states likelihood, impact and owner}"
                            + " other {only {having} of its {all} entries {having, plural, one {states} other {state}} likelihood,"
                            + " impact and owner}}.")
            .suggestion("State them, so that the gravest risks stand out and somebody answers for each.")
            .why("Without them all risks look alike, and nobody need act.")
            .example("a register of descriptions and mitigations only: one note", "an entry with all three")
            .finishedTextsOnly()
            .build();

    /** A lapse that no risk provides for. */
    static final Rule<?> RSK_005 = Rule.of("RSK-005", "lapse-without-risk")
            .warning("A register of risks should have an entry for an invitation or a standing that ends while the"
                    + " programme runs.")
            .over(Lapse.LOOK)
            .requires((lapse, scope) -> lapse.check())
            .message("the {standing, select, absent {invitation} other {standing as {standing}}} ends after"
                    + " {last}, before the last day of the programme, {end}, and the register has no"
                    + " entry for that.")
            .suggestion("Enter the lapse as a risk, with what would prolong it as its mitigation.")
            .why("What the programme builds on is gone half-way, and nobody has been asked to see to it.")
            .example(
                    "a seat in a committee until 2026 in priorities until 2027, and no risk about it",
                    "the same with a risk about the State and the committee")
            .build();

    private static final List<Rule<?>> ALL = List.of(RSK_001, RSK_002, RSK_003, RSK_004, RSK_005);

    private RiskRules() {}

    /**
     * The rules of this category.
     *
     * @return all of them, by code
     */
    public static List<Rule<?>> all() {
        return ALL;
    }
}
