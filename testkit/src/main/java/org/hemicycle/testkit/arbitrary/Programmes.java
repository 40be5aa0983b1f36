package org.hemicycle.testkit.arbitrary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.activity.Activity;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.programme.Aim;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Extension;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Milestone;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.programme.Risk;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Generators of programmes and their parts, whatever they say.
 *
 * <p>A programme is whole: what its parts refer to is in it, so that it can stand in a dossier of its own. A part by
 * itself may refer to anything.
 */
public final class Programmes {

    private static final int DEPTH = 2;
    private static final int DEEPEST = 5;
    private static final int BREADTH = 3;
    private static final int FEW = 2;
    private static final Set<String> RESERVED = Set.of(Programme.BUDGET, Programme.ACTIVITIES, Programme.RISKS);

    private static final Arbitrary<Money> MONEY = Shared.of(Programmes::newMoney);
    private static final Arbitrary<Indicator> INDICATORS = Shared.of(Programmes::newIndicators);
    private static final Arbitrary<Result> RESULTS = Shared.of(Programmes::newResults);

    private Programmes() {}

    /** {@return amounts of a few currencies, zero among them} */
    public static Arbitrary<Money> money() {
        return MONEY;
    }

    private static Arbitrary<Money> newMoney() {
        return Combinators.combine(
                        Arbitraries.of("EUR", "CHF", "JPY").map(CurrencyUnit::of),
                        Arbitraries.integers().between(0, 5_000_000))
                .as((currency, amount) -> Money.of(currency, BigDecimal.valueOf(amount)));
    }

    /** {@return budget lines with lines of their own} */
    public static Arbitrary<BudgetLine> budgetLines() {
        return budgetLines(DEPTH);
    }

    private static Arbitrary<BudgetLine> budgetLines(int depth) {
        return Builders.withBuilder(BudgetLine::builder)
                .use(Sources.keys())
                .in((line, key) -> line.key(key))
                .use(Sources.texts())
                .in((line, label) -> line.label(label))
                .use(Shared.perhaps(Sources.paths()))
                .in((line, paid) -> line.paysFor(paid))
                .use(Sources.stated(money()))
                .in((line, amount) -> line.amount(amount))
                .use(Arbitraries.of(BudgetLine.Status.class))
                .in((line, status) -> line.status(status))
                .use(parts(depth, Programmes::budgetLines, BudgetLine::key))
                .in((line, lines) -> line.lines(lines))
                .use(Shared.perhaps(Sources.citations()))
                .in((line, citation) -> line.citation(citation))
                .build(BudgetLine.Builder::build)
                .withoutEdgeCases();
    }

    /** {@return components with components of their own, and those with some, as programmes have them} */
    public static Arbitrary<Component> components() {
        return components(DEPTH);
    }

    /**
     * Components that are divided up to a given depth.
     *
     * @param depth how often a component may be divided: 0, where it has no components of its own, to 5
     * @return components of every rank
     * @throws IllegalArgumentException if the depth is another
     */
    public static Arbitrary<Component> components(int depth) {
        if (depth < 0 || depth > DEEPEST) {
            throw new IllegalArgumentException("Programmes.components was asked for components of the depth " + depth
                    + "; accepted is 0, where none has components of its own, to " + DEEPEST
                    + ", beyond which a single tree has thousands.");
        }
        return Builders.withBuilder(Component::builder)
                .use(Sources.keys())
                .in((component, key) -> component.key(key))
                .use(Arbitraries.of(Component.Kind.class))
                .in((component, kind) -> component.kind(kind))
                .use(Shared.perhaps(Arbitraries.of("1.1", "2.2.1", "A")))
                .in((component, label) -> component.label(label))
                .use(Sources.texts())
                .in((component, title) -> component.title(title))
                .use(Shared.perhaps(Sources.stated(Sources.texts())))
                .in((component, objective) -> component.objective(objective))
                .use(few(results(), Result::key))
                .in((component, results) -> component.results(results))
                .use(few(indicators(), Indicator::key))
                .in((component, indicators) -> component.indicators(indicators))
                .use(Activities.involvements().list().ofMaxSize(FEW))
                .in((component, involvements) -> component.involvements(involvements))
                .use(parts(depth, Programmes::components, Component::key))
                .in((component, parts) -> component.components(parts))
                .use(Shared.perhaps(Sources.citations()))
                .in((component, citation) -> component.citation(citation))
                .build(Component.Builder::build)
                .withoutEdgeCases();
    }

    /** {@return results of every level, with aims and indicators} */
    public static Arbitrary<Result> results() {
        return RESULTS;
    }

    private static Arbitrary<Result> newResults() {
        return Builders.withBuilder(Result::builder)
                .use(Sources.keys().map("result-"::concat))
                .in((result, key) -> result.key(key))
                .use(Arbitraries.of(Result.Level.class))
                .in((result, level) -> result.level(level))
                .use(Shared.perhaps(Arbitraries.of("1.1", "2.2.1", "A")))
                .in((result, label) -> result.label(label))
                .use(Sources.stated(Sources.texts()))
                .in((result, statement) -> result.statement(statement))
                .use(aims().list().ofMaxSize(FEW))
                .in((result, aims) -> result.aims(aims))
                .use(Shared.perhaps(Sources.paths()))
                .in((result, restated) -> result.restates(restated))
                .use(few(indicators(), Indicator::key))
                .in((result, indicators) -> result.indicators(indicators))
                .build(Result.Builder::build)
                .withoutEdgeCases();
    }

    /** {@return steps of States towards conventions} */
    public static Arbitrary<Aim> aims() {
        return Combinators.combine(
                        Sources.identifiers(Identifier.Scheme.COUNTRY),
                        Sources.identifiers(Identifier.Scheme.TREATY),
                        Arbitraries.of(TreatyAction.Kind.class))
                .as(Aim::new);
    }

    /** {@return what is to be reached by some day} */
    public static Arbitrary<Milestone> milestones() {
        return Combinators.combine(Dates.extendedDates(), Sources.stated(Sources.texts()))
                .as(Milestone::new);
    }

    /** {@return indicators with and without baseline, target, unit and means of verification} */
    public static Arbitrary<Indicator> indicators() {
        return INDICATORS;
    }

    private static Arbitrary<Indicator> newIndicators() {
        return Builders.withBuilder(Indicator::builder)
                .use(Sources.keys().map("indicator-"::concat))
                .in((indicator, key) -> indicator.key(key))
                .use(Sources.stated(Sources.texts()))
                .in((indicator, statement) -> indicator.statement(statement))
                .use(Sources.stated(Sources.paths()).list().ofMaxSize(FEW))
                .in((indicator, measured) -> indicator.measures(measured))
                .use(Shared.perhaps(Sources.stated(Sources.texts())))
                .in((indicator, baseline) -> indicator.baseline(baseline))
                .use(milestones().list().ofMaxSize(FEW))
                .in((indicator, milestones) -> indicator.milestones(milestones))
                .use(Shared.perhaps(Sources.stated(Sources.texts())))
                .in((indicator, target) -> indicator.target(target))
                .use(Shared.perhaps(Arbitraries.of("laws", "PERCENT", "participants")))
                .in((indicator, unit) -> indicator.unit(unit))
                .use(Shared.perhaps(Sources.texts()))
                .in((indicator, means) -> indicator.meansOfVerification(means))
                .build(Indicator.Builder::build)
                .withoutEdgeCases();
    }

    /** {@return risks with and without likelihood, impact and owner} */
    public static Arbitrary<Risk> risks() {
        return Builders.withBuilder(Risk::builder)
                .use(Sources.keys())
                .in((risk, key) -> risk.key(key))
                .use(Sources.texts())
                .in((risk, category) -> risk.category(category))
                .use(Sources.stated(Sources.texts()).list().ofMaxSize(FEW))
                .in((risk, descriptions) -> risk.descriptions(descriptions))
                .use(Sources.stated(Sources.texts()).list().ofMaxSize(FEW))
                .in((risk, mitigations) -> risk.mitigations(mitigations))
                .use(Claims.subjects().set().ofMaxSize(FEW))
                .in((risk, concerns) -> risk.concerns(concerns))
                .use(Shared.perhaps(Arbitraries.of("low", "medium", "high")))
                .in((risk, likelihood) -> risk.likelihood(likelihood))
                .use(Shared.perhaps(Arbitraries.of("low", "medium", "high")))
                .in((risk, impact) -> risk.impact(impact))
                .use(Shared.perhaps(Sources.identifiers(Identifier.Scheme.BODY)))
                .in((risk, owner) -> risk.owner(owner))
                .build(Risk.Builder::build)
                .withoutEdgeCases();
    }

    /** {@return extensions, with and without the day on which they were decided} */
    public static Arbitrary<Extension> extensions() {
        Arbitrary<Stated<ExtendedDate>> dates = Sources.stated(Dates.extendedDates());
        return Combinators.combine(dates, Shared.perhaps(dates))
                .as((until, decided) ->
                        Extension.builder().until(until).decided(decided).build());
    }

    private static <T> Arbitrary<List<T>> few(Arbitrary<T> values, Function<T, Object> key) {
        return values.list().ofMaxSize(FEW).uniqueElements(key::apply);
    }

    private static <T> Arbitrary<List<T>> parts(
            int depth, Function<Integer, Arbitrary<T>> arbitrary, Function<T, Object> key) {
        return depth == 0
                ? Arbitraries.just(List.of())
                : arbitrary.apply(depth - 1).list().ofMaxSize(BREADTH).uniqueElements(key::apply);
    }

    /** {@return programmes of every kind, each whole} */
    public static Arbitrary<Programme> programmes() {
        return Builders.withBuilder(Programme::builder)
                .use(Sources.keys())
                .in((programme, key) -> programme.key(key))
                .use(Sources.identifiers(Identifier.Scheme.DOCUMENT_SYMBOL))
                .in((programme, document) -> programme.document(document))
                .use(Sources.names())
                .in((programme, name) -> programme.name(name))
                .use(Arbitraries.of(Programme.Kind.class))
                .in((programme, kind) -> programme.kind(kind))
                .use(Shared.perhaps(Sources.identifiers(Identifier.Scheme.BODY)))
                .in((programme, owner) -> programme.owner(owner))
                .use(Sources.identifiers(Identifier.Scheme.COUNTRY).set().ofMaxSize(FEW))
                .in((programme, beneficiaries) -> programme.beneficiaries(beneficiaries))
                .use(Sources.stated(Dates.dateRanges()))
                .in((programme, period) -> programme.period(period))
                .use(extensions().list().ofMaxSize(FEW))
                .in((programme, extensions) -> programme.extensions(extensions))
                .use(Shared.perhaps(Sources.stated(Dates.extendedDates())))
                .in((programme, adoption) -> programme.adoption(adoption))
                .use(Sources.stated(Sources.texts()).list().ofMaxSize(FEW))
                .in((programme, objectives) -> programme.objectives(objectives))
                .use(few(results(), Result::key))
                .in((programme, results) -> programme.results(results))
                .use(Activities.involvements().list().ofMaxSize(FEW))
                .in((programme, involvements) -> programme.involvements(involvements))
                .use(parts(DEPTH, Programmes::components, Component::key)
                        .filter(parts -> parts.stream().noneMatch(part -> RESERVED.contains(part.key()))))
                .in((programme, components) -> programme.components(components))
                .use(Activities.activities().list().ofMaxSize(BREADTH).uniqueElements(Activity::key))
                .in((programme, activities) -> programme.activities(activities))
                .use(Fundings.sources().list().ofMaxSize(BREADTH).uniqueElements(FundingSource::code))
                .in((programme, sources) -> programme.fundingSources(sources))
                .use(few(risks(), Risk::key))
                .in((programme, risks) -> programme.risks(risks))
                .use(parts(DEPTH, Programmes::budgetLines, BudgetLine::key))
                .in((programme, budget) -> programme.budget(budget))
                .use(Sdgs.links().list().ofMaxSize(BREADTH))
                .in((programme, links) -> programme.sdgLinks(links))
                .build(programme -> Wiring.wired(programme.build()))
                .withoutEdgeCases();
    }
}
