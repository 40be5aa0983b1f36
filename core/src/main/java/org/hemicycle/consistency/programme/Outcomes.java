package org.hemicycle.consistency.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.document.Content;
import org.hemicycle.document.Outline;
import org.hemicycle.dossier.Located;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.look.ResultsChain;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Result;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Stated;
import org.hemicycle.truth.Truth;

/**
 * The outcomes of one component, each once, and the chain of results that they stand in.
 *
 * @param component the component
 * @param firsts its outcomes; where one is stated twice, the statement that restates none
 * @param chain the chain of results
 * @param logframes the parts of documents that hold a logical framework
 */
record Outcomes(
        Located<Component> component, List<Located<Result>> firsts, ResultsChain chain, List<Citation> logframes) {

    /** The outcomes of ranks most of whose outcomes have indicators. */
    static final Look<Outcome> MEASURED = Look.ofFacts(Matter.RESULTS, Outcomes::measured);

    /** The components of ranks most of whose outcomes are stated in a text and again in a logical framework. */
    static final Look<Outcomes> RESTATED = Look.ofFacts(Matter.RESULTS, Outcomes::restated);

    private static final Index<List<Outcomes>> BY_COMPONENT = Index.of("outcomes by component", Outcomes::find);

    /** An outcome of a component. */
    record Outcome(Outcomes outcomes, Located<Result> result) {
        Check isMeasured() {
            return outcomes.isMeasured(result);
        }
    }

    private record Rank(String programme, Component.Kind kind) {}

    private static List<Outcomes> find(Scope scope) {
        ResultsChain chain = ResultsChain.of(scope);
        List<Citation> logframes = scope.dossier().outlines().stream()
                .flatMap(outline -> outline.listPartsHolding(Content.LOGFRAME).stream()
                        .map(part -> cited(outline.document(), part)))
                .toList();
        Map<Address, List<Located<Result>>> byComponent = chain.firsts()
                .filter(result -> result.value().level() == Result.Level.OUTCOME)
                .collect(Collectors.groupingBy(
                        result -> result.address().parent().orElseThrow()));
        return scope.dossier().list(Component.class).stream()
                .filter(component -> byComponent.containsKey(component.address()))
                .map(component -> new Outcomes(component, byComponent.get(component.address()), chain, logframes))
                .toList();
    }

    private static Citation cited(Identifier document, Outline.Part part) {
        return Citation.builder().document(document).place(part.label()).build();
    }

    /** The components of each rank in which at least half of the outcomes have something. */
    private static Stream<Outcomes> using(Scope scope, Function<Outcomes, Long> having) {
        Map<Rank, List<Outcomes>> ranks = scope.get(BY_COMPONENT).stream()
                .collect(Collectors.groupingBy(Outcomes::rank, LinkedHashMap::new, Collectors.toList()));
        return ranks.values().stream()
                .filter(rank -> {
                    long with = rank.stream().mapToLong(having::apply).sum();
                    return with > 0
                            && with * 2
                                    >= rank.stream()
                                            .mapToLong(each -> each.firsts.size())
                                            .sum();
                })
                .flatMap(List::stream);
    }

    private Rank rank() {
        return new Rank(component.address().keys().get(0), component.value().kind());
    }

    private static Stream<Item<Outcome>> measured(Scope scope) {
        return using(
                        scope,
                        outcomes -> outcomes.firsts.stream()
                                .filter(first ->
                                        !outcomes.chain.measuring(first).isEmpty())
                                .count())
                .flatMap(outcomes -> outcomes.firsts.stream()
                        .map(first -> Item.of(
                                first.address(),
                                outcomes.component.value().heading() + ", "
                                        + Labels.of("outcome", first.value().statement()),
                                new Outcome(outcomes, first))));
    }

    private static Stream<Item<Outcomes>> restated(Scope scope) {
        return using(
                        scope,
                        outcomes -> outcomes.firsts.stream()
                                .filter(first ->
                                        !outcomes.chain.restatements(first).isEmpty())
                                .count())
                .map(outcomes -> Item.of(
                        outcomes.component.address(), outcomes.component.value().heading(), outcomes));
    }

    /** An indicator that is tied to no result may be the one that measures it; a tie that is inferred proves little. */
    private Check isMeasured(Located<Result> outcome) {
        if (!chain.measuring(outcome).isEmpty()) {
            return Check.passed();
        }
        List<Indicator> beside = component.value().indicators();
        Optional<Indicator> untied =
                beside.stream().filter(each -> each.measures().isEmpty()).findFirst();
        if (untied.isPresent()) {
            return Check.unknown(Truth.unknown(
                    "which result the " + Labels.of("indicator", untied.get().statement()) + " measures"));
        }
        return Check.failed()
                .evidence(outcome.value().statement())
                .statements(beside.stream()
                        .<Stated<?>>flatMap(indicator ->
                                Stream.concat(Stream.of(indicator.statement()), indicator.measures().stream()))
                        .toList());
    }

    Check standInBothLists() {
        List<Located<Result>> inText = new ArrayList<>();
        List<Located<Result>> inLogframeOnly = new ArrayList<>();
        firsts.forEach(first -> (isInLogframe(first) ? inLogframeOnly : inText).add(first));
        List<Located<Result>> inTextOnly = inText.stream()
                .filter(first -> chain.restatements(first).isEmpty())
                .toList();
        if (inTextOnly.isEmpty() && inLogframeOnly.isEmpty()) {
            return lost(inText);
        }
        return Check.failed()
                .with("text", inText.size())
                .with("missing", inTextOnly.size())
                .with("kept", inText.size() - inTextOnly.size())
                .with("others", inLogframeOnly.size())
                .statements(Stream.concat(inTextOnly.stream(), inLogframeOnly.stream())
                        .map(result -> result.value().statement())
                        .toList());
    }

    /** What our copy lost of the logical framework may have been there. */
    private Check lost(List<Located<Result>> inText) {
        return inText.stream()
                .filter(first -> chain.restatements(first).stream()
                        .allMatch(other -> other.value().statement().certainty() == Certainty.DAMAGED))
                .findFirst()
                .map(first -> Check.unknown(Truth.unknown("whether the logical framework has the "
                        + Labels.of("outcome", first.value().statement()) + ", which our copy of it has lost")))
                .orElse(Check.passed());
    }

    private boolean isInLogframe(Located<Result> result) {
        return result.value()
                .statement()
                .citation()
                .filter(place -> logframes.stream().anyMatch(logframe -> isWithin(place, logframe)))
                .isPresent();
    }

    private static boolean isWithin(Citation place, Citation whole) {
        List<Locator.Step> steps = place.place().steps();
        List<Locator.Step> first = whole.place().steps();
        return place.document().equals(whole.document())
                && steps.size() >= first.size()
                && steps.subList(0, first.size()).equals(first);
    }
}
