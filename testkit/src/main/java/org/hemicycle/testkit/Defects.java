package org.hemicycle.testkit;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Content;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Property;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.sdg.SdgGoal;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Path;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.joda.money.Money;

/** The defects, at least one for each built-in rule. */
public final class Defects {

    private Defects() {}

    /** {@return all defects, by rule} */
    public static List<Defect> all() {
        return Stream.of(access(), funding(), programme(), references(), statements())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Defect::rule))
                .toList();
    }

    private static List<Defect> access() {
        return List.of(
                Defect.of(
                        "ACC-002",
                        "the day of entry into force stands where the day of accession belongs",
                        Edits.claims(
                                claim -> claim.stated().asWritten().equals("08/03/2024"),
                                claim -> claim.stated(dated(claim, "01/07/2024", "2024-07-01")))),
                Defect.of(
                        "ACC-004",
                        "an invitation lapses while the programme runs",
                        Edits.claims(
                                claim -> claim.property() == Property.INVITATION_VALID_UNTIL,
                                claim -> claim.stated(dated(claim, "14 May 2027", "2027-05-14")))),
                Defect.of(
                        "ACC-011",
                        "an accession is dated before the convention was opened",
                        Edits.claims(
                                claim -> claim.property() == Property.CONSENTED,
                                claim -> claim.stated(dated(claim, "8 March 2001", "2001-03-08")))),
                Defect.of(
                                "ACC-013",
                                "the programme rests on an invitation that has lapsed",
                                Edits.claims(
                                        claim -> claim.property() == Property.INVITATION_VALID_UNTIL,
                                        claim -> claim.stated(dated(claim, "14 May 2026", "2026-05-14"))))
                        .on("2026-06-01"));
    }

    private static Stated<Datum> dated(Claim.Builder claim, String words, String date) {
        return Edits.restated(claim.build().stated(), words, Datum.of(ExtendedDate.parse(date)));
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
                                claim -> claim.property() == Property.SECURED_SHARE,
                                claim -> claim.stated(
                                        Edits.restated(claim.build().stated(), "35%", figure("35", "PERCENT"))))),
                Defect.of(
                        "FUN-008",
                        "the line of one area is taken for another area",
                        Edits.line("justice", line -> line.component(Path.parse("plan/rule-of-law/cybercrime")))),
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
                .citation(place("Annex III, Table 1, Row 6"))
                .build();
    }

    private static Datum figure(String amount, String unit) {
        return new Datum.Figure(new BigDecimal(amount), unit, Datum.Bound.EXACT);
    }

    private static List<Defect> programme() {
        return List.of(
                Defect.of(
                        "PRG-004",
                        "an area has no objective",
                        Edits.component("justice", area -> area.objective(Optional.empty()))),
                Defect.of(
                        "SDG-002",
                        "the programme lists a goal that none of its parts serves",
                        Edits.programme(
                                "plan",
                                plan -> plan.addSdgLinks(new SdgLink(
                                        Path.of("plan"),
                                        SdgLink.Manner.LISTED,
                                        Stated.of(
                                                "Goals 5, 10 and 16",
                                                SdgGoal.of(10),
                                                place("Section 1, Paragraph 6")))))));
    }

    private static Citation place(String place) {
        return Citation.of(Identifier.parse("local:model-plan-2026-2028"), place);
    }

    private static List<Defect> references() {
        return List.of(Defect.of(
                "REF-004",
                "the text refers to the annex before the one that it means",
                Edits.outline(outline -> outline.addCrossReferences(new Outline.CrossReference(
                        place("Section 3, Paragraph 1").quoting("see Annex II"),
                        Locator.parse("Annex II"),
                        Content.BUDGET)))));
    }

    private static List<Defect> statements() {
        return List.of(
                Defect.of(
                        "STA-001",
                        "the annex dates the invitation to another month",
                        Edits.claims(
                                claim -> claim.stated().asWritten().equals("May 2025"),
                                claim -> claim.stated(dated(claim, "June 2025", "2025-06")))),
                Defect.of(
                                "STA-002",
                                "the summary gives another total",
                                Edits.claims(
                                        claim -> claim.stated().asWritten().equals("€1.2 million"),
                                        claim -> claim.stated(Edits.restated(
                                                claim.build().stated(), "€1.3 million", figure("1300000", "EUR")))))
                        .consequences("FUN-004", "FUN-007"));
    }
}
