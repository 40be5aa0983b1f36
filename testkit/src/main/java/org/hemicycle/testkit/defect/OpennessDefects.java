package org.hemicycle.testkit.defect;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hemicycle.convention.AccessRoute;
import org.hemicycle.convention.Act;
import org.hemicycle.convention.Closure;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.Who;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.reference.ApplicantClass;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.testkit.sample.Edits;

/** Defects of what is said of the openness of conventions. */
final class OpennessDefects {

    private static final String CONVENTION = "a convention that the dossier does not call open";
    private static final ReferenceData LAW = ReferenceData.shipped();
    private static final Who ANY_STATE = Who.parse("any State");

    private OpennessDefects() {}

    static List<Defect> all() {
        return List.of(
                Defect.of(
                        "ACC-009",
                        "a convention for some States is called open to all",
                        CONVENTION,
                        called("open, on invitation, to all States", OpennessDefects::shutsOut)),
                Defect.of(
                        "ACC-017",
                        "a convention that States join by signature is called open for accession",
                        CONVENTION,
                        called(
                                "open, on invitation, for accession by all States",
                                each -> isOpen(each)
                                        && each.routes().stream()
                                                .noneMatch(route -> route.acts().contains(Act.ACCEDE)))),
                Defect.of(
                        "ACC-018",
                        "invitations are left out of what is said of the openness of a convention",
                        CONVENTION,
                        called(
                                "open for accession by all States",
                                each -> isOpen(each)
                                        && isPlain(each)
                                        && states().anyMatch(state -> needsInvitation(each, state)))),
                Defect.of(
                        "ACC-020",
                        "one place calls a convention open to others than members, and another place to members only",
                        CONVENTION,
                        dossier -> LAW.listConventions().stream()
                                .filter(each -> claims(dossier)
                                        .noneMatch(claim -> claim.subject().equals(Subject.of(each.number()))))
                                .findFirst()
                                .map(each -> Edits.dossier(own -> own.addClaims(
                                                said(
                                                        each,
                                                        "open to non-member States",
                                                        "NON_MEMBER_STATES",
                                                        1,
                                                        dossier),
                                                said(each, "open to members only", "MEMBER_STATES_ONLY", 2, dossier)))
                                        .apply(dossier))));
    }

    private static Claim said(Convention convention, String words, String value, int paragraph, Dossier dossier) {
        return Plantings.claim(
                Subject.of(convention.number()),
                ClaimProperty.OPENNESS,
                Stated.of(words, new Datum.Word(value), Plantings.place(Plantings.text(dossier), paragraph)));
    }

    /** In a document that calls no convention open yet, or else in another one. */
    private static Defect.Planting called(String words, Predicate<Convention> suits) {
        return dossier -> LAW.listConventions().stream()
                .filter(suits)
                .filter(each ->
                        claims(dossier).noneMatch(claim -> claim.subject().equals(Subject.of(each.number()))))
                .findFirst()
                .map(each -> Edits.dossier(own -> own.addClaims(Claim.builder()
                                .subject(Subject.of(each.number()))
                                .property(ClaimProperty.OPENNESS)
                                .stated(Stated.of(words, new Datum.Word("ALL_STATES"), place(dossier)))
                                .build()))
                        .apply(dossier));
    }

    private static Stream<Claim> claims(Dossier dossier) {
        return dossier.claims().stream().filter(claim -> claim.property() == ClaimProperty.OPENNESS);
    }

    private static Citation place(Dossier dossier) {
        Identifier document = Plantings.text(
                dossier,
                each -> claims(dossier)
                        .noneMatch(claim -> claim.evidence().document().equals(each)));
        return Plantings.place(document, 1);
    }

    private static Stream<ApplicantClass> states() {
        return LAW.applicantClasses().stream()
                .filter(each -> each.isAdmittedBy(ANY_STATE).isYes());
    }

    private static boolean shutsOut(Convention convention) {
        return convention.closures().stream()
                .filter(closure -> closure.basis().confidence() != Confidence.LOW)
                .map(Closure::who)
                .anyMatch(who ->
                        states().anyMatch(state -> state.isAdmittedBy(who).isYes()));
    }

    /** Whether it is known to be open to all States, each by a clause that has been read and holds at all times. */
    private static boolean isOpen(Convention convention) {
        return !shutsOut(convention)
                && convention.closedOn().isEmpty()
                && convention.inForceSince().isPresent()
                && !convention.routes().isEmpty()
                && convention.routes().stream()
                        .allMatch(route -> AccessDefects.isRead(route) && AccessDefects.isUnlimited(route));
    }

    /** Whether accession takes nothing but an invitation. */
    private static boolean isPlain(Convention convention) {
        return convention.routes().stream().anyMatch(route -> route.acts().contains(Act.ACCEDE))
                && convention.routes().stream()
                        .allMatch(route -> AccessDefects.isFree(route)
                                && states().noneMatch(state ->
                                        state.isAdmittedBy(route.who()).isUnknown()));
    }

    private static boolean needsInvitation(Convention convention, ApplicantClass state) {
        List<AccessRoute> routes = convention.routes().stream()
                .filter(route -> state.isAdmittedBy(route.who()).isYes())
                .toList();
        return !routes.isEmpty()
                && routes.stream().allMatch(route -> route.invitation().isPresent());
    }
}
