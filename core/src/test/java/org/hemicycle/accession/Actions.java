package org.hemicycle.accession;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.convention.AccessRoute;
import org.hemicycle.convention.Act;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.Delay;
import org.hemicycle.convention.Invitation;
import org.hemicycle.convention.InvitationValidity;
import org.hemicycle.convention.TakesEffectRule;
import org.hemicycle.convention.TakesEffectRule.Trigger;
import org.hemicycle.convention.Who;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.Day;
import org.hemicycle.time.ExtendedDate;

/** Conventions, actions and claims for the tests of the accession status. */
final class Actions {

    static final Identifier STATE = Identifier.parse("KZ");
    static final Identifier CONVENTION = Identifier.treaty(173);
    static final Identifier DOCUMENT = Identifier.parse("local:plan");

    private static final Basis BASIS =
            new Basis(Citation.of(CONVENTION, "Article 33"), Confidence.HIGH, LocalDate.of(2026, 5, 9));

    private static final Identifier COMMITTEE = Identifier.parse("body:committee-of-ministers");

    /** The practice of the Committee of Ministers. */
    static final List<InvitationValidity> FIVE_YEARS =
            List.of(new InvitationValidity(COMMITTEE, DateRange.parse("2013-04-10/.."), Period.ofYears(5), BASIS));

    private Actions() {}

    static Optional<Convention> convention(String inForceSince, String delay) {
        return Optional.of(Convention.builder()
                .number(CONVENTION)
                .name(Name.of("A convention"))
                .inForceSince(LocalDate.parse(inForceSince))
                .addRoutes(invited(Invitation.by(COMMITTEE, Invitation.Consent.UNANIMITY_OF_PARTIES)))
                .addTakesEffect(new TakesEffectRule(Set.of(Trigger.values()), Delay.parse(delay), BASIS))
                .basis(BASIS)
                .build());
    }

    static AccessRoute invited(Invitation invitation) {
        return AccessRoute.builder()
                .key("invited")
                .who(Who.parse("any State"))
                .addActs(Act.ACCEDE)
                .invitation(invitation)
                .basis(BASIS)
                .build();
    }

    static AccessionHistory history(TreatyAction... actions) {
        return history(convention("2002-07-01", "first of month after 3 months"), actions);
    }

    static AccessionHistory history(Optional<Convention> convention, TreatyAction... actions) {
        return new AccessionHistory(convention, List.of(actions), AccessionStatus.Kind.NOT_RECORDED, FIVE_YEARS);
    }

    static AccessionStatus statusOn(String day, AccessionHistory history) {
        return history.statusOn(Day.of(LocalDate.parse(day)));
    }

    static TreatyAction on(Kind kind, String date) {
        return action(kind).on(ExtendedDate.parse(date)).build();
    }

    /** An action that places of a document date. */
    static TreatyAction claimed(Kind kind, String... dates) {
        return action(kind).claims(claims(kind.dated(), dates).toList()).build();
    }

    static TreatyAction.Builder action(Kind kind) {
        return TreatyAction.builder().actor(STATE).convention(CONVENTION).kind(kind);
    }

    static Stream<Claim> claims(ClaimProperty property, String... dates) {
        return IntStream.range(0, dates.length)
                .mapToObj(index -> Claim.builder()
                        .subject(Subject.of(STATE, CONVENTION))
                        .property(property)
                        .stated(Stated.of(
                                dates[index],
                                Datum.of(ExtendedDate.parse(dates[index])),
                                Citation.of(DOCUMENT, "Paragraph " + property + index)))
                        .build());
    }
}
