package org.hemicycle.finding;

import java.io.Serializable;

/**
 * A rule that threw: neither a pass nor lost.
 *
 * @param rule the code of the rule
 * @param subject the subject it was judging, or what it was selecting
 * @param cause what it threw
 */
public record Broken(String rule, String subject, String cause) implements Serializable {

    @Override
    public String toString() {
        return rule + " BROKEN " + subject + ": the rule threw " + cause;
    }
}
