package org.hemicycle.serialization.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.source.Origins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownDossiersTest {

    /** Dossiers that are called like their names, behind what tells who read them. */
    private record Named(String by, List<String> names) implements NamedDossiers {

        @Override
        public Draft<Dossier> readDraft(String name) {
            return new Draft<>(name, Dossier.builder().name(by + name).build(), Problems.NONE, Origins.NONE);
        }
    }

    private static final KnownDossiers KNOWN = KnownDossiers.of(List.of(
            new Named("first: ", List.of("plan", "plan-2026", "network-2025")),
            new Named("second: ", List.of("network-2025", "conference"))));

    @ParameterizedTest
    @CsvSource({"plan, plan", "plan-, plan-2026", "pl, plan plan-2026", "net, network-2025", "con, conference", "x, ''"
    })
    void aWordMeansTheOneOfThatNameOrAllThatBeginSo(String word, String meant) {
        assertEquals(meant, String.join(" ", KNOWN.meant(word)));
    }

    @ParameterizedTest
    @CsvSource({"netwrok, network-2025", "confrence, conference", "netwrok-2025, network-2025", "budget, ''"})
    void whatIsMistypedIsNearTheNameOrItsBeginning(String word, String near) {
        assertEquals(near, String.join(" ", KNOWN.near(word)));
    }

    @Test
    void ofTwoOfOneNameTheFirstThatIsFoundIsTaken() {
        assertEquals(
                "first: network-2025",
                KNOWN.input("network-2025").readDraft().value().name());
    }

    @Test
    void whereNothingIsKnownNothingIsPromised() {
        Ran ran = Ran.of("check", "kazakhstan");

        assertEquals(2, ran.code());
        assertTrue(
                ran.out().contains("ERROR kazakhstan: there is no such file or folder. Give a folder of sheets"),
                ran::out);
        assertFalse(ran.out().contains("name"), ran::out);
    }

    @Test
    void whatIsNotKnownIsRefusedWithWhatIs() {
        Draft<Dossier> draft = new MissingInput("confrence", Path.of("confrence"), KNOWN).readDraft();

        assertEquals(
                "ERROR confrence: there is no such file or folder and no dossier of that name. Did you mean"
                        + " \"conference\"? " + FileInput.ACCEPTED
                        + " Known by name are plan, plan-2026, network-2025 and conference.",
                draft.problems().list().get(0).toString());
        assertTrue(DossierInput.isNothing(draft));
    }
}
