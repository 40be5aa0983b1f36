package org.hemicycle.testkit.assertion;

import java.util.function.Consumer;
import javax.annotation.Nullable;
import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.SoftAssertionsProvider;
import org.assertj.core.api.StandardSoftAssertionsProvider;
import org.hemicycle.eligibility.AccessTimeline;
import org.hemicycle.eligibility.Matrix;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.FindingTimeline;
import org.hemicycle.finding.Report;

/**
 * The assertions of {@link HemicycleAssertions} and those of AssertJ, which go on after a failure and tell all of them
 * in the end.
 *
 * <pre>{@code
 * HemicycleSoftAssertions.assertSoftly(soft -> {
 *     soft.assertThat(report).judged("ACT-001").isClean();
 *     soft.assertThat(verdict).isYes();
 * });
 * }</pre>
 */
public class HemicycleSoftAssertions extends AbstractSoftAssertions implements StandardSoftAssertionsProvider {

    /** Starts without any failure. */
    public HemicycleSoftAssertions() {}

    /**
     * Makes assertions, and fails in the end with all that failed.
     *
     * @param assertions makes them
     * @throws AssertionError if any failed
     */
    public static void assertSoftly(Consumer<HemicycleSoftAssertions> assertions) {
        SoftAssertionsProvider.assertSoftly(HemicycleSoftAssertions.class, assertions);
    }

    /**
     * Begins assertions on a report.
     *
     * @param actual the report
     * @return its assertions
     */
    public ReportAssert assertThat(@Nullable Report actual) {
        return proxy(ReportAssert.class, Report.class, actual);
    }

    /**
     * Begins assertions on a finding.
     *
     * @param actual the finding
     * @return its assertions
     */
    public FindingAssert assertThat(@Nullable Finding actual) {
        return proxy(FindingAssert.class, Finding.class, actual);
    }

    /**
     * Begins assertions on a verdict.
     *
     * @param actual the verdict, whatever it answers
     * @return its assertions
     */
    public VerdictAssert assertThat(@Nullable Verdict<?> actual) {
        return proxy(VerdictAssert.class, Verdict.class, actual);
    }

    /**
     * Begins assertions on a matrix.
     *
     * @param actual the matrix
     * @return its assertions
     */
    public MatrixAssert assertThat(@Nullable Matrix actual) {
        return proxy(MatrixAssert.class, Matrix.class, actual);
    }

    /**
     * Begins assertions on how access changes.
     *
     * @param actual the timeline
     * @return its assertions
     */
    public AccessTimelineAssert assertThat(@Nullable AccessTimeline actual) {
        return proxy(AccessTimelineAssert.class, AccessTimeline.class, actual);
    }

    /**
     * Begins assertions on when findings begin and end.
     *
     * @param actual the timeline
     * @return its assertions
     */
    public FindingTimelineAssert assertThat(@Nullable FindingTimeline actual) {
        return proxy(FindingTimelineAssert.class, FindingTimeline.class, actual);
    }
}
