package org.hemicycle.consistency.programme;

import org.hemicycle.consistency.view.Anchors;
import org.hemicycle.finding.Argument;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Stated;
import org.hemicycle.time.Timing;

/** When something is due, for a message: in the words of the source, or as entered where it has none. */
final class Due {

    /** The part of a message that says it, by the arguments of {@link #told}. */
    static final String WORDS = "{distance, select, absent {{course, select, SOMETIME {sometime in } other {}}{due}}"
            + " other {{distance} after {anchor}}}";

    private Due() {}

    /** A failure with the arguments that {@link #WORDS} shows. */
    static Check told(Stated<Timing> due, Scope scope) {
        if (!due.asWritten().isBlank()) {
            return Check.failed().with("due", due);
        }
        Timing timing = due.value().orElseThrow();
        if (timing instanceof Timing.On on) {
            return Check.failed().with("course", on.course()).with("due", on.on());
        }
        Timing.Relative relative = (Timing.Relative) timing;
        return Check.failed()
                .with("distance", relative.amount())
                .with("anchor", Argument.name(Anchors.in(scope).nameOf(relative.anchor())));
    }
}
