package org.hemicycle.testkit.json;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.AccessTimeline;
import org.hemicycle.eligibility.Ceiling;
import org.hemicycle.eligibility.Inquiry;
import org.hemicycle.eligibility.Matrix;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.finding.Baseline;
import org.hemicycle.finding.Explanation;
import org.hemicycle.finding.FindingTimeline;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Suppression;
import org.hemicycle.funding.PrintedSum;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.report.Corrigendum;
import org.hemicycle.report.FindingGroup;
import org.hemicycle.report.VersionDifference;
import org.hemicycle.rule.Settings;
import org.hemicycle.serialization.problem.Checks;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.source.Origin;
import org.hemicycle.source.PrintedNumber;
import org.hemicycle.source.Wording;
import org.hemicycle.testkit.arbitrary.Accessions;
import org.hemicycle.testkit.arbitrary.Answers;
import org.hemicycle.testkit.arbitrary.Claims;
import org.hemicycle.testkit.arbitrary.Findings;
import org.hemicycle.testkit.arbitrary.Programmes;
import org.hemicycle.testkit.arbitrary.Records;
import org.hemicycle.testkit.arbitrary.ReferenceRows;
import org.hemicycle.testkit.arbitrary.Reports;
import org.hemicycle.testkit.arbitrary.Sources;

/**
 * A kind of text that people keep or send.
 *
 * @param definition the definition of the schema that describes it
 * @param type what it is read as
 * @param values values to write
 */
public record TextKind(String definition, Class<?> type, Arbitrary<?> values) {

    private static final int GENERATOR_SIZE = 1000;

    public static final List<TextKind> ALL = List.of(
            new TextKind(
                    "hemicycle-dossier",
                    Dossier.class,
                    Arbitraries.oneOf(
                            Records.dossiers(),
                            Programmes.programmes()
                                    .map(programme -> Dossier.builder()
                                            .name("One programme")
                                            .addProgrammes(programme)
                                            .build()))),
            new TextKind("hemicycle-report", Report.class, Findings.reports()),
            new TextKind("hemicycle-baseline", Baseline.class, Findings.baselines()),
            new TextKind("hemicycle-suppression", Suppression.class, Findings.suppressions()),
            new TextKind("hemicycle-settings", Settings.class, Findings.settings()),
            new TextKind("hemicycle-explanation", Explanation.class, Findings.explanations()),
            new TextKind("hemicycle-finding-timeline", FindingTimeline.class, Findings.timelines()),
            new TextKind("hemicycle-finding-timeline-turn", FindingTimeline.Turn.class, Findings.turns()),
            new TextKind("hemicycle-finding-group", FindingGroup.class, Reports.findingGroups()),
            new TextKind("hemicycle-corrigendum", Corrigendum.class, Reports.corrigenda()),
            new TextKind("hemicycle-version-difference", VersionDifference.class, Reports.versionDifferences()),
            new TextKind("hemicycle-inquiry", Inquiry.class, Answers.inquiries()),
            new TextKind("hemicycle-matrix", Matrix.class, Answers.matrices()),
            new TextKind("hemicycle-matrix-row", Matrix.Row.class, Answers.rows()),
            new TextKind("hemicycle-access-timeline", AccessTimeline.class, Answers.timelines()),
            new TextKind("hemicycle-ceiling-use", Ceiling.Use.class, Answers.uses()),
            verdicts("access", Answers.accesses()),
            verdicts("participation", Answers.participations()),
            verdicts("obligations", Answers.obligations()),
            verdicts("funding-answer", Answers.fundingAnswers()),
            verdicts("effect", Answers.effects()),
            verdicts(
                    "list-of-route-assessment",
                    Answers.routeAssessments().list().ofMaxSize(3)),
            new TextKind("hemicycle-accession-status", AccessionStatus.class, Accessions.statuses()),
            new TextKind("hemicycle-reference-data", ReferenceData.class, ReferenceRows.referenceData()),
            new TextKind("hemicycle-origin", Origin.class, Sources.cells()),
            new TextKind("hemicycle-printed-number", PrintedNumber.class, Sources.printedNumbers()),
            new TextKind(
                    "hemicycle-printed-sum",
                    PrintedSum.class,
                    Claims.figures()
                            .filter(figure -> figure.unit().equals("EUR"))
                            .list()
                            .ofMinSize(1)
                            .ofMaxSize(3)
                            .map(PrintedSum::new)),
            new TextKind("hemicycle-wording", Wording.class, Sources.wordings()),
            new TextKind("hemicycle-problems", Problems.class, Arbitraries.of(problems())),
            new TextKind("hemicycle-checks", Checks.class, Findings.reports().map(TextKind::checks)));

    private static TextKind verdicts(String about, Arbitrary<?> answers) {
        return new TextKind("hemicycle-verdict-of-" + about, Verdict.class, Answers.verdicts(answers));
    }

    private static Checks checks(Report report) {
        return new Checks(List.of(
                Checks.Input.of("plan", Problems.NONE, Optional.of(report)),
                Checks.Input.of("none", problems(), Optional.empty())));
    }

    private static Problems problems() {
        return Problems.of(List.of(
                Problem.error(new Place.Whole("claims.csv"), "it is empty"),
                Problem.warning(new Place.InText("claims.csv", 3, "when"), "the year is missing")
                        .found("20 March")
                        .accepting(List.of("2025-03-20"))
                        .near(List.of("2025-03-20"))
                        .mend("Add the year."),
                Problem.error(new Place.InWorkbook("plan.xlsx", "claims", "G14", 14), "it has no value"),
                Problem.error(new Place.InJson("dossier.json", "/claims/0", 5, 7), "it has no value")));
    }

    /** Values that are always the same for the same state of chance. */
    public Stream<Object> values(Random random, int count) {
        RandomGenerator<?> generator = values.generator(GENERATOR_SIZE);
        return Stream.generate(() -> (Object) generator.next(random).value()).limit(count);
    }
}
