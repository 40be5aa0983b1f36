package org.hemicycle.consistency.funding;

import java.time.LocalDate;
import java.util.Optional;
import org.hemicycle.document.Subject;
import org.hemicycle.finding.Argument;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;

/**
 * A source of funding that ends on some day, in a programme that does.
 *
 * @param programme the programme
 * @param source the source
 */
record SourceEnd(Programme programme, FundingSource source) {

    static final Look<SourceEnd> LOOK = DeclaredSource.LOOK
            .as(declared -> new SourceEnd(declared.programme(), declared.source()))
            .where(each -> each.last().isPresent() && each.end().isPresent());

    private Optional<LocalDate> last() {
        return source.period().flatMap(Stated::value).flatMap(DateRange::last);
    }

    private Optional<LocalDate> end() {
        return programme.extendedPeriod().flatMap(DateRange::last);
    }

    Check check() {
        LocalDate last = last().orElseThrow();
        LocalDate end = end().orElseThrow();
        boolean isProvidedFor = !last.isBefore(end) || isReplaced(last, end) || isAnswered(last);
        return Check.requiring(
                isProvidedFor,
                () -> Check.failed()
                        .with("last", last)
                        .with("end", end)
                        .with("programme", Argument.name(programme.heading()))
                        .evidence(source.period().orElseThrow())
                        .evidence(programme.periodEvidence()));
    }

    private boolean isReplaced(LocalDate last, LocalDate end) {
        DateRange rest = DateRange.of(last.plusDays(1), end);
        return programme.fundingSources().stream()
                .filter(other -> other.kind() == source.kind() && !other.code().equals(source.code()))
                .anyMatch(other -> other.period()
                        .flatMap(Stated::value)
                        .filter(rest::within)
                        .isPresent());
    }

    /**
     * Whether the plan provides for it: a risk about the programme as a whole, and a milestone of the whole by then.
     */
    private boolean isAnswered(LocalDate last) {
        boolean isARisk =
                programme.risks().stream().anyMatch(risk -> risk.concerns().contains(Subject.of(programme.address())));
        return isARisk
                && programme.results().stream()
                        .flatMap(result -> result.indicators().stream())
                        .flatMap(indicator -> indicator.milestones().stream())
                        .anyMatch(milestone -> milestone
                                .by()
                                .latest()
                                .filter(by -> !by.isAfter(last))
                                .isPresent());
    }
}
