package org.hemicycle.serialization.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Subject;

/**
 * What a chart promises, by its comments or by whoever has it read.
 *
 * @param days the day on which it stood like this; none or several where that is not settled
 * @param complete the conventions and States, and the pairs of both, of which it leaves nothing out
 * @param invitations whether it leaves no request and invitation out either
 * @param otherwise the day on which it stood like this, if it does not say so itself
 */
record ChartHead(List<LocalDate> days, List<Subject> complete, boolean invitations, Optional<LocalDate> otherwise) {

    static final ChartHead NOTHING = new ChartHead(List.of(), List.of(), false, Optional.empty());

    /** The day on which the chart stood like this, where that is settled. */
    Optional<LocalDate> day() {
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    Completeness.Fact fact() {
        return invitations ? Completeness.Fact.TREATY_ACTIONS : Completeness.Fact.SIGNATURES;
    }

    /** All of it, so that two heads print alike only if they promise the same. */
    List<String> printed() {
        return Stream.of(days.stream(), complete.stream(), Stream.of(fact()))
                .map(part -> part.map(Object::toString).collect(Collectors.joining(", ")))
                .toList();
    }
}
