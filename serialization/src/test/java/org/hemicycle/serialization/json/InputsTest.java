package org.hemicycle.serialization.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.UnreadableInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a text comes from: its name stands in every place, and what is no text is said to be none. */
class InputsTest {

    @TempDir
    private Path folder;

    @Test
    void theNameOfTheFileStandsInEveryPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "{\n  \"nmae\": \"P\"}");

        UnreadableInput refused = assertThrows(UnreadableInput.class, () -> HemicycleJson.read(file));

        assertTrue(refused.getMessage().startsWith("JSON \"plan.json\" cannot be read as it stands: 2 errors"));
        assertTrue(
                refused.getMessage().contains("ERROR plan.json, /nmae (line 2, column 3): a dossier has no \"nmae\""),
                refused.getMessage());
        assertEquals("plan.json", HemicycleJson.readDraft(file).value().name());
    }

    @Test
    void aFileThatIsMissingAndAFolderAreToldInWords() {
        Draft<Dossier> missing = HemicycleJson.readDraft(folder.resolve("none.json"));
        assertEquals(
                "ERROR none.json: there is no such file. Correct the name, or write the file first.",
                missing.problems().print());
        assertEquals("none.json", missing.value().name());

        assertTrue(HemicycleJson.readDraft(folder)
                .problems()
                .print()
                .contains("this is a folder, not a file. Name the file in it, or read it as a folder of sheets."));
    }

    @Test
    void aStreamThatBreaksIsNoFaultOfTheText() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("no more");
            }
        };

        assertEquals(
                "The stream cannot be read: no more",
                assertThrows(UncheckedIOException.class, () -> HemicycleJson.readDraft(broken))
                        .getMessage());
    }

    @Test
    void aFileOfAnotherEncodingIsToldByItsLine() throws IOException {
        Path file = Files.write(
                folder.resolve("plan.json"), "{\n\"name\": \"\u00e9t\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertEquals(
                "ERROR plan.json, line 2, column 10: the bytes are no UTF-8 from here on. Save the text as UTF-8;"
                        + " nothing of it is taken.",
                HemicycleJson.readDraft(file).problems().print());
    }
}
