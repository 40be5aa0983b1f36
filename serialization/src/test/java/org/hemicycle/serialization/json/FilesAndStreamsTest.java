package org.hemicycle.serialization.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.rule.Settings;
import org.hemicycle.serialization.folder.DossierFolder;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.UnreadableInput;
import org.hemicycle.source.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts, files and streams are one form; and everything that a sheet can hold, JSON can. */
class FilesAndStreamsTest {

    private static final Dossier PLAN = Dossier.builder().name("Türkiye").build();
    private static final Wording WORDS = Wording.of("mars 2026");

    @TempDir
    Path folder;

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    @Test
    void aFileIsReadAsItsTextIs() {
        Path file = folder.resolve("plan.json");
        HemicycleJson.write(PLAN, file);

        assertEquals(PLAN, HemicycleJson.read(file));
        assertEquals(PLAN, HemicycleJson.read(file, Dossier.class));
        assertEquals(PLAN, HemicycleJson.readDraft(file).value());
        HemicycleJson.write(WORDS, file);
        assertEquals(WORDS, HemicycleJson.read(file, Wording.class));
    }

    @Test
    void aStreamIsReadAsItsTextIs() {
        String text = HemicycleJson.write(PLAN);

        assertEquals(PLAN, HemicycleJson.read(stream(text)));
        assertEquals(PLAN, HemicycleJson.read(stream(text), Dossier.class));
        assertEquals(PLAN, HemicycleJson.readDraft(stream(text)).value());
        assertEquals(WORDS, HemicycleJson.read(stream(HemicycleJson.write(WORDS)), Wording.class));
    }

    @Test
    void aFileIsWrittenInUtf8AndReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "x".repeat(10_000));
        HemicycleJson.write(PLAN, file);

        assertEquals(HemicycleJson.write(PLAN), Files.readString(file, UTF_8));
    }

    /** Tells whether it was flushed or closed. */
    private static final class Watched extends ByteArrayOutputStream {
        private boolean isFlushed;
        private boolean isClosed;

        @Override
        public void flush() {
            isFlushed = true;
        }

        @Override
        public void close() {
            isClosed = true;
        }
    }

    @Test
    void aStreamIsWrittenInUtf8AndStaysOpen() {
        Watched out = new Watched();
        HemicycleJson.write(PLAN, out);

        assertEquals(HemicycleJson.write(PLAN), out.toString(UTF_8));
        assertTrue(out.isFlushed);
        assertFalse(out.isClosed);
    }

    @Test
    void whatCannotBeWrittenIsToldWithItsName() {
        Path file = folder.resolve("none").resolve("plan.json");
        OutputStream full = new OutputStream() {
            @Override
            public void write(int any) throws IOException {
                throw new IOException("disk full");
            }
        };

        String ofFile = assertThrows(UncheckedIOException.class, () -> HemicycleJson.write(PLAN, file))
                .getMessage();
        assertTrue(ofFile.startsWith("The file " + file + " cannot be written: "), ofFile);
        assertEquals(
                "The stream cannot be written: disk full",
                assertThrows(UncheckedIOException.class, () -> HemicycleJson.write(PLAN, full))
                        .getMessage());
    }

    @Test
    void nothingIsWrittenOfWhatHasNoForm() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "earlier");

        assertThrows(IllegalArgumentException.class, () -> HemicycleJson.write(List.of(PLAN), file));
        assertEquals("earlier", Files.readString(file));
    }

    @Test
    void theSchemaIsThatOfTheJar() {
        assertTrue(HemicycleJson.schema().contains("\"$id\" : \"urn:hemicycle:schema:1\""));
    }

    /** The folder in which every column of every sheet is filled. */
    @Test
    void everythingThatASheetCanHoldComesBack() {
        Dossier whole = DossierFolder.read(DossierFolder.class, "whole");
        Draft<Dossier> again = HemicycleJson.readDraft(HemicycleJson.write(whole));

        assertEquals(List.of(), again.problems().list());
        assertEquals(whole, again.value());
        assertEquals(whole.digest(), again.value().digest());
        assertNotEquals(PLAN.digest(), again.value().digest());
    }

    @Test
    void aReaderUnderOtherReferenceDataKnowsTheirNames() {
        String text = "{\"format\":\"hemicycle-dossier/1.0\",\"name\":\"Plan\",\"actors\":[{\"identifier\":\"body:a\","
                + "\"name\":{\"official\":\"A\"},\"kind\":\"BODY\",\"partOf\":\"QX\"}]}";
        ReferenceData more = ReferenceData.parse("actor: QX | STATE | Nowhere");

        assertTrue(problems(text).stream().anyMatch(each -> each.contains("QX")), problems(text)::toString);
        assertEquals(
                List.of(),
                HemicycleJson.reader().under(more).readDraft(text).problems().list().stream()
                        .filter(each -> each.print().contains("QX"))
                        .toList());
    }

    private static List<String> problems(String text) {
        return HemicycleJson.readDraft(text).problems().list().stream()
                .map(Problem::print)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{`severities` : []} | an array stands where an object belongs",
                "{`severities` : {`FUN-009`:`NOTE`, `FUN-009`:`ERROR`}} | \"FUN-009\" stands twice in one object; the first one",
                "{`severities` : {`FUN-009`:`NOPE`}} | \"NOPE\" is no severity",
                "{`severities` : {`\\ud800`:`NOTE`}} | the text has half of a surrogate pair, which is no character"
            })
    void aMapIsRefusedWhereItIsNoneOrANameInItIsWrong(String settings, String says) {
        String text = settings.replace('`', '"').replaceFirst("\\{", "{\"format\":\"hemicycle-settings/1.0\", ");

        String refused = assertThrows(UnreadableInput.class, () -> HemicycleJson.read(text, Settings.class))
                .getMessage();

        assertTrue(refused.contains(says), refused);
    }

    /** What a verdict answers is told by its format alone. */
    @Test
    void aVerdictWithoutOrOfAnotherFormatIsRefusedWithThoseThatThereAre() {
        String none = assertThrows(UnreadableInput.class, () -> HemicycleJson.read("{}", Verdict.class))
                .getMessage();
        String other = assertThrows(
                        UnreadableInput.class,
                        () -> HemicycleJson.read("{\"format\":\"hemicycle-report/1.0\"}", Verdict.class))
                .getMessage();

        assertTrue(none.contains("needs \"format\", which is missing"), none);
        assertTrue(other.contains("\"hemicycle-report/1.0\" is no format that is asked for"), other);
        assertTrue(other.contains("hemicycle-verdict-of-access/1.0"), other);
    }
}
