package org.hemicycle.consistency.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.dossier.Located;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.look.ResultsChain;
import org.hemicycle.programme.Aim;
import org.hemicycle.programme.Result;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Stated;

/**
 * A result that restates another one.
 *
 * @param here the result
 * @param there the one that it restates
 */
record RestatedResult(Result here, Result there) {

    static final Look<RestatedResult> LOOK = Look.ofFacts(Matter.RESULTS, RestatedResult::all);

    /** How a template shows a list of aims. */
    static final String AIMS =
            "list, between { and } each {the {step} as the step of {state}" + " towards {convention}}";

    private static Stream<Item<RestatedResult>> all(Scope scope) {
        ResultsChain chain = ResultsChain.of(scope);
        return chain.all()
                .filter(result -> result.value().restates().isPresent())
                .map(result -> Item.of(
                        result.address(),
                        label(result, scope),
                        new RestatedResult(
                                result.value(), chain.restated(result).value())));
    }

    private static String label(Located<Result> result, Scope scope) {
        Stated<String> statement = result.value().statement();
        return Labels.of(result.address().parent().orElseThrow(), scope) + ", result \""
                + statement.value().orElse(statement.asWritten()) + "\"";
    }

    boolean bothAim() {
        return !here.aims().isEmpty() && !there.aims().isEmpty();
    }

    Check aimsAtTheSame(Scope scope) {
        return Check.requiring(
                Set.copyOf(here.aims()).equals(Set.copyOf(there.aims())),
                () -> Check.failed()
                        .with("here", aims(here, scope))
                        .with("there", aims(there, scope))
                        .evidence(here.statement())
                        .evidence(there.statement()));
    }

    private static List<Argument> aims(Result result, Scope scope) {
        return result.aims().stream().map(aim -> argument(aim, scope)).toList();
    }

    private static Argument argument(Aim aim, Scope scope) {
        return Argument.group(Map.of(
                "step",
                aim.step(),
                "state",
                Argument.name(scope.nameOf(aim.state())),
                "convention",
                scope.named(aim.convention())));
    }
}
