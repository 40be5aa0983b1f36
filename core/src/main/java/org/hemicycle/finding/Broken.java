package org.hemicycle.finding;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A rule that threw: neither a pass nor lost.
 *
 * <p>Whatever a rule throws is reported so, an {@link Error} of its own or a {@link StackOverflowError} included, and
 * the other rules still run. Only what says that the JVM itself is at its end, such as an {@link OutOfMemoryError},
 * ends the run. Example: {@code MY-001 BROKEN 2.2 Rule of law: the rule threw java.lang.IllegalStateException: …}.
 *
 * @param rule the code of the rule
 * @param subject the subject it was judging, or what it was selecting
 * @param cause what it threw, in one line; a run cuts what is long
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
