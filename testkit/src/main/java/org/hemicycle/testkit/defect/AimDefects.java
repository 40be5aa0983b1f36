package org.hemicycle.testkit.defect;

import java.util.List;
import java.util.Optional;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.convention.Act;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Aim;
import org.hemicycle.programme.Result;
import org.hemicycle.time.Day;

/** Defects of the steps towards conventions at which results aim. */
final class AimDefects {

    private AimDefects() {}

    static List<Defect> all() {
        return List.of(
                Defect.of(
                        "ACC-012",
                        "the text expects a longer invitation and the logical framework a request for one",
                        "a result that is stated twice",
                        dossier -> Spot.all(dossier, Result.class)
                                .filter(spot -> spot.part().restates().isPresent())
                                .findFirst()
                                .flatMap(AimDefects::withOtherAim)),
                Defect.of(
                        "ACC-014",
                        "the accession to a protocol is planned without that to its parent",
                        "a result that aims at no step towards a convention",
                        dossier -> Spot.all(dossier, Result.class)
                                .filter(AimDefects::isFree)
                                .findFirst()
                                .flatMap(AimDefects::withProtocolAlone)));
    }

    /** Whether neither a result nor what states it elsewhere aims at a step. */
    static boolean isFree(Spot<Result> spot) {
        return spot.part().aims().isEmpty()
                && spot.others()
                        .filter(other -> other.part().restates().equals(Optional.of(spot.address()))
                                || spot.part().restates().equals(Optional.of(other.address())))
                        .allMatch(other -> other.part().aims().isEmpty());
    }

    /** With one aim more. */
    static Dossier aiming(Dossier dossier, Spot<Result> spot, Aim aim) {
        return spot.in(dossier)
                .changed(result -> Result.builder().from(result).addAims(aim).build());
    }

    private static Optional<Dossier> withOtherAim(Spot<Result> spot) {
        return Candidacy.ofBystander(spot.dossier())
                .findFirst()
                .map(each -> aiming(spot.dossier(), spot, each.aim(Kind.REQUEST)))
                .flatMap(changed -> restated(spot).map(other -> aiming(changed, other, extension(spot))));
    }

    private static Optional<Spot<Result>> restated(Spot<Result> spot) {
        return Spot.all(spot.dossier(), Result.class)
                .filter(other -> spot.part().restates().equals(Optional.of(other.address())))
                .findFirst();
    }

    private static Aim extension(Spot<Result> spot) {
        return Candidacy.ofBystander(spot.dossier())
                .findFirst()
                .map(each -> each.aim(Kind.EXTENSION))
                .orElseThrow();
    }

    private static Optional<Dossier> withProtocolAlone(Spot<Result> spot) {
        return Candidacy.ofBystander(spot.dossier())
                .filter(each -> !each.convention().supplements().isEmpty())
                .filter(AimDefects::canAccede)
                .findFirst()
                .map(each -> AccessDefects.recorded(aiming(spot.dossier(), spot, each.aim(Kind.ACCESSION)), each));
    }

    /** Whether all routes that are meant for the State, once all its acts are recorded, offer accession. */
    private static boolean canAccede(Candidacy each) {
        Dossier recorded = AccessDefects.recorded(each.dossier(), each);
        return AccessDefects.routes(recorded, each, Day.of(Defect.firstDay(recorded))).stream()
                .allMatch(route -> route.route().acts().contains(Act.ACCEDE));
    }
}
