package org.hemicycle.consistency.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hemicycle.accession.TreatyAction;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Result;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A result that brings laws closer to a convention takes an invitation up. */
class StepsCloserTest {

    private static Dossier aiming(int number, String words) {
        Identifier convention = Identifier.treaty(number);
        TreatyAction invitation = Sketch.action(
                convention,
                Kind.INVITATION,
                Sketch.dated(convention, ClaimProperty.INVITED, "invited", "invited", "2022-04-06", "Section 1"));
        Component sector = Component.builder()
                .from(Sketch.component("a", Component.Kind.SECTOR))
                .addResults(Result.builder()
                        .key("outcome")
                        .level(Result.Level.OUTCOME)
                        .statement(Stated.of(words, words, Sketch.place("Annex I, Row 1")))
                        .build())
                .build();
        return Dossier.builder()
                .from(Sketch.dossier(plan -> plan.addComponents(sector)))
                .addTreatyActions(invitation)
                .build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            185 | Legislation is brought closer to the Convention on Cybercrime              | 0
            185 | Laws approximate the Budapest Convention                                   | 0
            185 | Cybercrime laws meet the requirements of ETS No. 185                       | 0
            185 | La législation est rapprochée de la Convention sur la cybercriminalité (STE n° 185)| 0
            210 | Services follow the Istanbul Convention                                    | 0
            210 | Steps are taken towards CETS 210                                           | 0
            185 | Courts work faster                                                         | 1
            210 | Legislation is brought closer to the Convention on Cybercrime              | 1
            """)
    void aResultThatNamesTheConventionTakesTheInvitationUp(int number, String words, int findings) {
        assertEquals(
                findings,
                Sketch.findings("ACC-007", aiming(number, words), "2024-01-01").size());
    }
}
