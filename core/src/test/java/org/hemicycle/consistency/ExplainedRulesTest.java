package org.hemicycle.consistency;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.rule.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainedRulesTest {

    private static final Set<String> CATEGORIES = Set.of("ACC", "PRG", "SDG");

    static Stream<Rule<?>> rules() {
        return RuleSets.standard().rules().stream().filter(rule -> CATEGORIES.contains(rule.category()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleSaysWhyItMattersAndGivesAnExampleOfEitherSide(Rule<?> rule) {
        assertFalse(rule.why().isBlank(), rule::toString);
        assertFalse(rule.reportedExample().isBlank(), rule::toString);
        assertFalse(rule.acceptedExample().isBlank(), rule::toString);
    }
}
