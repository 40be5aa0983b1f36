package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.FindingTimeline;
import org.hemicycle.finding.Suppression;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.source.Address;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.Day;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;

/** The timeline is collected from comparisons; trying every day gives the same. */
class TimelineLawsTest {

    private static final DateRange YEARS = DateRange.parse("2022-01-01/2029-12-31");
    private static final int DAYS = 2922;
    private static final Dossier DOSSIER = Dossier.builder().name("Nothing").build();

    /** A question that a rule asks of the day. */
    private interface Question extends java.io.Serializable {
        Truth ask(Day day);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void equalsBruteForceDayByDayOverEightYears(@ForAll("ruleSets") RuleSet rules) {
        FindingTimeline timeline = rules.timeline(DOSSIER, YEARS);

        assertEquals(bruteForce(rules), daily(timeline));
    }

    private static List<Set<String>> bruteForce(RuleSet rules) {
        return days().map(day -> identities(rules.asOf(day).check(DOSSIER).findings().stream()))
                .toList();
    }

    private static List<Set<String>> daily(FindingTimeline timeline) {
        return days().map(day -> identities(timeline.spans().stream()
                        .filter(span -> !day.isBefore(span.first()) && !day.isAfter(span.last()))
                        .map(FindingTimeline.Span::finding)))
                .toList();
    }

    private static Set<String> identities(Stream<Finding> findings) {
        return findings.map(finding -> finding.severity() + " " + finding.fingerprint())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<LocalDate> days() {
        LocalDate first = YEARS.first().orElseThrow();
        return IntStream.range(0, DAYS).mapToObj(first::plusDays);
    }

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return Combinators.combine(
                        questions(), Dates.dateRanges(), Dates.localDates().optional())
                .as(Asked::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(TimelineLawsTest::ruleSet);
    }

    /** A question, when its rule is in force, and until when its findings are suppressed, if they are. */
    private record Asked(Question question, DateRange inForce, Optional<LocalDate> suppressedUntil) {}

    private static RuleSet ruleSet(List<Asked> asked) {
        List<Rule<?>> rules = new ArrayList<>();
        List<Suppression> suppressions = new ArrayList<>();
        for (Asked each : asked) {
            String code = "MY-%03d".formatted(rules.size() + 1);
            rules.add(rule(code, each.question(), each.inForce()));
            each.suppressedUntil().map(until -> suppression(code, until)).ifPresent(suppressions::add);
        }
        return RuleSet.of(rules).suppress(suppressions);
    }

    private static Suppression suppression(String code, LocalDate until) {
        return Suppression.ofRule(code)
                .reason("Known.")
                .author("A. Desk")
                .until(until)
                .build();
    }

    private static Rule<String> rule(String code, Question question, DateRange inForce) {
        return Rule.of(code, "compares-the-day")
                .warning("The day should compare so.")
                .over(scope -> Stream.of(Item.of(Address.of("plan"), "The plan", "plan")))
                .requires((value, scope) -> Check.requiring(question.ask(scope.day()), Check::failed))
                .message("does not.")
                .inForce(inForce)
                .build();
    }

    private static Arbitrary<Question> questions() {
        return Arbitraries.lazyOf(
                () -> Dates.localDates().map(date -> day -> Truth.of(day.isBefore(date))),
                () -> Dates.localDates().map(date -> day -> Truth.of(day.isAfter(date))),
                () -> Dates.dateRanges().map(range -> day -> Truth.of(day.within(range))),
                () -> Dates.extendedDates().map(TimelineLawsTest::reached),
                () -> Dates.extendedDates().map(TimelineLawsTest::passed),
                () -> Combinators.combine(questions(), questions()).as(TimelineLawsTest::both),
                () -> Combinators.combine(questions(), questions()).as(TimelineLawsTest::either),
                () -> questions().map(question -> day -> question.ask(day).not()));
    }

    private static Question reached(ExtendedDate date) {
        return day -> day.hasReached(date);
    }

    private static Question passed(ExtendedDate date) {
        return day -> day.hasPassed(date);
    }

    /** Asks the second question only where the first leaves it to decide. */
    private static Question both(Question one, Question other) {
        return day -> one.ask(day).and(() -> other.ask(day));
    }

    private static Question either(Question one, Question other) {
        return day -> one.ask(day).or(() -> other.ask(day));
    }
}
