package org.hemicycle.finding;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A rule that threw: neither a pass nor lost.
 *
 * @param rule the code of the rule
 * @param subject the subject it was judging, or what it was selecting
 * @param cause what it threw
 */
public record Broken(String rule, String subject, String cause) implements Serializable {

    /** Refuses null, naming the component. */
    public Broken {
        requireNonNull(rule, "rule");
        requireNonNull(subject, "subject");
        requireNonNull(cause, "cause");
    }

    @Override
    public String toString() {
        return rule + " BROKEN " + subject + ": the rule threw " + cause;
    }
}
