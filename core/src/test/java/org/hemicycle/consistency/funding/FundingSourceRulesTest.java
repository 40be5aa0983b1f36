package org.hemicycle.consistency.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hemicycle.activity.Activity;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Milestone;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.programme.Risk;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundingSourceRulesTest {

    private static final String DAY = "2024-12-06";

    private static Dossier funded(String... fundings) {
        return Sketch.plan(plan -> plan.addFundingSources(source("OB"), source("VC")), activities(fundings));
    }

    private static Activity[] activities(String... fundings) {
        List<Activity> activities = new ArrayList<>();
        for (String funding : fundings) {
            String key = String.valueOf(activities.size() + 1);
            activities.add(Sketch.activity(key, "20 March", "Rabat", funding));
        }
        return activities.toArray(new Activity[0]);
    }

    private static FundingSource source(String code) {
        return source(code, builder -> builder);
    }

    private static FundingSource source(String code, UnaryOperator<FundingSource.Builder> change) {
        return change.apply(FundingSource.builder()
                        .code(code)
                        .kind(
                                code.equals("OB")
                                        ? FundingSource.Kind.ORDINARY_BUDGET
                                        : FundingSource.Kind.VOLUNTARY_CONTRIBUTION)
                        .name(Name.of("Source " + code))
                        .citation(Sketch.place("Section 8, Paragraph " + code)))
                .build();
    }

    @Test
    void anEmptyCellIsReportedWhereMostRowsNameASource() {
        Dossier dossier = funded("OB + VC", "", "OB");
        List<Finding> findings = Sketch.findings("FUN-001", dossier, DAY);

        assertEquals(
                List.of("FUN-001 WARNING Title of 2: no source of funding is named, while 2 of 3 activities name one."),
                findings.stream().map(Finding::summary).toList());
        assertEquals("FUN-001:plan/activities/2", findings.get(0).fingerprint());
        assertEquals(
                List.of("local:plan, Annex 1, Row 2"),
                findings.get(0).evidence().stream().map(Citation::at).toList());
    }

    @Test
    void aListOfMostlyEmptyCellsIsOneHint() {
        assertEquals(
                List.of(
                        "FUN-001 NOTE Activities of Plan: no source of funding is named in most places, while 1 of 3 activities names one."),
                Sketch.summaries("FUN-001", funded("OB", "", ""), DAY));
    }

    @Test
    void noneIsAnAnswerAndAReportThatDoesNotAskIsSilent() {
        Activity report = Sketch.dated("4", "20 March");

        assertEquals(List.of(), Sketch.findings("FUN-001", funded("OB", "none"), DAY));
        assertEquals(List.of(), Sketch.findings("FUN-001", Sketch.plan(report), DAY));
        assertEquals(List.of(), Sketch.findings("FUN-001", Sketch.alone(report), DAY));
    }

    @Test
    void aSourceInWordsThatMeanNothingHereIsUnknown() {
        Dossier dossier = funded("OB", "the usual sources");

        assertEquals(List.of(), Sketch.findings("FUN-001", dossier, DAY));
        assertEquals(List.of("which source pays for \"Title of 2\""), Sketch.unknowns("FUN-001", dossier, DAY));
    }

    @ParameterizedTest
    @CsvSource({"OB /VC, 1", "'OB, VC', 1", "OB and/or VC, 1", "OB + VC, 0", "OB or VC, 0", "OB, 0"})
    void aMixtureThatCanMeanTwoThingsIsReported(String funding, int findings) {
        assertEquals(findings, Sketch.findings("FUN-002", funded(funding), DAY).size());
    }

    @Test
    void anAmbiguousMixtureIsQuoted() {
        assertEquals(
                List.of(
                        "FUN-002 WARNING Title of 1: is to be paid from \"OB /VC\", which can mean all of these sources together"
                                + " or one of them."),
                Sketch.summaries("FUN-002", funded("OB /VC"), DAY));
    }

    @Test
    void aSourceThatIsUsedAndNotDeclaredIsAWarningAndOneDeclaredAndNotUsedAHint() {
        assertEquals(
                List.of(
                        "FUN-003 WARNING Source of funding JP: is declared nowhere, but 2 activities draw on it.",
                        "FUN-003 NOTE Source of funding VC (Source VC): is declared, but no activity draws on it."),
                Sketch.summaries("FUN-003", funded("OB", "JP", "OB + JP"), DAY));
        assertEquals(
                List.of("FUN-003:plan:JP", "FUN-003:plan:VC"),
                Sketch.fingerprints("FUN-003", funded("OB", "JP", "OB + JP"), DAY));
    }

    @Test
    void sourcesThatAreDeclaredAndUsedOrUsedByNoActivityAtAllRaiseNothing() {
        assertEquals(List.of(), Sketch.findings("FUN-003", funded("OB", "OB / VC"), DAY));
        assertEquals(List.of(), Sketch.findings("FUN-003", funded(), DAY));
        assertEquals(List.of(), Sketch.findings("FUN-003", funded("", ""), DAY));
    }

    @Test
    void whetherASourceIsUsedIsUnknownWhileACellCannotBeRead() {
        assertEquals(
                List.of("whether an activity draws on VC whose funding is not readable"),
                Sketch.unknowns("FUN-003", funded("OB", "the usual sources"), DAY));
    }

    private static Datum.Figure euros(String amount) {
        return new Datum.Figure(new BigDecimal(amount), "EUR", Datum.Bound.EXACT);
    }

    private static BudgetLine line(String key, String amount, String activity) {
        return BudgetLine.builder()
                .key(key)
                .label("Line " + key)
                .amount(Money.parse("EUR " + amount))
                .paysFor(Address.parse("plan/activities/" + activity))
                .citation(Sketch.place("Annex 2, Row " + key))
                .build();
    }

    private static Dossier capped(BudgetLine... lines) {
        return Sketch.plan(
                plan -> plan.addFundingSources(source("OB", each -> each.ceiling(euros("130000"))))
                        .addBudget(lines),
                activities("OB", "OB"));
    }

    @ParameterizedTest
    @CsvSource({"60000, 0", "70000, 0", "70001, 1"})
    void whatExceedsTheCeilingOfItsSourceIsReported(String second, int findings) {
        Dossier dossier = capped(line("1", "60000", "1"), line("2", second, "2"));

        assertEquals(findings, Sketch.findings("FUN-006", dossier, DAY).size());
        assertEquals(List.of(), Sketch.unknowns("FUN-006", dossier, DAY));
    }

    @Test
    void anExceededCeilingIsShownWithTheLines() {
        List<Finding> findings =
                Sketch.findings("FUN-006", capped(line("1", "60000", "1"), line("2", "80000", "2")), DAY);

        assertEquals(
                "FUN-006 ERROR Source of funding OB (Source OB): may come to no more than EUR 130 000; the lines known come to"
                        + " EUR 140 000.",
                findings.get(0).summary());
        assertEquals(3, findings.get(0).evidence().size());
    }

    @Test
    void aCeilingCannotBeVerifiedWithoutTheCostOfEveryActivity() {
        assertEquals(
                List.of("the cost of \"Title of 2\""),
                Sketch.unknowns("FUN-006", capped(line("1", "60000", "1")), DAY));
    }

    @Test
    void aCeilingAboveTheWholeBudgetIsKeptWhoeverPaysWhat() {
        Dossier dossier = Sketch.dossier(plan -> plan.addComponents(Sketch.component("a", Component.Kind.AREA))
                .addFundingSources(source("OB", each -> each.ceiling(euros("300"))))
                .addBudget(Sketch.line("1", "EUR 300", "a")));

        assertEquals(List.of(), Sketch.findings("FUN-006", dossier, DAY));
        assertEquals(List.of(), Sketch.unknowns("FUN-006", dossier, DAY));
    }

    private static Claim claim(ClaimProperty property, String label, String words, Datum.Figure figure) {
        return Claim.builder()
                .subject(Subject.of(Sketch.PROGRAMME))
                .property(property)
                .label(label)
                .stated(Stated.of(words, figure, Sketch.place("Section 8")))
                .build();
    }

    @Test
    void anAllocationForAYearIsTheCeilingOfAPlanForAYear() {
        Dossier plan = funded("OB", "VC");
        Claim allocation = claim(ClaimProperty.ANNUAL_ALLOCATION, "Source OB", "130,000 euros/year", euros("130000"));
        Dossier dossier = Dossier.builder().from(plan).addClaims(allocation).build();

        assertEquals(List.of("the cost of \"Title of 1\""), Sketch.unknowns("FUN-006", dossier, DAY));
    }

    private static Dossier managed(String management, String ceiling) {
        return Sketch.dossier(
                plan -> plan.addComponents(Sketch.component("a", Component.Kind.AREA))
                        .addBudget(
                                Sketch.line("1", "EUR 100000", "a"),
                                BudgetLine.builder()
                                        .from(Sketch.line("2", "EUR " + management, ""))
                                        .label("General management costs")
                                        .build()),
                claim(
                        ClaimProperty.MANAGEMENT_COST_CEILING,
                        "",
                        ceiling + "%",
                        new Datum.Figure(new BigDecimal(ceiling), "PERCENT", Datum.Bound.AT_MOST)));
    }

    @ParameterizedTest
    @CsvSource({"180, 0", "7000, 0", "7001, 1"})
    void managementCostsAreMeasuredByTheDirectCosts(String management, int findings) {
        assertEquals(
                findings,
                Sketch.findings("FUN-006", managed(management, "7"), DAY).size());
    }

    @Test
    void managementCostsThatTheBudgetDoesNotShowAreUnknown() {
        Dossier dossier = Sketch.dossier(
                plan -> plan,
                claim(
                        ClaimProperty.MANAGEMENT_COST_CEILING,
                        "",
                        "7%",
                        new Datum.Figure(new BigDecimal("7"), "PERCENT", Datum.Bound.AT_MOST)));

        assertEquals(
                List.of("the management costs and direct costs of Plan"), Sketch.unknowns("FUN-006", dossier, DAY));
    }

    private static Dossier until(String last, UnaryOperator<Programme.Builder> change) {
        return Sketch.dossier(plan ->
                change.apply(plan.period(Sketch.period("2024-01-01/2027-12-31", Sketch.place("Section 1")))
                        .addFundingSources(source("VC", each -> each.period(DateRange.parse("2020-01-01/" + last))))));
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, 1", "2027-12-30, 1", "2027-12-31, 0", "2028-06-30, 0", "'..', 0"})
    void aSourceThatEndsBeforeTheProgrammeIsReported(String last, int findings) {
        assertEquals(
                findings,
                Sketch.findings("FUN-009", until(last, plan -> plan), DAY).size());
    }

    @Test
    void theEndOfASourceIsShownBesideThatOfTheProgramme() {
        List<Finding> findings = Sketch.findings("FUN-009", until("2024-06-30", plan -> plan), DAY);

        assertEquals(
                "FUN-009 WARNING Source of funding VC (Source VC): can be drawn on until 30 June 2024; Plan ends on 31 December 2027.",
                findings.get(0).summary());
        assertEquals(2, findings.get(0).evidence().size());
    }

    @Test
    void anotherSourceOfItsKindMayTakeItsPlace() {
        FundingSource next = source("VC2", each -> each.period(DateRange.parse("2024-07-01/2027-12-31")));
        FundingSource later = source("VC2", each -> each.period(DateRange.parse("2024-07-02/2027-12-31")));

        assertEquals(
                List.of(), Sketch.findings("FUN-009", until("2024-06-30", plan -> plan.addFundingSources(next)), DAY));
        assertEquals(
                1,
                Sketch.findings("FUN-009", until("2024-06-30", plan -> plan.addFundingSources(later)), DAY)
                        .size());
    }

    private static Programme.Builder provided(Programme.Builder plan, String milestone, boolean risk) {
        plan.addResults(Result.builder()
                .key("funds")
                .level(Result.Level.OUTPUT)
                .statement(Stated.of("funds raised"))
                .addIndicators(Indicator.builder()
                        .key("pledges")
                        .statement(Stated.of("pledges"))
                        .addMilestones(new Milestone(ExtendedDate.parse(milestone), Stated.of("half")))
                        .build())
                .build());
        return risk
                ? plan.addRisks(Risk.builder()
                        .key("funds")
                        .category("financial")
                        .addConcerns(Subject.of(Sketch.PROGRAMME))
                        .build())
                : plan;
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, true, 0", "2024-07-01, true, 1", "2024-06-30, false, 1"})
    void anEndForWhichAMilestoneInTimeAndARiskProvideRaisesNothing(String milestone, boolean risk, int findings) {
        assertEquals(
                findings,
                Sketch.findings("FUN-009", until("2024-06-30", plan -> provided(plan, milestone, risk)), DAY)
                        .size());
    }

    @ParameterizedTest
    @CsvSource({
        "90 10, 0",
        "90 15, 1",
        "90, 1",
        "33.3 33.3 33.3, 0",
        "33.3 33.3 33.1, 1",
        "33 33 33, 1",
        "'', 0",
    })
    void theSharesOfASourceMakeAWhole(String shares, int findings) {
        List<FundingSource.Contribution> contributions = new ArrayList<>();
        for (String share : shares.isEmpty() ? new String[0] : shares.split(" ")) {
            contributions.add(new FundingSource.Contribution(
                    Identifier.parse("body:donor-" + contributions.size()), new BigDecimal(share)));
        }
        Dossier dossier =
                Sketch.dossier(plan -> plan.addFundingSources(source("VC", each -> each.contributions(contributions))));

        assertEquals(findings, Sketch.findings("FUN-011", dossier, DAY).size());
    }

    @Test
    void sharesThatMakeNoWholeAreListedWithTheirSum() {
        Dossier dossier = Sketch.dossier(plan -> plan.addFundingSources(source(
                "VC",
                each -> each.addContributions(
                        new FundingSource.Contribution(Identifier.parse("EU"), new BigDecimal("90")),
                        new FundingSource.Contribution(
                                Identifier.parse("body:council-of-europe"), new BigDecimal("15"))))));

        assertEquals(
                List.of(
                        "FUN-011 ERROR Source of funding VC (Source VC): is paid for by shares of 90 % and 15 %, together 105 %."),
                Sketch.summaries("FUN-011", dossier, DAY));
    }

    @Test
    void aSingleActivityThatDrawsOnASourceIsCountedAsOne() {
        assertEquals(
                List.of("FUN-003 WARNING Source of funding JP: is declared nowhere, but 1 activity draws on it."),
                Sketch.summaries("FUN-003", funded("OB", "VC + JP"), DAY));
    }

    @Test
    void exceededCostsOfManagementAreShownInPerCent() {
        assertEquals(
                List.of("FUN-006 ERROR Management costs: may come to no more than 7 per cent; the lines known come to"
                        + " 12.3 per cent."),
                Sketch.summaries("FUN-006", managed("12340", "7"), DAY));
    }

    @Test
    void sharesAreListedHoweverMany() {
        Dossier dossier = Sketch.dossier(plan -> plan.addFundingSources(source(
                "VC",
                each -> each.addContributions(share("one", "33.3"), share("two", "33.3"), share("three", "33.1")))));

        assertEquals(
                List.of(
                        "FUN-011 ERROR Source of funding VC (Source VC): is paid for by shares of 33.3 %, 33.3 % and 33.1 %, together 99.7 %."),
                Sketch.summaries("FUN-011", dossier, DAY));
    }

    private static FundingSource.Contribution share(String donor, String percent) {
        return new FundingSource.Contribution(Identifier.parse("body:" + donor), new BigDecimal(percent));
    }
}
