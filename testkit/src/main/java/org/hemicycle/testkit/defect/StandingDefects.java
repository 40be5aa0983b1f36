package org.hemicycle.testkit.defect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.convention.Conferral;
import org.hemicycle.convention.Convention;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Content;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Document;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.testkit.sample.Edits;
import org.hemicycle.time.ExtendedDate;

/** Defects of what one is in a body. */
final class StandingDefects {

    /** A body of which no law knows what it grants. */
    static final Identifier BODY = Identifier.parse("body:further-forum");

    private static final Identifier OTHER_BODY = Identifier.parse("body:further-office");
    private static final Identifier NETWORK = Identifier.parse("body:further-network");
    private static final String STRANGER = "a State of the reference data of which it does not speak";

    private StandingDefects() {}

    static List<Defect> all() {
        return List.of(
                Defect.of(
                        "STN-001",
                        "a State is given a standing in a body that grants none such",
                        STRANGER,
                        ofAStranger(holder -> text -> plan -> plan.addClaims(notGranted(
                                holder,
                                Standing.Kind.PARTNER_FOR_DEMOCRACY,
                                Standing.Kind.PARTNER_FOR_DEMOCRACY.predicate(),
                                text)))),
                Defect.of(
                        "STN-002",
                        "a State became an observer while it was a member",
                        STRANGER,
                        ofAStranger(holder -> text -> plan -> plan.addActors(forum(text))
                                .addStandings(
                                        recorded(holder, Standing.Kind.MEMBER, "2012", text, 1),
                                        recorded(holder, Standing.Kind.OBSERVER, "2017", text, 2)))),
                Defect.of(
                        "STN-003",
                        "a State that has not joined a convention is called a contracting Party",
                        STRANGER,
                        StandingDefects::withoutTreaty),
                Defect.of(
                        "STN-004",
                        "the full list of standings lacks one that the text tells of",
                        STRANGER,
                        StandingDefects::withIncompleteList),
                Defect.of(
                        "STN-005",
                        "the text says that a standing began, and not when",
                        STRANGER,
                        ofAStranger(holder ->
                                text -> plan -> plan.addActors(forum(text)).addClaims(undated(holder, text)))),
                Defect.of(
                        "STN-007",
                        "a State is given the standing of its parliament",
                        "a State of whose standing in the body of its parliament it does not speak",
                        StandingDefects::ofAPart),
                Defect.of(
                        "STN-008",
                        "a State is called a contracting Party in a network",
                        STRANGER,
                        ofAStranger(holder -> text -> plan -> plan.addActors(
                                        actor(NETWORK, "Network of Further Institutes", Actor.Kind.NETWORK, text))
                                .addClaims(standing(holder, NETWORK, Standing.Kind.CONTRACTING_PARTY, text, 1)))),
                Defect.of(
                        "STN-010",
                        "a State is said to participate in a body that has members and observers",
                        STRANGER,
                        ofAStranger(holder -> text -> plan -> plan.addClaims(
                                notGranted(holder, Standing.Kind.PARTICIPANT, "participating in its work", text)))),
                Defect.of(
                        "STA-009",
                        "two places put a body under two organisations",
                        Plantings.NOTHING,
                        Plantings.adding(text -> plan -> plan.addActors(forum(text))
                                .addClaims(
                                        partOf(Identifier.parse("body:council-of-europe"), text, 2),
                                        partOf(Identifier.parse("EU"), text, 3)))));
    }

    /** Adds what stands in the first text of a dossier about a State of which that does not speak. */
    static Defect.Planting ofAStranger(
            Function<Identifier, Function<Identifier, UnaryOperator<Dossier.Builder>>> parts) {
        return dossier -> Plantings.strangers(dossier)
                .findFirst()
                .flatMap(state -> Plantings.adding(parts.apply(state)).in(dossier));
    }

    static Claim standing(Identifier holder, Identifier body, Standing.Kind kind, Identifier text, int paragraph) {
        return standing(holder, body, kind, Plantings.place(text, paragraph));
    }

    private static Claim standing(Identifier holder, Identifier body, Standing.Kind kind, Citation at) {
        return Plantings.claim(
                Subject.of(holder, body),
                ClaimProperty.STANDING,
                Stated.of(kind.predicate(), new Datum.Word(kind.name()), at));
    }

    static Actor office(Identifier text) {
        return actor(OTHER_BODY, "Further Office", Actor.Kind.BODY, text);
    }

    static Actor forum(Identifier text) {
        return actor(BODY, "Further Forum", Actor.Kind.BODY, text);
    }

    static Actor actor(Identifier body, String name, Actor.Kind kind, Identifier text) {
        return Actor.builder()
                .identifier(body)
                .name(Name.of(name))
                .kind(kind)
                .citation(Plantings.place(text, 1))
                .build();
    }

    private static Claim partOf(Identifier whole, Identifier text, int paragraph) {
        return Plantings.claim(
                Subject.of(BODY),
                ClaimProperty.PART_OF,
                Stated.of("", new Datum.Word(whole.toString()), Plantings.place(text, paragraph)));
    }

    /** A standing of a kind that a body does not grant which grants others. */
    private static Claim notGranted(Identifier holder, Standing.Kind kind, String words, Identifier text) {
        ReferenceData law = ReferenceData.shipped();
        return law.grants().stream()
                .filter(grant -> law.findGrant(kind, grant.in()).isEmpty())
                .map(grant -> Plantings.claim(
                        Subject.of(holder, grant.in()),
                        ClaimProperty.STANDING,
                        Stated.of(words, new Datum.Word(kind.name()), Plantings.place(text, 1))))
                .findFirst()
                .orElseThrow();
    }

    private static Standing recorded(
            Identifier holder, Standing.Kind kind, String since, Identifier text, int paragraph) {
        return Standing.builder()
                .holder(holder)
                .in(BODY)
                .kind(kind)
                .since(ExtendedDate.parse(since))
                .asWritten("since " + since)
                .citation(Plantings.place(text, paragraph))
                .build();
    }

    /** Promises that all acts of a State are recorded, of which there are none, and gives it the seat of a Party. */
    private static Optional<Dossier> withoutTreaty(Dossier dossier) {
        Convention convention = seating();
        Identifier committee = convention.seatsParties().get(0).body();
        Document text = Plantings.datedDocument(dossier);
        LocalDate until = text.date().flatMap(ExtendedDate::latest).orElseThrow();
        return Plantings.strangers(dossier)
                .filter(state -> ReferenceData.shipped()
                        .listKnownActs(state, convention.number())
                        .isEmpty())
                .findFirst()
                .map(state -> Edits.dossier(plan -> plan.addCompleteness(new Completeness(
                                        state,
                                        Completeness.Fact.TREATY_ACTIONS,
                                        until,
                                        "all its acts",
                                        Plantings.place(text.identifier(), 1)))
                                .addClaims(standing(
                                        state, committee, Standing.Kind.CONTRACTING_PARTY, text.identifier(), 2)))
                        .apply(Plantings.having(text, dossier)));
    }

    /** A convention whose Parties have seats in a body about which the law says no more. */
    private static Convention seating() {
        ReferenceData law = ReferenceData.shipped();
        return law.listConventions().stream()
                .filter(convention -> convention.seatsParties().stream()
                        .limit(1)
                        .map(Conferral::body)
                        .anyMatch(body -> law.grants().stream()
                                .noneMatch(grant -> grant.in().equals(body))))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Dossier> withIncompleteList(Dossier dossier) {
        Outline outline = Plantings.outlines(dossier).findFirst().orElseThrow();
        Identifier text = outline.document();
        Citation list = Citation.of(text, "Heading \"Further remarks\", Table 1");
        Outline listing = Outline.builder()
                .from(outline)
                .addListings(new Outline.Listing("all standings", list, Set.of(Content.STANDINGS), true))
                .build();
        Citation row = Citation.of(text, "Heading \"Further remarks\", Table 1, Row 1");
        return Plantings.strangers(dossier)
                .findFirst()
                .map(holder -> Edits.dossier(plan -> plan.addActors(forum(text), office(text))
                                .addClaims(
                                        standing(holder, BODY, Standing.Kind.OBSERVER, row),
                                        standing(holder, OTHER_BODY, Standing.Kind.OBSERVER, text, 1)))
                        .apply(Plantings.replaced(dossier, outline, listing)));
    }

    private static Claim undated(Identifier holder, Identifier text) {
        return Plantings.claim(
                Subject.of(holder, BODY),
                ClaimProperty.STANDING_SINCE,
                Stated.<Datum>builder()
                        .asWritten("became an observer")
                        .certainty(Certainty.ABSENT)
                        .citation(Plantings.place(text, 1))
                        .build());
    }

    private static Optional<Dossier> ofAPart(Dossier dossier) {
        return ReferenceData.shipped().standings().stream()
                .flatMap(standing -> wholeOf(standing)
                        .map(whole -> standing(whole, standing.in(), standing.kind(), Plantings.text(dossier), 1))
                        .stream())
                .filter(claim -> isUnstated(claim.subject(), dossier))
                .findFirst()
                .map(claim -> Edits.dossier(plan -> plan.addClaims(claim)).apply(dossier));
    }

    /** The State whose parliament has a standing that it does not have itself. */
    private static Optional<Identifier> wholeOf(Standing standing) {
        ReferenceData law = ReferenceData.shipped();
        return law.findWhole(standing.holder())
                .filter(whole -> whole.kind() == Actor.Kind.STATE)
                .map(Actor::identifier)
                .filter(whole -> law.standings().stream()
                        .filter(other -> other.in().equals(standing.in()) && other.kind() == standing.kind())
                        .noneMatch(other -> other.holder().equals(whole)));
    }

    private static boolean isUnstated(Subject pair, Dossier dossier) {
        return dossier.claims().stream().noneMatch(claim -> claim.subject().equals(pair))
                && dossier.standings().stream()
                        .noneMatch(standing ->
                                Subject.of(standing.holder(), standing.in()).equals(pair));
    }
}
