package org.hemicycle.eligibility;

import static org.hemicycle.Examples.COUNCIL;
import static org.hemicycle.Examples.PLACE;
import static org.hemicycle.Examples.activity;
import static org.hemicycle.Examples.figure;
import static org.hemicycle.Examples.line;
import static org.hemicycle.Examples.programme;
import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Involvement;
import org.hemicycle.document.Datum;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.funding.BeneficiaryClass;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.Funding;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.programme.Programme;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;
import org.hemicycle.truth.Missing;
import org.hemicycle.truth.Truth;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundingDecisionTest {

    private static final Address SEMINAR = Address.parse("plan/activities/seminar");
    private static final Identifier PACE = Identifier.parse("body:pace");
    private static final LocalDate DAY = LocalDate.parse("2026-05-09");

    @ParameterizedTest(name = "{0} serves {1} on {2}: {3}")
    @CsvSource({
        "MEMBER_STATES, FR, 2026-05-09, YES",
        "MEMBER_STATES, RU, 2022-03-15, YES",
        "MEMBER_STATES, RU, 2022-03-16, NO",
        "MEMBER_STATES, KZ, 2026-05-09, NO",
        "MEMBER_STATES, body:parliament-of-kazakhstan, 2026-05-09, NO",
        "MEMBER_STATES, body:greco, 2026-05-09, UNKNOWN",
        "MEMBER_STATES, local:judges, 2026-05-09, UNKNOWN",
        "PARTNERS_FOR_DEMOCRACY, KG, 2026-05-09, YES",
        "PARTNERS_FOR_DEMOCRACY, KG, 2014-04-07, NO",
        "PARTNERS_FOR_DEMOCRACY, body:parliament-of-kyrgyzstan, 2026-05-09, YES",
        "PARTNERS_FOR_DEMOCRACY, PS, 2026-05-09, YES",
        "PARTNERS_FOR_DEMOCRACY, KZ, 2026-05-09, NO",
        "PARTNERS_FOR_DEMOCRACY, BR, 2026-05-09, NO",
        "OBSERVERS, JP, 2026-05-09, YES",
        "OBSERVERS, BR, 2026-05-09, NO",
        "DEMOCRATIC_FORCES, BY, 2026-05-09, UNKNOWN",
        "DEMOCRATIC_FORCES, FR, 2026-05-09, NO",
        "NEIGHBOURHOOD_REGIONS, KZ, 2026-05-09, YES",
        "NEIGHBOURHOOD_REGIONS, TN, 2026-05-09, YES",
        "NEIGHBOURHOOD_REGIONS, body:parliament-of-jordan, 2026-05-09, YES",
        "NEIGHBOURHOOD_REGIONS, FR, 2026-05-09, NO",
        "NEIGHBOURHOOD_REGIONS, DZ, 2026-05-09, UNKNOWN"
    })
    void whomTheSourceMayServeIsJudgedByTheStandingsOfTheDay(
            BeneficiaryClass.Kind kind, String beneficiary, LocalDate day, String answer) {
        Dossier dossier = plan(
                source -> source.addServes(served(kind)), seminar -> seminar.addInvolvements(benefits(beneficiary)));
        assertEquals(
                answer,
                word(Eligibility.in(dossier).asOf(day).funding(SEMINAR, "OB").truth()));
    }

    private static BeneficiaryClass served(BeneficiaryClass.Kind kind) {
        return new BeneficiaryClass(kind, kind == BeneficiaryClass.Kind.PARTNERS_FOR_DEMOCRACY ? PACE : COUNCIL);
    }

    private static Involvement benefits(String actor) {
        return Involvement.of(Identifier.parse(actor), Involvement.Role.BENEFICIARY);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "FR KG, YES",
        "FR BR, NO",
        "BR BY, NO",
        "FR BY, NO",
    })
    void everybodyWhoBenefitsMustBelongToOneOfTheClasses(String beneficiaries, String answer) {
        Dossier dossier = plan(
                source -> source.addServes(
                        served(BeneficiaryClass.Kind.MEMBER_STATES),
                        served(BeneficiaryClass.Kind.PARTNERS_FOR_DEMOCRACY)),
                seminar -> seminar.addAllInvolvements(Stream.of(beneficiaries.split(" "))
                        .map(FundingDecisionTest::benefits)
                        .toList()));
        assertEquals(answer, word(ask(dossier).truth()));
    }

    @Test
    void withoutBeneficiariesOfItsOwnAnActivityServesThoseOfItsProgramme() {
        FundingSource members = source(source -> source.addServes(served(BeneficiaryClass.Kind.MEMBER_STATES)));
        Activity seminar = seminar(activity -> activity);
        assertEquals(
                "Funding of \"Seminar on legislation\" from OB: not eligible: OB may not serve Kazakhstan",
                ask(dossier(plan -> plan.addBeneficiaries(Identifier.parse("KZ"))
                                .addActivities(seminar)
                                .addFundingSources(members)))
                        .summary());
        assertMissing(
                "whom \"Seminar on legislation\" benefits",
                ask(dossier(plan -> plan.addActivities(seminar).addFundingSources(members))));
    }

    @Test
    void aTargetGroupThatIsOnlyDescribedLeavesTheAnswerOpen() {
        Involvement judges = Involvement.builder()
                .actor(Stated.<Identifier>builder().asWritten("judges").build())
                .role(Involvement.Role.TARGET_GROUP)
                .build();
        assertMissing(
                "who \"judges\" are, and of which State",
                ask(plan(
                        source -> source.addServes(served(BeneficiaryClass.Kind.MEMBER_STATES)),
                        seminar -> seminar.addInvolvements(judges))));
        assertEquals(
                "YES",
                word(ask(plan(source -> source, seminar -> seminar.addInvolvements(judges)))
                        .truth()));
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "2025-03-20, 2025-01-01/2025-12-31, YES",
        "2025-40, 2025-01-01/2025-12-31, YES",
        "2025-40, 2025-01-01/2025-03-31, UNKNOWN",
        "2025-40, 2025-07-01/.., NO",
        "'[2025-04,2025-06]', 2025-05-01/2025-12-31, UNKNOWN",
        "2025-03-30/2025-04-02, ../2025-03-31, NO",
        "2026, 2025-01-01/2025-12-31, NO"
    })
    void thePeriodMustCoverTheTimingHoweverImprecise(String when, String period, String answer) {
        assertEquals(
                answer, word(timed(Timing.on(ExtendedDate.parse(when)), period).truth()));
    }

    private static Verdict<FundingAnswer> timed(Timing timing, String period) {
        return ask(plan(source -> source.period(DateRange.parse(period)), seminar -> seminar.when(Stated.of(timing))));
    }

    @Test
    void aTimingWithoutADateOfItsOwnNamesWhatIsMissing() {
        String period = "2025-01-01/2025-12-31";
        assertMissing("when it takes place", timed(Timing.UNKNOWN, period));
        assertMissing("the date of \"before the Conference\"", timed(Timing.before("the Conference"), period));
        assertMissing(
                "on which days of 2025-06/2026-06 it takes place",
                timed(Timing.sometime(ExtendedDate.parse("2025-06/2026-06")), period));
        assertEquals(
                "NO",
                word(timed(Timing.on(ExtendedDate.parse("2025-06/2026-06")), period)
                        .truth()));
        assertMissing("when it takes place", ask(plan(source -> source.period(DateRange.ALL), seminar -> seminar)));
    }

    @Test
    void aDateToBeConfirmedIsJudgedAsWrittenAndRemainsAStep() {
        Verdict<FundingAnswer> verdict = ask(plan(
                source -> source.period(DateRange.parse("2025-01-01/2025-12-31")),
                seminar -> seminar.when(Timing.read("15 December 2025 (tbc)", 2025))));
        assertEquals(new FundingAnswer.Eligible(), verdict.answer());
        assertEquals(List.of("have the date of the activity confirmed"), verdict.nextSteps());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "OB, YES",
        "OB + VC, YES",
        "OB or VC, YES",
        "VC, NO",
        "VC + JP, NO",
        "OB /VC, UNKNOWN",
        "JP /VC, NO",
        "JP + (OB /VC), UNKNOWN",
        "'', UNKNOWN",
        "to be decided, UNKNOWN"
    })
    void theActivityMustNameTheSource(String funding, String answer) {
        assertEquals(
                answer,
                word(ask(plan(source -> source, seminar -> seminar.funding(Funding.read(funding))))
                        .truth()));
    }

    @Test
    void anActivityThatIsStatedToHaveNoFundingIsNotEligible() {
        Stated<Funding> none = Stated.<Funding>builder()
                .asWritten("none")
                .certainty(Certainty.STATED_NONE)
                .citation(PLACE)
                .build();
        Verdict<FundingAnswer> verdict = ask(plan(source -> source, seminar -> seminar.funding(none)));
        assertEquals(
                new FundingAnswer.NotEligible(List.of("the activity does not name OB as its funding (\"none\")")),
                verdict.answer());
        assertEquals(List.of("have the plan name OB as a source of the activity"), verdict.nextSteps());
    }

    @ParameterizedTest(name = "ceiling {0} {1} {2}, line of {3}: {4}")
    @CsvSource({
        "100, EUR, AT_MOST, EUR 100, YES",
        "100, EUR, AT_MOST, EUR 100.01, NO",
        "100, EUR, ABOUT, EUR 120, UNKNOWN",
        "100, EUR, EXACT, CHF 100, UNKNOWN",
        "7, PERCENT, AT_MOST, EUR 7, YES",
        "7, PERCENT, AT_MOST, EUR 8, NO"
    })
    void theLinesOfTheSourceMustKeepWithinItsCeiling(
            String amount, String unit, Datum.Bound bound, String line, String answer) {
        Money priced = Money.parse(line);
        BudgetLine rest = BudgetLine.builder()
                .from(line("rest").build())
                .amount(Money.parse("EUR 100")
                        .minus(
                                unit.equals("PERCENT")
                                        ? priced.getAmount()
                                        : Money.parse("EUR 0").getAmount()))
                .paysFor(Address.parse("plan/activities/other"))
                .build();
        Dossier dossier = dossier(plan -> plan.addActivities(
                        seminar(seminar -> seminar),
                        activity("other").funding(Funding.read("VC")).build())
                .addFundingSources(source(source -> source.ceiling(figure(amount, unit, bound))))
                .addBudget(line("seminar").amount(priced).paysFor(SEMINAR).build(), rest));
        assertEquals(answer, word(ask(dossier).truth()));
    }

    @Test
    void aCeilingThatCannotBeVerifiedNamesTheCostsAndSharesThatAreMissing() {
        Dossier dossier = dossier(plan -> plan.addActivities(
                        seminar(seminar -> seminar),
                        activity("mixed").funding(Funding.read("OB + VC")).build())
                .addFundingSources(source(source -> source.ceiling(figure("500", "EUR", Datum.Bound.AT_MOST))))
                .addBudget(line(
                                "all",
                                line("part").build(),
                                line("mixed")
                                        .paysFor(Address.parse("plan/activities/mixed"))
                                        .build())
                        .build()));
        Verdict<FundingAnswer> verdict = ask(dossier);
        assertMissing(
                "the cost of \"Seminar on legislation\"; the share of OB in \"OB + VC\"; the share of OB in the line"
                        + " \"Rule of law\"",
                verdict);
        assertEquals(
                "undetermined: whether the ceiling of OB, at most 500 EUR, is kept: it cannot be verified",
                verdict.answer().toString());
        assertEquals(
                List.of("state the amounts that OB pays, so that its ceiling can be verified"), verdict.nextSteps());
    }

    @Test
    void amountsOfDifferentStatusAreNotAddedUp() {
        Dossier dossier = dossier(plan -> plan.addActivities(seminar(seminar -> seminar))
                .addFundingSources(source(source -> source.ceiling(figure("150", "EUR", Datum.Bound.AT_MOST))))
                .addBudget(
                        line("estimated").paysFor(SEMINAR).build(),
                        line("spent")
                                .paysFor(SEMINAR)
                                .status(BudgetLine.Status.EXPENDITURE)
                                .build()));
        assertMissing("which of the amounts [ESTIMATED, EXPENDITURE] count against the ceiling", ask(dossier));
    }

    @Test
    void theReasonsFormATreeThatCitesLawAndFacts() {
        Dossier dossier = plan(
                source -> source.period(DateRange.parse("2025-01-01/2025-12-31"))
                        .addServes(served(BeneficiaryClass.Kind.PARTNERS_FOR_DEMOCRACY)),
                seminar -> seminar.when(Timing.read("20 March", 2026)).addInvolvements(benefits("KG"), benefits("BR")));
        Verdict<FundingAnswer> verdict = ask(dossier);
        assertInstanceOf(FundingAnswer.NotEligible.class, verdict.answer());
        assertEquals(4, verdict.why().because().size());
        assertEquals("""
                Funding of "Seminar on legislation" from OB: not eligible: the activity (2026-03-20) does not take place\
                 while OB may be drawn on (2025-01-01/2025-12-31); OB may not serve Brazil
                  no: the activity (2026-03-20) takes place while OB may be drawn on (2025-01-01/2025-12-31)
                    - "20 March" (GR-EXT(2023)6, Section 1.1.3, Paragraph #2)
                    - GR-EXT(2023)6, Section 1.1.3, Paragraph #2
                  no: OB may serve all who benefit (it serves partners for democracy of the Parliamentary Assembly)
                    - GR-EXT(2023)6, Section 1.1.3, Paragraph #2
                    yes: Kyrgyzstan is among those whom OB may serve
                      yes: Kyrgyzstan counts among the partners for democracy of the Parliamentary Assembly
                        no: Kyrgyzstan is a partner for democracy of the Parliamentary Assembly\
                 [local:pace-partners-for-democracy (confidence: medium)]
                        yes: the Parliament of Kyrgyzstan is a partner for democracy of the Parliamentary Assembly
                          - local:pace-partners-for-democracy
                    no: Brazil is among those whom OB may serve
                      no: Brazil is a partner for democracy of the Parliamentary Assembly\
                 [local:pace-partners-for-democracy (confidence: medium)]
                  → move the activity into the period of OB or have that extended
                  → find a source that may serve Brazil, or have OB opened to them""", verdict.print());
    }

    @Test
    void aDesignationKeepsItsNote() {
        Verdict<FundingAnswer> verdict = ask(plan(
                source -> source.addServes(served(BeneficiaryClass.Kind.PARTNERS_FOR_DEMOCRACY)),
                seminar -> seminar.addInvolvements(benefits("PS"), benefits("body:palestinian-national-council"))));
        assertEquals(1, verdict.notes().size());
        assertTrue(verdict.notes().get(0).startsWith("Palestine*: "), verdict::print);
    }

    @Test
    void anActivityThatStandsAloneIsPaidByTheSourceThatAllDeclareAlike() {
        Activity oslo = activity("oslo").funding(Funding.read("OB")).build();
        Address address = Address.parse("activities/oslo");
        Dossier one = Dossier.builder()
                .name("d")
                .addActivities(oslo)
                .addProgrammes(programme("plan")
                        .addFundingSources(source(source -> source))
                        .build())
                .build();
        assertEquals(
                "YES", word(Eligibility.in(one).asOf(DAY).funding(address, "OB").truth()));
        Dossier two = Dossier.builder()
                .from(one)
                .addProgrammes(programme("other")
                        .addFundingSources(source(source -> source.period(DateRange.ALL)))
                        .build())
                .build();
        assertEquals(
                "Dossier \"d\" has different sources of funding \"OB\" in the programmes plan, other; ask about an activity"
                        + " of one of these.",
                messageOf(() -> Eligibility.in(two).asOf(DAY).funding(address, "OB")));
    }

    @Test
    void whatTheDossierDoesNotHaveIsRefusedWithWhatItHas() {
        Dossier dossier = plan(source -> source, seminar -> seminar);
        Eligibility.Dated dated = Eligibility.in(dossier).asOf(DAY);
        assertEquals(
                "Dossier \"d\" has no activity \"plan/activities/P99\"; it has plan/activities/seminar.",
                messageOf(() -> dated.funding(Address.parse("plan/activities/P99"), "OB")));
        assertEquals(
                "Dossier \"d\" has no source of funding \"VC\"; its programmes declare OB.",
                messageOf(() -> dated.funding(SEMINAR, "VC")));
        assertEquals(
                "Dossier \"d\" has no activity \"\"; it has none.",
                messageOf(() -> Eligibility.in(Dossier.builder().name("d").build())
                        .asOf(DAY)
                        .funding(Address.ROOT, "OB")));
    }

    private static Dossier plan(UnaryOperator<FundingSource.Builder> source, UnaryOperator<Activity.Builder> seminar) {
        return dossier(plan -> plan.addActivities(seminar(seminar)).addFundingSources(source(source)));
    }

    private static Dossier dossier(UnaryOperator<Programme.Builder> plan) {
        return Dossier.builder()
                .name("d")
                .addProgrammes(plan.apply(programme("plan")).build())
                .build();
    }

    private static FundingSource source(UnaryOperator<FundingSource.Builder> source) {
        return source.apply(FundingSource.builder()
                        .code("OB")
                        .kind(FundingSource.Kind.ORDINARY_BUDGET)
                        .name(Name.of("Ordinary budget"))
                        .citation(PLACE))
                .build();
    }

    private static Activity seminar(UnaryOperator<Activity.Builder> seminar) {
        return seminar.apply(activity("seminar").funding(Funding.read("OB"))).build();
    }

    private static Verdict<FundingAnswer> ask(Dossier dossier) {
        return Eligibility.in(dossier).asOf(DAY).funding(SEMINAR, "OB");
    }

    private static void assertMissing(String missing, Verdict<FundingAnswer> verdict) {
        assertTrue(verdict.truth().isUnknown(), verdict::print);
        assertEquals(missing, verdict.missing().stream().map(Missing::what).collect(Collectors.joining("; ")));
    }

    private static String word(Truth truth) {
        return truth.isUnknown() ? "UNKNOWN" : truth.toString();
    }

    private static FundingSource capped(String amount, String unit) {
        return source(source -> source.ceiling(figure(amount, unit, Datum.Bound.AT_MOST)));
    }

    @Test
    void whatAnotherProgrammeSpendsUnderTheSameCodeDoesNotCount() {
        Programme other = programme("other")
                .addFundingSources(source(source -> source.period(DateRange.ALL)))
                .addActivities(
                        activity("x").title("X").funding(Funding.read("OB")).build(),
                        activity("y").title("Y").funding(Funding.read("OB")).build())
                .addBudget(line("x")
                        .amount(Money.parse("EUR 1000"))
                        .paysFor(Address.parse("other/activities/x"))
                        .build())
                .build();
        Dossier dossier = dossier(plan -> plan.addActivities(seminar(seminar -> seminar))
                .addFundingSources(capped("100", "EUR"))
                .addBudget(line("seminar")
                        .amount(Money.parse("EUR 100"))
                        .paysFor(SEMINAR)
                        .build()));

        assertEquals(
                "YES",
                word(ask(Dossier.builder().from(dossier).addProgrammes(other).build())
                        .truth()));
    }

    @Test
    void anExceededCeilingIsStatedWithWhatTheLinesComeTo() {
        Dossier dossier = dossier(plan -> plan.addActivities(seminar(seminar -> seminar))
                .addFundingSources(capped("100", "EUR"))
                .addBudget(line("seminar")
                        .amount(Money.parse("EUR 130"))
                        .paysFor(SEMINAR)
                        .build()));

        assertEquals(
                "not eligible: the ceiling of OB, at most 100 EUR, is exceeded; the lines known come to 130.00",
                ask(dossier).answer().toString());
    }

    @Test
    void aLineInAnotherCurrencyIsNotComparedWithTheCeilingByItsFigure() {
        Dossier dossier = dossier(plan -> plan.addActivities(seminar(seminar -> seminar))
                .addFundingSources(capped("100", "EUR"))
                .addBudget(line("seminar")
                        .amount(Money.parse("CHF 50"))
                        .paysFor(SEMINAR)
                        .build()));

        assertMissing("the rate of exchange of CHF into EUR", ask(dossier));
    }

    @Test
    void aShareOfABudgetInTwoCurrenciesIsNotKnown() {
        Dossier dossier = dossier(plan -> plan.addActivities(seminar(seminar -> seminar))
                .addFundingSources(capped("7", "PERCENT"))
                .addBudget(
                        line("seminar")
                                .amount(Money.parse("EUR 5"))
                                .paysFor(SEMINAR)
                                .build(),
                        line("rest").amount(Money.parse("CHF 95")).build()));

        assertMissing("the whole of which the ceiling of OB is a share", ask(dossier));
    }

    @Test
    void ofAnActivityWithALineOfItsOwnTheShareIsMissingAndNotTheCost() {
        Dossier dossier = dossier(plan -> plan.addActivities(
                        seminar(seminar -> seminar),
                        activity("mixed")
                                .title("Mixed")
                                .funding(Funding.read("OB + VC"))
                                .build(),
                        activity("later")
                                .title("Later")
                                .funding(Funding.read("OB"))
                                .build())
                .addFundingSources(capped("150", "EUR"))
                .addBudget(
                        line("seminar")
                                .amount(Money.parse("EUR 100"))
                                .paysFor(SEMINAR)
                                .build(),
                        line("mixed")
                                .amount(Money.parse("EUR 100"))
                                .paysFor(Address.parse("plan/activities/mixed"))
                                .build()));

        assertMissing("the cost of \"Later\"; the share of OB in \"OB + VC\"", ask(dossier));
    }

    @Test
    void theCostOfAnActivityThatStandsAloneCountsAgainstTheCeiling() {
        Dossier dossier = Dossier.builder()
                .name("d")
                .addActivities(
                        activity("oslo")
                                .title("Oslo")
                                .funding(Funding.read("OB"))
                                .build(),
                        activity("riga")
                                .title("Riga")
                                .funding(Funding.read("OB"))
                                .build(),
                        activity("bern")
                                .title("Bern")
                                .funding(Funding.read("VC"))
                                .build())
                .addProgrammes(programme("plan")
                        .addFundingSources(capped("100", "EUR"))
                        .build())
                .build();

        assertMissing(
                "the cost of \"Oslo\"; the cost of \"Riga\"",
                Eligibility.in(dossier).asOf(DAY).funding(Address.parse("activities/oslo"), "OB"));
    }
}
