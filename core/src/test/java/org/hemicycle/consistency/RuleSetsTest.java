package org.hemicycle.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.consistency.risk.RiskRules;
import org.hemicycle.rule.Rule;
import org.junit.jupiter.api.Test;

class RuleSetsTest {

    @Test
    void everyRuleThatIsWrittenIsRegistered() {
        Set<String> written = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.hemicycle.consistency")
                        .stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(Rule.class))
                        .map(field -> field.getName().replace('_', '-'))
                        .collect(Collectors.toSet());

        assertEquals(
                written, RuleSets.standard().rules().stream().map(Rule::code).collect(Collectors.toSet()));
    }

    @Test
    void aCategoryListsItsOwnRulesByCode() {
        assertTrue(RiskRules.all().stream().allMatch(rule -> rule.category().equals("RSK")));
        assertEquals(RiskRules.all().stream().sorted().toList(), RiskRules.all());
    }

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
