package org.hemicycle.consistency.programme;

import org.hemicycle.consistency.view.ProgrammeEnds;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;

/**
 * The adoption of a programme.
 *
 * @param adopted when it was adopted
 * @param start its first day, as precise as it is stated
 * @param programme the programme
 */
record Adoption(Stated<ExtendedDate> adopted, ExtendedDate start, Programme programme) {

    static final Look<Adoption> LOOK =
            Look.at(Programme.class).where(Adoption::isDated).as(Adoption::of);

    private static boolean isDated(Programme programme) {
        return programme.adoption().flatMap(Stated::value).isPresent()
                && ProgrammeEnds.start(programme).isPresent();
    }

    private static Adoption of(Programme programme) {
        return new Adoption(
                programme.adoption().orElseThrow(),
                ProgrammeEnds.start(programme).orElseThrow(),
                programme);
    }

    Check isInTime() {
        ExtendedDate date = adopted.value().orElseThrow();
        return Check.requiring(
                isBy(date),
                () -> Check.failed()
                        .with("adopted", date)
                        .with("start", start)
                        .evidence(adopted)
                        .evidence(programme.period()));
    }

    /** Somewhere in the year in which it begins tells nothing. */
    private Truth isBy(ExtendedDate date) {
        Truth before = start.earliest()
                .map(first -> date.within(DateRange.until(first)))
                .orElse(Truth.NO);
        Truth late =
                start.latest().map(last -> date.within(DateRange.until(last))).orElse(Truth.NO);
        return before.isYes() || late.isNo() || start.earliest().equals(start.latest())
                ? before
                : Truth.unknown("the first day of \"" + programme.heading() + "\"");
    }
}
