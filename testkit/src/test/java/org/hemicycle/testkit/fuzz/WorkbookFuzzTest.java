package org.hemicycle.testkit.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.folder.DossierFolder;
import org.hemicycle.serialization.folder.DossierWorkbook;
import org.hemicycle.serialization.problem.Draft;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file is made of, it is read as a workbook or reported: any bytes, and any parts in an intact package. */
class WorkbookFuzzTest {

    private static final int SEEDS = 3;

    @TempDir
    static Path folder;

    static Stream<byte[]> seeds() {
        return Seeds.folders()
                .limit(SEEDS)
                .map(archive -> workbook(DossierFolder.reader()
                        .readDraft("plan", archive.files())
                        .value()))
                .flatMap(bytes -> Stream.of(bytes, unpacked(bytes).bytes()));
    }

    private static byte[] workbook(Dossier dossier) {
        try {
            Path file = Files.createTempFile("seed", ".xlsx");
            try {
                DossierWorkbook.write(dossier, file);
                return Files.readAllBytes(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Archive unpacked(byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Archive(parts);
    }

    private static byte[] packed(Archive parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.files().entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        } catch (ZipException refused) {
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @MethodSource("seeds")
    @FuzzTest
    void whatIsReadOfAWorkbookCanBeToldAndComesBack(byte[] input) {
        Archive parts = Archive.of(input);
        byte[] workbook = parts.files().isEmpty() ? input : packed(parts);

        Draft<Dossier> draft = DossierWorkbook.reader().readDraft("plan.xlsx", new ByteArrayInputStream(workbook));

        Reading.canBeTold(draft);
        if (!draft.problems().hasErrors()) {
            Reading.comesBackAsWorkbook(draft.value(), folder);
        }
    }
}
