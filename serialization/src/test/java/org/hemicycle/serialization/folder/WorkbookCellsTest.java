package org.hemicycle.serialization.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.source.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken of cells as people have them, and what is said of them. */
class WorkbookCellsTest {

    private final SmallWorkbook book = SmallWorkbook.wellFormed();

    private static Dossier folder() {
        return SmallFolder.wellFormed().readAtHand("plan").orThrow();
    }

    private void assertReadsLikeTheFolder() {
        assertEquals(List.of(), book.told());
        assertEquals(folder(), book.read().value());
    }

    /** The one thing that is said of the workbook. */
    private String onlyTold() {
        List<String> told = book.told();
        assertEquals(1, told.size(), told.toString());
        return told.get(0);
    }

    @Test
    void sheetsOfAWorkbookAreReadLikeFilesOfAFolder() {
        assertReadsLikeTheFolder();
    }

    @Test
    void originsAreCellsAsSpreadsheetsNameThem() {
        Draft<Dossier> draft = book.read();

        assertEquals(
                "plan.xlsx, activities!2:2",
                draft.origins()
                        .find(Address.parse("plan/activities/a1"))
                        .orElseThrow()
                        .toString());
    }

    @Test
    void aSlipIsToldAtItsCell() {
        book.put("activities", "E3", "TRAINNG");

        String told = onlyTold();

        assertTrue(told.startsWith("ERROR plan.xlsx, activities!E3: \"TRAINNG\" is no word of the list"), told);
        assertTrue(told.contains("Did you mean \"TRAINING\"?"), told);
    }

    @Test
    void aColumnThatIsMissingIsToldAtTheRowOfNames() {
        book.put("activities", "E1", "sort");

        List<String> told = book.told();

        assertTrue(
                told.stream().anyMatch(each -> each.startsWith("ERROR plan.xlsx, activities!E1: \"sort\"")), told + "");
        assertTrue(
                told.stream().anyMatch(each -> each.startsWith("ERROR plan.xlsx, activities!1:1: the column \"kind\"")),
                told + "");
    }

    @Test
    void adviceNamesSheetsAndNoFiles() {
        book.put("treaty-claims", "A2", "XX");

        assertTrue(onlyTold().contains("describe it in the sheet actors or the sheet documents"), onlyTold());
        assertFalse(onlyTold().contains(".csv"), onlyTold());
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-mm-dd, 2025-10-01",
        "dd/mm/yyyy, 2025-10-01",
        "'[$-409]mmmm d, yyyy;@', 2025-10-01",
        "mmm-yy, 2025-10",
        "yyyy, 2025",
        "'d.m.yyyy hh:mm', 2025-10-01"
    })
    void aDateIsTakenAsPreciselyAsItIsShown(String format, String taken) {
        book.put("programmes", "D6", 45_931, format);

        assertEquals(List.of(), book.told());
        assertEquals(
                folderWith("adopted-on,,2025-10-01", "adopted-on,," + taken),
                book.read().value());
    }

    private static Dossier folderWith(String found, String by) {
        return SmallFolder.wellFormed()
                .replace("programmes.csv", found, by)
                .readAtHand("plan")
                .orThrow();
    }

    @Test
    void daysAreCountedFromTheYearThatTheWorkbookCountsFrom() {
        book.workbook().getCTWorkbook().getWorkbookPr().setDate1904(true);
        book.put("programmes", "D6", 45_931 - 1462, "yyyy-mm-dd");

        assertReadsLikeTheFolder();
    }

    @Test
    void numbersAndTruthsAreTakenWithoutNeedlessSigns() {
        book.put("budget", "F2", 700_000.0, "#,##0.00");
        book.cell("outline", "D2").setCellValue(true);
        book.put("claims", "D2", 1_200_000, "General");

        assertReadsLikeTheFolder();
    }

    @Test
    void aNumberHasNoMoreDigitsThanAreShown() {
        book.put("claims", "D2", 0.1 + 0.2, "General");
        SmallFolder folder = SmallFolder.wellFormed().replace("claims.csv", "1200000", "0.3");

        assertEquals(folder.readAtHand("plan").orThrow(), book.read().value());
    }

    @Test
    void aShareInPerCentIsRefusedWithBothColumnsToWriteItIn() {
        book.put("claims", "D2", 0.25, "0%");

        assertTrue(onlyTold().startsWith("ERROR plan.xlsx, claims!D2: \"25%\" is no number"), onlyTold());
        assertTrue(onlyTold().contains("Write 25, and PERCENT in the column of the unit"), onlyTold());
    }

    @Test
    void theResultOfAFormulaIsTakenWithAWarning() {
        book.cell("budget", "F2").setCellFormula("350000+350000");
        book.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();

        assertEquals(
                "WARNING plan.xlsx, budget!F2: the cell holds a formula, and its result as it was last saved is taken,"
                        + " \"700000\". Write the value where the source has it.",
                onlyTold());
        assertEquals(folder(), book.read().value());
    }

    @ParameterizedTest
    @CsvSource({"'VLOOKUP(\"a\",$Z$1:$AA$9,2,FALSE)'", "'INDEX($AA$1:$AA$9,MATCH(\"a\",$Z$1:$Z$9,0))'", "AA1"})
    void whatAFormulaOnlyLooksUpIsTakenWithoutAWord(String formula) {
        book.workbook().createSheet("Look-up names");
        book.put("Look-up names", "Z1", "a").put("Look-up names", "AA1", "Training");
        book.cell("activities", "D3")
                .setCellFormula(formula.replaceAll("(?=\\$Z\\$1:|\\$AA\\$1:|^AA1)", "'Look-up names'!"));
        book.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();

        assertReadsLikeTheFolder();
    }

    @Test
    void aFormulaWithoutItsResultIsRefused() {
        book.cell("activities", "F2").setBlank();
        book.cell("activities", "F2").setCellFormula("TODAY()");

        assertEquals(
                "ERROR plan.xlsx, activities!F2: the cell holds a formula, and the workbook was saved without its result."
                        + " Open the workbook in a spreadsheet program, let it calculate, and save it; or write the value.",
                onlyTold());
    }

    @Test
    void anErrorInACellIsRefusedAndWithdrawsThePromiseOfItsSheet() {
        book.cell("treaty-claims", "F3").setCellErrorValue(FormulaError.REF.getCode());

        List<String> told = book.told();

        assertTrue(
                told.contains(
                        "ERROR plan.xlsx, treaty-claims!F3: the cell holds the error #REF!. Correct the formula, or"
                                + " write what is meant."),
                told.toString());
        assertEquals(List.of(), book.read().value().completeness());
    }

    @Test
    void aMergedCellOverRowsIsRefusedSinceItSpeaksForItsFirstRowAlone() {
        book.cell("activities", "B3").setBlank();
        book.sheet("activities").addMergedRegion(CellRangeAddress.valueOf("B2:B3"));

        assertEquals(
                "ERROR plan.xlsx, activities!B2: the cells B2:B3 are merged, and what they say is taken for the first of"
                        + " them alone. Divide the cell, and write in each row what is meant: row 2 alone has it, and not"
                        + " row 3.",
                onlyTold());
    }

    @Test
    void aMergedCellOverColumnsIsTakenForTheFirstWithAWarning() {
        book.cell("activities", "I4").setBlank();
        book.sheet("activities").addMergedRegion(CellRangeAddress.valueOf("G4:I4"));

        assertTrue(onlyTold().startsWith("WARNING plan.xlsx, activities!G4: the cells G4:I4 are merged"), onlyTold());
        assertEquals(folder(), book.read().value());
    }

    @Test
    void whatIsHiddenIsReadAndSaid() {
        book.workbook().setSheetHidden(book.workbook().getSheetIndex("risks"), true);
        book.sheet("activities").getRow(2).setZeroHeight(true);
        book.sheet("budget").setColumnHidden(5, true);

        assertEquals(
                List.of(
                        "WARNING plan.xlsx, activities: the row 3 is hidden, and was read. Show what is meant, and delete"
                                + " the rest.",
                        "WARNING plan.xlsx, budget: the column F is hidden, and was read. Show what is meant, and delete"
                                + " the rest.",
                        "WARNING plan.xlsx, risks: the sheet is hidden, and was read. Show it, or delete it."),
                book.told());
        assertEquals(folder(), book.read().value());
    }

    @Test
    void aTextInSeveralStylesIsOneText() {
        XSSFRichTextString text = new XSSFRichTextString("Training");
        text.applyFont(0, 3, book.workbook().createFont());
        book.cell("activities", "D3").setCellValue(text);

        assertReadsLikeTheFolder();
    }

    @Test
    void whatIsStruckOutIsTakenWithAWarning() {
        CellStyle style = book.workbook().createCellStyle();
        style.setFont(book.struckOut());
        book.cell("activities", "D2").setCellStyle(style);
        XSSFRichTextString text = new XSSFRichTextString("Training");
        text.applyFont(0, 3, book.struckOut());
        book.cell("activities", "D3").setCellValue(text);

        assertEquals(
                List.of(
                        "WARNING plan.xlsx, activities!D2: what the cell says is struck out, and is taken nevertheless."
                                + " Delete it, or take the line through it away.",
                        "WARNING plan.xlsx, activities!D3: a part of what the cell says is struck out, and is taken"
                                + " nevertheless. Delete it, or take the line through it away."),
                book.told());
        assertEquals(folder(), book.read().value());
    }

    @Test
    void aCommentIsToldAndNotRead() {
        Comment comment = book.sheet("activities")
                .createDrawingPatriarch()
                .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 5, 1, 8, 4));
        comment.setString(new XSSFRichTextString("Perhaps in June"));
        comment.setAuthor("Desk officer");
        book.cell("activities", "D2").setCellComment(comment);

        assertEquals(
                List.of(
                        "WARNING plan.xlsx, activities!D2: the cell has a comment, which is not read. Enter what it says in"
                                + " the sheet that has such facts, if it is one."),
                book.told());
        assertEquals("Perhaps in June", book.read().problems().list().get(0).found());
        assertEquals(folder(), book.read().value());
    }

    @Test
    void emptyRowsAndColumnsAreNothing() {
        book.sheet("activities").shiftRows(2, 3, 4);
        book.put("activities", "Z3", "  ");
        book.sheet("topics").shiftColumns(1, 2, 2);

        assertReadsLikeTheFolder();
    }

    @Test
    void aCellBesideTheColumnsIsTold() {
        book.put("activities", "M3", "to be checked");

        assertEquals(
                "ERROR plan.xlsx, activities!M3: cell 13 has \"to be checked\", and its column has no name. Give the"
                        + " column a name, or empty the cell.",
                onlyTold());
    }

    @Test
    void sheetsAreFoundInAnyCaseAndThoseThatHelpAreLeftOut() {
        rename("treaty-claims", " Treaty Claims");
        rename("sdg-links", "SDG_links.csv");
        rename("activities", "ACTIVITIES");
        for (String name : List.of("Look-up States", "lookup-x", "Help", "Read me", "Sheet1")) {
            book.workbook().createSheet(name);
        }
        book.put("Look-up States", "A1", "x")
                .put("lookup-x", "A1", "x")
                .put("Help", "A1", "x")
                .put("Read me", "A1", "x");

        assertReadsLikeTheFolder();
    }

    private void rename(String sheet, String name) {
        book.workbook().setSheetName(book.workbook().getSheetIndex(sheet), name);
    }

    @Test
    void aSheetThatIsNotKnownIsToldWithTheNearestThatIs() {
        book.workbook().createSheet("Activites");
        book.put("Activites", "A1", "key");

        assertTrue(
                onlyTold()
                        .startsWith("ERROR plan.xlsx, Activites: the sheet was not read, since no kind of rows has this"
                                + " name; accepted are document, programmes, "),
                onlyTold());
        assertTrue(onlyTold().contains("Did you mean \"activities\"?"), onlyTold());
    }

    @Test
    void ofTwoSheetsWithOneNameTheSecondIsToldAndPromisesAreWithdrawn() {
        book.workbook().createSheet("Treaty_claims");
        book.put("Treaty_claims", "A1", "state");

        List<String> told = book.told();

        assertTrue(
                told.stream()
                        .anyMatch(each ->
                                each.startsWith("ERROR plan.xlsx, Treaty_claims: the sheets \"treaty-claims\" and"
                                        + " \"Treaty_claims\" have the same kind of rows")),
                told.toString());
        assertEquals(List.of(), book.read().value().completeness());
    }

    @Test
    void aWorkbookWithoutADocumentSaysSo() {
        book.workbook().removeSheetAt(book.workbook().getSheetIndex("document"));

        assertTrue(
                book.told()
                        .get(0)
                        .startsWith("ERROR plan.xlsx, document: the sheet is missing or cannot be read, and"
                                + " every workbook needs it"),
                book.told().toString());
    }

    @Test
    void problemsComeSheetBySheet() {
        book.put("activities", "E4", "X").put("budget", "H3", "X");

        assertEquals(
                List.of("activities", "budget"),
                book.read().problems().list().stream()
                        .map(problem -> problem.place().sheet())
                        .toList());
    }
}
