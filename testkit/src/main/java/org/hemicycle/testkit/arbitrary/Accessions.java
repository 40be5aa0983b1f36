package org.hemicycle.testkit.arbitrary;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hemicycle.accession.AccessionHistory;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.accession.Obligation;
import org.hemicycle.accession.ObligationRule;
import org.hemicycle.accession.Readings;
import org.hemicycle.accession.TreatyAction;
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

/**
 * Generators of what one State does about one convention, and of that convention.
 *
 * <p>State and convention are always the same ones, so that any generated actions make up a history. Actions are dated
 * by claims, which may contradict each other, or outright, or not at all.
 */
public final class Accessions {

    /** The State that acts. */
    public static final Identifier STATE = Identifier.parse("KZ");

    /** The convention that it acts about. */
    public static final Identifier CONVENTION = Identifier.parse("local:convention");

    private static final Identifier DOCUMENT = Identifier.parse("local:record");
    private static final Basis BASIS =
            new Basis(Citation.of(CONVENTION, "Article 1"), Confidence.HIGH, LocalDate.of(2026, 1, 1));

    private static final Identifier COMMITTEE = Identifier.parse("body:committee-of-ministers");

    /** Invitations of any day are valid for one year, so that they often lapse within the years of {@link Dates}. */
    public static final List<InvitationValidity> ONE_YEAR =
            List.of(new InvitationValidity(COMMITTEE, DateRange.ALL, Period.ofYears(1), BASIS));

    private static final AccessRoute INVITED = AccessRoute.builder()
            .key("invited")
            .who(Who.parse("any State"))
            .addActs(Act.ACCEDE)
            .invitation(Invitation.by(COMMITTEE, Invitation.Consent.UNANIMITY_OF_PARTIES))
            .basis(BASIS)
            .build();

    private static final Arbitrary<Readings> READINGS = Shared.of(Accessions::newReadings);
    private static final Arbitrary<TreatyAction> TREATY_ACTIONS = Shared.of(Accessions::newTreatyActions);

    private Accessions() {}

    /** {@return the convention with different rules on when acts take effect; sometimes nothing is known of it} */
    public static Arbitrary<Optional<Convention>> conventions() {
        return Combinators.combine(Arbitraries.of(Delay.EXAMPLES), Dates.localDates())
                .as(Accessions::convention)
                .optional(0.9);
    }

    private static Convention convention(String delay, LocalDate inForceSince) {
        return Convention.builder()
                .number(CONVENTION)
                .name(Name.of("A convention"))
                .inForceSince(inForceSince)
                .addRoutes(INVITED)
                .addTakesEffect(new TakesEffectRule(Set.of(Trigger.values()), Delay.parse(delay), BASIS))
                .basis(BASIS)
                .build();
    }

    /** {@return up to six actions in any order} */
    public static Arbitrary<List<TreatyAction>> histories() {
        return treatyActions().list().ofMaxSize(6);
    }

    /** {@return actions of every kind} */
    public static Arbitrary<TreatyAction> treatyActions() {
        return TREATY_ACTIONS;
    }

    private static Arbitrary<TreatyAction> newTreatyActions() {
        return Shared.oneOf(
                Stream.of(Kind.values()).map(Accessions::treatyActions).toList());
    }

    /**
     * Actions of a kind.
     *
     * @param kind the kind
     * @return actions with and without a recorded effect and a stated end
     */
    public static Arbitrary<TreatyAction> treatyActions(Kind kind) {
        ClaimProperty effect = kind.endsConsent() ? ClaimProperty.CEASED : ClaimProperty.ENTERED_INTO_FORCE;
        return Combinators.combine(
                        claims(kind.dated()).list().ofMinSize(0).ofMaxSize(3),
                        Shared.perhaps(Dates.extendedDates(), 0.2),
                        claims(effect).list().ofMaxSize(1),
                        Shared.perhaps(Dates.extendedDates(), 0.1),
                        claims(ClaimProperty.INVITATION_VALID_UNTIL).list().ofMaxSize(kind.statesEnd() ? 1 : 0),
                        Shared.perhaps(Dates.extendedDates(), kind.statesEnd() ? 0.2 : 0))
                .as((dates, on, effects, takesEffect, ends, validUntil) -> action(kind)
                        .on(on)
                        .takesEffect(takesEffect)
                        .validUntil(validUntil)
                        .addAllClaims(dates)
                        .addAllClaims(effects)
                        .addAllClaims(ends)
                        .build());
    }

    /** {@return what the actions say of a day: no date, one, or several that contradict each other} */
    public static Arbitrary<Readings> readings() {
        return READINGS;
    }

    private static Arbitrary<Readings> newReadings() {
        return Dates.extendedDates().list().ofMaxSize(3).map(Readings::of);
    }

    /** {@return what the histories come to on a day} */
    public static Arbitrary<AccessionStatus> statuses() {
        return Combinators.combine(
                        conventions(),
                        histories(),
                        Arbitraries.of(
                                AccessionStatus.Kind.NOT_RECORDED,
                                AccessionStatus.Kind.NOT_SIGNED,
                                AccessionStatus.Kind.NONE),
                        Dates.localDates())
                .as((convention, history, otherwise, day) ->
                        new AccessionHistory(convention, history, otherwise, ONE_YEAR).statusOn(Day.of(day)));
    }

    /** {@return rules on what a State owes, for every status for which there can be one} */
    public static Arbitrary<ObligationRule> obligationRules() {
        return Combinators.combine(
                        Arbitraries.of(AccessionStatus.Kind.class)
                                .filter(status -> status != AccessionStatus.Kind.NOT_RECORDED),
                        Arbitraries.of(Obligation.class),
                        Sources.bases())
                .as(ObligationRule::new);
    }

    /**
     * Starts an action of the State about the convention.
     *
     * @param kind the kind
     * @return a builder
     */
    public static TreatyAction.Builder action(Kind kind) {
        return TreatyAction.builder().actor(STATE).convention(CONVENTION).kind(kind);
    }

    /**
     * Claims that date something about the State and the convention.
     *
     * @param property what they date
     * @return claims, each at one of a hundred places
     */
    public static Arbitrary<Claim> claims(ClaimProperty property) {
        return Combinators.combine(Dates.extendedDates(), Arbitraries.integers().between(1, 100))
                .as((date, paragraph) -> claim(property, date, "Paragraph " + paragraph));
    }

    /**
     * A claim that dates something about the State and the convention.
     *
     * @param property what it dates
     * @param date the date that it states
     * @param place where it stands, as {@link org.hemicycle.source.Locator#parse} reads it
     * @return the claim
     */
    public static Claim claim(ClaimProperty property, ExtendedDate date, String place) {
        return Claim.builder()
                .subject(Subject.of(STATE, CONVENTION))
                .property(property)
                .stated(Stated.of(date.toString(), Datum.of(date), Citation.of(DOCUMENT, place)))
                .build();
    }
}
