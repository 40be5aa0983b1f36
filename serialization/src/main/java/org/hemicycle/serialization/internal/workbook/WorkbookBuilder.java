package org.hemicycle.serialization.internal.workbook;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hemicycle.serialization.internal.TableSource;

/** Makes a workbook (.xlsx) of grids of texts. No other type writes with Apache POI. Not thread-safe. */
public final class WorkbookBuilder {

    private static final int MOST_SIGNS = 32_767;
    private static final int LAST_CHOICE = 1000;
    private static final int WIDTH_OF_SIGN = 256;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 48;
    private static final int MOST_DIGITS = 15;

    /** The first that a part of such a file can be marked with. */
    private static final LocalDateTime FIRST_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?");

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle text = style();
    private final CellStyle head = style();
    private final CellStyle note = style();

    /** A workbook without sheets. */
    public WorkbookBuilder() {
        workbook.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
        Font bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        Font italic = workbook.createFont();
        italic.setItalic(true);
        note.setFont(italic);
    }

    /** A style of cells that are texts, so that what is typed stays what it is. */
    private CellStyle style() {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        return style;
    }

    /**
     * Adds a sheet.
     *
     * @param name what it is called
     * @param rows the texts of its cells; the first row names the columns, which stay in sight
     * @param notes how many rows behind the first explain the others
     * @param numbers the columns whose texts are written as numbers, where they come back the same
     * @return this
     * @throws IllegalArgumentException if a cell has more signs than spreadsheets hold
     */
    public WorkbookBuilder sheet(String name, List<List<String>> rows, int notes, Set<Integer> numbers) {
        requireNonNull(name, "name");
        requireNonNull(rows, "rows");
        requireNonNull(numbers, "numbers");
        Sheet sheet = workbook.createSheet(name);
        sheet.createFreezePane(0, 1);
        int columns = rows.get(0).size();
        for (int at = 0; at < columns; at++) {
            sheet.setColumnWidth(at, width(rows, at));
            if (!numbers.contains(at)) {
                sheet.setDefaultColumnStyle(at, text);
            }
        }
        for (int number = 0; number < rows.size(); number++) {
            Row row = sheet.createRow(number);
            CellStyle style = number == 0 ? head : number <= notes ? note : text;
            for (int at = 0; at < rows.get(number).size(); at++) {
                boolean isNumber = number > notes && numbers.contains(at);
                write(row, at, rows.get(number).get(at), style, isNumber);
            }
        }
        return this;
    }

    private static int width(List<List<String>> rows, int at) {
        int signs = rows.stream()
                .mapToInt(row -> at < row.size() ? row.get(at).length() : 0)
                .max()
                .orElse(0);
        return WIDTH_OF_SIGN * (2 + Math.max(NARROWEST, Math.min(WIDEST, signs)));
    }

    private static void write(Row row, int at, String content, CellStyle style, boolean isNumber) {
        if (content.isEmpty()) {
            return;
        }
        Cell cell = row.createCell(at);
        if (isNumber && comesBack(content)) {
            cell.setCellValue(Double.parseDouble(content));
            return;
        }
        String written = XText.write(content);
        if (written.length() > MOST_SIGNS) {
            throw new IllegalArgumentException("A text of " + content.length() + " signs is too long for the sheet \""
                    + row.getSheet().getSheetName() + "\", since a cell of a workbook holds " + MOST_SIGNS
                    + " at most. Keep the dossier in another form.");
        }
        cell.setCellStyle(style);
        cell.setCellValue(written);
    }

    private static boolean comesBack(String content) {
        long digits = content.chars().filter(Character::isDigit).count();
        return digits <= MOST_DIGITS && NUMBER.matcher(content).matches() && !content.equals("-0");
    }

    /**
     * Offers the texts of a column as choices in another.
     *
     * @param sheet the sheet in which one chooses
     * @param column the number of its column, from 0 on
     * @param from the number of the first row in which one chooses, from 0 on
     * @param choices the sheet that has the choices
     * @param source the number of their column
     * @param count how many there are behind the name of the column
     * @param isClosed whether nothing else may be entered
     * @return this
     */
    public WorkbookBuilder choices(
            String sheet, int column, int from, String choices, int source, int count, boolean isClosed) {
        requireNonNull(sheet, "sheet");
        requireNonNull(choices, "choices");
        Sheet where = workbook.getSheet(sheet);
        DataValidationHelper helper = where.getDataValidationHelper();
        String letters = TableSource.OfSheet.letters(source);
        String range = "'" + choices + "'!$" + letters + "$2:$" + letters + "$" + (count + 1);
        DataValidation choice = helper.createValidation(
                helper.createFormulaListConstraint(range), new CellRangeAddressList(from, LAST_CHOICE, column, column));
        choice.setEmptyCellAllowed(true);
        choice.setShowErrorBox(isClosed);
        if (isClosed) {
            choice.createErrorBox("No word of the list", "Choose one of the words, which the list shows.");
        }
        where.addValidationData(choice);
        return this;
    }

    /** {@return the workbook as a file has it; the same for the same sheets} */
    public byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            workbook.close();
            return undated(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Apache POI marks each part with the time at which it is written. */
    private static byte[] undated(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream undated = new ZipOutputStream(out)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(FIRST_TIME);
                undated.putNextEntry(same);
                parts.transferTo(undated);
            }
        }
        return out.toByteArray();
    }
}
