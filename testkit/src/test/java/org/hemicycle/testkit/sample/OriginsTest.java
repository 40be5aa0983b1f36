package org.hemicycle.testkit.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.report.TextReport;
import org.hemicycle.serialization.folder.DossierFolder;
import org.hemicycle.serialization.folder.DossierWorkbook;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Origin;
import org.hemicycle.source.Origins;
import org.hemicycle.testkit.defect.Defect;
import org.hemicycle.testkit.defect.Defects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Evidence leads to the rows that state it: without them the finding is gone or shows something else. Only evidence
 * from the law has no row.
 */
class OriginsTest {

    @TempDir
    private Path folder;

    static List<Defect> defects() {
        return Defects.all();
    }

    private EvidenceRows sample(String name, LocalDate day) throws IOException, URISyntaxException {
        Path source = Path.of(Samples.class.getResource(name).toURI());
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return EvidenceRows.of(folder, day);
    }

    @ParameterizedTest
    @CsvSource({
        "pace-work-plan-2025, 2024-12-06",
        "elections-network, 2024-05-01",
        "un-resolution-79-284, 2025-04-16",
        "kazakhstan-2024-2027, 2024-01-01",
        "electoral-conference-2018, 2018-04-20"
    })
    void theEvidenceOfASampleLeadsToTheRowsThatStateIt(String name, LocalDate day) throws Exception {
        EvidenceRows rows = sample(name, day);

        assertFalse(rows.traces().isEmpty());
        assertEquals(List.of(), rows.untraced());
        assertEquals(List.of(), rows.idle());
    }

    @ParameterizedTest
    @MethodSource("defects")
    void theEvidenceOfAPlantedDefectLeadsToTheRowsThatStateIt(Defect defect) {
        Dossier defective = defect.plantedIn(Samples.modelPlan());
        DossierFolder.write(defective, folder);
        EvidenceRows rows = EvidenceRows.of(folder, defect.day(defective));

        assertFalse(rows.traces().isEmpty());
        assertEquals(List.of(), rows.untraced());
        assertEquals(List.of(), rows.idle());
    }

    static Collection<Dossier> samples() {
        return Samples.all().values();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theEvidenceOfAWorkbookLeadsToTheSheetsToWhichThatOfAFolderLeads(Dossier sample) {
        Path workbook = folder.resolve("sample.xlsx");
        DossierWorkbook.write(sample, workbook);
        DossierFolder.write(sample, folder);
        Origins cells = DossierWorkbook.readDraft(workbook).origins();
        Origins rows = DossierFolder.readDraft(folder).origins();
        Report report = RuleSets.standard().asOf(AsOf.of("2025-12-31")).check(sample);

        assertFalse(report.findings().isEmpty());
        for (Finding finding : report.findings()) {
            for (Citation evidence : finding.evidence()) {
                assertEquals(
                        sheets(
                                rows.find(evidence, finding.address()),
                                origin -> origin.file().replace(".csv", "")),
                        sheets(
                                cells.find(evidence, finding.address()),
                                origin -> origin.column().replaceFirst("!.*", "")),
                        evidence.toString());
            }
        }
    }

    private static List<String> sheets(List<Origin> origins, Function<Origin, String> sheet) {
        return origins.stream().map(sheet).sorted().toList();
    }

    @ParameterizedTest
    @CsvSource({"elections-network, 2024-05-01", "electoral-conference-2018, 2018-04-20"})
    void withoutTheNextRowMostFindingsStayAsTheyAre(String name, LocalDate day) throws Exception {
        EvidenceRows rows = sample(name, day);
        int all = rows.besideOtherRows().size();

        int staying = rows.indifferentToTheirNeighbours().size();

        assertTrue(staying * 2 > all, () -> staying + " of " + all);
    }

    @Test
    void aTextReportShowsTheRowToMendBehindTheEvidence() {
        Draft<Dossier> draft = DossierFolder.readDraft(Samples.class, "kazakhstan-2024-2027");
        Report report =
                RuleSets.standard().only("ACC-004").asOf(AsOf.of("2024-01-01")).check(draft.value());
        TextReport text = TextReport.of(report, draft.value()).width(120);

        String printed = text.withOrigins(draft.origins()).print();

        assertTrue(
                printed.contains(
                        "  - \"valid until 23 April 2025\" (GR-EXT(2023)6, Note 17) ← treaty-claims.csv, line 16,"
                                + " column as_written\n"),
                printed);
        assertTrue(
                printed.contains(
                        "  - \"valid for 5 years\" (local:decision-of-the-ministers-deputies-of-10-april-2013)\n"),
                printed);
        assertEquals(text.print(), text.withOrigins(Origins.NONE).print());
    }

    private Draft<Dossier> plan(String name, String words, String month) throws IOException {
        Path plan = Files.createDirectory(folder.resolve(name));
        Files.write(
                plan.resolve("document.csv"),
                List.of("property,value", "identifier,local:" + name, "title,Plan", "kind,PAPER"));
        Files.write(
                plan.resolve("treaty-claims.csv"),
                List.of(
                        "state,convention,fact,as_written,value,place",
                        "KZ,ETS 173,INVITED," + words + "," + month + ",Section 1"));
        return DossierFolder.readDraft(plan);
    }

    @Test
    void aContradictionBetweenTwoMergedFoldersLeadsToBoth() throws IOException {
        Draft<Dossier> one = plan("plan-a", "June 2022", "2022-06");
        Draft<Dossier> other = plan("plan-b", "July 2022", "2022-07");
        Dossier merged = one.orThrow().mergedWith(other.orThrow(), "Both plans");
        Origins origins = one.origins().in("plan-a").mergedWith(other.origins().in("plan-b"));

        Finding finding = RuleSets.standard()
                .asOf(AsOf.of("2024-01-01"))
                .check(merged)
                .findings("STA-001")
                .get(0);

        assertEquals(
                List.of(
                        "plan-a/treaty-claims.csv, line 2, column as_written",
                        "plan-b/treaty-claims.csv, line 2, column as_written"),
                finding.evidence().stream()
                        .sorted()
                        .flatMap((Citation evidence) -> origins.find(evidence, finding.address()).stream())
                        .map(Origin::toString)
                        .toList());
    }
}
