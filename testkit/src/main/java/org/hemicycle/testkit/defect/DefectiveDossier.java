package org.hemicycle.testkit.defect;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.rule.RuleSet;

/**
 * A dossier with several faults that do not get into each other's way: together they are found as each of them is found
 * alone, and nothing else is.
 *
 * <p>Example: {@code DefectiveDossier.find(Samples.modelPlan(), defects, RuleSets.standard())}.
 *
 * @param before the dossier without the defects
 * @param dossier the dossier with them
 * @param defects the defects, in the order in which they were planted
 * @param day the day from which it is judged
 * @param expected what is found that was not found before: of each defect what its rule finds, and its declared
 *     consequences
 */
public record DefectiveDossier(
        Dossier before, Dossier dossier, List<Defect> defects, LocalDate day, List<Finding> expected) {

    /** Keeps copies. */
    public DefectiveDossier {
        requireNonNull(before, "before");
        requireNonNull(dossier, "dossier");
        requireNonNull(defects, "defects");
        requireNonNull(day, "day");
        requireNonNull(expected, "expected");
        defects = List.copyOf(defects);
        expected = List.copyOf(expected);
    }

    /**
     * Plants defects one after the other, if they fit the dossier and each other.
     *
     * <p>They fit each other if they are judged from one day, each fits the dossier alone, is
     * {@linkplain Trial#isAsDeclared() as declared} alone, each has findings of its own rule that no other has, and
     * together they have the findings that each has alone, by their fingerprints, no more and no fewer.
     *
     * @param dossier a dossier
     * @param defects the defects
     * @param rules the rules that find them
     * @return the defective dossier; empty where the defects do not fit
     * @throws IllegalArgumentException if the set has no rule of the code of a defect
     */
    public static Optional<DefectiveDossier> find(Dossier dossier, List<Defect> defects, RuleSet rules) {
        requireNonNull(dossier, "dossier");
        requireNonNull(rules, "rules");
        defects.forEach(defect -> rules.rule(defect.rule()));
        if (defects.stream().anyMatch(defect -> defect.findPlantedIn(dossier).isEmpty())) {
            return Optional.empty();
        }
        Optional<Dossier> planted = Optional.of(dossier);
        for (Defect defect : defects) {
            planted = planted.flatMap(other -> plantedBesideOthers(defect, other));
        }
        return planted.flatMap(defective -> together(dossier, defective, defects, rules));
    }

    /** What one defect adds may have the key of what another one has added, and a dossier refuses the second. */
    private static Optional<Dossier> plantedBesideOthers(Defect defect, Dossier dossier) {
        try {
            return defect.findPlantedIn(dossier);
        } catch (IllegalArgumentException taken) {
            return Optional.empty();
        }
    }

    private static Optional<DefectiveDossier> together(
            Dossier before, Dossier defective, List<Defect> defects, RuleSet rules) {
        Set<LocalDate> days =
                defects.stream().map(defect -> defect.day(defective)).collect(Collectors.toSet());
        LocalDate day = days.stream().findFirst().orElseGet(() -> Defect.firstDay(before));
        RuleSet.Dated dated = rules.asOf(day);
        boolean isOfOneDay = days.size() <= 1
                && defects.stream().allMatch(defect -> defect.day(before).equals(day));
        if (!isOfOneDay) {
            return Optional.empty();
        }
        Report clean = dated.check(before);
        Set<String> each = new TreeSet<>();
        Set<String> own = new HashSet<>();
        for (Defect defect : defects) {
            Trial alone = new Trial(defect, clean, dated.check(defect.plantedIn(before)));
            boolean isItsOwn = alone.newFindings().stream()
                    .filter(finding -> finding.rule().equals(defect.rule()))
                    .allMatch(finding -> own.add(finding.fingerprint()));
            if (!alone.isAsDeclared() || !isItsOwn) {
                return Optional.empty();
            }
            each.addAll(fingerprints(alone.newFindings()));
        }
        List<Finding> found = newFindings(clean, dated.check(defective));
        return Optional.of(new DefectiveDossier(before, defective, defects, day, found))
                .filter(all -> fingerprints(found).equals(each));
    }

    private static List<Finding> newFindings(Report before, Report after) {
        Set<String> known = fingerprints(before.findings());
        return after.findings().stream()
                .filter(finding -> !known.contains(finding.fingerprint()))
                .toList();
    }

    private static SortedSet<String> fingerprints(List<Finding> findings) {
        return findings.stream().map(Finding::fingerprint).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What a report has to say of each defect.
     *
     * @param defect one of the defects
     * @return the expected findings of its rule
     */
    public List<Finding> expected(Defect defect) {
        requireNonNull(defect, "defect");
        return expected.stream()
                .filter(finding -> finding.rule().equals(defect.rule()))
                .toList();
    }

    @Override
    public String toString() {
        return "\"" + dossier.name() + "\" as of " + day + " with "
                + (defects.isEmpty()
                        ? "no defect"
                        : defects.stream().map(Defect::toString).collect(Collectors.joining("; ")));
    }
}
