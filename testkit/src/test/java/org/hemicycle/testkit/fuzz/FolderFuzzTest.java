package org.hemicycle.testkit.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.folder.DossierFolder;
import org.hemicycle.serialization.problem.Draft;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever files a folder has, they are read or reported. */
class FolderFuzzTest {

    @TempDir
    static Path folder;

    static Stream<byte[]> seeds() {
        return Seeds.folders().map(Archive::bytes);
    }

    @MethodSource("seeds")
    @FuzzTest
    void whatIsReadOfAFolderCanBeToldAndComesBack(byte[] archive) {
        Draft<Dossier> draft =
                DossierFolder.reader().readDraft("plan", Archive.of(archive).files());

        Reading.canBeTold(draft);
        Reading.comesBackAsJson(draft.value());
        Reading.comesBackAsFolder(draft.value(), folder);
    }
}
