package org.hemicycle.testkit.page;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Report;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.serialization.page.ReportPage;
import org.hemicycle.testkit.sample.Samples;

/**
 * A sample with its report and its page, each made once for all tests.
 *
 * @param dossier the sample
 * @param report what the rules say of it
 * @param page the page, as text
 */
record SamplePages(Dossier dossier, Report report, String page) {

    static final LocalDate DAY = LocalDate.parse("2024-01-01");

    private static final Map<String, SamplePages> ALL = Collections.unmodifiableMap(make());

    private static Map<String, SamplePages> make() {
        Map<String, SamplePages> all = new LinkedHashMap<>();
        Samples.all().forEach((name, sample) -> all.put(name, of(sample)));
        all.put("modelPlan", of(Samples.modelPlan()));
        return all;
    }

    private static SamplePages of(Dossier sample) {
        RuleSet.Dated rules = RuleSets.standard().asOf(DAY);
        return new SamplePages(
                sample, rules.check(sample), ReportPage.of(sample, rules).print());
    }

    /** All of them, by the names of the methods that give the samples. */
    static Map<String, SamplePages> all() {
        return ALL;
    }

    ParsedPage parsed() throws Exception {
        return ParsedPage.of(page);
    }
}
