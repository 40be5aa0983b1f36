package org.hemicycle.testkit.arbitrary.clean;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Datum.Bound;
import org.hemicycle.document.Subject;
import org.hemicycle.funding.BeneficiaryClass;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.Funding;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.joda.money.Money;

/** The money of a generated programme: sources, a budget that adds up, and what the text says of both. */
final class Purse {

    private static final String PERCENT = "PERCENT";
    private static final Identifier ORGANISATION = Identifier.parse("body:generated-organisation");

    private final Frame frame;
    private final Address programme;
    private final Picker pick;
    private final List<FundingSource> sources = new ArrayList<>();
    private final List<BudgetLine> budget;

    Purse(Picker pick, Frame frame, Address programme, Tree tree) {
        this.frame = frame;
        this.programme = programme;
        this.pick = pick;
        int count = 1 + pick.below(FundingSource.Kind.values().length);
        for (int index = 0; index < count; index++) {
            sources.add(source(index));
        }
        int deepest = pick.below(3);
        this.budget = pick.is(65) && !tree.top().isEmpty()
                ? tree.top().stream().map(node -> line(node, deepest)).toList()
                : List.of();
    }

    List<FundingSource> sources() {
        return sources;
    }

    List<BudgetLine> budget() {
        return budget;
    }

    private FundingSource source(int index) {
        FundingSource.Kind kind = FundingSource.Kind.values()[index];
        return FundingSource.builder()
                .code(List.of("OB", "PA", "VC", "JP", "TF2").get(index))
                .kind(kind)
                .name(Name.of("Generated source No. " + (index + 1)))
                .donor(pick.maybe(40, () -> ORGANISATION))
                .contributions(kind == FundingSource.Kind.JOINT_PROGRAMME || pick.is(10) ? contributions() : List.of())
                .earmarking(pick.maybe(30, () -> pick.of(FundingSource.Earmarking.values())))
                .ceiling(pick.maybe(20, this::ceiling))
                .period(pick.maybe(50, this::period))
                .serves(pick.is(30) ? classes() : Set.of())
                .citation(pick.maybe(85, () -> frame.at("Section 3, Paragraph " + (index + 2))))
                .build();
    }

    private List<FundingSource.Contribution> contributions() {
        Identifier other = Identifier.parse("EU");
        return pick.is(30)
                ? List.of(
                        share(ORGANISATION, "33.3"),
                        share(other, "33.3"),
                        share(frame.states().get(0), "33.3"))
                : List.of(share(other, "90"), share(ORGANISATION, "10"));
    }

    private static FundingSource.Contribution share(Identifier donor, String percent) {
        return new FundingSource.Contribution(donor, new BigDecimal(percent));
    }

    /** So high that nothing can exceed it. */
    private Stated<Datum.Figure> ceiling() {
        Datum.Figure most = pick.is(40)
                ? new Datum.Figure(new BigDecimal("100"), PERCENT, Bound.AT_MOST)
                : new Datum.Figure(
                        new BigDecimal("9000000000"), frame.currency().getCode(), pick.of(Bound.values()));
        return frame.said(pick, "no more than " + most, most, "Section 3, Paragraph 9");
    }

    private Stated<DateRange> period() {
        DateRange lasting = pick.of(
                DateRange.of(frame.first(), frame.last()),
                DateRange.from(frame.first().minusYears(1)),
                DateRange.of(frame.first(), frame.last().plusMonths(6)));
        return frame.said(pick, lasting.toString(), lasting, "Section 3, Paragraph 8");
    }

    private Set<BeneficiaryClass> classes() {
        Set<BeneficiaryClass> classes = new LinkedHashSet<>();
        EnumSet.allOf(BeneficiaryClass.Kind.class).stream()
                .filter(kind -> pick.is(40))
                .forEach(kind -> classes.add(new BeneficiaryClass(kind, Identifier.parse("body:council-of-europe"))));
        return classes;
    }

    /** What pays for an activity, in words that leave no doubt. */
    Stated<Funding> funding(Picker pick, String place) {
        Funding one = Funding.of(pick.of(sources).code());
        Funding other = Funding.of(pick.of(sources).code());
        Funding third = Funding.of(pick.of(sources).code());
        Funding funding = one.equals(other)
                ? one
                : pick.of(
                        one,
                        Funding.allOf(one, other),
                        Funding.anyOf(one, other),
                        third.equals(one) || third.equals(other)
                                ? Funding.anyOf(one, other)
                                : Funding.anyOf(third, Funding.allOf(one, other)),
                        third.equals(one) || third.equals(other)
                                ? Funding.allOf(one, other)
                                : Funding.allOf(third, Funding.anyOf(one, other)));
        return frame.meant(pick, funding.toString(), funding, place);
    }

    private BudgetLine line(Tree.Node node, int deepest) {
        List<BudgetLine> parts = new ArrayList<>();
        if (node.depth() < deepest) {
            node.parts().forEach(part -> parts.add(line(part, deepest)));
        }
        String place = "Annex 3, Row " + node.address();
        if (parts.isEmpty()) {
            return smallest(node);
        }
        if (node.depth() == 0 && pick.is(30)) {
            parts.add(management(parts));
        }
        return line("line-" + key(node), node.title())
                .paysFor(node.address())
                .amount(BudgetLine.total(parts)
                        .map(this::amount)
                        .orElseGet(() -> frame.unsaid(Certainty.TO_BE_CONFIRMED, "tbc", "Annex 3, Row 1")))
                .lines(parts)
                .build();
    }

    private static String key(Tree.Node node) {
        return node.address().keys().get(node.address().keys().size() - 1);
    }

    private BudgetLine.Builder line(String key, String label) {
        return BudgetLine.builder()
                .key(key)
                .label(label)
                .citation(pick.maybe(85, () -> frame.at("Annex 3, Row \"" + label.replace("\"", "") + "\"")));
    }

    private Stated<Money> amount(Money money) {
        return frame.said(money.toString(), money, "Annex 3, Row " + (1 + pick.below(40)));
    }

    private Money money(int units) {
        return Money.of(frame.currency(), BigDecimal.valueOf(units));
    }

    /** The line of a component without parts: an amount, some of which may be secured, or none that is known yet. */
    private BudgetLine smallest(Tree.Node node) {
        BudgetLine.Builder line = line("line-" + key(node), node.title()).paysFor(node.address());
        int units = 1 + pick.below(4_000_000);
        if (pick.is(4)) {
            return line.amount(frame.unsaid(
                            pick.of(Certainty.TO_BE_CONFIRMED, Certainty.DAMAGED, Certainty.UNDECIDED),
                            "",
                            "Annex 3, Row 1"))
                    .build();
        }
        line.amount(amount(money(units)));
        int secured = pick.below(units + 1);
        return pick.is(30)
                ? line.addLines(part(
                                node,
                                "secured",
                                secured,
                                pick.of(BudgetLine.Status.SECURED, BudgetLine.Status.PLEDGED)))
                        .addLines(part(node, "open", units - secured, BudgetLine.Status.ESTIMATED))
                        .build()
                : line.status(pick.is(5) ? BudgetLine.Status.EXPENDITURE : BudgetLine.Status.ESTIMATED)
                        .build();
    }

    private BudgetLine part(Tree.Node node, String key, int units, BudgetLine.Status status) {
        return line(key, key)
                .paysFor(node.address())
                .amount(amount(money(units)))
                .status(status)
                .build();
    }

    /** At most a twentieth of the rest. */
    private BudgetLine management(List<BudgetLine> parts) {
        BigDecimal rest = BudgetLine.total(parts).map(Money::getAmount).orElse(BigDecimal.ZERO);
        BigDecimal costs = rest.divide(BigDecimal.valueOf(20 + pick.below(80)), 0, RoundingMode.DOWN);
        return line("management", "Management costs")
                .amount(amount(Money.of(frame.currency(), costs)))
                .build();
    }

    /** What the text says of the whole: figures that are the same wherever they stand. */
    List<Claim> claims() {
        Optional<BigDecimal> total =
                BudgetLine.total(budget).map(Money::getAmount).filter(sum -> sum.signum() > 0);
        List<Claim> claims = new ArrayList<>();
        total.ifPresent(sum -> claims.addAll(totals(sum)));
        if (pick.is(40) && !budget.isEmpty()) {
            claims.add(figure(
                    ClaimProperty.MANAGEMENT_COST_CEILING, new BigDecimal("7"), PERCENT, Bound.AT_MOST, "Paragraph 2"));
        }
        boolean isOneYear = frame.last().isBefore(frame.first().plusYears(1));
        if (pick.is(30) && isOneYear) {
            claims.add(Claim.builder()
                    .from(figure(
                            ClaimProperty.ANNUAL_ALLOCATION,
                            new BigDecimal("9000000000"),
                            frame.currency().getCode(),
                            Bound.EXACT,
                            "Paragraph 4"))
                    .label("source No. 1")
                    .build());
        }
        return claims;
    }

    private List<Claim> totals(BigDecimal total) {
        String currency = frame.currency().getCode();
        List<Claim> claims = new ArrayList<>();
        if (pick.is(80)) {
            claims.add(figure(ClaimProperty.TOTAL_BUDGET, total, currency, Bound.EXACT, "Paragraph 1"));
            if (pick.is(60)) {
                BigDecimal rounded = total.setScale(-3, RoundingMode.HALF_UP);
                claims.add(figure(ClaimProperty.TOTAL_BUDGET, rounded, currency, Bound.ABOUT, "Paragraph 6"));
            }
            if (pick.is(60) && (isSecured() || sources.size() == 1)) {
                claims.addAll(secured(total));
            }
        }
        return claims;
    }

    private boolean isSecured() {
        return budget.stream()
                .flatMap(BudgetLine::withParts)
                .anyMatch(line ->
                        line.status() == BudgetLine.Status.SECURED || line.status() == BudgetLine.Status.PLEDGED);
    }

    /** What is secured is what the lines show that are marked so, where there are any. */
    private Optional<BigDecimal> marked() {
        return BudgetLine.total(budget.stream().flatMap(Purse::marked).toList())
                .map(Money::getAmount)
                .filter(sum -> sum.signum() > 0);
    }

    private static Stream<BudgetLine> marked(BudgetLine line) {
        return line.status() == BudgetLine.Status.SECURED || line.status() == BudgetLine.Status.PLEDGED
                ? Stream.of(line)
                : line.lines().stream().flatMap(Purse::marked);
    }

    private List<Claim> secured(BigDecimal total) {
        int digits = frame.currency().getDecimalPlaces();
        BigDecimal percent = BigDecimal.valueOf(pick.between(1, 100));
        BigDecimal secured = marked().orElseGet(
                        () -> total.movePointLeft(2).multiply(percent).setScale(digits, RoundingMode.HALF_UP));
        BigDecimal share = secured.movePointRight(2).divide(total, MathContext.DECIMAL64);
        return Stream.of(
                        figure(
                                ClaimProperty.SECURED_FUNDING,
                                secured,
                                frame.currency().getCode(),
                                Bound.EXACT,
                                "Paragraph 5"),
                        figure(
                                ClaimProperty.SECURED_SHARE,
                                share.setScale(pick.below(3), RoundingMode.HALF_UP),
                                PERCENT,
                                Bound.EXACT,
                                "Paragraph 5"))
                .toList();
    }

    private Claim figure(ClaimProperty property, BigDecimal amount, String unit, Bound bound, String place) {
        Datum figure = new Datum.Figure(amount, unit, bound);
        return Claim.builder()
                .subject(Subject.of(programme))
                .property(property)
                .stated(frame.said(figure.toString(), figure, "Section 3, " + place))
                .build();
    }
}
