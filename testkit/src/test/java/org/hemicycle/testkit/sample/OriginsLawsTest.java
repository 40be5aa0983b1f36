package org.hemicycle.testkit.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.folder.DossierFolder;
import org.hemicycle.testkit.arbitrary.Dossiers;
import org.hemicycle.testkit.defect.Defect;
import org.hemicycle.testkit.defect.Defects;

/** What {@link OriginsTest} shows of samples holds for any dossier that is written as a folder. */
class OriginsLawsTest {

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    void evidenceLeadsToTheRowsThatStateIt(@ForAll("clean") Dossier dossier, @ForAll("defects") Defect defect)
            throws IOException {
        Dossier defective = defect.findPlantedIn(dossier).orElse(dossier);
        Path folder = Files.createTempDirectory("origins");
        try {
            DossierFolder.write(defective, folder);
            EvidenceRows rows = EvidenceRows.of(folder, defect.day(defective));

            assertEquals(List.of(), rows.untraced());
            assertEquals(List.of(), rows.idle());
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Provide
    Arbitrary<Dossier> clean() {
        return Dossiers.cleanDossiers();
    }

    @Provide
    Arbitrary<Defect> defects() {
        return Arbitraries.of(Defects.all());
    }
}
