package org.hemicycle.testkit.defect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
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
    private static final int SAMPLE = 60;

    static List<CleanVariant> variants() {
        return List.copyOf(CleanVariants.all().values());
    }

    @Property(tries = 6, edgeCases = EdgeCasesMode.NONE)
    void eachThatFitsAGeneratedDossierIsAsDeclaredThere(@ForAll Dossier dossier) {
        assertEquals(List.of(), undeclared(dossier));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void eachThatFitsAMendedDocumentIsAsDeclaredThere(CleanVariant variant) {
        assertEquals(List.of(), undeclared(variant.dossier()));
    }

    @Example
    void eachFitsSomeOfTheGeneratedDossiers() {
        List<Dossier> sample = Dossiers.cleanDossiers().generator(SAMPLE, false).stream(new Random(1))
                .map(Shrinkable::value)
                .limit(SAMPLE)
                .toList();

        assertEquals(
                List.of(),
                Defects.all().stream()
                        .filter(defect ->
                                sample.stream().map(defect::findPlantedIn).noneMatch(Optional::isPresent))
                        .toList());
    }

    /** The defects that fit and are not as declared. The dossier without them is checked once a day. */
    private static List<String> undeclared(Dossier dossier) {
        Map<LocalDate, Report> before = new HashMap<>();
        return Defects.all().stream()
                .flatMap(defect ->
                        defect
                                .findPlantedIn(dossier)
                                .map(defective -> trial(defect, dossier, defective, before))
                                .stream())
                .filter(trial -> !trial.isAsDeclared())
                .map(trial -> trial.defect() + " is found by " + trial.foundBy() + "\n"
                        + trial.after().print())
                .toList();
    }

    private static Trial trial(Defect defect, Dossier dossier, Dossier defective, Map<LocalDate, Report> before) {
        LocalDate day = defect.day(defective);
        RuleSet.Dated rules = RULES.asOf(day);
        return new Trial(defect, before.computeIfAbsent(day, any -> rules.check(dossier)), rules.check(defective));
    }
}
