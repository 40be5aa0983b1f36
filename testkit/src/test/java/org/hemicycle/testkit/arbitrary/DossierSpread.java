package org.hemicycle.testkit.arbitrary;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Coverage;
import org.hemicycle.finding.Outcome;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.programme.Component;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.testkit.defect.Defect;

/** What occurs in dossiers: the values in them, and what the rules make of them on their first day. */
final class DossierSpread {

    private static final RuleSet RULES = RuleSets.standard();
    private static final Map<Class<?>, Class<?>> TYPES = new ConcurrentHashMap<>();

    private final Map<Class<?>, Spread> spreads = new TreeMap<>(Comparator.comparing(Class::getName));
    private final Map<String, Integer> judged = new TreeMap<>();
    private final Map<String, Integer> passed = new TreeMap<>();
    private final Set<String> aboveNote = new TreeSet<>();
    private final Map<String, IntSummaryStatistics> sizes = new TreeMap<>();
    private int dossiers;

    DossierSpread() {
        RULES.rules().forEach(rule -> {
            judged.put(rule.code(), 0);
            passed.put(rule.code(), 0);
        });
    }

    void add(Dossier dossier) {
        dossiers++;
        Map<String, Integer> counts = Map.of(
                "activities", dossier.list(Activity.class).size(),
                "components", dossier.list(Component.class).size(),
                "budget lines", dossier.list(BudgetLine.class).size(),
                "acts about conventions", dossier.treatyActions().size(),
                "claims", dossier.listClaims().size(),
                "undertakings", dossier.undertakings().size());
        counts.forEach((what, count) ->
                sizes.computeIfAbsent(what, any -> new IntSummaryStatistics()).accept(count));
        addValue(dossier);
        addReport(dossier, Defect.firstDay(dossier));
    }

    private void addValue(Object value) {
        Class<?> type = TYPES.computeIfAbsent(value.getClass(), DossierSpread::typeOf);
        if (type != Object.class) {
            Spread spread = spreads.computeIfAbsent(type, Spread::new);
            spread.add(value);
            spread.listParts(value).forEach(this::addValue);
        }
    }

    /** The type that users see; none for what is no value of the library. */
    private static Class<?> typeOf(Class<?> implementation) {
        return implementation.isEnum() || !implementation.getName().startsWith("org.hemicycle.")
                ? Object.class
                : Stream.concat(Stream.of(implementation), Stream.of(implementation.getInterfaces()))
                        .filter(type -> Modifier.isPublic(type.getModifiers()))
                        .findFirst()
                        .orElseThrow();
    }

    private void addReport(Dossier dossier, LocalDate day) {
        Report report = RULES.asOf(day).check(dossier);
        for (Coverage coverage : report.coverage()) {
            judged.merge(coverage.rule(), coverage.judged() > 0 ? 1 : 0, Integer::sum);
            passed.merge(coverage.rule(), coverage.count(Outcome.PASSED) > 0 ? 1 : 0, Integer::sum);
        }
        report.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .forEach(finding -> aboveNote.add(finding.print()));
    }

    /** Adds all that another one has. */
    void add(DossierSpread other) {
        dossiers += other.dossiers;
        other.spreads.forEach(
                (type, spread) -> spreads.computeIfAbsent(type, Spread::new).add(spread));
        other.sizes.forEach((what, size) ->
                sizes.computeIfAbsent(what, any -> new IntSummaryStatistics()).combine(size));
        other.judged.forEach((code, times) -> judged.merge(code, times, Integer::sum));
        other.passed.forEach((code, times) -> passed.merge(code, times, Integer::sum));
        aboveNote.addAll(other.aboveNote);
    }

    int dossiers() {
        return dossiers;
    }

    /** How many of a sort the dossiers have. */
    Map<String, IntSummaryStatistics> sizes() {
        return sizes;
    }

    Map<Class<?>, Spread> spreads() {
        return spreads;
    }

    /** In how many dossiers each rule judged something. */
    Map<String, Integer> judged() {
        return judged;
    }

    /** In how many dossiers each rule passed something. */
    Map<String, Integer> passed() {
        return passed;
    }

    /** The findings that a clean dossier must not have. */
    Set<String> aboveNote() {
        return aboveNote;
    }

    /** What could occur and does not, or hardly. */
    Set<String> missing() {
        Set<String> missing = new TreeSet<>();
        spreads.values().forEach(spread -> missing.addAll(spread.missing()));
        missing.removeIf(what -> what.endsWith(" empty") || what.endsWith(" several"));
        return missing;
    }
}
