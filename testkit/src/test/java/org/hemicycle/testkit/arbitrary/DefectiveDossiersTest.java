package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hemicycle.activity.Activity;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.testkit.defect.Defect;
import org.hemicycle.testkit.defect.DefectCatalogue;
import org.hemicycle.testkit.defect.DefectiveDossier;
import org.hemicycle.testkit.defect.Defects;
import org.hemicycle.testkit.sample.Samples;

/** Of several defects that were planted together, the report has exactly their findings and declared consequences. */
class DefectiveDossiersTest {

    private static final RuleSet RULES = RuleSets.standard();

    private static final Rule<Activity> LABELLED = Rule.of("OWN-001", "labelled")
            .warning("An activity has a label.")
            .over(Look.at(Activity.class))
            .requires(activity -> activity.label().isPresent())
            .message("has no label.")
            .build();

    private static final Defect CONTRADICTION = named("STA-001", "two places date one text differently");
    private static final Defect STAFF = named("STA-002", "two places count the staff differently");
    private static final Defect GOAL = named("SDG-001", "a programme serves a target that does not exist");

    private static Defect named(String rule, String what) {
        return Defects.of(rule).stream()
                .filter(defect -> defect.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private static final Defect UNLABELLED = Defect.of(
            "OWN-001",
            "an activity has no label",
            "an activity with a label",
            dossier -> dossier.list(Activity.class).stream()
                    .filter(each -> each.value().label().isPresent())
                    .findFirst()
                    .map(each -> dossier.with(
                            each.address(),
                            Activity.class,
                            activity -> Activity.builder()
                                    .from(activity)
                                    .label(Optional.empty())
                                    .build())));

    @Provide
    Arbitrary<DefectiveDossier> three() {
        return DefectiveDossiers.standard().some(3);
    }

    @Provide
    Arbitrary<DefectiveDossier> theseThree() {
        return DefectiveDossiers.standard().with(CONTRADICTION, STAFF, GOAL);
    }

    @Provide
    Arbitrary<DefectiveDossier> own() {
        return DefectiveDossiers.of(
                        RULES.with(LABELLED), DefectCatalogue.standard().with(UNLABELLED))
                .with(UNLABELLED, CONTRADICTION);
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void someDefectsAreFoundAndNothingElseButTheirConsequences(@ForAll("three") DefectiveDossier defective) {
        assertEquals(3, new HashSet<>(defective.defects()).size());
        assertFoundExactly(defective, RULES);
    }

    @Example
    void aDefectThatFitsOnlyWhereAnotherOneIsDoesNotFitBesideIt() {
        Defect further = Defect.of(
                "OWN-001",
                "an activity without label is there twice",
                "an activity without label",
                dossier -> dossier.list(Activity.class).stream()
                                .anyMatch(each -> each.value().label().isEmpty())
                        ? Optional.of(dossier)
                        : Optional.empty());

        assertEquals(
                Optional.empty(),
                DefectiveDossier.find(Samples.modelPlan(), List.of(UNLABELLED, further), RULES.with(LABELLED)));
    }

    @Example
    void defectsThatAddPartsOfOneKeyDoNotFitEachOther() {
        assertEquals(
                Optional.empty(),
                DefectiveDossier.find(
                        Samples.modelPlan(), List.of(further("OWN-001"), further("ACT-001")), RULES.with(LABELLED)));
    }

    /** Adds an activity of a key that is its own only once. */
    private static Defect further(String rule) {
        return Defect.of(
                rule,
                "one activity more",
                "an activity",
                dossier -> dossier.list(Activity.class).stream()
                        .findFirst()
                        .map(each -> Dossier.builder()
                                .from(dossier)
                                .addActivities(Activity.builder()
                                        .from(each.value())
                                        .key("further")
                                        .build())
                                .build()));
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void theDefectsAskedForAreFoundAndNothingElseButTheirConsequences(
            @ForAll("theseThree") DefectiveDossier defective) {
        assertEquals(List.of(CONTRADICTION, STAFF, GOAL), defective.defects());
        assertFoundExactly(defective, RULES);
    }

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    void defectsOfAUserAreFoundBesideTheOthers(@ForAll("own") DefectiveDossier defective) {
        assertFoundExactly(defective, RULES.with(LABELLED));
    }

    /** Judged afresh, by the difference between the two reports. */
    private static void assertFoundExactly(DefectiveDossier defective, RuleSet rules) {
        RuleSet.Dated dated = rules.asOf(defective.day());
        Set<String> found = fingerprints(dated.check(defective.dossier()).findings());
        found.removeAll(fingerprints(dated.check(defective.before()).findings()));
        Set<String> declared = new TreeSet<>();
        for (Defect defect : defective.defects()) {
            declared.add(defect.rule());
            declared.addAll(defect.consequences());
            assertTrue(found.stream().anyMatch(each -> each.startsWith(defect.rule() + ":")), defect::toString);
            assertFalse(defective.expected(defect).isEmpty());
        }

        assertEquals(found, fingerprints(defective.expected()));
        assertEquals(
                List.of(),
                found.stream()
                        .filter(each -> !declared.contains(each.substring(0, each.indexOf(':'))))
                        .toList());
    }

    private static Set<String> fingerprints(List<Finding> findings) {
        return findings.stream().map(Finding::fingerprint).collect(Collectors.toCollection(TreeSet::new));
    }

    @Example
    void defectsThatGetIntoEachOthersWayDoNotFit() {
        Dossier plan = Samples.modelPlan();

        assertTrue(DefectiveDossier.find(plan, List.of(CONTRADICTION, STAFF), RULES)
                .isPresent());
        assertEquals(Optional.empty(), DefectiveDossier.find(plan, List.of(CONTRADICTION, CONTRADICTION), RULES));
    }

    @Example
    void aDossierThatLacksWhatADefectNeedsDoesNotFit() {
        Dossier empty = Dossier.builder().name("empty").build();

        assertEquals(Optional.empty(), DefectiveDossier.find(empty, List.of(GOAL), RULES));
    }

    @Example
    void refusesNumbersThatCannotBe() {
        assertEquals(
                "DefectiveDossiers.some was asked for 2 defects of 1 defects of 1 rules; accepted is a number from 1 to"
                        + " 1. For more, plant them one by one: DefectiveDossier.find(…).",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> DefectiveDossiers.of(RULES, DefectCatalogue.of(GOAL))
                                        .some(2))
                        .getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> DefectiveDossiers.standard().some(0));
        assertThrows(
                IllegalArgumentException.class,
                () -> DefectiveDossiers.standard().some(7));
    }

    @Example
    void refusesDefectsThatNoRuleFinds() {
        assertEquals(
                "DefectiveDossiers was given 1 defects of 1 rules, none of which is of one of the given rules; add the"
                        + " rules that find them to the set.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> DefectiveDossiers.of(RULES, DefectCatalogue.of(UNLABELLED)))
                        .getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> DefectiveDossiers.standard().with(UNLABELLED));
    }
}
