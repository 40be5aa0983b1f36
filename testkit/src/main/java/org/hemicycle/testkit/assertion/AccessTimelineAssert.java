package org.hemicycle.testkit.assertion;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import javax.annotation.Nullable;
import org.assertj.core.api.AbstractAssert;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.AccessTimeline;

/**
 * Assertions on how access to a convention changes. One that fails shows the turns, and the reasons between them.
 *
 * <p>Example: {@code assertThat(timeline).turnsOn(LocalDate.parse("2025-04-24"))}.
 */
public class AccessTimelineAssert extends AbstractAssert<AccessTimelineAssert, AccessTimeline> {

    /**
     * Begins assertions, as {@link HemicycleAssertions} does.
     *
     * @param actual the timeline
     */
    public AccessTimelineAssert(@Nullable AccessTimeline actual) {
        super(actual, AccessTimelineAssert.class);
    }

    /**
     * The answer is another one than on the day before.
     *
     * @param day a day behind the first of the timeline
     * @return this
     */
    public AccessTimelineAssert turnsOn(LocalDate day) {
        requireNonNull(day, "day");
        return require(
                timeline().spans().stream()
                        .skip(1)
                        .anyMatch(span -> span.first().equals(day)),
                "a turn on " + day);
    }

    /**
     * The answer is the same on all days.
     *
     * @return this
     */
    public AccessTimelineAssert neverChanges() {
        return require(timeline().spans().size() == 1, "a timeline without turns");
    }

    /**
     * The answer on a day is of a kind.
     *
     * @param day a day of the timeline
     * @param kind the kind of the answer
     * @return this
     */
    public AccessTimelineAssert answersOn(LocalDate day, Access.Kind kind) {
        requireNonNull(kind, "kind");
        Optional<Access> answer = answerOn(day);
        return require(
                answer.filter(each -> each.kind() == kind).isPresent(),
                "the answer " + kind + " on " + day + ", not "
                        + answer.map(Access::toString).orElse("a timeline without that day"));
    }

    private Optional<Access> answerOn(LocalDate day) {
        requireNonNull(day, "day");
        return timeline().spans().stream()
                .filter(span -> !day.isBefore(span.first()) && !day.isAfter(span.last()))
                .map(span -> span.verdict().answer())
                .findFirst();
    }

    private AccessTimeline timeline() {
        if (actual == null) {
            throw failure("Expecting a timeline, but there is none: it is null.");
        }
        return actual;
    }

    private AccessTimelineAssert require(boolean isSo, String expected) {
        if (!isSo) {
            throw failure("%s", "Expecting " + expected + ", but it is:\n" + Explained.timeline(timeline()));
        }
        return this;
    }
}
