package org.hemicycle.eligibility;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.Completeness;
import org.hemicycle.eligibility.Applicant.Answer;
import org.hemicycle.internal.Phrase;
import org.hemicycle.reference.Grant;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Confidence;
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
        List<Standing> periods = listRecorded(holder);
        Truth recorded =
                periods.stream().map(standing -> standing.heldOn(scope.day())).reduce(Truth.NO, Truth::or);
        return !periods.isEmpty() || isComplete(holder)
                ? recorded
                : scope.reference().holds(holder, kind, body, scope.day());
    }

    private boolean isComplete(Identifier holder) {
        return scope.dossier()
                .findCompleteness(holder, body, Completeness.Fact.STANDINGS)
                .isPresent();
    }

    /** The standing as a statement, with the row or the list that settles it. */
    Answer stated(Identifier holder, Supplier<String> name) {
        return new Answer(isHeldBy(holder), held -> {
            List<Standing> rows = listRecorded(holder);
            return Reason.builder()
                    .text(name.get() + " is " + kind.phrase() + " " + withArticle(body, scope) + mark(rows))
                    .truth(held)
                    .law(rows.isEmpty() && held.isNo() ? list() : Optional.empty())
                    .build();
        });
    }

    /** How well the rows are established, where that is less than well. */
    private static String mark(List<Standing> rows) {
        return rows.stream()
                .map(Standing::confidence)
                .filter(confidence -> confidence != Confidence.HIGH)
                .max(Comparator.naturalOrder())
                .map(confidence -> " (" + Phrase.of(confidence) + " confidence)")
                .orElse("");
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
        return scope.listStandings(holder, kind, body);
    }

    /** What the list of all holders rests on, where there is one. */
    Optional<Basis> list() {
        return scope.reference().findGrant(kind, body).filter(Grant::complete).map(Grant::basis);
    }

    /** An organisation or body takes the article, a State mostly does not. */
    static String withArticle(Identifier actor, Scope scope) {
        boolean article = scope.findActor(actor)
                .filter(each -> each.kind() != Actor.Kind.STATE && each.kind() != Actor.Kind.TERRITORY)
                .isPresent();
        return (article ? "the " : "") + scope.nameOf(actor);
    }
}
