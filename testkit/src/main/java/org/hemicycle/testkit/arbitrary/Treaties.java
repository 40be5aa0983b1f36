package org.hemicycle.testkit.arbitrary;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.hemicycle.convention.AccessRoute;
import org.hemicycle.convention.Act;
import org.hemicycle.convention.Closure;
import org.hemicycle.convention.Condition;
import org.hemicycle.convention.Conferral;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.Delay;
import org.hemicycle.convention.Elaboration;
import org.hemicycle.convention.FollowUpBody;
import org.hemicycle.convention.Invitation;
import org.hemicycle.convention.InvitationValidity;
import org.hemicycle.convention.PartyList;
import org.hemicycle.convention.TakesEffectRule;
import org.hemicycle.convention.TakesEffectRule.Trigger;
import org.hemicycle.convention.Unmodelled;
import org.hemicycle.convention.Who;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Identifier;

/** Generators of conventions and of what their clauses say, whatever they say. */
public final class Treaties {

    private static final int FEW = 2;

    private static final Arbitrary<Who> WHO = Shared.of(Treaties::newWho);
    private static final Arbitrary<Condition> CONDITIONS = Shared.of(Treaties::newConditions);

    private Treaties() {}

    private static Arbitrary<Identifier> treaties() {
        return Sources.identifiers(Identifier.Scheme.TREATY);
    }

    private static Arbitrary<Identifier> bodies() {
        return Sources.identifiers(Identifier.Scheme.BODY);
    }

    private static Arbitrary<Identifier> states() {
        return Sources.identifiers(Identifier.Scheme.COUNTRY);
    }

    /** {@return whom clauses mean: by one phrase, by several at once, and with exceptions} */
    public static Arbitrary<Who> who() {
        return WHO;
    }

    private static Arbitrary<Who> newWho() {
        Arbitrary<Who> one = simple().map(each -> each);
        Arbitrary<Who> all = simple().list().ofMinSize(2).ofMaxSize(3).map(Who.AllOf::new);
        Arbitrary<Who> except = Combinators.combine(
                        Shared.oneOf(one, all), simple().list().ofMinSize(1).ofMaxSize(FEW))
                .as(Who.Except::new);
        return Shared.oneOf(one, one, all, except);
    }

    private static Arbitrary<Who.Simple> simple() {
        return Shared.oneOf(
                Arbitraries.just(new Who.AnyState()),
                Arbitraries.just(new Who.EuropeanState()),
                Arbitraries.just(new Who.Organisation()),
                Arbitraries.just(new Who.TookPartInElaboration()),
                Combinators.combine(Arbitraries.of(Who.Holding.class), bodies()).as(Who.HolderOf::new),
                treaties().map(Who.PartyTo::new),
                treaties().map(Who.SignatoryOf::new),
                treaties().map(Who.SignatoryOrPartyTo::new),
                treaties().map(Who.AccededTo::new),
                Combinators.combine(treaties(), Dates.localDates()).as(Who.AccededBefore::new),
                states().map(Who.Named::new));
    }

    /** {@return conditions of every kind} */
    public static Arbitrary<Condition> conditions() {
        return CONDITIONS;
    }

    private static Arbitrary<Condition> newConditions() {
        return Shared.oneOf(
                Arbitraries.just(new Condition.OwnEntryIntoForce()),
                Arbitraries.just(new Condition.AccessionAgreement()),
                treaties().map(Condition.JoinedBeforeOrAtOnce::new),
                treaties().map(Condition.AcceptedTogether::new),
                treaties().map(Condition.LeftBeforeOrAtOnce::new));
    }

    /** {@return delays of every kind} */
    public static Arbitrary<Delay> delays() {
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 180);
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
        return Shared.oneOf(
                Arbitraries.just(new Delay.OnDeposit()),
                Arbitraries.just(new Delay.SameDayForAllParties()),
                days.map(Delay.DaysAfter::new),
                days.map(Delay.OnDayAfter::new),
                months.map(Delay.MonthsAfter::new),
                months.map(Delay.FirstOfMonthAfter::new),
                Arbitraries.integers().between(1, 11).map(Delay.EndOfYear::new));
    }

    /** {@return invitations by a body and by the Parties} */
    public static Arbitrary<Invitation> invitations() {
        return Combinators.combine(
                        Shared.perhaps(bodies()),
                        Arbitraries.of(Invitation.Consent.class),
                        Arbitraries.of(Invitation.Consultation.class))
                .as((body, consent, consultation) -> Invitation.builder()
                        .decidedBy(body)
                        .consent(consent)
                        .consultation(consultation)
                        .build());
    }

    /** {@return rules on how long invitations are valid: for some months, for years} */
    public static Arbitrary<InvitationValidity> invitationValidities() {
        Arbitrary<Period> periods = Shared.oneOf(
                Arbitraries.integers().between(1, 5).map(Period::ofYears),
                Arbitraries.integers().between(1, 18).map(Period::ofMonths));
        return Combinators.combine(bodies(), Dates.dateRanges(), periods, Sources.bases())
                .as(InvitationValidity::new);
    }

    /** {@return routes by themselves, which may overlap routes that are not there} */
    public static Arbitrary<AccessRoute> routes() {
        return Builders.withBuilder(AccessRoute::builder)
                .use(Sources.keys())
                .in((route, key) -> route.key(key))
                .use(who())
                .in((route, who) -> route.who(who))
                .use(Arbitraries.of(Act.class).set().ofMinSize(1))
                .in((route, acts) -> route.acts(acts))
                .use(Shared.perhaps(invitations()))
                .in((route, invitation) -> route.invitation(invitation))
                .use(conditions().list().ofMaxSize(FEW))
                .in((route, conditions) -> route.conditions(conditions))
                .use(inOrder(2))
                .in((route, days) -> route.openFrom(days.get(0)).openUntil(days.get(1)))
                .use(Sources.keys().set().ofMaxSize(FEW))
                .in((route, others) -> route.overlaps(others))
                .use(Sources.bases())
                .in((route, basis) -> route.basis(basis))
                .build(AccessRoute.Builder::build)
                .withoutEdgeCases();
    }

    /** Days of which none is before the one before it, and each of which may be missing. */
    private static Arbitrary<List<Optional<LocalDate>>> inOrder(int count) {
        return Combinators.combine(
                        Dates.localDates().list().ofSize(count),
                        Arbitraries.of(true, false).list().ofSize(count))
                .as((days, known) -> {
                    List<LocalDate> sorted = days.stream().sorted().toList();
                    return IntStream.range(0, count)
                            .mapToObj(i -> Optional.of(sorted.get(i)).filter(day -> known.get(i)))
                            .toList();
                });
    }

    /** {@return closures to somebody} */
    public static Arbitrary<Closure> closures() {
        return Combinators.combine(who(), Sources.bases()).as(Closure::new);
    }

    /** {@return conferrals with and without exceptions} */
    public static Arbitrary<Conferral> conferrals() {
        return Combinators.combine(bodies(), Sources.bases(), states().set().ofMaxSize(FEW))
                .as(Conferral::new);
    }

    /** {@return who took part in an elaboration, and who perhaps did} */
    public static Arbitrary<Elaboration> elaborations() {
        Arbitrary<TreeSet<Identifier>> some = states().set().ofMaxSize(3).map(TreeSet::new);
        return Combinators.combine(
                        some,
                        some,
                        Arbitraries.of(Elaboration.Extent.class),
                        Arbitraries.of(Confidence.class),
                        Sources.bases())
                .as(Elaboration::new);
    }

    /** {@return lists of Parties} */
    public static Arbitrary<PartyList> partyLists() {
        return Combinators.combine(bodies(), Sources.bases()).as(PartyList::new);
    }

    /** {@return rules on when acts take effect} */
    public static Arbitrary<TakesEffectRule> takesEffectRules() {
        return Combinators.combine(Arbitraries.of(Trigger.class).set().ofMinSize(1), delays(), Sources.bases())
                .as(TakesEffectRule::new);
    }

    /** {@return bodies that follow a convention up} */
    public static Arbitrary<FollowUpBody> followUpBodies() {
        return Combinators.combine(Sources.texts(), Sources.bases()).as(FollowUpBody::new);
    }

    /** {@return what a clause says and no row can express, of somebody or of nobody in particular} */
    public static Arbitrary<Unmodelled> unmodelled() {
        return Combinators.combine(Sources.texts(), Sources.citations(), Shared.perhaps(who()))
                .as((reason, place, who) -> Unmodelled.builder()
                        .reason(reason)
                        .citation(place)
                        .who(who)
                        .build());
    }

    /** {@return conventions with and without each of their particulars} */
    public static Arbitrary<Convention> conventions() {
        Arbitrary<Set<Identifier>> others = treaties().set().ofMaxSize(FEW);
        return Builders.withBuilder(Convention::builder)
                .use(Shared.oneOf(
                        treaties(),
                        Sources.identifiers(Identifier.Scheme.UNTS),
                        Sources.identifiers(Identifier.Scheme.UNTC),
                        Sources.identifiers(Identifier.Scheme.LOCAL)))
                .in((convention, number) -> convention.number(number))
                .use(Sources.names())
                .in((convention, name) -> convention.name(name))
                .use(inOrder(3))
                .in((convention, days) -> convention
                        .openedOn(days.get(0))
                        .inForceSince(days.get(1))
                        .closedOn(days.get(2)))
                .use(Shared.perhaps(Sources.texts()))
                .in((convention, place) -> convention.openedAt(place))
                .use(Shared.perhaps(Sources.texts()))
                .in((convention, condition) -> convention.entryCondition(condition))
                .use(others)
                .in((convention, parents) -> convention.supplements(parents))
                .use(others)
                .in((convention, amended) -> convention.amends(amended))
                .use(others)
                .in((convention, replaced) -> convention.replaces(replaced))
                .use(routes().list().ofMaxSize(3).uniqueElements(AccessRoute::key))
                .in((convention, routes) -> convention.routes(overlappingEachOther(routes)))
                .use(closures().list().ofMaxSize(FEW))
                .in((convention, closures) -> convention.closures(closures))
                .use(Shared.perhaps(elaborations()))
                .in((convention, elaboration) -> convention.elaboration(elaboration))
                .use(takesEffectRules().list().ofMaxSize(3))
                .in((convention, rules) -> convention.takesEffect(firstForEachAct(rules)))
                .use(followUpBodies().list().ofMaxSize(FEW))
                .in((convention, bodies) -> convention.followUpBodies(bodies))
                .use(Shared.perhaps(conferrals()))
                .in((convention, membership) -> convention.membersAreParties(membership))
                .use(Shared.perhaps(partyLists()))
                .in((convention, list) -> convention.otherPartiesListed(list))
                .use(conferrals().list().ofMaxSize(FEW))
                .in((convention, conferrals) -> convention.confersMembership(conferrals))
                .use(conferrals().list().ofMaxSize(FEW))
                .in((convention, conferrals) -> convention.seatsParties(conferrals))
                .use(unmodelled().list().ofMaxSize(FEW))
                .in((convention, gaps) -> convention.unmodelled(gaps))
                .use(Sources.texts().list().ofMaxSize(FEW))
                .in((convention, notes) -> convention.notes(notes))
                .use(Sources.bases())
                .in((convention, basis) -> convention.basis(basis))
                .build(Convention.Builder::build)
                .withoutEdgeCases();
    }

    /** A route overlaps others that are there: as many of those before it as it names. */
    private static List<AccessRoute> overlappingEachOther(List<AccessRoute> routes) {
        List<String> keys = routes.stream().map(AccessRoute::key).toList();
        return routes.stream()
                .map(route -> AccessRoute.builder()
                        .from(route)
                        .overlaps(keys.stream()
                                .limit(Math.min(route.overlaps().size(), keys.indexOf(route.key())))
                                .collect(Collectors.toSet()))
                        .build())
                .toList();
    }

    private static List<TakesEffectRule> firstForEachAct(List<TakesEffectRule> rules) {
        Set<Trigger> ruled = EnumSet.noneOf(Trigger.class);
        return rules.stream()
                .filter(rule -> Collections.disjoint(ruled, rule.acts()) && ruled.addAll(rule.acts()))
                .toList();
    }
}
