package org.hemicycle.serialization.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hemicycle.activity.Activity;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.document.AdoptedText;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Report;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Risk;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.source.Stated;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Templates have what helps to fill them in, and nothing of that is read as a fact. */
class WorkbookTemplateTest {

    private static final List<String> SEVEN =
            List.of("document", "programmes", "components", "activities", "budget", "risks", "treaty-claims");

    @TempDir
    private Path folder;

    private Path written(WorkbookTemplate template) {
        Path file = folder.resolve("plan.xlsx");
        template.write(file);
        return file;
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    private static List<String> names(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
    }

    @Test
    void aPlanHasSevenSheetsAndThoseToLookUp() throws IOException {
        try (XSSFWorkbook workbook = open(written(WorkbookTemplate.PLAN))) {
            List<String> names = names(workbook);

            assertEquals(SEVEN, names.subList(0, 7));
            assertTrue(
                    names.subList(7, names.size()).stream().allMatch(name -> name.startsWith("look-up ")), names + "");
            assertTrue(names.containsAll(List.of("look-up states", "look-up conventions")), names + "");
        }
    }

    @Test
    void aFullTemplateHasAllSheetsWithAllColumns() throws IOException {
        try (XSSFWorkbook workbook = open(written(WorkbookTemplate.FULL))) {
            for (SheetForm sheet : SheetList.ALL) {
                Row head = workbook.getSheet(sheet.file().replace(".csv", "")).getRow(0);
                assertEquals(
                        sheet.columns().stream().map(Column::name).toList(),
                        IntStream.range(0, head.getLastCellNum())
                                .mapToObj(at -> head.getCell(at).getStringCellValue())
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfATemplateIsAFact(WorkbookTemplate template) {
        Draft<Dossier> draft = DossierWorkbook.readDraft(written(template));

        assertEquals(
                List.of("ERROR plan.xlsx, document: there is no row for identifier, title, kind"),
                draft.problems().list().stream()
                        .map(problem -> problem.severity() + " " + problem.place() + ": " + problem.what())
                        .toList());
        assertEquals(Dossier.builder().name("plan").build(), draft.value());
    }

    @ParameterizedTest
    @EnumSource
    void eachColumnIsExplainedInOneLine(WorkbookTemplate template) throws IOException {
        try (XSSFWorkbook workbook = open(written(template))) {
            for (Sheet sheet : workbook) {
                if (!sheet.getSheetName().startsWith("look-up")) {
                    for (int at = 0; at < sheet.getRow(0).getLastCellNum(); at++) {
                        String line = sheet.getRow(1).getCell(at).getStringCellValue();
                        assertTrue(line.contains(": ") && !line.contains("\n"), sheet.getSheetName() + " " + line);
                    }
                    assertTrue(sheet.getRow(1).getCell(0).getStringCellValue().startsWith("# Explanation: "));
                    assertTrue(sheet.getRow(2).getCell(0).getStringCellValue().startsWith("# Example: "));
                }
            }
        }
    }

    private static boolean isFilledIn(Sheet sheet) {
        return !sheet.getSheetName().startsWith("look-up");
    }

    /** A template of which all marks of examples are taken away, and nothing else is changed. */
    private Path withoutMarks(WorkbookTemplate template) throws IOException {
        Path file = written(template);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = open(file)) {
            for (Sheet sheet : workbook) {
                for (int at = 2; isFilledIn(sheet) && at <= sheet.getLastRowNum(); at++) {
                    Cell first = sheet.getRow(at).getCell(0);
                    first.setCellValue(first.getStringCellValue().replace("# Example: ", ""));
                }
            }
            workbook.write(out);
        }
        return Files.write(file, out.toByteArray());
    }

    @ParameterizedTest
    @EnumSource
    void examplesWithoutTheirMarksAreAPlanInWhichNothingIsFound(WorkbookTemplate template) throws IOException {
        Draft<Dossier> draft = DossierWorkbook.readDraft(withoutMarks(template));

        assertEquals(List.of(), draft.problems().list());
        Dossier plan = draft.value();
        assertEquals(
                1,
                plan.documents().stream()
                        .filter(each -> each instanceof AdoptedText)
                        .count());
        assertEquals(1, plan.programmes().size());
        assertEquals(2, plan.list(Component.class).size());
        assertEquals(2, plan.list(Activity.class).size());
        assertEquals(3, plan.list(BudgetLine.class).size());
        assertEquals(1, plan.list(Risk.class).size());
        for (String day : List.of("2026-05-09", "2027-10-06", "2028-01-01", "2030-12-31")) {
            Report report = RuleSets.standard().asOf(AsOf.of(day)).check(plan);
            assertEquals(List.of(), report.findings(), day);
            assertEquals(List.of(), report.unknowns(), day);
        }
    }

    @Test
    void eachSheetHasAnExample() throws IOException {
        try (XSSFWorkbook workbook = open(withoutMarks(WorkbookTemplate.FULL))) {
            for (SheetForm form : SheetList.ALL) {
                Sheet sheet = workbook.getSheet(form.file().replace(".csv", ""));
                assertTrue(sheet.getLastRowNum() >= 2, form.file());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatNoExampleShowsTheExplanationShows(WorkbookTemplate template) throws IOException {
        try (XSSFWorkbook workbook = open(written(template))) {
            for (SheetForm form : SheetList.ALL) {
                Sheet sheet = workbook.getSheet(form.file().replace(".csv", ""));
                for (int at = 0; sheet != null && at < sheet.getRow(0).getLastCellNum(); at++) {
                    String name = sheet.getRow(0).getCell(at).getStringCellValue();
                    String explanation = sheet.getRow(1).getCell(at).getStringCellValue();
                    boolean isExplained = explanation.contains("such as ") || explanation.contains("word of the list");
                    assertTrue(isExplained || isShown(sheet, at), form.file() + " " + name);
                    assertFalse(explanation.contains(".csv"), explanation);
                }
            }
        }
    }

    private static boolean isShown(Sheet sheet, int column) {
        return IntStream.rangeClosed(2, sheet.getLastRowNum())
                .mapToObj(row -> sheet.getRow(row).getCell(column))
                .anyMatch(cell -> cell != null && !cell.getStringCellValue().equals("-"));
    }

    @Test
    void anExampleThatTookACellOfAnotherWasChanged() throws IOException {
        Path file = written(WorkbookTemplate.PLAN);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = open(file)) {
            Sheet sheet = workbook.getSheet("components");
            String title = sheet.getRow(3).getCell(5).getStringCellValue();
            sheet.getRow(2).getCell(5).setCellValue(title);
            workbook.write(out);
        }
        Files.write(file, out.toByteArray());

        assertTrue(
                DossierWorkbook.readDraft(file).problems().list().stream()
                        .anyMatch(problem ->
                                problem.toString().contains("components!3:3: the row is an example that was changed")),
                () -> DossierWorkbook.readDraft(file).problems().print());
    }

    @Test
    void whoFillsInActivitiesAloneIsToldWhichRowsADocumentNeeds() throws IOException {
        Path file = written(WorkbookTemplate.PLAN);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = open(file)) {
            Sheet sheet = workbook.getSheet("activities");
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            row.createCell(0).setCellValue("a1");
            row.createCell(5).setCellValue("Seminar");
            row.createCell(8).setCellValue("SEMINAR");
            row.createCell(21).setCellValue("Annex IV");
            workbook.write(out);
        }
        Files.write(file, out.toByteArray());

        Draft<Dossier> draft = DossierWorkbook.readDraft(file);

        assertEquals(
                List.of(
                        "ERROR plan.xlsx, document: there is no row for identifier, title, kind. Say from which document the"
                                + " facts are, with a row for each: property kind and the value ADOPTED_TEXT or AGREEMENT or"
                                + " PAPER; property identifier and a value such as local:work-plan-2026; property title and a"
                                + " value such as Work plan 2026."),
                draft.problems().list().stream().map(Problem::toString).toList());
        assertEquals(1, draft.value().list(Activity.class).size());
    }

    /** What a list offers in a column, by the name of the column. */
    private static Map<String, List<String>> offered(XSSFSheet sheet) {
        return sheet.getDataValidations().stream()
                .collect(Collectors.toMap(
                        each -> sheet.getRow(0)
                                .getCell(each.getRegions()
                                        .getCellRangeAddresses()[0]
                                        .getFirstColumn())
                                .getStringCellValue(),
                        each -> texts(sheet.getWorkbook(), each)));
    }

    private static List<String> texts(XSSFWorkbook workbook, DataValidation list) {
        String[] range = list.getValidationConstraint().getFormula1().split("!");
        XSSFSheet source = workbook.getSheet(range[0].replace("'", ""));
        List<String> texts = new ArrayList<>();
        CellRangeAddress.valueOf(range[1].replace("$", ""))
                .forEach(at -> texts.add(
                        source.getRow(at.getRow()).getCell(at.getColumn()).getStringCellValue()));
        return texts;
    }

    @ParameterizedTest
    @EnumSource
    void listsOfferTheWordsThatAreAccepted(WorkbookTemplate template) throws IOException {
        try (XSSFWorkbook workbook = open(written(template))) {
            for (SheetForm sheet : SheetList.ALL) {
                XSSFSheet filled = workbook.getSheet(sheet.file().replace(".csv", ""));
                if (filled != null) {
                    Map<String, List<String>> offered = offered(filled);
                    sheet.columns().stream()
                            .filter(column -> !column.format().words().isEmpty())
                            .filter(column -> template == WorkbookTemplate.FULL || offered.containsKey(column.name()))
                            .forEach(column ->
                                    assertEquals(column.format().words(), offered.get(column.name()), column.name()));
                }
            }
            Map<String, List<String>> claims = offered(workbook.getSheet("treaty-claims"));
            assertTrue(claims.get("state").containsAll(List.of("KZ", "MA")), claims.keySet() + "");
            assertTrue(claims.get("convention").contains("CETS 210"), claims.keySet() + "");
        }
    }

    /** The template with the rows of the well-formed workbook below the example, under columns of the same name. */
    private static void fill(XSSFWorkbook template) {
        SmallWorkbook small = SmallWorkbook.wellFormed();
        for (Sheet from : small.workbook()) {
            Sheet to = template.getSheet(from.getSheetName());
            if (to != null) {
                fill(from, to);
            }
        }
    }

    private static void fill(Sheet from, Sheet to) {
        List<String> names = new ArrayList<>();
        to.getRow(0).forEach(cell -> names.add(cell.getStringCellValue()));
        for (Row row : from) {
            if (row.getRowNum() > 0) {
                Row filled = to.createRow(to.getLastRowNum() + 1);
                row.forEach(cell -> filled.createCell(names.indexOf(
                                from.getRow(0).getCell(cell.getColumnIndex()).getStringCellValue()))
                        .setCellValue(cell.getStringCellValue()));
            }
        }
    }

    private Path filled() throws IOException {
        Path file = written(WorkbookTemplate.FULL);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = open(file)) {
            fill(workbook);
            workbook.write(out);
        }
        return Files.write(file, out.toByteArray());
    }

    @Test
    void aTemplateThatIsFilledInIsReadLikeTheFolder() throws IOException {
        Draft<Dossier> draft = DossierWorkbook.readDraft(filled());

        assertEquals(List.of(), draft.problems().list());
        assertEquals(SmallFolder.wellFormed().readAtHand("plan").orThrow(), draft.value());
    }

    @Test
    void anExampleThatWasChangedIsToldAndOneWithoutItsMarkIsRead() throws IOException {
        Path file = filled();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = open(file)) {
            workbook.getSheet("standings").getRow(2).getCell(0).setCellValue("# Example: MA");
            workbook.getSheet("topics").getRow(2).getCell(0).setCellValue("plan/activities/a1");
            workbook.write(out);
        }
        Files.write(file, out.toByteArray());

        Draft<Dossier> draft = DossierWorkbook.readDraft(file);

        List<String> told =
                draft.problems().list().stream().map(Problem::toString).toList();
        assertEquals(
                List.of("ERROR plan.xlsx, standings!3:3: the row is an example that was changed, and is not read. Take"
                        + " \"# Example:\" away if it is meant, or delete the row."),
                told);
        assertEquals(
                List.of("Exceptions and the public interest", "Evidence"),
                draft.value().list(Activity.class).stream()
                        .flatMap(activity -> activity.value().topics().stream())
                        .map(Stated::words)
                        .toList());
    }

    @Test
    void aSheetOfATemplateThatIsSavedAsCsvIsReadAsWell() {
        List<Column<?>> columns = RecordSheets.STANDINGS.columns();
        List<List<String>> rows = new ArrayList<>(List.of(
                columns.stream().map(Column::name).toList(), Guidance.explanation(RecordSheets.STANDINGS, columns)));
        rows.addAll(Guidance.examples(RecordSheets.STANDINGS, columns));
        String csv = rows.stream().map(WorkbookTemplateTest::line).collect(Collectors.joining("\n"));

        Draft<Dossier> draft =
                SmallFolder.ofDocument().text("standings.csv", csv + "\n").readAtHand("plan");

        assertEquals(List.of(), draft.problems().list());
        assertEquals(List.of(), draft.value().standings());
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
    }

    @Test
    void aTemplateThatLibreOfficeOpensAndSavesComesBackEqual() throws IOException, InterruptedException {
        Path file = filled();
        Dossier before = DossierWorkbook.read(file);
        Path saved = Files.createDirectory(folder.resolve("saved"));

        Assumptions.assumeTrue(
                converts(file, saved),
                "LibreOffice (soffice) is not installed, so that no template was opened and saved with it");

        assertEquals(before, DossierWorkbook.read(saved.resolve("plan.xlsx")));
    }

    private boolean converts(Path file, Path saved) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(
                            "soffice",
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            "xlsx",
                            "--outdir",
                            saved.toString(),
                            file.toString())
                    .inheritIO()
                    .start();
            return process.waitFor(2, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }
}
