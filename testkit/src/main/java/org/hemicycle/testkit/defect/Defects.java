package org.hemicycle.testkit.defect;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The built-in defects, at least one for each built-in rule.
 *
 * <p>Each fits the model plan and any other dossier that has what it needs. Example, to see which rules a tool of one's
 * own passes over: {@code Defects.all().stream().filter(defect ->
 * !myTool.finds(defect.plantedIn(Samples.modelPlan())))}. Those of one's own join them in a {@link DefectCatalogue}.
 */
public final class Defects {

    private Defects() {}

    /** {@return all defects, by rule} */
    public static List<Defect> all() {
        return Stream.of(
                        AccessDefects.all(),
                        ActivityDefects.all(),
                        FundingDefects.all(),
                        RiskDefects.all(),
                        FollowUpDefects.all(),
                        ReferenceDefects.all(),
                        NameDefects.all(),
                        StatementDefects.all(),
                        StandingDefects.all(),
                        GoalDefects.all(),
                        ProgrammeDefects.all(),
                        PeriodDefects.all())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Defect::rule))
                .toList();
    }

    /**
     * The defects that a rule is there to find.
     *
     * @param rule its code, such as {@code ACT-001}
     * @return the defects; none for a code that is not that of a built-in rule
     */
    public static List<Defect> of(String rule) {
        return all().stream().filter(defect -> defect.rule().equals(rule)).toList();
    }
}
