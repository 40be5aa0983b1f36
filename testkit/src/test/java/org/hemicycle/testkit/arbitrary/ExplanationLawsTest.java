package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Explanation;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.testkit.sample.Samples;

/**
 * An explanation is a second run of one rule; it must end where the first one ended. Of the findings of a rule, each
 * try explains one.
 */
class ExplanationLawsTest {

    private static final Dossier SAMPLE = Samples.kazakhstanPriorities();

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void agreesWithTheCheckOnWhateverIsLeftOfARealText(
            @ForAll("actions") List<TreatyAction> actions, @ForAll("days") LocalDate day, @ForAll Random random) {
        Dossier dossier = Dossier.builder().from(SAMPLE).treatyActions(actions).build();
        RuleSet.Dated rules = RuleSets.standard().asOf(day);

        for (List<Finding> ofRule : byRule(rules.check(dossier))) {
            Finding finding = ofRule.get(random.nextInt(ofRule.size()));

            Explanation explanation = rules.explain(dossier, finding);

            assertEquals(Optional.of(finding), explanation.finding(), explanation::print);
        }
    }

    private static Collection<List<Finding>> byRule(Report report) {
        return report.findings().stream()
                .collect(Collectors.groupingBy(Finding::rule))
                .values();
    }

    @Provide
    Arbitrary<List<TreatyAction>> actions() {
        return Arbitraries.of(SAMPLE.treatyActions()).list().uniqueElements();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.parse("2022-01-01");
        return Arbitraries.integers().between(0, 2922).map(first::plusDays);
    }
}
