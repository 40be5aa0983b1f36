package org.hemicycle.consistency.activity;

import java.util.Optional;
import org.hemicycle.activity.Activity;
import org.hemicycle.finding.Argument;
import org.hemicycle.look.Look;
import org.hemicycle.look.Planned;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.Timing;
import org.hemicycle.truth.Truth;

/**
 * The date of an activity that a programme plans, and the period of the programme.
 *
 * @param planned the activity
 */
record PlannedDate(Planned planned) {

    static final Look<PlannedDate> LOOK =
            Look.activities().where(planned -> planned.programme().isPresent()).as(PlannedDate::new);

    /** Whether the period measures it: what was put off or called off, or has no date at all, it does not. */
    boolean isMeasured() {
        return !planned.hasStatus(Activity.Status.POSTPONED, Activity.Status.CANCELLED)
                && planned.activity().when().filter(PlannedDate::isGiven).isPresent();
    }

    private static boolean isGiven(Stated<Timing> when) {
        return when.value().isPresent() || !when.asWritten().isBlank();
    }

    Check check() {
        Programme programme = planned.programme().orElseThrow();
        Optional<DateRange> period = programme.extendedPeriod();
        if (period.isEmpty()) {
            return Check.unknown(Truth.unknown("the period of \"" + programme.heading() + "\""));
        }
        Stated<Timing> when = planned.activity().when().orElseThrow();
        Truth within = when.value()
                .map(timing -> timing.within(period.get()))
                .orElseGet(() -> Truth.unknown("when \"" + planned.label() + "\" takes place"));
        return Check.requiring(
                within,
                () -> planned.showing(
                                Check.failed()
                                        .with("date", when)
                                        .with("programme", Argument.name(programme.heading()))
                                        .with("period", period.get()),
                                when)
                        .evidence(programme.periodEvidence()));
    }
}
