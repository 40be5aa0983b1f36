package org.hemicycle.funding;

import static org.hemicycle.Examples.line;
import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
