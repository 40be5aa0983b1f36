package org.hemicycle.eligibility;

import static org.hemicycle.Examples.PLACE;
import static org.hemicycle.Examples.activity;
import static org.hemicycle.Examples.figure;
import static org.hemicycle.Examples.line;
import static org.hemicycle.Examples.programme;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hemicycle.document.Datum;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.Funding;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.programme.Programme;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Name;
import org.hemicycle.truth.Missing;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ordinary budget pays for a seminar of EUR 100, unless a test says otherwise. */
class CeilingTest {

    private static final FundingSource SOURCE = FundingSource.builder()
            .code("OB")
            .kind(FundingSource.Kind.ORDINARY_BUDGET)
            .name(Name.of("Ordinary budget"))
            .citation(PLACE)
            .build();

    private static Programme.Builder plan() {
        Programme.Builder plan = programme("plan");
        plan.addFundingSources(SOURCE);
        return plan;
    }

    private static Programme.Builder seminar(BudgetLine... lines) {
        Programme.Builder plan = plan();
        plan.addActivities(activity("seminar").funding(Funding.read("OB")).build())
                .addBudget(lines);
        return plan;
    }

    private static BudgetLine.Builder paying() {
        return line("seminar").paysFor(Address.parse("plan/activities/seminar"));
    }

    private static Ceiling.Use use(Programme.Builder plan, String amount, Datum.Bound bound) {
        Dossier dossier =
                Dossier.builder().name("d").addProgrammes(plan.build()).build();
        return Ceiling.use(dossier, SOURCE, figure(amount, "EUR", bound));
    }

    private static String missing(Ceiling.Use use) {
        return use.kept().missing().stream().map(Missing::what).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource({
        "101, AT_MOST, YES",
        "100, AT_MOST, YES",
        "99, AT_MOST, NO",
        "99, EXACT, NO",
        "99, AT_LEAST, UNKNOWN",
        "99, MORE_THAN, UNKNOWN",
        "1E+2, AT_MOST, YES",
        "9E+1, AT_MOST, NO",
    })
    void whatTheSourceAlonePaysMustKeepWithinAFirmCeiling(String ceiling, Datum.Bound bound, String kept) {
        Ceiling.Use use = use(seminar(paying().build()), ceiling, bound);

        assertEquals(kept, use.kept().isUnknown() ? "UNKNOWN" : use.kept().toString());
        assertEquals("100.00", use.amount().toPlainString());
    }

    @Test
    void aLineThatCountsIsCitedWhereItStands() {
        assertEquals(
                List.of(PLACE.bare()),
                use(seminar(paying().build()), "100", Datum.Bound.AT_MOST).places().stream()
                        .map(Citation::bare)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"101, EUR, YES", "100, EUR, YES", "99.99, EUR, UNKNOWN", "100, CHF, UNKNOWN"})
    void aBudgetThatAsAWholeKeepsWithinTheCeilingKeepsItWhoeverPaysWhichPart(
            String ceiling, String currency, String kept) {
        Programme.Builder plan = plan();
        plan.addBudget(
                line("a").amount(Money.parse(currency + " 40")).build(),
                line("b").amount(Money.parse(currency + " 60")).build());
        Ceiling.Use use = use(plan, ceiling, Datum.Bound.AT_MOST);

        assertEquals(kept, use.kept().isUnknown() ? "UNKNOWN" : use.kept().toString());
        assertEquals("0", use.amount().toPlainString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | the cost of "A1"
            3 | the cost of "A1"; the cost of "A2"; the cost of "A3"
            4 | the cost of 4 activities, such as "A1"
            """)
    void upToThreeActivitiesWithoutAPriceAreNamedAndMoreAreCounted(int count, String missing) {
        Programme.Builder plan = plan();
        IntStream.rangeClosed(1, count)
                .mapToObj(number -> activity("a" + number)
                        .title("A" + number)
                        .funding(Funding.read("OB"))
                        .build())
                .forEach(plan::addActivities);

        assertEquals(missing, missing(use(plan, "100", Datum.Bound.AT_MOST)));
    }

    @Test
    void amountsThatAreNotKnownOrInAnotherCurrencyAreMissing() {
        assertEquals(
                "the amount of the line \"Rule of law\"",
                missing(use(seminar(paying().amount("tbc").build()), "100", Datum.Bound.AT_MOST)));
        assertEquals(
                "the rate of exchange of CHF into EUR",
                missing(use(seminar(paying().amount(Money.parse("CHF 100")).build()), "100", Datum.Bound.AT_MOST)));
    }
}
