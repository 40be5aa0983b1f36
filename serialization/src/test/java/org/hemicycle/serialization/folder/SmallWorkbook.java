package org.hemicycle.serialization.folder;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Problem;

/** The sheets of {@link SmallFolder} as somebody may have them in a workbook, in which a test changes cells. */
final class SmallWorkbook {

    static final String NAME = "plan.xlsx";

    private final XSSFWorkbook workbook = new XSSFWorkbook();

    /** The workbook without a slip, all of whose cells are texts. */
    static SmallWorkbook wellFormed() {
        SmallWorkbook small = new SmallWorkbook();
        SheetList.files().stream()
                .filter(SmallFolder.wellFormed()::has)
                .forEach(file -> small.add(
                        file.replace(".csv", ""), SmallFolder.wellFormed().text(file)));
        return small;
    }

    private void add(String name, String csv) {
        XSSFSheet sheet = workbook.createSheet(name);
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            for (CsvRecord record : reader) {
                XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int at = 0; at < record.getFieldCount(); at++) {
                    if (!record.getField(at).isEmpty()) {
                        row.createCell(at).setCellValue(record.getField(at));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    XSSFSheet sheet(String name) {
        return workbook.getSheet(name);
    }

    /** A cell, which is made where it is not there. */
    XSSFCell cell(String sheet, String cell) {
        CellReference place = new CellReference(cell);
        XSSFRow row = sheet(sheet).getRow(place.getRow());
        XSSFRow made = row == null ? sheet(sheet).createRow(place.getRow()) : row;
        XSSFCell there = made.getCell(place.getCol());
        return there == null ? made.createCell(place.getCol()) : there;
    }

    SmallWorkbook put(String sheet, String cell, String text) {
        cell(sheet, cell).setCellValue(text);
        return this;
    }

    /** Puts a number that is shown in some way. */
    SmallWorkbook put(String sheet, String cell, double number, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell(sheet, cell).setCellValue(number);
        cell(sheet, cell).setCellStyle(style);
        return this;
    }

    XSSFFont struckOut() {
        XSSFFont font = workbook.createFont();
        font.setStrikeout(true);
        return font;
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Draft<Dossier> read() {
        return read(bytes());
    }

    /** Its problems, in full sentences. */
    List<String> told() {
        return told(bytes());
    }

    static Draft<Dossier> read(byte... content) {
        return DossierWorkbook.reader().readDraft(NAME, new ByteArrayInputStream(content));
    }

    static List<String> told(byte... content) {
        return read(content).problems().list().stream().map(Problem::toString).toList();
    }
}
