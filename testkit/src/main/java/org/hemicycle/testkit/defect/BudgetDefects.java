package org.hemicycle.testkit.defect;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Datum.Bound;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.BudgetLine.Status;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.source.Address;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Defects of budgets and of what is said of their amounts. */
final class BudgetDefects {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String SECURED = "a programme that states its total budget, or has a known one";
    private static final String MANAGEMENT = "Management costs";

    private BudgetDefects() {}

    static List<Defect> all() {
        return Stream.concat(ofLines().stream(), ofFigures().stream()).toList();
    }

    private static List<Defect> ofLines() {
        return List.of(
                Defect.of(
                        "FUN-004",
                        "a line of the budget is raised and its total is not",
                        "an estimated line that is not divided, with a total stated for it and those beside it",
                        Spots.inFirst(
                                BudgetLine.class,
                                spot -> isRaisable(spot) && total(spot).isPresent(),
                                spot -> changed(
                                        spot,
                                        own -> own.amount(
                                                raised(spot.part(), total(spot).orElseThrow()))))),
                Defect.of(
                        "FUN-008",
                        "the line of one area is taken for another area",
                        "an estimated line that alone pays for a component, of a rank most of which has lines",
                        Spots.inFirst(
                                BudgetLine.class,
                                spot -> other(spot).isPresent(),
                                spot -> changed(
                                        spot, own -> own.paysFor(other(spot).orElseThrow())))),
                Defect.of(
                        "FUN-013",
                        "a part of the budget is given in another currency",
                        "a line with an amount that is not divided",
                        Spots.inFirst(
                                BudgetLine.class,
                                spot -> isLeaf(spot.part()),
                                spot -> changed(spot, own -> own.addLines(abroad(spot))))),
                Defect.of(
                        "FUN-015",
                        "money is set apart as a reserve, of which the text says nothing",
                        "a programme with a budget",
                        Spots.inFirst(
                                Programme.class,
                                spot -> !spot.part().budget().isEmpty(),
                                spot -> spot.changed(programme -> Programme.builder()
                                        .from(programme)
                                        .addBudget(reserve(spot))
                                        .build()))));
    }

    private static List<Defect> ofFigures() {
        return List.of(
                Defect.of(
                        "FUN-005",
                        "more is said to be secured than the whole budget",
                        SECURED,
                        stating(BudgetDefects::shown, BudgetDefects::securedTwice)),
                Defect.of(
                        "FUN-006",
                        "management costs more than its ceiling",
                        "a budget of known amounts in one currency",
                        dossier -> Spot.all(dossier, Programme.class)
                                .flatMap(spot -> withManagement(spot).stream())
                                .map(BudgetDefects::overCeiling)
                                .findFirst()),
                Defect.of(
                        "FUN-007",
                        "the share of the budget that is secured is not what the figures give",
                        SECURED,
                        stating(BudgetDefects::shown, BudgetDefects::withWrongShare)),
                Defect.of(
                        "FUN-010",
                        "no line of the budget is marked as secured",
                        "a programme that states its total budget or has a known one, and declares no single source on"
                                + " which activities draw",
                        stating(
                                spot -> Optional.of(spot).filter(FundingDefects::isSourceOpen),
                                BudgetDefects::unsecured)));
    }

    /** Changes the first programme that can be made ready, once its total and what of it is secured are stated. */
    private static Defect.Planting stating(
            Function<Spot<Programme>, Optional<Spot<Programme>>> ready, Function<Spot<Programme>, Dossier> change) {
        return dossier -> Spot.all(dossier, Programme.class)
                .flatMap(spot -> ready.apply(spot).flatMap(BudgetDefects::stated).stream())
                .findFirst()
                .map(change);
    }

    private static Dossier changed(Spot<BudgetLine> spot, UnaryOperator<BudgetLine.Builder> change) {
        return spot.changed(
                line -> change.apply(BudgetLine.builder().from(line)).build());
    }

    private static Spot<Programme> programme(Spot<BudgetLine> spot) {
        Programme programme = spot.programme().orElseThrow();
        return new Spot<>(spot.dossier(), Programme.class, new Located<>(programme.address(), programme));
    }

    private static Stream<BudgetLine> lines(Programme programme) {
        return programme.budget().stream().flatMap(BudgetLine::withParts);
    }

    private static boolean isLeaf(BudgetLine line) {
        return line.lines().isEmpty() && line.amount().value().isPresent();
    }

    /** Whether more money for it exceeds neither what is needed for something nor a ceiling. */
    private static boolean isRaisable(Spot<BudgetLine> spot) {
        BudgetLine line = spot.part();
        return isLeaf(line)
                && line.status() == Status.ESTIMATED
                && !isManagement(line)
                && line.paysFor()
                        .flatMap(address -> spot.dossier().find(address, Activity.class))
                        .isEmpty();
    }

    /** The sum of a line and those beside it, if that is stated. */
    private static Optional<Money> total(Spot<BudgetLine> spot) {
        Address whole = spot.address().parent().orElseThrow();
        Optional<BudgetLine> above = spot.dossier().find(whole, BudgetLine.class);
        List<BudgetLine> lines = above.map(BudgetLine::lines)
                .orElseGet(() -> programme(spot).part().budget());
        return BudgetLine.total(lines)
                .filter(Money::isPositive)
                .filter(sum -> above.map(line -> line.amount().value().isPresent())
                        .orElseGet(() -> Figures.of(programme(spot), ClaimProperty.TOTAL_BUDGET).list().stream()
                                .anyMatch(figure -> isExactly(figure, sum.getCurrencyUnit()))));
    }

    private static boolean isExactly(Datum.Figure figure, CurrencyUnit currency) {
        return figure.bound() == Bound.EXACT && figure.unit().equals(currency.getCode());
    }

    private static Stated<Money> raised(BudgetLine line, Money total) {
        Money amount = line.amount().value().orElseThrow().plus(total);
        return Stated.<Money>builder()
                .from(line.amount())
                .asWritten(amount.toString())
                .value(amount)
                .build();
    }

    /** A component with lines, of the rank of the one for which this line alone pays, if most of that rank has some. */
    private static Optional<Address> other(Spot<BudgetLine> spot) {
        List<Address> funded = spot.dossier().list(BudgetLine.class).stream()
                .flatMap(line -> line.value().paysFor().stream())
                .toList();
        List<Spot<Component>> rank = spot.part().paysFor().stream()
                .filter(address -> spot.part().status() == Status.ESTIMATED && paysAlone(spot))
                .flatMap(address -> rank(spot.dossier(), address))
                .toList();
        return Spots.lead(rank, each -> funded.contains(each.address())) >= 0
                ? rank.stream()
                        .map(Spot::address)
                        .filter(each -> funded.contains(each)
                                && !Optional.of(each).equals(spot.part().paysFor()))
                        .findFirst()
                : Optional.empty();
    }

    /** The components of a programme that are of the kind of one of them. */
    private static Stream<Spot<Component>> rank(Dossier dossier, Address component) {
        return Spot.all(dossier, Component.class)
                .filter(each -> each.address().equals(component))
                .flatMap(one -> Stream.concat(Stream.of(one), one.others())
                        .filter(each -> each.part().kind() == one.part().kind()));
    }

    private static BudgetLine abroad(Spot<BudgetLine> spot) {
        CurrencyUnit own = spot.part().amount().value().orElseThrow().getCurrencyUnit();
        return BudgetLine.builder()
                .key("experts")
                .label("Experts")
                .amount(Money.of(own.equals(CurrencyUnit.CHF) ? CurrencyUnit.USD : CurrencyUnit.CHF, 1000))
                .citation(spot.place())
                .build();
    }

    /** Without an amount, so that all sums stay as they are. */
    private static BudgetLine reserve(Spot<Programme> spot) {
        return BudgetLine.builder()
                .key(Spots.key("reserve", spot.part().budget().stream()))
                .label("Reserve")
                .amount("tbc")
                .citation(spot.part().budget().get(0).citation())
                .build();
    }

    private static boolean isPositive(Datum.Figure figure) {
        return figure.amount().signum() > 0;
    }

    private static Optional<Spot<Programme>> stated(Spot<Programme> spot) {
        Figures secured = Figures.of(spot, ClaimProperty.SECURED_FUNDING);
        boolean isOpen = secured.list().isEmpty()
                && Figures.of(spot, ClaimProperty.SECURED_SHARE).list().isEmpty();
        return Figures.of(spot, ClaimProperty.TOTAL_BUDGET)
                .first()
                .or(() -> BudgetLine.total(spot.part().budget()).map(BudgetDefects::figure))
                .filter(whole -> isPositive(whole) && whole.bound() == Bound.EXACT)
                .filter(whole -> isOpen || isSecured(spot))
                .map(whole -> Figures.of(
                                Figures.of(spot, ClaimProperty.TOTAL_BUDGET).stated(whole),
                                ClaimProperty.SECURED_FUNDING)
                        .stated(marked(spot)
                                .filter(part -> part.unit().equals(whole.unit()))
                                .orElse(whole)));
    }

    /** What the lines come to that are marked as secured or pledged. */
    private static Optional<Datum.Figure> marked(Spot<Programme> spot) {
        return BudgetLine.total(spot.part().budget().stream()
                        .flatMap(BudgetDefects::marked)
                        .toList())
                .map(BudgetDefects::figure)
                .filter(BudgetDefects::isPositive);
    }

    private static Stream<BudgetLine> marked(BudgetLine line) {
        return line.status() == Status.SECURED || line.status() == Status.PLEDGED
                ? Stream.of(line)
                : line.lines().stream().flatMap(BudgetDefects::marked);
    }

    /** Whether secured funding is stated. */
    static boolean isSecured(Spot<Programme> spot) {
        return Figures.of(spot, ClaimProperty.SECURED_FUNDING).list().stream().anyMatch(BudgetDefects::isPositive);
    }

    private static Datum.Figure figure(Money money) {
        return new Datum.Figure(money.getAmount(), money.getCurrencyUnit().getCode(), Bound.EXACT);
    }

    /** With a line that is secured, unless source or use of secured money can be seen already. */
    private static Optional<Spot<Programme>> shown(Spot<Programme> spot) {
        boolean isShown = isSecured(spot)
                || spot.part().fundingSources().size() == 1
                || lines(spot.part()).anyMatch(line -> line.status() == Status.SECURED);
        return isShown
                ? Optional.of(spot)
                : lines(spot)
                        .filter(line -> isLeaf(line.part()) && paysAlone(line))
                        .findFirst()
                        .map(line -> spot.in(changed(line, own -> own.status(Status.SECURED))));
    }

    /** Whether no other line pays for the same. */
    private static boolean paysAlone(Spot<BudgetLine> spot) {
        return spot.part().paysFor().isEmpty()
                || spot.dossier().list(BudgetLine.class).stream()
                                .filter(line -> line.value()
                                        .paysFor()
                                        .equals(spot.part().paysFor()))
                                .count()
                        == 1;
    }

    /** Twice the total is secured, and the share, if it is stated, says so too. */
    private static Dossier securedTwice(Spot<Programme> spot) {
        Datum.Figure whole =
                Figures.of(spot, ClaimProperty.TOTAL_BUDGET).first().orElseThrow();
        Datum.Figure twice =
                new Datum.Figure(whole.amount().multiply(BigDecimal.valueOf(2)), whole.unit(), Bound.EXACT);
        Dossier secured = Figures.of(spot, ClaimProperty.SECURED_FUNDING).changed(twice.toString(), twice);
        Figures share = Figures.of(spot.in(secured), ClaimProperty.SECURED_SHARE);
        return share.list().isEmpty()
                ? secured
                : share.changed("200%", Figures.percent(BigDecimal.valueOf(200), Bound.EXACT));
    }

    /** Ten per cent more than the figures give. */
    private static Dossier withWrongShare(Spot<Programme> spot) {
        BigDecimal share = amount(spot, ClaimProperty.SECURED_FUNDING)
                .multiply(HUNDRED)
                .divide(amount(spot, ClaimProperty.TOTAL_BUDGET), 0, RoundingMode.HALF_UP)
                .add(BigDecimal.TEN);
        return Figures.of(spot, ClaimProperty.SECURED_SHARE).changed(share + "%", Figures.percent(share, Bound.EXACT));
    }

    private static BigDecimal amount(Spot<Programme> spot, ClaimProperty property) {
        return Figures.of(spot, property).first().orElseThrow().amount();
    }

    private static Dossier unsecured(Spot<Programme> spot) {
        Dossier changed = FundingDefects.withTwoSources(spot);
        for (Spot<BudgetLine> line : lines(spot).toList()) {
            changed = Spot.changed(
                    changed,
                    line.address(),
                    BudgetLine.class,
                    each -> BudgetLine.builder()
                            .from(each)
                            .status(Status.ESTIMATED)
                            .build());
        }
        return changed;
    }

    private static Stream<Spot<BudgetLine>> lines(Spot<Programme> spot) {
        return Spot.all(spot.dossier(), BudgetLine.class)
                .filter(line -> line.address().isWithin(spot.address()));
    }

    private static boolean isManagement(BudgetLine line) {
        return Name.folded(line.label()).contains(Name.folded(MANAGEMENT).replaceAll("s$", ""));
    }

    private static Stream<BudgetLine> managing(BudgetLine line) {
        return isManagement(line) ? Stream.of(line) : line.lines().stream().flatMap(BudgetDefects::managing);
    }

    /** A programme that has a line for management beside other costs, or one that is divided so. */
    private static Optional<Spot<Programme>> withManagement(Spot<Programme> spot) {
        Stream<Spot<Programme>> given = lines(spot)
                .filter(line -> isLeaf(line.part()))
                .map(line -> spot.in(changed(line, own -> own.lines(halves(line.part())))));
        return Stream.concat(Stream.of(spot), given)
                .filter(each -> share(each.part())
                        .filter(percent -> percent.signum() > 0)
                        .isPresent())
                .findFirst();
    }

    private static List<BudgetLine> halves(BudgetLine line) {
        Money whole = line.amount().value().orElseThrow();
        Money half = whole.dividedBy(2, RoundingMode.DOWN);
        return List.of(half(line, MANAGEMENT, half), half(line, "Other costs", whole.minus(half)));
    }

    private static BudgetLine half(BudgetLine line, String label, Money amount) {
        return BudgetLine.builder()
                .key(label.replace(' ', '-'))
                .label(label)
                .amount(amount)
                .status(line.status())
                .citation(line.citation())
                .build();
    }

    /** The costs of management in per cent of all others; empty where amounts are not known. */
    private static Optional<BigDecimal> share(Programme programme) {
        boolean isKnown = BudgetLine.total(lines(programme).toList()).isPresent();
        Optional<Money> costs = BudgetLine.total(
                programme.budget().stream().flatMap(BudgetDefects::managing).toList());
        return costs.filter(part -> isKnown)
                .flatMap(part -> BudgetLine.total(programme.budget())
                        .map(whole -> whole.minus(part))
                        .filter(Money::isPositive)
                        .map(rest ->
                                part.getAmount().multiply(HUNDRED).divide(rest.getAmount(), MathContext.DECIMAL64)));
    }

    /** A ceiling of half of what management costs. */
    private static Dossier overCeiling(Spot<Programme> spot) {
        BigDecimal half =
                share(spot.part()).orElseThrow().divide(BigDecimal.valueOf(2), new MathContext(1, RoundingMode.DOWN));
        return Figures.of(spot, ClaimProperty.MANAGEMENT_COST_CEILING)
                .changed(half.toPlainString() + "%", Figures.percent(half, Bound.AT_MOST));
    }
}
