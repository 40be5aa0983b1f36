package org.hemicycle.consistency.funding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.eligibility.Ceiling;
import org.hemicycle.finding.Matter;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.truth.Truth;
import org.joda.money.Money;

/**
 * The most that something may come to: the ceiling of a source, what it allots for a year, or the ceiling of the costs
 * of management.
 *
 * @param programme the programme
 * @param source the source; absent for the costs of management
 * @param most the most
 * @param place where that stands
 */
record Limit(Programme programme, Optional<FundingSource> source, Datum.Figure most, Citation place) {

    /** What may come to no more. */
    private enum Measure {
        MONEY,
        PER_CENT
    }

    static final Look<Limit> LOOK = Look.ofFacts(Matter.FUNDING, Limit::all);

    private static final String PERCENT = "PERCENT";
    private static final String MANAGEMENT = "managementcost";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext THREE_DIGITS = new MathContext(3);

    private static Stream<Item<Limit>> all(Scope scope) {
        Set<FundingSource> seen = new HashSet<>();
        return scope.dossier().programmes().stream()
                .flatMap(programme -> Stream.of(
                                programme.fundingSources().stream()
                                        .filter(source -> ceiling(source).isPresent() && seen.add(source))
                                        .map(source -> of(programme, source)),
                                allocations(programme, scope),
                                managements(programme, scope))
                        .flatMap(limits -> limits))
                .map(Limit::item);
    }

    private static Optional<Datum.Figure> ceiling(FundingSource source) {
        return source.ceiling().flatMap(Stated::value);
    }

    private static Limit of(Programme programme, FundingSource source) {
        Datum.Figure most = ceiling(source).orElseThrow();
        Citation place = source.ceiling()
                .flatMap(Stated::citation)
                .orElseGet(() -> Citation.ofPart(programme.address()))
                .quoting(most.toString());
        return new Limit(programme, Optional.of(source), most, place);
    }

    /** What a source allots for a year is the most that it pays in a plan of a year. */
    private static Stream<Limit> allocations(Programme programme, Scope scope) {
        boolean isOneYear = programme
                .extendedPeriod()
                .filter(period -> period.first()
                        .flatMap(first -> period.last().filter(last -> last.isBefore(first.plusYears(1))))
                        .isPresent())
                .isPresent();
        return isOneYear
                ? StatedFigures.of(programme, ClaimProperty.ANNUAL_ALLOCATION, scope)
                        .flatMap(claim -> programme.fundingSources().stream()
                                .filter(source -> ceiling(source).isEmpty() && isOf(claim, source))
                                .map(source -> of(programme, Optional.of(source), claim)))
                : Stream.empty();
    }

    private static boolean isOf(Claim claim, FundingSource source) {
        String label = Name.folded(claim.label().orElse(""));
        return !label.isEmpty()
                && source.name().forms().stream()
                        .anyMatch(form -> Name.folded(form).contains(label));
    }

    private static Stream<Limit> managements(Programme programme, Scope scope) {
        return StatedFigures.of(programme, ClaimProperty.MANAGEMENT_COST_CEILING, scope)
                .filter(claim -> StatedFigures.in(claim).unit().equals(PERCENT))
                .limit(1)
                .map(claim -> of(programme, Optional.empty(), claim));
    }

    private static Limit of(Programme programme, Optional<FundingSource> source, Claim claim) {
        return new Limit(programme, source, StatedFigures.in(claim), claim.evidence());
    }

    private Item<Limit> item() {
        String key = source.map(FundingSource::code).orElse("management-costs");
        String label =
                source.map(each -> DeclaredSource.label(each.code(), source)).orElse("Management costs");
        return new Item<>(programme.address(), key, label, this);
    }

    Check check(Scope scope) {
        return source.map(each -> ofSource(Ceiling.use(scope.dossier(), each, most)))
                .orElseGet(this::ofManagement);
    }

    private Check ofSource(Ceiling.Use use) {
        return Check.requiring(use.kept(), () -> exceededBy(use.amount()).evidence(use.places()));
    }

    /** The share of management in what is left of the budget without it, by the lines whose labels name it. */
    private Check ofManagement() {
        List<BudgetLine> main = Subtotals.in(programme.budget()).counted();
        List<BudgetLine> lines = main.stream().flatMap(Limit::managing).toList();
        Optional<Money> whole =
                BudgetLine.total(main.stream().flatMap(BudgetLine::withParts).toList());
        if (lines.isEmpty() || whole.isEmpty()) {
            return unknownCosts();
        }
        BigDecimal costs = BudgetLine.total(lines).orElseThrow().getAmount();
        BigDecimal direct = BudgetLine.total(main).orElseThrow().getAmount().subtract(costs);
        if (direct.signum() <= 0) {
            return unknownCosts();
        }
        BigDecimal share = costs.multiply(HUNDRED).divide(direct, MathContext.DECIMAL64);
        return Check.requiring(
                share.compareTo(most.amount()) <= 0
                        || most.isRounded() && most.agreesWith(percent(share)).isYes(),
                () -> exceededBy(share.round(THREE_DIGITS))
                        .statements(lines.stream().map(BudgetLine::amount).toList()));
    }

    private static Datum.Figure percent(BigDecimal share) {
        return new Datum.Figure(share, PERCENT, Datum.Bound.EXACT);
    }

    private Check unknownCosts() {
        return Check.unknown(Truth.unknown(
                "the management costs and direct costs of " + programme.name().common()));
    }

    private Check exceededBy(BigDecimal amount) {
        return Check.failed()
                .with("measure", isShare() ? Measure.PER_CENT : Measure.MONEY)
                .with("limit", value(most.amount()))
                .with("amount", value(amount))
                .evidence(place);
    }

    private Object value(BigDecimal amount) {
        return isShare() ? amount : new Datum.Figure(amount, most.unit(), Datum.Bound.EXACT);
    }

    private boolean isShare() {
        return most.unit().equals(PERCENT);
    }

    private static Stream<BudgetLine> managing(BudgetLine line) {
        return Name.folded(line.label()).contains(MANAGEMENT)
                ? Stream.of(line)
                : line.lines().stream().flatMap(Limit::managing);
    }
}
