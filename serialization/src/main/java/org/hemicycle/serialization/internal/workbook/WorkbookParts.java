package org.hemicycle.serialization.internal.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.util.XMLHelper;
import org.hemicycle.internal.Quoted;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of a workbook, each read as a stream. No other type reads with Apache POI but for the formats of numbers.
 */
final class WorkbookParts {

    private static final int MOST_ENTRIES = 5000;
    private static final String SAVE_AGAIN = "Open it in a spreadsheet program, and save it again.";
    private static final String DAMAGED = "the workbook is damaged, or cut off: ";

    private final Limits limits = new Limits();

    List<WorkbookSheet> read(byte[] content) {
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            requireWorkbook(zip);
            try (OPCPackage opened = OPCPackage.open(new ZipFileZipEntrySource(zip))) {
                List<WorkbookSheet> sheets = read(opened);
                opened.revert();
                return sheets;
            }
        } catch (IOException
                | IllegalArgumentException // of Apache POI, for a part that is said to lie where none can
                | InvalidFormatException
                | OpenXML4JRuntimeException
                | SAXException e) {
            throw new Unread(DAMAGED + e.getMessage(), SAVE_AGAIN);
        }
    }

    private void requireWorkbook(ZipFile zip) throws IOException {
        ZipArchiveEntry type = zip.getEntry("mimetype");
        if (type != null && text(zip, type).contains("opendocument.spreadsheet")) {
            throw new Unread("the file is a workbook of the form OpenDocument (.ods)", Unread.SAVE);
        }
        if (zip.getEntry("[Content_Types].xml") == null) {
            throw new Unread("the file is a ZIP archive, and no workbook", Unread.SAVE);
        }
        int entries = 0;
        for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); entries++) {
            requireSmall(zip, all.nextElement());
            if (entries > MOST_ENTRIES) {
                throw new Unread("the workbook has more than " + MOST_ENTRIES + " parts", Unread.SAVE);
            }
        }
    }

    /** What says how the parts hang together is read whole before any part is. */
    private void requireSmall(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith(".rels") || name.endsWith("[content_types].xml") || name.contains("docprops/")) {
            text(zip, entry);
        }
    }

    private String text(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(Limits.MOST_FRAME + 1);
            limits.frame(bytes.length);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private List<WorkbookSheet> read(OPCPackage opened) throws IOException, InvalidFormatException, SAXException {
        PackagePart book = book(opened);
        requirePlain(book.getContentType());
        SheetNames names = new SheetNames();
        parse(book, names);
        CellStyles styles = new CellStyles(limits);
        SharedTexts shared = new SharedTexts(limits);
        for (PackageRelationship each : book.getRelationships()) {
            if (each.getRelationshipType().endsWith("/styles")) {
                parse(related(book, each), styles);
            } else if (each.getRelationshipType().endsWith("/sharedStrings")) {
                parse(related(book, each), shared);
            }
        }
        List<WorkbookSheet> sheets = new ArrayList<>();
        for (SheetNames.Named named : names.sheets()) {
            WorkbookSheet sheet = new WorkbookSheet(named.name(), named.isHidden(), limits);
            Optional<PackagePart> part = part(book, named);
            if (part.isPresent()) {
                parse(part.get(), new SheetCells(sheet, shared, styles, names.isFrom1904(), limits));
                parseComments(part.get(), sheet);
            }
            sheet.requireNarrow();
            sheets.add(sheet);
        }
        return sheets;
    }

    private void parseComments(PackagePart part, WorkbookSheet sheet)
            throws IOException, InvalidFormatException, SAXException {
        for (PackageRelationship each : part.getRelationships()) {
            if (each.getRelationshipType().endsWith("/comments")) {
                parse(related(part, each), new CellComments(sheet, limits));
            }
        }
    }

    private static PackagePart book(OPCPackage opened) {
        return opened.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).stream()
                .findFirst()
                .or(() -> opened.getPartsByRelationshipType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT).stream()
                        .findFirst())
                .orElseThrow(() -> new Unread("the file is a ZIP archive, and no workbook", Unread.SAVE));
    }

    private static void requirePlain(String type) {
        String kind = type.toLowerCase(Locale.ROOT);
        if (kind.contains("macroenabled")) {
            throw new Unread(
                    "the workbook may hold macros (.xlsm), and such are not read", "Save it as .xlsx, without macros.");
        }
        if (kind.contains("sheet.binary")) {
            throw new Unread("the file is a workbook of the binary form (.xlsb)", Unread.SAVE);
        }
        if (!kind.contains("spreadsheetml")) {
            throw new Unread("the file is an office document of another kind, and no workbook", Unread.SAVE);
        }
    }

    /** A sheet that is a chart has no cells. */
    private static Optional<PackagePart> part(PackagePart book, SheetNames.Named named) throws InvalidFormatException {
        PackageRelationship relationship = book.getRelationship(named.relationship());
        return relationship != null && relationship.getRelationshipType().endsWith("/worksheet")
                ? Optional.of(related(book, relationship))
                : Optional.empty();
    }

    private static PackagePart related(PackagePart part, PackageRelationship relationship)
            throws InvalidFormatException {
        try {
            return part.getRelatedPart(relationship);
        } catch (IllegalArgumentException missing) {
            throw new Unread(DAMAGED + "it lacks the part " + Quoted.of(relationship.getTargetURI()), SAVE_AGAIN);
        }
    }

    private void parse(PackagePart part, DefaultHandler handler) throws IOException, SAXException {
        try (InputStream in = limits.bounded(part.getInputStream())) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(in));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
