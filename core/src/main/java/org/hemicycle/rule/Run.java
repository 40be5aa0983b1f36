package org.hemicycle.rule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Standing;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Broken;
import org.hemicycle.finding.Coverage;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Matter;
import org.hemicycle.finding.Outcome;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Undetermined;
import org.hemicycle.time.Day;

/** One run of a rule set over a dossier. */
final class Run {

    private final RuleSet rules;
    private final AsOf asOf;
    private final Day facts;
    private final Day law;
    private final Progress progress;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Undetermined> unknowns = new ArrayList<>();
    private final List<Broken> broken = new ArrayList<>();
    private final List<Coverage> coverage = new ArrayList<>();
    private final Map<Matter, Boolean> entered = new EnumMap<>(Matter.class);

    Run(RuleSet rules, AsOf asOf, Consumer<LocalDate> turns, Progress progress) {
        this.rules = rules;
        this.asOf = asOf;
        this.facts = Day.recording(asOf.facts(), turns);
        this.law = asOf.law().equals(asOf.facts()) ? facts : Day.of(asOf.law());
        this.progress = progress;
    }

    /** A run of all rules of a set. */
    static Run of(RuleSet rules, AsOf asOf, Consumer<LocalDate> turns, BooleanSupplier goOn) {
        return new Run(rules, asOf, turns, new Progress(asOf, rules.rules().size(), goOn));
    }

    Report check(Dossier dossier) {
        Scope scope = new Scope(dossier, rules.reference(), facts);
        rules.rules().forEach(rule -> judge(rule, scope));
        Collections.sort(findings);
        Collections.sort(unknowns);
        Suppressing suppressing = Suppressing.of(
                rules, dossier, facts, Absorption.of(rules, findings).remaining());
        Set<String> ran = coverage.stream()
                .filter(each -> each.count(Outcome.NOT_IN_FORCE) + each.count(Outcome.BROKEN) == 0)
                .map(Coverage::rule)
                .collect(Collectors.toSet());
        return Report.builder()
                .dossier(dossier.name())
                .asOf(asOf)
                .findings(suppressing.standing())
                .suppressed(suppressing.suppressed())
                .unusedSuppressions(suppressing.unused(ran))
                .baseline(rules.currentBaseline().remaining(suppressing.standing(), ran, unknowns))
                .unknowns(unknowns)
                .broken(broken)
                .referenceCheckedOn(rules.reference().checkedOn())
                .notes(notes(scope))
                .coverage(coverage)
                .receipt(rules.receipt(dossier, asOf))
                .build();
    }

    /** The findings of one rule, without regard to the others. */
    List<Finding> findingsOf(Rule<?> rule, Scope scope) {
        judge(rule, scope);
        return findings;
    }

    List<Finding> findings() {
        return findings;
    }

    List<Undetermined> unknowns() {
        return unknowns;
    }

    List<Broken> broken() {
        return broken;
    }

    /** The notes on the designations of those whom findings may name. */
    private static List<String> notes(Scope scope) {
        Dossier dossier = scope.dossier();
        return Stream.of(
                        dossier.programmes().stream().flatMap(programme -> programme.beneficiaries().stream()),
                        dossier.treatyActions().stream().map(TreatyAction::actor),
                        dossier.standings().stream().map(Standing::holder))
                .flatMap(identifiers -> identifiers)
                .distinct()
                .sorted()
                .flatMap(identifier -> scope.designationNotes(identifier).stream())
                .toList();
    }

    private <T> void judge(Rule<T> rule, Scope scope) {
        progress.ask(rule);
        int[] counts = new int[Outcome.values().length];
        if (law.within(rule.inForce())) {
            select(rule, scope)
                    .ifPresentOrElse(
                            items -> {
                                for (Item<T> item : items) {
                                    progress.ask(rule);
                                    counts[judge(rule, item, scope).ordinal()]++;
                                }
                            },
                            () -> counts[Outcome.BROKEN.ordinal()]++);
        } else {
            counts[Outcome.NOT_IN_FORCE.ordinal()]++;
        }
        boolean isEntered = entered.computeIfAbsent(rule.matter(), matter -> matter.isEntered(scope.dossier()));
        coverage.add(new Coverage(rule.code(), rule.matter(), isEntered, counted(counts)));
        progress.finished();
    }

    private static EnumMap<Outcome, Integer> counted(int[] counts) {
        EnumMap<Outcome, Integer> counted = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            if (counts[outcome.ordinal()] > 0) {
                counted.put(outcome, counts[outcome.ordinal()]);
            }
        }
        return counted;
    }

    /** What a rule looks at; nothing where it threw, which is kept to be reported. */
    <T> Optional<List<Item<T>>> select(Rule<T> rule, Scope scope) {
        try {
            @SuppressWarnings("unchecked") // There are no arrays of a generic type.
            Item<T>[] items = requireNonNull(rule.select(scope), "over gave null in place of a stream")
                    .toArray(Item[]::new);
            for (Item<T> item : items) {
                requireNonNull(item, "over gave null in place of an item");
            }
            return Optional.of(Arrays.asList(items));
        } catch (Throwable thrown) {
            broken.add(Thrown.by(rule, "what it looks at", thrown));
            return Optional.empty();
        }
    }

    /** Judges one subject, and keeps what there is to report. */
    <T> Outcome judge(Rule<T> rule, Item<T> item, Scope scope) {
        try {
            Check check = requireNonNull(rule.check(item, scope), "requires gave null in place of a check");
            if (check.outcome() == Outcome.FAILED) {
                findings.add(rule.finding(item, check));
            } else if (check.outcome() == Outcome.UNKNOWN) {
                unknowns.add(new Undetermined(rule.code(), item.address(), item.label(), check.missing()));
            }
            return check.outcome();
        } catch (Throwable thrown) {
            broken.add(Thrown.by(rule, item.label(), thrown));
            return Outcome.BROKEN;
        }
    }
}
