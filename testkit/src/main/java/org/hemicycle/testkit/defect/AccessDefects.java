package org.hemicycle.testkit.defect;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Aim;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Result;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.testkit.sample.Edits;
import org.hemicycle.time.ExtendedDate;

/** Defects of what is said of acts about conventions, and of the ways into them. */
final class AccessDefects {

    private static final Identifier TUNISIA = Identifier.parse("TN");
    private static final Identifier CYBERCRIME = Identifier.treaty(185);

    private AccessDefects() {}

    static List<Defect> all() {
        return List.of(
                Defect.of(
                        "ACC-001",
                        "a State is invited before it has asked",
                        redated(ClaimProperty.REQUESTED, "June 2025", "2025-06")),
                Defect.of(
                        "ACC-002",
                        "the day of entry into force stands where the day of accession belongs",
                        Edits.claims(
                                claim -> claim.stated().asWritten().equals("08/03/2024"),
                                claim -> claim.stated(Edits.dated(claim, "01/07/2024", "2024-07-01")))),
                Defect.of(
                        "ACC-003",
                        "the day of entry into force comes two months after the accession instead of three",
                        Edits.acts(
                                TreatyAction.Kind.ACCESSION,
                                act -> act.addClaims(dated(
                                        CYBERCRIME,
                                        ClaimProperty.ENTERED_INTO_FORCE,
                                        "Entry into force",
                                        "01/06/2024",
                                        "2024-06-01",
                                        "Annex V, Table 1, Row 1")))),
                Defect.of("ACC-004", "an invitation lapses while the programme runs", invitedIn(2022)),
                Defect.of(
                        "ACC-005",
                        "nothing says until when the invitation can be taken up",
                        Edits.acts(
                                TreatyAction.Kind.INVITATION,
                                act -> act.claims(Edits.without(
                                        act.build().claims(), of(ClaimProperty.INVITATION_VALID_UNTIL))))),
                Defect.of(
                        "ACC-006",
                        "an invitation is said to be valid for four years",
                        redated(ClaimProperty.INVITATION_VALID_UNTIL, "14 May 2029", "2029-05-14")),
                Defect.of(
                        "ACC-007",
                        "nothing is expected of the invitation",
                        Edits.all(
                                aims("violence", "o1", result -> result.aims(List.of())),
                                aims("violence", "l1", result -> result.aims(List.of())))),
                Defect.of(
                        "ACC-008",
                        "an accession is called a ratification in one place",
                        Edits.claims(
                                claim -> claim.stated().asWritten().equals("8 March 2024"),
                                claim -> claim.label("ratified"))),
                Defect.of(
                        "ACC-009",
                        "a convention for European States is called open to all",
                        calledOpen(18, "open, on invitation, to all States")),
                Defect.of(
                        "ACC-010",
                        "a State has joined a protocol and not its parent",
                        Edits.dossier(dossier -> dossier.addTreatyActions(TreatyAction.builder()
                                .actor(TUNISIA)
                                .convention(Identifier.treaty(217))
                                .kind(TreatyAction.Kind.ACCESSION)
                                .addClaims(dated(
                                        Identifier.treaty(217),
                                        ClaimProperty.CONSENTED,
                                        "Accession",
                                        "15/05/2024",
                                        "2024-05-15",
                                        "Annex V, Table 1, Row 3"))
                                .build()))),
                Defect.of(
                        "ACC-011",
                        "an accession is dated before the convention was opened",
                        redated(ClaimProperty.CONSENTED, "8 March 2001", "2001-03-08")),
                Defect.of(
                        "ACC-012",
                        "the text expects an accession and the logical framework a request for one",
                        aims("violence", "l1", result -> result.aims(List.of(aim(210, TreatyAction.Kind.REQUEST))))),
                Defect.of("ACC-013", "the programme rests on an invitation that has lapsed", invitedIn(2021))
                        .on("2026-06-01"),
                Defect.of(
                        "ACC-014",
                        "an accession is planned without the protocol that has to be accepted with it",
                        Edits.all(
                                aims("justice", "o1", result -> result.addAims(aim(108, TreatyAction.Kind.ACCESSION))),
                                aims(
                                        "justice",
                                        "l1",
                                        result -> result.addAims(aim(108, TreatyAction.Kind.ACCESSION))))),
                Defect.of(
                        "ACC-016",
                        "a State that can only accede is said to have ratified",
                        Edits.claims(of(ClaimProperty.CONSENTED), claim -> claim.label("ratified"))),
                Defect.of(
                        "ACC-017",
                        "a convention that States join by signature is called open for accession",
                        calledOpen(215, "open, on invitation, for accession by all States")),
                Defect.of(
                        "ACC-018",
                        "invitations are left out of what is said of the openness of a convention",
                        calledOpen(185, "open for accession by all States")));
    }

    private static Predicate<Claim> of(ClaimProperty property) {
        return claim -> claim.property() == property;
    }

    private static UnaryOperator<Dossier> redated(ClaimProperty property, String words, String date) {
        return Edits.claims(of(property), claim -> claim.stated(Edits.dated(claim, words, date)));
    }

    /** The invitation with its request and its end, at all places, a number of years earlier. */
    private static UnaryOperator<Dossier> invitedIn(int year) {
        return Edits.all(
                redated(ClaimProperty.REQUESTED, "January " + year, year + "-01"),
                Edits.claims(
                        claim -> claim.stated().asWritten().equals("May 2025"),
                        claim -> claim.stated(Edits.dated(claim, "May " + year, year + "-05"))),
                Edits.claims(
                        claim -> claim.stated().asWritten().equals("14 May 2025"),
                        claim -> claim.stated(Edits.dated(claim, "14 May " + year, year + "-05-14"))),
                redated(ClaimProperty.INVITATION_VALID_UNTIL, "14 May " + (year + 5), (year + 5) + "-05-14"));
    }

    private static UnaryOperator<Dossier> calledOpen(int number, String words) {
        return Edits.dossier(dossier -> dossier.addClaims(Claim.builder()
                .subject(Subject.of(Identifier.treaty(number)))
                .property(ClaimProperty.OPENNESS)
                .stated(Stated.of(words, new Datum.Word("ALL_STATES"), Edits.place("Section 2.1, Paragraph 2")))
                .build()));
    }

    private static Claim dated(
            Identifier convention, ClaimProperty property, String label, String words, String date, String place) {
        return Claim.builder()
                .subject(Subject.of(TUNISIA, convention))
                .property(property)
                .label(Optional.of(label))
                .stated(Stated.of(words, Datum.of(ExtendedDate.parse(date)), Edits.place(place)))
                .build();
    }

    private static Aim aim(int number, TreatyAction.Kind step) {
        return new Aim(TUNISIA, Identifier.treaty(number), step);
    }

    private static UnaryOperator<Dossier> aims(String component, String key, UnaryOperator<Result.Builder> change) {
        return Edits.component(component, area -> area.results(results(area, key, change)));
    }

    private static List<Result> results(Component.Builder area, String key, UnaryOperator<Result.Builder> change) {
        return Edits.replaced(
                area.build().results(),
                result -> result.key().equals(key),
                result -> change.apply(Result.builder().from(result)).build());
    }
}
