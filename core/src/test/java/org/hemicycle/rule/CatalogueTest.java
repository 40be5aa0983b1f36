package org.hemicycle.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.Set;
import org.hemicycle.finding.EnglishFormat;
import org.hemicycle.finding.Finding;
import org.junit.jupiter.api.Test;

/** Findings can be put into other words without a change in any rule. */
class CatalogueTest {

    private static final Rule<String> RULE = Rules.over("MY-001", "plan")
            .requires((value, scope) -> Check.failed().with("days", 2))
            .message("is {days, plural, one {# day} other {# days}} late.")
            .suggestion("Hurry.")
            .build();

    private static final Catalogue OTHER = Catalogue.of(new EnglishFormat());

    private final Finding finding = Rules.check(RULE).findings().get(0);

    @Test
    void saysInItsWordsWhatItHasWordsFor() {
        Catalogue words = OTHER.with(RULE, "{days, plural, other {# jours}} de retard.", "Se dépêcher.");

        assertEquals("2 jours de retard.", words.message(finding));
        assertEquals(Optional.of("Se dépêcher."), words.suggestion(finding));
    }

    @Test
    void saysAnythingElseInTheWordsOfTheRule() {
        assertEquals("is 2 days late.", OTHER.message(finding));
        assertEquals(Optional.of("Hurry."), OTHER.suggestion(finding));
    }

    @Test
    void refusesPlaceholdersOfWhichTheRuleGivesNoArgument() {
        assertEquals(
                "Catalogue was given the template \"{jours} de retard.\" for rule MY-001, with the placeholders [jours],"
                        + " of which the rule gives no arguments; it gives [days].",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> OTHER.with(RULE, "{jours} de retard.", "Se dépêcher."))
                        .getMessage());
    }

    @Test
    void refusesToLeaveOutWhatTheRuleSays() {
        assertEquals(
                "Catalogue was given no suggestion for rule MY-001, which has one; word it, or leave the rule out of the"
                        + " catalogue.",
                assertThrows(IllegalArgumentException.class, () -> OTHER.with(RULE, "de retard.", ""))
                        .getMessage());
    }

    @Test
    void aSuggestionThatIsLeftBlankIsThatOfTheRuleWhichHasNone() {
        Rule<String> silent = Rules.over("MY-001", "plan").build();
        Catalogue words = Catalogue.of(new EnglishFormat()).with(silent, "ne passe pas.", "");
        Finding failed = Rules.check(silent).findings().get(0);

        assertEquals(Optional.empty(), words.suggestion(failed));
        assertEquals("ne passe pas.", words.message(failed));
        assertEquals(Set.of("MY-001"), words.codes());
    }
}
