package org.hemicycle.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import org.hemicycle.rule.Rule;

/**
 * Proves that a rule says of itself what its users are shown; what it cannot be built without need not be asked for.
 */
final class MetadataProof {

    private final Rule<?> rule;
    private final List<String> lacking = new ArrayList<>();

    MetadataProof(Rule<?> rule) {
        this.rule = rule;
    }

    void prove() {
        require(rule.sentence().endsWith("."), "a demand that is a sentence and ends with a full stop");
        require(rule.suggestion().isPresent(), "how to mend what it finds (.suggestion(…))");
        require(!rule.why().isBlank(), "why it matters (.why(…))");
        require(
                !rule.reportedExample().isBlank() && !rule.acceptedExample().isBlank(),
                "an example of what it reports and of what it accepts, in words (.example(…, …))");
        if (!lacking.isEmpty()) {
            throw new AssertionError("The rule " + rule.code() + " " + rule.name() + " does not say all that its users"
                    + " are shown. It lacks " + String.join("; ", lacking) + ". Add that before build().");
        }
    }

    private void require(boolean isSaid, String what) {
        if (!isSaid) {
            lacking.add(what);
        }
    }
}
