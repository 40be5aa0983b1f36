package org.hemicycle.convention;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.convention.TakesEffectRule.Trigger;
import org.hemicycle.internal.CountedNoun;
import org.hemicycle.internal.Quoted;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.immutables.value.Value;

/**
 * A treaty: a convention, charter, covenant, agreement or protocol, with what is known about joining it.
 *
 * <p>Access data are optional: where there are neither routes nor closures, whether a State may join is unknown. What
 * the data leave open although the treaty settles it is listed as {@linkplain Unmodelled unmodelled}.
 *
 * <p>Example: {@code ReferenceData.shipped().convention(Conventions.ISTANBUL).routes()} are the ways into CETS 210.
 */
@Value.Immutable
public sealed interface Convention extends Serializable permits ImmutableConvention {

    /** {@return its number, a treaty identifier such as {@code CETS 210}; a treaty of others bears UNTS or local:} */
    Identifier number();

    /** {@return the official title, with the common name as the short form} */
    Name name();

    /** {@return the day on which it was opened for signature} */
    Optional<LocalDate> openedOn();

    /** {@return the place where it was opened for signature} */
    Optional<String> openedAt();

    /** {@return the day of its own entry into force; absent where it was not in force when last checked} */
    Optional<LocalDate> inForceSince();

    /** {@return what its own entry into force requires, in words: "10 ratifications including 8 member States"} */
    Optional<String> entryCondition();

    /** {@return the day from which no more acts are accepted} */
    Optional<LocalDate> closedOn();

    /** {@return its parents, where it is an additional protocol} */
    Set<Identifier> supplements();

    /** {@return the conventions that it amends} */
    Set<Identifier> amends();

    /** {@return the conventions that it replaces between its Parties} */
    Set<Identifier> replaces();

    /** {@return the ways into it} */
    List<AccessRoute> routes();

    /** {@return to whom it is not open} */
    List<Closure> closures();

    /** {@return who took part in its elaboration, where something is known about it} */
    Optional<Elaboration> elaboration();

    /** {@return from which day acts take effect; at most one rule for each act} */
    List<TakesEffectRule> takesEffect();

    /** {@return the bodies that follow its application} */
    List<FollowUpBody> followUpBodies();

    /**
     * {@return the organisation whose members are Parties by their membership, with the clause; absent where none is}
     */
    Optional<Conferral> membersAreParties();

    /**
     * {@return the list of all Parties that are not members of an organisation, where the reference data have all of
     * their acts; absent where they do not}
     */
    Optional<PartyList> otherPartiesListed();

    /** {@return the bodies of which whoever becomes a Party becomes a member} */
    List<Conferral> confersMembership();

    /** {@return the bodies that are made up of the Parties, each of which has a seat there as long as it is one} */
    List<Conferral> seatsParties();

    /** {@return what the data leave open} */
    List<Unmodelled> unmodelled();

    /** {@return remarks for people} */
    List<String> notes();

    /** {@return what the dates and the title rest on} */
    Basis basis();

    /**
     * The rule on when an act takes effect.
     *
     * @param act the act
     * @return the rule, where it is known
     */
    default Optional<TakesEffectRule> takesEffect(Trigger act) {
        return takesEffect().stream().filter(rule -> rule.acts().contains(act)).findFirst();
    }

    /**
     * The route with a key.
     *
     * @param key the key
     * @return the route, if there is one
     */
    default Optional<AccessRoute> findRoute(String key) {
        return routes().stream().filter(route -> route.key().equals(key)).findFirst();
    }

    /**
     * The day on which an act takes effect as far as the text tells: by its rule, but not before the convention's own
     * entry into force. A recorded day beats the forecast.
     *
     * @param act the act
     * @param deposit the day of the act
     * @return the later of the two days; empty where either is unknown
     */
    default Optional<LocalDate> forecast(Trigger act, LocalDate deposit) {
        return takesEffect(act)
                .flatMap(rule -> rule.takesEffect(deposit))
                .flatMap(day -> inForceSince().map(own -> day.isBefore(own) ? own : day));
    }

    /**
     * Whether it is in force on a day.
     *
     * @param day the day
     * @return true from the day of its entry into force on
     */
    default boolean isInForce(LocalDate day) {
        return inForceSince().filter(own -> !own.isAfter(day)).isPresent();
    }

    /** Checks the scheme of the number, the order of the days, the keys of the routes and the acts of the rules. */
    private Convention check() {
        checkNumber();
        checkOrder("inForceSince", inForceSince());
        checkOrder("closedOn", closedOn());
        checkRoutes();
        checkRules();
        return this;
    }

    private void checkNumber() {
        Set<Identifier.Scheme> accepted = EnumSet.of(
                Identifier.Scheme.TREATY, Identifier.Scheme.UNTS, Identifier.Scheme.UNTC, Identifier.Scheme.LOCAL);
        if (!accepted.contains(number().scheme())) {
            throw new IllegalArgumentException(
                    "Convention " + Quoted.of(name().common()) + " has the number " + number()
                            + " of scheme " + number().scheme() + "; a treaty is numbered by one of " + accepted
                            + ", for example CETS 210.");
        }
    }

    private void checkOrder(String attribute, Optional<LocalDate> day) {
        if (openedOn().isPresent() && day.filter(openedOn().get()::isAfter).isPresent()) {
            throw new IllegalArgumentException("Convention " + number() + " has " + attribute + " " + day.get()
                    + ", before it was opened for signature on " + openedOn().get() + "; check both days.");
        }
    }

    private void checkRoutes() {
        Set<String> keys = new HashSet<>();
        for (AccessRoute route : routes()) {
            if (!keys.add(route.key())) {
                throw new IllegalArgumentException("Convention " + number() + " has two routes with the key "
                        + route.key() + "; each route has a key of its own.");
            }
        }
        for (AccessRoute route : routes()) {
            route.overlaps().stream()
                    .filter(key -> key.equals(route.key()) || !keys.contains(key))
                    .findFirst()
                    .ifPresent(key -> {
                        throw new IllegalArgumentException("Convention " + number() + " has the route " + route.key()
                                + ", which says that it overlaps " + Quoted.of(key) + "; the other routes are " + keys
                                + ".");
                    });
        }
    }

    private void checkRules() {
        Set<Trigger> seen = EnumSet.noneOf(Trigger.class);
        for (TakesEffectRule rule : takesEffect()) {
            for (Trigger act : rule.acts()) {
                if (!seen.add(act)) {
                    throw new IllegalArgumentException("Convention " + number() + " has two rules on when " + act
                            + " takes effect; each act has at most one.");
                }
            }
        }
    }

    /**
     * This value in one line.
     *
     * @return number, name and how many routes lead into it
     */
    default String summary() {
        return number() + " " + name() + ", " + CountedNoun.of(routes().size(), "route");
    }

    /**
     * Starts a convention.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Convention}. */
    final class Builder extends ImmutableConvention.Builder {
        Builder() {}

        @Override
        public Convention build() {
            return super.build().check();
        }
    }
}
