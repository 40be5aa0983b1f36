package org.hemicycle.consistency.view;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.accession.AccessionHistory;
import org.hemicycle.accession.Readings;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.convention.InvitationValidity;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.look.Labels;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;

/**
 * An invitation with the end that follows from the law, whatever end is stated.
 *
 * @param invitation the invitation
 * @param history what the State has done about the convention
 */
public record Validity(TreatyAction invitation, AccessionHistory history) {

    /** Refuses null, naming the component. */
    public Validity {
        requireNonNull(invitation, "invitation");
        requireNonNull(history, "history");
    }

    public static Stream<Item<Validity>> all(Scope scope) {
        return scope.dossier().treatyActions().stream()
                .filter(action -> action.kind() == TreatyAction.Kind.INVITATION)
                .map(action -> Item.of(
                        action.pair().address(),
                        Labels.of(action.actor(), action.convention(), scope),
                        new Validity(action, scope.history(action.actor(), action.convention()))));
    }

    private TreatyAction withoutEnd() {
        return TreatyAction.builder()
                .from(invitation)
                .validUntil(Optional.empty())
                .claims(invitation.claims().stream()
                        .filter(claim -> claim.property() != ClaimProperty.INVITATION_VALID_UNTIL)
                        .toList())
                .build();
    }

    public Optional<InvitationValidity> law() {
        return history.validityOf(withoutEnd());
    }

    /** The last days that follow from the law; empty where no rule is known. */
    public Readings lawful() {
        return history.lastDayOf(withoutEnd());
    }

    /** Where an extension has no end of its own, or the same, the end stated of the invitation may be that one. */
    public boolean endsWithExtension(Scope scope) {
        return scope.dossier().listTreatyActions(invitation.actor(), invitation.convention()).stream()
                .filter(action -> action.kind() == TreatyAction.Kind.EXTENSION)
                .map(TreatyAction::statedEnd)
                .anyMatch(end -> end.isEmpty() || agreesWith(end));
    }

    private boolean agreesWith(Readings end) {
        return end.dates().stream()
                .anyMatch(date -> invitation.statedEnd().dates().stream()
                        .anyMatch(stated -> !stated.agreesWith(date).isNo()));
    }

    public boolean isComparable() {
        return !invitation.statedEnd().isEmpty() && !lawful().isEmpty();
    }

    /**
     * Whether the stated end can be the lawful one. Practice writes the anniversary or its morrow; its eve, on which
     * the years are complete, counts too.
     */
    public Truth isLawful() {
        DateRange lawful = DateRange.of(
                lawful().earliest().map(day -> day.minusDays(1)).orElse(LocalDate.MIN),
                lawful().latest().orElse(LocalDate.MAX));
        List<ExtendedDate> stated = invitation.statedEnd().dates();
        long right =
                stated.stream().filter(date -> date.bounds().overlaps(lawful)).count();
        return right > 0 && right < stated.size()
                ? Truth.unknown("which end of the invitation is right, "
                        + invitation.statedEnd().inWords())
                : Truth.of(right > 0);
    }
}
