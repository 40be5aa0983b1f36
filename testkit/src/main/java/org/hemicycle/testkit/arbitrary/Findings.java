package org.hemicycle.testkit.arbitrary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.hemicycle.accession.Readings;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Baseline;
import org.hemicycle.finding.Broken;
import org.hemicycle.finding.Comparison;
import org.hemicycle.finding.Coverage;
import org.hemicycle.finding.Explanation;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.FindingTimeline;
import org.hemicycle.finding.Fingerprint;
import org.hemicycle.finding.Matter;
import org.hemicycle.finding.Outcome;
import org.hemicycle.finding.Receipt;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.ReportDifference;
import org.hemicycle.finding.Severity;
import org.hemicycle.finding.Suppressed;
import org.hemicycle.finding.Suppression;
import org.hemicycle.finding.Undetermined;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.time.DateRange;
import org.hemicycle.truth.Missing;
import org.hemicycle.truth.Truth;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Generators of what rules find, and of reports, explanations and timelines made of it.
 *
 * <p>Findings are invented, so that each of their parts occurs; {@link #runs()} are reports of the library's own rules.
 */
public final class Findings {

    private static final int FEW = 2;

    private static final Arbitrary<Finding> FINDINGS = Shared.of(Findings::newFindings);
    private static final Arbitrary<Receipt> RECEIPTS = Shared.of(Findings::newReceipts);

    private Findings() {}

    /** {@return the day judged from, with the law of that day and of another} */
    public static Arbitrary<AsOf> asOf() {
        return Shared.oneOf(
                Dates.localDates().map(AsOf::of),
                Combinators.combine(Dates.localDates(), Dates.localDates()).as(AsOf::new));
    }

    /** {@return codes of rules that there are} */
    public static Arbitrary<String> codes() {
        return Arbitraries.of("ACC-004", "FUN-008", "NAM-003", "SDG-002", "STA-001");
    }

    private static Arbitrary<String> keys() {
        return Shared.oneOf(Arbitraries.of("", "2024"), Sources.texts());
    }

    /** {@return fingerprints with and without a key} */
    public static Arbitrary<Fingerprint> fingerprints() {
        return Combinators.combine(codes(), Sources.paths(), keys()).as(Fingerprint::new);
    }

    /** {@return findings of every severity, some of which rest on law and some of which suggest what to do} */
    public static Arbitrary<Finding> findings() {
        return FINDINGS;
    }

    private static Arbitrary<Finding> newFindings() {
        return Builders.withBuilder(Finding::builder)
                .use(codes())
                .in((finding, code) -> finding.rule(code))
                .use(Arbitraries.of("invitation-lapses-before-programme-end", "figures-differ"))
                .in((finding, name) -> finding.ruleName(name))
                .use(Shared.perhaps(Sources.bases()))
                .in((finding, basis) -> finding.basis(basis))
                .use(Arbitraries.of(Severity.class))
                .in((finding, severity) -> finding.severity(severity))
                .use(Sources.paths())
                .in((finding, address) -> finding.address(address))
                .use(keys())
                .in((finding, key) -> finding.key(key))
                .use(Sources.texts())
                .in((finding, subject) -> finding.subject(subject))
                .use(Arbitraries.maps(Arbitraries.of("one", "other", "end"), arguments())
                        .ofMaxSize(FEW)
                        .map(TreeMap::new))
                .in((finding, arguments) -> finding.arguments(arguments))
                .use(Sources.texts())
                .in((finding, message) -> finding.message(message))
                .use(Shared.perhaps(Sources.texts()))
                .in((finding, suggestion) -> finding.suggestion(suggestion))
                .use(Sources.citations().list().ofMaxSize(FEW))
                .in((finding, evidence) -> finding.evidence(evidence))
                .use(Sources.texts().list().ofMaxSize(FEW))
                .in((finding, notes) -> finding.notes(notes))
                .build(Finding.Builder::build)
                .withoutEdgeCases();
    }

    /** {@return questions that no rule could decide, and what is missing} */
    public static Arbitrary<Undetermined> undetermined() {
        return Combinators.combine(codes(), Sources.paths(), Sources.texts(), missing())
                .as(Undetermined::new);
    }

    private static Arbitrary<SortedSet<Missing>> missing() {
        return Truths.missing().set().ofMaxSize(FEW).map(TreeSet::new);
    }

    /** {@return rules that threw} */
    public static Arbitrary<Broken> broken() {
        return Combinators.combine(
                        codes(), Sources.texts(), Arbitraries.of("IllegalStateException", "NullPointerException: day"))
                .as(Broken::new);
    }

    /** {@return comparisons of one day with another} */
    public static Arbitrary<Comparison> comparisons() {
        return Combinators.combine(Dates.localDates(), Dates.localDates()).as(Comparison::new);
    }

    /** {@return how often rules came to which outcome; some looked at nothing} */
    public static Arbitrary<Coverage> coverage() {
        Arbitrary<Map<Outcome, Integer>> counts = Arbitraries.maps(
                        Arbitraries.of(Outcome.class), Arbitraries.integers().between(1, 200))
                .ofMaxSize(3);
        return Combinators.combine(codes(), Arbitraries.of(Matter.class), Arbitraries.of(true, false), counts)
                .as((code, matter, isEntered, some) -> new Coverage(
                        code, matter, isEntered, some.isEmpty() ? new EnumMap<>(Outcome.class) : new EnumMap<>(some)));
    }

    /** {@return receipts, with and without what only a run of rules has} */
    public static Arbitrary<Receipt> receipts() {
        return RECEIPTS;
    }

    private static Arbitrary<Receipt> newReceipts() {
        return Builders.withBuilder(Receipt::builder)
                .use(Arbitraries.of("0.1.0", "0.2.0-SNAPSHOT"))
                .in((receipt, version) -> receipt.version(version))
                .use(asOf())
                .in((receipt, asOf) -> receipt.asOf(asOf))
                .use(Sources.digests())
                .in((receipt, dossier) -> receipt.dossier(dossier))
                .use(Sources.digests())
                .in((receipt, reference) -> receipt.referenceData(reference))
                .use(Shared.perhaps(Sources.digests()))
                .in((receipt, rules) -> receipt.ruleSet(rules))
                .use(Shared.perhaps(Sources.digests()))
                .in((receipt, suppressions) -> receipt.suppressions(suppressions))
                .use(Shared.perhaps(Sources.digests()))
                .in((receipt, baseline) -> receipt.baseline(baseline))
                .build(Receipt.Builder::build)
                .withoutEdgeCases();
    }

    /** {@return suppressions of one finding, of a rule, and of a rule below an address, in one dossier and in every} */
    public static Arbitrary<Suppression> suppressions() {
        Arbitrary<Suppression.Builder> ofFinding =
                fingerprints().map(Fingerprint::toString).map(Suppression::ofFinding);
        Arbitrary<Suppression.Builder> ofRule = Combinators.combine(codes(), Shared.perhaps(Sources.paths()))
                .as((code, within) -> Suppression.ofRule(code).within(within));
        return Combinators.combine(
                        Shared.oneOf(ofFinding, ofRule),
                        Shared.perhaps(Sources.texts()),
                        Sources.texts(),
                        Arbitraries.of("A. Desk", "Ş. Жұмабаев"),
                        Shared.perhaps(Dates.localDates()))
                .as((suppression, dossier, reason, author, until) -> suppression
                        .dossier(dossier)
                        .reason(reason)
                        .author(author)
                        .until(until)
                        .build());
    }

    /** {@return findings with what suppresses them} */
    public static Arbitrary<Suppressed> suppressed() {
        return Combinators.combine(findings(), suppressions()).as(Suppressed::new);
    }

    /** {@return baselines, the empty one among them} */
    public static Arbitrary<Baseline> baselines() {
        return fingerprints().map(Fingerprint::toString).list().ofMaxSize(FEW).map(Baseline::new);
    }

    /** {@return how rules came to each outcome} */
    public static Arbitrary<Explanation> explanations() {
        return Builders.withBuilder(Explanation::builder)
                .use(codes())
                .in((explanation, code) -> explanation.rule(code))
                .use(Arbitraries.of("invitation-lapses-before-programme-end", "figures-differ"))
                .in((explanation, name) -> explanation.ruleName(name))
                .use(Sources.texts())
                .in((explanation, sentence) -> explanation.sentence(sentence))
                .use(Sources.texts())
                .in((explanation, authority) -> explanation.authority(authority))
                .use(Arbitraries.of(Matter.class))
                .in((explanation, matter) -> explanation.matter(matter))
                .use(Arbitraries.integers().between(1, 200))
                .in((explanation, lookedAt) -> explanation.lookedAt(lookedAt))
                .use(Sources.paths())
                .in((explanation, address) -> explanation.address(address))
                .use(keys())
                .in((explanation, key) -> explanation.key(key))
                .use(Sources.texts())
                .in((explanation, subject) -> explanation.subject(subject))
                .use(comparisons().list().ofMaxSize(FEW))
                .in((explanation, selecting) -> explanation.selecting(selecting))
                .use(comparisons().list().ofMaxSize(FEW))
                .in((explanation, judging) -> explanation.judging(judging))
                .use(Arbitraries.of(Outcome.class))
                .in((explanation, outcome) -> explanation.outcome(outcome))
                .use(Shared.perhaps(findings()))
                .in((explanation, finding) -> explanation.finding(finding))
                .use(missing())
                .in((explanation, missing) -> explanation.missing(missing))
                .use(Shared.perhaps(Arbitraries.of("IllegalStateException")))
                .in((explanation, cause) -> explanation.cause(cause))
                .use(findings().list().ofMaxSize(FEW))
                .in((explanation, absorbed) -> explanation.absorbed(absorbed))
                .build(Explanation.Builder::build)
                .withoutEdgeCases();
    }

    /** {@return reports: four of five invented, one of a run} */
    public static Arbitrary<Report> reports() {
        return Shared.frequencyOf(Tuple.of(4, invented()), Tuple.of(1, runs()));
    }

    /** {@return reports of runs of the standard rules over dossiers that may contradict themselves} */
    public static Arbitrary<Report> runs() {
        return Combinators.combine(Records.dossiers(), asOf())
                .as((dossier, asOf) -> RuleSets.standard().asOf(asOf).check(dossier));
    }

    private static Arbitrary<Report> invented() {
        return Builders.withBuilder(Report::builder)
                .use(Sources.texts())
                .in((report, dossier) -> report.dossier(dossier))
                .use(asOf())
                .in((report, asOf) -> report.asOf(asOf))
                .use(findings().list().ofMaxSize(3))
                .in((report, findings) -> report.findings(findings))
                .use(suppressed().list().ofMaxSize(FEW))
                .in((report, suppressed) -> report.suppressed(suppressed))
                .use(suppressions().list().ofMaxSize(FEW))
                .in((report, unused) -> report.unusedSuppressions(unused))
                .use(baselines())
                .in((report, baseline) -> report.baseline(baseline))
                .use(undetermined().list().ofMaxSize(FEW))
                .in((report, unknowns) -> report.unknowns(unknowns))
                .use(broken().list().ofMaxSize(FEW))
                .in((report, broken) -> report.broken(broken))
                .use(Shared.perhaps(Dates.localDates()))
                .in((report, checked) -> report.referenceCheckedOn(checked))
                .use(Sources.texts().list().ofMaxSize(FEW))
                .in((report, notes) -> report.notes(notes))
                .use(coverage().list().ofMaxSize(FEW))
                .in((report, coverage) -> report.coverage(coverage))
                .use(receipts())
                .in((report, receipt) -> report.receipt(receipt))
                .build(Report.Builder::build)
                .withoutEdgeCases();
    }

    /** {@return what is new, gone and unchanged between two reports} */
    public static Arbitrary<ReportDifference> differences() {
        Arbitrary<List<Finding>> some = findings().list().ofMaxSize(FEW);
        return Combinators.combine(some, some, some).as(ReportDifference::new);
    }

    /** {@return findings with their first and last day} */
    public static Arbitrary<FindingTimeline.Span> spans() {
        return Combinators.combine(
                        findings(), Dates.localDates(), Arbitraries.integers().between(0, 400))
                .as((finding, first, days) -> new FindingTimeline.Span(finding, first, first.plusDays(days)));
    }

    /** {@return days on which findings begin and end} */
    public static Arbitrary<FindingTimeline.Turn> turns() {
        return Combinators.combine(Dates.localDates(), Arbitraries.of(true, false), findings())
                .as(FindingTimeline.Turn::new);
    }

    /** {@return timelines over the days from the first to the last of their findings, some with rules that threw} */
    public static Arbitrary<FindingTimeline> timelines() {
        return Combinators.combine(
                        Dates.localDates(),
                        spans().list().ofMaxSize(3),
                        broken().list().ofMaxSize(FEW))
                .as((day, spans, broken) -> new FindingTimeline(rangeOf(day, spans), spans, broken));
    }

    private static DateRange rangeOf(LocalDate day, List<FindingTimeline.Span> spans) {
        Optional<LocalDate> first =
                spans.stream().map(FindingTimeline.Span::first).min(LocalDate::compareTo);
        Optional<LocalDate> last =
                spans.stream().map(FindingTimeline.Span::last).max(LocalDate::compareTo);
        return DateRange.of(first.orElse(day), last.orElse(day));
    }

    /** {@return the values of messages, of every sort} */
    public static Arbitrary<Argument> arguments() {
        return oneOrMore(oneOrMore(single()));
    }

    private static Arbitrary<Argument> single() {
        return Shared.oneOf(List.of(
                Dates.extendedDates().map(Argument.OfDate::new),
                Dates.singleDates().list().ofSize(FEW).map(Readings::new).map(Argument.OfReadings::new),
                Dates.dateRanges().map(Argument.OfRange::new),
                Arbitraries.integers().between(1, 60).map(Period::ofMonths).map(Argument.OfPeriod::new),
                numbers().map(Argument.OfNumber::new),
                numbers().map(Argument.OfPercentage::new),
                numbers().map(number -> new Argument.OfQuantity(number, "members")),
                numbers().map(number -> new Argument.OfAmount(Money.of(CurrencyUnit.EUR, number))),
                Sources.texts().map(Argument.OfName::new),
                Sources.texts().map(Argument.OfWords::new),
                Sources.identifiers().map(thing -> new Argument.OfIdentifier(thing, "")),
                Sources.citations().map(Argument.OfPlace::new),
                Sources.locators().map(Argument.OfPart::new),
                Arbitraries.of(TreatyAction.Kind.class).map(Argument.OfConstant::of)));
    }

    private static Arbitrary<Argument> oneOrMore(Arbitrary<Argument> values) {
        return Shared.oneOf(List.of(
                values,
                values.list().ofMaxSize(FEW).map(Argument.OfList::new),
                Arbitraries.maps(Arbitraries.of("state", "act"), values)
                        .map(fields -> new Argument.OfGroup(new TreeMap<>(fields)))));
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000))
                .ofScale(2);
    }

    /** {@return what rules answer, with and without arguments and evidence} */
    public static Arbitrary<Check> checks() {
        Arbitrary<Check> outcomes = Shared.oneOf(
                Arbitraries.of(Check.passed(), Check.failed(), Check.notApplicable()),
                Truths.truths().filter(Truth::isUnknown).map(Check::unknown));
        return Combinators.combine(
                        outcomes,
                        Shared.perhaps(Sources.texts()),
                        Sources.stated(Sources.texts()).list().ofMaxSize(FEW),
                        Arbitraries.of(false, true))
                .as((outcome, argument, statements, hint) -> {
                    Check check = argument.map(text -> outcome.with("subject", text))
                            .orElse(outcome)
                            .statements(statements);
                    return hint ? check.asNote() : check;
                });
    }

    /**
     * What rules look at.
     *
     * @param values what is looked at
     * @param <T> its type
     * @return the values, each with its address and a label
     */
    public static <T> Arbitrary<Item<T>> items(Arbitrary<T> values) {
        return Combinators.combine(Sources.paths(), keys(), Sources.texts(), values)
                .as(Item::new);
    }
}
