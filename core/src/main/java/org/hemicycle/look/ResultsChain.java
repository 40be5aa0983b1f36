package org.hemicycle.look;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Located;
import org.hemicycle.programme.Aim;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;

/**
 * The results of a dossier as what they are about: those that restate one another count as one, which the first of them
 * stands for, and each has the indicators that measure any of them.
 *
 * <p>Example: {@code ResultsChain.of(scope).measuring(result).isEmpty()} says that no indicator measures a result, nor
 * its restatement in a logical framework.
 */
public final class ResultsChain {

    private static final Index<ResultsChain> INDEX = Index.of("results chain", ResultsChain::new);

    private final Map<Address, Located<Result>> results = new LinkedHashMap<>();
    private final Map<Address, List<Located<Result>>> restatements = new HashMap<>();
    private final Map<Subject, List<Located<Result>>> aims = new LinkedHashMap<>();
    private final Map<Address, List<Located<Indicator>>> measured = new HashMap<>();
    private final Set<String> programmes = new HashSet<>();

    private ResultsChain(Scope scope) {
        for (Located<Result> result : scope.dossier().list(Result.class)) {
            results.put(result.address(), result);
            programmes.add(result.address().keys().get(0));
        }
        results.values().forEach(this::fileResult);
        scope.dossier().list(Indicator.class).forEach(this::fileIndicator);
    }

    /**
     * The results of a run.
     *
     * @param scope what may be looked at
     * @return the results, arranged once a run
     */
    public static ResultsChain of(Scope scope) {
        requireNonNull(scope, "scope");
        return scope.get(INDEX);
    }

    private void fileResult(Located<Result> result) {
        result.value().aims().stream().map(Aim::pair).distinct().forEach(pair -> add(aims, pair, result));
        if (result.value().restates().isPresent()) {
            add(restatements, first(result.address()), result);
        }
    }

    /** Under the result that has it, or else under the one that it says it measures. */
    private void fileIndicator(Located<Indicator> indicator) {
        Address whole = indicator.address().parent().orElseThrow();
        Stream.concat(
                        Stream.of(whole).filter(results::containsKey),
                        indicator.value().measures().stream().flatMap(measured -> measured.value().stream()))
                .map(this::first)
                .distinct()
                .forEach(result -> add(measured, result, indicator));
    }

    private static <K, V> void add(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
    }

    /** The result that restates nothing and that this one, perhaps over others, restates. */
    private Address first(Address address) {
        Set<Address> seen = new HashSet<>();
        Address first = address;
        while (seen.add(first) && results.get(first).value().restates().isPresent()) {
            first = results.get(first).value().restates().orElseThrow();
        }
        return first;
    }

    /**
     * Whether a programme has results at any level.
     *
     * @param programme the programme
     * @return yes or no
     */
    public boolean hasResults(Programme programme) {
        return programmes.contains(programme.key());
    }

    /** {@return the results that restate no other, in order} */
    public Stream<Located<Result>> firsts() {
        return results.values().stream()
                .filter(result -> result.value().restates().isEmpty());
    }

    /**
     * Those that restate a result.
     *
     * @param first the result
     * @return its restatements, in order
     */
    public List<Located<Result>> restatements(Located<Result> first) {
        return restatements.getOrDefault(first.address(), List.of());
    }

    /**
     * The result that another one restates.
     *
     * @param result the one that restates
     * @return the other
     */
    public Located<Result> restated(Located<Result> result) {
        return results.get(result.value().restates().orElseThrow());
    }

    /** {@return all results, in order} */
    public Stream<Located<Result>> all() {
        return results.values().stream();
    }

    /**
     * The results that aim at a step of a State towards a convention.
     *
     * @param pair State and convention
     * @return the results, in order
     */
    public List<Located<Result>> aimsAt(Subject pair) {
        return aims.getOrDefault(pair, List.of());
    }

    /**
     * The results of one programme that aim at a step of a State towards a convention.
     *
     * @param pair State and convention
     * @param programme the programme
     * @return the results, in order
     */
    public Stream<Located<Result>> aimsAt(Subject pair, Programme programme) {
        return aimsAt(pair).stream().filter(result -> result.address().isWithin(programme.address()));
    }

    /** {@return what the results aim at, each pair once} */
    public Set<Subject> aims() {
        return aims.keySet();
    }

    /**
     * The indicators that measure a result or one that restates it.
     *
     * @param result the result
     * @return the indicators, in order
     */
    public List<Located<Indicator>> measuring(Located<Result> result) {
        return measured.getOrDefault(first(result.address()), List.of());
    }
}
