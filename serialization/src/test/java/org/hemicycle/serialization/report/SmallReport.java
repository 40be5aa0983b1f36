package org.hemicycle.serialization.report;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hemicycle.activity.Activity;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Baseline;
import org.hemicycle.finding.Broken;
import org.hemicycle.finding.Coverage;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Matter;
import org.hemicycle.finding.Outcome;
import org.hemicycle.finding.Receipt;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.finding.Suppressed;
import org.hemicycle.finding.Suppression;
import org.hemicycle.finding.Undetermined;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Digest;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Origin;
import org.hemicycle.source.Origins;
import org.hemicycle.truth.Missing;

/** A report made by hand, with one of each thing that a report can have. */
final class SmallReport {

    static final Identifier PLAN = Identifier.parse("local:plan-2026");
    static final Address ACTIVITY = Address.parse("plan/activities/a2");
    static final Citation DATED = Citation.of(PLAN, "Table 1, Row 2").quoting("20 March 2028");
    static final Citation PERIOD = Citation.of(PLAN, "Paragraph #1").quoting("2026");
    static final Suppression AGREED = Suppression.ofFinding("TST-002:plan")
            .reason("Agreed.")
            .author("A. Desk")
            .until(LocalDate.parse("2026-12-31"))
            .build();

    private SmallReport() {}

    /** Two rules of which the findings might be; one has all that a rule can say. */
    static RuleSet rules() {
        return RuleSet.of(List.of(
                Rule.of("TST-001", "too-late")
                        .error("An activity must lie in the period.")
                        .over(Look.at(Activity.class))
                        .requires(activity -> true)
                        .message("is too late.")
                        .suggestion("Move it.")
                        .why("Nobody pays for it.")
                        .formerCodes("TST-009")
                        .example("20 March 2028 in a plan for 2026", "5 May 2026")
                        .revision(2)
                        .build(),
                Rule.of("TST-002", "unlabelled")
                        .note("A plan should have a label.")
                        .over(Look.at(Activity.class))
                        .requires(activity -> true)
                        .message("has no label.")
                        .build()));
    }

    static Finding late() {
        return Finding.builder()
                .rule("TST-001")
                .ruleName("too-late")
                .severity(Severity.ERROR)
                .address(ACTIVITY)
                .key("")
                .subject("2. Round table")
                .message("is dated \"20 March 2028\", outside \"2026\".")
                .suggestion("Move it.")
                .addEvidence(DATED, PERIOD)
                .build();
    }

    static Finding unlabelled(String address) {
        return Finding.builder()
                .rule("TST-002")
                .ruleName("unlabelled")
                .severity(Severity.NOTE)
                .address(Address.parse(address))
                .key("")
                .subject("Plan")
                .message("has no label.")
                .addEvidence(Citation.of(Identifier.parse("ETS 173"), "Article 33"))
                .build();
    }

    static Receipt receipt() {
        return Receipt.builder()
                .version("0.1.0")
                .asOf(AsOf.of("2026-02-01"))
                .dossier(digest('a'))
                .referenceData(digest('b'))
                .ruleSet(digest('c'))
                .build();
    }

    static Digest digest(char digit) {
        return Digest.parse(String.valueOf(digit).repeat(64));
    }

    /** With one finding, and nothing else. */
    static Report.Builder one() {
        EnumMap<Outcome, Integer> counts = new EnumMap<>(Map.of(Outcome.FAILED, 1));
        return Report.builder()
                .dossier("Plan 2026")
                .asOf(AsOf.of("2026-02-01"))
                .addFindings(late())
                .addCoverage(new Coverage("TST-001", Matter.ACTIVITIES, true, counts))
                .referenceCheckedOn(LocalDate.parse("2026-05-09"))
                .receipt(receipt());
    }

    /** With one of each thing. */
    static Report full() {
        return one().addFindings(unlabelled("other"))
                .addSuppressed(new Suppressed(unlabelled("plan"), AGREED))
                .addUnusedSuppressions(Suppression.ofRule("TST-001")
                        .reason("Not yet.")
                        .author("B. Desk")
                        .build())
                .baseline(new Baseline(List.of("TST-002:other")))
                .addUnknowns(new Undetermined(
                        "TST-001",
                        Address.parse("plan/activities/a1"),
                        "1. Seminar",
                        new TreeSet<>(Set.of(Missing.of("the day of the seminar")))))
                .addBroken(new Broken("TST-002", "Plan", "java.lang.IllegalStateException: no quorum"))
                .addNotes("Kosovo*: the designation is without prejudice.")
                .receipt(Receipt.builder().from(receipt()).baseline(digest('d')).build())
                .build();
    }

    static Origins origins() {
        return Origins.builder()
                .part(ACTIVITY, new Origin("activities.csv", 3, ""))
                .part(Address.parse("plan/activities/a1"), new Origin("activities.csv", 2, ""))
                .saying(DATED, "20 March 2028", ACTIVITY, new Origin("activities.csv", 3, "when"))
                .saying(PERIOD, "2026", Address.parse("plan"), new Origin("programmes.csv", 4, "as_written"))
                .build();
    }

    static Dossier dossier() {
        return Dossier.builder().name("Plan 2026").build();
    }

    /** A report on an input with problems, in a folder whose name has a blank. */
    static CheckedDossier of(Report report, Problem... problems) {
        Draft<Dossier> draft = new Draft<>("Folder \"my plan\"", dossier(), Problems.of(List.of(problems)), origins());
        return CheckedDossier.of(draft, report).in("plans/my plan");
    }
}
