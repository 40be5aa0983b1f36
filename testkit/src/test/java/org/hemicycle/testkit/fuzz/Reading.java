package org.hemicycle.testkit.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.folder.DossierFolder;
import org.hemicycle.serialization.folder.DossierWorkbook;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.UnreadableInput;

/** What holds of all readers, whatever they read. */
final class Reading {

    private static final byte UTF_16 = (byte) 0xFF;

    private Reading() {}

    /** The text of an input: UTF-8, or behind a byte that UTF-8 has not, UTF-16 with whatever surrogates. */
    static String text(byte[] input) {
        return input.length > 0 && input[0] == UTF_16
                ? ByteBuffer.wrap(input, 1, input.length - 1)
                        .slice()
                        .asCharBuffer()
                        .toString()
                : new String(input, StandardCharsets.UTF_8);
    }

    /** What is read, unless it is refused as documented: with all problems, or with a sentence. */
    static <T> Optional<T> orRefused(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (UnreadableInput refused) {
            assertTrue(refused.problems().hasErrors(), refused::getMessage);
        } catch (IllegalArgumentException refused) {
            String message = String.valueOf(refused.getMessage());
            if (!message.contains(" ") || !message.matches("(?s).*[.?]")) {
                throw refused;
            }
        }
        return Optional.empty();
    }

    /** The draft can be printed, and is refused only for a problem that it tells. */
    static <T extends Serializable> void canBeTold(Draft<T> draft) {
        assertFalse(draft.problems().print().isEmpty() && !draft.problems().isEmpty());
        draft.value().toString();
        if (draft.problems().hasErrors()) {
            assertEquals(Optional.empty(), orRefused(draft::orThrow));
        } else {
            assertEquals(draft.value(), draft.orThrow());
        }
    }

    static void comesBackAsJson(Dossier dossier) {
        Dossier again = HemicycleJson.read(HemicycleJson.write(dossier));
        assertEquals(dossier, again);
        assertEquals(dossier.digest(), again.digest());
    }

    static void comesBackAsFolder(Dossier dossier, Path folder) {
        DossierFolder.write(dossier, folder);
        Dossier again = DossierFolder.read(folder);
        assertEquals(dossier, again);
        assertEquals(dossier.digest(), again.digest());
    }

    static void comesBackAsWorkbook(Dossier dossier, Path folder) {
        Path workbook = folder.resolve("plan.xlsx");
        DossierWorkbook.write(dossier, workbook);
        Dossier again = DossierWorkbook.read(workbook);
        assertEquals(dossier, again);
        assertEquals(dossier.digest(), again.digest());
    }
}
