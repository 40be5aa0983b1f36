package org.hemicycle.testkit.defect;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.Funding;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.programme.Programme;
import org.hemicycle.source.Identifier;
import org.hemicycle.testkit.sample.Edits;
import org.hemicycle.time.DateRange;
import org.joda.money.Money;

/** Defects of sources of funding and of amounts, besides those of sums and lines. */
final class FundingDefects {

    private FundingDefects() {}

    static List<Defect> all() {
        return List.of(
                Defect.of(
                        "FUN-001",
                        "the cell for the source of funding is empty",
                        Edits.activity("a3", activity -> activity.funding(Funding.read("")))),
                Defect.of(
                        "FUN-002",
                        "two sources are joined by a stroke",
                        Edits.activity("a3", activity -> activity.funding(Funding.read("OB / JP")))),
                Defect.of(
                        "FUN-003",
                        "an activity draws on a source that is declared nowhere",
                        Edits.activity("a3", activity -> activity.funding(Funding.read("VC")))),
                Defect.of(
                                "FUN-005",
                                "more is said to be secured than the whole budget",
                                Edits.claims(
                                        claim -> claim.property() == ClaimProperty.SECURED_FUNDING,
                                        claim -> claim.stated(Edits.restated(
                                                claim.build().stated(),
                                                "€3 000 000",
                                                new Datum.Figure(
                                                        new BigDecimal("3000000"), "EUR", Datum.Bound.EXACT)))))
                        .consequences("FUN-007"),
                Defect.of(
                        "FUN-006",
                        "management costs more than its ceiling",
                        Edits.claims(
                                claim -> claim.property() == ClaimProperty.MANAGEMENT_COST_CEILING,
                                claim -> claim.stated(Edits.restated(
                                        claim.build().stated(),
                                        "3%",
                                        new Datum.Figure(new BigDecimal("3"), "PERCENT", Datum.Bound.AT_MOST))))),
                Defect.of(
                        "FUN-009",
                        "a source of funding ends before the plan",
                        Edits.programme(
                                "plan",
                                plan -> source(
                                        plan,
                                        each -> FundingSource.builder()
                                                .from(each)
                                                .period(DateRange.parse("2026-01-01/2027-06-30"))
                                                .build()))),
                Defect.of(
                        "FUN-010",
                        "no line of the budget is marked as secured",
                        Edits.line("justice", line -> line.status(BudgetLine.Status.ESTIMATED))),
                Defect.of(
                        "FUN-011",
                        "the shares of a joint programme come to 105 per cent",
                        Edits.programme(
                                "plan",
                                plan -> source(
                                        plan,
                                        each -> FundingSource.builder()
                                                .from(each)
                                                .contributions(List.of(
                                                        share("EU", "90"), share("body:council-of-europe", "15")))
                                                .build()))),
                Defect.of(
                        "FUN-013",
                        "a part of the budget is given in another currency",
                        Edits.line(
                                "justice",
                                line -> line.addLines(BudgetLine.builder()
                                        .key("experts")
                                        .label("Experts")
                                        .amount(Money.parse("TND 1000000"))
                                        .citation(line.build().citation())
                                        .build()))));
    }

    private static Programme.Builder source(Programme.Builder plan, UnaryOperator<FundingSource> change) {
        List<FundingSource> sources = plan.build().fundingSources();
        return plan.fundingSources(Edits.replaced(sources, each -> each.code().equals("JP"), change));
    }

    private static FundingSource.Contribution share(String donor, String percent) {
        return new FundingSource.Contribution(Identifier.parse(donor), new BigDecimal(percent));
    }
}
