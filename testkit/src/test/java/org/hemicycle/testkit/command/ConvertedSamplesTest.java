package org.hemicycle.testkit.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.command.Commands;
import org.hemicycle.serialization.folder.DossierFolder;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real documents keep all they have when a user converts them from sheets to JSON or a workbook and back. */
class ConvertedSamplesTest {

    @TempDir
    Path root;

    static List<Dossier> samples() {
        return Stream.concat(Samples.all().values().stream(), Stream.of(Samples.modelPlan()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleComesBackEqualWithItsDigest(Dossier sample) {
        DossierFolder.write(sample, root.resolve("sheets"));

        convert("sheets", "sample.json");
        convert("sample.json", "again");

        Dossier again = DossierFolder.read(root.resolve("again"));
        assertEquals(sample, again);
        assertEquals(sample.digest(), again.digest());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleComesBackFromAWorkbookEqualWithItsDigest(Dossier sample) {
        DossierFolder.write(sample, root.resolve("sheets"));

        convert("sheets", "sample.xlsx");
        convert("sample.xlsx", "sample.json");
        convert("sample.json", "again.xlsx");
        convert("again.xlsx", "again");

        Dossier again = DossierFolder.read(root.resolve("again"));
        assertEquals(sample, again);
        assertEquals(sample.digest(), again.digest());
    }

    private void convert(String input, String output) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
        List<String> words = List.of(
                "convert", root.resolve(input).toString(), root.resolve(output).toString());

        int code = Commands.run(words, stream, stream, LocalDate.parse("2026-05-09"));

        assertEquals(0, code, told.toString(StandardCharsets.UTF_8));
    }
}
