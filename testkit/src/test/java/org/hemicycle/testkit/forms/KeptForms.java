package org.hemicycle.testkit.forms;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.rule.Rule;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.testkit.json.TextKind;
import org.hemicycle.testkit.sample.Samples;

/** What a release wrote: samples, values of every kind as JSON, and the codes of its rules with their severities. */
record KeptForms(Path folder) {

    /** The end of a version that is no release. */
    static final String SNAPSHOT = "-SNAPSHOT";

    private static final long SEED = 20260601;
    private static final int VALUES = 2;
    private static final Pattern MINOR_VERSION = Pattern.compile("(\"hemicycle-[a-z-]+/\\d+)\\.\\d+\"");

    /** Those of every release, oldest first. */
    static List<KeptForms> all(Path root) throws IOException {
        return children(root).filter(Files::isDirectory).map(KeptForms::new).toList();
    }

    private static Stream<Path> children(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }

    /**
     * Writes the forms of the release to come.
     *
     * @param root where there is a folder for each release
     * @param version the version of this build
     * @throws IllegalStateException if it is a release itself
     */
    static void write(Path root, String version) throws IOException {
        if (!version.endsWith(SNAPSHOT)) {
            throw new IllegalStateException("The forms of " + version + " are those of a release, which users have;"
                    + " only those of a version that ends with " + SNAPSHOT + " can be written anew.");
        }
        KeptForms forms = new KeptForms(root.resolve(version.replace(SNAPSHOT, "")));
        delete(forms.folder);
        KeptSample.write(forms.samples().resolve("model-plan"), Samples.modelPlan());
        KeptSample.write(forms.samples().resolve("kazakhstan"), Samples.kazakhstanPriorities());
        KeptSample.write(forms.samples().resolve("conference"), Samples.electoralConference());
        Files.createDirectories(forms.json());
        JqwikSession.run(forms::writeJson);
        Files.writeString(
                forms.rules(),
                RuleSets.standard().rules().stream()
                        .map(rule -> rule.code() + "," + rule.severity() + "\n")
                        .collect(Collectors.joining("", "code,severity\n", "")));
    }

    private void writeJson() {
        Random random = new Random(SEED);
        for (TextKind kind : TextKind.ALL) {
            List<Object> values = kind.values(random, VALUES).toList();
            for (int i = 0; i < VALUES; i++) {
                HemicycleJson.write(values.get(i), json().resolve(kind.definition() + "." + (i + 1) + ".json"));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private Path samples() {
        return folder.resolve("samples");
    }

    private Path json() {
        return folder.resolve("json");
    }

    private Path rules() {
        return folder.resolve("rules.csv");
    }

    /** What of them is read otherwise than when they were written; each names the release. */
    List<String> remarks() throws IOException {
        Map<String, String> severities = severities();
        List<String> remarks = new ArrayList<>();
        severities.forEach((code, severity) -> remark(code, severity).ifPresent(remarks::add));
        for (Path text : children(json()).toList()) {
            remark(text).ifPresent(remarks::add);
        }
        for (KeptSample sample : children(samples()).map(KeptSample::new).toList()) {
            sample.remarks(severities.keySet()).forEach(remark -> remarks.add(sample + ": " + remark));
        }
        return remarks.stream()
                .map(remark -> folder.getFileName() + " " + remark)
                .toList();
    }

    private Map<String, String> severities() throws IOException {
        Map<String, String> severities = new TreeMap<>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(rules())) {
            rows.forEach(row -> severities.put(row.getField("code"), row.getField("severity")));
        }
        return severities;
    }

    private static Optional<String> remark(String code, String severity) {
        Optional<Rule<?>> rule = RuleSets.standard().findRule(code);
        if (rule.isEmpty()) {
            return Optional.of("rule " + code + " is gone");
        }
        return rule.map(each -> each.severity().name())
                .filter(now -> !now.equals(severity))
                .map(now -> "rule " + code + " was of severity " + severity + ", and is of " + now);
    }

    /** A text is read, and what was read is written as it was. */
    private static Optional<String> remark(Path file) throws IOException {
        String name = file.getFileName().toString();
        String text = Files.readString(file);
        Class<?> type = TextKind.ALL.stream()
                .filter(kind -> name.startsWith(kind.definition() + "."))
                .findFirst()
                .<Class<?>>map(TextKind::type)
                .orElse(Object.class);
        try {
            String now = HemicycleJson.write(HemicycleJson.read(text, type));
            return withoutMinor(now).equals(withoutMinor(text))
                    ? Optional.empty()
                    : Optional.of(name + " is read as something else");
        } catch (IllegalArgumentException refused) {
            return Optional.of(name + " is refused: "
                    + refused.getMessage().lines().findFirst().orElse(""));
        }
    }

    private static String withoutMinor(String text) {
        return MINOR_VERSION.matcher(text).replaceFirst("$1\"");
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
