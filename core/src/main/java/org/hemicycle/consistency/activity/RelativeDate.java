package org.hemicycle.consistency.activity;

import java.util.Optional;
import org.hemicycle.consistency.view.Anchors;
import org.hemicycle.finding.Argument;
import org.hemicycle.look.Look;
import org.hemicycle.look.Planned;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Stated;
import org.hemicycle.time.Timing;

/**
 * When an activity takes place, where that hangs on something else.
 *
 * @param planned the activity
 */
record RelativeDate(Planned planned) {

    static final Look<RelativeDate> LOOK = Look.activities().as(RelativeDate::new);

    /** What an activity is timed by; absent where it has a date of its own, or none. */
    static Optional<Timing.Relative> timing(Planned planned) {
        return planned.activity()
                .when()
                .flatMap(Stated::value)
                .filter(Timing.Relative.class::isInstance)
                .map(Timing.Relative.class::cast);
    }

    boolean isToCome() {
        return timing(planned).isPresent() && planned.isToCome();
    }

    Check check(Scope scope) {
        Timing.Relative relative = timing(planned).orElseThrow();
        return Check.requiring(Anchors.in(scope).find(relative.anchor()).isPresent(), () -> undated(relative, scope));
    }

    private Check undated(Timing.Relative relative, Scope scope) {
        Stated<Timing> when = planned.activity().when().orElseThrow();
        Optional<String> written = Optional.of(when.asWritten()).filter(words -> !words.isBlank());
        return planned.showing(
                Check.failed()
                        .with("when", written.map(Argument::name))
                        .with("relation", relative.relation())
                        .with("amount", relative.amount())
                        .with("anchor", Argument.name(Anchors.in(scope).nameOf(relative.anchor()))),
                when);
    }
}
