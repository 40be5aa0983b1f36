package org.hemicycle.testkit.mutation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hemicycle.serialization.problem.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderMutationsTest {

    private static final String SHEET = "key,title\r\na,\"one\ntwo\"\r\nb,été\r\n";
    private static final FolderMutations MUTATIONS = FolderMutations.of(
            "plan",
            Map.of("a.csv", SHEET.getBytes(UTF_8), "b.csv", SHEET.getBytes(UTF_8), "README.md", new byte[] {1}));

    private static SheetChange change(Predicate<SheetChange> which) {
        return MUTATIONS.changes().stream().filter(which).findFirst().orElseThrow();
    }

    private static SheetChange change(SheetMutation how, int row, int cell) {
        return change(each -> each.how() == how && each.row() == row && each.cell() == cell);
    }

    private static byte[] changed(SheetChange change) {
        return MUTATIONS.with(change).files().get("a.csv");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "CELL_DELETED, 1, 0, 2, 3, 'key,title|,\"one¦two\"|b,été|'",
                "CELL_MISSPELT, 2, 1, 4, 4, 'key,title|a,\"one¦two\"|b,éqé|'",
                "CELL_OF_ANOTHER_KIND, 2, 0, 4, 4, 'key,title|a,\"one¦two\"|7,été|'",
                "CELL_SHIFTED_LEFT, 2, 1, 4, 4, 'key,title|a,\"one¦two\"|été,b|'",
                "CELL_SHIFTED_RIGHT, 2, 0, 4, 4, 'key,title|a,\"one¦two\"|été,b|'",
                "CELL_SHIFTED_DOWN, 1, 0, 2, 4, 'key,title|b,\"one¦two\"|a,été|'",
                "ROW_DELETED, 1, 0, 2, 3, 'key,title|b,été|'",
                "ROW_DOUBLED, 1, 0, 2, 5, 'key,title|a,\"one¦two\"|a,\"one¦two\"|b,été|'",
                "ROWS_SWAPPED, 1, 0, 2, 4, 'key,title|b,été|a,\"one¦two\"|'",
                "COLUMN_RENAMED, 0, 1, 1, 0, 'key,tiqle|a,\"one¦two\"|b,été|'",
                "COLUMN_DELETED, 0, 0, 1, 0, 'title|\"one¦two\"|été|'",
            })
    void eachWayDoesWhatItSaysAndTellsTheLines(
            SheetMutation how, int row, int cell, long line, long lastLine, String sheet) {
        SheetChange change = change(how, row, cell);

        assertEquals(sheet.replace("|", "\r\n").replace('¦', '\n'), new String(changed(change), UTF_8));
        assertEquals(line, change.line());
        assertEquals(lastLine, change.lastLine());
        assertArrayEquals(SHEET.getBytes(UTF_8), MUTATIONS.with(change).files().get("b.csv"));
    }

    @Test
    void filesAreCutAndEncodedOtherwise() {
        assertArrayEquals(SHEET.getBytes(UTF_16), changed(change(SheetMutation.FILE_IN_UTF_16, 0, 0)));
        assertArrayEquals(SHEET.getBytes(ISO_8859_1), changed(change(SheetMutation.FILE_IN_LATIN_1, 0, 0)));
        assertEquals(SHEET.getBytes(UTF_8).length / 2, changed(change(SheetMutation.FILE_TRUNCATED, 0, 0)).length);
    }

    @Test
    void eachChangeMakesAnotherSheetOfIt() {
        assertEquals(
                Set.of(SheetMutation.values()),
                Set.copyOf(MUTATIONS.changes().stream().map(SheetChange::how).toList()));
        for (SheetChange change : MUTATIONS.changes()) {
            byte[] changed = MUTATIONS.with(change).files().get(change.file());
            assertFalse(Arrays.equals(SHEET.getBytes(UTF_8), changed), change::toString);
        }
    }

    @Test
    void tellsWhatWasDoneAndWhere() {
        SheetChange change = change(SheetMutation.CELL_MISSPELT, 2, 1);

        assertEquals("CELL_MISSPELT a.csv, line 4, column title: \"été\" → \"éqé\"", change.toString());
        assertEquals("plan with " + change, MUTATIONS.with(change).toString());
        assertTrue(change.isAt(new Place.InText("a.csv", 4, "key")));
        assertTrue(change.isAt(new Place.Whole("a.csv")));
        assertFalse(change.isAt(new Place.InText("a.csv", 3, "title")));
        assertFalse(change.isAt(new Place.InText("b.csv", 4, "title")));
        assertTrue(MUTATIONS.with(change).isAt(new Place.InText("a.csv", 4, "")));
        assertTrue(change(SheetMutation.COLUMN_RENAMED, 0, 1).isAt(new Place.InText("a.csv", 4, "title")));
    }

    @Test
    void twoFilesCanBeChangedAtOnceAndOneCannotBeTwice() {
        SheetChange one = change(SheetMutation.ROW_DELETED, 1, 0);
        SheetChange other = change(each -> each.file().equals("b.csv"));

        assertEquals(List.of(one, other), MUTATIONS.with(one, other).changes());
        assertEquals(
                "FolderMutations was asked for \"ROW_DELETED a.csv, line 2\" in \"plan\" beside another change in that"
                        + " file; give one change a file.",
                assertThrows(IllegalArgumentException.class, () -> MUTATIONS.with(one, one))
                        .getMessage());
    }

    @Test
    void refusesAChangeOfAFileThatTheFolderHasNot() {
        SheetChange strange = new SheetChange(SheetMutation.ROW_DELETED, "c.csv", 1, 0, 2, 2, "", "", "");

        assertEquals(
                "FolderMutations was asked for \"ROW_DELETED c.csv, line 2\" in \"plan\", which has no such sheet; give"
                        + " one of changes().",
                assertThrows(IllegalArgumentException.class, () -> MUTATIONS.with(strange))
                        .getMessage());
    }

    @Test
    void writesTheFilesForAReaderOfTheFileSystem(@TempDir Path folder) throws IOException {
        MutatedFolder mutated = MUTATIONS.with(change(SheetMutation.FILE_IN_UTF_16, 0, 0));

        mutated.write(folder.resolve("plan"));

        assertArrayEquals(SHEET.getBytes(UTF_16), Files.readAllBytes(folder.resolve("plan/a.csv")));
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(folder.resolve("plan/README.md")));
    }
}
