package org.hemicycle.consistency.programme;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.consistency.view.ProgrammeEnds;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;
import org.hemicycle.truth.Truth;

/**
 * An interim report on a programme.
 *
 * @param report the undertaking to report
 * @param programme the programme
 * @param due when it is due
 */
record DueReport(Undertaking report, Programme programme, ExtendedDate due) {

    static final Look<DueReport> LOOK = Look.ofFacts(Matter.UNDERTAKINGS, DueReport::all);

    private static final Pattern INTERIM =
            Pattern.compile("\\b(?:interim|intermediate|mid-?term|progress)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FINAL = Pattern.compile("\\bfinal\\b", Pattern.CASE_INSENSITIVE);

    private static Stream<Item<DueReport>> all(Scope scope) {
        Map<Address, Programme> byPath = scope.dossier().programmes().stream()
                .collect(Collectors.toMap(Programme::address, Function.identity()));
        return scope.dossier().undertakings().stream()
                .filter(DueReport::isInterim)
                .flatMap(report -> report.concerns().stream()
                        .flatMap(subject -> Optional.ofNullable(byPath.get(subject.address())).stream())
                        .flatMap(programme ->
                                due(report, programme).map(due -> new DueReport(report, programme, due)).stream()))
                .map(report -> new Item<>(
                        report.report.address(), report.programme.key(), PastDeadline.label(report.report), report));
    }

    private static boolean isInterim(Undertaking undertaking) {
        Stated<String> what = undertaking.what();
        String words = what.asWritten() + " " + what.value().orElse("");
        return INTERIM.matcher(words).find() && !FINAL.matcher(words).find();
    }

    /** A distance from the programme is counted from its first day. */
    private static Optional<ExtendedDate> due(Undertaking report, Programme programme) {
        Optional<Timing> timing = report.due().flatMap(Stated::value);
        if (timing.isPresent()
                && timing.get() instanceof Timing.Relative relative
                && relative.relation() == Timing.Relation.OFFSET
                && relative.anchor().equals(programme.address().toString())) {
            return ProgrammeEnds.start(programme).map(start -> after(start, relative));
        }
        return timing.flatMap(Timing::date);
    }

    private static ExtendedDate after(ExtendedDate start, Timing.Relative relative) {
        LocalDate first = start.earliest().orElseThrow().plus(relative.amount());
        LocalDate last = start.latest().orElseThrow().plus(relative.amount());
        return first.equals(last) ? ExtendedDate.of(first) : ExtendedDate.oneOf(first, last);
    }

    /** Of a limit such as "by June" the last day counts. */
    Check isTimely(Scope scope) {
        Optional<DateRange> period = programme.extendedPeriod();
        if (period.isEmpty()) {
            return Check.unknown(Truth.unknown("the period of \"" + programme.heading() + "\""));
        }
        Optional<LocalDate> limit = due.earliest().isPresent() ? Optional.empty() : due.latest();
        Truth timely =
                limit.map(day -> Truth.of(period.get().contains(day))).orElseGet(() -> due.overlaps(period.get()));
        return Check.requiring(timely, () -> failed(period.get(), scope));
    }

    private Check failed(DateRange period, Scope scope) {
        Stated<Timing> stated = report.due().orElseThrow();
        return Due.told(stated, scope)
                .with("day", due)
                .with("programme", Argument.name(programme.heading()))
                .with("period", period)
                .evidence(stated)
                .evidence(report.what())
                .evidence(programme.period());
    }
}
