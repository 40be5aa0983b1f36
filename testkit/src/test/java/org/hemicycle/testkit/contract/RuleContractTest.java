package org.hemicycle.testkit.contract;

import static org.hemicycle.testkit.contract.Trying.assertFails;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.Serializable;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.source.Address;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.Test;

/**
 * What a rule has to keep, and for each part a rule that does not, which the contract catches and tells how to mend.
 */
class RuleContractTest {

    private static final Dossier PLAN = Samples.modelPlan();
    private static final Dossier UNLABELLED = OwnRules.UNLABELLED.plantedIn(PLAN);

    /** Asked once, it says something else the next time. */
    private static final AtomicInteger ASKED = new AtomicInteger();

    @Test
    void aRuleThatIsRightKeepsIt() {
        RuleContract contract = Trying.rule(OwnRules.LABELLED);

        contract.acceptsItsAcceptedExample();
        contract.judgesSomethingInItsAcceptedExample();
        contract.reportsItsReportedExample();
        contract.showsThePlacesThatSayIt();
        contract.findsTheSameInWhateverOrderTheFactsStand();
        contract.comesBackEqualFromAStream();
        contract.saysAllThatItsUsersAreShown();
        contract.leavesNoPlaceholderInItsMessages();
        contract.givesFingerprintsThatLast();
    }

    @Test
    void anAcceptedExampleThatIsReportedIsShownWithItsFindings() {
        RuleContract contract = new Trying.OfRule(OwnRules.LABELLED, UNLABELLED, UNLABELLED);

        assertFails(
                contract::acceptsItsAcceptedExample,
                "The rule OWN-001 reports its accepted example \"" + PLAN.name() + "\", as of 2026-01-01:\n",
                "has no label.",
                "\nGive an example that it accepts, or narrow what it requires or when it applies.");
    }

    @Test
    void anAcceptedExampleWithNothingToJudgeProvesNothing() {
        Dossier none = Samples.unResolution();
        RuleContract contract = new Trying.OfRule(OwnRules.LABELLED, none, UNLABELLED);

        contract.acceptsItsAcceptedExample();
        assertFails(
                contract::judgesSomethingInItsAcceptedExample,
                "The rule OWN-001 judges nothing in its accepted example \"" + none.name() + "\", as of 2026-01-01"
                        + " (OWN-001: looked at nothing), so that its silence proves nothing. Give an example that holds"
                        + " what it looks at");
    }

    @Test
    void aReportedExampleThatIsNotReportedIsToldWithWhatWasJudged() {
        RuleContract contract = new Trying.OfRule(OwnRules.LABELLED, PLAN, PLAN);
        String told = "The rule OWN-001 does not report its reported example \"" + PLAN.name()
                + "\", as of 2026-01-01 (OWN-001: 3 passed). Give an example that it reports, or mend what it selects,";

        assertFails(contract::reportsItsReportedExample, told);
        assertFails(contract::showsThePlacesThatSayIt, told);
        assertFails(contract::leavesNoPlaceholderInItsMessages, told);
        assertFails(contract::givesFingerprintsThatLast, told);
    }

    @Test
    void aRuleThatThrowsIsToldWhatItThrew() {
        RuleContract contract = Trying.rule(OwnRules.labelled()
                .requires(activity -> activity.label().orElseThrow().isBlank())
                .message("has no label.")
                .build());

        assertFails(
                contract::reportsItsReportedExample,
                "The rule OWN-001 throws over \"" + PLAN.name() + "\": OWN-001 BROKEN ",
                "java.util.NoSuchElementException",
                "\nLet it answer with Check.unknown where it cannot tell");
    }

    @Test
    void anArgumentThatIsMissingFromAMessageIsTold() {
        RuleContract contract = Trying.rule(OwnRules.labelled()
                .requires(activity -> activity.label().isPresent())
                .message("has no label, as {count} others.")
                .build());

        assertFails(
                contract::leavesNoPlaceholderInItsMessages,
                "The rule OWN-001 throws over ",
                "count",
                "give each placeholder of its message an argument.");
    }

    @Test
    void aMessageThatIsNoSentenceIsQuoted() {
        for (String message : List.of("has no label", "has no '{'label'}'.", "has  no label.", "has null as label.")) {
            RuleContract contract = Trying.rule(OwnRules.labelled()
                    .requires(activity -> activity.label().isPresent())
                    .message(message)
                    .build());

            assertFails(
                    contract::leavesNoPlaceholderInItsMessages,
                    "The rule OWN-001 says \"" + message.replace("'", "") + "\" of ",
                    "which is no whole sentence",
                    "Mend message and suggestion");
        }
    }

    @Test
    void aContradictionNeedsBothPlaces() {
        RuleContract contract = new RuleContract() {
            @Override
            public Rule<?> rule() {
                return OwnRules.LABELLED;
            }

            @Override
            public Dossier acceptedExample() {
                return PLAN;
            }

            @Override
            public Dossier reportedExample() {
                return UNLABELLED;
            }

            @Override
            public int leastPlaces() {
                return 2;
            }
        };

        assertFails(
                contract::showsThePlacesThatSayIt,
                "The rule OWN-001 shows 1 place for a finding, where leastPlaces() promises 2:\n",
                "\nGive each place that has a part in it to the check");
    }

    @Test
    void aRuleThatLooksAtTheFirstFactIsCaught() {
        RuleContract contract = Trying.rule(Rule.of("OWN-002", "first-claim")
                .warning("A dossier should begin with the right claim.")
                .over(Look.of(
                        Matter.STATEMENTS,
                        scope -> scope.dossier().listClaims().stream()
                                .limit(1)
                                .map(claim -> Item.of(Address.ROOT, "The first claim", claim))))
                .requires((claim, scope) ->
                        Check.failed().with("value", claim.property()).claims(List.of(claim)))
                .message("is one on {value}.")
                .build());

        assertFails(
                contract::findsTheSameInWhateverOrderTheFactsStand,
                "The rule OWN-002 says something else of \"" + PLAN.name()
                        + "\" once the facts whose order means nothing stand in another order. Before:\n",
                "\nAfter:\n",
                "Select by what facts say, never by where they stand");
    }

    @Test
    void aRuleThatRemembersIsCaught() {
        RuleContract contract = Trying.rule(OwnRules.labelled()
                .requires(activity -> ASKED.getAndIncrement() % 7 != 0)
                .message("has no label.")
                .build());

        assertFails(
                contract::findsTheSameInWhateverOrderTheFactsStand,
                "when it is checked a second time",
                "Keep nothing between two calls");
    }

    @Test
    void examplesInWhichNothingCanBeRearrangedProveNoOrder() {
        Dossier bare = Dossier.builder().name("Bare").build();
        RuleContract contract = new Trying.OfRule(OwnRules.LABELLED, bare, bare);

        assertFails(
                contract::findsTheSameInWhateverOrderTheFactsStand,
                "Neither example of the rule OWN-001 has two facts of a sort whose order means nothing",
                "or begin with Samples.modelPlan().");
    }

    @Test
    void aRuleThatCannotBeShippedIsToldWhatItCaptures() {
        Object lock = new Object();
        RuleContract contract = Trying.rule(OwnRules.labelled()
                .requires(activity -> activity.label().isPresent() && lock != null)
                .message("has no label.")
                .build());

        assertFails(
                contract::comesBackEqualFromAStream,
                "The rule OWN-001 cannot be shipped: java.lang.Object is not serializable",
                "Let it implement Serializable, or keep it in a constant");
    }

    @Test
    void aRuleThatSaysTooLittleOfItselfIsToldWhatItLacks() {
        RuleContract contract = Trying.rule(Rule.of("OWN-003", "labelled")
                .warning("An activity should have a label")
                .over(Look.at(Activity.class))
                .requires(activity -> activity.label().isPresent())
                .message("has no label.")
                .build());

        assertFails(
                contract::saysAllThatItsUsersAreShown,
                "The rule OWN-003 labelled does not say all that its users are shown. It lacks a demand that is a"
                        + " sentence and ends with a full stop; how to mend what it finds (.suggestion(…)); why it"
                        + " matters (.why(…)); an example of what it reports and of what it accepts, in words"
                        + " (.example(…, …)). Add that before build().");
    }

    @Test
    void twoFindingsWithOneFingerprintAreCaught() {
        RuleContract contract = Trying.rule(over(located -> Address.ROOT));

        assertFails(
                contract::givesFingerprintsThatLast,
                "The rule OWN-004 has two findings with the fingerprint OWN-004:,",
                "Give each item of one address a key of its own");
    }

    @Test
    void aFingerprintThatChangesFromRunToRunIsCaught() {
        RuleContract contract = Trying.rule(over(located -> Address.of("run", "n" + ASKED.getAndIncrement())));

        assertFails(
                contract::givesFingerprintsThatLast,
                "The rule OWN-004 gives its findings other fingerprints when \"" + PLAN.name()
                        + "\" is written, read and checked again",
                "never from an index, a hash code or chance.");
    }

    /** Finds fault with every activity, at an address of its choice. */
    private static Rule<Activity> over(Placing placing) {
        return Rule.of("OWN-004", "activity")
                .warning("There should be no activity.")
                .over(Look.of(Matter.ACTIVITIES, scope -> items(scope.dossier(), placing)))
                .requires(activity -> false)
                .message("is one.")
                .build();
    }

    private interface Placing extends Serializable {
        Address of(Located<Activity> activity);
    }

    private static Stream<Item<Activity>> items(Dossier dossier, Placing placing) {
        return dossier.list(Activity.class).stream()
                .map(each -> Item.of(placing.of(each), each.value().title(), each.value()));
    }

    @Test
    void aSetWithoutTheRuleIsRefused() {
        RuleContract contract = new RuleContract() {
            @Override
            public Rule<?> rule() {
                return OwnRules.LABELLED;
            }

            @Override
            public Dossier acceptedExample() {
                return PLAN;
            }

            @Override
            public Dossier reportedExample() {
                return UNLABELLED;
            }

            @Override
            public RuleSet rules() {
                return RuleSet.of(List.of());
            }
        };

        assertFails(
                contract::acceptsItsAcceptedExample,
                "The set that rules() gives has no rule OWN-001 of revision 1, which the contract is about. Add it:"
                        + " rules.with(rule()).");
    }

    @Test
    void theRearrangedExamplesHoldTheSameFacts() {
        List<Dossier> others = new Rearranged(PLAN).all();

        assertEquals(5, others.size());
        others.forEach(other -> assertEquals(PLAN.digest(), other.digest()));
    }
}
