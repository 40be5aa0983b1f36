package org.hemicycle.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Suppressed;
import org.hemicycle.finding.Suppression;
import org.hemicycle.source.Address;
import org.hemicycle.time.Day;

/**
 * Takes the suppressed findings out of those of a run, and remembers which suppressions did nothing. Those about
 * another dossier are not looked at.
 */
final class Suppressing {

    private final List<Target> targets;
    private final Day day;
    private final List<Finding> standing = new ArrayList<>();
    private final List<Suppressed> suppressed = new ArrayList<>();
    private final Set<Suppression> used = new TreeSet<>();

    /** A suppression with the code under which its rule is known today. */
    private record Target(Suppression suppression, String code, String fingerprint, Address within) {

        static Target of(Suppression suppression, RuleSet rules) {
            String code = rules.currentCode(suppression.code());
            return new Target(
                    suppression,
                    code,
                    suppression.fingerprint().map(rules::currentFingerprint).orElse(""),
                    suppression.within().orElse(Address.ROOT));
        }

        boolean covers(Finding finding) {
            return finding.rule().equals(code)
                    && (fingerprint.isEmpty()
                            ? finding.address().isWithin(within)
                            : finding.fingerprint().equals(fingerprint));
        }
    }

    private Suppressing(RuleSet rules, Dossier dossier, Day day) {
        this.targets = rules.suppressions().stream()
                .filter(suppression -> suppression.isAbout(dossier.name()))
                .map(suppression -> Target.of(suppression, rules))
                .toList();
        this.day = day;
    }

    static Suppressing of(RuleSet rules, Dossier dossier, Day day, List<Finding> findings) {
        Suppressing suppressing = new Suppressing(rules, dossier, day);
        if (suppressing.targets.isEmpty()) {
            suppressing.standing.addAll(findings);
        } else {
            findings.forEach(suppressing::sort);
        }
        return suppressing;
    }

    /** The comparisons with the last days go through the day, so that a timeline sees when a finding comes back. */
    private void sort(Finding finding) {
        List<Suppression> covering = targets.stream()
                .filter(target -> target.covers(finding))
                .map(Target::suppression)
                .toList();
        used.addAll(covering);
        List<Suppression> ended = covering.stream().filter(this::hasEnded).toList();
        covering.stream()
                .filter(suppression -> !ended.contains(suppression))
                .findFirst()
                .ifPresentOrElse(
                        suppression -> suppressed.add(new Suppressed(finding, suppression)),
                        () -> standing.add(withNotes(finding, ended)));
    }

    private boolean hasEnded(Suppression suppression) {
        return suppression.until().filter(day::isAfter).isPresent();
    }

    private static Finding withNotes(Finding finding, List<Suppression> ended) {
        return ended.isEmpty()
                ? finding
                : Finding.builder()
                        .from(finding)
                        .addAllNotes(
                                ended.stream().map(Suppressing::wordsOfTheEnd).toList())
                        .build();
    }

    private static String wordsOfTheEnd(Suppression suppression) {
        return "was suppressed by " + suppression.author() + " until "
                + suppression.until().orElseThrow() + " (" + suppression.reason() + "); that has ended.";
    }

    /** The findings that stand, in order; those whose suppression has ended say so. */
    List<Finding> standing() {
        return standing;
    }

    List<Suppressed> suppressed() {
        return suppressed;
    }

    /** The suppressions that matched nothing although their rule ran. */
    List<Suppression> unused(Set<String> ran) {
        return targets.stream()
                .filter(target -> ran.contains(target.code()))
                .map(Target::suppression)
                .filter(suppression -> !used.contains(suppression))
                .toList();
    }
}
