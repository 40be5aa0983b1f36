package org.hemicycle.consistency.access;

import java.util.List;
import java.util.Optional;
import org.hemicycle.accession.Readings;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Subject;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.look.Statements;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Scope;
import org.hemicycle.time.ExtendedDate;

/**
 * The places that date a State's consent to be bound by a convention.
 *
 * @param places the places
 */
record DatedConsent(Statements places) {

    static final Look<DatedConsent> LOOK = Look.of(Matter.CONVENTIONS, Statements::ofDates)
            .where(DatedConsent::isDated)
            .as(DatedConsent::new);

    private static boolean isDated(Statements statements) {
        return statements.property() == ClaimProperty.CONSENTED && statements.subject() instanceof Subject.Pair;
    }

    /** Passed where all dates can be that of the act; what explains no difference is for other rules. */
    Check check(Scope scope) {
        return Check.requiring(places.agreement(), () -> mistaken(scope).orElseGet(Check::notApplicable));
    }

    private Optional<Check> mistaken(Scope scope) {
        List<Claim> claims = places.inOrder();
        return claims.stream()
                .flatMap(act -> claims.stream()
                        .filter(other -> isEffectOf(other, act, scope))
                        .map(effect -> mistaken(act, effect)))
                .findFirst();
    }

    /** Of an act that is dated by its year alone many days may follow, and that one is among them proves nothing. */
    private static boolean isEffectOf(Claim effect, Claim act, Scope scope) {
        ExtendedDate when = act.date().orElseThrow();
        ExtendedDate stated = effect.date().orElseThrow();
        Subject.Pair pair = (Subject.Pair) act.subject();
        Readings forecast = scope.history(pair.first(), pair.second())
                .forecast(TreatyAction.builder()
                        .actor(pair.first())
                        .convention(pair.second())
                        .kind(TreatyAction.Kind.RATIFICATION)
                        .on(when)
                        .build());
        return when.agreesWith(stated).isNo()
                && forecast.isExact()
                && forecast.dates().stream()
                        .anyMatch(day -> day.agreesWith(stated).isYes());
    }

    private Check mistaken(Claim act, Claim effect) {
        return Check.failed()
                .with("wrong", effect.stated())
                .with("label", effect.label().map(Argument::words))
                .with("act", act.date())
                .with("effect", effect.date())
                .claims(List.of(effect))
                .evidence(
                        effect.label().map(effect.evidence()::quoting).stream().toList())
                .claims(List.of(act))
                .claims(places.inOrder());
    }
}
