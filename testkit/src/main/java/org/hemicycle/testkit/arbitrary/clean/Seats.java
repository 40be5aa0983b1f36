package org.hemicycle.testkit.arbitrary.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Standing;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.TakesEffectRule.Trigger;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.Day;
import org.hemicycle.time.ExtendedDate;

/** What the States and bodies of a generated dossier are in other bodies: as the law has it, or in invented ones. */
final class Seats {

    private static final ReferenceData LAW = ReferenceData.shipped();

    private final Frame frame;
    private final Bodies bodies;
    private final List<Standing> standings = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    Seats(Frame frame, Bodies bodies) {
        this.frame = frame;
        this.bodies = bodies;
    }

    List<Standing> standings() {
        return standings;
    }

    List<Claim> claims() {
        return claims;
    }

    void add(Gene gene) {
        Picker pick = gene.picker();
        int number = standings.size() + claims.size() + 1;
        Identifier state = pick.of(frame.states());
        List<Standing> held = LAW.standingsByHolder().getOrDefault(state, List.of()).stream()
                .filter(row -> LAW.findGrant(row.kind(), row.in()).isPresent())
                .filter(row -> LAW.holds(state, row.kind(), row.in(), Day.of(frame.written()))
                        .isYes())
                .toList();
        if (!held.isEmpty() && pick.is(50)) {
            Standing row = pick.of(held);
            claims.add(said(state, row.in(), row.kind(), number));
        } else if (pick.is(30)) {
            promoted(state, pick, number);
        } else {
            inventedBody(pick.is(60) ? state : bodies.any(pick).identifier(), pick, number);
        }
    }

    private Claim said(Identifier holder, Identifier body, Standing.Kind kind, int number) {
        return claim(
                Subject.of(holder, body),
                ClaimProperty.STANDING,
                kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                new Datum.Word(kind.name()),
                number);
    }

    private Claim claim(Subject subject, ClaimProperty property, String words, Datum datum, int number) {
        return Claim.builder()
                .subject(subject)
                .property(property)
                .stated(frame.said(words, datum, place(number)))
                .build();
    }

    private static String place(int number) {
        return "Annex 6, Row " + number;
    }

    private static Identifier invented(int number) {
        return Identifier.parse("body:generated-committee-" + number);
    }

    /** An observer first and a member later. */
    private void promoted(Identifier state, Picker pick, int number) {
        int year = frame.written().getYear() - pick.between(8, 20);
        standings.add(standing(state, number, Standing.Kind.OBSERVER)
                .since(ExtendedDate.parse(String.valueOf(year)))
                .until(pick.maybe(50, () -> ExtendedDate.parse((year + 4) + "-06-30")))
                .build());
        standings.add(standing(state, number, pick.of(Standing.Kind.MEMBER, Standing.Kind.ASSOCIATE_MEMBER))
                .since(ExtendedDate.parse((year + 5) + "-01"))
                .build());
    }

    private void inventedBody(Identifier holder, Picker pick, int number) {
        Standing.Kind kind = pick.of(Standing.Kind.values());
        ExtendedDate since = ExtendedDate.parse(pick.of("2001", "2001-05", "2001-05-07"));
        standings.add(standing(holder, number, kind)
                .since(pick.maybe(70, () -> since))
                .until(pick.maybe(20, () -> ExtendedDate.parse(pick.of("2015", "2016-11-30"))))
                .confidence(pick.of(Confidence.values()))
                .citation(pick.maybe(85, () -> frame.at(place(number))))
                .build());
        if (pick.is(30)) {
            claims.add(claim(
                    Subject.of(holder, invented(number)),
                    ClaimProperty.STANDING_SINCE,
                    since.toString(),
                    Datum.of(since),
                    number));
        }
    }

    private Standing.Builder standing(Identifier holder, int number, Standing.Kind kind) {
        return Standing.builder()
                .holder(holder)
                .in(invented(number))
                .kind(kind)
                .asWritten(kind.predicate())
                .citation(frame.at(place(number)));
    }

    /** Who is bound by a convention has a seat in its committee. */
    void seat(List<TreatyAction> actions) {
        for (TreatyAction action : actions) {
            Optional<Convention> law = LAW.findConvention(action.convention());
            boolean isBound =
                    law.filter(convention -> isInForce(convention, action)).isPresent();
            if (isBound) {
                law.get().seatsParties().stream()
                        .map(conferral -> conferral.body())
                        .filter(body -> LAW.grants().stream()
                                        .noneMatch(grant -> grant.in().equals(body))
                                || LAW.findGrant(Standing.Kind.CONTRACTING_PARTY, body)
                                        .isPresent())
                        .limit(1)
                        .forEach(body -> claims.add(said(
                                action.actor(),
                                body,
                                Standing.Kind.CONTRACTING_PARTY,
                                standings.size() + claims.size() + 1)));
            }
        }
    }

    private boolean isInForce(Convention convention, TreatyAction action) {
        Optional<Trigger> trigger = switch (action.kind()) {
            case RATIFICATION -> Optional.of(Trigger.RATIFY);
            case ACCESSION -> Optional.of(Trigger.ACCEDE);
            default -> Optional.empty();
        };
        return trigger.flatMap(act -> action.done().latest().flatMap(day -> convention.forecast(act, day)))
                .filter(day -> !day.isAfter(frame.written()))
                .isPresent();
    }
}
