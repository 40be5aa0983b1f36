package org.hemicycle.testkit.defect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.rule.Rule;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.Test;

/**
 * What every rule says, to the letter: of all samples, and of all defects in the model plan. A wording that is meant to
 * change is written anew by {@code mvn -pl testkit -am test -Dtest=MessagesTest -Dhemicycle.golden=write
 * -Dsurefire.failIfNoSpecifiedTests=false}, and stands in the changes of rules.
 */
class MessagesTest {

    private static final Path LISTS = Path.of("src/test/resources/org/hemicycle/testkit/defect/messages");
    private static final boolean WRITING = "write".equals(System.getProperty("hemicycle.golden"));

    @Test
    void whatIsSaidOfTheSamplesIsWhatIsListed() throws IOException {
        for (Map.Entry<String, Dossier> sample : new TreeMap<>(Samples.all()).entrySet()) {
            Report report =
                    RuleSets.standard().asOf(Defect.firstDay(sample.getValue())).check(sample.getValue());
            assertListed(sample.getKey(), report.print());
        }
    }

    @Test
    void whatIsSaidOfTheDefectsIsWhatIsListed() throws IOException {
        assertListed(
                "defects",
                Defects.all().stream().map(MessagesTest::said).sorted().collect(Collectors.joining("\n\n")));
    }

    @Test
    void everyRuleSaysSomething() throws IOException {
        String all = Files.readString(LISTS.resolve("defects.txt"));

        assertEquals(
                List.of(),
                RuleSets.standard().rules().stream()
                        .map(Rule::code)
                        .filter(code -> !all.contains("\n" + code + " "))
                        .toList());
    }

    private static String said(Defect defect) {
        Stream<String> findings = defect.tryIn(Samples.modelPlan(), RuleSets.standard()).newFindings().stream()
                .map(Finding::print);
        return defect + "\n" + findings.collect(Collectors.joining("\n"));
    }

    private static void assertListed(String name, String said) throws IOException {
        Path list = LISTS.resolve(name + ".txt");
        if (WRITING) {
            Files.createDirectories(LISTS);
            Files.writeString(list, said + "\n");
        }
        assertEquals(Files.readString(list), said + "\n", name);
    }
}
