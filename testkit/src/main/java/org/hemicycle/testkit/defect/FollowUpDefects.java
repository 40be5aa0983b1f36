package org.hemicycle.testkit.defect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
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
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.testkit.sample.Edits;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;

/** Defects of what was promised, and of what became of it. */
final class FollowUpDefects {

    private static final Identifier DPC = Identifier.parse("body:dpc");
    private static final Identifier GUIDE = Identifier.parse("local:guide");

    private FollowUpDefects() {}

    static List<Defect> all() {
        return List.of(
                Defect.of(
                        "COM-001",
                        "a report is requested by no day",
                        plan -> undertaking(each ->
                                        each.force(Undertaking.Force.REQUESTS).due(Optional.empty()))
                                .andThen(operative())
                                .apply(plan)),
                Defect.of(
                                "COM-002",
                                "a report is overdue, and the record of what became of it is complete",
                                Edits.dossier(dossier -> dossier.addCompleteness(new Completeness(
                                        DPC,
                                        Completeness.Fact.FOLLOW_UP,
                                        LocalDate.parse("2027-12-31"),
                                        place("Section 4")))))
                        .on("2028-01-01"),
                Defect.of(
                        "COM-003",
                        "a document is announced by a label",
                        Edits.dossier(
                                dossier -> dossier.addDocuments(guide().availability(Document.Availability.LABEL_ONLY)
                                        .build()))),
                Defect.of("COM-004", "a body has stopped to meet", FollowUpDefects::withIdleBody),
                Defect.of(
                        "COM-005",
                        "a guide is promised, and no more said of it",
                        plan -> undertaking(each -> each.due(Optional.empty()).addConcerns(Subject.of(GUIDE)))
                                .andThen(Edits.dossier(dossier ->
                                        dossier.addDocuments(guide().availability(Document.Availability.PLANNED)
                                                .build())))
                                .apply(plan)));
    }

    private static UnaryOperator<Dossier> undertaking(UnaryOperator<Undertaking.Builder> change) {
        return Edits.each(
                Dossier::undertakings,
                Dossier.Builder::undertakings,
                each -> each.key().equals("interim-report"),
                each -> change.apply(Undertaking.builder().from(each)).build());
    }

    private static UnaryOperator<Dossier> operative() {
        return Edits.outline(outline -> outline.addParts(
                new Outline.Part(Locator.parse("Part II"), "Decisions", Set.of(Content.OPERATIVE_PART), true, true)));
    }

    private static Dossier withIdleBody(Dossier plan) {
        return Edits.dossier(dossier -> dossier.addActors(Actor.builder()
                                .identifier(Identifier.parse("body:steering-group"))
                                .name(Name.of("Steering group"))
                                .kind(Actor.Kind.COMMITTEE)
                                .mandate(paraphrase("Steer the plan", "Section 4, Paragraph 4"))
                                .build())
                        .addActivities(meeting("m1", "2022-03-01", "body:steering-group"))
                        .addActivities(meeting("m2", "2022-05-01", "body:steering-group"))
                        .addActivities(meeting("m3", "2024-05-01", "local:other-meetings")))
                .apply(plan);
    }

    private static Activity meeting(String key, String day, String series) {
        return Activity.builder()
                .key(key)
                .title("Meeting of " + day)
                .kind(Activity.Kind.MEETING)
                .series(Identifier.parse(series))
                .status(Stated.of("held", Activity.Status.HELD, place("Section 4, Paragraph 4")))
                .when(Stated.of(day, Timing.on(ExtendedDate.parse(day)), place("Section 4, Paragraph 4")))
                .citation(place("Section 4, Paragraph 4"))
                .build();
    }

    private static Paper.Builder guide() {
        return Paper.builder()
                .identifier(GUIDE)
                .name(Name.of("Guide for investigators"))
                .citation(place("Section 4, Paragraph 5"));
    }

    private static Stated<String> paraphrase(String text, String at) {
        return Stated.<String>builder()
                .asWritten("")
                .value(text)
                .citation(place(at))
                .build();
    }

    private static Citation place(String at) {
        return Citation.of(Identifier.parse("local:model-plan-2026-2028"), at);
    }
}
