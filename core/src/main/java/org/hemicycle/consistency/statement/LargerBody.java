package org.hemicycle.consistency.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.actor.Actor;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.look.Statements;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Identifier;

/**
 * To what a body belongs, with all places that say so.
 *
 * @param places the places
 */
record LargerBody(Statements places) {

    static final Look<LargerBody> LOOK = Look.ofFacts(Matter.STATEMENTS, Statements::ofWords)
            .where(statements -> statements.property() == ClaimProperty.PART_OF)
            .as(LargerBody::new);

    boolean isStatedTwice() {
        return places.areSeveral();
    }

    /**
     * Passed if of any two that are named one belongs to the other. Where nobody says to what they belong themselves,
     * they may still; then the difference is only a hint.
     */
    Check check(Scope scope) {
        List<Claim> claims = places.inOrder();
        List<Claim> apart = claims.stream()
                .filter(claim -> claims.stream().anyMatch(other -> areApart(claim, other, scope)))
                .toList();
        return Check.requiring(apart.isEmpty(), () -> failed(apart, scope));
    }

    private Check failed(List<Claim> apart, Scope scope) {
        Check failed = Check.failed()
                .with(
                        "wholes",
                        Argument.names(apart.stream()
                                .map(claim -> places.thing(claim, scope))
                                .distinct()
                                .toList()))
                .claims(apart);
        return apart.stream()
                        .map(claim -> top(word(claim), scope))
                        .distinct()
                        .allMatch(
                                top -> top.filter(LargerBody::belongsToNothing).isPresent())
                ? failed
                : failed.asNote();
    }

    private boolean areApart(Claim one, Claim other, Scope scope) {
        return !chain(word(one), scope).contains(word(other))
                && !chain(word(other), scope).contains(word(one));
    }

    private static String word(Claim claim) {
        return claim.stated().value().map(Datum::toString).orElseThrow();
    }

    /** A body and whatever it belongs to, step by step; what is disputed leads nowhere. */
    private Set<String> chain(String word, Scope scope) {
        Set<String> chain = new HashSet<>();
        Set<String> next = Set.of(word);
        while (!next.isEmpty()) {
            chain.addAll(next);
            next = next.stream()
                    .filter(each -> !each.equals(places.subject().toString()))
                    .flatMap(each -> wholes(each, scope))
                    .filter(each -> !chain.contains(each))
                    .collect(Collectors.toSet());
        }
        return chain;
    }

    private static Stream<String> wholes(String word, Scope scope) {
        return actor(word, scope).stream()
                .flatMap(actor -> Stream.of(
                                actor.partOf().stream(),
                                scope.reference().findActor(actor.identifier()).flatMap(Actor::partOf).stream())
                        .flatMap(wholes -> wholes))
                .map(Identifier::toString);
    }

    private static Optional<Actor> actor(String word, Scope scope) {
        return Stream.of(Identifier.Scheme.BODY, Identifier.Scheme.COUNTRY)
                .filter(scheme -> scheme.accepts(word))
                .findFirst()
                .flatMap(scheme -> scope.findActor(Identifier.parse(word)));
    }

    /** What stands at the end of the chain, where it is known. */
    private Optional<Actor> top(String word, Scope scope) {
        return chain(word, scope).stream()
                .flatMap(each -> actor(each, scope).stream())
                .filter(LargerBody::belongsToNothing)
                .findFirst();
    }

    private static boolean belongsToNothing(Actor actor) {
        return actor.partOf().isEmpty()
                && (actor.kind() == Actor.Kind.ORGANISATION || actor.kind() == Actor.Kind.STATE);
    }
}
