package org.hemicycle.consistency.name;

import static org.hemicycle.consistency.Paper.BODY;
import static org.hemicycle.consistency.Paper.definition;
import static org.hemicycle.consistency.Paper.mention;
import static org.hemicycle.consistency.Paper.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.consistency.Paper;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.Completeness;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnusedAcronymsTest {

    private static Dossier promising(Identifier document, Dossier dossier) {
        return Dossier.builder()
                .from(dossier)
                .addCompleteness(new Completeness(
                        document,
                        Completeness.Fact.MENTIONS,
                        LocalDate.parse("2024-01-01"),
                        "",
                        Sketch.place("Section 1")))
                .build();
    }

    private static Dossier using(String term, String... mentions) {
        return Paper.of(outline -> {
            outline.addDefinitions(definition(1, term, "Some Body"), definition(2, "the Plan", "Plan for Norland"));
            for (String words : mentions) {
                outline.addMentions(mention(3, words, BODY.toString()));
            }
            return outline;
        });
    }

    @ParameterizedTest
    @CsvSource({
        "GMC, Global Monitoring Committee, 1",
        "CDPC, CDPCX meeting, 1",
        "AML/CFT, AML rules, 1",
        "GMC, GMC, 0",
        "GMC, the GMC's work, 0",
        "NGO, all NGOs, 0",
        "GMC, meetings of GMC/CDPC, 0",
        "AML/CFT, AML/CFT standards, 0",
        "Norland Plan, nothing, 0"
    })
    void underAPromiseAnAcronymThatNoPlaceUsesIsNoted(String term, String words, int findings) {
        assertEquals(
                findings,
                messages("NAM-011", promising(Sketch.DOCUMENT, using(term, words)))
                        .size());
    }

    @Test
    void allOfADocumentAreOneNote() {
        Dossier dossier = Paper.of(outline -> outline.addDefinitions(
                definition(1, "UTR", "Unit for Roads"),
                definition(2, "CAB", "Cabinet"),
                definition(3, "PUR", "Public Unit for Roads, of the CAB")));

        assertEquals(
                List.of("expands PUR and UTR and uses them nowhere."),
                messages("NAM-011", promising(Sketch.DOCUMENT, dossier)));
    }

    @Test
    void withoutAPromiseOrUnderThatOfAnotherTextAbsenceProvesNothing() {
        assertEquals(List.of(), messages("NAM-011", using("GMC")));
        assertEquals(List.of(), messages("NAM-011", promising(Paper.OTHER, using("GMC"))));
    }
}
