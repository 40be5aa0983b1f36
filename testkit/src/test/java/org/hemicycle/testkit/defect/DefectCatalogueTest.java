package org.hemicycle.testkit.defect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.hemicycle.consistency.RuleSets;
import org.junit.jupiter.api.Test;

class DefectCatalogueTest {

    private static final Defect OWN = Defect.of("OWN-001", "a mistake", "anything", Optional::of);

    private static List<String> names(List<Defect> defects) {
        return defects.stream().map(Defect::toString).toList();
    }

    @Test
    void hasTheBuiltInDefects() {
        assertEquals(names(Defects.all()), names(DefectCatalogue.standard().all()));
        assertEquals(
                names(Defects.of("STA-001")), names(DefectCatalogue.standard().of("STA-001")));
        assertEquals(List.of(), DefectCatalogue.standard().of("OWN-001"));
    }

    @Test
    void aUsersDefectJoinsAnotherCatalogueAndIsFoundByItsRule() {
        DefectCatalogue standard = DefectCatalogue.standard();
        DefectCatalogue mine = standard.with(OWN);

        assertEquals(List.of(OWN), mine.of("OWN-001"));
        assertEquals(Defects.all().size() + 1, mine.all().size());
        assertEquals(List.of(), standard.of("OWN-001"));
    }

    @Test
    void keepsTheDefectsThatRulesFind() {
        assertEquals(
                DefectCatalogue.standard().all(),
                DefectCatalogue.standard()
                        .with(OWN)
                        .foundBy(RuleSets.standard())
                        .all());
    }

    @Test
    void refusesTheSameDefectTwice() {
        assertEquals(
                "DefectCatalogue was given two defects \"OWN-001: a mistake\"; leave one out, or say of each what else"
                        + " is wrong.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> DefectCatalogue.of(OWN).with(OWN))
                        .getMessage());
    }
}
