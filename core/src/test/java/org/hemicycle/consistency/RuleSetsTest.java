package org.hemicycle.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hemicycle.rule.Rule;
import org.junit.jupiter.api.Test;

class RuleSetsTest {

    @Test
    void aDraftIsNotToldWhatItStillLacks() {
        assertTrue(RuleSets.standard().findRule("FUN-008").isPresent());
        assertFalse(RuleSets.drafting().findRule("FUN-008").isPresent());
        assertEquals(
                RuleSets.standard().rules().stream()
                        .filter(rule -> !rule.isForFinishedTextsOnly())
                        .toList(),
                RuleSets.drafting().rules());
    }

    @Test
    void aDraftIsToldOfContradictions() {
        assertTrue(RuleSets.drafting().findRule("STA-001").map(Rule::code).isPresent());
    }
}
