package org.hemicycle.testkit.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Baseline;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.finding.Suppression;
import org.hemicycle.rule.Settings;
import org.hemicycle.serialization.folder.DossierFolder;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.report.RuleSettings;

/**
 * A sample as a release wrote it: its sheets, the baseline of its findings as text and as JSON, settings, and the
 * receipt of a run under both.
 */
record KeptSample(Path folder) {

    private static final String DAY = "# as of ";
    private static final AsOf AS_OF = AsOf.of("2026-06-01");

    static void write(Path folder, Dossier dossier) throws IOException {
        KeptSample kept = new KeptSample(folder);
        Files.createDirectories(folder);
        DossierFolder.write(dossier, kept.sheets());
        Report report = RuleSets.standard().asOf(AS_OF).check(dossier);
        Files.writeString(
                kept.baselineText(),
                DAY + AS_OF.facts() + "\n" + Baseline.of(report).print());
        HemicycleJson.write(Baseline.of(report), kept.baseline());
        HemicycleJson.write(settings(report), kept.settings());
        Files.writeString(kept.receipt(), kept.settled(dossier, AS_OF).receipt().print() + "\n");
    }

    private static Settings settings(Report report) {
        Suppression.Builder suppression = report.findings().stream()
                .findFirst()
                .map(Suppression::ofFinding)
                .orElseGet(() -> Suppression.ofRule("FUN-001"));
        return new Settings(
                List.of("FUN-007"),
                new TreeMap<>(Map.of("FUN-009", Severity.NOTE)),
                List.of(suppression.author("A. Desk").reason("It is agreed.").build()));
    }

    private Path sheets() {
        return folder.resolve("sheets");
    }

    private Path baselineText() {
        return folder.resolve("baseline.txt");
    }

    private Path baseline() {
        return folder.resolve("baseline.json");
    }

    private Path settings() {
        return folder.resolve("settings.json");
    }

    private Path receipt() {
        return folder.resolve("receipt.txt");
    }

    private Report settled(Dossier dossier, AsOf asOf) {
        return RuleSettings.of(RuleSets.standard())
                .settings(settings())
                .baseline(baseline())
                .rules()
                .asOf(asOf)
                .check(dossier);
    }

    /**
     * What of it is no longer as it was.
     *
     * @param rules the codes that the release had: what other rules find is new, and nothing else may be
     */
    List<String> remarks(Set<String> rules) throws IOException {
        Draft<Dossier> draft = DossierFolder.readDraft(sheets());
        Baseline kept = Baseline.parse(Files.readString(baselineText()));
        AsOf asOf = AsOf.of(Files.readAllLines(baselineText()).get(0).substring(DAY.length()));
        Report report = RuleSets.standard().baseline(kept).asOf(asOf).check(draft.value());
        Report settled = settled(draft.value(), asOf);

        List<String> remarks = new ArrayList<>();
        draft.problems().list().forEach(problem -> remarks.add("a sheet has a problem: " + problem));
        if (!HemicycleJson.read(baseline(), Baseline.class).equals(kept)) {
            remarks.add("the baseline as JSON differs from that as text");
        }
        report.newFindings().stream()
                .filter(finding -> rules.contains(finding.rule()))
                .forEach(finding -> remarks.add(finding.fingerprint() + " is found, and was not"));
        List<String> gone = new ArrayList<>(kept.fingerprints());
        report.baseline().fingerprints().forEach(gone::remove);
        gone.forEach(fingerprint -> remarks.add(fingerprint + " was found, and is not"));
        if (settled.suppressed().isEmpty() && !kept.isEmpty()) {
            remarks.add("the suppression in the settings suppresses nothing");
        }
        Set<String> now = comparable(settled.receipt().print());
        comparable(Files.readString(receipt())).stream()
                .filter(line -> !now.contains(line))
                .forEach(line -> remarks.add("the receipt no longer says: " + line));
        return remarks;
    }

    /** A later release has another version, other reference data and other rules. */
    private static Set<String> comparable(String receipt) {
        return receipt.lines()
                .filter(line ->
                        Stream.of("Hemicycle ", "reference data ", "rules ").noneMatch(line::startsWith))
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
