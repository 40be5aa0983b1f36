package org.hemicycle.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Broken;
import org.hemicycle.finding.Comparison;
import org.hemicycle.finding.Explanation;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Outcome;
import org.hemicycle.time.Day;

/** Runs one rule again for one subject, with the comparisons written down. It judges through {@link Run}. */
final class Explaining<T> {

    private final RuleSet rules;
    private final Rule<T> rule;
    private final AsOf asOf;
    private final Finding finding;
    private final Set<LocalDate> turns = new LinkedHashSet<>();
    private final Scope scope;
    private final List<? extends Rule<?>> generals;
    private final Progress progress;
    private int lookedAt;

    /** What the run says of one candidate, and which comparisons led to it. */
    private record Judged(Judging<?> run, Outcome outcome, Item<?> item, List<Comparison> comparisons) {

        boolean gives(Finding finding) {
            return run.findings().stream().anyMatch(each -> each.summary().equals(finding.summary()));
        }
    }

    private Explaining(RuleSet rules, Rule<T> rule, AsOf asOf, Dossier dossier, Finding finding, BooleanSupplier goOn) {
        this.rules = rules;
        this.rule = rule;
        this.asOf = asOf;
        this.finding = finding;
        this.scope = new Scope(dossier, rules.reference(), Day.recording(asOf.facts(), turns::add));
        this.generals = rule.absorbs().stream()
                .flatMap(code -> rules.findRule(code).stream())
                .toList();
        this.progress = new Progress(asOf, 1 + generals.size(), goOn);
    }

    static Explanation of(RuleSet rules, AsOf asOf, Dossier dossier, Finding finding, BooleanSupplier goOn) {
        return of(rules, rules.rule(finding.rule()), asOf, dossier, finding, goOn);
    }

    private static <T> Explanation of(
            RuleSet rules, Rule<T> rule, AsOf asOf, Dossier dossier, Finding finding, BooleanSupplier goOn) {
        return new Explaining<>(rules, rule, asOf, dossier, finding, goOn).explain();
    }

    private Explanation explain() {
        progress.ask(rule);
        if (!isInForce(rule)) {
            return begun(finding.subject()).outcome(Outcome.NOT_IN_FORCE).build();
        }
        Judging<T> selection = new Judging<>(rule, scope).select();
        List<Comparison> selecting = takeComparisons();
        return selection.broken().isEmpty() ? explain(selection.items(), selecting) : broken(selection, selecting);
    }

    private boolean isInForce(Rule<?> any) {
        return Day.of(asOf.law()).within(any.inForce());
    }

    private Explanation broken(Judging<?> selection, List<Comparison> selecting) {
        return begun(finding.subject())
                .selecting(selecting)
                .outcome(Outcome.BROKEN)
                .cause(selection.broken().get(0).cause())
                .build();
    }

    private Explanation explain(List<Item<T>> items, List<Comparison> selecting) {
        lookedAt = items.size();
        List<Judged> judgements = items.stream()
                .filter(item ->
                        item.address().equals(finding.address()) && item.key().equals(finding.key()))
                .map(this::judge)
                .toList();
        progress.finished();
        Judged judged = judgements.stream()
                .filter(each -> each.gives(finding))
                .findFirst()
                .or(() -> judgements.stream().findFirst())
                .orElseThrow(
                        () -> new IllegalArgumentException("Rule " + rule.code() + " looks at nothing with the address "
                                + finding.fingerprint() + " as of " + asOf.facts()
                                + "; explain a finding of this dossier, with the rule set and the day of its report."));
        return explanation(judged, selecting);
    }

    private List<Comparison> takeComparisons() {
        List<Comparison> taken = new ArrayList<>();
        turns.forEach(turn -> taken.add(new Comparison(asOf.facts(), turn)));
        turns.clear();
        return taken;
    }

    private Judged judge(Item<T> item) {
        progress.ask(rule);
        Judging<T> run = new Judging<>(rule, scope);
        Outcome outcome = run.judge(item);
        return new Judged(run, outcome, item, takeComparisons());
    }

    private Explanation.Builder begun(String subject) {
        return Explanation.builder()
                .rule(rule.code())
                .ruleName(rule.name())
                .sentence(rule.sentence())
                .authority(rule.authority())
                .matter(rule.matter())
                .lookedAt(lookedAt)
                .address(finding.address())
                .key(finding.key())
                .subject(subject);
    }

    private Explanation explanation(Judged judged, List<Comparison> selecting) {
        Judging<?> run = judged.run();
        return begun(judged.item().label())
                .selecting(selecting)
                .judging(judged.comparisons())
                .outcome(judged.outcome())
                .finding(run.findings().stream().findFirst())
                .missing(run.unknowns().stream()
                        .flatMap(each -> each.missing().stream())
                        .toList())
                .cause(run.broken().stream().map(Broken::cause).findFirst())
                .absorbed(absorbed(run.findings()))
                .build();
    }

    private List<Finding> findings(Rule<?> general) {
        progress.ask(general);
        Judging<?> judging = new Judging<>(general, scope);
        if (isInForce(general)) {
            judging.select().judge(0, Integer.MAX_VALUE, progress);
        }
        progress.finished();
        return judging.findings();
    }

    private List<Finding> absorbed(List<Finding> special) {
        Absorption absorption = Absorption.of(rules, special);
        return generals.stream()
                .flatMap(general -> findings(general).stream())
                .filter(absorption::isExplained)
                .toList();
    }
}
