package org.hemicycle.serialization.report;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.finding.Baseline;
import org.hemicycle.finding.Fingerprint;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Suppression;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.rule.Settings;
import org.hemicycle.serialization.internal.name.Suggestions;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.serialization.problem.UnreadableInput;

/**
 * A rule set with what two files say of it: settings, and a baseline.
 *
 * <p>Both are JSON, as {@link HemicycleJson} reads {@link Settings} and {@link Baseline}. Example of settings:
 *
 * <pre>{@code
 * {
 *   "format" : "hemicycle-settings/1.0",
 *   "off" : [ "SDG", "FUN-007" ],
 *   "severities" : { "FUN-009" : "NOTE" },
 *   "suppressions" : [ {
 *     "fingerprint" : "FUN-008:plan/democracy/2.3.1",
 *     "dossier" : "Priorities 2024-2027",
 *     "reason" : "Paid from the budget of the host city.",
 *     "author" : "A. Desk",
 *     "until" : "2026-12-31"
 *   } ]
 * }
 * }</pre>
 *
 * <p>Nothing is applied of a file in which anything is wrong: a run under half of what was decided would be believed.
 * Example: {@code RuleSettings.of(RuleSets.standard()).settings(Path.of("settings.json")).rules()}.
 *
 * <p>Immutable.
 */
public final class RuleSettings {

    private static final String EXAMPLE = "Give the code of a rule, such as ACC-004";

    /** With the rules that are off, of which suppressions and baselines may still speak. */
    private final RuleSet all;

    private final RuleSet rules;
    private final Optional<SettledBy> settled;
    private final Optional<AcceptedBy> accepted;

    private record SettledBy(Settings settings, JsonPlaces places) {}

    private record AcceptedBy(Baseline baseline, JsonPlaces places) {}

    private RuleSettings(RuleSet all, RuleSet rules, Optional<SettledBy> settled, Optional<AcceptedBy> accepted) {
        this.all = all;
        this.rules = rules;
        this.settled = settled;
        this.accepted = accepted;
    }

    /**
     * A rule set of which no file says anything yet.
     *
     * @param rules the rule set
     * @return the settings
     */
    public static RuleSettings of(RuleSet rules) {
        return new RuleSettings(requireNonNull(rules, "rules"), rules, Optional.empty(), Optional.empty());
    }

    /**
     * With the settings of a file, besides what the rule set has already.
     *
     * @param file a file of {@link Settings}
     * @return the new settings
     * @throws UnreadableInput if something in it could not be taken, such as a severity that is none, a suppression
     *     without reason, or a code that the set does not have; it has all problems with their places
     */
    public RuleSettings settings(Path file) {
        Settings read = HemicycleJson.read(requireNonNull(file, "file"), Settings.class);
        JsonPlaces places = JsonPlaces.of(file);
        refuse(file, unknown(read, places));
        return new RuleSettings(all, rules.settled(read), Optional.of(new SettledBy(read, places)), accepted);
    }

    /**
     * With the baseline of a file, in place of the one that the rule set has.
     *
     * @param file a file of a {@link Baseline}; {@code HemicycleJson.write(Baseline.of(report), file)} writes one
     * @return the new settings
     * @throws UnreadableInput if something in it could not be taken, such as a fingerprint of a rule that the set
     *     neither has nor had; it has all problems with their places
     */
    public RuleSettings baseline(Path file) {
        Baseline read = HemicycleJson.read(requireNonNull(file, "file"), Baseline.class);
        JsonPlaces places = JsonPlaces.of(file);
        refuse(
                file,
                read.fingerprints().stream()
                        .distinct()
                        .filter(each -> !isKnown(Fingerprint.parse(each).rule()))
                        .map(each -> unknown(
                                places.ofText(each), Fingerprint.parse(each).rule(), codes(), EXAMPLE + "."))
                        .toList());
        return new RuleSettings(all, rules.baseline(read), settled, Optional.of(new AcceptedBy(read, places)));
    }

    private static void refuse(Path file, Collection<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new UnreadableInput("JSON \"" + file.getFileName() + "\"", Problems.of(problems));
        }
    }

    /** {@return the rules, settled and with the baseline} */
    public RuleSet rules() {
        return rules;
    }

    private List<Problem> unknown(Settings read, JsonPlaces places) {
        List<Problem> problems = new ArrayList<>();
        List<String> categories =
                all.rules().stream().map(Rule::category).distinct().toList();
        for (int i = 0; i < read.off().size(); i++) {
            String code = read.off().get(i);
            Place place = places.at("/off/" + i);
            if (read.off().indexOf(code) < i) {
                problems.add(
                        Problem.error(place, "\"" + code + "\" is off already").mend("Leave one of them out."));
            } else if (!isKnown(code) && !categories.contains(code)) {
                problems.add(unknown(
                        place,
                        code,
                        Stream.concat(codes().stream(), categories.stream()).toList(),
                        EXAMPLE + ", or a category, such as ACC."));
            }
        }
        read.severities()
                .keySet()
                .forEach(code -> severity(code, read, places.at("/severities/" + step(code)))
                        .ifPresent(problems::add));
        for (int i = 0; i < read.suppressions().size(); i++) {
            String code = read.suppressions().get(i).code();
            if (!isKnown(code)) {
                problems.add(unknown(places.at("/suppressions/" + i), code, codes(), EXAMPLE + "."));
            }
        }
        return problems;
    }

    /** A name as a step of a pointer (RFC 6901). */
    private static String step(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private Optional<Problem> severity(String code, Settings read, Place place) {
        if (!isKnown(code)) {
            return Optional.of(unknown(place, code, codes(), EXAMPLE + "."));
        }
        return isOff(all.rule(code), read)
                ? Optional.of(Problem.error(place, "\"" + code + "\" is off, so that its severity means nothing")
                        .found(code)
                        .mend("Leave out one of the two."))
                : Optional.empty();
    }

    private boolean isOff(Rule<?> rule, Settings read) {
        return read.off().stream()
                .anyMatch(off -> off.equals(rule.category())
                        || all.findRule(off).filter(rule::equals).isPresent());
    }

    private boolean isKnown(String code) {
        return all.findRule(code).isPresent();
    }

    private List<String> codes() {
        return all.rules().stream().map(Rule::code).toList();
    }

    private static Problem unknown(Place place, String code, List<String> accepted, String mend) {
        return Problem.error(place, "\"" + code + "\" is the code of no rule of the set")
                .found(code)
                .near(Suggestions.words(code, accepted))
                .mend(mend);
    }

    /**
     * What after a run is to be looked at in the files: suppressions that have ended or matched nothing, and entries of
     * the baseline that no longer occur.
     *
     * @param reports the reports of the run; they should be on all that the files are about
     * @param day the day from which the facts were judged
     * @return warnings with their places
     */
    public Problems remarks(Collection<Report> reports, LocalDate day) {
        requireNonNull(day, "day");
        List<Report> each = List.copyOf(reports);
        List<Problem> remarks = new ArrayList<>();
        settled.ifPresent(file -> {
            List<Suppression> suppressions = file.settings().suppressions();
            for (int i = 0; i < suppressions.size(); i++) {
                remark(suppressions.get(i), file.places().at("/suppressions/" + i), each, day)
                        .ifPresent(remarks::add);
            }
        });
        accepted.ifPresent(file -> remarks.addAll(gone(file, each)));
        return Problems.of(remarks);
    }

    private static Optional<Problem> remark(Suppression each, Place place, List<Report> reports, LocalDate day) {
        if (each.until().filter(day::isAfter).isPresent()) {
            return Optional.of(Problem.warning(
                            place,
                            "the suppression of " + each.target() + " has ended on "
                                    + each.until().get())
                    .mend("Remove it, or give it a later end with a reason that still holds."));
        }
        List<Report> about = reports.stream()
                .filter(report -> each.isAbout(report.dossier()))
                .toList();
        boolean isUsed = about.stream()
                .flatMap(report -> report.suppressed().stream())
                .anyMatch(suppressed -> suppressed.suppression().equals(each));
        return isUsed || about.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.warning(place, "the suppression of " + each.target() + " matches no finding")
                        .mend("Remove it, or correct what it names."));
    }

    /** The fingerprint under the code that its rule has now. */
    private String current(String fingerprint) {
        Fingerprint parsed = Fingerprint.parse(fingerprint);
        return parsed.withRule(all.rule(parsed.rule()).code()).toString();
    }

    /** What occurs in one of several dossiers is no matter of the others. */
    private List<Problem> gone(AcceptedBy file, List<Report> reports) {
        Set<String> remaining = new HashSet<>();
        reports.forEach(report -> remaining.addAll(report.baseline().fingerprints()));
        return file.baseline().fingerprints().stream()
                .distinct()
                .filter(each -> !reports.isEmpty() && !remaining.contains(current(each)))
                .map(each -> Problem.warning(file.places().ofText(each), each + " no longer occurs")
                        .mend("Remove it, so that it is told when it comes back."))
                .toList();
    }
}
