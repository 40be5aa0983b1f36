package org.hemicycle.look;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.truth.Truth;

/**
 * The places that state one fact: all claims about one subject and one property that have a value of one form, and
 * beside them the attribute that holds the same, as the claim of its own place.
 *
 * <p>Example: {@code Look.statements().where(Statements::areSeveral)} looks at each fact that is stated twice or more,
 * and {@link #agreement} tells whether all places can be right: of the period of a programme that a text states again,
 * whether it is the period that the programme has.
 *
 * @param subject the subject
 * @param property the property
 * @param claims the claims in the order of the dossier, and after them the attribute's; a thing that one of them names
 *     is given by its identifier where that is known, and the period to which a programme was extended by the one that
 *     it had at first
 */
public record Statements(Subject subject, ClaimProperty property, List<Claim> claims) {

    /**
     * Names, standings, openness and labels are compared by rules of their own; of beneficiaries there may be several.
     */
    private static final Set<ClaimProperty> NOT_COMPARED = EnumSet.of(
            ClaimProperty.NAME,
            ClaimProperty.STANDING,
            ClaimProperty.OPENNESS,
            ClaimProperty.PERIOD_LABEL,
            ClaimProperty.BENEFICIARY);

    /** Of these a subject has one in each unit: an amount in another currency is another one. */
    private static final Set<ClaimProperty> BY_UNIT = EnumSet.of(ClaimProperty.COUNT, ClaimProperty.AMOUNT);

    /** What changes with time, so that an earlier and a later document may both be right: "planned" and "held". */
    private static final Set<ClaimProperty> OF_ITS_TIME =
            EnumSet.of(ClaimProperty.STATUS, ClaimProperty.LIKELIHOOD, ClaimProperty.IMPACT);

    /** Which of two claims stands for a place that says one thing twice, whatever their order in the dossier. */
    private static final Comparator<Claim> FIRMEST = Comparator.<Claim, Certainty>comparing(
                    claim -> claim.stated().certainty())
            .thenComparing(claim -> claim.stated().asWritten());

    /** Nobody reads more groups apart, and each claim is compared with each group. */
    private static final int CAMPS = 20;

    private static final Index<List<Claim>> RESTATED = Index.of("facts stated", Statements::restated);

    private static final Index<List<Item<Statements>>> OF_DATES = Index.of(
            "dates stated",
            scope -> of(
                    scope,
                    Datum.Form.DATE,
                    claim -> claim.property() == ClaimProperty.STANDING_SINCE
                            ? Optional.ofNullable(
                                            StatedStanding.kindsBegun(scope).get(claim))
                                    .map(Enum::name)
                                    .or(claim::label)
                                    .orElse("")
                            : Spells.of(claim, scope)));

    private static final Index<List<Item<Statements>>> OF_WORDS = Index.of(
            "words stated",
            scope -> of(
                    scope,
                    Datum.Form.WORD,
                    claim -> OF_ITS_TIME.contains(claim.property())
                            ? claim.evidence().document().toString()
                            : ""));

    /** What is counted tells one number from another; of most other figures a subject has one. */
    private static final Index<List<Item<Statements>>> OF_FIGURES = Index.of(
            "figures stated",
            scope -> of(
                    scope,
                    Datum.Form.FIGURE,
                    claim -> BY_UNIT.contains(claim.property())
                            ? claim.figure().map(Datum.Figure::unit).orElse("")
                            : ""));

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
        return scope.get(OF_DATES).stream();
    }

    /**
     * Words of one fact, such as the venue of an activity or the larger body of a body; names, standings and openness
     * are for other rules.
     *
     * @param scope what may be looked at
     * @return each fact, under its subject
     */
    public static Stream<Item<Statements>> ofWords(Scope scope) {
        requireNonNull(scope, "scope");
        return scope.get(OF_WORDS).stream();
    }

    /**
     * Figures of one fact, such as a total or a number of members.
     *
     * @param scope what may be looked at
     * @return each fact, under its subject
     */
    public static Stream<Item<Statements>> ofFigures(Scope scope) {
        requireNonNull(scope, "scope");
        return scope.get(OF_FIGURES).stream();
    }

    private static List<Item<Statements>> of(Scope scope, Datum.Form form, Function<Claim, String> of) {
        record Fact(Subject subject, ClaimProperty property, String of) {}
        Map<Fact, List<Claim>> facts = scope.get(RESTATED).stream()
                .filter(claim -> datum(claim).form() == form)
                .collect(Collectors.groupingBy(
                        claim -> new Fact(claim.subject(), claim.property(), of.apply(claim)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return facts.entrySet().stream()
                .map(entry -> new Statements(
                                entry.getKey().subject(), entry.getKey().property(), entry.getValue())
                        .item(scope, entry.getKey().of()))
                .toList();
    }

    /** What one place says; it says it once, be it in a claim and in the attribute that was read there. */
    private record Said(
            Subject subject, ClaimProperty property, Optional<String> label, Optional<Citation> at, Datum datum) {

        static Said of(Claim claim) {
            return new Said(
                    claim.subject(),
                    claim.property(),
                    claim.label(),
                    claim.stated().citation(),
                    Statements.datum(claim));
        }
    }

    /** All claims that have a value, and the attributes that they state again. */
    private static List<Claim> restated(Scope scope) {
        Map<Said, Claim> said = new LinkedHashMap<>();
        Stream.concat(scope.dossier().listClaims().stream(), attributes(scope))
                .filter(claim -> !NOT_COMPARED.contains(claim.property()))
                .filter(claim -> claim.stated().value().isPresent())
                .map(claim -> Meanings.comparable(claim, scope))
                .forEach(claim -> said.merge(Said.of(claim), claim, BinaryOperator.minBy(FIRMEST)));
        return List.copyOf(said.values());
    }

    /** The attributes that are claimed too; one that a claim states just so adds nothing to it. */
    private static Stream<Claim> attributes(Scope scope) {
        record Fact(Subject subject, ClaimProperty property) {
            static Fact of(Claim claim) {
                return new Fact(claim.subject(), claim.property());
            }
        }
        Map<Fact, Set<Optional<Datum>>> claimed = scope.dossier().listClaims().stream()
                .collect(Collectors.groupingBy(
                        Fact::of,
                        LinkedHashMap::new,
                        Collectors.mapping(claim -> claim.stated().value(), Collectors.toSet())));
        return claimed.keySet().stream()
                .map(Fact::subject)
                .distinct()
                .flatMap(subject -> scope.dossier().listAttributes(subject).stream())
                .filter(attribute -> claimed.containsKey(Fact.of(attribute))
                        && !claimed.get(Fact.of(attribute))
                                .contains(attribute.stated().value()));
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
        List<Claim> different = List.copyOf(alike().keySet());
        Truth all = Truth.YES;
        for (int i = 0; i < different.size() && !all.isNo(); i++) {
            for (int j = i + 1; j < different.size() && !all.isNo(); j++) {
                all = all.and(Meanings.agree(different.get(i), different.get(j)));
            }
        }
        return all;
    }

    /** The claims that state the very same, each group by the first of its places. */
    private Map<Claim, List<Claim>> alike() {
        record Meaning(Datum datum, String asWritten) {}
        return inOrder().stream()
                .collect(Collectors.groupingBy(
                        claim -> new Meaning(
                                datum(claim),
                                Meanings.isToldByWords(property)
                                        ? claim.stated().asWritten()
                                        : ""),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .collect(Collectors.toMap(
                        group -> group.get(0), group -> group, (one, other) -> one, LinkedHashMap::new));
    }

    /**
     * The claims on which a contradiction rests: those that are stated outright, where they contradict each other
     * already; or else with those that are inferred, or with those that are damaged too.
     *
     * @return the claims, in order
     */
    public List<Claim> decisive() {
        return Stream.of(EnumSet.of(Certainty.INFERRED, Certainty.DAMAGED), EnumSet.of(Certainty.DAMAGED))
                .map(this::without)
                .filter(firm -> firm.agreement().isNo())
                .findFirst()
                .orElse(this)
                .claims;
    }

    private Statements without(Set<Certainty> weak) {
        return new Statements(
                subject,
                property,
                claims.stream()
                        .filter(claim -> !weak.contains(claim.stated().certainty()))
                        .toList());
    }

    /** {@return whether the claims name things, such as the larger body of a body} */
    public boolean areOfThings() {
        return Meanings.areThings(property);
    }

    /** {@return the claims by place} */
    public List<Claim> inOrder() {
        return claims.stream().sorted(BY_PLACE).toList();
    }

    /**
     * {@return the claims in groups that agree among themselves, the smallest first: that is where the slip is likely;
     * where there are very many groups, further claims are grouped with none of another meaning}
     */
    public List<List<Claim>> camps() {
        List<Camp> camps = new ArrayList<>();
        alike().forEach((claim, alike) -> camps.stream()
                .limit(CAMPS)
                .filter(camp -> camp.admits(claim))
                .findFirst()
                .orElseGet(() -> {
                    camps.add(new Camp(new ArrayList<>(), new ArrayList<>()));
                    return camps.get(camps.size() - 1);
                })
                .add(claim, alike));
        return camps.stream()
                .map(camp -> camp.claims.stream().sorted(BY_PLACE).toList())
                .sorted(Comparator.comparingInt(List::size))
                .toList();
    }

    /** Claims that agree, by one of each meaning. */
    private record Camp(List<Claim> meanings, List<Claim> claims) {

        boolean admits(Claim claim) {
            return meanings.stream()
                    .noneMatch(member -> Meanings.agree(member, claim).isNo());
        }

        void add(Claim claim, List<Claim> alike) {
            meanings.add(claim);
            claims.addAll(alike);
        }
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
        return Meanings.isIdentifier(word)
                ? nameOrWords(Identifier.parse(word), claim, scope)
                : scope.dossier().programmes().stream()
                        .filter(programme -> programme.address().toString().equals(word))
                        .map(Programme::heading)
                        .findFirst()
                        .orElse(word);
    }

    private static String nameOrWords(Identifier thing, Claim claim, Scope scope) {
        String name = scope.nameOf(thing);
        String written = claim.stated().asWritten();
        return name.equals(thing.toString()) && !written.isBlank() ? written : name;
    }

    private static Datum datum(Claim claim) {
        return claim.stated().value().orElseThrow();
    }
}
