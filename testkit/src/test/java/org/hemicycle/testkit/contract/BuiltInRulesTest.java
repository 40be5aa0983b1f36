package org.hemicycle.testkit.contract;

import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.rule.Rule;
import org.hemicycle.testkit.defect.Defect;
import org.hemicycle.testkit.defect.Defects;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The built-in rules keep what is asked of the rules of users, each tried with its defects. */
class BuiltInRulesTest {

    private record BuiltIn(Rule<?> rule, Defect defect) implements DefectContract {

        @Override
        public Dossier acceptedExample() {
            return Samples.modelPlan();
        }

        @Override
        public String toString() {
            return defect.toString();
        }
    }

    static Stream<BuiltIn> all() {
        return Defects.all().stream()
                .map(defect -> new BuiltIn(RuleSets.standard().rule(defect.rule()), defect));
    }

    @ParameterizedTest
    @MethodSource("all")
    void sayTheSameInWhateverOrderTheFactsStand(DefectContract rule) {
        rule.findsTheSameInWhateverOrderTheFactsStand();
    }

    @ParameterizedTest
    @MethodSource("all")
    void showWholeSentencesAndPlaces(DefectContract rule) {
        rule.leavesNoPlaceholderInItsMessages();
        rule.showsThePlacesThatSayIt();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void sayAllThatTheirUsersAreShown(Rule<?> rule) {
        new MetadataProof(rule).prove();
    }

    static List<Rule<?>> rules() {
        return List.copyOf(RuleSets.standard().rules());
    }
}
