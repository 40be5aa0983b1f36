package org.hemicycle.serialization.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Baseline;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.finding.Suppression;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCodeTest {

    private static final LocalDate DAY = LocalDate.parse("2026-05-09");

    /** Two programmes, of each of which a rule of the tests says something. */
    private static final Dossier DOSSIER = Dossier.builder()
            .name("Two plans")
            .addProgrammes(plan("one"), plan("two"))
            .build();

    private static Programme plan(String key) {
        return Programme.builder()
                .key(key)
                .document(Identifier.parse("local:plans"))
                .kind(Programme.Kind.WORK_PLAN)
                .name(Name.of("Plan " + key))
                .build();
    }

    private static RuleSet rules(Severity severity) {
        return RuleSet.of(List.of(Rule.of("OWN-001", "plan")
                        .note("There should be no plan.")
                        .over(Look.at(Programme.class))
                        .requires(plan -> false)
                        .message("is a plan.")
                        .build()))
                .severity("OWN-001", severity);
    }

    private static RuleSet brokenRules() {
        return RuleSet.of(List.of(Rule.of("OWN-002", "broken")
                .note("This rule should not be used.")
                .over(Look.at(Programme.class))
                .requires(plan -> {
                    throw new IllegalStateException("no quorum");
                })
                .message("is a plan.")
                .build()));
    }

    private static Report report(RuleSet rules) {
        return rules.asOf(DAY).check(DOSSIER);
    }

    private static Suppression suppressionOf(Finding finding) {
        return Suppression.ofFinding(finding)
                .reason("Agreed.")
                .author("A. Desk")
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR, ERROR, FINDING",
        "ERROR, WARNING, FINDING",
        "ERROR, NOTE, FINDING",
        "WARNING, ERROR, NOTHING",
        "WARNING, WARNING, FINDING",
        "WARNING, NOTE, FINDING",
        "NOTE, ERROR, NOTHING",
        "NOTE, WARNING, NOTHING",
        "NOTE, NOTE, FINDING",
    })
    void aFindingCountsAtTheLevelOrAbove(Severity found, Severity failOn, ExitCode code) {
        assertEquals(code, ExitCode.of(report(rules(found)), failOn));
    }

    @Test
    void whatIsSuppressedDoesNotCountAndTheRestDoes() {
        RuleSet rules = rules(Severity.ERROR);
        List<Finding> findings = report(rules).findings();
        assertEquals(2, findings.size());

        RuleSet one = rules.suppress(suppressionOf(findings.get(0)));
        RuleSet both = one.suppress(suppressionOf(findings.get(1)));

        assertEquals(1, ExitCode.counted(report(one), Severity.NOTE).size());
        assertEquals(ExitCode.FINDING, ExitCode.of(report(one), Severity.NOTE));
        assertEquals(ExitCode.NOTHING, ExitCode.of(report(both), Severity.NOTE));
    }

    @Test
    void whatIsInTheBaselineDoesNotCountAndTheRestDoes() {
        RuleSet rules = rules(Severity.ERROR);
        List<String> known =
                report(rules).findings().stream().map(Finding::fingerprint).toList();

        assertEquals(
                ExitCode.FINDING,
                ExitCode.of(report(rules.baseline(new Baseline(known.subList(0, 1)))), Severity.NOTE));
        assertEquals(ExitCode.NOTHING, ExitCode.of(report(rules.baseline(new Baseline(known))), Severity.NOTE));
    }

    @Test
    void aBrokenRuleIsToldWhateverTheLevel() {
        assertEquals(ExitCode.BROKEN, ExitCode.of(report(brokenRules()), Severity.ERROR));
    }

    @Test
    void aProblemCountsWhereSomethingWasNotTaken() {
        Place place = new Place.Whole("claims.csv");

        assertEquals(ExitCode.NOTHING, ExitCode.of(Problems.NONE));
        assertEquals(ExitCode.NOTHING, ExitCode.of(Problems.of(List.of(Problem.warning(place, "odd")))));
        assertEquals(
                ExitCode.UNREADABLE,
                ExitCode.of(Problems.of(List.of(Problem.warning(place, "odd"), Problem.error(place, "lost")))));
    }

    @ParameterizedTest
    @CsvSource({
        "NOTHING, NOTHING, NOTHING",
        "NOTHING, FINDING, FINDING",
        "UNREADABLE, FINDING, UNREADABLE",
        "UNREADABLE, BROKEN, BROKEN",
        "BROKEN, NOTHING, BROKEN",
    })
    void ofTwoTheHighestCounts(ExitCode one, ExitCode other, ExitCode worst) {
        assertEquals(worst, one.or(other));
        assertEquals(worst, other.or(one));
    }

    @Test
    void theNumbersAreThoseThatArePromised() {
        assertEquals(
                List.of(0, 1, 2, 3),
                List.of(
                        ExitCode.NOTHING.number(),
                        ExitCode.FINDING.number(),
                        ExitCode.UNREADABLE.number(),
                        ExitCode.BROKEN.number()));
    }
}
