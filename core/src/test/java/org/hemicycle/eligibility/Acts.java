package org.hemicycle.eligibility;

import java.time.LocalDate;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Completeness.Fact;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;

/** Dossiers of one chart of signatures or one list of standings. */
final class Acts {

    static final Identifier CHART = Identifier.parse("local:chart");

    private Acts() {}

    static Dossier dossier(TreatyAction... actions) {
        return Dossier.builder().name("A chart").addTreatyActions(actions).build();
    }

    static Dossier completed(Dossier dossier, String subject, Fact fact) {
        return Dossier.builder()
                .from(dossier)
                .addCompleteness(new Completeness(
                        Identifier.parse(subject), fact, LocalDate.parse("2023-10-05"), "", Citation.of(CHART, "")))
                .build();
    }

    static Dossier dossier(Standing... standings) {
        return Dossier.builder().name("A list").addStandings(standings).build();
    }

    /** An act dated, with its effect, in a row of the chart. */
    static TreatyAction act(String state, int convention, TreatyAction.Kind kind, String done, String effect) {
        ClaimProperty inForce = kind.endsConsent() ? ClaimProperty.CEASED : ClaimProperty.ENTERED_INTO_FORCE;
        Subject pair = Subject.of(Identifier.parse(state), Identifier.treaty(convention));
        TreatyAction.Builder act = TreatyAction.builder();
        act.actor(Identifier.parse(state))
                .convention(Identifier.treaty(convention))
                .kind(kind);
        act.addClaims(claim(pair, kind.dated(), done, "Row 1"));
        if (!effect.isEmpty() && kind.dated() != inForce) {
            act.addClaims(claim(pair, inForce, effect, "Row 1, Item 2"));
        }
        return act.build();
    }

    private static Claim claim(Subject pair, ClaimProperty property, String date, String place) {
        return Claim.builder()
                .subject(pair)
                .property(property)
                .stated(Stated.of(date, Datum.of(ExtendedDate.parse(date)), Citation.of(CHART, place)))
                .build();
    }

    static Standing standing(String holder, Standing.Kind kind, String body, String since, String until) {
        Standing.Builder standing = Standing.builder();
        standing.holder(Identifier.parse(holder)).kind(kind).in(Identifier.parse(body));
        if (!since.isEmpty()) {
            standing.since(ExtendedDate.parse(since));
        }
        if (!until.isEmpty()) {
            standing.until(ExtendedDate.parse(until));
        }
        return standing.citation(Citation.of(Identifier.parse("local:list"), "Row 1"))
                .build();
    }
}
