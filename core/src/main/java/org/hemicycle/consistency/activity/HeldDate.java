package org.hemicycle.consistency.activity;

import java.util.Optional;
import org.hemicycle.activity.Activity;
import org.hemicycle.look.CitedDocuments;
import org.hemicycle.look.Look;
import org.hemicycle.look.Planned;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;

/**
 * The date of an activity that may be said to have been held.
 *
 * @param planned the activity
 */
record HeldDate(Planned planned) {

    static final Look<HeldDate> LOOK = Look.activities().as(HeldDate::new);

    /**
     * Whether it has come is to be judged: it is said to have been held, and by no document that bears a later date.
     */
    boolean isJudged(Scope scope) {
        return planned.hasStatus(Activity.Status.HELD)
                && planned.date().filter(date -> !isReportedSince(date, scope)).isPresent();
    }

    /** A document that bears a later date reports what was held by then, whatever day is judged from. */
    private boolean isReportedSince(ExtendedDate date, Scope scope) {
        Optional<ExtendedDate> reported =
                CitedDocuments.in(scope).dateOf(planned.place().document());
        return reported.filter(report -> !report.before(date).isYes()).isPresent();
    }

    Check check(Scope scope) {
        ExtendedDate date = planned.date().orElseThrow();
        return Check.requiring(scope.day().hasReached(date), () -> ahead(date));
    }

    private Check ahead(ExtendedDate date) {
        Check check = planned.showing(
                Check.failed().with("date", date), planned.activity().when().orElseThrow());
        Stated<Activity.Status> status = planned.activity().status().orElseThrow();
        return status.citation().isPresent() ? check.evidence(status) : check.evidence(planned.place());
    }
}
