package org.hemicycle.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.finding.Suppression;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final RuleSet RULES = Rules.set(
            Rules.over("MY-001", "a").build(),
            Rules.over("MY-002", "a").build(),
            Rules.over("MY-003", "a").build(),
            Rules.over("OTH-001", "a").build());
    private static final Suppression AGREED =
            Suppression.ofRule("MY-003").reason("Agreed.").author("A. Desk").build();

    private static Settings settings(List<String> off, Map<String, Severity> severities) {
        return new Settings(off, new TreeMap<>(severities), List.of());
    }

    @Test
    void rulesAndCategoriesAreOffSeveritiesOthersAndFindingsSuppressed() {
        Settings settings =
                new Settings(List.of("MY-001", "OTH"), new TreeMap<>(Map.of("MY-002", Severity.NOTE)), List.of(AGREED));
        Report report = RULES.settled(settings).asOf(AsOf.of("2025-01-01")).check(Rules.DOSSIER);

        assertEquals(
                List.of("MY-002 NOTE"),
                report.findings().stream()
                        .map(each -> each.rule() + " " + each.severity())
                        .toList());
        assertEquals(1, report.suppressed().size());
        assertEquals(2, report.coverage().size());
    }

    @Test
    void nothingDecidedChangesNothing() {
        assertEquals(RULES.rules(), RULES.settled(Settings.NONE).rules());
    }

    @Test
    void whatIsNoCodeOfTheSetIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> RULES.settled(settings(List.of("MY-009"), Map.of())));
        assertThrows(
                IllegalArgumentException.class,
                () -> RULES.settled(settings(List.of(), Map.of("MY-009", Severity.NOTE))));
        assertTrue(assertThrows(
                        IllegalArgumentException.class,
                        () -> RULES.settled(settings(List.of("MY-001"), Map.of("MY-001", Severity.NOTE))))
                .getMessage()
                .contains("has been left out of the set"));
    }

    @Test
    void keepsCopies() {
        List<String> off = new ArrayList<>(List.of("MY-001"));
        TreeMap<String, Severity> severities = new TreeMap<>(Map.of("MY-002", Severity.NOTE));
        Settings settings = new Settings(off, severities, List.of());
        off.clear();
        severities.clear();

        assertEquals(settings(List.of("MY-001"), Map.of("MY-002", Severity.NOTE)), settings);
        assertEquals("Settings: 1 off, 1 of another severity, 0 suppressions", settings.toString());
    }
}
