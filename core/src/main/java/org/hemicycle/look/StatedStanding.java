package org.hemicycle.look;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.internal.Phrase;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;

/**
 * A place that states a standing: an entry of the record, or a claim.
 *
 * <p>Example: {@code StatedStanding.byPair(scope)} has, for a State and a body, each place that calls the State a
 * member or an observer there.
 *
 * @param pair holder and body
 * @param kind the kind of standing
 * @param since the first day, where the place gives it
 * @param until the last day, where the place gives it
 * @param stated the place, with the words of the source
 */
public record StatedStanding(
        Subject.Pair pair,
        Standing.Kind kind,
        Optional<ExtendedDate> since,
        Optional<ExtendedDate> until,
        Stated<Standing.Kind> stated) {

    /** A finding must not depend on the order in which a dossier lists what it has. */
    private static final Comparator<StatedStanding> BY_PLACE =
            Comparator.comparing(StatedStanding::at).thenComparing(StatedStanding::kind);

    private static final Index<List<StatedStanding>> ALL = Index.of("standings stated", StatedStanding::collected);

    private static final Index<Map<Place, List<Claim>>> PLACES = Index.of("standings claimed", StatedStanding::places);

    private static final Index<Map<Claim, Standing.Kind>> KINDS_BEGUN =
            Index.of("standings begun", StatedStanding::begun);

    private static final Index<Map<Subject, List<StatedStanding>>> BY_PAIR = Index.of(
            "standings stated by holder and body",
            scope -> all(scope).stream()
                    .collect(Collectors.groupingBy(StatedStanding::pair, LinkedHashMap::new, Collectors.toList())));

    /** Refuses null, naming the component. */
    public StatedStanding {
        requireNonNull(pair, "pair");
        requireNonNull(kind, "kind");
        requireNonNull(since, "since");
        requireNonNull(until, "until");
        requireNonNull(stated, "stated");
    }

    /** A place that says what one is in a body. */
    private record Place(Subject pair, Citation at) {}

    /**
     * All places that state a standing without reserve, each once.
     *
     * @param scope what may be looked at
     * @return the places, sorted
     */
    public static List<StatedStanding> all(Scope scope) {
        requireNonNull(scope, "scope");
        return scope.get(ALL);
    }

    /**
     * The same places by holder and body.
     *
     * @param scope what may be looked at
     * @return the places of each pair
     */
    public static Map<Subject, List<StatedStanding>> byPair(Scope scope) {
        requireNonNull(scope, "scope");
        return scope.get(BY_PAIR);
    }

    /** {@return who holds the standing} */
    public Identifier holder() {
        return pair.first();
    }

    /** {@return where it is held} */
    public Identifier body() {
        return pair.second();
    }

    /** {@return where that stands} */
    public Citation at() {
        return stated.evidence().orElseThrow();
    }

    private static List<StatedStanding> collected(Scope scope) {
        Map<List<Object>, StatedStanding> found = new LinkedHashMap<>();
        Stream<StatedStanding> recorded = scope.dossier().standings().stream()
                .sorted(Comparator.comparing(Standing::toString).thenComparing(Standing::asWritten))
                .map(StatedStanding::of);
        Stream.concat(recorded, claimed(scope))
                .forEach(each -> found.merge(
                        List.of(each.pair, each.kind, each.stated.citation().orElseThrow()),
                        each,
                        (first, later) -> first.since.isPresent() ? first : later));
        return found.values().stream().sorted(BY_PLACE).toList();
    }

    private static StatedStanding of(Standing standing) {
        return new StatedStanding(
                new Subject.Pair(standing.holder(), standing.in()),
                standing.kind(),
                standing.since(),
                standing.until(),
                Stated.of(standing.asWritten(), standing.kind(), standing.place()));
    }

    private static Map<Place, List<Claim>> places(Scope scope) {
        return scope.dossier().claims().stream()
                .filter(claim ->
                        claim.property() == ClaimProperty.STANDING || claim.property() == ClaimProperty.STANDING_SINCE)
                .filter(claim -> claim.subject() instanceof Subject.Pair)
                .sorted(Comparator.comparing(Claim::property).thenComparing(Statements.BY_PLACE))
                .collect(Collectors.groupingBy(
                        claim -> new Place(claim.subject(), claim.evidence()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static Stream<StatedStanding> claimed(Scope scope) {
        return scope.get(PLACES).values().stream()
                .flatMap(claims ->
                        claims.stream().filter(StatedStanding::isWithoutReserve).flatMap(claim -> of(claim, claims)));
    }

    private static boolean isWithoutReserve(Claim claim) {
        Certainty certainty = claim.stated().certainty();
        return certainty == Certainty.STATED || certainty == Certainty.INFERRED || certainty == Certainty.DAMAGED;
    }

    private static Stream<StatedStanding> of(Claim claim, List<Claim> atThePlace) {
        Optional<Standing.Kind> kind =
                claim.property() == ClaimProperty.STANDING ? kind(claim) : kindBegun(claim, atThePlace);
        return kind.stream()
                .map(known -> new StatedStanding(
                        (Subject.Pair) claim.subject(),
                        known,
                        begun(claim, known, atThePlace),
                        Optional.empty(),
                        Stated.<Standing.Kind>builder()
                                .asWritten(claim.stated().asWritten())
                                .value(known)
                                .certainty(claim.stated().certainty())
                                .citation(claim.stated().citation())
                                .build()));
    }

    private static Optional<ExtendedDate> begun(Claim claim, Standing.Kind kind, List<Claim> atThePlace) {
        return atThePlace.stream()
                .filter(other -> other.property() == ClaimProperty.STANDING_SINCE)
                .filter(other ->
                        kindBegun(other, atThePlace).filter(kind::equals).isPresent())
                .flatMap(other -> other.date().stream())
                .findFirst();
    }

    private static Optional<Standing.Kind> kind(Claim standing) {
        return standing.stated()
                .value()
                .filter(Datum.Word.class::isInstance)
                .map(datum -> ((Datum.Word) datum).word())
                .flatMap(StatedStanding::read);
    }

    /** Which standing began: as the label says, or else the only one that is stated at the place. */
    private static Optional<Standing.Kind> kindBegun(Claim since, List<Claim> atThePlace) {
        return since.label().flatMap(StatedStanding::read).or(() -> {
            List<Standing.Kind> stated = atThePlace.stream()
                    .filter(claim -> claim.property() == ClaimProperty.STANDING)
                    .flatMap(claim -> kind(claim).stream())
                    .distinct()
                    .toList();
            return stated.size() == 1 ? Optional.of(stated.get(0)) : Optional.empty();
        });
    }

    /** The kind of standing of which a text speaks: "full member" of membership, "associate member" of its own kind. */
    private static Optional<Standing.Kind> read(String text) {
        return Stream.of(Standing.Kind.values())
                .filter(kind -> Name.holds(Phrase.of(text), Phrase.of(kind)))
                .max(Comparator.comparingInt(kind -> kind.name().length()));
    }

    /** For each claim of a beginning the kind of standing that began, where it is known. */
    static Map<Claim, Standing.Kind> kindsBegun(Scope scope) {
        return scope.get(KINDS_BEGUN);
    }

    private static Map<Claim, Standing.Kind> begun(Scope scope) {
        Map<Claim, Standing.Kind> kinds = new HashMap<>();
        scope.get(PLACES)
                .values()
                .forEach(claims -> claims.stream()
                        .filter(claim -> claim.property() == ClaimProperty.STANDING_SINCE)
                        .forEach(claim -> kindBegun(claim, claims).ifPresent(kind -> kinds.put(claim, kind))));
        return kinds;
    }
}
