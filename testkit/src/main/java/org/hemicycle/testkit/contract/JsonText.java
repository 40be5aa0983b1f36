package org.hemicycle.testkit.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.AccessionHistory;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.activity.Activity;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.convention.Conventions;
import org.hemicycle.convention.TakesEffectRule.Trigger;
import org.hemicycle.document.Datum;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.AccessTimeline;
import org.hemicycle.eligibility.Ceiling;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.eligibility.Inquiry;
import org.hemicycle.eligibility.Matrix;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.finding.Baseline;
import org.hemicycle.finding.Explanation;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.FindingTimeline;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.finding.Suppression;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.funding.PrintedSum;
import org.hemicycle.programme.Programme;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.report.Corrigendum;
import org.hemicycle.report.FindingGroup;
import org.hemicycle.report.VersionDifference;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.rule.Settings;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.serialization.problem.Checks;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Origin;
import org.hemicycle.source.PrintedNumber;
import org.hemicycle.source.Wording;
import org.hemicycle.testkit.sample.CleanVariants;
import org.hemicycle.testkit.sample.Samples;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.Day;

/**
 * A text that people keep or send, made of the samples.
 *
 * @param kind what it holds, as its format says
 * @param type what it is read as
 * @param json the text, as the library writes it
 */
record JsonText(String kind, Class<?> type, String json) {

    private static final Pattern FORMAT = Pattern.compile("\"hemicycle-([a-z-]+)/1\\.0\"");

    /** All samples, and a value of each other kind of text. */
    static final List<JsonText> ALL = new Values().texts();

    private static JsonText of(Class<?> type, Object value) {
        String json = HemicycleJson.write(value);
        Matcher format = FORMAT.matcher(json);
        if (!format.find()) {
            throw new IllegalStateException("A " + type.getSimpleName() + " is written without a format.");
        }
        return new JsonText(format.group(1), type, json);
    }

    /** The names of all kinds. */
    static SortedSet<String> kinds() {
        return Collections.unmodifiableSortedSet(
                ALL.stream().map(JsonText::kind).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The same text, said to be of another version of the form. */
    String ofVersion(String version) {
        return FORMAT.matcher(json).replaceFirst("\"hemicycle-$1/" + version + "\"");
    }

    @Override
    public String toString() {
        return "a text of the kind \"" + kind + "\"";
    }

    /** What the engines say of the samples. */
    private static final class Values {

        private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
        private static final DateRange YEARS = DateRange.parse("2024-01-01/2025-12-31");

        private final Dossier sample = Samples.kazakhstanPriorities();
        private final Dossier plan = Samples.modelPlan();
        private final Programme planned = plan.programmes().get(0);
        private final Identifier state =
                sample.programmes().get(0).beneficiaries().iterator().next();
        private final Identifier convention = Conventions.ISTANBUL;
        private final RuleSet rules = RuleSets.standard();
        private final Report report = rules.asOf(DAY).check(sample);
        private final Finding finding = report.findings().get(0);

        /** One rule is enough, since it is the form that counts. */
        private final FindingTimeline timeline =
                RuleSet.of(List.of(rules.rule(finding.rule()))).timeline(sample, YEARS);

        private final Suppression suppression = Suppression.ofFinding(finding)
                .reason("Agreed.")
                .author("A. Desk")
                .build();
        private final Eligibility.Dated eligibility = Eligibility.in(sample).asOf(DAY);
        private final Matrix matrix = eligibility.matrix(List.of(state), List.of(convention));

        List<JsonText> texts() {
            return Stream.of(dossiers(), findings(), answers(), parts())
                    .flatMap(texts -> texts)
                    .toList();
        }

        private Stream<JsonText> dossiers() {
            return Stream.concat(Samples.all().values().stream(), Stream.of(plan))
                    .map(dossier -> of(Dossier.class, dossier));
        }

        private Stream<JsonText> findings() {
            return Stream.of(
                    of(Report.class, report),
                    of(
                            Checks.class,
                            new Checks(List.of(Checks.Input.of("plan", Problems.of(List.of()), Optional.of(report))))),
                    of(Baseline.class, Baseline.of(report)),
                    of(Suppression.class, suppression),
                    of(Settings.class, settings()),
                    of(Explanation.class, rules.asOf(DAY).explain(sample, finding)),
                    of(FindingTimeline.class, timeline),
                    of(FindingTimeline.Turn.class, new FindingTimeline.Turn(DAY, true, finding)),
                    of(
                            FindingGroup.class,
                            FindingGroup.of(report.findings(), sample).get(0)),
                    of(Corrigendum.class, Corrigendum.of(report)),
                    of(
                            VersionDifference.class,
                            VersionDifference.of(
                                    rules.asOf(DAY),
                                    Samples.paceWorkPlan(),
                                    CleanVariants.paceWorkPlan().dossier())));
        }

        private Settings settings() {
            return new Settings(
                    List.of(report.findings().get(report.findings().size() - 1).rule()),
                    new TreeMap<>(Map.of(finding.rule(), Severity.NOTE)),
                    List.of(suppression));
        }

        private Stream<JsonText> answers() {
            Address activity = plan.list(Activity.class).get(0).address();
            String source = planned.fundingSources().get(0).code();
            return Stream.of(
                    of(Inquiry.class, eligibility.ask(state, convention)),
                    of(Matrix.class, matrix),
                    of(Matrix.Row.class, matrix.rows().get(0)),
                    of(AccessTimeline.class, Eligibility.in(sample).timeline(state, convention, YEARS)),
                    of(Verdict.class, eligibility.access(state, convention)),
                    of(Verdict.class, eligibility.participation(state, someBody())),
                    of(Verdict.class, eligibility.obligations(state, convention)),
                    of(Verdict.class, eligibility.takesEffect(state, convention, Trigger.ACCEDE, DAY)),
                    of(Verdict.class, eligibility.routes(state, convention)),
                    of(Verdict.class, Eligibility.in(plan).asOf(DAY).funding(activity, source)),
                    of(Ceiling.Use.class, use()),
                    of(AccessionStatus.class, status()));
        }

        private Identifier someBody() {
            return ReferenceData.shipped().standings().get(0).in();
        }

        private Ceiling.Use use() {
            FundingSource source = planned.fundingSources().get(0);
            return Ceiling.use(plan, source, new Datum.Figure(new BigDecimal("100000.00"), "EUR", Datum.Bound.EXACT));
        }

        private AccessionStatus status() {
            ReferenceData law = ReferenceData.shipped();
            return new AccessionHistory(
                            law.findConvention(convention),
                            sample.listTreatyActions(state, convention),
                            AccessionStatus.Kind.NOT_RECORDED,
                            law.invitationValidities())
                    .statusOn(Day.of(DAY));
        }

        private Stream<JsonText> parts() {
            return Stream.of(
                    of(ReferenceData.class, ReferenceData.shipped()),
                    of(Origin.class, new Origin("claims.csv", 2, "when")),
                    of(
                            PrintedNumber.class,
                            PrintedNumber.listIn("see ETS No. 173").get(0)),
                    of(PrintedSum.class, PrintedSum.of(planned.budget()).orElseThrow()),
                    of(Wording.class, Wording.of("two training courses")),
                    of(
                            Problems.class,
                            Problems.of(List.of(
                                    Problem.error(new Place.InText("claims.csv", 2, "when"), "the year is missing")))));
        }
    }
}
