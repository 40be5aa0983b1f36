package org.hemicycle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hemicycle.document.Claim;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class VersionDifferenceTest {

    /** Finds each component whose title has no full stop. */
    private static final RuleSet RULES = RuleSet.of(List.of(Rule.of("MY-001", "title-without-full-stop")
            .warning("A title should end with a full stop.")
            .over(Look.at(Component.class))
            .requires(component -> component.title().endsWith("."))
            .message("has no full stop.")
            .build()));

    private static final Dossier BEFORE =
            with(Plan.programme().addBudget(line("EUR 100")).build());

    private static Dossier with(Programme programme) {
        return Plan.builder().programmes(List.of(programme)).build();
    }

    private static BudgetLine line(String amount) {
        return BudgetLine.builder()
                .key("staff")
                .label("Staff")
                .amount(Money.parse(amount))
                .citation(Citation.of(Plan.DOCUMENT, "Annex 3"))
                .build();
    }

    private static VersionDifference to(Dossier after) {
        return VersionDifference.of(RULES.asOf(Plan.DAY), BEFORE, after);
    }

    private static List<String> facts(Dossier after) {
        return to(after).facts().stream().map(FactChange::toString).toList();
    }

    private static Dossier programme(UnaryOperator<Programme.Builder> change) {
        return with(change.apply(Programme.builder().from(BEFORE.programmes().get(0)))
                .build());
    }

    @Test
    void isEmptyBetweenEqualVersionsAndBetweenPermutedOnes() {
        List<Component> components = new ArrayList<>(BEFORE.programmes().get(0).components());
        Collections.reverse(components);
        List<Claim> claims = new ArrayList<>(BEFORE.claims());
        Collections.reverse(claims);
        Dossier permuted = Dossier.builder()
                .from(programme(programme -> programme.components(components)))
                .claims(claims)
                .build();

        assertEquals(List.of(), facts(BEFORE));
        assertEquals(List.of(), facts(permuted));
        assertEquals(
                "0 facts changed; findings: 0 new, 0 gone, 4 unchanged",
                to(permuted).toString());
    }

    @Test
    void tellsWhatWasAddedRemovedAndChanged() {
        Component renamed = Component.builder()
                .from(Plan.component("1"))
                .title("Another title.")
                .objective(Stated.of("Laws improve", "Laws improve", Citation.of(Plan.DOCUMENT, "Section 1")))
                .build();
        Dossier after = programme(programme -> programme
                .period(DateRange.parse("2024-01-01/2028-12-31"))
                .budget(List.of(line("EUR 120")))
                .components(List.of(Plan.component("2", Plan.component("2.1"), Plan.component("2.3")), renamed)));

        assertEquals("""
                ~ plan programme, period: 2024-01-01/2027-12-31 → 2024-01-01/2028-12-31
                + plan/1 component, objective: "Laws improve"
                ~ plan/1 component, title: Title of 1 → Another title.
                - plan/2/2.2 component: 2.2 Title of 2.2
                + plan/2/2.3 component: 2.3 Title of 2.3
                ~ plan/budget/staff budget line, amount: EUR 100.00 → EUR 120.00""".lines().toList(), facts(after));
    }

    @Test
    void tellsWhichFindingsAreNewGoneAndInherited() {
        Dossier after = programme(programme -> programme.components(List.of(
                Plan.component("2", Plan.component("2.1"), Plan.component("2.3")),
                Component.builder().from(Plan.component("1")).title("Mended.").build())));
        VersionDifference difference = to(after);

        assertEquals(
                List.of("MY-001:plan/2/2.3"),
                difference.findings().newFindings().stream()
                        .map(each -> each.fingerprint())
                        .toList());
        assertEquals(
                List.of("MY-001:plan/1", "MY-001:plan/2/2.2"),
                difference.findings().gone().stream()
                        .map(each -> each.fingerprint())
                        .toList());
        assertEquals(2, difference.findings().unchanged().size());
        assertEquals("""
                + MY-001 WARNING 2.3 Title of 2.3: has no full stop.
                - MY-001 WARNING 1 Title of 1: has no full stop.
                - MY-001 WARNING 2.2 Title of 2.2: has no full stop.
                1 new, 2 gone, 2 unchanged""", difference.findings().print());
        assertEquals(
                String.join("\n", facts(after)) + "\n" + difference.findings().print(), difference.print());
    }

    @Test
    void aClaimIsItsPlace() {
        Dossier after = Dossier.builder()
                .from(BEFORE)
                .claims(List.of(
                        Plan.invited("July 2022", "2022-07", "Section 1"),
                        Plan.invited("July 2022", "2022-07", "Section 4")))
                .build();

        assertEquals(
                List.of(
                        "+ KZ/ETS-173 claim of the date of the invitation to accede: \"July 2022\" (local:plan, Section"
                                + " 4)",
                        "- KZ/ETS-173 claim of the date of the invitation to accede: \"July 2022\" (local:plan, Annex"
                                + " 5)",
                        "~ KZ/ETS-173 claim of the date of the invitation to accede, wording: \"June 2022\" (local:plan,"
                                + " Section 1) → \"July 2022\" (local:plan, Section 1)"),
                facts(after));
    }

    @Test
    void noticesAChangeThatNoAttributeShows() {
        Component moved = Component.builder()
                .from(Plan.component("1"))
                .citation(Citation.of(Plan.DOCUMENT, "Section 9"))
                .build();

        assertEquals(
                List.of("~ plan/1 component, other particulars: 1 Title of 1 → 1 Title of 1"),
                facts(programme(programme -> programme.components(
                        List.of(Plan.component("2", Plan.component("2.1"), Plan.component("2.2")), moved)))));
    }
}
