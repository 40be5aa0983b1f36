package consumer;

import org.hemicycle.consistency.RuleSets;
import org.hemicycle.convention.Conventions;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.finding.AsOf;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;
import org.hemicycle.time.DateRange;
import org.joda.money.Money;

/** Builds a programme, checks it, and asks who may join a convention, with core alone. */
public final class Desk {

    private static final Identifier DOCUMENT = Identifier.parse("local:plan-2026");

    private static final AsOf DAY = AsOf.of("2026-01-01");

    private Desk() {}

    public static void main(String[] args) {
        Dossier dossier =
                Dossier.builder().name("Plan 2026").addProgrammes(programme()).build();
        System.out.println(RuleSets.standard().asOf(DAY).check(dossier).print());
        System.out.println(Eligibility.in(dossier)
                .asOf(DAY.facts())
                .routes(Identifier.parse("MA"), Conventions.ISTANBUL)
                .print());
    }

    /** A component that no budget line pays for, and a line that pays for none. */
    private static Programme programme() {
        return Programme.builder()
                .key("plan")
                .document(DOCUMENT)
                .name(Name.of("Plan 2026"))
                .kind(Programme.Kind.WORK_PLAN)
                .period(DateRange.parse("2026-01-01/2026-12-31"))
                .addComponents(Component.builder()
                        .key("prisons")
                        .kind(Component.Kind.THEME)
                        .title("Prisons")
                        .citation(place("Section 1"))
                        .build())
                .addBudget(BudgetLine.builder()
                        .key("reserve")
                        .label("Reserve")
                        .amount(Money.parse("EUR 1000.00"))
                        .citation(place("Section 2"))
                        .build())
                .build();
    }

    private static Citation place(String locator) {
        return Citation.builder()
                .document(DOCUMENT)
                .place(Locator.parse(locator))
                .build();
    }
}
