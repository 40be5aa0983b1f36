package org.hemicycle.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Standing;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Coverage;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Matter;
import org.hemicycle.finding.Outcome;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Undetermined;
import org.hemicycle.time.Day;

/** One run of a rule set over a dossier. */
final class Run {

    /** So many subjects are judged by one rule before the next rule has its turn: they are still at hand then. */
    private static final int BLOCK = 256;

    /** So many rules take turns at most. */
    private static final int TOGETHER = 8;

    /** So many subjects are held by those that take turns, unless one of them has more. */
    private static final int HELD = 1 << 16;

    private final RuleSet rules;
    private final AsOf asOf;
    private final Turns turns;
    private final Day facts;
    private final Day law;
    private final Progress progress;
    private final Scope scope;

    Run(RuleSet rules, AsOf asOf, Dossier dossier, BooleanSupplier goOn) {
        this.rules = rules;
        this.asOf = asOf;
        this.turns = new Turns(asOf.facts());
        this.facts = Day.recording(asOf.facts(), turns);
        this.law = asOf.law().equals(asOf.facts()) ? facts : Day.of(asOf.law());
        this.progress = new Progress(asOf, rules.rules().size(), goOn);
        this.scope = new Scope(dossier, rules.reference(), facts, turns);
    }

    Report check() {
        return report(judgeAll());
    }

    /** What each rule of the set says by itself, in their order. */
    List<Judging<?>> judgeAll() {
        return judge(rules.rules());
    }

    /** What each of some rules says by itself, in their order. */
    List<Judging<?>> judge(Collection<Rule<?>> some) {
        List<Judging<?>> all = new ArrayList<>();
        List<Judging<?>> large = new ArrayList<>();
        int held = 0;
        for (Rule<?> rule : some) {
            Judging<?> judging = begun(rule);
            all.add(judging);
            if (judging.items().size() > BLOCK) {
                large.add(judging);
                held += judging.items().size();
            } else {
                judgeInTurns(List.of(judging));
            }
            if (large.size() == TOGETHER || held >= HELD) {
                judgeInTurns(large);
                large.clear();
                held = 0;
            }
        }
        judgeInTurns(large);
        return all;
    }

    private <T> Judging<T> begun(Rule<T> rule) {
        progress.ask(rule);
        Judging<T> judging = new Judging<>(rule, scope);
        return turns.during(
                judging.turns(), () -> law.within(rule.inForce()) ? judging.select() : judging.notInForce());
    }

    private void judgeInTurns(List<Judging<?>> some) {
        int most = some.stream().mapToInt(each -> each.items().size()).max().orElse(0);
        for (int from = 0; from < most; from += BLOCK) {
            int first = from;
            some.forEach(each -> turns.during(each.turns(), () -> each.judge(first, first + BLOCK, progress)));
        }
        some.forEach(each -> {
            each.finish();
            progress.finished();
        });
    }

    Report report(List<Judging<?>> judged) {
        List<Finding> findings = sorted(judged, Judging::findings);
        List<Undetermined> unknowns = sorted(judged, Judging::unknowns);
        List<Coverage> coverage = coverage(judged);
        Suppressing suppressing = suppressing(findings);
        Set<String> ran = coverage.stream()
                .filter(each -> each.count(Outcome.NOT_IN_FORCE) + each.count(Outcome.BROKEN) == 0)
                .map(Coverage::rule)
                .collect(Collectors.toSet());
        return Report.builder()
                .dossier(scope.dossier().name())
                .asOf(asOf)
                .findings(suppressing.standing())
                .suppressed(suppressing.suppressed())
                .unusedSuppressions(suppressing.unused(ran))
                .baseline(rules.currentBaseline().remaining(suppressing.standing(), ran, unknowns))
                .unknowns(unknowns)
                .broken(judged.stream().flatMap(each -> each.broken().stream()).toList())
                .referenceCheckedOn(rules.reference().checkedOn())
                .notes(notes())
                .coverage(coverage)
                .receipt(rules.receipt(scope.dossier(), asOf))
                .build();
    }

    private static <T> List<T> sorted(List<Judging<?>> judged, Function<Judging<?>, List<T>> said) {
        List<T> all = new ArrayList<>();
        judged.forEach(each -> all.addAll(said.apply(each)));
        all.sort(null);
        return all;
    }

    /** The findings that stand, in order, of what rules say by themselves. */
    List<Finding> standing(List<Judging<?>> judged) {
        return suppressing(sorted(judged, Judging::findings)).standing();
    }

    /** The comparisons with the last days of suppressions are no rule's. */
    Collection<LocalDate> turnsOfSuppressions() {
        return turns.received();
    }

    private Suppressing suppressing(List<Finding> findings) {
        return Suppressing.of(
                rules, scope.dossier(), facts, Absorption.of(rules, findings).remaining());
    }

    private List<Coverage> coverage(List<Judging<?>> judged) {
        Map<Matter, Boolean> entered = new EnumMap<>(Matter.class);
        return judged.stream()
                .map(each -> new Coverage(
                        each.rule().code(),
                        each.rule().matter(),
                        entered.computeIfAbsent(each.rule().matter(), matter -> matter.isEntered(scope.dossier())),
                        each.counts()))
                .toList();
    }

    /** The notes on the designations of those whom findings may name. */
    private List<String> notes() {
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
}
