package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.rule.Rule;
import org.hemicycle.testkit.contract.DefectContract;
import org.hemicycle.testkit.contract.JsonConsumerContract;
import org.hemicycle.testkit.contract.ReferenceDataContract;
import org.hemicycle.testkit.contract.RuleContract;
import org.hemicycle.testkit.defect.Defect;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** The contracts catch what is wrong, and say what to change. */
class CaughtTest {

    static class FirstClaim implements RuleContract {

        @Override
        public Rule<?> rule() {
            return DeskRules.FIRST;
        }

        @Override
        public Dossier acceptedExample() {
            return Dossier.builder().name("Nothing said").build();
        }

        @Override
        public Dossier reportedExample() {
            return Samples.modelPlan();
        }
    }

    static class Unfinished implements DefectContract {

        @Override
        public Rule<?> rule() {
            return DeskRules.UNFINISHED;
        }

        @Override
        public Dossier acceptedExample() {
            return Samples.modelPlan();
        }

        @Override
        public Defect defect() {
            return DeskDefects.unlabelled("DSK-003");
        }
    }

    static class HarmlessDefect extends LabelledTest {

        @Override
        public Defect defect() {
            return Defect.of("DSK-001", "nothing at all", "anything", Optional::of);
        }
    }

    static class Relay implements JsonConsumerContract {

        @Override
        public String copy(String json) {
            return json;
        }
    }

    static class ForgetfulLaw implements ReferenceDataContract {

        @Override
        public ReferenceData referenceData() {
            String own = DeskLawTest.OWN.replace("any State", "any State except observer in body:council-of-europe");
            return ReferenceData.shipped().with(ReferenceData.parse(own).convention("CETS 299"));
        }
    }

    private static Events run(Class<?> contract) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute()
                .testEvents();
    }

    /** What each failing test says, by its name. */
    private static Map<String, String> failures(Class<?> contract) {
        Map<String, String> failures = new TreeMap<>();
        run(contract).failed().stream()
                .forEach(event -> failures.put(
                        event.getTestDescriptor().getDisplayName().replace("()", ""),
                        event.getRequiredPayload(TestExecutionResult.class)
                                .getThrowable()
                                .orElseThrow()
                                .getMessage()));
        return failures;
    }

    private static void assertSays(String part, String sentence) {
        assertTrue(sentence.contains(part), sentence);
    }

    @Test
    void aRuleThatIsRightKeepsItsContract() {
        run(LabelledTest.class).assertStatistics(counts -> counts.started(10).succeeded(10));
    }

    @Test
    void aRuleThatDependsOnAnOrderIsCaught() {
        Map<String, String> failures = failures(FirstClaim.class);

        assertEquals(
                Set.of("findsTheSameInWhateverOrderTheFactsStand", "judgesSomethingInItsAcceptedExample"),
                failures.keySet());
        assertSays(
                "Select by what facts say, never by where they stand",
                failures.get("findsTheSameInWhateverOrderTheFactsStand"));
        assertSays(
                "Give an example that holds what it looks at", failures.get("judgesSomethingInItsAcceptedExample"));
    }

    @Test
    void aRuleWithAnIncompleteMessageIsCaught() {
        Map<String, String> failures = failures(Unfinished.class);

        assertSays("give each placeholder of its message an argument", failures.get("leavesNoPlaceholderInItsMessages"));
        assertSays("It lacks how to mend what it finds", failures.get("saysAllThatItsUsersAreShown"));
        assertEquals(
                new TreeSet<>(Set.of(
                        "findsItsDefectAndNothingBefore",
                        "givesFingerprintsThatLast",
                        "leavesNoPlaceholderInItsMessages",
                        "reportsItsReportedExample",
                        "saysAllThatItsUsersAreShown",
                        "showsThePlacesThatSayIt")),
                failures.keySet());
    }

    @Test
    void aDefectThatPlantsNothingIsCaught() {
        assertSays(
                "plants nothing",
                failures(HarmlessDefect.class).get("findsItsDefectAndNothingBefore"));
    }

    @Test
    void aToolThatLooksAtNoVersionIsCaught() {
        Map<String, String> failures = failures(Relay.class);

        assertEquals(Set.of("refusesANewerMajorVersion"), failures.keySet());
        assertSays("Refuse every format whose major version is not 1", failures.get("refusesANewerMajorVersion"));
    }

    @Test
    void lawThatForgetsSomebodyIsCaught() {
        Map<String, String> failures = failures(ForgetfulLaw.class);

        assertEquals(Set.of("dealsWithEachClassOfApplicants"), failures.keySet());
        assertSays(
                "add a route, a closure, or something unmodelled that concerns it",
                failures.get("dealsWithEachClassOfApplicants"));
    }
}
