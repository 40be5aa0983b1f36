package org.hemicycle.testkit.arbitrary;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.activity.Activity;
import org.hemicycle.document.Subject;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.programme.Aim;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Milestone;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.programme.Risk;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Generators of programmes and their parts, whatever they say. */
public final class Programmes {

    private static final int DEPTH = 2;
    private static final int BREADTH = 3;
    private static final Set<String> RESERVED = Set.of(Programme.BUDGET, Programme.ACTIVITIES, Programme.RISKS);

    private Programmes() {}

    /** {@return amounts of a few currencies, zero among them} */
    public static Arbitrary<Money> money() {
        return Combinators.combine(
                        Arbitraries.of("EUR", "CHF", "JPY").map(CurrencyUnit::of),
                        Arbitraries.integers().between(0, 5_000_000))
                .as((currency, amount) -> Money.of(currency, BigDecimal.valueOf(amount)));
    }

    /** {@return lines of a budget, up to three ranks deep, that need not add up; they pay for no component} */
    public static Arbitrary<BudgetLine> budgetLines() {
        return budgetLines(DEPTH);
    }

    private static Arbitrary<BudgetLine> budgetLines(int depth) {
        return Combinators.combine(
                        Sources.keys(),
                        Sources.texts(),
                        money(),
                        Arbitraries.of(BudgetLine.Status.class),
                        parts(depth, Programmes::budgetLines, BudgetLine::key),
                        Sources.citations())
                .as((key, label, amount, status, lines, citation) -> BudgetLine.builder()
                        .key(key)
                        .label(label)
                        .amount(amount)
                        .status(status)
                        .lines(lines)
                        .citation(citation)
                        .build());
    }

    /** {@return components, up to three ranks deep} */
    public static Arbitrary<Component> components() {
        return components(DEPTH);
    }

    private static Arbitrary<Component> components(int depth) {
        return Combinators.combine(
                        Sources.keys(),
                        Arbitraries.of(Component.Kind.class),
                        Arbitraries.of("1.1", "2.2.1", "A").optional(),
                        Sources.texts(),
                        Sources.stated(Sources.texts()).optional(),
                        parts(depth, Programmes::components, Component::key),
                        results().list().ofMaxSize(1),
                        Sources.citations())
                .as((key, kind, label, title, objective, parts, results, citation) -> Component.builder()
                        .key(key)
                        .kind(kind)
                        .label(label)
                        .title(title)
                        .objective(objective)
                        .components(parts)
                        .results(results)
                        .citation(citation)
                        .build());
    }

    /** {@return results that restate no other; their keys begin with "result-", so that no component has them} */
    public static Arbitrary<Result> results() {
        return Combinators.combine(
                        Sources.keys().map("result-"::concat),
                        Arbitraries.of(Result.Level.class),
                        Sources.stated(Sources.texts()),
                        aims().list().ofMaxSize(2),
                        indicators().list().ofMaxSize(1))
                .as((key, level, statement, aims, indicators) -> Result.builder()
                        .key(key)
                        .level(level)
                        .statement(statement)
                        .aims(aims)
                        .indicators(indicators)
                        .build());
    }

    /** {@return steps of some State towards some convention} */
    public static Arbitrary<Aim> aims() {
        return Combinators.combine(
                        Sources.identifiers(Identifier.Scheme.COUNTRY),
                        Sources.identifiers(Identifier.Scheme.TREATY),
                        Arbitraries.of(TreatyAction.Kind.class))
                .as(Aim::new);
    }

    /** {@return indicators with up to two milestones} */
    public static Arbitrary<Indicator> indicators() {
        Arbitrary<Milestone> milestones = Combinators.combine(Dates.extendedDates(), Sources.stated(Sources.texts()))
                .as(Milestone::new);
        return Combinators.combine(
                        Sources.keys(),
                        Sources.stated(Sources.texts()),
                        milestones.list().ofMaxSize(2))
                .as((key, statement, reached) -> Indicator.builder()
                        .key(key)
                        .statement(statement)
                        .milestones(reached)
                        .build());
    }

    /** {@return entries of a register of risks; they concern pairs, not parts of a programme} */
    public static Arbitrary<Risk> risks() {
        Arbitrary<Subject> pairs = Combinators.combine(
                        Sources.identifiers(Identifier.Scheme.COUNTRY), Sources.identifiers(Identifier.Scheme.TREATY))
                .as(Subject::of);
        return Combinators.combine(
                        Sources.keys(),
                        Sources.texts(),
                        Sources.stated(Sources.texts()).list().ofMaxSize(2),
                        Sources.stated(Sources.texts()).list().ofMaxSize(2),
                        pairs.set().ofMaxSize(1))
                .as((key, category, descriptions, mitigations, concerns) -> Risk.builder()
                        .key(key)
                        .category(category)
                        .descriptions(descriptions)
                        .mitigations(mitigations)
                        .concerns(concerns)
                        .build());
    }

    /** Parts of the next rank with different keys; none below the lowest rank. */
    private static <T> Arbitrary<List<T>> parts(
            int depth, Function<Integer, Arbitrary<T>> arbitrary, Function<T, Object> key) {
        return depth == 0
                ? Arbitraries.just(List.of())
                : arbitrary.apply(depth - 1).list().ofMaxSize(BREADTH).uniqueElements(key::apply);
    }

    /** {@return programmes; their links start from the programme itself or from a component of the highest rank} */
    public static Arbitrary<Programme> programmes() {
        return Combinators.combine(
                        Sources.keys(),
                        parts(DEPTH, Programmes::components, Component::key)
                                .filter(parts -> parts.stream().noneMatch(part -> RESERVED.contains(part.key()))))
                .flatAs(Programmes::programmes);
    }

    private static Arbitrary<Programme> programmes(String key, List<Component> components) {
        Address address = Address.of(key);
        Set<Address> parts = components.stream()
                .map(component -> address.then(component.key()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Arbitrary<Address> subjects =
                Arbitraries.of(Stream.concat(Stream.of(address), parts.stream()).toList());
        return Builders.withBuilder(() -> Programme.builder().key(key).components(components))
                .use(Sources.identifiers(Identifier.Scheme.DOCUMENT_SYMBOL))
                .in((programme, document) -> programme.document(document))
                .use(Sources.names())
                .in((programme, name) -> programme.name(name))
                .use(Arbitraries.of(Programme.Kind.class))
                .in((programme, kind) -> programme.kind(kind))
                .use(Sources.identifiers(Identifier.Scheme.BODY).optional())
                .in((programme, owner) -> programme.owner(owner))
                .use(Sources.identifiers(Identifier.Scheme.COUNTRY).set().ofMaxSize(2))
                .in((programme, beneficiaries) -> programme.beneficiaries(beneficiaries))
                .use(Sources.stated(Dates.dateRanges()))
                .in((programme, period) -> programme.period(period))
                .use(Sources.stated(Dates.extendedDates()).optional())
                .in((programme, adoption) -> programme.adoption(adoption))
                .use(Sources.stated(Sources.texts()).list().ofMaxSize(2))
                .in((programme, objectives) -> programme.objectives(objectives))
                .use(Activities.activities(parts).list().ofMaxSize(BREADTH).uniqueElements(Activity::key))
                .in((programme, activities) -> programme.activities(activities))
                .use(Fundings.sources().list().ofMaxSize(BREADTH).uniqueElements(FundingSource::code))
                .in((programme, sources) -> programme.fundingSources(sources))
                .use(risks().list().ofMaxSize(1))
                .in((programme, risks) -> programme.risks(risks))
                .use(parts(DEPTH, Programmes::budgetLines, BudgetLine::key))
                .in((programme, budget) -> programme.budget(budget))
                .use(Sdgs.links(subjects).list().ofMaxSize(BREADTH))
                .in((programme, links) -> programme.sdgLinks(links))
                .build(programme -> programme.build());
    }
}
