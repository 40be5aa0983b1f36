package org.hemicycle.testkit.defect;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.source.Address;
import org.hemicycle.testkit.sample.Edits;
import org.joda.money.Money;

/** The defects, at least one for each built-in rule. */
public final class Defects {

    private Defects() {}

    /** {@return all defects, by rule} */
    public static List<Defect> all() {
        return Stream.of(
                        funding(),
                        AccessDefects.all(),
                        ActivityDefects.all(),
                        FundingDefects.all(),
                        RiskDefects.all(),
                        FollowUpDefects.all(),
                        ReferenceDefects.all(),
                        NameDefects.all(),
                        StatementDefects.all(),
                        StandingDefects.all(),
                        GoalDefects.all(),
                        ProgrammeDefects.all(),
                        PeriodDefects.all())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Defect::rule))
                .toList();
    }

    private static List<Defect> funding() {
        return List.of(
                Defect.of(
                        "FUN-004",
                        "a line of the budget is raised and its total is not",
                        Edits.line("justice", line -> line.amount(Money.parse("EUR 310000")))),
                Defect.of(
                        "FUN-007",
                        "the share of the budget that is secured is not what the figures give",
                        Edits.claims(
                                claim -> claim.property() == ClaimProperty.SECURED_SHARE,
                                claim -> claim.stated(
                                        Edits.restated(claim.build().stated(), "35%", figure("35", "PERCENT"))))),
                Defect.of(
                        "FUN-008",
                        "the line of one area is taken for another area",
                        Edits.line("justice", line -> line.paysFor(Address.parse("plan/rule-of-law/cybercrime")))),
                Defect.of(
                        "FUN-015",
                        "money is set apart for co-ordination, and no part of the programme is about it",
                        plan -> Edits.programme("plan", each -> each.addBudget(coOrdination()))
                                .andThen(Edits.line("justice", line -> line.amount(Money.parse("EUR 250000"))))
                                .andThen(Edits.line("rule-of-law", line -> line.amount(Money.parse("EUR 650000"))))
                                .apply(plan)));
    }

    private static BudgetLine coOrdination() {
        return BudgetLine.builder()
                .key("co-ordination")
                .label("Co-ordination")
                .amount(Money.parse("EUR 50000"))
                .citation(Edits.place("Annex III, Table 1, Row 6"))
                .build();
    }

    private static Datum figure(String amount, String unit) {
        return new Datum.Figure(new BigDecimal(amount), unit, Datum.Bound.EXACT);
    }
}
