package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hemicycle.actor.Actor;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Programme;
import org.hemicycle.serialization.folder.DossierFolder;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.testkit.sample.Samples;

/** A dossier that is written as a folder and read again is the same, whatever it holds. */
class FolderLawsTest {

    private static final String BEGINNINGS = "=+-@\t\r";

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

    @Property(tries = 15)
    void aCleanDossierComesBack(@ForAll @From("clean") Dossier dossier) {
        assertComesBack(dossier);
    }

    @Property(tries = 25)
    void aDossierOfRecordsComesBack(@ForAll @From("recorded") Dossier dossier) {
        assertComesBack(dossier);
    }

    @Property(tries = 25)
    void aProgrammeComesBack(@ForAll @From("programmes") Programme programme) {
        assertComesBack(
                Dossier.builder().name("programme").addProgrammes(programme).build());
    }

    @Example
    void eachSampleComesBack() {
        Samples.all().values().forEach(FolderLawsTest::assertComesBack);
        assertComesBack(Samples.modelPlan());
    }

    @Example
    void noCellBeginsLikeAFormulaAndEachTextComesBack() {
        List<String> texts = BEGINNINGS
                .chars()
                .mapToObj(sign -> (char) sign + "cmd|' /C calc'!A0")
                .toList();
        Dossier.Builder dossier = Dossier.builder().name("=name");
        for (int i = 0; i < texts.size(); i++) {
            dossier.addActors(Actor.builder()
                    .identifier(Identifier.parse("body:b" + i))
                    .kind(Actor.Kind.BODY)
                    .name(Name.builder()
                            .official("x")
                            .shortForm(texts.get(i))
                            .addAliases("y", texts.get(i))
                            .build())
                    .build());
        }
        assertComesBack(dossier.build());

        inFolder(folder -> {
            DossierFolder.write(dossier.build(), folder);
            assertEquals(
                    List.of(), lines(folder).filter(FolderLawsTest::hasFormula).toList());
            assertTrue(lines(folder).anyMatch(line -> line.contains("\\=cmd")));
        });
    }

    /** Whether a cell of a line begins, behind a quote or not, with a sign by which spreadsheets know formulas. */
    private static boolean hasFormula(String line) {
        return line.matches("(.*[,])?\"?[" + BEGINNINGS + "].*");
    }

    private static Stream<String> lines(Path folder) {
        return list(folder).stream().flatMap(file -> {
            try {
                return Stream.of(Files.readString(file).split("\r\n"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void assertComesBack(Dossier dossier) {
        inFolder(folder -> {
            DossierFolder.write(dossier, folder);
            Dossier again = DossierFolder.read(folder);
            assertEquals(dossier, again);
            assertEquals(dossier.digest(), again.digest());
        });
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void inFolder(Consumer<Path> test) {
        try {
            Path folder = Files.createTempDirectory("dossier");
            try {
                test.accept(folder);
            } finally {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
