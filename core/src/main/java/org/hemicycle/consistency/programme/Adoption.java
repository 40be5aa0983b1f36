package org.hemicycle.consistency.programme;

import java.time.LocalDate;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;

/**
 * The adoption of a programme.
 *
 * @param adopted when it was adopted
 * @param start the first day of its period
 * @param period its period
 */
record Adoption(Stated<ExtendedDate> adopted, LocalDate start, Stated<DateRange> period) {

    static final Look<Adoption> LOOK =
            Look.at(Programme.class).where(Adoption::isDated).as(Adoption::of);

    private static boolean isDated(Programme programme) {
        return programme.adoption().flatMap(Stated::value).isPresent()
                && programme.firstDay().isPresent();
    }

    private static Adoption of(Programme programme) {
        return new Adoption(
                programme.adoption().orElseThrow(), programme.firstDay().orElseThrow(), programme.period());
    }

    Check isInTime() {
        ExtendedDate date = adopted.value().orElseThrow();
        return Check.requiring(
                date.within(DateRange.until(start)),
                () -> Check.failed()
                        .with("adopted", date)
                        .with("start", start)
                        .evidence(adopted)
                        .evidence(period));
    }
}
