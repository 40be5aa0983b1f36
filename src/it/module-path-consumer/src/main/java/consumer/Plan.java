package consumer;

import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Report;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;
import org.hemicycle.time.DateRange;
import org.joda.money.Money;

/** A plan with a budget line that pays for none of its components. */
final class Plan {

    private static final Identifier DOCUMENT = Identifier.parse("local:plan-2026");

    private Plan() {}

    static Report check(Dossier dossier) {
        return RuleSets.standard().asOf(AsOf.of("2024-01-01")).check(dossier);
    }

    static Dossier dossier() {
        return Dossier.builder()
                .name("Plan 2026")
                .addProgrammes(programme())
                .build();
    }

    private static Programme programme() {
        Component prisons = Component.builder()
                .key("prisons")
                .kind(Component.Kind.THEME)
                .title("Prisons")
                .citation(place("Section 1"))
                .build();
        return Programme.builder()
                .key("plan")
                .document(DOCUMENT)
                .name(Name.of("Plan 2026"))
                .kind(Programme.Kind.WORK_PLAN)
                .period(DateRange.parse("2026-01-01/2026-12-31"))
                .addComponents(prisons)
                .addBudget(line("prisons").paysFor(Address.of("plan", "prisons")).build())
                .addBudget(line("reserve").build())
                .build();
    }

    private static BudgetLine.Builder line(String key) {
        return BudgetLine.builder()
                .key(key)
                .label(key)
                .amount(Money.parse("EUR 1000.00"))
                .citation(place("Section 2"));
    }

    private static Citation place(String locator) {
        return Citation.builder()
                .document(DOCUMENT)
                .place(Locator.parse(locator))
                .build();
    }
}
