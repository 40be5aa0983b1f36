package org.hemicycle.testkit.guide;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.finding.Finding;
import org.hemicycle.rule.Rule;
import org.hemicycle.testkit.defect.Defects;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of the rules and the catalogue in the jar say what the rules say of themselves. After a change of a rule,
 * {@code mvn -pl testkit -am test -Dtest=RulePagesTest -Dhemicycle.pages=write -Dsurefire.failIfNoSpecifiedTests=false}
 * writes them anew.
 */
class RulePagesTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path PAGES = ROOT.resolve("src/site/markdown/rules");
    private static final Path CATALOGUE = ROOT.resolve("core/src/main/resources/org/hemicycle/consistency/rules.csv");
    private static final boolean WRITING = "write".equals(System.getProperty("hemicycle.pages"));

    static List<Rule<?>> rules() {
        return RuleSets.standard().rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleSaysAllThatItsPageNeeds(Rule<?> rule) {
        assertAll(
                () -> assertFalse(rule.why().isBlank(), "why it matters"),
                () -> assertFalse(rule.reportedExample().isBlank(), "an example that is reported"),
                () -> assertFalse(rule.acceptedExample().isBlank(), "an example that is accepted"));
    }

    @Test
    void thePagesAreThoseOfTheRules() throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        pages().forEach(page -> pages.put(page.fileName(), page.markdown()));
        pages.put("index.md", index());
        if (WRITING) {
            write(pages);
        }

        try (Stream<Path> files = Files.list(PAGES)) {
            assertEquals(
                    new TreeSet<>(pages.keySet()),
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertEquals(page.getValue(), Files.readString(PAGES.resolve(page.getKey())), page.getKey());
        }
    }

    private static void write(Map<String, String> pages) throws IOException {
        Files.createDirectories(PAGES);
        try (Stream<Path> old = Files.list(PAGES)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
        }
    }

    private static String index() {
        return """
                # The rules

                Each rule is a remark that an attentive colleague would make. Its severity follows the verb of its
                source: what must be or contradicts itself is an ERROR, what should be or is a risk a WARNING, a hint a
                NOTE. The catalogue is also in the jar, as `org/hemicycle/consistency/rules.csv`.

                | rule | severity | sentence | authority |
                |---|---|---|---|
                """ + pages().stream().map(RulePage::row).collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<RulePage> pages() {
        return rules().stream().map(rule -> new RulePage(rule, example(rule))).toList();
    }

    /** What the rule says of the model plan, once a defect is planted there. */
    private static Finding example(Rule<?> rule) {
        return Defects.of(rule.code()).stream()
                .flatMap(defect -> defect.tryIn(Samples.modelPlan(), RuleSets.standard()).newFindings().stream())
                .filter(finding -> finding.rule().equals(rule.code()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theCatalogueInTheJarIsThatOfTheRules() throws IOException {
        if (WRITING) {
            Files.createDirectories(CATALOGUE.getParent());
            Files.writeString(CATALOGUE, catalogue());
        }

        assertEquals(catalogue(), Files.readString(CATALOGUE));
    }

    private static String catalogue() throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(
                    "code",
                    "name",
                    "category",
                    "severity",
                    "revision",
                    "in_force",
                    "sentence",
                    "authority",
                    "authority_checked_on",
                    "confidence",
                    "why",
                    "reported",
                    "accepted",
                    "message",
                    "suggestion",
                    "arguments",
                    "looks_at",
                    "absorbs",
                    "former_codes",
                    "finished_texts_only");
            rules().forEach(rule -> csv.writeRecord(
                    rule.code(),
                    rule.name(),
                    rule.category(),
                    rule.severity().name(),
                    String.valueOf(rule.revision()),
                    rule.inForce().toString(),
                    rule.sentence(),
                    rule.basis().map(basis -> basis.citation().at()).orElse("coherence"),
                    rule.basis().map(basis -> basis.checkedOn().toString()).orElse(""),
                    rule.basis().map(basis -> basis.confidence().name()).orElse(""),
                    rule.why(),
                    rule.reportedExample(),
                    rule.acceptedExample(),
                    rule.message(),
                    rule.suggestion().orElse(""),
                    String.join(";", rule.arguments()),
                    rule.matter().name(),
                    String.join(";", rule.absorbs()),
                    String.join(";", rule.formerCodes()),
                    String.valueOf(rule.isForFinishedTextsOnly())));
        }
        return text.toString();
    }
}
