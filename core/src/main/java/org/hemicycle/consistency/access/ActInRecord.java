package org.hemicycle.consistency.access;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.Readings;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Subject;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.CitedDocuments;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.look.Statements;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.ExtendedDate;

/**
 * The places of one document that date an act of a State about a convention, and the day on which they stood.
 *
 * @param property what they date
 * @param claims the places, each with the day on which it stood
 */
record ActInRecord(ClaimProperty property, List<Entry> claims) {

    static final Look<ActInRecord> LOOK = Look.ofFacts(Matter.CONVENTIONS, ActInRecord::all);

    /** Days of acts; what an act brings about, and when an invitation ends, may well come later. */
    private static final Set<ClaimProperty> ACTS = Stream.of(TreatyAction.Kind.values())
            .filter(kind -> kind != TreatyAction.Kind.CESSATION)
            .map(TreatyAction.Kind::dated)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ClaimProperty.class)));

    private static final Set<Completeness.Fact> RECORDS =
            EnumSet.of(Completeness.Fact.TREATY_ACTIONS, Completeness.Fact.SIGNATURES);

    /**
     * One place.
     *
     * @param claim the place
     * @param stood the last day of which it can tell
     * @param promise where that day stands, if it is that of a promise
     */
    record Entry(Claim claim, LocalDate stood, Optional<Citation> promise) {

        boolean isLater() {
            return claim.date()
                    .flatMap(ExtendedDate::earliest)
                    .filter(stood::isBefore)
                    .isPresent();
        }
    }

    private record Key(Subject.Pair pair, ClaimProperty property, Identifier document) {}

    private static Stream<Item<ActInRecord>> all(Scope scope) {
        Map<Key, List<Entry>> entries = scope.dossier().listClaims().stream()
                .filter(ActInRecord::isOfAct)
                .flatMap(claim -> entry(claim, scope).stream())
                .sorted(Comparator.comparing(Entry::claim, Statements.BY_PLACE))
                .collect(Collectors.groupingBy(
                        entry -> new Key(
                                (Subject.Pair) entry.claim.subject(),
                                entry.claim.property(),
                                entry.claim.evidence().document()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return entries.entrySet().stream()
                .map(each -> new Item<>(
                        each.getKey().pair.address(),
                        each.getKey().property + " in " + each.getKey().document,
                        Labels.of(each.getKey().pair, scope),
                        new ActInRecord(each.getKey().property, each.getValue())));
    }

    /** What is said with a reserve may be foretold. */
    private static boolean isOfAct(Claim claim) {
        Certainty certainty = claim.stated().certainty();
        return ACTS.contains(claim.property())
                && claim.subject() instanceof Subject.Pair
                && claim.date().isPresent()
                && certainty != Certainty.TENTATIVE
                && certainty != Certainty.TO_BE_CONFIRMED;
    }

    /** The promise at the place counts, or else the date of the document, or else a promise that it makes elsewhere. */
    private static Optional<Entry> entry(Claim claim, Scope scope) {
        Citation place = claim.evidence();
        return promised(claim, scope, promise -> place.place().isWithin(promise.place()))
                .or(() -> CitedDocuments.in(scope)
                        .dateOf(place.document())
                        .flatMap(ExtendedDate::latest)
                        .map(day -> new Entry(claim, day, Optional.empty())))
                .or(() -> promised(claim, scope, promise -> true));
    }

    private static Optional<Entry> promised(Claim claim, Scope scope, Predicate<Citation> suits) {
        Subject.Pair pair = (Subject.Pair) claim.subject();
        return scope.dossier().completeness().stream()
                .filter(promise -> RECORDS.contains(promise.fact()) && promise.covers(pair.first(), pair.second()))
                .filter(promise ->
                        promise.citation().document().equals(claim.evidence().document()))
                .filter(promise -> suits.test(promise.citation()))
                .max(Comparator.comparing(Completeness::until).thenComparing(Completeness::citation))
                .map(promise -> new Entry(claim, promise.until(), Optional.of(promise.citation())));
    }

    /** A date that may be earlier is no contradiction. */
    Check check() {
        List<Entry> later = claims.stream().filter(Entry::isLater).toList();
        return Check.requiring(later.isEmpty(), () -> failed(later));
    }

    private Check failed(List<Entry> later) {
        return Check.failed()
                .with("property", property)
                .with(
                        "date",
                        Readings.of(later.stream()
                                .flatMap(entry -> entry.claim.date().stream())
                                .toList()))
                .with(
                        "stood",
                        later.stream()
                                .map(Entry::stood)
                                .max(LocalDate::compareTo)
                                .orElseThrow())
                .claims(later.stream().map(Entry::claim).toList())
                .evidence(later.stream()
                        .flatMap(entry -> entry.promise.stream())
                        .distinct()
                        .toList());
    }
}
