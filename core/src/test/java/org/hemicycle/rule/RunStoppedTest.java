package org.hemicycle.rule;

import static org.hemicycle.rule.Rules.DOSSIER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.hemicycle.Examples;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.source.Address;
import org.hemicycle.time.DateRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RunStoppedTest {

    private static final AsOf DAY = AsOf.of("2025-01-01");
    private static final DateRange YEAR = DateRange.parse("2025-01-01/2025-12-31");

    private static final Rule<String> TWO_ITEMS = Rules.over("MY-001", "a", "b").build();
    private static final Rule<String> NO_ITEMS = Rules.over("MY-002").build();
    private static final Rule<String> NOT_IN_FORCE =
            Rules.over("MY-003", "a").inForce(DateRange.parse("2030-01-01/..")).build();
    private static final Rule<String> BROKEN = Rules.<String>over("MY-004", scope -> {
                throw new IllegalStateException("a fault");
            })
            .build();
    private static final Rule<String> ONE_ITEM = Rules.over("MY-005", "a").build();
    private static final RuleSet.Dated RULES =
            Rules.set(TWO_ITEMS, NO_ITEMS, NOT_IN_FORCE, BROKEN, ONE_ITEM).asOf(DAY);

    /** Goes on for a number of questions, and counts them. */
    private static final class Patience implements BooleanSupplier {
        private final int most;
        private int asked;

        Patience(int most) {
            this.most = most;
        }

        @Override
        public boolean getAsBoolean() {
            return ++asked <= most;
        }
    }

    private static final BooleanSupplier NEVER = () -> false;

    @AfterEach
    void forgetTheInterruption() {
        Thread.interrupted();
    }

    private static String messageOf(org.junit.jupiter.api.function.Executable run) {
        return assertThrows(RunStopped.class, run).getMessage();
    }

    @ParameterizedTest
    @CsvSource({
        "0, MY-001, 0", // before the first rule
        "1, MY-001, 0", // before its first item
        "2, MY-001, 0", // before its second
        "3, MY-002, 1", // before each rule that has no items
        "4, MY-003, 2",
        "5, MY-004, 3",
        "6, MY-005, 4",
        "7, MY-005, 4"
    })
    void stopsAfterSoManyQuestions(int questions, String at, int ran) {
        Patience patience = new Patience(questions);

        assertEquals(
                "Run as of 2025-01-01 was stopped at rule " + at + ", when " + ran
                        + " of 5 rules had been run, because"
                        + " its caller said not to go on; nothing of a part of a run is reported, so run it again with"
                        + " more time, or with fewer rules by RuleSet.only.",
                messageOf(() -> RULES.check(DOSSIER, patience)));
        assertEquals(questions + 1, patience.asked);
    }

    @Test
    void asksBeforeEachRuleAndEachItemAndNotAgain() {
        Patience patience = new Patience(8);
        RULES.check(DOSSIER, patience);

        assertEquals(8, patience.asked);
    }

    @Test
    void isNeverAskedInsideWhatARuleDoes() {
        List<String> told = new ArrayList<>();
        Rule<String> telling = Rules.<String>over(
                        "MY-001",
                        scope -> Stream.of("a", "b")
                                .peek(each -> told.add("select " + each))
                                .map(each -> Item.of(Address.of(each), each, each)))
                .when((value, scope) -> told.add("when " + value))
                .requires((value, scope) -> {
                    for (int i = 0; i < 3; i++) {
                        told.add("judge " + value);
                    }
                    return Check.failed();
                })
                .build();
        Rules.set(telling).asOf(DAY).check(DOSSIER, () -> told.add("asked"));

        assertEquals(
                List.of(
                        "asked",
                        "select a",
                        "select b",
                        "asked",
                        "when a",
                        "judge a",
                        "judge a",
                        "judge a",
                        "asked",
                        "when b",
                        "judge b",
                        "judge b",
                        "judge b"),
                told);
    }

    @Test
    void aTimelineIsStoppedOnTheDayThatItHasComeTo() {
        Rule<String> turning = Rules.over("MY-001", "plan")
                .requires((value, scope) ->
                        scope.day().within(DateRange.parse("2025-04-24/..")) ? Check.failed() : Check.passed())
                .build();
        Patience patience = new Patience(3);

        assertTrue(messageOf(() -> Rules.set(turning).timeline(DOSSIER, YEAR, patience))
                .startsWith("Run as of 2025-04-24 was stopped at rule MY-001, when 0 of 1 rule had been run,"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, MY-002, 0", // before it selects
        "1, MY-002, 0", // before it judges
        "2, MY-001, 1", // before the general rule selects
        "3, MY-001, 1", // before that judges
    })
    void anExplanationIsStoppedAtTheRuleOrAtThoseThatItExplains(int questions, String at, int ran) {
        RuleSet.Dated rules = Rules.set(
                        Rules.over("MY-001", "a").build(),
                        Rules.over("MY-002", "a").absorbs("MY-001").build())
                .asOf(DAY);
        Finding finding = rules.check(DOSSIER).findings("MY-002").get(0);

        assertTrue(messageOf(() -> rules.explain(DOSSIER, finding, new Patience(questions)))
                .startsWith("Run as of 2025-01-01 was stopped at rule " + at + ", when " + ran + " of 2 rules"));
        assertEquals(rules.explain(DOSSIER, finding), rules.explain(DOSSIER, finding, new Patience(4)));
    }

    /** Each of the runs that can be stopped. */
    interface Stoppable {
        Object run(BooleanSupplier goOn);
    }

    static Stream<Stoppable> runs() {
        Finding finding = RULES.check(DOSSIER).findings("MY-005").get(0);
        return Stream.of(
                goOn -> RULES.check(DOSSIER, goOn),
                goOn -> RULES.explain(DOSSIER, finding, goOn),
                goOn -> RULES.rules().timeline(DOSSIER, YEAR, goOn),
                goOn -> RULES.check(DOSSIER),
                goOn -> RULES.explain(DOSSIER, finding),
                goOn -> RULES.rules().timeline(DOSSIER, YEAR));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void anInterruptedThreadStopsItAndStaysInterrupted(Stoppable stoppable) {
        Patience patience = new Patience(100);
        Thread.currentThread().interrupt();
        String message = messageOf(() -> stoppable.run(patience));

        assertTrue(Thread.currentThread().isInterrupted());
        assertTrue(
                message.endsWith(
                        ", because its thread was interrupted; nothing of a part of a run is reported, so run it"
                                + " again in a thread that is not interrupted, as this one still is."),
                message);
        assertEquals(0, patience.asked);
    }

    @Test
    void anInterruptionInTheMidstStopsItAtTheNextItem() {
        Rule<String> interrupting = Rules.over("MY-001", "a", "b", "c")
                .requires((value, scope) -> {
                    if (value.equals("b")) {
                        Thread.currentThread().interrupt();
                    }
                    return Check.failed();
                })
                .build();
        Patience patience = new Patience(100);

        assertTrue(messageOf(() -> Rules.set(interrupting).asOf(DAY).check(DOSSIER, patience))
                .startsWith("Run as of 2025-01-01 was stopped at rule MY-001, when 0 of 1 rule had been run, because"
                        + " its thread was interrupted"));
        assertEquals(3, patience.asked);
    }

    @Test
    void anInterruptionAtTheVeryEndComesTooLate() {
        Rule<String> interrupting = Rules.over("MY-001", "a")
                .requires((value, scope) -> {
                    Thread.currentThread().interrupt();
                    return Check.failed();
                })
                .build();

        assertEquals(1, Rules.check(interrupting).findings().size());
        assertTrue(Thread.currentThread().isInterrupted());
    }

    @Test
    void whatTheQuestionThrowsPassesThrough() {
        for (Throwable thrown : List.of(new IllegalStateException("a test"), new AssertionError("a test"))) {
            BooleanSupplier throwing = () -> {
                if (thrown instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) thrown;
            };
            runs().limit(3)
                    .forEach(each -> assertSame(thrown, assertThrows(Throwable.class, () -> each.run(throwing))));
        }
    }

    @Test
    void aQuestionThatIsNoneIsRefusedByName() {
        runs().limit(3)
                .forEach(each -> assertEquals(
                        "goOn",
                        assertThrows(NullPointerException.class, () -> each.run(null))
                                .getMessage()));
    }

    @Test
    void aRunThatIsNotStoppedIsTheSameToTheLetter() {
        RuleSet.Dated rules = RuleSets.standard().asOf(DAY);
        Report report = rules.check(Examples.dossier());
        Report asked = rules.check(Examples.dossier(), () -> true);

        assertFalse(report.findings().isEmpty());
        assertEquals(report, asked);
        assertEquals(report.print(), asked.print());
        assertEquals(report.coverage(), asked.coverage());
        assertEquals(report.receipt(), asked.receipt());
        assertEquals(
                RuleSets.standard().only("ACC").timeline(Examples.dossier(), YEAR),
                RuleSets.standard().only("ACC").timeline(Examples.dossier(), YEAR, () -> true));
        Finding finding = report.findings().get(0);
        assertEquals(
                rules.explain(Examples.dossier(), finding), rules.explain(Examples.dossier(), finding, () -> true));
    }

    @Test
    void aRunInsideARuleThatIsStoppedBreaksTheRule() {
        Rule<String> nesting = Rules.over("MY-001", "a")
                .requires((value, scope) -> {
                    RULES.check(scope.dossier(), NEVER);
                    return Check.passed();
                })
                .build();
        Report report = Rules.check(nesting, ONE_ITEM);

        assertTrue(report.broken()
                .get(0)
                .cause()
                .startsWith("org.hemicycle.rule.RunStopped: Run as of 2025-01-01 was stopped at rule MY-001"));
        assertEquals(1, report.findings().size());
    }

    @Test
    void isACancellation() {
        assertInstanceOf(
                CancellationException.class, assertThrows(RunStopped.class, () -> RULES.check(DOSSIER, NEVER)));
    }
}
