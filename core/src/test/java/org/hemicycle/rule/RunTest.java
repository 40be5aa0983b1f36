package org.hemicycle.rule;

import static org.hemicycle.rule.Rules.DOSSIER;
import static org.hemicycle.rule.Rules.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Broken;
import org.hemicycle.finding.Coverage;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Outcome;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunTest {

    private static final Rule<String> EVERY_OUTCOME = Rules.over(
                    "MY-001", "passed", "failed", "unknown", "none", "broken")
            .when((value, scope) -> !value.equals("none"))
            .requires((value, scope) -> switch (value) {
                case "passed" -> Check.passed();
                case "failed" -> Check.failed();
                case "unknown" -> Check.unknown(Truth.unknown("the date of deposit"));
                default -> throw new IllegalStateException("a fault of the rule");
            })
            .build();

    @Test
    void countsEveryOutcome() {
        Report report = Rules.check(EVERY_OUTCOME);
        Coverage coverage = report.coverage().get(0);

        for (Outcome outcome : Outcome.values()) {
            assertEquals(outcome == Outcome.NOT_IN_FORCE ? 0 : 1, coverage.count(outcome), outcome.name());
        }
        assertEquals(3, coverage.judged());
        assertEquals("MY-001: 1 passed, 1 failed, 1 unknown, 1 not applicable, 1 broken", coverage.toString());
        assertEquals(
                "Report on \"Plan\" as of 2025-01-01: 0 errors, 1 warning, 0 notes, 1 undetermined, 1 broken",
                report.toString());
    }

    @Test
    void namesWhatIsMissing() {
        assertEquals(
                "MY-001 UNKNOWN Subject unknown: cannot be determined; missing: the date of deposit",
                Rules.check(EVERY_OUTCOME).unknowns().get(0).toString());
    }

    @Test
    void showsThatARuleLookedAtNothing() {
        assertEquals(
                "MY-001: looked at nothing",
                Rules.check(Rules.over("MY-001").build()).coverage().get(0).toString());
    }

    @Test
    void aRuleThatThrowsIsVisibleWhileOthersRun() {
        Rule<String> throwsOnSelection = Rules.over(
                        "MY-002",
                        scope -> Stream.of("a").<Item<String>>map(each -> {
                            throw new IllegalStateException("a fault of the selection");
                        }))
                .build();
        Rule<String> selectsNull = Rules.over(
                        "MY-003", scope -> Arrays.<Item<String>>asList((Item<String>) null).stream())
                .build();
        Rule<String> answersNull =
                Rules.over("MY-004", "a").requires((value, scope) -> null).build();

        Report report = Rules.check(
                EVERY_OUTCOME, throwsOnSelection, selectsNull, answersNull, Rules.giving("MY-005", Check.failed()));

        assertEquals(
                List.of("MY-001", "MY-002", "MY-003", "MY-004"),
                report.broken().stream().map(Broken::rule).toList());
        assertEquals(1, report.coverage().get(1).count(Outcome.BROKEN));
        assertEquals(1, report.findings("MY-005").size());
        assertTrue(report.print()
                .contains("MY-001 BROKEN Subject broken: the rule threw java.lang.IllegalStateException: a fault of the"
                        + " rule"));
        assertTrue(report.print()
                .contains("MY-002 BROKEN what it looks at: the rule threw java.lang.IllegalStateException: a fault of"
                        + " the selection"));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-31, NOT_IN_FORCE",
        "2020-01-01, FAILED",
        "2024-12-31, FAILED",
        "2025-01-01, NOT_IN_FORCE",
    })
    void judgesByTheLawOfTheDayOfTheLaw(LocalDate law, Outcome outcome) {
        Rule<String> rule = Rules.over("MY-001", "a")
                .inForce(DateRange.parse("2020-01-01/2024-12-31"))
                .build();

        Report report =
                Rules.set(rule).asOf(new AsOf(LocalDate.of(2022, 6, 1), law)).check(DOSSIER);

        assertEquals(1, report.coverage().get(0).count(outcome));
        assertEquals(outcome == Outcome.FAILED ? 1 : 0, report.findings().size());
    }

    @Test
    void aSpecialRuleExplainsTheGeneralOneAtTheSameEvidence() {
        Citation here = paragraph("1", "June 2022");
        Citation there = paragraph("2", "July 2022");

        assertEquals(List.of("MY-002"), remaining(List.of(here, there), List.of(here, there)));
        assertEquals(List.of("MY-002"), remaining(List.of(there), List.of(here, there)));
        assertEquals(List.of("MY-002"), remaining(List.of(here.quoting("another datum")), List.of(here)));
        assertEquals(List.of("MY-001", "MY-002"), remaining(List.of(here, there), List.of(here)));
        assertEquals(List.of("MY-001", "MY-002"), remaining(List.of(here), List.of(there)));
        assertEquals(List.of("MY-001", "MY-002"), remaining(List.of(here), List.of()));
    }

    @Test
    void aFindingWithoutEvidenceIsNeverAbsorbed() {
        assertEquals(List.of("MY-001", "MY-002"), remaining(List.of(), List.of(paragraph("1", "June 2022"))));
        assertEquals(List.of("MY-001", "MY-002"), remaining(List.of(), List.of()));
    }

    private static List<String> remaining(List<Citation> general, List<Citation> special) {
        Rule<String> absorbing = Rules.over("MY-002", "plan")
                .requires((value, scope) -> Check.failed().evidence(special))
                .absorbs("MY-001", "MY-009")
                .build();
        Rule<String> absorbed = Rules.giving("MY-001", Check.failed().evidence(general));
        return Rules.check(absorbed, absorbing).findings().stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void twoFindingsDoNotExplainAThirdTogether() {
        Citation here = paragraph("1", "June 2022");
        Citation there = paragraph("2", "July 2022");
        Rule<String> absorbing = Rules.over("MY-002", "here", "there")
                .requires((value, scope) -> Check.failed().evidence(value.equals("here") ? here : there))
                .absorbs("MY-001")
                .build();

        assertEquals(
                3,
                Rules.check(absorbing, Rules.giving("MY-001", Check.failed().evidence(List.of(here, there))))
                        .findings()
                        .size());
    }

    @Test
    void thePassingSpecialRuleExplainsNothing() {
        Citation here = paragraph("1", "June 2022");
        Rule<String> absorbing = Rules.over("MY-002", "plan")
                .requires((value, scope) -> Check.passed().evidence(here))
                .absorbs("MY-001")
                .build();

        assertEquals(
                1,
                Rules.check(absorbing, Rules.giving("MY-001", Check.failed().evidence(here)))
                        .findings()
                        .size());
    }

    @ParameterizedTest
    @CsvSource({
        "STATED, ERROR, ERROR",
        "TENTATIVE, ERROR, ERROR",
        "TO_BE_CONFIRMED, WARNING, WARNING",
        "INFERRED, ERROR, WARNING",
        "INFERRED, WARNING, NOTE",
        "INFERRED, NOTE, NOTE",
        "DAMAGED, ERROR, NOTE",
        "DAMAGED, NOTE, NOTE",
    })
    void weakEvidenceLowersTheSeverity(Certainty certainty, Severity ofRule, Severity ofFinding) {
        Stated<String> firm = Stated.of("20 March", "2025-03-20", paragraph("1", "20 March"));
        Stated<String> weak = Stated.<String>builder()
                .from(firm)
                .certainty(certainty)
                .citation(paragraph("2", "20 March"))
                .build();
        Rule<String> rule = Rules.giving(
                        "MY-001", Check.failed().evidence(firm).evidence(weak).evidence(firm))
                .withSeverity(ofRule);

        Finding finding = Rules.check(rule).findings().get(0);

        assertEquals(ofFinding, finding.severity());
        assertEquals(2, finding.evidence().size());
    }

    @Test
    void damagedEvidenceOutweighsInferred() {
        Stated<String> damaged = Stated.<String>builder()
                .asWritten("")
                .certainty(Certainty.DAMAGED)
                .build();
        Stated<String> inferred = Stated.<String>builder()
                .asWritten("x")
                .certainty(Certainty.INFERRED)
                .build();

        assertEquals(
                Severity.NOTE,
                Check.failed().evidence(damaged).evidence(inferred).severity(Severity.ERROR));
        assertEquals(
                Severity.NOTE,
                Check.failed().evidence(inferred).evidence(damaged).severity(Severity.ERROR));
    }

    @Test
    void aMissingArgumentBreaksTheRuleWithASentence() {
        Rule<String> rule = Rules.over("MY-001", "plan")
                .message("ends on {day}, after {other}.")
                .requires((value, scope) -> Check.failed().with("other", "2025"))
                .build();

        Report report = Rules.check(rule);

        assertEquals(List.of(), report.findings());
        assertEquals(
                List.of("MY-001 BROKEN Subject plan: the rule threw java.lang.IllegalStateException: Template \"ends on"
                        + " {day}, after {other}.\" has the placeholder {day}, and no such argument is given;"
                        + " given are [other]. Where it may be missing, choose by {day, select, absent {…} other"
                        + " {…}}."),
                report.broken().stream().map(Broken::toString).toList());
    }

    @Test
    void unknownIsOnlyGivenForAnUnknownTruth() {
        assertEquals(
                "Check.unknown was given the truth YES, which is known; use Check.requiring, which follows whatever the"
                        + " truth is.",
                assertThrows(IllegalArgumentException.class, () -> Check.unknown(Truth.YES))
                        .getMessage());
        assertEquals(Outcome.PASSED, Check.requiring(Truth.YES, Check::failed).outcome());
        assertEquals(Outcome.FAILED, Check.requiring(Truth.NO, Check::failed).outcome());
        assertEquals(
                Outcome.UNKNOWN,
                Check.requiring(Truth.unknown("the date"), Check::failed).outcome());
    }

    @Test
    void computesAnIndexOfFactsOnceADossierAndOneOfTheDayOnceARun() {
        assertEquals(List.of("Plan"), computed(derivation -> Index.of("names computed", derivation)));
        assertEquals(List.of("Plan", "Plan"), computed(derivation -> Index.ofDay("names computed", derivation)));
    }

    /** The dossiers for which an index is worked out in two runs. */
    private static List<String> computed(Function<Function<Scope, Integer>, Index<Integer>> kind) {
        List<String> computed = new ArrayList<>();
        Index<Integer> index = kind.apply(scope -> {
            computed.add(scope.dossier().name());
            return computed.size();
        });
        Rule<String> one = Rules.over("MY-001", "a", "b")
                .requires((value, scope) -> scope.get(index) > 0 ? Check.passed() : Check.failed())
                .build();

        Rules.check(one);
        Rules.check(one);

        return computed;
    }

    @Test
    void thousandsOfFindingsAreAbsorbedOneByOne() {
        Rule<Integer> general = many("MY-001").build();
        Rule<Integer> special = many("MY-002").absorbs("MY-001").build();

        assertEquals(5_000, Rules.check(general, special).findings().size());
    }

    private static Rule.Builder<Integer> many(String code) {
        return Rule.of(code, "many-findings")
                .warning("Each number should pass.")
                .over(scope -> IntStream.range(0, 5_000)
                        .mapToObj(number -> Item.of(Address.of("n" + number), "Number " + number, number)))
                .requires((number, scope) -> Check.failed().evidence(paragraph("" + number, "" + number)))
                .message("does not pass.");
    }

    @Test
    void anArgumentThatNoTemplateUsesBreaksTheRuleWithASentence() {
        Rule<String> rule = Rules.over("MY-001", "plan")
                .message("ends.")
                .requires((value, scope) -> Check.failed().with("day", 1))
                .build();

        assertEquals(
                List.of(
                        "MY-001 BROKEN Subject plan: the rule threw java.lang.IllegalStateException: Rule MY-001 gives the"
                                + " arguments [day], which neither message nor suggestion uses; they use []. Use them, or leave"
                                + " them out."),
                Rules.check(rule).broken().stream().map(Broken::toString).toList());
    }

    @Test
    void wordsOfALanguageAreRefusedAsArguments() {
        assertEquals(
                "Argument was given \"in any place\", which has blanks; accepted are dates, ranges of days, lengths of"
                        + " time, numbers, amounts, names, identifiers, places, constants, statements and collections of these. Words of"
                        + " a language belong into the message; for a name use Argument.name, for what a source has"
                        + " written Argument.words.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Check.failed().with("where", "in any place"))
                        .getMessage());
    }

    @Test
    void aFailureIsBuiltOnlyWhereSomethingFails() {
        List<String> built = new ArrayList<>();

        Check.requiring(Truth.YES, () -> failure(built));
        Check.requiring(Truth.unknown("the day"), () -> failure(built));
        Check.requiring(true, () -> failure(built));

        assertEquals(List.of(), built);
        assertEquals(
                Outcome.FAILED, Check.requiring(Truth.NO, () -> failure(built)).outcome());
        assertEquals(
                Outcome.FAILED, Check.requiring(false, () -> failure(built)).outcome());
        assertEquals(List.of("built", "built"), built);
    }

    private static Check failure(List<String> built) {
        built.add("built");
        return Check.failed();
    }

    @Test
    void aReportSaysHowMuchItHadNothingToJudgeWithFindingsAndWithout() {
        Rule<?> failing = Rules.over("MY-001", "plan").build();
        Rule<?> idle = Rules.over("MY-002").build();

        assertEquals(
                "1 of 2 rules had something to look at.",
                Rules.check(failing, idle).coverageInWords());
        assertEquals(
                "0 of 1 rule had something to look at; entered, but with nothing to judge: other.",
                Rules.check(idle).print());
    }
}
