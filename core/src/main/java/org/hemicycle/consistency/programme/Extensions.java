package org.hemicycle.consistency.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.consistency.view.ProgrammeEnds;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Extension;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;

/**
 * A programme with a last day, and the later ends that places say it was given.
 *
 * @param programme the programme
 */
record Extensions(Programme programme) {

    static final Look<Extensions> LOOK =
            Look.at(Programme.class).where(Extensions::isExtended).as(Extensions::new);

    /** The decisions on extensions, those of one date once. */
    static final Look<Decided> DECISIONS = Look.ofFacts(Matter.PROGRAMMES, Extensions::decided);

    /** What an extension ends before. */
    private enum Limit {
        /** The end of the period of the programme. */
        PERIOD,
        /** The end that an earlier extension gave it. */
        EXTENSION
    }

    private static boolean isExtended(Programme programme) {
        return !programme.extensions().isEmpty()
                && programme.period().value().flatMap(DateRange::last).isPresent();
    }

    private static Stream<Item<Decided>> decided(Scope scope) {
        return LOOK.select(scope)
                .flatMap(item -> item.value().listDecided().entrySet().stream()
                        .map(entry -> new Item<>(
                                item.address(),
                                entry.getKey().toString(),
                                item.label(),
                                new Decided(item.value(), entry.getValue().get(0)))));
    }

    private Map<ExtendedDate, List<Extension>> listDecided() {
        return programme.extensions().stream()
                .filter(extension ->
                        decision(extension).isPresent() && until(extension).isPresent())
                .collect(Collectors.groupingBy(
                        extension -> decision(extension).orElseThrow(), LinkedHashMap::new, Collectors.toList()));
    }

    private static Optional<ExtendedDate> decision(Extension extension) {
        return extension.decided().flatMap(Stated::value);
    }

    private static Optional<ExtendedDate> until(Extension extension) {
        return extension.until().value();
    }

    private ExtendedDate end() {
        return ProgrammeEnds.endOfPeriod(programme).orElseThrow();
    }

    private static LocalDate last(ExtendedDate date) {
        return date.latest().orElseThrow();
    }

    Check order() {
        return Stream.concat(
                        programme.extensions().stream().flatMap(extension -> beforeTheEnd(extension).stream()),
                        programme.extensions().stream().flatMap(extension -> beforeAnEarlierOne(extension).stream()))
                .findFirst()
                .orElse(Check.passed());
    }

    private Optional<Check> beforeTheEnd(Extension extension) {
        return until(extension)
                .filter(until -> until.before(end()).isYes())
                .map(until -> failure(extension, end(), Limit.PERIOD).evidence(programme.period()));
    }

    private Optional<Check> beforeAnEarlierOne(Extension extension) {
        return programme.extensions().stream()
                .filter(other ->
                        isCertain(decision(other), decision(extension)) && isCertain(until(extension), until(other)))
                .findFirst()
                .map(other -> failure(extension, until(other).orElseThrow(), Limit.EXTENSION)
                        .evidence(other.until()));
    }

    private static boolean isCertain(Optional<ExtendedDate> one, Optional<ExtendedDate> later) {
        return one.isPresent()
                && later.filter(date -> one.get().before(date).isYes()).isPresent();
    }

    private static Check failure(Extension extension, Object end, Limit limit) {
        return Check.failed()
                .with("until", extension.until().value().orElseThrow())
                .with("end", end)
                .with("limit", limit)
                .evidence(extension.until());
    }

    /** The end that a programme had before an extension: that of its period, or of an extension that ends earlier. */
    private ExtendedDate endBefore(Extension extension) {
        return programme.extensions().stream()
                .filter(other -> isCertain(until(other), until(extension)))
                .filter(other -> !isCertain(decision(extension), decision(other)))
                .flatMap(other -> until(other).stream())
                .filter(until -> until.latest().filter(last(end())::isBefore).isPresent())
                .max(Comparator.comparing(Extensions::last))
                .orElse(end());
    }

    /**
     * An extension whose decision is dated.
     *
     * @param extensions the programme with all of them
     * @param extension the extension
     */
    record Decided(Extensions extensions, Extension extension) {

        Check isInTime() {
            ExtendedDate end = extensions.endBefore(extension);
            ExtendedDate decided = decision(extension).orElseThrow();
            return Check.requiring(
                    decided.within(DateRange.until(last(end))),
                    () -> Check.failed()
                            .with("decided", decided)
                            .with("end", end)
                            .evidence(extension.decided().orElseThrow())
                            .evidence(extensions.programme.period()));
        }
    }
}
