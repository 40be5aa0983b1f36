package org.hemicycle.testkit.defect;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Programme;
import org.hemicycle.source.Stated;
import org.hemicycle.testkit.sample.Edits;

/**
 * What a dossier states of a figure of one of its programmes.
 *
 * @param spot the programme
 * @param property the figure
 */
record Figures(Spot<Programme> spot, ClaimProperty property) {

    static Figures of(Spot<Programme> spot, ClaimProperty property) {
        return new Figures(spot, property);
    }

    /** The places that state it, in their order. */
    List<Datum.Figure> list() {
        return spot.dossier().claims().stream()
                .filter(this::isOne)
                .sorted(Comparator.comparing(Claim::evidence)
                        .thenComparing(claim -> claim.stated().asWritten()))
                .map(claim -> claim.figure().orElseThrow())
                .toList();
    }

    Optional<Datum.Figure> first() {
        return list().stream().findFirst();
    }

    private boolean isOne(Claim claim) {
        return claim.property() == property
                && claim.subject().equals(Subject.of(spot.address()))
                && claim.figure().isPresent();
    }

    /** The programme with a figure that is stated, if none was. */
    Spot<Programme> stated(Datum.Figure figure) {
        return list().isEmpty() ? spot.in(changed(figure.toString(), figure)) : spot;
    }

    /** The dossier with another figure at all of the places, or at one where there is none. */
    Dossier changed(String words, Datum.Figure figure) {
        return list().isEmpty()
                ? Edits.dossier(own -> own.addClaims(claim(words, figure))).apply(spot.dossier())
                : Edits.claims(
                                this::isOne,
                                claim -> claim.stated(
                                        Edits.restated(claim.build().stated(), words, figure)))
                        .apply(spot.dossier());
    }

    private Claim claim(String words, Datum figure) {
        return Claim.builder()
                .subject(Subject.of(spot.address()))
                .property(property)
                .stated(Stated.of(words, figure, Plantings.place(spot.dossier())))
                .build();
    }

    /** A share in words and as a figure. */
    static Datum.Figure percent(BigDecimal amount, Datum.Bound bound) {
        return new Datum.Figure(amount, "PERCENT", bound);
    }
}
