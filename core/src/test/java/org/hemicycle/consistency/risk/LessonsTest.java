package org.hemicycle.consistency.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.Content;
import org.hemicycle.document.Outline;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Risk;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Stated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lesson of earlier work is no risk, whether its part, its category or its words say so. */
class LessonsTest {

    private static Risk risk(String key, String category, String words, String place) {
        return Risk.builder()
                .key(key)
                .category(category)
                .addDescriptions(Stated.of(words, words, Sketch.place(place)))
                .build();
    }

    private static Outline.Part part(String label, String title, Content... holds) {
        return new Outline.Part(Locator.parse(label), title, Set.of(holds), true, true);
    }

    private static Dossier told(String category, String words, String title, Content... holds) {
        return Dossier.builder()
                .from(Sketch.dossier(plan -> plan.addRisks(
                        risk("1", "political", "Elections may change priorities", "Annex IV, Row 1"),
                        risk("2", "financial", "Funds may come late", "Annex IV, Row 2"),
                        risk("3", category, words, "Section 2.3, Paragraph 4"))))
                .addOutlines(Outline.builder()
                        .document(Sketch.DOCUMENT)
                        .addParts(part("Section 2.3", title, holds), part("Annex IV", "Register", Content.RISKS))
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lessons learned           | Staff turnover delayed the trainings  | Implementation        | OBJECTIVES | 0
            Enseignements tirés       | Le personnel a changé                 | Mise en œuvre         | OBJECTIVES | 0
            operational               | Staff turnover delayed the trainings  | Lessons learned       | LESSONS    | 0
            operational               | Staff turnover delayed the trainings  | Lessons learnt so far | OBJECTIVES | 0
            operational               | Le personnel a changé                 | Leçons tirées         | OBJECTIVES | 0
            operational               | Lesson learned: staff turnover delays | Implementation        | OBJECTIVES | 0
            operational               | Staff may leave                       | Implementation        | OBJECTIVES | 1
            operational               | Staff may leave                       | Risks and assumptions | OBJECTIVES | 1
            operational               | Lessons may be forgotten              | Implementation        | OBJECTIVES | 1
            """)
    void onlyARiskHasToStandInTheRegister(String category, String words, String title, Content holds, int findings) {
        assertEquals(
                findings,
                Sketch.findings("RSK-003", told(category, words, title, holds), "2024-01-01")
                        .size());
    }
}
