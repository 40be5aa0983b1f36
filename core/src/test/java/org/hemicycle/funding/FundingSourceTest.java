package org.hemicycle.funding;

import static org.hemicycle.Examples.PLACE;
import static org.hemicycle.Examples.jointProgramme;
import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.junit.jupiter.api.Test;

class FundingSourceTest {

    private static final Identifier UNION = Identifier.parse("EU");

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
