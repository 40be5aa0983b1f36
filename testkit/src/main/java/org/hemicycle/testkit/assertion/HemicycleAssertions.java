package org.hemicycle.testkit.assertion;

import javax.annotation.Nullable;
import org.hemicycle.eligibility.AccessTimeline;
import org.hemicycle.eligibility.Matrix;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.FindingTimeline;
import org.hemicycle.finding.Report;
import org.hemicycle.testkit.internal.OptionalModule;

/**
 * Where assertions on what the library answers begin. Those of AssertJ itself can be imported beside them.
 *
 * <pre>{@code
 * import static org.hemicycle.testkit.assertion.HemicycleAssertions.assertThat;
 *
 * assertThat(report).reports("ACT-001").at("wp/activities/a1").hasNone(Severity.ERROR);
 * assertThat(eligibility.access("KZ", "CETS 215")).isYes().restsOn("CETS 215, Article 32");
 * assertThat(matrix).hasCell("KZ", "CETS 210", Access.Kind.INVITED);
 * }</pre>
 *
 * <p>An assertion that fails shows the whole explanation: of a report each finding with what it quotes and where that
 * stands, of a verdict the tree of its reasons, of a timeline its turns. To see all that fails at once, begin with
 * {@link HemicycleSoftAssertions}.
 */
public final class HemicycleAssertions {

    private HemicycleAssertions() {}

    /**
     * Begins assertions on a report.
     *
     * @param actual the report
     * @return its assertions
     */
    public static ReportAssert assertThat(@Nullable Report actual) {
        requireAssertJ();
        return new ReportAssert(actual);
    }

    /**
     * Begins assertions on a finding.
     *
     * @param actual the finding
     * @return its assertions
     */
    public static FindingAssert assertThat(@Nullable Finding actual) {
        requireAssertJ();
        return new FindingAssert(actual);
    }

    /**
     * Begins assertions on a verdict.
     *
     * @param actual the verdict, whatever it answers
     * @return its assertions
     */
    public static VerdictAssert assertThat(@Nullable Verdict<?> actual) {
        requireAssertJ();
        return new VerdictAssert(actual);
    }

    /**
     * Begins assertions on a matrix.
     *
     * @param actual the matrix
     * @return its assertions
     */
    public static MatrixAssert assertThat(@Nullable Matrix actual) {
        requireAssertJ();
        return new MatrixAssert(actual);
    }

    /**
     * Begins assertions on how access changes.
     *
     * @param actual the timeline
     * @return its assertions
     */
    public static AccessTimelineAssert assertThat(@Nullable AccessTimeline actual) {
        requireAssertJ();
        return new AccessTimelineAssert(actual);
    }

    /**
     * Begins assertions on when findings begin and end.
     *
     * @param actual the timeline
     * @return its assertions
     */
    public static FindingTimelineAssert assertThat(@Nullable FindingTimeline actual) {
        requireAssertJ();
        return new FindingTimelineAssert(actual);
    }

    private static void requireAssertJ() {
        OptionalModule.ASSERTJ.require("HemicycleAssertions");
    }
}
