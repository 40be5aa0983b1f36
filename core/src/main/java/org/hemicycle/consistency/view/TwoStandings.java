package org.hemicycle.consistency.view;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.Subject;
import org.hemicycle.look.StatedStanding;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;

/**
 * Two kinds of standing that one is stated to have in one body and that do not go together.
 *
 * @param pair holder and body
 * @param higher the places that state the higher kind
 * @param lower those that state the other one
 */
public record TwoStandings(Subject.Pair pair, List<StatedStanding> higher, List<StatedStanding> lower) {

    /** From the lowest on; a higher standing takes the place of a lower one. */
    private static final List<Standing.Kind> RANKS = List.of(
            Standing.Kind.OBSERVER,
            Standing.Kind.PARTICIPANT,
            Standing.Kind.ASSOCIATE_MEMBER,
            Standing.Kind.MEMBER,
            Standing.Kind.CONTRACTING_PARTY);

    /** A Party to the convention behind a committee is a member of the committee. */
    private static final Set<Set<Standing.Kind>> TOGETHER = Set.of(
            Set.of(Standing.Kind.MEMBER, Standing.Kind.CONTRACTING_PARTY),
            Set.of(Standing.Kind.PARTICIPANT, Standing.Kind.CONTRACTING_PARTY));

    private static final Index<List<TwoStandings>> ALL = Index.of(
            "standings of two kinds that do not go together",
            scope -> StatedStanding.byPair(scope).values().stream()
                    .flatMap(TwoStandings::of)
                    .toList());

    /** Refuses null, naming the component. */
    public TwoStandings {
        requireNonNull(pair, "pair");
        requireNonNull(higher, "higher");
        requireNonNull(lower, "lower");
    }

    public static Stream<TwoStandings> all(Scope scope) {
        return scope.get(ALL).stream();
    }

    private static Stream<TwoStandings> of(List<StatedStanding> stated) {
        NavigableMap<Standing.Kind, List<StatedStanding>> kinds =
                stated.stream().collect(Collectors.groupingBy(StatedStanding::kind, TreeMap::new, Collectors.toList()));
        List<TwoStandings> found = new ArrayList<>();
        kinds.forEach((one, places) -> kinds.tailMap(one, false).forEach((other, others) -> {
            if (!goTogether(one, other)) {
                boolean higherFirst = RANKS.indexOf(one) >= RANKS.indexOf(other);
                found.add(new TwoStandings(
                        places.get(0).pair(), higherFirst ? places : others, higherFirst ? others : places));
            }
        }));
        return found.stream();
    }

    /** An agreement on co-operation goes with any standing. */
    private static boolean goTogether(Standing.Kind one, Standing.Kind other) {
        return one == Standing.Kind.CO_OPERATION_AGREEMENT
                || other == Standing.Kind.CO_OPERATION_AGREEMENT
                || TOGETHER.contains(Set.of(one, other));
    }

    public String key() {
        return lowerKind() + "-" + higherKind();
    }

    public Standing.Kind lowerKind() {
        return lower.get(0).kind();
    }

    private Standing.Kind higherKind() {
        return higher.get(0).kind();
    }

    /** For each document that states both, what it states. */
    public Stream<TwoStandings> inOneDocument() {
        return higher.stream()
                .map(each -> each.at().document())
                .distinct()
                .map(this::in)
                .filter(stated -> !stated.lower.isEmpty());
    }

    private TwoStandings in(Identifier document) {
        return new TwoStandings(pair, in(higher, document), in(lower, document));
    }

    private static List<StatedStanding> in(List<StatedStanding> stated, Identifier document) {
        return stated.stream()
                .filter(each -> each.at().document().equals(document))
                .toList();
    }

    /** Whether the dates show that the one followed the other. */
    public Truth followed() {
        Truth byBeginning = both(begin(lower), begin(higher), (low, high) -> low.before(high));
        Truth byEnd = both(end(lower), begin(higher), (low, high) -> low.before(high));
        Truth downwards = both(end(higher), begin(lower), (high, low) -> high.before(low));
        return byBeginning.or(byEnd).or(downwards);
    }

    /** Whether the dates show that the lower one was still, or only then, held when the higher one was. */
    public Truth atOnce() {
        Truth higherGoesOn =
                both(end(higher), begin(lower), (high, low) -> high.before(low)).not();
        Truth begunLater = both(begin(lower), begin(higher), (low, high) -> low.after(high))
                .and(higherGoesOn);
        Truth endedLater = both(
                        end(lower),
                        begin(higher),
                        (low, high) -> low.before(high).not())
                .and(higherGoesOn);
        Truth atOnce = begunLater.or(endedLater);
        return atOnce.isYes() && isAboutRight() ? Truth.unknown("the exact dates of the standings") : atOnce;
    }

    private boolean isAboutRight() {
        return Stream.of(begin(lower), end(lower), begin(higher), end(higher))
                .flatMap(Optional::stream)
                .anyMatch(ExtendedDate::isQualified);
    }

    private interface Comparison {
        Truth of(ExtendedDate one, ExtendedDate other);
    }

    private static Truth both(Optional<ExtendedDate> one, Optional<ExtendedDate> other, Comparison comparison) {
        return one.flatMap(first -> other.map(second -> comparison.of(first, second)))
                .orElse(Truth.NO);
    }

    private static Optional<ExtendedDate> begin(List<StatedStanding> stated) {
        return stated.stream().flatMap(each -> each.since().stream()).findFirst();
    }

    private static Optional<ExtendedDate> end(List<StatedStanding> stated) {
        return stated.stream().flatMap(each -> each.until().stream()).findFirst();
    }

    public Check failed() {
        return Check.failed()
                .with("lower", lowerKind())
                .with("higher", higherKind())
                .statements(Stream.concat(lower.stream(), higher.stream())
                        .map(StatedStanding::stated)
                        .toList());
    }
}
