package org.hemicycle.testkit.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.accession.AccessionStatus;
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
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.serialization.problem.Checks;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.source.Origin;
import org.hemicycle.source.PrintedNumber;
import org.hemicycle.source.Stated;
import org.hemicycle.source.Wording;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a text has, it is read as the value that its format names, of all kinds besides dossiers, or refused. */
class JsonValueFuzzTest {

    private static final Pattern FORMAT = Pattern.compile("hemicycle-([a-z-]+)/");

    private static final List<Class<?>> TYPES = List.of(
            AccessTimeline.class,
            AccessionStatus.class,
            Baseline.class,
            Ceiling.Use.class,
            Checks.class,
            Corrigendum.class,
            Explanation.class,
            FindingGroup.class,
            FindingTimeline.class,
            FindingTimeline.Turn.class,
            Inquiry.class,
            Matrix.class,
            Matrix.Row.class,
            Origin.class,
            PrintedNumber.class,
            PrintedSum.class,
            Problems.class,
            ReferenceData.class,
            Report.class,
            Settings.class,
            Suppression.class,
            Verdict.class,
            VersionDifference.class,
            Wording.class);

    static Stream<byte[]> seeds() {
        return Stream.of(
                Seeds.resource(Seeds.class, "/org/hemicycle/testkit/json/1.0/report.json"),
                Seeds.resource(Seeds.class, "/org/hemicycle/testkit/json/1.0/verdict-of-access.json"),
                Seeds.resource(Seeds.class, "/org/hemicycle/testkit/json/1.0/matrix.json"),
                Seeds.resource(Seeds.class, "/org/hemicycle/testkit/json/1.0/finding-timeline.json"),
                HemicycleJson.write(Wording.of("March 2026 (tbc)")).getBytes(StandardCharsets.UTF_8),
                HemicycleJson.write(PrintedNumber.listIn("ETS No. 173").get(0)).getBytes(StandardCharsets.UTF_8));
    }

    /** The type that a text says to hold; of one that says nothing, a statement. */
    private static Class<?> type(String text) {
        Matcher format = FORMAT.matcher(text);
        String kind = format.find() ? format.group(1) : "";
        return TYPES.stream()
                .filter(type -> kind.equals(kind(type)) || kind.startsWith(kind(type) + "-of-"))
                .findFirst()
                .orElse(Stated.class);
    }

    private static String kind(Class<?> type) {
        String name = type.getName();
        return name.substring(name.lastIndexOf('.') + 1)
                .replaceAll("(?<=[a-z])\\$?(?=[A-Z])|\\$", "-")
                .toLowerCase(Locale.ROOT);
    }

    @MethodSource("seeds")
    @FuzzTest
    void whatIsReadAsAValueComesBack(byte[] json) {
        String text = Reading.text(json);
        Class<?> type = type(text);

        Optional<?> read = Reading.orRefused(() -> HemicycleJson.read(text, type));

        read.ifPresent(value -> assertEquals(value, HemicycleJson.read(HemicycleJson.write(value), type)));
    }
}
