package org.hemicycle.eligibility;

import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.accession.Readings;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Identifier;
import org.hemicycle.truth.Truth;

/** A later end of an invitation that is asked for and not decided: it changes nothing yet, and is worth telling. */
final class PendingExtension {

    private PendingExtension() {}

    /** The last request for an extension that no extension or further invitation has answered by the day. */
    static Optional<TreatyAction> of(Scope scope, Identifier state, Identifier convention) {
        return scope.acts(state, convention).stream()
                .filter(act -> act.kind() == Kind.EXTENSION_REQUEST)
                .filter(act -> act.done().isEmpty()
                        || !act.done().reachedBy(scope.day()).isNo())
                .filter(act -> scope.acts(state, convention).stream().noneMatch(other -> answers(other, act, scope)))
                .reduce((one, other) -> isLater(one, other) ? one : other);
    }

    private static boolean isLater(TreatyAction one, TreatyAction other) {
        return other.done().isNotAfter(one.done()).isYes()
                && (!one.done().isNotAfter(other.done()).isYes()
                        || one.toString().compareTo(other.toString()) > 0);
    }

    private static boolean answers(TreatyAction act, TreatyAction request, Scope scope) {
        return act.kind().invites()
                && act.done().reachedBy(scope.day()).isYes()
                && (isNotAfter(request.done(), act.done()) || isNotAfter(request.statedEnd(), act.statedEnd()));
    }

    private static boolean isNotAfter(Readings one, Readings other) {
        return !one.isEmpty() && !other.isEmpty() && one.isNotAfter(other).isYes();
    }

    static Reason reason(TreatyAction request) {
        return Reason.builder()
                .text("an extension of the invitation" + clause(" until ", request.statedEnd()) + " has been asked for"
                        + clause(", ", request.done()) + ", and is not decided")
                .truth(Truth.YES)
                .facts(request.evidence().stream().distinct().toList())
                .build();
    }

    private static String clause(String before, Readings readings) {
        return readings.isEmpty() ? "" : before + readings.inWords();
    }

    static Stream<Reason> reasons(Scope scope, Identifier state, Identifier convention) {
        return of(scope, state, convention).map(PendingExtension::reason).stream();
    }
}
