package org.hemicycle.testkit.defect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hemicycle.actor.Involvement;
import org.hemicycle.document.AdoptedText;
import org.hemicycle.document.Document;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Extension;
import org.hemicycle.programme.Indicator;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.testkit.sample.Edits;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;

/** Defects of the make-up of programmes and of their time. */
final class ProgrammeDefects {

    private static final String FORMER = "plan-2022";
    private static final String FORMER_PLACE = "Section 1, Paragraph 3";

    private ProgrammeDefects() {}

    static List<Defect> all() {
        return List.of(
                Defect.of(
                        "PRG-001",
                        "a later extension ends before the one decided earlier",
                        Edits.programme(
                                FORMER,
                                plan -> plan.addExtensions(Extension.builder()
                                        .until(date("until June 2025", "2025-06", FORMER_PLACE))
                                        .decided(date("November 2024", "2024-11", FORMER_PLACE))
                                        .build()))),
                Defect.of(
                        "PRG-002",
                        "a strategy is cited that had ended before the plan began",
                        Edits.each(
                                Dossier::documents,
                                Dossier.Builder::documents,
                                document -> document.identifier()
                                        .equals(Identifier.parse("local:gender-equality-strategy")),
                                ProgrammeDefects::ended)),
                Defect.of(
                        "PRG-003",
                        "what came of a report that was due is not said",
                        Edits.undertaking("evaluation", report -> report.fulfilledBy(Set.of()))),
                Defect.of(
                        "PRG-004",
                        "an area has no objective",
                        Edits.component("justice", area -> area.objective(Optional.empty()))),
                Defect.of(
                        "PRG-005",
                        "an outcome has no indicator",
                        Edits.component("justice", area -> area.indicators(List.of()))),
                Defect.of(
                        "PRG-006",
                        "an indicator has no baseline",
                        Edits.component(
                                "justice",
                                area -> area.indicators(Edits.replaced(
                                        area.build().indicators(),
                                        indicator -> true,
                                        indicator -> Indicator.builder()
                                                .from(indicator)
                                                .baseline(Optional.empty())
                                                .build())))),
                Defect.of(
                        "PRG-007",
                        "an outcome of the text is not in the logical framework",
                        Edits.component(
                                "justice",
                                area -> area.results(Edits.without(
                                        area.build().results(),
                                        result -> result.key().equals("l1"))))),
                Defect.of(
                        "PRG-008",
                        "an area has no partner",
                        Edits.component("justice", area -> area.involvements(List.of()))),
                Defect.of(
                        "PRG-009",
                        "activities state priorities, one of which none of them serves",
                        Edits.all(
                                priority("cybercrime"),
                                priority("justice"),
                                priority("violence"),
                                Edits.activity("a3", activity -> activity.serves(Set.of())))),
                Defect.of(
                        "PRG-010",
                        "a State is to be reached, and takes part in no activity",
                        Edits.programme(
                                "plan",
                                plan -> plan.addInvolvements(Involvement.builder()
                                        .actor(Stated.of(
                                                "Algeria",
                                                Identifier.parse("DZ"),
                                                Edits.place("Section 1, Paragraph 4")))
                                        .role(Involvement.Role.TARGET_GROUP)
                                        .build()))),
                Defect.of(
                        "PRG-012",
                        "an interim report is due when the plan is over",
                        Edits.undertaking(
                                "interim-report",
                                report -> report.due(Stated.of(
                                        "June 2029",
                                        Timing.on(ExtendedDate.parse("2029-06")),
                                        Edits.place("Section 4, Paragraph 3"))))),
                Defect.of(
                        "PRG-013",
                        "a plan was extended when it had ended",
                        Edits.programme(
                                FORMER,
                                plan -> plan.extensions(Edits.replaced(
                                        plan.build().extensions(),
                                        extension -> true,
                                        extension -> Extension.builder()
                                                .from(extension)
                                                .decided(date("January 2025", "2025-01", FORMER_PLACE))
                                                .build())))),
                Defect.of(
                        "PRG-014",
                        "a plan was adopted when it had begun",
                        Edits.programme(
                                "plan",
                                plan -> plan.adoption(
                                        date("12 February 2026", "2026-02-12", "Section 1, Paragraph 2")))),
                Defect.of(
                        "PRG-015",
                        "a plan begins two months after the one that it follows",
                        Edits.programme("plan", plan -> plan.period(DateRange.parse("2026-03-01/2028-12-31")))),
                Defect.of(
                        "PRG-016",
                        "of two strategies of one organisation one has years",
                        Edits.dossier(dossier -> dossier.addDocuments(AdoptedText.builder()
                                .identifier(Identifier.parse("local:children-strategy"))
                                .name(Name.of("Strategy for the Rights of the Child"))
                                .issuer(Identifier.parse("body:council-of-europe"))
                                .citation(Edits.place("Section 2.2, Paragraph 3"))
                                .build()))));
    }

    private static Stated<ExtendedDate> date(String words, String date, String place) {
        return Stated.of(words, ExtendedDate.parse(date), Edits.place(place));
    }

    private static Document ended(Document strategy) {
        return AdoptedText.builder()
                .from((AdoptedText) strategy)
                .period(date("2018-2023", "2018/2023", "Section 2.2, Paragraph 3"))
                .build();
    }

    private static UnaryOperator<Dossier> priority(String key) {
        return Edits.component(key, area -> area.kind(Component.Kind.PRIORITY));
    }
}
