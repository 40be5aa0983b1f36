package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.activity.Activity;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Suppression;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.report.TextReport;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.serialization.stream.StreamFilter;
import org.hemicycle.testkit.defect.Defect;
import org.hemicycle.testkit.defect.Defects;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same report: in every thread, in every JVM, in whatever order a dossier lists its facts. */
class ReportLawsTest {

    private static final Dossier SAMPLE = Samples.kazakhstanPriorities();
    private static final AsOf DAY = AsOf.of("2024-01-01");

    /** Writes the text of a report, made in another JVM by a rule set that came as bytes. */
    static final class OtherJvm {

        private OtherJvm() {}

        public static void main(String[] args) throws IOException, ClassNotFoundException {
            RuleSet.Dated rules = (RuleSet.Dated) read(Files.readAllBytes(Path.of(args[0])));
            Report report = rules.check(Samples.kazakhstanPriorities());
            Files.writeString(Path.of(args[1]), text(report), StandardCharsets.UTF_8);
        }
    }

    private static String text(Report report) {
        return report.print() + "\n" + report.coverage() + "\n"
                + TextReport.of(report, SAMPLE).print();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(StreamFilter.standard());
            return in.readObject();
        }
    }

    @Test
    void manyThreadsAgree() throws InterruptedException, ExecutionException {
        RuleSet.Dated rules = RuleSets.standard().asOf(DAY);
        String alone = text(rules.check(SAMPLE));
        Callable<String> check = () -> text(rules.check(SAMPLE));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<String> each : threads.invokeAll(Collections.nCopies(32, check))) {
                assertEquals(alone, each.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** A rule of a user, with a lambda that captures something. */
    private static Rule<Component> shortTitles(int length) {
        return Rule.of("MY-001", "title-too-long")
                .warning("A title should be short.")
                .over(Look.at(Component.class))
                .requires((component, scope) -> Check.requiring(
                        component.title().length() <= length,
                        () -> Check.failed()
                                .with("length", component.title().length())
                                .evidence(component.citation().stream().toList())))
                .message("has a title of {length} characters.")
                .build();
    }

    @Test
    void aRuleSetWithAUsersLambdaGivesTheSameReportInAnotherJvm(@TempDir Path folder)
            throws IOException, InterruptedException {
        RuleSet.Dated rules = RuleSets.standard()
                .with(shortTitles(30))
                .suppress(Suppression.ofRule("FUN-015")
                        .reason("Agreed.")
                        .author("A. Desk")
                        .build())
                .asOf(DAY);
        Path bytes = folder.resolve("rules");
        Path answer = folder.resolve("report.txt");
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(bytes))) {
            out.writeObject(rules);
        }

        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherJvm.class.getName(),
                        bytes.toString(),
                        answer.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, other.waitFor(), output);
        assertEquals(text(rules.check(SAMPLE)), Files.readString(answer));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void shufflingWhatHasNoOrderChangesNoByteOfTheReport(long seed) {
        assertShufflingChangesNothing(SAMPLE, DAY, seed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"paceWorkPlan", "electionsNetwork", "unResolution", "electoralConference"})
    void theReportOnNoSampleDependsOnAnOrder(String sample) {
        Dossier dossier = Samples.all().get(sample);

        assertShufflingChangesNothing(dossier, AsOf.of("2025-04-16"), 1, 2, 3);
    }

    static List<Defect> defects() {
        return Defects.all();
    }

    @ParameterizedTest
    @MethodSource("defects")
    void whatIsReportedOfADefectDependsOnNoOrder(Defect defect) {
        Dossier dossier = defect.plantedIn(Samples.modelPlan());

        assertShufflingChangesNothing(dossier, AsOf.of(defect.day(Samples.modelPlan())), 1, 2, 3);
    }

    static void assertShufflingChangesNothing(Dossier dossier, AsOf day, long... seeds) {
        RuleSet.Dated rules = RuleSets.standard().asOf(day);
        Report report = rules.check(dossier);

        for (long seed : seeds) {
            Report ofShuffled = rules.check(shuffled(dossier, new Random(seed)));

            assertEquals(report.print(), ofShuffled.print());
            assertEquals(report.receipt(), ofShuffled.receipt());
        }
    }

    private static Dossier shuffled(Dossier dossier, Random random) {
        return Dossier.builder()
                .from(dossier)
                .documents(shuffled(dossier.documents(), random))
                .actors(shuffled(dossier.actors(), random))
                .standings(shuffled(dossier.standings(), random))
                .claims(shuffled(dossier.claims(), random))
                .completeness(shuffled(dossier.completeness(), random))
                .treatyActions(shuffled(
                        dossier.treatyActions().stream()
                                .map(action -> shuffled(action, random))
                                .toList(),
                        random))
                .programmes(dossier.programmes().stream()
                        .map(programme -> shuffled(programme, random))
                        .toList())
                .build();
    }

    private static TreatyAction shuffled(TreatyAction action, Random random) {
        return TreatyAction.builder()
                .from(action)
                .claims(shuffled(action.claims(), random))
                .build();
    }

    private static Programme shuffled(Programme programme, Random random) {
        return Programme.builder()
                .from(programme)
                .sdgLinks(shuffled(programme.sdgLinks(), random))
                .fundingSources(shuffled(programme.fundingSources(), random))
                .build();
    }

    private static <T> List<T> shuffled(Collection<T> values, Random random) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    @Test
    void permutedRulesAndSuppressionsGiveTheSameBytes() {
        List<Rule<?>> reversed = new ArrayList<>(RuleSets.standard().rules());
        Collections.reverse(reversed);
        List<Suppression> suppressions = Stream.of("FUN-015", "FUN-008", "STA-001")
                .map(code -> Suppression.ofRule(code)
                        .reason("Agreed.")
                        .author("A. Desk")
                        .build())
                .toList();
        List<Suppression> backwards = new ArrayList<>(suppressions);
        Collections.reverse(backwards);

        assertEquals(
                text(RuleSets.standard().suppress(suppressions).asOf(DAY).check(SAMPLE)),
                text(RuleSet.of(reversed).suppress(backwards).asOf(DAY).check(SAMPLE)));
    }

    static Collection<Dossier> samples() {
        return Samples.all().values();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void renamingEveryTitleChangesNoFingerprint(Dossier dossier) {
        RuleSet.Dated rules = RuleSets.standard().asOf(DAY);

        assertEquals(fingerprints(rules.check(dossier)), fingerprints(rules.check(renamed(dossier))));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void runningTwiceGivesTheSameReport(Dossier dossier) {
        RuleSet.Dated rules = RuleSets.standard().asOf(DAY);

        assertEquals(rules.check(dossier), rules.check(dossier));
    }

    static List<String> fingerprints(Report report) {
        return report.findings().stream().map(Finding::fingerprint).sorted().toList();
    }

    static Dossier renamed(Dossier dossier) {
        return Dossier.builder()
                .from(dossier)
                .programmes(dossier.programmes().stream()
                        .map(programme -> Programme.builder()
                                .from(programme)
                                .components(renamed(programme.components()))
                                .activities(programme.activities().stream()
                                        .map(ReportLawsTest::renamed)
                                        .toList())
                                .build())
                        .toList())
                .activities(dossier.activities().stream()
                        .map(ReportLawsTest::renamed)
                        .toList())
                .build();
    }

    private static List<Component> renamed(List<Component> components) {
        return components.stream()
                .map(component -> Component.builder()
                        .from(component)
                        .title("New: " + component.title())
                        .components(renamed(component.components()))
                        .build())
                .toList();
    }

    private static Activity renamed(Activity activity) {
        return Activity.builder()
                .from(activity)
                .title("New: " + activity.title())
                .build();
    }
}
