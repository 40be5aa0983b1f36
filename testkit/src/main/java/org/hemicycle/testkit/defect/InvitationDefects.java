package org.hemicycle.testkit.defect;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Content;
import org.hemicycle.document.Document;
import org.hemicycle.document.Outline;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.source.Citation;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;

/** Defects of invitations to accede: their dates, their ends, and what becomes of them. */
final class InvitationDefects {

    private static final String STRANGER = "a State that the dossier does not name";
    private static final String AIMLESS = ", with a result that aims at no step towards a convention if it has results";
    private static final LocalDate INVITED = LocalDate.of(2021, 5, 14);

    private InvitationDefects() {}

    static List<Defect> all() {
        return List.of(
                Defect.of(
                                "ACC-001",
                                "a State is invited before it has asked",
                                STRANGER,
                                dossier -> Candidacy.ofBystander(dossier)
                                        .findFirst()
                                        .map(each -> each.with(
                                                invitation(each, INVITED, Optional.of(each.end(INVITED))),
                                                each.act(
                                                        Kind.REQUEST,
                                                        each.dated(ClaimProperty.REQUESTED, INVITED.plusMonths(1))))))
                        .consequences("ACC-021"),
                Defect.of(
                                "ACC-004",
                                "an invitation lapses while the programme runs",
                                "a programme with a beneficiary that goes on for more than days" + AIMLESS,
                                dossier -> invited(dossier, soonOver(dossier), InvitationDefects::lapsesTooEarly)
                                        .flatMap(InvitationDefects::takenUp))
                        .consequences("ACC-021"),
                Defect.of(
                        "ACC-005",
                        "nothing says until when the invitation can be taken up",
                        "a programme with a beneficiary that is over within five years" + AIMLESS,
                        dossier -> invited(dossier, recently(dossier), InvitationDefects::lastsLongEnough)
                                .map(Invited::withoutEnd)
                                .flatMap(InvitationDefects::takenUp)),
                Defect.of(
                                "ACC-006",
                                "an invitation is said to end a year too early",
                                STRANGER,
                                dossier -> Candidacy.ofBystander(dossier)
                                        .filter(each -> each.lawfulEnd(INVITED).isPresent())
                                        .findFirst()
                                        .map(each -> each.with(invitation(
                                                each,
                                                INVITED,
                                                Optional.of(each.end(INVITED).minusYears(1))))))
                        .consequences("ACC-021"),
                Defect.of(
                        "ACC-007",
                        "nothing is expected of the invitation",
                        "a programme with a beneficiary and results that is over within five years",
                        dossier -> invited(
                                        dossier,
                                        recently(dossier),
                                        each -> lastsLongEnough(each)
                                                && hosts(each).anyMatch(InvitationDefects::hasResults))
                                .map(Invited::planted)),
                Defect.of(
                                "ACC-013",
                                "the programme rests on an invitation that has lapsed",
                                "a programme with a beneficiary",
                                dossier -> invited(
                                                dossier,
                                                Defect.firstDay(dossier).minusYears(6),
                                                each -> true)
                                        .map(Invited::planted))
                        .consequences("ACC-021"),
                Defect.of(
                        "ACC-021",
                        "a text tells of an invitation that had lapsed a year before",
                        STRANGER,
                        InvitationDefects::toldTooLate),
                Defect.of(
                                "ACC-022",
                                "an invitation lapses shortly before the programme begins",
                                "a programme with a beneficiary" + AIMLESS,
                                dossier -> invited(
                                                dossier,
                                                Defect.firstDay(dossier)
                                                        .minusYears(5)
                                                        .minusDays(3),
                                                InvitationDefects::lapsesTooSoon)
                                        .flatMap(InvitationDefects::takenUp))
                        .on(dossier -> Defect.firstDay(dossier).minusDays(6))
                        .consequences("ACC-004", "ACC-021"));
    }

    /** The invitation of a State of which nothing else is said, in a dated text that is no record. */
    private static Optional<Dossier> toldTooLate(Dossier dossier) {
        Document text = Plantings.datedDocument(dossier, each -> !isRecord(each, dossier));
        LocalDate on = text.date().flatMap(ExtendedDate::earliest).orElseThrow().minusYears(6);
        Citation place = Plantings.place(text.identifier(), 1);
        return Candidacy.ofBystander(Plantings.having(text, dossier))
                .findFirst()
                .map(each -> each.with(each.act(
                        Kind.INVITATION,
                        each.dated(ClaimProperty.INVITED, on, "invited", place),
                        each.dated(ClaimProperty.INVITATION_VALID_UNTIL, each.end(on), "", place))));
    }

    private static boolean isRecord(Document document, Dossier dossier) {
        return dossier.completeness().stream()
                .map(promise -> promise.citation().document())
                .anyMatch(document.identifier()::equals);
    }

    /** A beneficiary that is invited on a day, until another. */
    private record Invited(Candidacy candidacy, LocalDate on, Optional<LocalDate> until) {

        Invited withoutEnd() {
            return new Invited(candidacy, on, Optional.empty());
        }

        Dossier planted() {
            return candidacy.with(invitation(candidacy, on, until));
        }

        LocalDate end() {
            return until.orElseThrow();
        }
    }

    private static LocalDate soonOver(Dossier dossier) {
        return Defect.firstDay(dossier).minusYears(5).plusDays(3);
    }

    /** A week ago, or when the oldest of the texts can still tell of it. */
    private static LocalDate recently(Dossier dossier) {
        LocalDate weekAgo = Defect.firstDay(dossier).minusDays(7);
        LocalDate told = Plantings.lastDayTold(dossier);
        return told.isBefore(weekAgo) ? told : weekAgo;
    }

    /** The invitation of the first beneficiary of which a suitable one can be reported. */
    private static Optional<Invited> invited(Dossier dossier, LocalDate on, Predicate<Invited> suits) {
        return Spot.all(dossier, Programme.class)
                .filter(InvitationDefects::isSetOut)
                .flatMap(spot -> spot.part().beneficiaries().stream())
                .flatMap(state -> Candidacy.of(dossier, state)
                        .filter(each -> each.convention().routes().stream()
                                .anyMatch(route -> route.invitation().isPresent()))
                        .limit(1))
                .map(each -> new Invited(each, on, Optional.of(each.end(on))))
                .filter(suits)
                .findFirst();
    }

    /**
     * Whether its own document says how long it lasts, or parts of it are known, and it is not over on the day judged.
     */
    private static boolean isSetOut(Spot<Programme> spot) {
        LocalDate day = Defect.firstDay(spot.dossier());
        boolean hasParts =
                spot.part().parts().stream().anyMatch(parts -> !parts.list().isEmpty());
        return (hasParts || isStatedInItsDocument(spot.part()))
                && end(spot).filter(day::isAfter).isEmpty();
    }

    private static boolean isStatedInItsDocument(Programme programme) {
        return programme
                .period()
                .citation()
                .filter(place -> !place.document().equals(programme.document()))
                .isEmpty();
    }

    private static Optional<LocalDate> end(Spot<Programme> spot) {
        return spot.part().extendedPeriod().flatMap(DateRange::last);
    }

    /** The programmes that rest on an invitation. */
    private static Stream<Spot<Programme>> hosts(Invited each) {
        return Spot.all(each.candidacy().dossier(), Programme.class)
                .filter(InvitationDefects::isSetOut)
                .filter(spot ->
                        spot.part().beneficiaries().contains(each.candidacy().state()));
    }

    private static boolean lapsesTooEarly(Invited each) {
        return !each.end().isBefore(Defect.firstDay(each.candidacy().dossier()))
                && hosts(each)
                        .anyMatch(spot -> end(spot).filter(each.end()::isBefore).isPresent());
    }

    private static boolean lapsesTooSoon(Invited each) {
        return hosts(each)
                .anyMatch(spot -> spot.part()
                        .firstDay()
                        .filter(each.end().plusDays(1)::isBefore)
                        .isPresent());
    }

    private static boolean lastsLongEnough(Invited each) {
        LocalDate judged = Defect.firstDay(each.candidacy().dossier());
        return each.end().isAfter(judged)
                && hosts(each)
                        .allMatch(spot -> end(spot).filter(each.end()::isBefore).isEmpty());
    }

    private static Stream<Spot<Result>> results(Spot<Programme> spot) {
        return Spot.all(spot.dossier(), Result.class)
                .filter(result -> result.address().isWithin(spot.address()));
    }

    private static boolean hasResults(Spot<Programme> spot) {
        return results(spot).findAny().isPresent();
    }

    /** The dossier with an invitation at which a result aims in each programme that has results. */
    private static Optional<Dossier> takenUp(Invited each) {
        Optional<Dossier> changed = Optional.of(each.planted());
        for (Spot<Programme> host :
                hosts(each).filter(InvitationDefects::hasResults).toList()) {
            Optional<Spot<Result>> free =
                    results(host).filter(AimDefects::isFree).findFirst();
            changed = changed.flatMap(dossier -> free.map(result ->
                    AimDefects.aiming(dossier, result, each.candidacy().aim(Kind.EXTENSION))));
        }
        return changed;
    }

    private static TreatyAction invitation(Candidacy each, LocalDate on, Optional<LocalDate> until) {
        Stream<Claim> claims = Stream.concat(
                Stream.of(dated(each, ClaimProperty.INVITED, on)),
                until.map(end -> dated(each, ClaimProperty.INVITATION_VALID_UNTIL, end)).stream());
        return each.act(Kind.INVITATION, claims.toArray(Claim[]::new));
    }

    private static Claim dated(Candidacy each, ClaimProperty property, LocalDate day) {
        return each.dated(property, day, "", place(each, property, day));
    }

    /** Where a complete list has such facts about the State already, and else anywhere. */
    private static Citation place(Candidacy each, ClaimProperty property, LocalDate day) {
        Dossier dossier = each.dossier();
        return dossier.treatyActions().stream()
                .filter(action -> action.actor().equals(each.state()))
                .flatMap(action -> action.claims().stream())
                .filter(claim -> claim.property() == property)
                .map(claim -> claim.evidence().bare())
                .filter(place -> isListed(dossier, place))
                .min(Comparator.naturalOrder())
                .orElseGet(() -> property == ClaimProperty.INVITATION_VALID_UNTIL
                        ? Plantings.place(dossier)
                        : Plantings.place(dossier, day));
    }

    private static boolean isListed(Dossier dossier, Citation place) {
        return dossier.outlines().stream()
                .filter(outline -> outline.document().equals(place.document()))
                .flatMap(outline -> outline.listings().stream())
                .filter(listing -> listing.isComplete() && listing.holds().contains(Content.ACCESSIONS))
                .map(Outline.Listing::at)
                .anyMatch(listing -> place.place().isWithin(listing.place()));
    }
}
