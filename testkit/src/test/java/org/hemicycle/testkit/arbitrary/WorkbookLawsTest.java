package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hemicycle.actor.Actor;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Programme;
import org.hemicycle.serialization.folder.DossierWorkbook;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.testkit.sample.Samples;

/** A dossier that is written as a workbook and read again is the same, whatever it holds. */
class WorkbookLawsTest {

    @Provide
    Arbitrary<Dossier> clean() {
        return Dossiers.cleanDossiers();
    }

    @Provide
    Arbitrary<Dossier> recorded() {
        return Records.dossiers();
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return Programmes.programmes();
    }

    @Property(tries = 3)
    void aCleanDossierComesBack(@ForAll @From("clean") Dossier dossier) {
        assertComesBack(dossier);
    }

    @Property(tries = 5)
    void aDossierOfRecordsComesBack(@ForAll @From("recorded") Dossier dossier) {
        assertComesBack(dossier);
    }

    @Property(tries = 5)
    void aProgrammeComesBack(@ForAll @From("programmes") Programme programme) {
        assertComesBack(
                Dossier.builder().name("programme").addProgrammes(programme).build());
    }

    @Example
    void eachSampleComesBack() {
        Samples.all().values().forEach(WorkbookLawsTest::assertComesBack);
        assertComesBack(Samples.modelPlan());
    }

    @Example
    void textsThatSpreadsheetsOrXmlWouldChangeComeBack() {
        List<String> texts = List.of(
                "=1+1",
                "+1",
                "-1",
                "@x",
                "\tx",
                "x\r\ny\rz\n",
                " x ",
                "_x000D_",
                "_x005F_x0041_",
                "\u0000\u0007",
                "\uFFFE\uFFFF",
                "\uD83D\uDE00",
                "<b>&amp;</b>]]>",
                "2026-03",
                "1.0",
                "true",
                "# Example: a row",
                "# explanation : a row",
                "\\# Example: a row",
                "\u202Ex");
        for (String text : texts) {
            assertComesBack(Dossier.builder()
                    .name(text)
                    .addActors(Actor.builder()
                            .identifier(Identifier.parse("body:b"))
                            .kind(Actor.Kind.BODY)
                            .name(Name.builder()
                                    .official(text)
                                    .addAliases("y", text + "z")
                                    .build())
                            .build())
                    .build());
        }
    }

    @Example
    void theSameDossierGivesTheSameFile() {
        inFolder(folder -> {
            Dossier dossier = Samples.modelPlan();
            DossierWorkbook.write(dossier, folder.resolve("one.xlsx"));
            DossierWorkbook.write(dossier, folder.resolve("other.xlsx"));
            assertArrayEquals(bytes(folder.resolve("one.xlsx")), bytes(folder.resolve("other.xlsx")));
        });
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertComesBack(Dossier dossier) {
        inFolder(folder -> {
            Path file = folder.resolve("plan.xlsx");
            DossierWorkbook.write(dossier, file);
            Dossier again = DossierWorkbook.read(file);
            assertEquals(dossier, again);
            assertEquals(dossier.digest(), again.digest());
        });
    }

    private static void inFolder(Consumer<Path> test) {
        try {
            Path folder = Files.createTempDirectory("dossier");
            try {
                test.accept(folder);
            } finally {
                for (String name : List.of("plan.xlsx", "one.xlsx", "other.xlsx")) {
                    Files.deleteIfExists(folder.resolve(name));
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
