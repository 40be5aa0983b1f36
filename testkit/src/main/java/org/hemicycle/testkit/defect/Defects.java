package org.hemicycle.testkit.defect;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.document.Content;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Outline;
import org.hemicycle.source.Locator;
import org.hemicycle.testkit.sample.Edits;

/** The defects, at least one for each built-in rule. */
public final class Defects {

    private Defects() {}

    /** {@return all defects, by rule} */
    public static List<Defect> all() {
        return Stream.of(
                        references(),
                        statements(),
                        AccessDefects.all(),
                        ActivityDefects.all(),
                        FundingDefects.all(),
                        RiskDefects.all(),
                        FollowUpDefects.all(),
                        DocumentDefects.all(),
                        GoalDefects.all(),
                        ProgrammeDefects.all())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Defect::rule))
                .toList();
    }

    private static Datum figure(String amount, String unit) {
        return new Datum.Figure(new BigDecimal(amount), unit, Datum.Bound.EXACT);
    }

    private static List<Defect> references() {
        return List.of(Defect.of(
                "REF-004",
                "the text refers to the annex before the one that it means",
                Edits.outline(outline -> outline.addCrossReferences(new Outline.CrossReference(
                        Edits.place("Section 3, Paragraph 1").quoting("see Annex II"),
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
                                claim -> claim.stated(Edits.dated(claim, "June 2025", "2025-06")))),
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
