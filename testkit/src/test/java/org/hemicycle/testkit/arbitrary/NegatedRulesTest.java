package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Coverage;
import org.hemicycle.finding.Report;
import org.hemicycle.rule.Negated;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.testkit.defect.Defect;

/** Generated dossiers tell each built-in rule from its contrary. */
class NegatedRulesTest {

    /** Within so many dossiers on which a rule judges something, its contrary must be refuted. */
    private static final int ENOUGH = 50;

    private static final int MOST = 3000;

    @Example
    void theContraryOfEveryRuleIsRefutedWithinFiftyDossiersOnWhichTheRuleJudgesSomething() {
        List<Rule<?>> contraries = new ArrayList<>();
        RuleSets.standard().rules().forEach(rule -> contraries.add(Negated.of(rule)));
        Map<String, Integer> judged = new TreeMap<>();
        contraries.forEach(rule -> judged.put(rule.code(), 0));
        RandomGenerator<Dossier> dossiers = Dossiers.cleanDossiers().generator(1000);
        Random random = new Random(12);

        for (int count = 0; count < MOST && !contraries.isEmpty(); count++) {
            Dossier dossier = dossiers.next(random).value();
            Report report =
                    RuleSet.of(contraries).asOf(Defect.firstDay(dossier)).check(dossier);
            report.coverage().stream()
                    .filter(coverage -> coverage.judged() > 0)
                    .map(Coverage::rule)
                    .forEach(code -> judged.merge(code, 1, Integer::sum));
            contraries.removeIf(rule -> !report.findings(rule.code()).isEmpty());
            contraries.removeIf(rule -> judged.get(rule.code()) > ENOUGH);
            judged.keySet().removeIf(code -> !report.findings(code).isEmpty());
        }

        judged.values().removeIf(times -> times == 0);
        assertEquals(Map.of(), judged, "not refuted");
    }
}
