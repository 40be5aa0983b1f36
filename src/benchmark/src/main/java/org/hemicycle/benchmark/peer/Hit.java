package org.hemicycle.benchmark.peer;

import org.hemicycle.finding.Finding;

/**
 * What a finding and a violation have in common.
 *
 * @param rule the code of the rule
 * @param activity the key of the activity
 */
record Hit(String rule, String activity) {
    static Hit of(Finding finding) {
        return new Hit(
                finding.rule(),
                finding.address().keys().get(finding.address().keys().size() - 1));
    }
}
