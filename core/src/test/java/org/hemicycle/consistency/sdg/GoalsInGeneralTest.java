package org.hemicycle.consistency.sdg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.sdg.Sdg;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Stated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What prints a goal, and what only speaks of the goals. */
class GoalsInGeneralTest {

    private static List<String> told(String words) {
        SdgLink link = new SdgLink(
                Sketch.PROGRAMME,
                SdgLink.Manner.LISTED,
                Stated.<Sdg>builder()
                        .asWritten(words)
                        .value(Optional.empty())
                        .certainty(Certainty.STATED)
                        .citation(Sketch.place("Section 7"))
                        .build());
        Dossier dossier = Sketch.dossier(plan -> plan.addSdgLinks(link));
        return Sketch.fingerprints("SDG-001", dossier, "2024-01-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the Sustainable Development Goals",
                "the goals of the 2030 Agenda",
                "the 2030 Agenda for Sustainable Development",
                "all 17 Sustainable Development Goals and 169 targets",
                "the 17 Goals",
                "SDGs 2030",
                "the Goals set in 2015",
                "the SDGs by 2030",
                "Agenda 2030",
                "les objectifs de développement durable à l’horizon 2030",
                "les 17 ODD",
                "the goals (resolution 70/1)",
                "Sustainable Development Goals, A/RES/70/1",
                "the 231 indicators",
                "these goals, 100 per cent of which",
                "goals in 20 countries",
                ""
            })
    void aGeneralMentionIsNoWrongGoal(String words) {
        assertEquals(List.of(), told(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SDG 18
            Goal 19
            target 16.15
            Goals 4, 5 and 21
            ODD 18
            cible 5.13
            the Sustainable Development Goal 20
            SDGs 16 and 18
            """)
    void aGoalThatDoesNotExistIsReported(String words) {
        assertEquals(1, told(words).size(), words);
    }
}
