package org.hemicycle.finding;

import static org.hemicycle.rule.Rules.DOSSIER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.rule.Rules;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.Day;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTimelineTest {

    private static final DateRange YEARS = DateRange.parse("2020-01-01/2027-12-31");
    private static final LocalDate LAPSE = LocalDate.of(2025, 4, 24);

    private static Rule<String> failingWhen(String code, Rule.Applicability<String> failing) {
        return Rules.over(code, "plan")
                .requires((value, scope) -> failing.applies(value, scope) ? Check.failed() : Check.passed())
                .build();
    }

    private static FindingTimeline timeline(Rule<?>... rules) {
        return Rules.set(rules).timeline(DOSSIER, YEARS);
    }

    private static List<String> spans(FindingTimeline timeline) {
        return timeline.spans().stream()
                .map(span -> span.first() + "/" + span.last() + " "
                        + span.finding().severity() + " " + span.finding().fingerprint())
                .toList();
    }

    @Test
    void givesTheExactDays() {
        FindingTimeline timeline = timeline(
                failingWhen("MY-001", (value, scope) -> !scope.day().isBefore(LAPSE)),
                failingWhen("MY-002", (value, scope) -> scope.day().within(DateRange.parse("2021-03-01/2021-03-01"))),
                failingWhen("MY-003", (value, scope) -> true));

        assertEquals(
                List.of(
                        "2020-01-01/2027-12-31 WARNING MY-003:plan",
                        "2021-03-01/2021-03-01 WARNING MY-002:plan",
                        "2025-04-24/2027-12-31 WARNING MY-001:plan"),
                spans(timeline));
        assertEquals(
                List.of(
                        "2021-03-01 begins: MY-002 WARNING Subject plan: does not pass.",
                        "2021-03-02 ends: MY-002 WARNING Subject plan: does not pass.",
                        "2025-04-24 begins: MY-001 WARNING Subject plan: does not pass."),
                timeline.listTurns().stream()
                        .map(FindingTimeline.Turn::toString)
                        .toList());
        assertEquals(
                "2025-04-24/2027-12-31 MY-001 WARNING Subject plan: does not pass.",
                timeline.spans().get(2).toString());
    }

    @Test
    void judgesEachDayByItsOwnLaw() {
        Rule<String> rule = Rules.over("MY-001", "plan")
                .inForce(DateRange.parse("2022-01-01/2022-06-30"))
                .build();

        assertEquals(List.of("2022-01-01/2022-06-30 WARNING MY-001:plan"), spans(timeline(rule)));
    }

    @Test
    void aFindingThatComesBackHasTwoSpans() {
        Rule<String> rule =
                failingWhen("MY-001", (value, scope) -> !scope.day().within(DateRange.parse("2022-01-01/2022-12-31")));

        assertEquals(
                List.of("2020-01-01/2021-12-31 WARNING MY-001:plan", "2023-01-01/2027-12-31 WARNING MY-001:plan"),
                spans(timeline(rule)));
    }

    @Test
    void anotherWordingKeepsTheSpanGoing() {
        Rule<String> rule = Rules.over("MY-001", "plan")
                .message("{tense, select, PASSED {has lapsed} other {will lapse}}.")
                .requires((value, scope) ->
                        Check.failed().with("tense", scope.day().isBefore(LAPSE) ? Outcome.UNKNOWN : Outcome.PASSED))
                .build();

        FindingTimeline timeline = timeline(rule);

        assertEquals(List.of("2020-01-01/2027-12-31 WARNING MY-001:plan"), spans(timeline));
        assertEquals("will lapse.", timeline.spans().get(0).finding().message());
        assertEquals(List.of(), timeline.listTurns());
    }

    @Test
    void anotherSeverityBeginsANewSpan() {
        Stated<String> inferred = Stated.<String>builder()
                .asWritten("20 March")
                .certainty(Certainty.INFERRED)
                .build();
        Rule<String> rule = Rules.over("MY-001", "plan")
                .requires((value, scope) ->
                        scope.day().isBefore(LAPSE) ? Check.failed().evidence(inferred) : Check.failed())
                .build();

        FindingTimeline timeline = timeline(rule);

        assertEquals(
                List.of("2020-01-01/2025-04-23 NOTE MY-001:plan", "2025-04-24/2027-12-31 WARNING MY-001:plan"),
                spans(timeline));
        assertEquals(
                List.of(
                        "2025-04-24 ends: MY-001 NOTE Subject plan: does not pass.",
                        "2025-04-24 begins: MY-001 WARNING Subject plan: does not pass."),
                timeline.listTurns().stream()
                        .map(FindingTimeline.Turn::toString)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01/..", "../2020-01-01", "../.."})
    void refusesAnOpenRange(String range) {
        assertEquals(
                "FindingTimeline was asked for the range " + range
                        + ", which has an open end; give a first and a last day.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Rules.set().timeline(DOSSIER, DateRange.parse(range)))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-05-16",
                "2023-05",
                "2024-02-29",
                "2025-40",
                "2025-21",
                "2023",
                "[2025-04,2025-06]",
                "[..2027-07]",
                "../2027-07",
                "2021-05/..",
                "2020-01-01",
                "2027-12-31",
                "2019",
                "2030"
            })
    void equalsBruteForceOverEightYears(String text) {
        ExtendedDate date = ExtendedDate.parse(text);
        LocalDate first = date.earliest().orElse(LocalDate.MIN);
        LocalDate last = date.latest().orElse(LocalDate.MAX);
        RuleSet rules = Rules.set(
                failingWhen("MY-001", (value, scope) -> scope.day().isBefore(first)),
                failingWhen("MY-002", (value, scope) -> scope.day().isAfter(last)),
                failingWhen("MY-003", (value, scope) -> scope.day().within(date.bounds())),
                failingOn("MY-004", (value, scope) -> scope.day().hasReached(date)),
                failingOn("MY-005", (value, scope) -> scope.day().hasPassed(date)),
                failingWhen("MY-006", (value, scope) -> onlyOnce(scope.day(), first, last)),
                Rules.over("MY-007", "plan").inForce(date.bounds()).build());

        assertEquals(bruteForce(rules), daily(rules.timeline(DOSSIER, YEARS)));
    }

    /** Asks the second question only where the first is answered in one way. */
    private static boolean onlyOnce(Day day, LocalDate first, LocalDate last) {
        return day.isAfter(first)
                && !day.hasPassed(ExtendedDate.parse("2024-33")).isNo()
                && day.isBefore(last);
    }

    private static Rule<String> failingOn(String code, TruthOf question) {
        return Rules.over(code, "plan")
                .requires((value, scope) -> Check.requiring(question.ask(value, scope), Check::failed))
                .build();
    }

    private interface TruthOf extends java.io.Serializable {
        Truth ask(String value, Scope scope);
    }

    private static List<Set<String>> bruteForce(RuleSet rules) {
        return days().map(day -> rules.asOf(day).check(DOSSIER).findings().stream()
                        .map(Finding::fingerprint)
                        .collect(Collectors.toCollection(TreeSet::new)))
                .collect(Collectors.toList());
    }

    private static List<Set<String>> daily(FindingTimeline timeline) {
        List<Set<String>> daily = new ArrayList<>();
        days().forEach(day -> daily.add(timeline.spans().stream()
                .filter(span -> !day.isBefore(span.first()) && !day.isAfter(span.last()))
                .map(span -> span.finding().fingerprint())
                .collect(Collectors.toCollection(TreeSet::new))));
        return daily;
    }

    private static java.util.stream.Stream<LocalDate> days() {
        LocalDate first = YEARS.first().orElseThrow();
        return IntStream.range(0, 2922).mapToObj(first::plusDays);
    }

    @Test
    void looksAtEightWholeYears() {
        assertTrue(days().allMatch(YEARS::contains));
        assertEquals(
                YEARS.last().orElseThrow(), days().reduce((one, next) -> next).orElseThrow());
    }
}
