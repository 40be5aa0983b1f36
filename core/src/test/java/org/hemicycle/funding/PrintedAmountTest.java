package org.hemicycle.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.document.Datum;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedAmountTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EUR 120 000          | EUR 120000.00   | STATED
                    EUR 120000           | EUR 120000.00   | STATED
                    eur 64,571           | EUR 64571.00    | STATED
                    64 571 €             | EUR 64571.00    | STATED
                    €3,537,230           | EUR 3537230.00  | STATED
                    €3.537.230           | EUR 3537230.00  | STATED
                    € 1.2 million        | EUR 1200000.00  | STATED
                    €1,25 million        | EUR 1250000.00  | STATED
                    EUR 500k             | EUR 500000.00   | STATED
                    1,234.50 EUR         | EUR 1234.50     | STATED
                    1.234,50 EUR         | EUR 1234.50     | STATED
                    1234,5 EUR           | EUR 1234.50     | STATED
                    CHF 0                | CHF 0.00        | STATED
                    KZT 5 000 000        | KZT 5000000.00  | STATED
                    JPY 1500             | JPY 1500        | STATED
                    JPY 1501             | JPY 1501        | STATED
                    JPY 1500.00          | JPY 1500        | STATED
                    EUR 16.3000          | EUR 16.30       | STATED
                    EUR 1,234.56         | EUR 1234.56     | STATED
                    8 889 000 euros      | EUR 8889000.00  | STATED
                    € 8 889 000 euros    | EUR 8889000.00  | STATED
                    1,2 million d'euros  | EUR 1200000.00  | STATED
                    1,5 milliard d’euros | EUR 1500000000.00 | STATED
                    3 bn EUR             | EUR 3000000000.00 | STATED
                    446 k€               | EUR 446000.00   | STATED
                    1.2M€                | EUR 1200000.00  | STATED
                    CHF 1'234'000        | CHF 1234000.00  | STATED
                    some EUR 5 000       | EUR 5000.00     | TENTATIVE
                    ~€5 000              | EUR 5000.00     | TENTATIVE
                    environ 5 000 euros  | EUR 5000.00     | TENTATIVE
                    approx. EUR 5 000    | EUR 5000.00     | TENTATIVE
                    about €5 000         | EUR 5000.00     | TENTATIVE
                    EUR 5 000 (tbc)      | EUR 5000.00     | TO_BE_CONFIRMED
                    tbc                  | ''              | TO_BE_CONFIRMED
                    to be determined     | ''              | UNDECIDED
                    -                    | ''              | ABSENT
                    ''                   | ''              | ABSENT
                    none                 | ''              | STATED_NONE
                    """)
    void readsWhatTextsPrint(String wording, String amount, Certainty certainty) {
        Stated<Money> read = PrintedAmount.read(wording);

        assertEquals(amount, read.value().map(Money::toString).orElse(""));
        assertEquals(certainty, read.certainty());
        assertEquals(wording, read.asWritten());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EUR 1.200",
                "€1,200 million",
                "EUR 12 00",
                "EUR 1,23,456",
                "EUR 1.234.50",
                "XXY 100",
                "100",
                "EUR",
                "JPY 1.5",
                "EUR 1.005",
                "EUR -5",
                "EUR 5 USD",
                "EUR 100-200",
                "EUR 5 000 a year",
                "see Annex II",
            })
    void readsNothingIntoWhatIsNoAmountOrMayBeTwo(String wording) {
        Stated<Money> read = PrintedAmount.read(wording);

        assertEquals("", read.value().map(Money::toString).orElse(""));
        assertEquals(wording, read.asWritten());
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", ",", ".", "1", "1 ", "€", "("})
    void isNotHeldUpByLongWordings(String sign) {
        assertEquals(
                Optional.empty(),
                PrintedAmount.read("EUR " + sign.repeat(200) + "x").value());
    }

    @Test
    void theSignOfThousandsMustBeOneAndTheSame() {
        assertEquals(
                "",
                PrintedAmount.read("EUR 1,234.567,00")
                        .value()
                        .map(Money::toString)
                        .orElse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    €8.12 million   | 8119700    | YES
                    €8.12 million   | 8130000    | NO
                    EUR 120 000     | 120000.40  | YES
                    EUR 120 000     | 120001     | NO
                    EUR 500k        | 500400     | YES
                    1,234.50 EUR    | 1234.51    | NO
                    """)
    void aFigureIsKnownToTheLastDigitThatIsPrinted(String wording, String other, String agrees) {
        Datum.Figure figure = PrintedAmount.figure(PrintedAmount.read(wording)).orElseThrow();

        assertEquals(
                agrees,
                figure.agreesWith(new Datum.Figure(new BigDecimal(other), "EUR", Datum.Bound.EXACT))
                        .toString());
    }

    @Test
    void anAmountIsKnownToTheLastDigitOfTheWordsThatAreIt() {
        Money amount = Money.parse("EUR 8120000");
        Citation row = Citation.of(Identifier.parse("local:plan"), "Row 1");

        assertEquals(
                "YES NO", agreesWith("8119000 8130000", PrintedAmount.figure(Stated.of("8.12 million", amount, row))));
        assertEquals("YES NO", agreesWith("8120400 8121000", PrintedAmount.figure(Stated.of("8 120", amount, row))));
        assertEquals(
                "YES NO", agreesWith("8120000 8120001", PrintedAmount.figure(Stated.of("8 120 000", amount, row))));
        assertEquals(
                "YES NO", agreesWith("8120000 8120001", PrintedAmount.figure(Stated.of("€7 million", amount, row))));
        assertEquals(
                "YES NO",
                agreesWith("8124000 8131000", PrintedAmount.figure(Stated.of("about 8 120 000", amount, row))));
        assertEquals(Optional.empty(), PrintedAmount.figure(PrintedAmount.read("tbc")));
    }

    private static String agreesWith(String amounts, Optional<Datum.Figure> figure) {
        return Stream.of(amounts.split(" "))
                .map(amount -> new Datum.Figure(new BigDecimal(amount), "EUR", Datum.Bound.EXACT))
                .map(other -> figure.orElseThrow().agreesWith(other).toString())
                .collect(Collectors.joining(" "));
    }
}
