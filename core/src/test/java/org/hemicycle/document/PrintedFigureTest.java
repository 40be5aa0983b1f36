package org.hemicycle.document;

import static org.hemicycle.Examples.figure;
import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.Datum.Bound;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedFigureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1200000 | €1.2 million                     | 100000
            1200000 | 1,2 million d'euros              | 100000
            1200000 | 1.20 MEUR                        | 10000
            1200000 | 1 200 (in thousands)             | 1000
            1200000 | 1 200 000                        | 1
            1200000 | 1’200’000                        | 1
            1200000 | 1.200.000 EUR                    | 1
            1200000 | some €1 200 000                  | 100000
            1200000 | environ 1 200 000 euros          | 100000
            1200000 | €7 million                       | 1
            1200000 | ''                               | 1
            1200000 | 2025: €1.2 million (EU: 90%)     | 100000
            2       | 2% of the total budget           | 1
            2.5     | 2,5 per cent                     | 0.1
            3000000000 | 3 bn                          | 1000000000
            """)
    void isKnownToTheLastDigitOfItsWords(String amount, String words, String digit) {
        Datum.Figure printed = PrintedFigure.of(figure(amount, "EUR", Bound.EXACT), words);

        assertEquals(0, new BigDecimal(digit).compareTo(printed.lastDigit()), () -> printed + " of " + words);
    }

    private static Claim claim(String words, String amount, Bound bound) {
        return Claim.builder()
                .from(Sketch.figure(ClaimProperty.TOTAL_BUDGET, "1", "1", "EUR", "Section 1"))
                .stated(Stated.of(words, figure(amount, "EUR", bound), Sketch.place("Section 1")))
                .build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            about €3 million       | 3000000 | EXACT    | about     | ABOUT
            Some 235 participants  | 235     | EXACT    | about     | ABOUT
            environ 3 000 euros    | 3000    | EXACT    | about     | ABOUT
            at least 100           | 100     | AT_MOST  | at least  | AT_LEAST
            up to EUR 100          | 100     | AT_LEAST | at most   | AT_MOST
            more than 700 million  | 700000000 | AT_MOST | more than | MORE_THAN
            """)
    void refusesMarksThatContradictTheWords(String words, String amount, Bound bound, String said, Bound right) {
        assertEquals(
                "Claim about plan, total budget has the words \"" + words + "\", which say \"" + said
                        + "\", and the figure " + figure(amount, "EUR", bound) + " marked " + bound + "; mark it "
                        + right
                        + ", or correct the words.",
                messageOf(() -> claim(words, amount, bound)).replace("TOTAL_BUDGET", "total budget"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            about €3 million       | 3000000 | ABOUT
            not more than 7%       | 7       | AT_MOST
            not more than 7%       | 7       | EXACT
            more than 700 million  | 700000000 | AT_LEAST
            €3 million             | 3000000 | ABOUT
            no less than 5 about which | 5   | EXACT
            3 workshops about 2 topics | 3   | ABOUT
            €1.2 million           | 1300000 | EXACT
            """)
    void acceptsMarksThatTheWordsAllow(String words, String amount, Bound bound) {
        assertEquals(
                bound,
                ((Datum.Figure) claim(words, amount, bound).stated().value().orElseThrow()).bound());
    }

    @Test
    void refusesDigitsThatRoundedWordsDoNotPrint() {
        String rest =
                " has the words \"€1.2 million\" and the value 1199700, whose digits the words do not print; enter"
                        + " 1200000, or give the exact figure with the words of the place that prints it.";

        assertEquals(
                "Claim about plan, TOTAL_BUDGET" + rest,
                messageOf(() -> claim("€1.2 million", "1199700", Bound.EXACT)));
        assertEquals(
                "BudgetLine \"1\"" + rest.replace("1199700", "1199700.00"),
                messageOf(() -> BudgetLine.builder()
                        .key("1")
                        .label("Courts")
                        .amount(Stated.of("€1.2 million", Money.parse("EUR 1199700"), Sketch.place("Section 1")))
                        .build()));
        assertEquals(
                "FundingSource \"VC\", ceiling," + rest,
                messageOf(() -> FundingSource.builder()
                        .code("VC")
                        .kind(FundingSource.Kind.OTHER)
                        .name(Name.of("Contributions"))
                        .ceiling(Stated.of(
                                "€1.2 million", figure("1199700", "EUR", Bound.AT_MOST), Sketch.place("Section 1")))
                        .build()));
    }
}
