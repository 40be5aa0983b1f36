package org.hemicycle.serialization.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.hemicycle.actor.Actor;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.serialization.internal.workbook.WorkbookFile;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.UnreadableInput;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is handed in for a workbook and is none, or none that is read: a sentence each, and nothing besides. */
class WorkbookFormsTest {

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    private static String onlyTold(byte... content) {
        List<String> told = SmallWorkbook.told(content);
        assertEquals(1, told.size(), told.toString());
        return told.get(0);
    }

    @Test
    void anEncryptedWorkbookIsRefused() throws IOException, GeneralSecurityException, OpenXML4JException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OPCPackage plain = OPCPackage.open(
                            new ByteArrayInputStream(SmallWorkbook.wellFormed().bytes()));
                    OutputStream encrypted = encryptor.getDataStream(system)) {
                plain.save(encrypted);
            }
            system.writeFilesystem(out);
        }

        assertEquals(
                "ERROR plan.xlsx: the workbook is encrypted. Save it without a password.", onlyTold(out.toByteArray()));
    }

    @Test
    void aWorkbookThatMayHoldMacrosIsRefused() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(XSSFWorkbookType.XLSM)) {
            workbook.createSheet("document");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);

            assertEquals(
                    "ERROR plan.xlsx: the workbook may hold macros (.xlsm), and such are not read. Save it as .xlsx,"
                            + " without macros.",
                    onlyTold(out.toByteArray()));
        }
    }

    @Test
    void aWorkbookOfTheOldFormIsRefused() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("document");

            assertEquals(
                    "ERROR plan.xlsx: the file is a workbook of the old form (.xls). Save it as a workbook of the form"
                            + " .xlsx.",
                    onlyTold(written(workbook)));
        }
    }

    private static byte[] written(HSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static byte[] zip(String... namesAndTexts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int at = 0; at < namesAndTexts.length; at += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[at]));
                zip.write(namesAndTexts[at + 1].getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void anOpenDocumentIsRefused() {
        assertEquals(
                "ERROR plan.xlsx: the file is a workbook of the form OpenDocument (.ods). Save it as a workbook of the form"
                        + " .xlsx.",
                onlyTold(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<x/>")));
    }

    @Test
    void anotherArchiveIsRefused() {
        assertEquals(
                "ERROR plan.xlsx: the file is a ZIP archive, and no workbook. Save it as a workbook of the form .xlsx.",
                onlyTold(zip("document.csv", "property,value")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"property,value\nkind,PAPER\n", "", "%PDF-1.7"})
    void whatIsOnlyCalledAWorkbookIsRefused(String text) {
        String told = onlyTold(text.getBytes(UTF_8));

        assertTrue(told.startsWith("ERROR plan.xlsx: the file is "), told);
        assertTrue(told.contains("and no workbook (.xlsx), whatever its name says."), told);
    }

    @Test
    void aWorkbookThatIsCutOffIsRefused() {
        byte[] whole = SmallWorkbook.wellFormed().bytes();

        String told = onlyTold(Arrays.copyOf(whole, whole.length / 2));

        assertTrue(told.startsWith("ERROR plan.xlsx: the workbook is damaged, or cut off: "), told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"})
    void aWorkbookThatNamesAPartAndLacksItIsRefused(String part) throws IOException {
        assertEquals(
                "ERROR plan.xlsx: the workbook is damaged, or cut off: it lacks the part \"/" + part
                        + "\". Open it in a spreadsheet program, and save it again.",
                onlyTold(lacking(part)));
    }

    private static byte[] lacking(String part) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(
                        new ByteArrayInputStream(SmallWorkbook.wellFormed().bytes()));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(part)) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(zip);
                    zip.closeEntry();
                }
            }
        }
        return out.toByteArray();
    }

    /** The workbook with one of its parts replaced by a beginning, a middle that is repeated, and an end. */
    private static byte[] bombed(String part, String beginning, String middle, int times, String end)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(
                        new ByteArrayInputStream(SmallWorkbook.wellFormed().bytes()));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) {
                    zip.write(beginning.getBytes(UTF_8));
                    byte[] bytes = middle.getBytes(UTF_8);
                    for (int at = 0; at < times; at++) {
                        zip.write(bytes);
                    }
                    zip.write(end.getBytes(UTF_8));
                } else {
                    in.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    @Test
    void aSheetThatUnpacksToFarMoreThanItIsIsRefused() throws IOException {
        byte[] bomb = bombed(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>",
                " ".repeat(MEGABYTE),
                513,
                "</sheetData></worksheet>");

        assertTrue(bomb.length < 8 * MEGABYTE, "it is small");
        assertEquals(
                "ERROR plan.xlsx: the workbook unpacks to more than 512 megabytes. Keep the sheets of the dossier in a"
                        + " workbook of their own.",
                onlyTold(bomb));
    }

    @Test
    void textsThatUnpackToFarMoreThanTheyAreAreRefused() throws IOException {
        byte[] bomb = bombed("xl/sharedStrings.xml", "<sst><si><t>", "x".repeat(MEGABYTE), 64, "</t></si></sst>");

        assertTrue(onlyTold(bomb).startsWith("ERROR plan.xlsx: the workbook has more than 33554432 signs of text."));
    }

    @Test
    void manyCellsThatHoldSomethingAreRefused() throws IOException {
        byte[] bomb = bombed(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>",
                "<row>" + "<c><v>1</v></c>".repeat(100) + "</row>",
                5001,
                "</sheetData></worksheet>");

        assertTrue(onlyTold(bomb)
                .startsWith("ERROR plan.xlsx: the workbook has more than 500000 cells that hold something."));
    }

    @Test
    void cellsFarToTheRightAreRefused() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 1000; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"XFD")
                    .append(row)
                    .append("\"><v>1</v></c></row>");
        }
        byte[] bomb =
                bombed("xl/worksheets/sheet1.xml", "<worksheet><sheetData>", rows + "", 1, "</sheetData></worksheet>");

        assertTrue(onlyTold(bomb).contains("cells lie so far to the right"), onlyTold(bomb));
    }

    @Test
    void whatSaysHowThePartsHangTogetherIsBoundedToo() throws IOException {
        byte[] bomb = bombed("_rels/.rels", "<Relationships>", " ".repeat(MEGABYTE), 64, "</Relationships>");

        assertTrue(onlyTold(bomb).contains("what the workbook says of its parts unpacks to more than 4 megabytes"));
    }

    @Test
    void aMillionEmptyCellsAreNothing() throws IOException {
        byte[] book = bombed(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>",
                "<row>" + "<c s=\"0\"/>".repeat(100) + "</row>",
                10_000,
                "</sheetData></worksheet>");

        assertTrue(onlyTold(book).startsWith("ERROR plan.xlsx, document: the sheet is missing"), onlyTold(book));
    }

    @Test
    void anotherFileThatAWorkbookNamesIsNotOpened() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        byte[] book = bombed(
                "xl/sharedStrings.xml",
                "<!DOCTYPE sst [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><sst><si><t>&x;</t></si></sst>",
                "",
                0,
                "");

        String told = String.join("\n", SmallWorkbook.told(book));

        assertTrue(told.startsWith("ERROR plan.xlsx: the workbook is damaged"), told);
        assertFalse(told.contains("secret\""), told);
    }

    @Test
    void aFileThatIsNotThereAndAFolderAreRefused() {
        String missing = assertThrows(UnreadableInput.class, () -> DossierWorkbook.read(folder.resolve("none.xlsx")))
                .getMessage();
        String directory = assertThrows(UnreadableInput.class, () -> DossierWorkbook.read(folder))
                .getMessage();

        assertTrue(missing.contains("none.xlsx: the file cannot be opened"), missing);
        assertTrue(directory.contains("this is a folder, not a workbook"), directory);
    }

    private static Dossier named(String name) {
        return Dossier.builder()
                .name("plan")
                .addActors(Actor.builder()
                        .identifier(Identifier.parse("body:b"))
                        .kind(Actor.Kind.BODY)
                        .name(Name.builder().official(name).build())
                        .build())
                .build();
    }

    @Test
    void aTextThatNoCellHoldsIsRefusedAndWhatIsThereStays() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.xlsx"), "before");
        Dossier dossier = named("x".repeat(32_768));

        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> DossierWorkbook.write(dossier, file));

        assertEquals(
                "A text of 32768 signs is too long for the sheet \"actors\", since a cell of a workbook holds 32767 at"
                        + " most. Keep the dossier in another form.",
                refusal.getMessage());
        assertEquals("before", Files.readString(file));
        assertArrayEquals(new String[] {"plan.xlsx"}, folder.toFile().list());
    }

    @Test
    void aWorkbookTakesThePlaceOfWhatIsThere() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.xlsx"), "before");

        DossierWorkbook.write(named("x".repeat(32_767)), file);

        assertEquals(named("x".repeat(32_767)), DossierWorkbook.read(file));
        assertArrayEquals(new String[] {"plan.xlsx"}, folder.toFile().list());
    }

    @Test
    void anOutputInNoFolderIsRefusedWithASentence() {
        Path file = folder.resolve("none").resolve("plan.xlsx");

        UncheckedIOException refusal =
                assertThrows(UncheckedIOException.class, () -> DossierWorkbook.write(named("x"), file));

        assertTrue(refusal.getMessage().startsWith("Workbook " + file + " cannot be written: "), refusal.getMessage());
    }

    /** Loads the types of the project anew, and finds none of Apache POI. */
    private static final class WithoutPoi extends ClassLoader {

        WithoutPoi() {
            super(WorkbookFormsTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.apache.")) {
                throw new ClassNotFoundException(name);
            }
            boolean isOurs = Stream.of("internal.workbook.", "folder.")
                    .anyMatch(each -> name.startsWith("org.hemicycle.serialization." + each));
            if (!isOurs) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known == null ? define(name) : known;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream bytes = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] content = bytes.readAllBytes();
                return defineClass(name, content, 0, content.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    private static List<String> toldWithoutPoi(byte... content) throws ReflectiveOperationException {
        ProblemLog log = new ProblemLog();
        Method read = new WithoutPoi()
                .loadClass(WorkbookFile.class.getName())
                .getMethod("read", String.class, InputStream.class, ProblemLog.class);
        for (int times = 0; times < 2; times++) {
            read.invoke(null, "plan.xlsx", new ByteArrayInputStream(content), log);
        }
        return log.problems().list().stream().map(Problem::print).distinct().toList();
    }

    @Test
    void withoutPoiAWorkbookIsRefusedWithWhatIsMissing() throws ReflectiveOperationException {
        List<String> told = toldWithoutPoi(SmallWorkbook.wellFormed().bytes());

        assertEquals(1, told.size(), told.toString());
        assertEquals(
                "plan.xlsx: the file is a workbook, and org.apache.poi:poi-ooxml, which reads and writes workbooks, is not"
                        + " on the class path. Add org.apache.poi:poi-ooxml, version V or newer, or save its sheets as CSV"
                        + " UTF-8 in a folder; nothing of the file is taken.",
                told.get(0).replaceFirst("version [0-9]+(\\.[0-9]+)+ or", "version V or"));
    }

    @Test
    void withoutPoiWritingIsRefusedWithWhatIsMissing() throws ReflectiveOperationException {
        Method write = new WithoutPoi()
                .loadClass(DossierWorkbook.class.getName())
                .getMethod("write", Dossier.class, Path.class);

        Throwable refusal = assertThrows(
                        ReflectiveOperationException.class,
                        () -> write.invoke(null, named("x"), folder.resolve("plan.xlsx")))
                .getCause();

        assertEquals(
                "A workbook cannot be written, since org.apache.poi:poi-ooxml, which reads and writes workbooks, is not on"
                        + " the class path. Add org.apache.poi:poi-ooxml, version V or newer, or write a folder of sheets.",
                refusal.getMessage().replaceFirst("version [0-9]+(\\.[0-9]+)+ or", "version V or"));
        assertEquals(0, folder.toFile().list().length);
    }

    @Test
    void withoutPoiWhatIsNoWorkbookIsToldAsWithIt() throws ReflectiveOperationException {
        String told = toldWithoutPoi("property,value".getBytes(UTF_8)).get(0);

        assertTrue(told.startsWith("plan.xlsx: the file is text, such as CSV, and no workbook"), told);
    }
}
