package org.hemicycle.testkit.defect;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hemicycle.activity.Activity;
import org.hemicycle.activity.Venue;
import org.hemicycle.actor.Involvement;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.testkit.sample.Edits;
import org.hemicycle.time.Timing;

/** Defects of activities: their dates, venues, organisers and titles. */
final class ActivityDefects {

    private static final Identifier SERIES = Identifier.parse("local:round-tables");

    private ActivityDefects() {}

    static List<Defect> all() {
        return List.of(
                Defect.of("ACT-001", "an activity is dated after the end of the plan", dated("a2", "5 May 2029")),
                Defect.of("ACT-002", "the date of an activity is to be confirmed", dated("a2", "5 May 2026 (tbc)")),
                Defect.of("ACT-003", "an activity is dated by a trimester", dated("a2", "1st trimester 2026")),
                Defect.of("ACT-004", "the year of a date is left out", dated("a2", "5 May")),
                Defect.of(
                        "ACT-005",
                        "an activity is to take place before a conference that has no date",
                        dated("a2", "before the conference of ministers of justice")),
                Defect.of(
                        "ACT-006",
                        "the venue of an activity is to be confirmed",
                        Edits.activity("a2", activity -> activity.where(at(activity, Venue.read("Sousse (tbc)"))))),
                Defect.of(
                        "ACT-007",
                        "an activity has no organiser",
                        Edits.activity("a2", activity -> activity.involvements(List.of()))),
                Defect.of(
                        "ACT-008",
                        "the title names a partner that is not among the organisers",
                        Edits.activity(
                                "a2",
                                activity -> activity.title("Seminar in co-operation with the Ministry of Women"))),
                Defect.of(
                        "ACT-009",
                        "one row stands for several activities",
                        Edits.activity("a2", activity -> activity.kind(Activity.Kind.COMPOSITE))),
                Defect.of(
                        "ACT-010",
                        "two activities of one group have one title",
                        Edits.activity(
                                "a2",
                                activity -> activity.title("Training for investigators on electronic" + " evidence")
                                        .serves(Set.of(Address.parse("plan/rule-of-law/cybercrime"))))),
                Defect.of(
                        "ACT-011",
                        "an activity is for another State than the plan",
                        Edits.activity(
                                "a2",
                                activity -> activity.addInvolvements(Involvement.builder()
                                        .role(Involvement.Role.BENEFICIARY)
                                        .actor(Stated.of("Malta", Identifier.parse("MT"), place()))
                                        .build()))),
                Defect.of(
                        "ACT-012",
                        "the second edition is dated before the first",
                        plan -> Edits.activity(
                                        "a2",
                                        activity -> activity.series(SERIES).edition(1))
                                .andThen(Edits.activity(
                                        "a1",
                                        activity -> activity.series(SERIES).edition(2)))
                                .apply(plan)),
                Defect.of(
                        "ACT-013",
                        "an activity of the next months is said to have been held",
                        Edits.activity(
                                "a2", activity -> activity.status(Stated.of("held", Activity.Status.HELD, place())))),
                Defect.of(
                        "ACT-014",
                        "an activity is to be confirmed as a whole",
                        Edits.activity(
                                "a2",
                                activity -> activity.status(Stated.<Activity.Status>builder()
                                        .asWritten("(tbc)")
                                        .value(Activity.Status.PLANNED)
                                        .certainty(Certainty.TO_BE_CONFIRMED)
                                        .citation(place())
                                        .build()))));
    }

    private static UnaryOperator<Dossier> dated(String key, String words) {
        return Edits.activity(key, activity -> activity.when(at(activity, Timing.read(words, 2026))));
    }

    private static <T> Stated<T> at(Activity.Builder activity, Stated<T> read) {
        return Stated.<T>builder()
                .from(read)
                .citation(activity.build().citation())
                .build();
    }

    private static Citation place() {
        return Citation.of(Identifier.parse("local:model-plan-2026-2028"), "Annex IV, Table 1, Row 2");
    }
}
