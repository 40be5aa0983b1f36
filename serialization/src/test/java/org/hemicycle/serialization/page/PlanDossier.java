package org.hemicycle.serialization.page;

import java.time.LocalDate;
import org.hemicycle.activity.Activity;
import org.hemicycle.document.Paper;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.sdg.SdgGoal;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;

/** A small plan with something for each section but the one on States and conventions; its titles are given. */
final class PlanDossier {

    static final LocalDate DAY = LocalDate.parse("2026-03-01");
    private static final Identifier DOCUMENT = Identifier.parse("local:plan");
    private static final Citation PLACE = Citation.of(DOCUMENT, "Paragraph #1");

    private PlanDossier() {}

    /** With an activity after the end of the programme (ACT-001, an error), and one without place and funding. */
    static Dossier titled(String title) {
        return Dossier.builder()
                .name(title)
                .addDocuments(Paper.builder()
                        .identifier(DOCUMENT)
                        .name(Name.of(title))
                        .build())
                .addProgrammes(programme(title))
                .build();
    }

    private static Programme programme(String title) {
        Address component = Address.parse("plan/law");
        return Programme.builder()
                .key("plan")
                .document(DOCUMENT)
                .name(Name.of(title))
                .kind(Programme.Kind.WORK_PLAN)
                .period(Stated.of("2026", DateRange.parse("2026-01-01/2026-12-31"), PLACE))
                .addComponents(Component.builder()
                        .key("law")
                        .kind(Component.Kind.SECTION)
                        .title(title)
                        .citation(PLACE)
                        .build())
                .addActivities(activity("late", title, "20 March 2028", "2028-03-20"))
                .addActivities(activity("half", title, "first half of 2026", "2026-40"))
                .addFundingSources(FundingSource.builder()
                        .code("OB")
                        .kind(FundingSource.Kind.ORDINARY_BUDGET)
                        .name(Name.of(title))
                        .build())
                .addBudget(line("estimated", title, component, BudgetLine.Status.ESTIMATED, "EUR 120 000"))
                .addBudget(line("secured", title, component, BudgetLine.Status.SECURED, "EUR 30 000"))
                .addSdgLinks(new SdgLink(component, SdgLink.Manner.LISTED, Stated.of("Goal 16", SdgGoal.of(16), PLACE)))
                .build();
    }

    private static BudgetLine line(
            String key, String title, Address component, BudgetLine.Status status, String amount) {
        return BudgetLine.builder()
                .key(key)
                .label(title)
                .paysFor(component)
                .status(status)
                .amount(amount)
                .build();
    }

    private static Activity activity(String key, String title, String words, String date) {
        return Activity.builder()
                .key(key)
                .kind(Activity.Kind.SEMINAR)
                .title(title)
                .when(Stated.of(words, Timing.on(ExtendedDate.parse(date)), PLACE))
                .citation(PLACE)
                .build();
    }
}
