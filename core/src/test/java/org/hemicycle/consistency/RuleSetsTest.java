package org.hemicycle.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.Examples;
import org.hemicycle.consistency.risk.RiskRules;
import org.hemicycle.document.Document;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Broken;
import org.hemicycle.finding.Report;
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

    /** A kind of document of a user's own that answers nothing but its identifier. */
    private static Document mute() {
        InvocationHandler answers = (document, method, arguments) -> {
            if (method.getName().equals("identifier")) {
                return Examples.PLAN;
            }
            throw new UnsupportedOperationException(method.getName());
        };
        return (Document)
                Proxy.newProxyInstance(Document.class.getClassLoader(), new Class<?>[] {Document.class}, answers);
    }

    @Test
    void aDocumentOfAUsersOwnThatThrowsBreaksTheRulesThatLookAtItAlone() {
        Dossier dossier = Dossier.builder()
                .from(Examples.dossier())
                .documents(List.of(mute()))
                .build();
        Report report = RuleSets.standard().asOf(AsOf.of("2025-01-01")).check(dossier);
        Set<String> broken = report.broken().stream().map(Broken::rule).collect(Collectors.toSet());

        assertTrue(broken.contains("NAM-001"), broken::toString);
        assertFalse(broken.contains("FUN-004"), broken::toString);
        assertEquals(RuleSets.standard().rules().size(), report.coverage().size());
        assertFalse(report.findings().isEmpty());
    }
}
