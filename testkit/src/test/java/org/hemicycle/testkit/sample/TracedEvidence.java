package org.hemicycle.testkit.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Origin;

/**
 * What the evidence of an input leads to, judged by what happens when that is taken away: that a finding is gone or
 * shows something else does not depend on how its origins were found.
 */
public abstract class TracedEvidence {

    private final LocalDate day;
    private final Draft<Dossier> draft;
    private final List<Trace> traces = new ArrayList<>();

    /**
     * One piece of evidence and what it leads to.
     *
     * @param finding the finding
     * @param evidence what it shows
     * @param origins the places of the input
     */
    public record Trace(Finding finding, Citation evidence, List<Origin> origins) {
        @Override
        public String toString() {
            return finding.fingerprint() + " | " + evidence.summary() + " | " + origins;
        }
    }

    /** The evidence of whatever the standard rules find in an input. */
    protected TracedEvidence(Draft<Dossier> draft, LocalDate day) {
        this.day = day;
        this.draft = draft;
        for (Finding finding : check(RuleSets.standard(), draft.value()).findings()) {
            for (Citation evidence : finding.evidence()) {
                traces.add(new Trace(finding, evidence, draft.origins().find(evidence, finding.address())));
            }
        }
    }

    private Report check(RuleSet rules, Dossier dossier) {
        return rules.asOf(day).check(dossier);
    }

    /** Every piece of evidence of every finding. */
    public final List<Trace> traces() {
        return List.copyOf(traces);
    }

    /** Those that lead nowhere although the input has their place: the text of the law and its decisions is in none. */
    public final List<Trace> untraced() {
        String own = draft.value().documents().stream()
                .findFirst()
                .map(document -> document.identifier().toString())
                .orElse("");
        return traces.stream()
                .filter(trace -> trace.origins().isEmpty())
                .filter(trace -> trace.evidence().document().toString().equals(own)
                        || trace.evidence().document().equals(Citation.DOSSIER)
                        || isNamed(trace.evidence()))
                .toList();
    }

    /** Whether the input names the place: a document as a whole is none, where a rule cites it, it is the law. */
    protected abstract boolean isNamed(Citation evidence);

    /**
     * Those whose finding stays, with the same evidence, when something is taken away.
     *
     * @param some those that are asked about
     * @param lost what is taken away for each; only the rules of those for which it is the same look at the rest
     */
    protected final List<Trace> staying(Collection<Trace> some, Function<Trace, List<Origin>> lost) {
        List<Trace> staying = new ArrayList<>();
        Map<List<Origin>, List<Trace>> groups =
                some.stream().collect(Collectors.groupingBy(lost, LinkedHashMap::new, Collectors.toList()));
        groups.forEach((origins, group) -> {
            RuleSet rules = RuleSets.standard()
                    .only(group.stream().map(trace -> trace.finding().rule()).toArray(String[]::new));
            Report rest = check(rules, without(origins));
            group.stream().filter(trace -> isFoundIn(rest, trace.finding())).forEach(staying::add);
        });
        return staying;
    }

    /** What can be read of the input without some places; it is as before afterwards. */
    protected abstract Dossier without(List<Origin> origins);

    private static boolean isFoundIn(Report report, Finding finding) {
        return report.findings().stream()
                .filter(each -> each.fingerprint().equals(finding.fingerprint()))
                .anyMatch(each -> shown(each).equals(shown(finding)));
    }

    private static List<String> shown(Finding finding) {
        return finding.evidence().stream().map(Citation::summary).toList();
    }
}
