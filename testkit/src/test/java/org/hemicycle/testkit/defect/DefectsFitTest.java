package org.hemicycle.testkit.defect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Report;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.testkit.arbitrary.Dossiers;
import org.hemicycle.testkit.sample.CleanVariant;
import org.hemicycle.testkit.sample.CleanVariants;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A defect is found wherever it fits, and nothing else is but its consequences. */
class DefectsFitTest {

    private static final RuleSet RULES = RuleSets.standard();

    static List<CleanVariant> variants() {
        return List.copyOf(CleanVariants.all().values());
    }

    /** Those that are written for any dossier. */
    private static List<Defect> fitting() {
        return Stream.of(
                        ReferenceDefects.all(),
                        NameDefects.all(),
                        StatementDefects.all(),
                        StandingDefects.all(),
                        FollowUpDefects.all(),
                        ProgrammeDefects.all(),
                        PeriodDefects.all())
                .flatMap(List::stream)
                .toList();
    }

    @Provide
    Arbitrary<Dossier> clean() {
        return Dossiers.cleanDossiers();
    }

    @Provide
    Arbitrary<Defect> defects() {
        return Arbitraries.of(fitting());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aDefectThatFitsAGeneratedDossierIsAsDeclaredThere(
            @ForAll("clean") Dossier dossier, @ForAll("defects") Defect defect) {
        Assume.that(defect.findPlantedIn(dossier).isPresent());

        Trial trial = defect.tryIn(dossier, RULES);

        assertTrue(trial.isAsDeclared(), () -> told(trial));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void aDefectThatFitsAMendedDocumentIsAsDeclaredThere(CleanVariant variant) {
        Dossier dossier = variant.dossier();
        Map<LocalDate, Report> before = new HashMap<>();

        assertEquals(
                List.of(),
                fitting().stream()
                        .flatMap(defect -> defect
                                .findPlantedIn(dossier)
                                .map(planted -> {
                                    RuleSet.Dated rules = RULES.asOf(defect.day(planted));
                                    Report clean =
                                            before.computeIfAbsent(defect.day(planted), day -> rules.check(dossier));
                                    return new Trial(defect, clean, rules.check(planted));
                                })
                                .stream())
                        .filter(trial -> !trial.isAsDeclared())
                        .map(DefectsFitTest::told)
                        .toList());
    }

    private static String told(Trial trial) {
        return trial.defect() + " is found by " + trial.foundBy();
    }
}
