package org.hemicycle.consistency.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Involvement;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.Outline;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Component;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the titles above a plan say of all its rows. */
class OverheadTest {

    private static final String DAY = "2024-12-01";

    private static Dossier below(String title, Activity... activities) {
        Outline outline = Outline.builder()
                .document(Sketch.DOCUMENT)
                .addParts(new Outline.Part(Locator.parse("Annex 1"), title, Set.of(), false, true))
                .addParts(new Outline.Part(Locator.parse("Annex 2"), "Budget for 2025", Set.of(), false, true))
                .build();
        return Dossier.builder()
                .from(Sketch.plan(activities))
                .addOutlines(outline)
                .addActors(Actor.builder()
                        .identifier(Identifier.parse("body:division"))
                        .name(Name.of("Youth and Sports Division"))
                        .kind(Actor.Kind.BODY)
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Seminars to be held in 2025 | 0",
                "Calendrier 2025 | 0",
                "Events (2025) | 0",
                "Events in 2025 and 2026 | 1",
                "Events of 2024 | 1",
                "Events 2025-2027 | 1",
                "Events | 1",
                "Room 20255 | 1",
            })
    void theYearOfATitleIsThatOfItsRows(String title, int count) {
        assertEquals(
                count,
                Sketch.findings(
                                "ACT-004",
                                below(title, Sketch.dated("1", "20 March"), Sketch.dated("2", "3 May 2025")),
                                DAY)
                        .size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Seminars organised by the Youth Department | 0",
                "Seminars to be organized in 2025 by the Youth and Sports Division | 0",
                "Activités organisées par la Direction de la jeunesse | 0",
                "Activities implemented by the Court Registry | 0",
                "Seminars organised by the Youth Department and the partners | 1",
                "Activities organised by the Court, the Registry | 1",
                "Seminars | 1",
                "Seminars for judges by profession | 1",
            })
    void theOrganiserOfATitleIsThatOfItsRows(String title, int count) {
        Activity organised = Sketch.with(
                Sketch.dated("1", "20 March"),
                row -> row.addInvolvements(Involvement.builder()
                        .role(Involvement.Role.ORGANISER)
                        .actor(Stated.of("Court", Identifier.parse("body:court"), Sketch.place("Annex 1, Row 1")))
                        .build()));

        assertEquals(
                count,
                Sketch.findings("ACT-007", below(title, organised, Sketch.dated("2", "3 May")), DAY)
                        .size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Heritage days 2025 | 0", "Heritage days | 1"})
    void theHeadingOfAComponentSaysTheYearToo(String title, int count) {
        Dossier dossier = Sketch.plan(
                plan -> plan.addComponents(Component.builder()
                        .from(Sketch.component("days", Component.Kind.THEME))
                        .title(title)
                        .build()),
                Sketch.with(Sketch.dated("1", "20 March"), row -> row.addServes(Sketch.PROGRAMME.then("days"))));

        assertEquals(count, Sketch.findings("ACT-004", dossier, DAY).size());
    }
}
