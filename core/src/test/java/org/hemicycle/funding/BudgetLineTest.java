package org.hemicycle.funding;

import static org.hemicycle.Examples.PLACE;
import static org.hemicycle.Examples.line;
import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Reference;
import org.hemicycle.source.Stated;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class BudgetLineTest {

    @Test
    void isAnEstimateUnlessSaidOtherwise() {
        assertEquals(BudgetLine.Status.ESTIMATED, line("law").build().status());
    }

    @Test
    void keepsItsLinesInOrderWhateverTheyAddUpTo() {
        BudgetLine line = line("law", line("b").build(), line("a").build()).build();

        assertEquals(
                List.of("b", "a"), line.lines().stream().map(BudgetLine::key).toList());
    }

    @Test
    void isFiledUnderItsLabelWithWhatItPaysForAndItsLines() {
        BudgetLine courts = line("courts").paysFor(Address.parse("plan/law")).build();
        BudgetLine law = line("law", courts).build();
        BudgetLine none = line("none").build();

        assertEquals("budget line", law.noun());
        assertEquals("Rule of law", law.heading());
        assertEquals(List.of(), law.references());
        assertEquals(
                List.of(Reference.to("paysFor", Address.parse("plan/law"), "component", "activity")),
                courts.references());
        assertEquals(List.of(courts), law.parts().get(0).list());
        assertEquals(line("law").build(), law.parts().get(0).with().apply(List.of()));
        assertEquals(List.of(law, courts, none), withParts(law, none));
    }

    private static List<BudgetLine> withParts(BudgetLine... lines) {
        return Stream.of(lines).flatMap(BudgetLine::withParts).toList();
    }

    @Test
    void anAmountStandsWhereItsLineDoesUnlessItHasAPlaceOfItsOwn() {
        Citation other = Citation.of(Identifier.parse("local:table"), "Row 1");
        BudgetLine elsewhere = line("law")
                .amount(Stated.of("EUR 100", Money.parse("EUR 100"), other))
                .build();
        BudgetLine unplaced = BudgetLine.builder()
                .key("law")
                .label("Rule of law")
                .amount(Money.parse("EUR 100"))
                .build();

        assertEquals(Optional.of(PLACE.bare()), line("law").build().amount().citation());
        assertEquals(Optional.of(other.bare()), elsewhere.amount().citation().map(Citation::bare));
        assertEquals(Optional.empty(), unplaced.amount().citation());
    }

    @Test
    void anAmountThatIsNotGivenIsAbsent() {
        BudgetLine line = BudgetLine.builder().key("law").label("Rule of law").build();

        assertEquals(Stated.absent(), line.amount());
    }

    @Test
    void itsSummaryHasLabelAmountAndStatus() {
        BudgetLine line = line("law")
                .amount("EUR 120 000")
                .status(BudgetLine.Status.PLEDGED)
                .build();

        assertEquals("Rule of law: EUR 120000.00, pledged", line.summary());
        assertEquals(
                "Rule of law: tbc, estimated", line("law").amount("tbc").build().summary());
    }

    @Test
    void linesHaveATotalWhereAllAreKnownInOneCurrency() {
        BudgetLine hundred = line("a").build();
        BudgetLine open = line("b").amount("tbc").build();
        BudgetLine francs = line("c").amount(Money.parse("CHF 1")).build();

        assertEquals(Optional.of(Money.parse("EUR 200")), BudgetLine.total(List.of(hundred, hundred)));
        assertEquals(Optional.empty(), BudgetLine.total(List.of(hundred, open)));
        assertEquals(Optional.empty(), BudgetLine.total(List.of(hundred, francs)));
        assertEquals(Optional.empty(), BudgetLine.total(List.of()));
    }

    @Test
    void refusesAnAmountWithMoreDigitsThanItsWords() {
        assertEquals(
                "BudgetLine \"law\" has the words \"€1.2 million\" and the value 1199700.00, whose digits the words do not"
                        + " print; enter 1200000, or give the exact figure with the words of the place that prints it.",
                messageOf(() -> line("law")
                        .amount(Stated.of("€1.2 million", Money.parse("EUR 1199700"), PLACE))
                        .build()));
    }

    @Test
    void refusesAMalformedKey() {
        assertEquals(
                "BudgetLine.key is \"rule of law\"; a key has letters, digits, full stops, hyphens and underscores and"
                        + " begins with a letter or digit, for example \"2.2.1\".",
                messageOf(() -> line("rule of law").build()));
    }

    @Test
    void refusesTwoLinesWithOneKey() {
        assertEquals(
                "BudgetLine \"law\" has two lines with the key \"a\"; accepted is one of each, so give one of them"
                        + " another or leave it out.",
                messageOf(
                        () -> line("law", line("a").build(), line("a").build()).build()));
    }
}
