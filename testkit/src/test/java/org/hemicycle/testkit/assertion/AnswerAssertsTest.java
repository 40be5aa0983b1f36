package org.hemicycle.testkit.assertion;

import static org.hemicycle.testkit.assertion.HemicycleAssertions.assertThat;
import static org.hemicycle.testkit.assertion.ReportAssertTest.failure;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.AccessTimeline;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.eligibility.Matrix;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.finding.FindingTimeline;
import org.hemicycle.source.Identifier;
import org.hemicycle.testkit.sample.Samples;
import org.hemicycle.time.DateRange;
import org.junit.jupiter.api.Test;

/** Over the sample in which Kazakhstan is invited to CETS 210 until 23 April 2025, and the two places of that. */
class AnswerAssertsTest {

    private static final LocalDate FIRST = LocalDate.parse("2025-04-01");
    private static final LocalDate LAPSE = LocalDate.parse("2025-04-24");
    private static final LocalDate LAST = LocalDate.parse("2025-05-31");

    private static final Eligibility ELIGIBILITY = Eligibility.in(Samples.kazakhstanPriorities());
    private static final Verdict<Access> INVITED = ELIGIBILITY.asOf(FIRST).access("KZ", "CETS 210");
    private static final Verdict<Access> LAPSED = ELIGIBILITY.asOf(LAPSE).access("KZ", "CETS 210");
    private static final Verdict<Access> CLOSED = ELIGIBILITY.asOf(FIRST).access("KZ", "ETS 5");
    private static final Verdict<Access> OPEN =
            ELIGIBILITY.asOf(LocalDate.parse("2027-07-15")).access("KZ", "ETS 173");
    private static final Verdict<Access> ENTITLED = ELIGIBILITY.asOf(FIRST).access("KZ", "CETS 215");
    private static final Matrix MATRIX = ELIGIBILITY
            .asOf(FIRST)
            .matrix(List.of(Identifier.parse("KZ")), List.of(Identifier.treaty(210), Identifier.treaty(5)));
    private static final AccessTimeline TIMELINE = ELIGIBILITY.timeline("KZ", "CETS 210", "2025-04-01/2025-05-31");
    private static final FindingTimeline FINDINGS =
            RuleSets.standard().timeline(Samples.kazakhstanPriorities(), DateRange.of(FIRST, LAST));

    @Test
    void acceptsVerdictsAsTheyAre() {
        assertThat(INVITED).isYes().answers(Access.Kind.INVITED);
        assertThat(LAPSED).isUnknown().answers(Access.Kind.INVITATION_LAPSED);
        assertThat(CLOSED).isNo().answers(Access.Kind.CLOSED);
        assertThat(OPEN).isUnknown().misses("the exact day of [2027-06-30..2027-07-31]");
        assertThat(ENTITLED)
                .isYes()
                .missesNothing()
                .restsOn("CETS 215, Article 32")
                .hasRoute(ENTITLED.answer().namedRoute().orElseThrow());
    }

    @Test
    void aVerdictIsShownWithTheWholeTreeOfItsReasons() {
        String reasons = INVITED.why().print();
        Assertions.assertThat(reasons.lines().count()).isGreaterThan(5);

        Assertions.assertThat(failure(() -> assertThat(INVITED).isNo()))
                .isEqualTo("Expecting the verdict no, but it is:\n" + INVITED.summary() + "\n" + reasons);
        Assertions.assertThat(failure(() -> assertThat(INVITED).isUnknown()))
                .startsWith("Expecting the verdict unknown")
                .contains(reasons, "\"valid until 23 April 2025\" (");
        Assertions.assertThat(failure(() -> assertThat(LAPSED).isYes())).startsWith("Expecting the verdict yes");
        Assertions.assertThat(failure(() -> assertThat(INVITED).answers(Access.Kind.PARTY)))
                .startsWith("Expecting an answer on access of the kind PARTY, not INVITED")
                .contains(reasons);
        Assertions.assertThat(failure(() -> assertThat(INVITED).restsOn("CETS 210, Article 7")))
                .startsWith("Expecting a verdict that rests on CETS 210, Article 7, but")
                .contains(reasons);
        Assertions.assertThat(failure(() -> assertThat(ENTITLED).hasRoute("unheard-of")))
                .startsWith("Expecting an answer that names the route \"unheard-of\", not \"");
        Assertions.assertThat(failure(() -> assertThat(INVITED).misses("the moon")))
                .startsWith("Expecting a verdict that misses \"the moon\"");
        Assertions.assertThat(failure(() -> assertThat(OPEN).missesNothing()))
                .startsWith("Expecting a verdict that misses nothing")
                .contains("\nmissing: ");
    }

    @Test
    void aVerdictOnSomethingElseHasNoAnswerOnAccess() {
        Verdict<?> participation = ELIGIBILITY.asOf(FIRST).participation("KZ", "body:venice-commission");

        Assertions.assertThat(failure(() -> assertThat(participation).answers(Access.Kind.PARTY)))
                .startsWith("Expecting an answer on access of the kind PARTY, not one on something else");
    }

    @Test
    void aMatrixIsShownAsAWhole() {
        assertThat(MATRIX)
                .hasCell("KZ", "CETS 210", Access.Kind.INVITED)
                .hasRow("KZ", Access.Kind.INVITED, Access.Kind.CLOSED);

        Assertions.assertThat(failure(() -> assertThat(MATRIX).hasCell("KZ", "ETS 5", Access.Kind.PARTY)))
                .startsWith("Expecting the answer PARTY for KZ × ETS 005, not ")
                .contains(MATRIX.print());
        Assertions.assertThat(failure(() -> assertThat(MATRIX).hasRow("KZ", Access.Kind.INVITED)))
                .startsWith("Expecting the row [INVITED] for KZ, not [INVITED, CLOSED]")
                .contains(MATRIX.print());
        Assertions.assertThat(failure(() -> assertThat(MATRIX).hasRow("MA")))
                .startsWith("Expecting a matrix with a row for MA");
        Assertions.assertThat(failure(() -> assertThat(MATRIX).hasCell("KZ", "ETS 173", Access.Kind.PARTY)))
                .startsWith("Expecting a matrix with a column for ETS 173");
    }

    @Test
    void aTimelineIsShownWithItsTurnsAndTheReasonsBetweenThem() {
        assertThat(TIMELINE)
                .turnsOn(LAPSE)
                .answersOn(LAPSE.minusDays(1), Access.Kind.INVITED)
                .answersOn(LAST, Access.Kind.INVITATION_LAPSED);
        assertThat(ELIGIBILITY.timeline("KZ", "CETS 210", "2025-04-01/2025-04-23"))
                .neverChanges();

        Assertions.assertThat(failure(() -> assertThat(TIMELINE).neverChanges()))
                .startsWith("Expecting a timeline without turns, but it is:\n" + TIMELINE.print())
                .contains(
                        "from 2025-04-24: ", INVITED.why().print(), LAPSED.why().print());
        Assertions.assertThat(failure(() -> assertThat(TIMELINE).turnsOn(FIRST)))
                .startsWith("Expecting a turn on 2025-04-01")
                .contains(TIMELINE.print());
        Assertions.assertThat(failure(() -> assertThat(TIMELINE).answersOn(LAPSE, Access.Kind.INVITED)))
                .startsWith("Expecting the answer INVITED on 2025-04-24, not ");
        Assertions.assertThat(failure(() -> assertThat(TIMELINE).answersOn(LAST.plusDays(1), Access.Kind.INVITED)))
                .startsWith("Expecting the answer INVITED on 2025-06-01, not a timeline without that day");
    }

    @Test
    void findingsOverTimeAreShownWithTurnsAndQuotes() {
        assertThat(FINDINGS).reportsOn(FIRST, "STA-001").doesNotReportOn(LAST, "SDG-001");

        Assertions.assertThat(failure(() -> assertThat(FINDINGS).doesNotReportOn(FIRST, "STA-001")))
                .startsWith("Expecting no finding of the rule STA-001 on 2025-04-01, but it is:\nFindings of ")
                .contains("  - \"");
        Assertions.assertThat(failure(() -> assertThat(FINDINGS).reportsOn(FIRST, "SDG-001")))
                .startsWith("Expecting a finding of the rule SDG-001 on 2025-04-01");
        Assertions.assertThat(failure(() -> assertThat(FINDINGS).reportsOn(LAST.plusDays(1), "STA-001")))
                .startsWith("Expecting a timeline that has the day 2025-06-01");
    }

    @Test
    void findingsThatBeginOrEndAreTurns() {
        LocalDate turn = FINDINGS.listTurns().get(0).day();

        assertThat(FINDINGS).turnsOn(turn);
        assertThat(RuleSets.standard().timeline(Samples.kazakhstanPriorities(), DateRange.of(turn, turn)))
                .neverChanges();
        Assertions.assertThat(failure(() -> assertThat(FINDINGS).neverChanges()))
                .startsWith("Expecting a timeline without turns")
                .contains(FINDINGS.listTurns().get(0).toString());
        Assertions.assertThat(failure(() -> assertThat(FINDINGS).turnsOn(FIRST)))
                .startsWith("Expecting a turn on 2025-04-01");
    }

    @Test
    void softAssertionsTakeEachAnswer() {
        String told = failure(() -> HemicycleSoftAssertions.assertSoftly(soft -> {
            soft.assertThat(INVITED).isNo();
            soft.assertThat(MATRIX).hasRow("KZ");
            soft.assertThat(TIMELINE).neverChanges();
            soft.assertThat(FINDINGS).turnsOn(FIRST);
        }));

        Assertions.assertThat(told).contains("(4 failures)");
    }

    @Test
    void whatIsNotThereIsTold() {
        Assertions.assertThat(failure(() -> assertThat((Verdict<?>) null).isYes()))
                .isEqualTo("Expecting a verdict, but there is none: it is null.");
        Assertions.assertThat(failure(() -> assertThat((Matrix) null).hasRow("KZ")))
                .isEqualTo("Expecting a matrix, but there is none: it is null.");
        Assertions.assertThat(failure(() -> assertThat((AccessTimeline) null).neverChanges()))
                .isEqualTo("Expecting a timeline, but there is none: it is null.");
        Assertions.assertThat(failure(() -> assertThat((FindingTimeline) null).neverChanges()))
                .isEqualTo("Expecting a timeline, but there is none: it is null.");
    }
}
