package org.hemicycle.rule;

import static org.hemicycle.rule.Rules.DOSSIER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Broken;
import org.hemicycle.finding.Explanation;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.FindingTimeline;
import org.hemicycle.finding.Outcome;
import org.hemicycle.finding.Report;
import org.hemicycle.source.Address;
import org.hemicycle.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a rule throws, it is broken and the others run; only the end of the JVM itself ends a run. */
class BrokenRulesTest {

    private static final AsOf DAY = AsOf.of("2025-01-01");
    private static final Rule<String> SOUND =
            Rules.over("MY-009", "plan").absorbs("MY-001").build();

    private static final class ErrorOfAUser extends Error {
        ErrorOfAUser(String message) {
            super(message);
        }
    }

    private static final class Unspeakable extends RuntimeException {
        @Override
        public String toString() {
            throw new IllegalStateException("nor can this be told");
        }
    }

    private static final class WithoutMessage extends RuntimeException {
        @Override
        public String getMessage() {
            throw new AssertionError("no message");
        }
    }

    private static final class Endless extends RuntimeException {
        @Override
        public String toString() {
            return this.toString() + ".";
        }
    }

    private static final class Printing extends RuntimeException {
        private final String text;

        Printing(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class Unready {
        static final int VALUE = Integer.parseInt("no number");
    }

    /** A value of a user of which nothing can be asked. */
    private static final class Mute implements Comparable<Mute>, Serializable {
        @Override
        public int compareTo(Mute other) {
            throw new UnsupportedOperationException("compareTo");
        }

        @Override
        public boolean equals(Object other) {
            throw new UnsupportedOperationException("equals");
        }

        @Override
        public int hashCode() {
            throw new UnsupportedOperationException("hashCode");
        }

        @Override
        public String toString() {
            throw new UnsupportedOperationException("toString");
        }
    }

    private interface Fault extends Serializable {
        void happen() throws Throwable;

        /** The fault in a place where the compiler allows no checked exception. */
        default <T> T instead() {
            try {
                happen();
            } catch (Throwable thrown) {
                throw BrokenRulesTest.<RuntimeException>unchecked(thrown);
            }
            throw new AssertionError("The fault did not happen.");
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }

    private static int endless(int depth) {
        return endless(depth + 1) + 1;
    }

    private static Arguments fault(String cause, Fault fault) {
        return Arguments.of(cause, fault);
    }

    static Stream<Arguments> faults() {
        String name = BrokenRulesTest.class.getName() + "$";
        return Stream.of(
                fault("java.lang.StackOverflowError", () -> endless(0)),
                fault("java.lang.AssertionError: an assertion", () -> {
                    throw new AssertionError("an assertion");
                }),
                fault("java.lang.NoClassDefFoundError: org/example/Absent", () -> {
                    throw new NoClassDefFoundError("org/example/Absent");
                }),
                fault("java.lang.ExceptionInInitializerError", () -> {
                    throw new ExceptionInInitializerError(new IllegalStateException("static"));
                }),
                fault(name + "ErrorOfAUser: of a user", () -> {
                    throw new ErrorOfAUser("of a user");
                }),
                fault("java.lang.Exception: not declared", () -> {
                    throw new Exception("not declared");
                }),
                fault("java.lang.Throwable", () -> {
                    throw new Throwable();
                }),
                fault(name + "Unspeakable, whose toString threw java.lang.IllegalStateException", () -> {
                    throw new Unspeakable();
                }),
                fault(name + "WithoutMessage, whose toString threw java.lang.AssertionError", () -> {
                    throw new WithoutMessage();
                }),
                fault(name + "Endless, whose toString threw java.lang.StackOverflowError", () -> {
                    throw new Endless();
                }),
                fault(name + "Printing, which prints nothing", () -> {
                    throw new Printing(null);
                }),
                fault(name + "Printing, which prints nothing", () -> {
                    throw new Printing(" \n");
                }),
                fault("two lines and a bell", () -> {
                    throw new Printing("two\r\nlines\u2028 and a\u0007\u0085bell ");
                }),
                fault("x".repeat(300) + "…", () -> {
                    throw new Printing("x".repeat(10_000));
                }),
                fault("java.lang.UnsupportedOperationException: toString", () -> new Mute().toString()),
                fault("java.lang.UnsupportedOperationException: hashCode", () -> new HashSet<>(List.of(new Mute()))),
                fault("java.lang.UnsupportedOperationException: compareTo", () -> new TreeSet<>(List.of(new Mute()))),
                fault(
                        "java.lang.UnsupportedOperationException: equals",
                        () -> List.of(new Mute()).contains(new Mute())));
    }

    private static Report check(Rule<?> faulty) {
        return Rules.set(faulty, SOUND).asOf(DAY).check(DOSSIER);
    }

    /** The faulty rule is broken, once, and the other has its finding. */
    private static void assertBroken(String subject, String cause, Report report) {
        assertEquals(List.of(new Broken("MY-001", subject, cause)), report.broken());
        assertEquals(List.of("MY-009:plan"), fingerprints(report));
        assertEquals(1, report.coverage().get(0).count(Outcome.BROKEN));
        assertEquals(1, report.coverage().get(1).count(Outcome.FAILED));
        assertTrue(report.print().contains("MY-001 BROKEN " + subject + ": the rule threw " + cause), report::print);
    }

    private static List<String> fingerprints(Report report) {
        return report.findings().stream().map(Finding::fingerprint).toList();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultInJudgingBreaksTheRuleAlone(String cause, Fault fault) {
        Rule<String> faulty = Rules.over("MY-001", "plan")
                .requires((value, scope) -> fault.instead())
                .build();

        assertBroken("Subject plan", cause, check(faulty));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultInApplyingBreaksTheRuleAlone(String cause, Fault fault) {
        Rule<String> faulty = Rules.over("MY-001", "plan")
                .when((value, scope) -> fault.instead())
                .build();

        assertBroken("Subject plan", cause, check(faulty));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultInSelectingBreaksTheRuleAlone(String cause, Fault fault) {
        Rule<String> faulty =
                Rules.<String>over("MY-001", scope -> fault.instead()).build();

        assertBroken("what it looks at", cause, check(faulty));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultInAStreamThatIsConsumedBreaksTheRuleAlone(String cause, Fault fault) {
        Rule<String> faulty = Rules.<String>over(
                        "MY-001",
                        scope -> Stream.of("sound", "faulty")
                                .map(each -> each.equals("sound")
                                        ? Item.of(Address.of("plan"), "Plan", each)
                                        : fault.instead()))
                .build();

        assertBroken("what it looks at", cause, check(faulty));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultInAnIndexBreaksTheRulesThatUseItAlone(String cause, Fault fault) {
        Index<Set<String>> index = Index.of("an index of a test", scope -> fault.instead());
        Rule<String> selecting = Rules.<String>over(
                        "MY-001", scope -> scope.get(index).stream().map(each -> Item.of(Address.of(each), each, each)))
                .build();
        Rule<String> judging = Rules.over("MY-002", "plan")
                .requires((value, scope) -> scope.get(index).isEmpty() ? Check.passed() : Check.failed())
                .build();
        Report report = Rules.set(selecting, judging, SOUND).asOf(DAY).check(DOSSIER);

        assertEquals(
                List.of(new Broken("MY-001", "what it looks at", cause), new Broken("MY-002", "Subject plan", cause)),
                report.broken());
        assertEquals(List.of("MY-009:plan"), fingerprints(report));
    }

    @Test
    void anArgumentThatCannotBePrintedBreaksItsRuleAlone() {
        Object argument = new Object() {
            @Override
            public String toString() {
                throw new UnsupportedOperationException("toString");
            }
        };
        Rule<String> faulty = Rules.over("MY-001", "plan")
                .requires((value, scope) -> Check.failed().with("argument", argument))
                .build();

        assertBroken("Subject plan", "java.lang.UnsupportedOperationException: toString", check(faulty));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void anExplanationTellsOfAFaultInSelecting(String cause, Fault fault) {
        Rule<String> faulty = Rules.<String>over(
                        "MY-009", scope -> scope.day().isAfter(LocalDate.EPOCH) ? fault.instead() : Stream.of())
                .build();
        Finding finding = Rules.check(SOUND).findings().get(0);
        Explanation explanation = Rules.set(faulty).asOf(DAY).explain(DOSSIER, finding);

        assertEquals(Outcome.BROKEN, explanation.outcome());
        assertEquals(cause, explanation.cause().orElseThrow());
        assertEquals(1, explanation.selecting().size());
        assertEquals("MY-009 Subject plan: BROKEN", explanation.summary());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void anExplanationTellsOfAFaultInJudging(String cause, Fault fault) {
        Rule<String> faulty = Rules.over("MY-009", "plan")
                .requires((value, scope) -> fault.instead())
                .build();
        Finding finding = Rules.check(SOUND).findings().get(0);
        Explanation explanation = Rules.set(faulty).asOf(DAY).explain(DOSSIER, finding);

        assertEquals(Outcome.BROKEN, explanation.outcome());
        assertEquals(cause, explanation.cause().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void anExplanationPassesOverAGeneralRuleThatIsFaulty(String cause, Fault fault) {
        Rule<String> general = Rules.over("MY-001", "plan")
                .requires((value, scope) -> fault.instead())
                .build();
        RuleSet rules = Rules.set(general, SOUND);
        Finding finding = rules.asOf(DAY).check(DOSSIER).findings().get(0);

        assertEquals(Outcome.FAILED, rules.asOf(DAY).explain(DOSSIER, finding).outcome(), cause);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aTimelineNamesTheFaultOnce(String cause, Fault fault) {
        Rule<String> faulty = Rules.over("MY-001", "plan")
                .requires((value, scope) -> scope.day().isBefore(LocalDate.parse("2025-03-01"))
                                || scope.day().isAfter(LocalDate.parse("2025-09-30"))
                        ? fault.instead()
                        : Check.failed())
                .build();
        FindingTimeline timeline = Rules.set(faulty, SOUND).timeline(DOSSIER, DateRange.parse("2025-01-01/2025-12-31"));

        assertEquals(List.of(new Broken("MY-001", "Subject plan", cause)), timeline.broken());
        assertEquals(
                List.of(
                        "2025-01-01/2025-12-31 MY-009 WARNING Subject plan: does not pass.",
                        "2025-03-01/2025-09-30 MY-001 WARNING Subject plan: does not pass."),
                timeline.spans().stream().map(FindingTimeline.Span::toString).toList());
    }

    @Test
    void aTimelineOfSoundRulesNamesNone() {
        assertEquals(
                List.of(),
                Rules.set(SOUND)
                        .timeline(DOSSIER, DateRange.parse("2025-01-01/2025-12-31"))
                        .broken());
    }

    static Stream<Arguments> answersThatAreNone() {
        return Stream.of(
                Arguments.of(
                        "what it looks at",
                        "java.lang.NullPointerException: over gave null in place of a stream",
                        Rules.<String>over("MY-001", scope -> null).build()),
                Arguments.of(
                        "what it looks at",
                        "java.lang.NullPointerException: over gave null in place of an item",
                        Rules.<String>over(
                                        "MY-001",
                                        scope -> Arrays.<Item<String>>asList(
                                                Item.of(Address.of("plan"), "Plan", ""), (Item<String>) null)
                                                .stream())
                                .build()),
                Arguments.of(
                        "Subject plan",
                        "java.lang.NullPointerException: requires gave null in place of a check",
                        Rules.over("MY-001", "plan")
                                .requires((value, scope) -> null)
                                .build()),
                Arguments.of(
                        "Subject plan",
                        "java.lang.IllegalStateException: Template \"ends on {day}.\" has the placeholder {day}, and"
                                + " no such argument is given; given are []. Where it may be missing, choose by {day,"
                                + " select, absent {…} other {…}}.",
                        Rules.over("MY-001", "plan").message("ends on {day}.").build()));
    }

    @ParameterizedTest
    @MethodSource("answersThatAreNone")
    void anAnswerThatIsNoneBreaksTheRuleAlone(String subject, String cause, Rule<?> faulty) {
        assertBroken(subject, cause, check(faulty));
    }

    @Test
    void anArgumentThatPrintsNothingBreaksTheRuleAlone() {
        Rule<String> faulty = Rules.over("MY-001", "plan")
                .requires((value, scope) -> Check.failed().with("day", new Printing(null)))
                .build();

        Report report = check(faulty);

        assertEquals(
                List.of("MY-001"), report.broken().stream().map(Broken::rule).toList());
        assertEquals(List.of("MY-009:plan"), fingerprints(report));
    }

    @Test
    void aValueOfWhichNothingCanBeAskedIsJudgedAllTheSame() {
        Rule<Mute> rule = Rule.of("MY-001", "rule-of-a-test")
                .warning("A subject should pass.")
                .over(scope -> Stream.of(Item.of(Address.of("mute"), "Mute", new Mute())))
                .requires((value, scope) -> Check.failed())
                .message("does not pass.")
                .build();

        assertEquals(List.of("MY-001:mute", "MY-009:plan"), fingerprints(check(rule)));
    }

    @Test
    void aClassThatCannotBeReadiedBreaksTheRuleEachTime() {
        Rule<String> faulty = Rules.over("MY-001", "plan")
                .requires((value, scope) -> Check.failed().with("value", Unready.VALUE))
                .build();

        assertBroken("Subject plan", "java.lang.ExceptionInInitializerError", check(faulty));
        assertTrue(check(faulty).broken().get(0).cause().startsWith("java.lang.NoClassDefFoundError: "));
    }

    @Test
    void theOtherSubjectsOfABrokenRuleAreJudged() {
        Rule<String> faulty = Rules.over("MY-001", "a", "b", "c")
                .requires((value, scope) -> value.equals("b") ? null : Check.failed())
                .build();
        Report report = check(faulty);

        assertEquals(List.of("MY-001:a", "MY-001:c", "MY-009:plan"), fingerprints(report));
        assertEquals(1, report.broken().size());
    }

    static Stream<Error> ends() throws ReflectiveOperationException {
        return Stream.of(
                new OutOfMemoryError("a test"), new InternalError("a test"), new UnknownError("a test"), (Error)
                        Class.forName("java.lang.ThreadDeath").getConstructor().newInstance());
    }

    @ParameterizedTest
    @MethodSource("ends")
    void theEndOfTheJvmEndsTheRun(Error end) {
        Rule<String> judging = Rules.over("MY-001", "plan")
                .requires((value, scope) -> {
                    throw end;
                })
                .build();
        Rule<String> selecting = Rules.<String>over("MY-001", scope -> {
                    throw end;
                })
                .build();
        Rule<String> telling = Rules.over("MY-001", "plan")
                .requires((value, scope) -> {
                    throw new RuntimeException() {
                        @Override
                        public String toString() {
                            throw end;
                        }
                    };
                })
                .build();

        for (Rule<String> rule : List.of(judging, selecting, telling)) {
            assertSame(end, assertThrows(Error.class, () -> check(rule)));
        }
    }

    @Test
    void anInterruptionThatARuleThrowsIsNotForgotten() {
        Fault interruption = () -> {
            throw new InterruptedException("a test");
        };
        Rule<String> faulty = Rules.over("MY-001", "plan")
                .requires((value, scope) -> interruption.instead())
                .build();

        assertFalse(Thread.currentThread().isInterrupted());
        assertThrows(RunStopped.class, () -> check(faulty));
        assertTrue(Thread.interrupted());
    }
}
