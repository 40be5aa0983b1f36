package org.hemicycle.serialization.page;

import java.util.HashMap;
import java.util.Map;
import org.hemicycle.finding.Report;
import org.hemicycle.rule.RuleSet;

/** The names of rules, as far as they are known: those of the rules that judged, or else of the findings. */
final class RuleNames {

    private final Map<String, String> names = new HashMap<>();

    RuleNames(Report report) {
        report.findings().forEach(finding -> names.put(finding.rule(), finding.ruleName()));
    }

    RuleNames(RuleSet rules) {
        rules.rules().forEach(rule -> names.put(rule.code(), rule.name()));
    }

    /** For example {@code activity outside period (ACT-001)}; the code alone where no name is known. */
    String of(String code) {
        return names.containsKey(code) ? inWords(names.get(code)) + " (" + code + ")" : code;
    }

    /** A name as words. */
    static String inWords(String name) {
        return name.replace('-', ' ');
    }
}
