package org.hemicycle.serialization.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.source.Address;
import org.hemicycle.source.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder in which every column of every sheet is filled, in the notation in which the library writes. */
class WholeFolderTest {

    private static final List<String> FILES = SheetList.files();

    /** What reading takes in another place: a label is the same as the place, and words of attributes are claims. */
    private static final Set<String> NOT_WRITTEN = Set.of(
            "outline.csv label",
            "document.csv as_written",
            "document.csv certainty",
            "document.csv place",
            "programmes.csv certainty");

    @TempDir
    Path directory;

    private static String text(String file) {
        try (InputStream in = WholeFolderTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts(Map<String, byte[]> files) {
        SortedMap<String, String> texts = new TreeMap<>();
        files.forEach((file, content) -> texts.put(file, new String(content, UTF_8).replace("\r\n", "\n")));
        return texts;
    }

    private static Map<String, byte[]> whole() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        FILES.forEach(file -> files.put(file, text("whole/" + file).getBytes(UTF_8)));
        return files;
    }

    private static Dossier dossier() {
        return DossierFolder.read(WholeFolderTest.class, "whole");
    }

    @Test
    void everyColumnOfEverySheetIsFilled() {
        List<String> unfilled = new ArrayList<>();
        for (SheetForm sheet : SheetList.ALL) {
            Set<String> filled = Set.of(text("whole/" + sheet.file())
                    .lines()
                    .findFirst()
                    .orElseThrow()
                    .split(","));
            sheet.columns().stream()
                    .filter(column -> !filled.contains(column.name()))
                    .forEach(column -> unfilled.add(sheet.file() + " " + column.name()));
        }

        assertEquals(NOT_WRITTEN, Set.copyOf(unfilled));
    }

    @Test
    void whatIsReadIsWrittenAsItWas() {
        assertEquals(texts(whole()), texts(DossierFolder.files(dossier())));
    }

    @Test
    void nothingOfItIsAProblem() {
        Draft<Dossier> draft = DossierFolder.readDraft(WholeFolderTest.class, "whole");

        assertTrue(draft.problems().isEmpty(), draft.problems()::print);
        assertEquals(dossier(), draft.value());
        assertEquals(
                Optional.of(new Origin("activities.csv", 3, "")),
                draft.origins().find(Address.parse("plan/activities/a2")));
    }

    @Test
    void theWordsForWhatADocumentOrProgrammeIsAreClaimsOnIt() {
        Map<String, byte[]> files = whole();
        files.put("document.csv", text("whole-by-hand/document.csv").getBytes(UTF_8));
        files.put("programmes.csv", text("whole-by-hand/programmes.csv").getBytes(UTF_8));
        files.put("claims.csv", withoutAttributes(text("whole/claims.csv")).getBytes(UTF_8));

        assertEquals(dossier(), DossierFolder.reader().readDraft("whole", files).orThrow());
    }

    private static String withoutAttributes(String claims) {
        return claims.lines()
                .filter(line -> !line.matches(".*,(NAME|ISSUED_BY|DATED|KIND|OWNER|BENEFICIARY|SUCCEEDS),.*"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void aFolderOfTheFileSystemHasTheSameSheets() throws IOException {
        DossierFolder.write(dossier(), directory.resolve("plans"));

        assertEquals(texts(whole()), files(directory.resolve("plans")));
        assertEquals(dossier(), DossierFolder.read(directory.resolve("plans")));
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return texts(files);
    }

    @Test
    void sheetsOfAnEarlierWritingAreRemovedAndOtherFilesStay() throws IOException {
        Files.writeString(directory.resolve("milestones.csv"), "old");
        Files.writeString(directory.resolve("notes.txt"), "mine");

        DossierFolder.write(Dossier.builder().name("Empty").build(), directory);

        assertEquals(Map.of("document.csv", "property,value\nname,Empty\n", "notes.txt", "mine"), files(directory));
    }

    @Test
    void aWorkbookHoldsAllOfIt() {
        Path workbook = directory.resolve("plans.xlsx");
        DossierWorkbook.write(dossier(), workbook);

        assertEquals(dossier(), DossierWorkbook.read(workbook));
        assertEquals(dossier().digest(), DossierWorkbook.read(workbook).digest());
    }
}
