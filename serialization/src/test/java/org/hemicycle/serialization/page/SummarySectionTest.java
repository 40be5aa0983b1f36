package org.hemicycle.serialization.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Baseline;
import org.hemicycle.finding.Broken;
import org.hemicycle.finding.Coverage;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.FindingTimeline;
import org.hemicycle.finding.FindingTimeline.Span;
import org.hemicycle.finding.Matter;
import org.hemicycle.finding.Outcome;
import org.hemicycle.finding.Receipt;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.finding.Undetermined;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Digest;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.DateRange;
import org.hemicycle.truth.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the beginning of a page says of reports made by hand. */
class SummarySectionTest {

    private static final LocalDate DAY = LocalDate.parse("2026-02-01");
    private static final String LEADS = "//section[@id='summary']//ul[@class='leads']/li";

    private static Finding finding(String rule, Severity severity, String subject) {
        return Finding.builder()
                .rule(rule)
                .ruleName("rule-" + rule.toLowerCase(Locale.ROOT))
                .severity(severity)
                .address(Address.parse("plan/" + subject))
                .key("")
                .subject(subject)
                .message("is wrong.")
                .addEvidence(Citation.of(Identifier.parse("ETS 173"), "Article 33"))
                .build();
    }

    /** So many findings of a rule. */
    private static Stream<Finding> findings(String rule, Severity severity, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> finding(rule, severity, rule + "-" + i));
    }

    private static Report.Builder report(Stream<Finding> findings) {
        return Report.builder()
                .dossier("Plan")
                .asOf(AsOf.of(DAY))
                .addAllFindings(findings.toList())
                .referenceCheckedOn(LocalDate.parse("2026-05-09"))
                .receipt(Receipt.builder()
                        .version("0.1.0")
                        .asOf(AsOf.of(DAY))
                        .dossier(digest('a'))
                        .referenceData(digest('b'))
                        .ruleSet(digest('c'))
                        .build());
    }

    private static Digest digest(char digit) {
        return Digest.parse(String.valueOf(digit).repeat(64));
    }

    private static ReportPage page(Report.Builder report) {
        return ReportPage.of(Dossier.builder().name("Plan").build(), report.build());
    }

    private static List<String> list(ReportPage page, String path) throws Exception {
        return PageAsXml.parse(page.print()).list(path).stream()
                .map(text -> text.replaceAll("[\u2066-\u2069]", "")
                        .replaceAll("\\s+", " ")
                        .strip())
                .toList();
    }

    @Test
    void findingsOfEachSeverityAreCountedWithTheirNouns() throws Exception {
        Stream<Finding> all = Stream.of(
                        findings("TST-001", Severity.ERROR, 1),
                        findings("TST-002", Severity.WARNING, 2),
                        findings("TST-003", Severity.NOTE, 3))
                .flatMap(each -> each);
        ReportPage page = page(report(all).addUnknowns(unknown("a", "x")));

        assertEquals(
                List.of("1 error", "2 warnings", "3 notes", "1 not known"), list(page, "//ul[@class='counts']/li"));
        assertEquals(List.of("error", "warning", "note", "unknown"), list(page, "//ul[@class='counts']/li/@class"));
    }

    @Test
    void underABaselineTheNewOnesAreCountedToo() throws Exception {
        ReportPage page = page(report(findings("TST-001", Severity.ERROR, 3))
                .baseline(new Baseline(List.of("TST-001:plan/TST-001-1"))));

        assertEquals(
                List.of("3 errors", "0 warnings", "0 notes", "0 not known", "2 new since the baseline"),
                list(page, "//ul[@class='counts']/li"));
    }

    @Test
    void nothingIsSaidToBeNothing() throws Exception {
        assertTrue(list(page(report(Stream.of())), "//section[@id='summary']/p")
                .contains("Nothing was found. What that covers stands below."));
    }

    @Test
    void eachSortOfErrorIsToldOnceAndLeadsToItsFinding() throws Exception {
        Stream<Finding> all =
                Stream.concat(findings("TST-001", Severity.ERROR, 3), findings("TST-002", Severity.ERROR, 1));
        ReportPage page = page(report(all));

        assertEquals(List.of("TST-001-1: is wrong. The same of 2 more.", "TST-002-1: is wrong."), list(page, LEADS));
        assertEquals(List.of("#finding-1", "#finding-4"), list(page, LEADS + "/a/@href"));
        assertEquals(List.of("TST-001-1", "TST-002-1"), list(page, LEADS + "/a/strong"));
    }

    /** Three sorts, and how many errors there are of the others. */
    @ParameterizedTest
    @CsvSource({"3, 1, ''", "4, 1, and 1 more error", "4, 2, and 2 more errors", "5, 2, and 4 more errors"})
    void ofMoreThanThreeSortsTheRestIsCounted(int sorts, int each, String rest) throws Exception {
        Stream<Finding> all =
                IntStream.rangeClosed(1, sorts).boxed().flatMap(i -> findings("TST-00" + i, Severity.ERROR, each));
        ReportPage page = page(report(all));

        List<String> leads = list(page, LEADS);
        assertEquals(rest.isEmpty() ? 3 : 4, leads.size());
        assertEquals(rest, rest.isEmpty() ? "" : leads.get(3));
        if (!rest.isEmpty()) {
            assertEquals(
                    "#finding-" + (3 * each + 1), list(page, LEADS + "/a/@href").get(3));
        }
    }

    @Test
    void warningsAreToldByTheirRulesTheMostFrequentFirst() throws Exception {
        Stream<Finding> all = Stream.of(
                        findings("TST-001", Severity.WARNING, 1),
                        findings("TST-002", Severity.WARNING, 3),
                        findings("TST-003", Severity.WARNING, 2),
                        findings("TST-004", Severity.WARNING, 1))
                .flatMap(each -> each);
        ReportPage page = page(report(all));

        assertEquals(
                List.of(
                        "No error: nothing contradicts itself or the law outright.",
                        "7 warnings: rule tst 002 (3), rule tst 003 (2), rule tst 001, rule tst 004."),
                list(page, LEADS));
        assertEquals(List.of("#finding-2", "#finding-5", "#finding-1", "#finding-7"), list(page, LEADS + "/a/@href"));
    }

    @Test
    void ofMoreThanFourRulesTheRestAreOthers() throws Exception {
        Stream<Finding> all =
                IntStream.rangeClosed(1, 5).boxed().flatMap(i -> findings("TST-00" + i, Severity.WARNING, 1));

        assertEquals(
                "5 warnings: rule tst 001, rule tst 002, rule tst 003, rule tst 004 and others.",
                list(page(report(all)), LEADS).get(1));
    }

    @Test
    void notesAreToldWhereThereIsNothingElse() throws Exception {
        assertEquals(
                List.of("No error: nothing contradicts itself or the law outright.", "1 note: rule tst 001."),
                list(page(report(findings("TST-001", Severity.NOTE, 1))), LEADS));
        assertEquals(
                1,
                list(
                                page(report(Stream.concat(
                                        findings("TST-001", Severity.ERROR, 1),
                                        findings("TST-002", Severity.NOTE, 1)))),
                                LEADS)
                        .size());
    }

    private static Undetermined unknown(String subject, String... missing) {
        return new Undetermined(
                "TST-001",
                Address.parse("plan/" + subject),
                subject,
                new TreeSet<>(Stream.of(missing).map(Missing::of).collect(Collectors.toSet())));
    }

    @Test
    void whatIsNotKnownIsToldWithWhatIsMissingAndTheRestBehindAClick() throws Exception {
        Report.Builder report = report(Stream.of());
        report.addUnknowns(
                unknown("a", "the day", "the place"), unknown("a", "the day", "the place"), unknown("b", "x"));

        String shown = "//section[@id='summary']/h3[.='What is not known']/following-sibling::ul[1]/li";
        assertEquals(
                List.of("a: missing to judge it: the day; the place", "b: missing to judge it: x"),
                list(page(report), shown));
        assertEquals(0, list(page(report), "//section[@id='summary']//details").size());

        report.addUnknowns(unknown("c", "y"), unknown("d", "z"));
        assertEquals(2, list(page(report), shown).size());
        assertEquals(List.of("and 2 more"), list(page(report), "//section[@id='summary']//details/summary"));
        assertEquals(
                List.of("c: missing to judge it: y", "d: missing to judge it: z"),
                list(page(report), "//section[@id='summary']//details/ul/li"));
    }

    private static Coverage coverage(String rule, Outcome outcome) {
        return new Coverage(rule, Matter.ACTIVITIES, true, new EnumMap<>(Map.of(outcome, 1)));
    }

    @Test
    void rulesThatAreNotInForceOrBrokenAreNamedFourAtMost() throws Exception {
        Report.Builder report = report(findings("TST-001", Severity.NOTE, 1));
        List<String> codes = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            codes.add("TST-00" + i);
            report.addCoverage(coverage("TST-00" + i, Outcome.NOT_IN_FORCE));
            report.addBroken(new Broken("TST-00" + i, "Plan", "no quorum"));
            report.addBroken(new Broken("TST-00" + i, "Other", "no quorum"));
        }
        report.addCoverage(coverage("TST-009", Outcome.PASSED));
        String names = "rule tst 001 (TST-001), TST-002, TST-003, TST-004";

        List<String> told = list(page(report), "//section[@id='summary']/p");
        assertTrue(told.contains("Not in force on this day: " + names + "."), told::toString);
        assertTrue(told.contains("Broken, so that their silence means nothing: " + names + "."), told::toString);

        report.addCoverage(coverage("TST-005", Outcome.NOT_IN_FORCE), coverage("TST-006", Outcome.NOT_IN_FORCE));
        List<String> more = list(page(report), "//section[@id='summary']/p");
        assertTrue(more.contains("Not in force on this day: " + names + " and 2 more rules."), more::toString);
    }

    private static FindingTimeline timeline(Span... spans) {
        return new FindingTimeline(DateRange.parse("2026-01-01/2026-12-31"), List.of(spans), List.of());
    }

    private static Span span(String rule, Severity severity, String first, String last) {
        return new Span(finding(rule, severity, rule), LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void whatBeginsLaterIsToldWithItsDayNotesAndEndsApart() throws Exception {
        ReportPage page = page(report(Stream.of()))
                .withTimeline(timeline(
                        span("TST-001", Severity.ERROR, "2026-01-01", "2026-06-30"),
                        span("TST-002", Severity.ERROR, "2026-03-01", "2026-12-31"),
                        span("TST-003", Severity.NOTE, "2026-04-01", "2026-12-31")));

        assertEquals(List.of("1 March 2026 error TST-002: rule tst 002"), list(page, "//ol[@class='turns']/li"));
        assertEquals(
                List.of("All errors and warnings that begin until 31 December 2026, if nothing else changes."),
                list(page, "//ol[@class='turns']/following-sibling::p[@class='quiet'][1]"));
        assertEquals(
                List.of("All 3 changes, notes and ends included"),
                list(page, "//section[@id='summary']//details[@class='aside']/summary"));
        assertEquals(
                List.of(
                        "1 March 2026|begins|error|TST-002|TST-002: is wrong.",
                        "1 April 2026|begins|note|TST-003|TST-003: is wrong.",
                        "1 July 2026|is gone|error|TST-001|TST-001: is wrong."),
                rows(page));
    }

    private static List<String> rows(ReportPage page) throws Exception {
        List<String> rows = new ArrayList<>();
        for (int row = 1; row <= 3; row++) {
            rows.add(String.join("|", list(page, "//section[@id='summary']//details//tbody/tr[" + row + "]/*")));
        }
        return rows;
    }

    @Test
    void ofMoreThanThreeTheFirstAreTold() throws Exception {
        ReportPage page = page(report(Stream.of()))
                .withTimeline(timeline(IntStream.rangeClosed(1, 4)
                        .mapToObj(i -> span("TST-00" + i, Severity.WARNING, "2026-0" + (2 + i) + "-01", "2026-12-31"))
                        .toArray(Span[]::new)));

        assertEquals(3, list(page, "//ol[@class='turns']/li").size());
        assertEquals(
                List.of("The first 3 of 4 errors and warnings that begin until 31 December 2026, if nothing else"
                        + " changes."),
                list(page, "//ol[@class='turns']/following-sibling::p[@class='quiet'][1]"));
    }

    @Test
    void whereNothingBeginsThatIsSaidAndWhereThePeriodIsOverToo() throws Exception {
        FindingTimeline none = timeline(span("TST-003", Severity.NOTE, "2026-04-01", "2026-12-31"));
        String told = "//h3[.='What will go wrong, and when']/following-sibling::p[1]";

        assertEquals(
                List.of("No further error or warning begins until 31 December 2026, if nothing else changes."),
                list(page(report(Stream.of())).withTimeline(none), told));
        FindingTimeline over = new FindingTimeline(DateRange.parse("2026-01-01/2026-02-01"), List.of(), List.of());
        assertEquals(
                List.of("The period of the programme is over; no later day was looked at."),
                list(page(report(Stream.of())).withTimeline(over), told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-01 | 2026-12-31 | on all days looked at, 1 January 2026 to 31 December 2026",
                "2026-01-01 | 2026-05-31 | on 1 January 2026, the first day looked at; last on 31 May 2026",
                "2026-01-15 | 2026-12-31 | from 15 January 2026 on; still on 31 December 2026, the last day looked at",
                "2026-01-15 | 2026-05-31 | from 15 January 2026 on; last on 31 May 2026",
                "2026-02-01 | 2026-02-01 | from 1 February 2026 on; last on 1 February 2026"
            })
    void aFindingSaysOnWhichDaysItStands(String first, String last, String words) throws Exception {
        ReportPage page = page(report(Stream.of(finding("TST-001", Severity.ERROR, "TST-001"))))
                .withTimeline(timeline(
                        span("TST-001", Severity.ERROR, "2025-01-01", "2026-01-10"),
                        span("TST-001", Severity.ERROR, first, last)));

        assertEquals(List.of(words), list(page, "//dt[.='Stands']/following-sibling::dd"));
    }

    @Test
    void ofAnotherTimeNothingIsSaid() throws Exception {
        ReportPage page = page(report(Stream.of(finding("TST-001", Severity.ERROR, "TST-001"))))
                .withTimeline(timeline(
                        span("TST-001", Severity.ERROR, "2026-01-01", "2026-01-31"),
                        span("TST-001", Severity.ERROR, "2026-02-02", "2026-12-31")));

        assertEquals(Set.of(), Set.copyOf(list(page, "//dt[.='Stands']")));
    }
}
