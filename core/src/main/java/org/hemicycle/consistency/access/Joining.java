package org.hemicycle.consistency.access;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.accession.AccessionStatus.Kind;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.convention.Condition;
import org.hemicycle.convention.Convention;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Located;
import org.hemicycle.eligibility.RouteAssessment;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.look.ResultsChain;
import org.hemicycle.programme.Result;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Identifier;
import org.hemicycle.truth.Truth;

/**
 * A State's joining of a convention: planned by results, or recorded.
 *
 * @param pair State and convention
 * @param planned the results that aim at it; none where it is recorded
 * @param recorded the acts by which it was done; none where it is planned
 */
record Joining(Subject.Pair pair, List<Located<Result>> planned, List<TreatyAction> recorded) {

    static final Look<Joining> LOOK = Look.of(Matter.CONVENTIONS, Joining::all);

    /**
     * Whether what has to be joined or left with the convention on one way is.
     *
     * @param truth whether all of it is
     * @param overlooked what is not
     */
    private record Together(Truth truth, Optional<Condition> overlooked) {

        int rank() {
            return truth.isYes() ? 0 : truth.isUnknown() ? 1 : 2;
        }
    }

    private static Stream<Item<Joining>> all(Scope scope) {
        return Stream.concat(
                planned(scope).map(joining -> joining.item("planned", scope)),
                recorded(scope).map(joining -> joining.item("recorded", scope)));
    }

    private static Stream<Joining> planned(Scope scope) {
        ResultsChain chain = ResultsChain.of(scope);
        return chain.aims().stream()
                .map(pair -> new Joining((Subject.Pair) pair, joining(pair, chain), List.of()))
                .filter(joining -> !joining.planned.isEmpty());
    }

    private static List<Located<Result>> joining(Subject pair, ResultsChain chain) {
        return chain.aimsAt(pair).stream()
                .filter(result -> aimsAt(result, pair, TreatyAction.Kind::expressesConsent))
                .toList();
    }

    /** The acts of consent, those of one State about one convention together. */
    static Stream<Joining> recorded(Scope scope) {
        return scope.dossier().treatyActions().stream()
                .filter(action -> action.kind().expressesConsent())
                .collect(Collectors.groupingBy(TreatyAction::pair, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Joining(
                        (Subject.Pair) entry.getKey(),
                        List.of(),
                        entry.getValue().stream().sorted(Steps.IN_TIME).toList()));
    }

    Item<Joining> item(String key, Scope scope) {
        return new Item<>(pair.address(), key, Labels.of(pair, scope), this);
    }

    /** Whether the State is bound by another convention, or has consented to be; unknown where that is not recorded. */
    static Truth isBound(Identifier state, Identifier convention, Scope scope) {
        AccessionStatus status = scope.history(state, convention).statusOn(scope.day());
        Set<Kind> possible = status.possible();
        if (possible.stream().allMatch(Joining::binds)) {
            return Truth.YES;
        }
        if (possible.contains(Kind.NOT_RECORDED)) {
            return Truth.unknown("the record of what " + scope.nameOf(state) + " has done about " + convention);
        }
        return possible.stream().anyMatch(Joining::binds) ? Truth.unknown(status.missing()) : Truth.NO;
    }

    private static boolean binds(Kind kind) {
        return kind == Kind.PARTY || kind == Kind.CONSENTED;
    }

    /** Whether the State has joined: an act that is planned counts as done. */
    Truth isDone(Scope scope) {
        return planned.isEmpty() ? isBound(pair.first(), pair.second(), scope) : Truth.YES;
    }

    boolean mayBeDone(Scope scope) {
        return !isDone(scope).isNo();
    }

    /** What has to be joined or left with it on each route; a protocol has its parents besides. */
    private List<Set<Condition>> ways(Scope scope) {
        Optional<LocalDate> on = recorded.stream()
                .flatMap(action -> action.done().latest().stream())
                .max(LocalDate::compareTo);
        List<RouteAssessment> routes =
                Offer.to(pair, on, scope).map(Offer::certain).orElse(List.of());
        Set<Condition> parents = planned.isEmpty() ? Set.of() : joinedBefore(parents(scope));
        return routes.isEmpty()
                ? List.of(parents)
                : routes.stream()
                        .map(route -> {
                            Set<Condition> all = new LinkedHashSet<>(parents);
                            all.addAll(route.route().conditions());
                            return all;
                        })
                        .toList();
    }

    private static Set<Condition> joinedBefore(Set<Identifier> parents) {
        return parents.stream()
                .map(Condition.JoinedBeforeOrAtOnce::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The conventions that it supplements. */
    Set<Identifier> parents(Scope scope) {
        return scope.reference()
                .findConvention(pair.second())
                .map(Convention::supplements)
                .orElse(Set.of());
    }

    /** Passed if nothing is overlooked on one of the ways. */
    Check check(Scope scope) {
        Together best = ways(scope).stream()
                .map(way -> together(way, scope))
                .min(Comparator.comparing(Together::rank))
                .orElseThrow();
        return Check.requiring(best.truth, () -> shownBy(overlooked(best.overlooked.orElseThrow(), scope)));
    }

    private Together together(Set<Condition> way, Scope scope) {
        Truth all = Truth.YES;
        for (Condition condition : way) {
            Truth met = isMet(condition, scope);
            if (met.isNo()) {
                return new Together(met, Optional.of(condition));
            }
            all = all.and(met);
        }
        return new Together(all, Optional.empty());
    }

    private Truth isMet(Condition condition, Scope scope) {
        if (condition instanceof Condition.JoinedBeforeOrAtOnce first) {
            return isJoined(first.convention(), scope);
        }
        if (condition instanceof Condition.AcceptedTogether together) {
            return isJoined(together.convention(), scope);
        }
        return condition instanceof Condition.LeftBeforeOrAtOnce left ? isLeft(left.convention(), scope) : Truth.YES;
    }

    private Truth isJoined(Identifier other, Scope scope) {
        Subject both = Subject.of(pair.first(), other);
        boolean isPlanned = !planned.isEmpty()
                && ResultsChain.of(scope).aimsAt(both).stream()
                        .anyMatch(result -> aimsAt(result, both, TreatyAction.Kind::expressesConsent));
        return isPlanned ? Truth.YES : isBound(pair.first(), other, scope);
    }

    private Truth isLeft(Identifier other, Scope scope) {
        Subject both = Subject.of(pair.first(), other);
        boolean denounced = scope.dossier().listTreatyActions(pair.first(), other).stream()
                        .anyMatch(action -> action.kind().endsConsent())
                || ResultsChain.of(scope).aimsAt(both).stream()
                        .anyMatch(result -> aimsAt(result, both, TreatyAction.Kind::endsConsent));
        return denounced ? Truth.YES : isBound(pair.first(), other, scope).not();
    }

    private static boolean aimsAt(Located<Result> result, Subject pair, Predicate<TreatyAction.Kind> step) {
        return result.value().aims().stream()
                .filter(aim -> aim.pair().equals(pair))
                .anyMatch(aim -> step.test(aim.step()));
    }

    private static Check overlooked(Condition condition, Scope scope) {
        if (condition instanceof Condition.LeftBeforeOrAtOnce left) {
            return Check.failed().with("left", scope.named(left.convention()));
        }
        Identifier other = condition instanceof Condition.AcceptedTogether together
                ? together.convention()
                : ((Condition.JoinedBeforeOrAtOnce) condition).convention();
        return Check.failed().with("accepted", scope.named(other));
    }

    /** The same answer with the results that plan it, or the places that record it, as evidence. */
    Check shownBy(Check check) {
        Check shown = check;
        for (Located<Result> result : planned) {
            shown = shown.evidence(result.value().statement());
        }
        for (TreatyAction action : recorded) {
            shown = shown.evidence(Steps.decisivePlaces(action));
        }
        return shown;
    }
}
