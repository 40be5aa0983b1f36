package org.hemicycle.testkit.defect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Actor;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Content;
import org.hemicycle.document.Document;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Paper;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.testkit.sample.Edits;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;

/** Defects of what was promised, and of what became of it. */
final class FollowUpDefects {

    private static final Identifier OFFICE = Identifier.parse("body:further-office");
    private static final Identifier GROUP = Identifier.parse("body:further-group");
    private static final Identifier GUIDE = Identifier.parse("local:further-guide");

    private FollowUpDefects() {}

    static List<Defect> all() {
        return List.of(
                Defect.of(
                        "COM-001",
                        "a report is requested by no day",
                        Plantings.NOTHING,
                        dossier -> Plantings.texts(dossier)
                                .filter(text -> isOperative(text, dossier))
                                .findFirst()
                                .map(text -> Edits.dossier(plan -> plan.addUndertakings(report(text)
                                                .force(Undertaking.Force.REQUESTS)
                                                .build()))
                                        .apply(dossier))),
                Defect.of(
                        "COM-002",
                        "a report is overdue, and the record of what became of it is complete",
                        Plantings.NOTHING,
                        FollowUpDefects::overdue),
                Defect.of(
                        "COM-003", "a document is announced by a label", Plantings.NOTHING, FollowUpDefects::announced),
                Defect.of("COM-004", "a body has stopped to meet", Plantings.NOTHING, FollowUpDefects::withIdleBody),
                Defect.of(
                        "COM-005",
                        "a guide is promised, and no more said of it",
                        Plantings.NOTHING,
                        Plantings.adding(text -> plan -> plan.addUndertakings(report(text)
                                        .addConcerns(Subject.of(GUIDE))
                                        .build())
                                .addActors(StandingDefects.office(text))
                                .addDocuments(guide(text)
                                        .availability(Document.Availability.PLANNED)
                                        .build()))));
    }

    private static Undertaking.Builder report(Identifier text) {
        return Undertaking.builder()
                .key("further-promise")
                .by(Stated.of("the office", OFFICE, Plantings.place(text, 1)))
                .force(Undertaking.Force.OBLIGED)
                .what(Stated.of("", "A report on further work", Plantings.place(text, 1)));
    }

    /** Whether what a text asks is its own. */
    private static boolean isOperative(Identifier text, Dossier dossier) {
        Set<Outline> outlines = dossier.outlines().stream()
                .filter(outline -> outline.document().equals(text))
                .collect(Collectors.toSet());
        return outlines.isEmpty()
                || outlines.stream()
                        .anyMatch(outline -> !outline.listPartsHolding(Content.OPERATIVE_PART)
                                .isEmpty());
    }

    /** Due two days ago, by a record that reaches to yesterday. */
    private static Optional<Dossier> overdue(Dossier dossier) {
        Identifier text = Plantings.text(dossier);
        LocalDate due = Defect.firstDay(dossier).minusDays(2);
        return Optional.of(Edits.dossier(plan -> plan.addUndertakings(report(text)
                                .due(Stated.of(
                                        due.toString(), Timing.on(ExtendedDate.of(due)), Plantings.place(text, 1)))
                                .build())
                        .addCompleteness(new Completeness(
                                OFFICE,
                                Completeness.Fact.FOLLOW_UP,
                                due.plusDays(1),
                                "all that became of them",
                                Plantings.place(text, 2))))
                .apply(dossier));
    }

    /** In a text that announces no other document so. */
    private static Optional<Dossier> announced(Dossier dossier) {
        Set<Identifier> announcing = dossier.documents().stream()
                .filter(document -> document.availability()
                        .filter(Document.Availability.LABEL_ONLY::equals)
                        .isPresent())
                .flatMap(document -> document.citation().stream())
                .map(Citation::document)
                .collect(Collectors.toSet());
        return Plantings.texts(dossier)
                .filter(text -> !announcing.contains(text))
                .findFirst()
                .map(text -> Edits.dossier(plan -> plan.addDocuments(guide(text)
                                .availability(Document.Availability.LABEL_ONLY)
                                .build()))
                        .apply(dossier));
    }

    private static Paper.Builder guide(Identifier text) {
        return Paper.builder()
                .identifier(GUIDE)
                .name(Name.of("Guide for Further Work"))
                .citation(Plantings.place(text, 2));
    }

    /** Two meetings within two months, and three years later something else in the same record. */
    private static Optional<Dossier> withIdleBody(Dossier dossier) {
        Citation at = Plantings.place(Plantings.text(dossier), 1);
        LocalDate first = Defect.firstDay(dossier).minusYears(4);
        return Optional.of(Edits.dossier(plan -> plan.addActors(Actor.builder()
                                .identifier(GROUP)
                                .name(Name.of("Further Group"))
                                .kind(Actor.Kind.COMMITTEE)
                                .mandate(Stated.of("", "Steer further work", at))
                                .build())
                        .addActivities(
                                meeting("further-meeting-1", first, GROUP, at),
                                meeting("further-meeting-2", first.plusMonths(2), GROUP, at),
                                meeting(
                                        "further-meeting-3",
                                        first.plusYears(3),
                                        Identifier.parse("local:further-meetings"),
                                        at)))
                .apply(dossier));
    }

    private static Activity meeting(String key, LocalDate day, Identifier series, Citation at) {
        return Activity.builder()
                .key(key)
                .title("Further meeting of " + day)
                .kind(Activity.Kind.MEETING)
                .series(series)
                .status(Stated.of("held", Activity.Status.HELD, at))
                .when(Stated.of(day.toString(), Timing.on(ExtendedDate.of(day)), at))
                .citation(at)
                .build();
    }
}
