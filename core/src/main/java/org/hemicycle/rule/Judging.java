package org.hemicycle.rule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeSet;
import org.hemicycle.finding.Broken;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Outcome;
import org.hemicycle.finding.Undetermined;

/**
 * What one rule says of a dossier, as it judges one subject after the other.
 *
 * @param <T> the type of what the rule looks at
 */
final class Judging<T> {

    private final Rule<T> rule;
    private final Scope scope;
    private final int[] counts = new int[Outcome.values().length];
    private final List<Finding> findings = new ArrayList<>();
    private final List<Undetermined> unknowns = new ArrayList<>();
    private final List<Broken> broken = new ArrayList<>();
    private final TreeSet<LocalDate> turns = new TreeSet<>();
    private List<Item<T>> items = List.of();

    Judging(Rule<T> rule, Scope scope) {
        this.rule = rule;
        this.scope = scope;
    }

    Rule<T> rule() {
        return rule;
    }

    /** What the rule looks at; nothing before it was selected. */
    List<Item<T>> items() {
        return items;
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

    /** The days to come from which an answer that the rule got is another one, where they are told. */
    TreeSet<LocalDate> turns() {
        return turns;
    }

    /** Whether all answers that the rule got are the same on a later day. */
    boolean isTrueOn(LocalDate later) {
        return turns.isEmpty() || turns.first().isAfter(later);
    }

    EnumMap<Outcome, Integer> counts() {
        EnumMap<Outcome, Integer> counted = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            if (counts[outcome.ordinal()] > 0) {
                counted.put(outcome, counts[outcome.ordinal()]);
            }
        }
        return counted;
    }

    Judging<T> notInForce() {
        counts[Outcome.NOT_IN_FORCE.ordinal()]++;
        return this;
    }

    /** Finds what the rule looks at; where it throws, that is kept to be reported, and there is nothing. */
    Judging<T> select() {
        try {
            @SuppressWarnings("unchecked") // There are no arrays of a generic type.
            Item<T>[] selected = requireNonNull(rule.select(scope), "over gave null in place of a stream")
                    .toArray(Item[]::new);
            for (Item<T> item : selected) {
                requireNonNull(item, "over gave null in place of an item");
            }
            items = Arrays.asList(selected);
        } catch (Throwable thrown) {
            broken.add(Thrown.by(rule, "what it looks at", thrown));
            counts[Outcome.BROKEN.ordinal()]++;
        }
        return this;
    }

    /** Judges some subjects in their order. */
    Judging<T> judge(int from, int to, Progress progress) {
        for (int at = from; at < Math.min(to, items.size()); at++) {
            progress.ask(rule);
            judge(items.get(at));
        }
        return this;
    }

    /** What was looked at need not be held any longer. */
    void finish() {
        items = List.of();
    }

    /** Judges one subject, and keeps what there is to report. */
    Outcome judge(Item<T> item) {
        Outcome outcome = outcome(item);
        counts[outcome.ordinal()]++;
        return outcome;
    }

    private Outcome outcome(Item<T> item) {
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
