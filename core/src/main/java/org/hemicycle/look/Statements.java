package org.hemicycle.look;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Identifier;
import org.hemicycle.truth.Truth;

/**
 * The places that state one fact: all claims about one subject and one property that have a value of one sort.
 *
 * <p>Example: {@code Look.statements().where(Statements::areSeveral)} looks at each fact that is stated twice or more,
 * and {@link #agreement} tells whether all places can be right.
 *
 * @param subject the subject
 * @param property the property
 * @param claims the claims, in the order of the dossier
 */
public record Statements(Subject subject, ClaimProperty property, List<Claim> claims) {

    private static final Set<ClaimProperty> WORDS =
            EnumSet.of(ClaimProperty.PART_OF, ClaimProperty.SUCCEEDS, ClaimProperty.ISSUED_BY);

    /** A finding must not depend on the order in which a dossier lists claims. */
    public static final Comparator<Claim> BY_PLACE = Comparator.comparing(Claim::evidence)
            .thenComparing(claim -> claim.stated().asWritten());

    /** Refuses null, naming the component. */
    public Statements {
        requireNonNull(subject, "subject");
        requireNonNull(property, "property");
        requireNonNull(claims, "claims");
    }

    /**
     * Facts of every sort: dates, figures and words.
     *
     * @param scope what may be looked at
     * @return each fact, under its subject
     */
    public static Stream<Item<Statements>> all(Scope scope) {
        return Stream.of(ofDates(scope), ofFigures(scope), ofWords(scope)).flatMap(facts -> facts);
    }

    /**
     * Dates of one fact: an observer's first day and a member's are two, and so are two accessions with an end between.
     *
     * @param scope what may be looked at
     * @return each fact, under its subject
     */
    public static Stream<Item<Statements>> ofDates(Scope scope) {
        requireNonNull(scope, "scope");
        return of(
                scope,
                claim -> claim.date().isPresent() && claim.property() != ClaimProperty.PERIOD_LABEL,
                claim -> claim.property() == ClaimProperty.STANDING_SINCE
                        ? Optional.ofNullable(StatedStanding.kindsBegun(scope).get(claim))
                                .map(Enum::name)
                                .or(claim::label)
                                .orElse("")
                        : Spells.of(claim, scope));
    }

    /**
     * Words of one fact, such as the larger body of a body; names and standings are for other rules.
     *
     * @param scope what may be looked at
     * @return each fact, under its subject
     */
    public static Stream<Item<Statements>> ofWords(Scope scope) {
        requireNonNull(scope, "scope");
        return of(
                scope,
                claim -> WORDS.contains(claim.property())
                        && claim.stated().value().isPresent(),
                claim -> "");
    }

    /**
     * Figures of one fact, such as a total or a number of members.
     *
     * @param scope what may be looked at
     * @return each fact, under its subject
     */
    public static Stream<Item<Statements>> ofFigures(Scope scope) {
        requireNonNull(scope, "scope");
        return of(
                scope,
                claim -> claim.figure().isPresent(),
                claim -> claim.property() == ClaimProperty.COUNT
                        ? claim.figure().map(Datum.Figure::unit).orElse("")
                        : "");
    }

    /** What is counted tells one number from another; of all other figures a subject has one. */
    private static Stream<Item<Statements>> of(Scope scope, Predicate<Claim> sort, Function<Claim, String> of) {
        record Fact(Subject subject, ClaimProperty property, String of) {}
        Map<Fact, List<Claim>> facts = scope.dossier().listClaims().stream()
                .filter(sort)
                .collect(Collectors.groupingBy(
                        claim -> new Fact(claim.subject(), claim.property(), of.apply(claim)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return facts.entrySet().stream()
                .map(entry -> new Statements(
                                entry.getKey().subject(), entry.getKey().property(), entry.getValue())
                        .item(scope, entry.getKey().of()));
    }

    private Item<Statements> item(Scope scope, String of) {
        return new Item<>(
                subject.address(),
                of.isEmpty() ? property.name() : property.name() + " of " + of,
                Labels.of(subject, scope),
                this);
    }

    /** {@return whether several places state the fact} */
    public boolean areSeveral() {
        return claims.size() > 1;
    }

    /** {@return whether all places can be right: each agrees with each other one} */
    public Truth agreement() {
        List<Claim> sorted = inOrder();
        Truth all = Truth.YES;
        for (int i = 0; i < sorted.size() && !all.isNo(); i++) {
            for (int j = i + 1; j < sorted.size() && !all.isNo(); j++) {
                all = all.and(datum(sorted.get(i)).agreesWith(datum(sorted.get(j))));
            }
        }
        return all;
    }

    /** {@return the claims by place} */
    public List<Claim> inOrder() {
        return claims.stream().sorted(BY_PLACE).toList();
    }

    /**
     * {@return the claims in groups that agree among themselves, the smallest first: that is where the slip is likely}
     */
    public List<List<Claim>> camps() {
        Map<Claim, List<Claim>> camps = new LinkedHashMap<>();
        for (Claim claim : inOrder()) {
            camps.entrySet().stream()
                    .filter(camp -> camp.getValue().stream()
                            .noneMatch(member ->
                                    datum(member).agreesWith(datum(claim)).isNo()))
                    .findFirst()
                    .map(Map.Entry::getValue)
                    .orElseGet(() -> camps.computeIfAbsent(claim, founder -> new java.util.ArrayList<>()))
                    .add(claim);
        }
        return camps.values().stream()
                .sorted((one, other) -> Integer.compare(one.size(), other.size()))
                .toList();
    }

    /**
     * What a claim names as a word, by its name where it is known.
     *
     * @param claim the claim, which has a value
     * @param scope what knows names
     * @return name or word
     */
    public String thing(Claim claim, Scope scope) {
        String word = datum(claim).toString();
        boolean isIdentifier = Stream.of(Identifier.Scheme.values()).anyMatch(scheme -> scheme.accepts(word));
        return isIdentifier ? scope.nameOf(Identifier.parse(word)) : word;
    }

    private static Datum datum(Claim claim) {
        return claim.stated().value().orElseThrow();
    }
}
