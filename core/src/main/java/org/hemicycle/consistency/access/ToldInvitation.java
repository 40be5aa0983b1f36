package org.hemicycle.consistency.access;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.AccessionHistory;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.consistency.view.BeneficiaryInvitation;
import org.hemicycle.consistency.view.Validity;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Subject;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.CitedDocuments;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.look.Statements;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.time.Day;
import org.hemicycle.time.ExtendedDate;

/**
 * An invitation of which a dated text speaks. A document that is a record of acts as a whole lists it, and speaks of
 * nothing as pending.
 *
 * @param pair State and convention
 * @param date the date of the text
 * @param places where the text speaks of the invitation
 */
record ToldInvitation(Subject.Pair pair, ExtendedDate date, List<Claim> places) {

    static final Look<ToldInvitation> LOOK = Look.of(Matter.CONVENTIONS, ToldInvitation::all);

    private static final Set<ClaimProperty> TELL =
            EnumSet.of(ClaimProperty.INVITED, ClaimProperty.INVITATION_EXTENDED, ClaimProperty.INVITATION_VALID_UNTIL);

    /** Words that tell of an end. */
    private static final Pattern OVER = Pattern.compile(
            "laps|expir|elaps|cadu(?:c|que)|échu|no longer|n'est plus|ne court plus|ran out|run out|(?:was|were|been) valid"
                    + "|était valable|was open until|could be taken up until|a pris fin|has ended|ended on|withdrawn",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Index<Set<Place>> LAPSED_FOR_A_PROGRAMME = Index.ofDay(
            "lapsed invitations by the document of a programme that rests on them",
            scope -> BeneficiaryInvitation.all(scope)
                    .map(Item::value)
                    .filter(invitation -> invitation.statusIn(scope).is(AccessionStatus.Kind.INVITATION_LAPSED))
                    .map(invitation -> new Place(
                            invitation.action().pair(), invitation.programme().document()))
                    .collect(Collectors.toSet()));

    private record Place(Subject pair, Identifier document) {}

    private static Stream<Item<ToldInvitation>> all(Scope scope) {
        Set<Identifier> records = scope.dossier().completeness().stream()
                .filter(promise -> promise.fact() == Completeness.Fact.TREATY_ACTIONS
                        || promise.fact() == Completeness.Fact.SIGNATURES)
                .map(Completeness::citation)
                .filter(promise -> promise.place().equals(Locator.WHOLE))
                .map(Citation::document)
                .collect(Collectors.toSet());
        Map<Place, List<Claim>> told = scope.dossier().listClaims().stream()
                .filter(claim -> TELL.contains(claim.property()) && claim.subject() instanceof Subject.Pair)
                .filter(claim -> !records.contains(claim.evidence().document()))
                .sorted(Statements.BY_PLACE)
                .collect(Collectors.groupingBy(
                        claim -> new Place(claim.subject(), claim.evidence().document()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return told.entrySet().stream()
                .filter(entry -> !scope.get(LAPSED_FOR_A_PROGRAMME).contains(entry.getKey()))
                .flatMap(entry -> item(entry.getKey(), entry.getValue(), scope).stream());
    }

    private static Optional<Item<ToldInvitation>> item(Place place, List<Claim> claims, Scope scope) {
        return CitedDocuments.in(scope).dateOf(place.document).map(date -> {
            Subject.Pair pair = (Subject.Pair) place.pair;
            return new Item<>(
                    pair.address(),
                    place.document.asKey(),
                    Labels.of(pair, scope),
                    new ToldInvitation(pair, date, claims));
        });
    }

    /** Whether it is not told as over, was not taken up, and was not given an end that nobody knows. */
    boolean isTakenForPending(Scope scope) {
        return places.stream().noneMatch(ToldInvitation::tellsOfAnEnd)
                && scope.acts(pair.first(), pair.second()).stream().noneMatch(ToldInvitation::outlivesIt);
    }

    private static boolean tellsOfAnEnd(Claim claim) {
        return Stream.concat(claim.label().stream(), Stream.of(claim.stated().asWritten()))
                .anyMatch(words -> OVER.matcher(words).find());
    }

    private static boolean outlivesIt(TreatyAction act) {
        return act.kind().expressesConsent()
                || act.kind() == Kind.EXTENSION && act.statedEnd().isEmpty();
    }

    /** Passed unless the invitation had certainly lapsed on the first day that the text can bear. */
    Check check(Scope scope) {
        AccessionHistory history = scope.history(pair.first(), pair.second());
        return date.earliest()
                .map(Day::of)
                .flatMap(day -> Optional.of(history.statusOn(day))
                        .filter(status -> status.is(AccessionStatus.Kind.INVITATION_LAPSED))
                        .flatMap(status -> counting(status)
                                .filter(invitation -> isOverByLaw(invitation, history, day))
                                .map(invitation -> failed(invitation, status, history, scope))))
                .orElseGet(Check::passed);
    }

    /** The invitation or extension on which the status rests. */
    private static Optional<TreatyAction> counting(AccessionStatus status) {
        return status.actions().stream()
                .filter(action -> action.kind().invites())
                .findFirst();
    }

    /** An end that is stated before the lawful one is in doubt until that has passed too. */
    private static boolean isOverByLaw(TreatyAction invitation, AccessionHistory history, Day day) {
        return invitation.kind() != Kind.INVITATION
                || new Validity(invitation, history)
                        .lawful()
                        .latest()
                        .map(day::isAfter)
                        .orElse(true);
    }

    private Check failed(TreatyAction invitation, AccessionStatus status, AccessionHistory history, Scope scope) {
        return Check.failed()
                .with("text", Argument.name(CitedDocuments.in(scope).titleOf(document())))
                .with("date", date)
                .with("last", history.lastDayOf(invitation))
                .claims(places)
                .evidence(status.evidence());
    }

    private Identifier document() {
        return places.get(0).evidence().document();
    }
}
