package org.hemicycle.consistency.access;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.AccessionHistory;
import org.hemicycle.accession.Readings;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Subject;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.look.Statements;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Citation;
import org.hemicycle.truth.Truth;

/**
 * Two steps of one State towards one convention of which one presupposes the other.
 *
 * @param key tells it from others of the same State and convention
 * @param first the step that comes first, a kind of act or a point
 * @param then the step that presupposes it, likewise
 * @param pairs each step of the second kind with those of the first that are recorded
 */
record Steps(String key, Enum<?> first, Enum<?> then, List<Step> pairs) {

    static final Look<Steps> LOOK = Look.of(Matter.CONVENTIONS, Steps::all);

    /** A finding must not depend on the order in which a dossier lists acts. */
    static final Comparator<TreatyAction> IN_TIME = Comparator.comparing(
                    (TreatyAction action) -> action.done().earliest().orElse(LocalDate.MIN))
            .thenComparing(TreatyAction::kind)
            .thenComparing(action -> places(action).toString());

    /** Of which action which other one comes first. */
    private static final Map<Kind, Kind> PRESUPPOSED = Map.of(
            Kind.INVITATION, Kind.REQUEST,
            Kind.EXTENSION_REQUEST, Kind.INVITATION,
            Kind.EXTENSION, Kind.INVITATION,
            Kind.ACCESSION, Kind.INVITATION,
            Kind.RATIFICATION, Kind.SIGNATURE);

    /** What is dated of acts whatever their kind. */
    enum Point {
        /** The act itself. */
        ACT,
        /** The day from which it takes effect. */
        EFFECT,
        /** The last day on which an invitation can be taken up. */
        END
    }

    /**
     * One step, and what is recorded of the one that comes before it.
     *
     * @param before when the first was done
     * @param after when the second was done
     * @param excused whether the order is explained otherwise
     * @param claims the places that date both
     */
    record Step(Readings before, Readings after, Truth excused, List<Claim> claims) {

        Truth isInOrder() {
            return before.isNotAfter(after).or(excused);
        }
    }

    private static Stream<Item<Steps>> all(Scope scope) {
        Map<Subject, List<TreatyAction>> byPair = scope.dossier().treatyActions().stream()
                .collect(Collectors.groupingBy(TreatyAction::pair, LinkedHashMap::new, Collectors.toList()));
        return byPair.values().stream().flatMap(actions -> of(actions, scope));
    }

    private static Stream<Item<Steps>> of(List<TreatyAction> actions, Scope scope) {
        TreatyAction any = actions.get(0);
        AccessionHistory history = scope.history(any.actor(), any.convention());
        return Stream.of(
                        Stream.of(Kind.values())
                                .filter(PRESUPPOSED::containsKey)
                                .map(kind -> between(PRESUPPOSED.get(kind), kind, actions, history)),
                        Stream.of(effects(actions)),
                        Stream.of(ends(actions)))
                .flatMap(steps -> steps)
                .filter(steps -> !steps.pairs.isEmpty())
                .map(steps -> new Item<>(
                        any.pair().address(), steps.key, Labels.of(any.actor(), any.convention(), scope), steps));
    }

    private static Steps between(Kind first, Kind then, List<TreatyAction> actions, AccessionHistory history) {
        List<TreatyAction> befores = dated(first, actions);
        List<TreatyAction> ends =
                actions.stream().filter(action -> action.kind().endsConsent()).toList();
        List<Step> steps = befores.isEmpty()
                ? List.of()
                : dated(then, actions).stream()
                        .map(after -> step(after, befores, ends, history))
                        .toList();
        return new Steps(first.phrase() + "-" + then.phrase(), first, then, steps);
    }

    private static List<TreatyAction> dated(Kind kind, List<TreatyAction> actions) {
        return actions.stream()
                .filter(action -> action.kind() == kind && !action.done().isEmpty())
                .sorted(IN_TIME)
                .toList();
    }

    /** Any of the first steps will do, so that none is looked at after one that is in order. */
    private static Step step(
            TreatyAction after, List<TreatyAction> befores, List<TreatyAction> ends, AccessionHistory history) {
        Step best = step(befores.get(0), after, ends, history);
        for (int i = 1; i < befores.size() && !best.isInOrder().isYes(); i++) {
            Step next = step(befores.get(i), after, ends, history);
            best = rank(next.isInOrder()) > rank(best.isInOrder()) ? next : best;
        }
        return best;
    }

    private static Step step(
            TreatyAction before, TreatyAction after, List<TreatyAction> ends, AccessionHistory history) {
        return new Step(
                before.done(),
                after.done(),
                isExcused(before, after, ends, history),
                Stream.of(before, after).flatMap(Steps::decisive).toList());
    }

    private static int rank(Truth truth) {
        return truth.isYes() ? 2 : truth.isUnknown() ? 1 : 0;
    }

    /**
     * A request may ask for a new invitation once the last has lapsed; whoever left may join again in any way; and what
     * a predecessor did follows on nothing that the State does.
     */
    private static Truth isExcused(
            TreatyAction before, TreatyAction after, List<TreatyAction> ends, AccessionHistory history) {
        Truth otherwise = Truth.of(isOfPredecessor(after, history) && !isOfPredecessor(before, history))
                .or(() -> hasLeftBetween(after, before, ends));
        return before.kind() == Kind.REQUEST ? otherwise.or(() -> lapsedBefore(before, after, history)) : otherwise;
    }

    private static boolean isOfPredecessor(TreatyAction action, AccessionHistory history) {
        return !history.inherited(action.done()).isEmpty();
    }

    private static Truth hasLeftBetween(TreatyAction first, TreatyAction second, List<TreatyAction> ends) {
        return ends.stream()
                .map(end ->
                        first.done().isNotAfter(end.done()).and(() -> end.done().isNotAfter(second.done())))
                .reduce(Truth.NO, Truth::or);
    }

    private static Truth lapsedBefore(TreatyAction request, TreatyAction invitation, AccessionHistory history) {
        Readings lapse = history.lastDayOf(invitation);
        return lapse.isEmpty()
                ? Truth.unknown(
                        "the end of validity of the " + invitation.kind().phrase())
                : lapse.isNotAfter(request.done());
    }

    private static Stream<Claim> decisive(TreatyAction action) {
        return claims(action)
                .filter(claim -> claim.property() == action.kind().dated())
                .filter(claim ->
                        claim.date().filter(action.done().dates()::contains).isPresent());
    }

    /** A succession takes effect before it is notified, and a cessation by itself. */
    private static Steps effects(List<TreatyAction> actions) {
        List<Step> steps = actions.stream()
                .sorted(IN_TIME)
                .filter(action ->
                        action.kind().expressesConsent() || action.kind().endsConsent())
                .filter(action -> action.kind() != Kind.CESSATION && action.kind() != Kind.SUCCESSION)
                .filter(action ->
                        !action.done().isEmpty() && !action.recordedEffect().isEmpty())
                .map(action -> new Step(
                        action.done(), action.recordedEffect(), Truth.NO, places(action, effect(action.kind()))))
                .toList();
        return new Steps("act-effect", Point.ACT, Point.EFFECT, steps);
    }

    static ClaimProperty effect(Kind kind) {
        return kind.endsConsent() ? ClaimProperty.CEASED : ClaimProperty.ENTERED_INTO_FORCE;
    }

    /** The end may be stated as a limit, so that it is too early only if the limit is. */
    private static Steps ends(List<TreatyAction> actions) {
        List<Step> steps = actions.stream()
                .sorted(IN_TIME)
                .filter(action -> action.kind().invites())
                .filter(action ->
                        !action.done().isEmpty() && !action.statedEnd().isEmpty())
                .map(action -> new Step(
                        action.done(),
                        action.statedEnd(),
                        Truth.of(!action.done().isNotAfter(action.statedEnd()).isNo()),
                        places(action, ClaimProperty.INVITATION_VALID_UNTIL)))
                .toList();
        return new Steps("invitation-end", Kind.INVITATION, Point.END, steps);
    }

    static List<Claim> places(TreatyAction action, ClaimProperty property) {
        return Stream.concat(decisive(action), claims(action).filter(claim -> claim.property() == property))
                .toList();
    }

    /** All places that state a date of an act, in order. */
    static List<Citation> places(TreatyAction action) {
        return claims(action).map(Claim::evidence).toList();
    }

    /** The places that decide when an act was done and how long it holds, in order. */
    static List<Citation> decisivePlaces(TreatyAction action) {
        return action.decisiveEvidence().stream().sorted().toList();
    }

    private static Stream<Claim> claims(TreatyAction action) {
        return action.claims().stream().sorted(Statements.BY_PLACE);
    }

    Check check() {
        return Check.requiring(
                pairs.stream().map(Step::isInOrder).reduce(Truth.YES, Truth::and),
                () -> failure(pairs.stream()
                        .filter(step -> step.isInOrder().isNo())
                        .findFirst()
                        .orElseThrow()));
    }

    private Check failure(Step step) {
        return Check.failed()
                .with("first", first)
                .with("before", step.before)
                .with("then", then)
                .with("after", step.after)
                .claims(step.claims);
    }
}
