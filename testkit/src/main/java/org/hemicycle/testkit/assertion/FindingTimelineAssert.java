package org.hemicycle.testkit.assertion;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import javax.annotation.Nullable;
import org.assertj.core.api.AbstractAssert;
import org.hemicycle.finding.FindingTimeline;

/**
 * Assertions on when findings begin and end. One that fails shows the turns, and each finding with what it quotes.
 *
 * <p>Example: {@code assertThat(timeline).reportsOn(day, "ACC-004").turnsOn(day)}. A rule that broke on some of the
 * days proves nothing by its silence, so that assertions of silence fail there.
 */
public class FindingTimelineAssert extends AbstractAssert<FindingTimelineAssert, FindingTimeline> {

    /**
     * Begins assertions, as {@link HemicycleAssertions} does.
     *
     * @param actual the timeline
     */
    public FindingTimelineAssert(@Nullable FindingTimeline actual) {
        super(actual, FindingTimelineAssert.class);
    }

    /**
     * A finding begins on a day, or is gone.
     *
     * @param day a day behind the first of the timeline
     * @return this
     */
    public FindingTimelineAssert turnsOn(LocalDate day) {
        requireNonNull(day, "day");
        return require(
                timeline().listTurns().stream().anyMatch(turn -> turn.day().equals(day)), "a turn on " + day);
    }

    /**
     * The findings are the same on all days.
     *
     * @return this
     */
    public FindingTimelineAssert neverChanges() {
        require(timeline().broken().isEmpty(), "a timeline in which no rule broke");
        return require(timeline().listTurns().isEmpty(), "a timeline without turns");
    }

    /**
     * A rule has a finding on a day.
     *
     * @param day a day of the timeline
     * @param rule the code of the rule, such as {@code ACC-004}
     * @return this
     */
    public FindingTimelineAssert reportsOn(LocalDate day, String rule) {
        return require(isReportedOn(day, rule), "a finding of the rule " + rule + " on " + day);
    }

    /**
     * A rule has no finding on a day.
     *
     * @param day a day of the timeline
     * @param rule the code of the rule, such as {@code ACC-004}
     * @return this
     */
    public FindingTimelineAssert doesNotReportOn(LocalDate day, String rule) {
        boolean isReported = isReportedOn(day, rule);
        require(
                timeline().broken().stream().noneMatch(each -> each.rule().equals(rule)),
                "that the rule " + rule + " ran, which it did not to its end");
        return require(!isReported, "no finding of the rule " + rule + " on " + day);
    }

    private boolean isReportedOn(LocalDate day, String rule) {
        requireNonNull(day, "day");
        requireNonNull(rule, "rule");
        require(timeline().range().contains(day), "a timeline that has the day " + day);
        return timeline().spans().stream()
                .filter(span -> span.finding().rule().equals(rule))
                .anyMatch(span -> !day.isBefore(span.first()) && !day.isAfter(span.last()));
    }

    private FindingTimeline timeline() {
        if (actual == null) {
            throw failure("Expecting a timeline, but there is none: it is null.");
        }
        return actual;
    }

    private FindingTimelineAssert require(boolean isSo, String expected) {
        if (!isSo) {
            throw failure("%s", "Expecting " + expected + ", but it is:\n" + Explained.timeline(timeline()));
        }
        return this;
    }
}
