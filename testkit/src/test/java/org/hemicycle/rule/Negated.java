package org.hemicycle.rule;

import org.hemicycle.source.Address;

/** The contrary of a rule, to see whether anything refutes it. */
public final class Negated {

    private Negated() {}

    /**
     * A rule that fails what the given one passes, and passes what that one fails.
     *
     * @param rule the rule
     * @param <T> the type of what it looks at
     * @return its contrary, under the same code
     */
    public static <T> Rule<T> of(Rule<T> rule) {
        return Rule.of(rule.code(), "not-" + rule.name())
                .error("The contrary of: " + rule.sentence())
                .over(rule::select)
                .requires((value, scope) -> contrary(rule, value, scope))
                .message("passes for " + rule.name() + ".")
                .build()
                .withSeverity(rule.severity());
    }

    private static <T> Check contrary(Rule<T> rule, T value, Scope scope) {
        Check check = rule.check(Item.of(Address.of("any"), "any", value), scope);
        return switch (check.outcome()) {
            case PASSED -> Check.failed();
            case FAILED -> Check.passed();
            default -> check;
        };
    }
}
