package org.hemicycle.consistency.standing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.AccessionHistory;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.convention.Convention;
import org.hemicycle.document.Subject;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.CitedDocuments;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.look.StatedStanding;
import org.hemicycle.reference.Grant;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.Day;
import org.hemicycle.truth.Missing;
import org.hemicycle.truth.Truth;

/**
 * A kind of standing that one is stated to have in a body.
 *
 * @param pair holder and body
 * @param kind the kind
 * @param places the places that state it
 */
record Held(Subject.Pair pair, Standing.Kind kind, List<StatedStanding> places) {

    static final Look<Held> LOOK = Look.ofFacts(Matter.STANDINGS, Held::all);

    /** The part of a message that says kind and body. */
    static final String WORDS = "{standing} {standing, select, MEMBER {of} ASSOCIATE_MEMBER {of}"
            + " PARTNER_FOR_DEMOCRACY {of} PARTNER_FOR_LOCAL_DEMOCRACY {of} OBSERVER {in} PARTICIPANT {in}"
            + " CONTRACTING_PARTY {in} other {with}} {body}";

    /** The part of a message that says which kinds the body grants. */
    static final String GRANTED =
            "{granted, list, between {, } last { and } each {{it, select, MEMBER {member} OBSERVER {observer}"
                    + " PARTICIPANT {participant} CONTRACTING_PARTY {contracting party}"
                    + " PARTNER_FOR_DEMOCRACY {partner for democracy}"
                    + " PARTNER_FOR_LOCAL_DEMOCRACY {partner for local democracy} ASSOCIATE_MEMBER {associate member}"
                    + " other {co-operation agreement}}}}";

    private static final Index<Map<Identifier, Convention>> SEATING = Index.of(
            "bodies with the conventions that seat their Parties there",
            scope -> scope.reference().listConventions().stream()
                    .flatMap(convention -> convention.seatsParties().stream()
                            .map(conferral -> Map.entry(conferral.body(), convention)))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, later) -> first)));

    private static Stream<Item<Held>> all(Scope scope) {
        return StatedStanding.byPair(scope).entrySet().stream()
                .flatMap(entry -> of((Subject.Pair) entry.getKey(), entry.getValue()))
                .map(held -> new Item<>(held.pair.address(), held.kind.name(), Labels.of(held.pair, scope), held));
    }

    private static Stream<Held> of(Subject.Pair pair, List<StatedStanding> stated) {
        Map<Standing.Kind, List<StatedStanding>> kinds = stated.stream()
                .collect(Collectors.groupingBy(
                        StatedStanding::kind, () -> new EnumMap<>(Standing.Kind.class), Collectors.toList()));
        return kinds.entrySet().stream().map(kind -> new Held(pair, kind.getKey(), kind.getValue()));
    }

    private Identifier holder() {
        return pair.first();
    }

    private Identifier body() {
        return pair.second();
    }

    private Check failed() {
        return Check.failed()
                .statements(places.stream().map(StatedStanding::stated).toList());
    }

    /** Whether it is known which standings the body grants. */
    boolean isInKnownBody(Scope scope) {
        return grants(scope).findAny().isPresent();
    }

    private Stream<Grant> grants(Scope scope) {
        return scope.reference().grants().stream().filter(grant -> grant.in().equals(body()));
    }

    private Optional<Grant> grant(Scope scope) {
        return scope.reference().findGrant(kind, body());
    }

    /** Whether a place has the words of a standing, or none of its own. */
    boolean isClaimed() {
        return places.stream()
                .map(place -> place.stated().asWritten())
                .anyMatch(words -> StandingWords.claim(kind, words));
    }

    Check isGranted(Scope scope) {
        return Check.requiring(grant(scope).isPresent(), () -> notGranted(scope).with("standing", kind));
    }

    private Check notGranted(Scope scope) {
        return failed().with("body", Argument.name(scope.nameOf(body())))
                .with("granted", grants(scope).map(Grant::kind).sorted().toList())
                .evidence(grants(scope)
                        .map(grant -> grant.basis().citation())
                        .distinct()
                        .toList());
    }

    Check isAStanding(Scope scope) {
        return Check.requiring(
                isClaimed() || grant(scope).isPresent(),
                () -> notGranted(scope)
                        .with(
                                "words",
                                Argument.allWords(places.stream()
                                        .map(place -> place.stated().asWritten())
                                        .filter(words -> !words.isBlank())
                                        .distinct()
                                        .toList())));
    }

    /** Whether the holder is called a Party where the Parties to a convention make up the body. */
    boolean isOfParty(Scope scope) {
        return kind == Standing.Kind.CONTRACTING_PARTY && convention(scope).isPresent();
    }

    private Optional<Convention> convention(Scope scope) {
        return Optional.ofNullable(scope.get(SEATING).get(body()));
    }

    /** Of a document dated by its year alone the State may be a Party at one end of the year and none at the other. */
    Check isParty(Scope scope) {
        Identifier convention = convention(scope).orElseThrow().number();
        AccessionHistory history = scope.history(holder(), convention);
        List<AccessionStatus> statuses =
                daysIn(scope).stream().map(history::statusOn).toList();
        List<Truth> answers = statuses.stream()
                .map(status -> party(status, convention, scope))
                .toList();
        boolean isOpen = answers.stream().distinct().count() > 1;
        return Check.requiring(
                isOpen ? Truth.unknown("on which day the document was issued") : answers.get(0),
                () -> failed().with("convention", scope.named(convention))
                        .with("status", statuses.get(0).possible())
                        .evidence(statuses.get(0).evidence()));
    }

    private Truth party(AccessionStatus status, Identifier convention, Scope scope) {
        if (status.is(AccessionStatus.Kind.PARTY)) {
            return Truth.YES;
        }
        boolean isOpen = status.possible().contains(AccessionStatus.Kind.PARTY)
                || status.possible().contains(AccessionStatus.Kind.NOT_RECORDED);
        return isOpen ? Truth.unknown(missing(status, convention, scope)) : Truth.NO;
    }

    private Set<Missing> missing(AccessionStatus status, Identifier convention, Scope scope) {
        return status.missing().isEmpty()
                ? Set.of(Missing.of("the acts of " + scope.nameOf(holder()) + " about " + convention))
                : status.missing();
    }

    /** The last and the first day that the document which states it can bear, or the day judged. */
    private List<Day> daysIn(Scope scope) {
        List<Day> days = CitedDocuments.in(scope).dateOf(places.get(0).at().document()).stream()
                .flatMap(date -> Stream.of(date.latest(), date.earliest()))
                .flatMap(Optional::stream)
                .distinct()
                .map(Day::of)
                .toList();
        return days.isEmpty() ? List.of(scope.day()) : days;
    }

    boolean isOfPartyToSomething() {
        return kind == Standing.Kind.CONTRACTING_PARTY;
    }

    /** Passed where a convention seats its Parties, where the law says what is granted, and where a treaty may be. */
    Check isOfPartyToATreaty(Scope scope) {
        return Check.requiring(
                !isOfPartyToNoTreaty(scope),
                () -> failed().with("body", Argument.name(scope.nameOf(body())))
                        .evidence(body(scope).flatMap(Actor::citation).stream().toList()));
    }

    private boolean isOfPartyToNoTreaty(Scope scope) {
        return convention(scope).isEmpty()
                && !isInKnownBody(scope)
                && body(scope).filter(Treatyless::is).isPresent();
    }

    private Optional<Actor> body(Scope scope) {
        return scope.findActor(body());
    }

    /** Whether the holder, or a part of it, has the standing by the reference data. */
    boolean isKnown(Scope scope) {
        return holders(scope).findAny().isPresent();
    }

    private Stream<Identifier> holders(Scope scope) {
        return scope.reference().standings().stream()
                .filter(standing -> standing.kind() == kind && standing.in().equals(body()))
                .map(Standing::holder)
                .filter(holder -> holder.equals(holder()) || isPart(holder, scope));
    }

    private boolean isPart(Identifier actor, Scope scope) {
        return scope.reference()
                .findActor(actor)
                .flatMap(Actor::partOf)
                .filter(holder()::equals)
                .isPresent();
    }

    Check isOfItsHolder(Scope scope) {
        return Check.requiring(
                holders(scope).anyMatch(holder()::equals),
                () -> failed().with("standing", kind)
                        .with("body", Argument.name(scope.nameOf(body())))
                        .with(
                                "holder",
                                Argument.names(holders(scope)
                                        .map(scope::nameOf)
                                        .distinct()
                                        .toList()))
                        .evidence(grant(scope).map(grant -> grant.basis().citation()).stream()
                                .toList()));
    }
}
