package org.hemicycle.consistency.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Located;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.CitedDocuments;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Component;
import org.hemicycle.reference.Grant;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.Day;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;

/**
 * A stated number of things that can be counted.
 *
 * @param claim where it is stated
 * @param number how many there are
 * @param places where they stand, or what lists them
 */
record Counted(Claim claim, int number, List<Citation> places) {

    private static final Map<String, Component.Kind> RANKS = Map.ofEntries(
            Map.entry("section", Component.Kind.SECTION),
            Map.entry("theme", Component.Kind.THEME),
            Map.entry("pillar", Component.Kind.THEME),
            Map.entry("sector", Component.Kind.SECTOR),
            Map.entry("area", Component.Kind.AREA),
            Map.entry("priority area", Component.Kind.AREA),
            Map.entry("topic", Component.Kind.TOPIC),
            Map.entry("priority", Component.Kind.PRIORITY));

    private static final Set<String> MEMBERS = Set.of("member", "member state");

    static final Look<Counted> LOOK = Look.ofFacts(Matter.STATEMENTS, Counted::all);

    /** Each number of things that the dossier, or for members of a body the law, lists; others say nothing here. */
    private static Stream<Item<Counted>> all(Scope scope) {
        return scope.dossier().claims().stream()
                .filter(claim -> claim.property() == ClaimProperty.COUNT
                        && claim.figure().isPresent())
                .flatMap(claim -> of(claim, scope)
                        .filter(counted -> counted.number > 0)
                        .map(counted -> new Item<>(
                                claim.subject().address(),
                                claim.figure().orElseThrow().unit() + " at "
                                        + claim.evidence().place(),
                                Labels.of(claim.subject(), scope),
                                counted))
                        .stream());
    }

    private static Optional<Counted> of(Claim claim, Scope scope) {
        String unit = singular(claim.figure().orElseThrow().unit());
        if (claim.subject() instanceof Subject.Part part) {
            return ofParts(claim, part.address(), unit, scope);
        }
        return claim.subject() instanceof Subject.Thing thing
                ? ofStates(claim, thing.identifier(), unit, scope)
                : Optional.empty();
    }

    /** The unit in small letters and without its plural. */
    private static String singular(String unit) {
        return unit.toLowerCase(Locale.ROOT).strip().replaceAll("ies$", "y").replaceAll("(?<!s)s$", "");
    }

    private static Optional<Counted> ofParts(Claim claim, Address address, String unit, Scope scope) {
        if (unit.equals("topic")
                && scope.dossier().find(address, Activity.class).isPresent()) {
            return Optional.of(counted(
                    claim,
                    scope.dossier().find(address, Activity.class).orElseThrow().topics().stream()
                            .flatMap(topic -> topic.evidence().stream())));
        }
        if (unit.equals("activity")) {
            return Optional.of(counted(
                    claim,
                    scope.dossier().list(Activity.class).stream()
                            .filter(activity -> belongs(activity, address))
                            .map(activity ->
                                    activity.place().quoting(activity.value().title()))));
        }
        return Optional.ofNullable(RANKS.get(unit))
                .map(rank -> counted(
                        claim,
                        scope.dossier().list(Component.class).stream()
                                .filter(component -> component.address().isWithin(address)
                                        && component.value().kind() == rank)
                                .map(component -> component
                                        .place()
                                        .quoting(component.value().title()))));
    }

    private static boolean belongs(Located<Activity> activity, Address whole) {
        return activity.address().isWithin(whole)
                || activity.value().serves().stream().anyMatch(component -> component.isWithin(whole));
    }

    private static Counted counted(Claim claim, Stream<Citation> places) {
        List<Citation> found = places.toList();
        return new Counted(claim, found.size(), found);
    }

    private static Optional<Counted> ofStates(Claim claim, Identifier actor, String unit, Scope scope) {
        if (MEMBERS.contains(unit)) {
            return ofMembers(claim, actor, scope);
        }
        boolean ofConventions = unit.matches("conventions?( of .*)? (ratified|joined)|(ratified )?convention");
        return ofConventions ? ofConventions(claim, actor, scope) : Optional.empty();
    }

    /** The members of a body on the date of the document, where the reference data list them all. */
    private static Optional<Counted> ofMembers(Claim claim, Identifier body, Scope scope) {
        return scope.reference()
                .findGrant(Standing.Kind.MEMBER, body)
                .filter(Grant::complete)
                .flatMap(grant -> CitedDocuments.in(scope)
                        .dateOf(claim.evidence().document())
                        .flatMap(ExtendedDate::latest)
                        .map(Day::of)
                        .map(day -> new Counted(
                                claim,
                                (int) scope.reference().standings().stream()
                                        .filter(standing ->
                                                standing.in().equals(body) && standing.kind() == Standing.Kind.MEMBER)
                                        .filter(standing -> standing.heldOn(day).isYes())
                                        .map(Standing::holder)
                                        .distinct()
                                        .count(),
                                List.of(grant.basis().citation()))));
    }

    /** The conventions that a State has joined, where the record of its acts is complete. */
    private static Optional<Counted> ofConventions(Claim claim, Identifier state, Scope scope) {
        List<TreatyAction> acts = scope.dossier().treatyActions().stream()
                .filter(action -> action.actor().equals(state) && action.kind().expressesConsent())
                .toList();
        long joined = acts.stream().map(TreatyAction::convention).distinct().count();
        SortedMap<Identifier, Citation> places = new TreeMap<>();
        acts.forEach(action -> action.evidence()
                .forEach(at -> places.merge(
                        action.convention(), at, (one, other) -> one.compareTo(other) <= 0 ? one : other)));
        return scope.dossier().completeness().stream()
                .filter(promise -> promise.fact() == Completeness.Fact.TREATY_ACTIONS
                        && promise.subject().equals(Subject.of(state)))
                .findFirst()
                .map(promise -> new Counted(claim, (int) joined, List.copyOf(places.values())));
    }

    Check check() {
        Datum.Figure stated = claim.figure().orElseThrow();
        Datum.Figure counted = new Datum.Figure(BigDecimal.valueOf(number), stated.unit(), Datum.Bound.EXACT);
        Truth agree = stated.agreesWith(counted);
        return Check.requiring(
                agree.isNo() && stated.bound() == Datum.Bound.ABOUT
                        ? Truth.unknown("the exact number behind \"" + stated + "\"")
                        : agree,
                () -> Check.failed()
                        .with("stated", claim.stated())
                        .with("counted", number)
                        .evidence(claim.stated())
                        .evidence(places));
    }
}
