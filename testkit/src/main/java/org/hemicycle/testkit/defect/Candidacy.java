package org.hemicycle.testkit.defect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.accession.AccessionHistory;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.convention.Convention;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Aim;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.testkit.sample.Edits;
import org.hemicycle.time.ExtendedDate;

/**
 * A State and a convention, of which a dossier says nothing together.
 *
 * @param dossier the dossier
 * @param state the State
 * @param convention the convention
 */
record Candidacy(Dossier dossier, Identifier state, Convention convention) {

    private static final ReferenceData LAW = ReferenceData.shipped();

    /** Those of a State of which the dossier says nothing at all. */
    static Stream<Candidacy> ofBystander(Dossier dossier) {
        return Spots.bystanders(dossier).limit(1).flatMap(actor -> of(dossier, actor.identifier()));
    }

    /** Those of a State about conventions that have been opened. */
    static Stream<Candidacy> of(Dossier dossier, Identifier state) {
        return LAW.listConventions().stream()
                .filter(convention -> convention.openedOn().isPresent())
                .filter(convention -> convention.membersAreParties().isEmpty())
                .map(convention -> new Candidacy(dossier, state, convention))
                .filter(Candidacy::isNew);
    }

    private boolean isNew() {
        return LAW.listKnownActs(state, number()).isEmpty()
                && dossier.listClaims().stream()
                        .noneMatch(claim -> claim.subject().equals(pair()))
                && dossier.listTreatyActions(state, number()).isEmpty();
    }

    Identifier number() {
        return convention.number();
    }

    Subject pair() {
        return Subject.of(state, number());
    }

    Aim aim(Kind step) {
        return new Aim(state, number(), step);
    }

    LocalDate opened() {
        return convention.openedOn().orElseThrow();
    }

    /** A day on which a State can have joined. */
    LocalDate joined() {
        return convention.inForceSince().orElseGet(this::opened).plusYears(1);
    }

    /** The day from which an act of that day takes effect, if that is known. */
    Optional<LocalDate> effect(Kind kind) {
        return history()
                .forecast(TreatyAction.builder()
                        .from(TreatyAction.of(state, kind, number()))
                        .on(ExtendedDate.of(joined()))
                        .build())
                .earliest();
    }

    /** The last day of an invitation of a day, by the law, or else after five years. */
    LocalDate end(LocalDate invited) {
        return lawfulEnd(invited).orElseGet(() -> invited.plusYears(5));
    }

    Optional<LocalDate> lawfulEnd(LocalDate invited) {
        return history()
                .lastDayOf(TreatyAction.builder()
                        .from(TreatyAction.of(state, Kind.INVITATION, number()))
                        .on(ExtendedDate.of(invited))
                        .build())
                .earliest();
    }

    private AccessionHistory history() {
        return new AccessionHistory(
                Optional.of(convention), List.of(), AccessionStatus.Kind.NONE, LAW.invitationValidities());
    }

    /** A place that gives a date, with the words for the act if there are some. */
    Claim dated(ClaimProperty property, LocalDate day, String label, Citation place) {
        return Claim.builder()
                .subject(pair())
                .property(property)
                .label(Optional.of(label).filter(words -> !words.isEmpty()))
                .stated(Stated.of(day.toString(), Datum.of(ExtendedDate.of(day)), place))
                .build();
    }

    Claim dated(ClaimProperty property, LocalDate day) {
        return dated(property, day, "", Plantings.place(dossier, day));
    }

    TreatyAction act(Kind kind, Claim... claims) {
        return TreatyAction.builder()
                .from(TreatyAction.of(state, kind, number()))
                .addClaims(claims)
                .build();
    }

    Dossier with(TreatyAction... acts) {
        return Edits.dossier(own -> own.addTreatyActions(acts)).apply(dossier);
    }
}
