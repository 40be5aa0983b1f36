package org.hemicycle.consistency.view;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hemicycle.accession.AccessionHistory;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.accession.Readings;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.convention.InvitationValidity;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Subject;
import org.hemicycle.look.Labels;
import org.hemicycle.look.ResultsChain;
import org.hemicycle.look.Statements;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Digest;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.Precision;
import org.hemicycle.truth.Truth;

/**
 * The invitation to a State that a programme serves, in the term that counts on the day judged.
 *
 * @param programme the programme
 * @param action the invitation, or the extension that gives it its end
 * @param history what the State has done about the convention
 */
public record BeneficiaryInvitation(Programme programme, TreatyAction action, AccessionHistory history) {

    /** Refuses null, naming the component. */
    public BeneficiaryInvitation {
        requireNonNull(programme, "programme");
        requireNonNull(action, "action");
        requireNonNull(history, "history");
    }

    public static Stream<Item<BeneficiaryInvitation>> all(Scope scope) {
        return scope.dossier().programmes().stream()
                .filter(programme -> !isNamedInPassing(programme))
                .filter(programme -> isNotOver(programme, scope))
                .flatMap(programme -> scope.dossier().treatyActions().stream()
                        .filter(action -> action.kind() == TreatyAction.Kind.INVITATION)
                        .filter(action -> programme.beneficiaries().contains(action.actor()))
                        .map(TreatyAction::pair)
                        .distinct()
                        .map(pair -> of(programme, (Subject.Pair) pair, scope).item(scope)));
    }

    private static BeneficiaryInvitation of(Programme programme, Subject.Pair pair, Scope scope) {
        AccessionHistory history = scope.history(pair.first(), pair.second());
        return new BeneficiaryInvitation(programme, counting(pair, history.statusOn(scope.day()), scope), history);
    }

    /** Of several invitations and extensions the one on which the status rests. */
    private static TreatyAction counting(Subject.Pair pair, AccessionStatus status, Scope scope) {
        return Stream.concat(
                        status.actions().stream().filter(action -> action.kind().invites()),
                        scope.dossier().listTreatyActions(pair.first(), pair.second()).stream()
                                .filter(action -> action.kind() == TreatyAction.Kind.INVITATION)
                                .sorted(Comparator.comparing(
                                        action -> Digest.of(action).toString())))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Whether another text than its own states its period and no part of it is known: what is said in passing of a
     * programme does not show on what it rests. Parts show that it is set out, whichever text it names as its own.
     */
    private static boolean isNamedInPassing(Programme programme) {
        boolean isStatedElsewhere = programme
                .period()
                .citation()
                .filter(place -> !place.document().equals(programme.document()))
                .isPresent();
        return isStatedElsewhere
                && programme.parts().stream().allMatch(parts -> parts.list().isEmpty());
    }

    /** A programme that is over rests on nothing any more. */
    private static boolean isNotOver(Programme programme, Scope scope) {
        return programme
                .extendedPeriod()
                .flatMap(DateRange::last)
                .filter(scope.day()::isAfter)
                .isEmpty();
    }

    private Item<BeneficiaryInvitation> item(Scope scope) {
        return new Item<>(
                action.pair().address(), programme.key(), Labels.of(action.actor(), action.convention(), scope), this);
    }

    public AccessionStatus statusIn(Scope scope) {
        return history.statusOn(scope.day());
    }

    public Readings lastDay() {
        return history.lastDayOf(action);
    }

    /**
     * Whether the programme plans for the lapse: a milestone of the accession before it, and a risk about the pair;
     * unknown where a milestone may come before it or after.
     */
    public Truth isAnswered(Scope scope) {
        return isARisk() ? isPlannedInTime(ResultsChain.of(scope)) : Truth.NO;
    }

    private boolean isARisk() {
        return programme.risks().stream().anyMatch(risk -> risk.concerns().contains(action.pair()));
    }

    private Truth isPlannedInTime(ResultsChain chain) {
        return chain.aimsAt(action.pair(), programme)
                .flatMap(result -> chain.measuring(result).stream())
                .flatMap(indicator -> indicator.value().milestones().stream())
                .map(milestone -> Readings.of(milestone.by()).isNotAfter(lastDay()))
                .reduce(Truth.NO, Truth::or);
    }

    public Validity validity() {
        return new Validity(action, history);
    }

    /** Whether a text states until when it can be taken up. */
    public boolean statesItsEnd() {
        return !action.statedEnd().isEmpty()
                || action.claims().stream().anyMatch(claim -> claim.property() == ClaimProperty.INVITATION_VALID_UNTIL);
    }

    /** Where the invitation itself is dated, to the day if anywhere. */
    public List<Citation> place() {
        List<Claim> dated = action.claims().stream()
                .filter(claim -> claim.property() == action.kind().dated())
                .filter(this::isMostPrecise)
                .sorted(Statements.BY_PLACE)
                .toList();
        return dated.stream()
                .filter(claim -> claim.date().orElseThrow().precision() == Precision.DAY)
                .findFirst()
                .or(() -> dated.stream().findFirst())
                .map(Claim::evidence)
                .stream()
                .toList();
    }

    /**
     * The places that state the end; where it is computed, those that date the invitation most precisely, and the law.
     */
    public List<Citation> evidence() {
        Optional<InvitationValidity> law = history.validityOf(action);
        List<Citation> places = new ArrayList<>(claims(ClaimProperty.INVITATION_VALID_UNTIL, claim -> true));
        law.ifPresent(validity -> {
            places.addAll(claims(ClaimProperty.INVITED, this::isMostPrecise));
            places.add(validity.basis().citation().quoting("valid for " + validity.inWords()));
        });
        places.add(programme.periodEvidence());
        return places;
    }

    private List<Citation> claims(ClaimProperty property, Predicate<Claim> wanted) {
        return action.claims().stream()
                .filter(claim -> claim.property() == property)
                .filter(wanted)
                .sorted(Statements.BY_PLACE)
                .map(Claim::evidence)
                .toList();
    }

    private boolean isMostPrecise(Claim claim) {
        return claim.date().filter(action.done().dates()::contains).isPresent();
    }
}
