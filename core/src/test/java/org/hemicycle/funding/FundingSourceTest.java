package org.hemicycle.funding;

import static org.hemicycle.Examples.PLACE;
import static org.hemicycle.Examples.PLAN;
import static org.hemicycle.Examples.figure;
import static org.hemicycle.Examples.jointProgramme;
import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.hemicycle.document.Datum;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.junit.jupiter.api.Test;

class FundingSourceTest {

    private static final Identifier UNION = Identifier.parse("EU");
    private static final Datum.Figure CEILING = figure("500", "EUR", Datum.Bound.AT_MOST);

    @Test
    void mayServeWhomItsSourceDoesNotSay() {
        FundingSource source = FundingSource.builder()
                .code("OB")
                .kind(FundingSource.Kind.ORDINARY_BUDGET)
                .name(Name.of("Ordinary Budget"))
                .citation(PLACE)
                .build();

        assertEquals(0, source.serves().size());
    }

    @Test
    void keepsSharesThatDoNotAddUp() {
        assertEquals(
                "[Contribution[donor=EU, percent=90], Contribution[donor=body:council-of-europe, percent=11]]",
                jointProgramme("90", "11").contributions().toString());
    }

    @Test
    void aClassOfBeneficiariesNamesItsBody() {
        assertEquals(
                "member States of body:council-of-europe",
                jointProgramme("90", "10").serves().iterator().next().toString());
    }

    private static FundingSource.Builder source() {
        FundingSource.Builder source = FundingSource.builder();
        source.code("JP").kind(FundingSource.Kind.JOINT_PROGRAMME).name(Name.of("A fund"));
        return source;
    }

    @Test
    void whatHasNoPlaceOfItsOwnStandsWhereTheSourceIsDeclared() {
        FundingSource placed = jointProgramme("90", "10");
        FundingSource unplaced = source().ceiling(CEILING).period("2024-2027").build();

        assertEquals(Optional.of(PLACE.bare()), placed.ceiling().flatMap(Stated::citation));
        assertEquals(Optional.of(PLACE.bare()), placed.period().flatMap(Stated::citation));
        assertEquals(Optional.empty(), unplaced.ceiling().flatMap(Stated::citation));
        assertEquals(
                Optional.of(DateRange.parse("2024-01-01/2027-12-31")),
                unplaced.period().flatMap(Stated::value));
    }

    @Test
    void onlyOneOfTwoStatementsNeedBeWithoutAPlace() {
        Citation row = Citation.of(PLAN, "Row 1");
        FundingSource source = source().citation(PLACE)
                .ceiling(Stated.of("EUR 500", CEILING, row))
                .period("2024")
                .build();

        assertEquals(
                Optional.of(row.bare()),
                source.ceiling().flatMap(Stated::citation).map(Citation::bare));
        assertEquals(Optional.of(PLACE.bare()), source.period().flatMap(Stated::citation));
    }

    @Test
    void itsSummaryHasCodeNameAndKind() {
        assertEquals("JP: A fund, joint programme", source().build().summary());
    }

    @Test
    void refusesACeilingThatItsWordsDoNotFit() {
        assertEquals(
                "FundingSource \"JP\", ceiling, has the words \"about EUR 500\", which say \"about\", and the figure at most"
                        + " 500 EUR marked AT_MOST; mark it ABOUT, or correct the words.",
                messageOf(() -> source().ceiling(Stated.of("about EUR 500", CEILING, PLACE))
                        .build()));
    }

    @Test
    void aKindOfBeneficiariesIsSaidAheadOfItsBody() {
        assertEquals("observers in", BeneficiaryClass.Kind.OBSERVERS.phrase());
        assertEquals("observers in EU", new BeneficiaryClass(BeneficiaryClass.Kind.OBSERVERS, UNION).toString());
    }

    @Test
    void refusesWhatCallersGetWrong() {
        assertEquals(
                "FundingSource.code is \"Joint Programme\"; accepted is a code of two or more capital letters and digits"
                        + " that begins with a letter, may have hyphens and is not a word such as AND, for example"
                        + " \"OB\".",
                messageOf(() -> FundingSource.builder()
                        .code("Joint Programme")
                        .kind(FundingSource.Kind.JOINT_PROGRAMME)
                        .name(Name.of("Joint Programme"))
                        .citation(PLACE)
                        .build()));
        assertEquals(
                "Contribution.percent of EU is -1; accepted is a share of 0 per cent or more.",
                messageOf(() -> new FundingSource.Contribution(UNION, new BigDecimal("-1"))));
        assertEquals(
                "FundingSource \"JP\" has two contributions of the donor \"EU\"; accepted is one of each, so give one of"
                        + " them another or leave it out.",
                messageOf(() -> FundingSource.builder()
                        .code("JP")
                        .kind(FundingSource.Kind.JOINT_PROGRAMME)
                        .name(Name.of("Joint Programme"))
                        .addContributions(
                                new FundingSource.Contribution(UNION, BigDecimal.ONE),
                                new FundingSource.Contribution(UNION, BigDecimal.TEN))
                        .citation(PLACE)
                        .build()));
    }
}
