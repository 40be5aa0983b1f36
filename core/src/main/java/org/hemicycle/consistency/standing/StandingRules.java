package org.hemicycle.consistency.standing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.consistency.view.Listed;
import org.hemicycle.consistency.view.TwoStandings;
import org.hemicycle.convention.Convention;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Content;
import org.hemicycle.document.Subject;
import org.hemicycle.finding.Severity;
import org.hemicycle.internal.Phrase;
import org.hemicycle.look.CitedDocuments;
import org.hemicycle.look.Labels;
import org.hemicycle.look.StatedStanding;
import org.hemicycle.reference.Grant;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.Day;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Missing;
import org.hemicycle.truth.Truth;

/** Rules about what one is in a body. */
public final class StandingRules {

    /** A standing that the body does not grant. */
    static final Rule<?> STN_001 = Rule.<Held>builder("STN-001", "standing-not-granted")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("A standing in a body must be of a kind that the body grants.")
            .over(StandingRules::held)
            .when((held, scope) -> scope.reference().grants().stream()
                    .anyMatch(grant -> grant.in().equals(held.body())))
            .requires((held, scope) ->
                    scope.reference().findGrant(held.kind(), held.body()).isPresent()
                            ? Check.passed()
                            : notGranted(held, scope))
            .arguments("standing", "granted")
            .message("is stated to be {standing}; the body grants the standings {granted}.")
            .suggestion("Check which standing is meant, and in which body.")
            .why("A standing gives seats, votes and invitations; one that does not exist gives none.")
            .example("a participant in an organisation that has members and observers", "an observer in it")
            .build();

    /** Two standings in one body at the same time. */
    static final Rule<?> STN_002 = Rule.<TwoStandings>builder("STN-002", "two-standings-at-once")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("One must not be stated to hold a lower standing in a body while holding a higher one there.")
            .over(scope -> TwoStandings.all(scope)
                    .map(two -> new Item<>(two.pair().address(), two.key(), Labels.of(two.pair(), scope), two)))
            .requires((two, scope) -> Check.requiring(two.atOnce().not(), two.failed()))
            .arguments("lower", "higher")
            .message("is {lower} while being {higher}.")
            .suggestion("Check the dates; a higher standing takes the place of the lower one.")
            .absorbs("STA-003")
            .why("The dates cannot all be right, and whoever counts members or observers counts one twice.")
            .example("an observer since 2017 and a member since 2012", "an observer since 1998 and a member since 2012")
            .build();

    /** A contracting Party that is none. */
    static final Rule<?> STN_003 = Rule.<Held>builder("STN-003", "contracting-party-without-treaty")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("A contracting Party in the committee of a convention must be a Party to the convention.")
            .over(StandingRules::held)
            .when((held, scope) -> held.kind() == Standing.Kind.CONTRACTING_PARTY
                    && conventionOf(held.body(), scope).isPresent())
            .requires(StandingRules::isParty)
            .arguments("convention", "status")
            .message("is called a contracting Party; under {convention} its status is: {status}.")
            .suggestion("Call it an observer, or check the record of its accession.")
            .why("A seat of a Party goes with the treaty and its obligations.")
            .example(
                    "a contracting Party in the committee of a convention that it has signed and not ratified",
                    "an observer there")
            .build();

    /** A standing that a complete list lacks. */
    static final Rule<?> STN_004 = Rule.<Listed>builder("STN-004", "standing-missing-from-complete-list")
            .severity(Severity.WARNING)
            .coherence()
            .sentence(
                    "A list of standings that calls itself complete should have every standing of its kinds that the text"
                            + " names.")
            .over(scope -> Listed.complete(scope, Set.of(Content.STANDINGS)))
            .requires((listed, scope) -> listed.missing().isEmpty()
                    ? Check.passed()
                    : listed.failed(pair -> scope.nameOf(((Subject.Pair) pair).second())))
            .arguments("missing")
            .message("says that it is complete and lacks {missing, list, between {; }}.")
            .suggestion("Add what is missing, or say that the list is a selection.")
            .why("A reader takes what a complete list lacks for denied.")
            .example(
                    "an annex with all observerships of a State, without one that the text mentions",
                    "an annex that calls itself a selection")
            .build();

    /** A change of standing without a day. */
    static final Rule<?> STN_005 = Rule.<Claim>builder("STN-005", "change-of-standing-undated")
            .severity(Severity.WARNING)
            .coherence()
            .sentence(
                    "A text that says that a standing began, or that a convention ceased to apply, should date it once.")
            .over(StandingRules::changes)
            .when((claim, scope) -> claim.stated().certainty() != Certainty.DAMAGED)
            .requires((claim, scope) -> claim.date().isPresent() || isDatedElsewhere(claim, scope)
                    ? Check.passed()
                    : Check.failed().with("property", claim.property().phrase()).evidence(claim.stated()))
            .arguments("property")
            .message("the {property} is told without a date, here and elsewhere in the document.")
            .suggestion("Give the day, or at least the year.")
            .why("Rights and duties begin and end with the day.")
            .example("\"ceased to be a member\"", "\"ceased to be a member in March 2022\"")
            .finishedTextsOnly()
            .build();

    /** A standing of a State that its parliament has. */
    static final Rule<?> STN_007 = Rule.<Held>builder("STN-007", "standing-of-a-part")
            .severity(Severity.NOTE)
            .coherence()
            .sentence(
                    "A standing should be attributed to whoever holds it, such as to a parliament and not to its State.")
            .over(StandingRules::held)
            .when((held, scope) -> held.holdersIn(scope).findAny().isPresent())
            .requires((held, scope) ->
                    held.holdersIn(scope).anyMatch(standing -> standing.holder().equals(held.holder()))
                            ? Check.passed()
                            : ofAPart(held, scope))
            .arguments("standing", "holder")
            .message("is called {standing}; that is {holder}.")
            .suggestion("Name {holder}.")
            .absorbs("STA-006")
            .why("The rights that go with a standing are those of its holder alone.")
            .example("a State called a partner for democracy", "its parliament called so")
            .build();

    private static final Function<Scope, Map<Identifier, Convention>> SEATING =
            scope -> scope.reference().listConventions().stream()
                    .flatMap(convention -> convention.seatsParties().stream()
                            .map(conferral -> Map.entry(conferral.body(), convention)))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, later) -> first));

    /**
     * A kind of standing that one is stated to have in a body.
     *
     * @param pair holder and body
     * @param kind the kind
     * @param places the places that state it
     */
    private record Held(Subject.Pair pair, Standing.Kind kind, List<StatedStanding> places) {

        Identifier holder() {
            return pair.first();
        }

        Identifier body() {
            return pair.second();
        }

        /** The standings of the kind that the holder, or a part of it, has there by the reference data. */
        Stream<Standing> holdersIn(Scope scope) {
            return scope.reference().standings().stream()
                    .filter(standing -> standing.kind() == kind && standing.in().equals(body()))
                    .filter(standing -> standing.holder().equals(holder())
                            || scope.reference()
                                    .findActor(standing.holder())
                                    .flatMap(Actor::partOf)
                                    .filter(holder()::equals)
                                    .isPresent());
        }

        String phrase(Scope scope) {
            return kind.phrase() + " " + scope.nameOf(body());
        }

        Check failed() {
            Check check = Check.failed();
            for (StatedStanding place : places) {
                check = check.evidence(place.stated());
            }
            return check;
        }
    }

    private static final List<Rule<?>> ALL = List.of(STN_001, STN_002, STN_003, STN_004, STN_005, STN_007);

    private StandingRules() {}

    /**
     * The rules of this category.
     *
     * @return all of them, by code
     */
    public static List<Rule<?>> all() {
        return ALL;
    }

    private static Stream<Item<Held>> held(Scope scope) {
        return StatedStanding.byPair(scope).entrySet().stream().flatMap(entry -> {
            Map<Standing.Kind, List<StatedStanding>> kinds =
                    entry.getValue().stream().collect(Collectors.groupingBy(StatedStanding::kind));
            return kinds.entrySet().stream()
                    .map(kind -> new Held((Subject.Pair) entry.getKey(), kind.getKey(), kind.getValue()))
                    .map(held ->
                            new Item<>(held.pair().address(), held.kind().name(), Labels.of(held.pair(), scope), held));
        });
    }

    private static Check notGranted(Held held, Scope scope) {
        return held.failed()
                .with("standing", held.phrase(scope))
                .with(
                        "granted",
                        scope.reference().grants().stream()
                                .filter(grant -> grant.in().equals(held.body()))
                                .map(Grant::kind)
                                .sorted()
                                .map(Phrase::of)
                                .collect(Collectors.joining(", ")))
                .evidence(scope.reference().grants().stream()
                        .filter(grant -> grant.in().equals(held.body()))
                        .map(grant -> grant.basis().citation())
                        .distinct()
                        .toList());
    }

    /** The convention whose Parties make up a body. */
    private static Optional<Convention> conventionOf(Identifier body, Scope scope) {
        return Optional.ofNullable(scope.index(SEATING).get(body));
    }

    private static Check isParty(Held held, Scope scope) {
        Convention convention = conventionOf(held.body(), scope).orElseThrow();
        AccessionStatus status =
                scope.history(held.holder(), convention.number()).statusOn(dayOf(held, scope));
        Truth party = status.is(AccessionStatus.Kind.PARTY)
                ? Truth.YES
                : status.possible().contains(AccessionStatus.Kind.PARTY)
                                || status.possible().contains(AccessionStatus.Kind.NOT_RECORDED)
                        ? Truth.unknown(
                                status.missing().isEmpty()
                                        ? Set.of(Missing.of(
                                                "the acts of " + held.holder() + " about " + convention.number()))
                                        : status.missing())
                        : Truth.NO;
        return Check.requiring(
                party,
                held.failed()
                        .with("convention", scope.conventionName(convention.number()))
                        .with("status", status.summary())
                        .evidence(status.evidence()));
    }

    /** The last day of the date of the document that states it, or the day judged. */
    private static Day dayOf(Held held, Scope scope) {
        return CitedDocuments.in(scope)
                .dateOf(held.places().get(0).at().document())
                .flatMap(ExtendedDate::latest)
                .map(Day::of)
                .orElse(scope.day());
    }

    private static Stream<Item<Claim>> changes(Scope scope) {
        return scope.dossier().listClaims().stream()
                .filter(claim ->
                        claim.property() == ClaimProperty.STANDING_SINCE || claim.property() == ClaimProperty.CEASED)
                .map(claim -> new Item<>(
                        claim.subject().address(),
                        claim.property() + " at " + claim.evidence().place(),
                        Labels.of(claim.subject(), scope),
                        claim));
    }

    private static boolean isDatedElsewhere(Claim claim, Scope scope) {
        return scope.dossier().listClaims().stream()
                .filter(other -> other.property() == claim.property()
                        && other.subject().equals(claim.subject())
                        && other.evidence().document().equals(claim.evidence().document()))
                .anyMatch(other -> other.date().isPresent());
    }

    private static Check ofAPart(Held held, Scope scope) {
        return held.failed()
                .with("standing", held.phrase(scope))
                .with(
                        "holder",
                        held.holdersIn(scope)
                                .map(standing -> scope.nameOf(standing.holder()))
                                .distinct()
                                .collect(Collectors.joining(" or ")))
                .evidence(
                        scope
                                .reference()
                                .findGrant(held.kind(), held.body())
                                .map(grant -> grant.basis().citation())
                                .stream()
                                .toList());
    }
}
