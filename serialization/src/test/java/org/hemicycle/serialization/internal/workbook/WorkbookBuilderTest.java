package org.hemicycle.serialization.internal.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a spreadsheet program finds in what is built. */
class WorkbookBuilderTest {

    private static final List<List<String>> ROWS =
            List.of(List.of("Name", "Sum"), List.of("what it is", "in euros"), List.of("Rent", "1.5"));

    private static XSSFWorkbook open(WorkbookBuilder builder) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(builder.bytes()));
    }

    private static XSSFSheet claims() throws IOException {
        return open(new WorkbookBuilder().sheet("Claims", ROWS, 1, Set.of(1))).getSheet("Claims");
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column);
    }

    @Test
    void noPartTellsWhenItWasWritten() throws IOException {
        byte[] file = new WorkbookBuilder().sheet("Claims", ROWS, 1, Set.of(1)).bytes();
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertEquals(LocalDateTime.of(1980, 1, 1, 0, 0), part.getTimeLocal(), part.getName());
                parts.add(part.getName());
            }
        }

        assertTrue(parts.contains("xl/worksheets/sheet1.xml"), parts::toString);
    }

    @Test
    void theNamesOfColumnsAreBoldOnGreyAndStayInSight() throws IOException {
        XSSFSheet sheet = claims();
        XSSFCell head = cell(sheet, 0, 0);

        assertEquals("Name", head.getStringCellValue());
        assertTrue(head.getCellStyle().getFont().getBold());
        assertEquals(FillPatternType.SOLID_FOREGROUND, head.getCellStyle().getFillPattern());
        assertEquals(22, head.getCellStyle().getFillForegroundColor(), "grey");
        assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
        assertEquals(0, sheet.getPaneInformation().getVerticalSplitPosition());
        assertTrue(sheet.getPaneInformation().isFreezePane());
    }

    @Test
    void whatExplainsTheOthersIsInItalicsAndTheRestPlain() throws IOException {
        XSSFSheet sheet = claims();

        assertTrue(cell(sheet, 1, 1).getCellStyle().getFont().getItalic());
        assertFalse(cell(sheet, 1, 1).getCellStyle().getFont().getBold());
        assertFalse(cell(sheet, 2, 0).getCellStyle().getFont().getItalic());
        assertFalse(cell(sheet, 2, 0).getCellStyle().getFont().getBold());
        assertFalse(cell(sheet, 0, 0).getCellStyle().getFont().getItalic());
    }

    @Test
    void cellsAreTextsThatWrapAndBeginAtTheTop() throws IOException {
        for (int row = 0; row < 3; row++) {
            XSSFCell cell = cell(claims(), row, 0);
            assertEquals("@", cell.getCellStyle().getDataFormatString());
            assertEquals(VerticalAlignment.TOP, cell.getCellStyle().getVerticalAlignment());
            assertTrue(cell.getCellStyle().getWrapText());
        }
    }

    /** So that what is typed below stays what it is; a column of numbers is left to the program. */
    @Test
    void theCellsThatAreStillEmptyAreTextsButForThoseOfNumbers() throws IOException {
        XSSFSheet sheet = claims();

        assertEquals("@", sheet.getColumnStyle(0).getDataFormatString());
        assertEquals("General", sheet.getColumnStyle(1).getDataFormatString());
    }

    @Test
    void aColumnIsAsWideAsItsLongestTextWithinBounds() throws IOException {
        XSSFSheet sheet = open(new WorkbookBuilder()
                        .sheet(
                                "a",
                                List.of(List.of("x", "x", "x"), List.of("y".repeat(20), "y".repeat(99))),
                                0,
                                Set.of()))
                .getSheet("a");

        assertEquals(256 * 22, sheet.getColumnWidth(0));
        assertEquals(256 * 50, sheet.getColumnWidth(1));
        assertEquals(256 * 12, sheet.getColumnWidth(2));
    }

    @ParameterizedTest
    @CsvSource({
        "0, true",
        "-1, true",
        "1.5, true",
        "120000, true",
        "123456789012345, true",
        "1234567890123456, false",
        "1.50, false",
        "01, false",
        "-0, false",
        "1., false",
        "1e3, false",
        "one, false"
    })
    void aTextOfAColumnOfNumbersIsANumberWhereItComesBackTheSame(String text, boolean isNumber) throws IOException {
        XSSFCell cell = cell(
                open(new WorkbookBuilder().sheet("a", List.of(List.of("x"), List.of(text)), 0, Set.of(0)))
                        .getSheet("a"),
                1,
                0);

        assertEquals(isNumber ? CellType.NUMERIC : CellType.STRING, cell.getCellType());
        if (isNumber) {
            assertEquals(Double.parseDouble(text), cell.getNumericCellValue());
        } else {
            assertEquals(text, cell.getStringCellValue());
        }
    }

    @Test
    void theNamesAndTheExplanationsOfAColumnOfNumbersAreTexts() throws IOException {
        XSSFSheet sheet = open(new WorkbookBuilder()
                        .sheet("a", List.of(List.of("1"), List.of("2"), List.of("3")), 1, Set.of(0)))
                .getSheet("a");

        assertEquals(CellType.STRING, cell(sheet, 0, 0).getCellType());
        assertEquals(CellType.STRING, cell(sheet, 1, 0).getCellType());
        assertEquals(CellType.NUMERIC, cell(sheet, 2, 0).getCellType());
    }

    @Test
    void anEmptyTextMakesNoCell() throws IOException {
        XSSFSheet sheet = open(new WorkbookBuilder()
                        .sheet("a", List.of(List.of("x", "y"), List.of("", "z")), 0, Set.of()))
                .getSheet("a");

        assertNull(cell(sheet, 1, 0));
        assertEquals("z", cell(sheet, 1, 1).getStringCellValue());
    }

    @Test
    void aTextIsAsLongAsACellHolds() throws IOException {
        String longest = "a".repeat(32_767);
        WorkbookBuilder builder = new WorkbookBuilder();

        assertEquals(
                longest,
                cell(
                                open(new WorkbookBuilder().sheet("a", List.of(List.of(longest)), 0, Set.of()))
                                        .getSheet("a"),
                                0,
                                0)
                        .getStringCellValue());
        assertEquals(
                "A text of 32768 signs is too long for the sheet \"a\", since a cell of a workbook holds 32767 at most."
                        + " Keep the dossier in another form.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> builder.sheet("a", List.of(List.of(longest + "a")), 0, Set.of()))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void choicesAreOfferedFromTheColumnOfAnotherSheet(boolean isClosed) throws IOException {
        WorkbookBuilder builder = new WorkbookBuilder();
        builder.sheet("Claims", ROWS, 1, Set.of()).sheet("Words", ROWS, 0, Set.of());
        assertSame(builder, builder.choices("Claims", 1, 2, "Words", 27, 5, isClosed));

        DataValidation choice =
                open(builder).getSheet("Claims").getDataValidations().get(0);

        assertEquals("'Words'!$AB$2:$AB$6", choice.getValidationConstraint().getFormula1());
        assertEquals("B3:B1001", choice.getRegions().getCellRangeAddress(0).formatAsString());
        assertTrue(choice.getEmptyCellAllowed());
        assertEquals(isClosed, choice.getShowErrorBox());
        assertEquals(isClosed ? "Choose one of the words, which the list shows." : null, choice.getErrorBoxText());
        assertEquals(isClosed ? "No word of the list" : null, choice.getErrorBoxTitle());
    }

    @Test
    void theSameSheetsMakeTheSameFile() throws IOException {
        WorkbookBuilder one = new WorkbookBuilder().sheet("a", ROWS, 0, Set.of());
        WorkbookBuilder other = new WorkbookBuilder().sheet("a", ROWS, 0, Set.of());

        assertEquals(new Date(0), open(one).getProperties().getCoreProperties().getCreated());
        assertArrayEquals(new WorkbookBuilder().sheet("a", ROWS, 0, Set.of()).bytes(), other.bytes());
    }
}
