package org.hemicycle.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorReaderTest {

    private static final String TEXT = """
            checked: 2026-05-09

            actor: body:club | BODY | Club
            grants: MEMBER | partial | ETS 001, Article 4 | high

            """;

    @Test
    void aBlockBecomesAnActorWithItsStandings() {
        ReferenceData data = ReferenceText.read("t", TEXT + """
                actor: FR | STATE | France
                known as: the Hexagon
                part of: body:club
                standing: MEMBER | body:club | since 1949-05 | until 1950 | low
                standing: MEMBER | body:club | medium
                """);
        Actor france = data.actor(Identifier.parse("FR"));
        assertEquals(List.of("France", "the Hexagon"), france.name().forms());
        assertEquals(Actor.Kind.STATE, france.kind());
        assertEquals(Optional.of(Identifier.parse("body:club")), france.partOf());
        assertEquals(
                "[FR is a member of body:club since 1949-05 until 1950, FR is a member of body:club]",
                data.standings().toString());
        assertEquals(
                List.of(Confidence.LOW, Confidence.MEDIUM),
                data.standings().stream().map(Standing::confidence).toList());
        assertEquals(
                List.of("ETS 001, Article 4", "ETS 001, Article 4"),
                data.standings().stream().map(each -> each.place().at()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            standing: OBSERVER | body:club | high ; 't, line 7, standing: found "OBSERVER | body:club"; accepted is a standing that the block of the other actor says it grants.'
            standing: MEMBER | body:pub | high ; 't, line 7, standing: found "MEMBER | body:pub"; accepted is a standing that the block of the other actor says it grants.'
            standing: MEMBER | body:club ; 't, line 7, standing: found "MEMBER | body:club"; accepted is kind | code | since date | until date | confidence.'
            standing: MEMBER | body:club | until 1950 | since 1949 | high ; 't, line 7, standing: found "MEMBER | body:club | until 1950 | since 1949 | high"; accepted is kind | code | since date | until date | confidence.'
            standing: MEMBER | body:club | since 1951 | until 1950 | high ; 't, line 7, standing: found "MEMBER | body:club | since 1951 | until 1950 | high"; accepted is a last day that is not before the first.'
            standing: MEMBER | body:club | since 1949 | sure ; 't, line 7, standing: found "sure"; accepted is [HIGH, MEDIUM, LOW].'
            part of: body:pub ; 't, line 7, part of: found "body:pub"; accepted is the code of an actor that has a block in this text.'
            european: perhaps | ETS 018 | high ; 't, line 7, european: found "perhaps"; accepted is yes or no.'
            european: yes | high ; 't, line 7, european: found "yes | high"; accepted is yes or no | source | confidence, then perhaps open for conventions.'
            invitations: valid P5Y ; 't, line 7, invitations: found "valid P5Y"; accepted is made period | valid period | source | confidence.'
            invitations: made ../2026-05-09 | valid 5Y | ETS 001, Article 4 | high ; 't, line 7, invitations: found "5Y"; accepted is a length of time, such as P5Y.'
            grants: MEMBER | all | ETS 001 | high ; 't, line 7, grants: found "all"; accepted is [COMPLETE, PARTIAL].'
            capital: Paris ; 't, line 7, capital: found "capital"; accepted is one of the keys [actor, known as, acronym, also known as, designation note, part of, established, grants, does not grant, members through, act, invitations, standing, european].'
            """)
    void whatCannotBeReadIsRefusedWithItsLine(String line, String message) {
        assertRefused(TEXT + "actor: FR | STATE | France\n" + line, message);
    }

    @Test
    void aRegionIsReadWithItsStates() {
        ReferenceData data = ReferenceText.read(
                "t", TEXT + "region: North | body:club | complete | ETS 001 | low\nstates: body:club");
        NeighbouringRegion north = data.neighbouringRegions().get(0);
        assertEquals("[body:club]", north.states().toString());
        assertEquals("ETS 001 (confidence: low)", north.basis().at());
        assertEquals(true, north.complete());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            North | body:club | all | ETS 001 | low ; body:club ; 't, line 6, region: found "all"; accepted is [COMPLETE, PARTIAL].'
            North | body:pub | partial | ETS 001 | low ; body:club ; 't, line 6, region: found "body:pub"; accepted is the code of an actor that has a block in this text.'
            North | body:club ; body:club ; 't, line 6, region: found "North | body:club"; accepted is name | code | complete or partial | source | confidence.'
            North | body:club | partial | ETS 001 | low ; FR ; 't, line 7, states: found "FR"; accepted is the code of an actor that has a block in this text.'
            """)
    void aRegionThatCannotBeReadIsRefusedWithItsLine(String region, String states, String message) {
        assertRefused(TEXT + "region: " + region + "\nstates: " + states, message);
    }

    @Test
    void aDateOrPlaceThatCannotBeReadIsRefusedWithItsLine() {
        assertRefused(
                TEXT.replace("Article 4", "Chapter 4"),
                "t, line 4, grants: Locator \"Chapter 4\" has a step \"Chapter\", which is not a kind of place; accepted"
                        + " are Part, Annex, Appendix, Article, Section, Table, Row, Recital, Paragraph, Item, Note, Heading.");
        assertRefused(
                TEXT.replace("checked: 2026-05-09", "checked: yesterday"),
                "t, line 1, checked: found \"yesterday\"; accepted is a day of the calendar, such as 2026-05-09.");
    }

    @Test
    void aTextWithoutDayOfTheLastCheckIsRefused() {
        assertRefused(
                TEXT.replace("checked: 2026-05-09", ""),
                "t, line 4, grants: found \"MEMBER | partial | ETS 001, Article 4 | high\"; accepted is this line only in a"
                        + " text with a block \"checked: day\".");
    }

    @Test
    void nothingIsSaidTwice() {
        assertRefused(
                TEXT + "actor: body:club | BODY | Another",
                "t, line 6, actor: found \"body:club\"; accepted is one block" + " for each actor.");
        assertRefused(
                TEXT.stripTrailing() + "\ngrants: MEMBER | complete | ETS 001 | high",
                "t, line 5, grants: found \"MEMBER | complete | ETS 001 | high\"; accepted is one line \"grants\" for each"
                        + " kind of standing.");
    }

    private static void assertRefused(String text, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> ReferenceText.read("t", text))
                        .getMessage());
    }
}
