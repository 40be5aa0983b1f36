package org.hemicycle.testkit.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hemicycle.internal.LibraryVersion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a release wrote is read by every later one as it was then: sheets, JSON, baselines, settings, receipts,
 * fingerprints, codes and severities of rules. A change that is meant is listed in {@code departures.csv}, with its
 * reason, as the failing test tells it. The forms of a release to come are written by {@code mvn -pl testkit -am test
 * -Dtest=KeptFormsTest -Dhemicycle.golden=write -Dsurefire.failIfNoSpecifiedTests=false}; those of a release never
 * again.
 */
class KeptFormsTest {

    private static final Path ROOT = Path.of("src/test/resources/org/hemicycle/testkit/forms");

    @BeforeAll
    static void writeThoseOfTheReleaseToCome() throws IOException {
        if ("write".equals(System.getProperty("hemicycle.golden"))) {
            KeptForms.write(ROOT, LibraryVersion.TEXT);
        }
    }

    private static Map<String, String> departures() throws IOException {
        Map<String, String> departures = new TreeMap<>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(ROOT.resolve("departures.csv"))) {
            rows.forEach(row -> departures.put(row.getField("what"), row.getField("reason")));
        }
        return departures;
    }

    @Test
    void whatEachReleaseWroteIsReadAsItWas() throws IOException {
        List<String> remarks = new ArrayList<>();
        for (KeptForms forms : KeptForms.all(ROOT)) {
            remarks.addAll(forms.remarks());
        }

        assertFalse(KeptForms.all(ROOT).isEmpty());
        assertEquals(
                String.join("\n", departures().keySet()),
                String.join("\n", new TreeSet<>(remarks)),
                () -> "Users have files that are no longer read as they were; take the change back, or list it with its"
                        + " reason in departures.csv and tell it in the changelog.");
    }

    @Test
    void aReleaseHasItsForms() {
        assertTrue(
                LibraryVersion.TEXT.endsWith(KeptForms.SNAPSHOT)
                        || Files.isDirectory(ROOT.resolve(LibraryVersion.TEXT)),
                "The forms of " + LibraryVersion.TEXT + " were not written before its version was set.");
    }

    @Test
    void eachDepartureHasAReason() throws IOException {
        departures().forEach((what, reason) -> assertFalse(reason.isBlank(), what));
    }

    @Test
    void theFormsOfAReleaseAreNeverWrittenAnew(@TempDir Path root) {
        assertThrows(IllegalStateException.class, () -> KeptForms.write(root, "0.1.0"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rules.csv | ACC-004,WARNING | ACC-004,NOTE | rule ACC-004 was of severity NOTE, and is of WARNING",
                "rules.csv | ACC-004,WARNING | ZZZ-004,NOTE | rule ZZZ-004 is gone",
                "json/hemicycle-settings.1.json | settings/1 | settings/2 | hemicycle-settings.1.json is refused: ",
                "json/hemicycle-baseline.1.json | \"fingerprints\" | \"prints\" | hemicycle-baseline.1.json is refused: ",
                "samples/kazakhstan/sheets/programmes.csv | 2027 | 2028 | kazakhstan: the receipt no longer says: dossier",
                "samples/kazakhstan/sheets/programmes.csv | period | perod | kazakhstan: a sheet has a problem",
                "samples/kazakhstan/baseline.txt | ACC-002:KZ/ETS-127 | ACC-002:KZ/ETS-1 | ETS-127:CONSENTED is found,",
                "samples/kazakhstan/baseline.txt | ACC-002:KZ/ETS-127 | ACC-002:KZ/ETS-1 | ETS-1:CONSENTED was found, and",
                "samples/kazakhstan/settings.json | NAM-001:ETS-005 | NAM-001:ETS-5 | suppresses nothing",
                "samples/kazakhstan/receipt.txt | baseline sha256:| baseline sha256:0| the receipt no longer says: baseline"
            })
    void aChangeIsTold(String file, String was, String is, String told, @TempDir Path copy) throws IOException {
        KeptForms forms = copy(KeptForms.all(ROOT).get(0).folder(), copy);
        Path changed = copy.resolve(file);
        String text = Files.readString(changed);
        assertTrue(text.contains(was), file);
        Files.writeString(changed, text.replace(was, is));

        List<String> remarks = forms.remarks();

        assertTrue(remarks.stream().anyMatch(remark -> remark.contains(told)), remarks::toString);
    }

    private static KeptForms copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return new KeptForms(to);
    }
}
