package org.hemicycle.eligibility;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.Completeness;
import org.hemicycle.reference.Grant;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Identifier;
import org.hemicycle.truth.Truth;

/** Who holds a kind of standing in a body, by the dossier and by the reference data. */
final class Standings {

    private final Scope scope;
    private final Standing.Kind kind;
    private final Identifier body;

    Standings(Scope scope, Standing.Kind kind, Identifier body) {
        this.scope = scope;
        this.kind = kind;
        this.body = body;
    }

    Truth isHeldBy(Identifier holder) {
        Truth recorded = scope.dossier().standings().stream()
                .filter(standing -> isOf(standing, holder))
                .map(standing -> standing.heldOn(scope.day()))
                .reduce(Truth.NO, Truth::or);
        Truth listed = scope.reference().holds(holder, kind, body, scope.day());
        return recorded.isYes() || listed.isUnknown() && isComplete(holder) ? recorded : listed;
    }

    private boolean isComplete(Identifier holder) {
        return scope.dossier()
                .findCompleteness(holder, body, Completeness.Fact.STANDINGS)
                .isPresent();
    }

    /** The standing as a reason, with the places that record it, or else the list on which the holder is missing. */
    Reason reason(Identifier holder) {
        List<Standing> recorded = listRecorded(holder);
        return Reason.builder()
                .text(withArticle(holder, scope) + " is " + kind.phrase() + " " + withArticle(body, scope))
                .truth(isHeldBy(holder))
                .law(recorded.isEmpty() ? list() : Optional.empty())
                .facts(recorded.stream().map(Standing::place).distinct().toList())
                .build();
    }

    /** The periods that dossier and reference data record, the dossier first. */
    List<Standing> listRecorded(Identifier holder) {
        return Stream.concat(scope.dossier().standings().stream(), scope.reference().standings().stream())
                .filter(standing -> isOf(standing, holder))
                .toList();
    }

    private boolean isOf(Standing standing, Identifier holder) {
        return standing.holder().equals(holder) && standing.in().equals(body) && standing.kind() == kind;
    }

    /** What the list of all holders rests on, where there is one. */
    Optional<Basis> list() {
        return scope.reference().findGrant(kind, body).filter(Grant::complete).map(Grant::basis);
    }

    /** An organisation or body takes the article, a State mostly does not. */
    static String withArticle(Identifier actor, Scope scope) {
        boolean article = scope.dossier()
                .findActor(actor)
                .or(() -> scope.reference().findActor(actor))
                .filter(each -> each.kind() != Actor.Kind.STATE)
                .isPresent();
        return (article ? "the " : "") + scope.nameOf(actor);
    }
}
