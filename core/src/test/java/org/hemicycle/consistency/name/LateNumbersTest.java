package org.hemicycle.consistency.name;

import static org.hemicycle.consistency.Paper.fingerprints;
import static org.hemicycle.consistency.Paper.mention;
import static org.hemicycle.consistency.Paper.messages;
import static org.hemicycle.consistency.Paper.part;
import static org.hemicycle.consistency.Paper.quotes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hemicycle.consistency.Paper;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.Outline;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Severity;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LateNumbersTest {

    private static Dossier of(Outline.Mention... mentions) {
        return Paper.of(
                outline -> outline.addParts(part("Section 1"), part("Section 2"), part("Section 3"), part("Annex I"))
                        .addMentions(mentions));
    }

    private static Outline.Mention at(String place, String name, Identifier thing, Identifier... numbers) {
        return new Outline.Mention(name, Sketch.place(place), Set.of(thing), Set.copyOf(Arrays.asList(numbers)));
    }

    @Test
    void aConventionThatIsNamedInTheTextAndNumberedInTheAnnexIsNoted() {
        Identifier convention = Identifier.treaty(201);
        Dossier dossier = of(
                at("Annex I, Table 1, Row 2", "Lanzarote Convention", convention, convention),
                at("Section 3", "Lanzarote Convention", convention),
                at("Section 1", "Lanzarote Convention", convention));

        assertEquals(
                List.of("first names Lanzarote Convention without the number, and gives it only further on."),
                messages("NAM-010", dossier));
        assertEquals(List.of("Lanzarote Convention", "Lanzarote Convention"), quotes("NAM-010", dossier));
        assertEquals(
                List.of("Section 1", "Annex I, Table 1, Row 2"),
                Paper.findings("NAM-010", dossier).get(0).evidence().stream()
                        .map(place -> place.place().toString())
                        .toList());
        assertEquals(Severity.NOTE, Paper.findings("NAM-010", dossier).get(0).severity());
        assertEquals(List.of(), messages("NAM-008", dossier));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Section 1, Paragraph 2 | Section 1, Paragraph 10 | 1",
                "Section 1, Paragraph #3 | Section 2, Paragraph #1 | 1",
                "Section 2 | Section 1 | 0",
                "Section 1, Paragraph 10 | Section 1, Paragraph 2 | 0",
                "Section 1, Paragraph 2 | Section 1, Paragraph 2 | 0",
                "Section 1, Paragraph 2 | Section 1, Table 1 | 0",
                "Section 1, Heading Beginnings | Section 1, Heading Ends | 0",
                "Section 1, Paragraph 2 | Section 1 | 0",
                "Note 3 | Section 2 | 0",
                "Section 1 | Note 3 | 0",
                "Section 1 | Annex IX | 0",
            })
    void aNumberCountsAsLateOnlyWhereTheOutlineTellsWhatComesFirst(String name, String number, int findings) {
        Identifier convention = Identifier.treaty(185);

        assertEquals(
                findings,
                fingerprints(
                                "NAM-010",
                                of(
                                        at(name, "Budapest Convention", convention),
                                        at(number, "Budapest Convention", convention, convention)))
                        .size());
    }

    @Test
    void ofSeveralConventionsOneNoteTellsAllAndNoneThatHasNoNumber() {
        Dossier dossier = of(
                mention(1, "Istanbul Convention", "CETS_210"),
                mention(1, "Lanzarote Convention", "CETS_201"),
                mention(1, "Macolin Convention", "CETS_215"),
                mention(1, "the Convention", "ETS_173"),
                mention(2, "Convention 108", "ETS_108", "ETS 108"),
                mention(3, "Istanbul Convention", "CETS_210", "CETS 210"),
                mention(3, "Lanzarote Convention", "CETS_201", "CETS 201"),
                mention(3, "Convention 108", "ETS_108"),
                mention(3, "Criminal Law Convention on Corruption", "ETS_173", "ETS 173"));

        assertEquals(
                List.of(
                        "first names Lanzarote Convention and Istanbul Convention without their numbers, and gives them only"
                                + " further on."),
                messages("NAM-010", dossier));
        assertEquals(List.of("NAM-010:local-plan"), fingerprints("NAM-010", dossier));
        assertEquals(
                List.of("gives no number for 1 of the 5 conventions that it names: Macolin Convention."),
                messages("NAM-008", dossier));
    }
}
