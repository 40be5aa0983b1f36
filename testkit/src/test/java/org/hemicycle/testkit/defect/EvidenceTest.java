package org.hemicycle.testkit.defect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.source.Citation;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each datum that a message quotes is quoted by a piece of evidence of its own. */
class EvidenceTest {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    /** What these put between quotation marks are names of things, not data that stand in a text. */
    private static final Set<String> NAMING = Set.of("ACT-012", "REF-002");

    static List<Defect> defects() {
        return Defects.all();
    }

    static Stream<Dossier> samples() {
        return Samples.all().values().stream();
    }

    private static List<String> data(Finding finding) {
        Matcher quoted = QUOTED.matcher(finding.message());
        return quoted.results().map(found -> found.group(1)).distinct().toList();
    }

    /** What is told of a finding that does not show its data; nothing where it does. */
    private static List<String> unshown(Finding finding) {
        List<String> data = NAMING.contains(finding.rule()) ? List.of() : data(finding);
        List<String> quotes = finding.evidence().stream()
                .flatMap(place -> place.quote().stream())
                .toList();
        boolean enough = quotes.size() >= data.size()
                && data.stream()
                        .allMatch(datum ->
                                quotes.stream().anyMatch(quote -> quote.contains(datum) || datum.contains(quote)));
        return enough ? List.of() : List.of(finding.print() + "\n  shows " + quotes);
    }

    private static List<String> unshown(Dossier dossier, LocalDate day) {
        return RuleSets.standard().asOf(day).check(dossier).findings().stream()
                .flatMap(finding -> unshown(finding).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theFindingsOfTheSamplesShowEveryDatumTheyName(Dossier sample) {
        assertEquals(List.of(), unshown(sample, LocalDate.parse("2018-01-01")));
        assertEquals(List.of(), unshown(sample, LocalDate.parse("2025-01-01")));
        assertEquals(List.of(), unshown(sample, LocalDate.parse("2028-01-01")));
    }

    @ParameterizedTest
    @MethodSource("defects")
    void theFindingsOfDefectsShowEveryDatumTheyName(Defect defect) {
        Dossier defective = defect.plantedIn(Samples.modelPlan());

        assertEquals(List.of(), unshown(defective, defect.day(defective)));
    }

    @Test
    void aFindingThatLosesAQuoteIsNoticed() {
        Finding finding = RuleSets.standard()
                .asOf(LocalDate.parse("2024-01-01"))
                .check(Samples.kazakhstanPriorities())
                .findings("ACC-002")
                .get(0);

        assertEquals(List.of(), unshown(finding));
        for (Citation lost : finding.evidence()) {
            Finding poorer = Finding.builder()
                    .from(finding)
                    .evidence(finding.evidence().stream()
                            .filter(each -> each != lost)
                            .toList())
                    .build();
            boolean named = data(finding).contains(lost.quote().orElse(""));
            assertEquals(named, !unshown(poorer).isEmpty(), lost::toString);
        }
        assertFalse(data(finding).isEmpty());
    }
}
