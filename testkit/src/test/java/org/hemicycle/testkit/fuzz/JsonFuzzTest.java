package org.hemicycle.testkit.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.folder.DossierFolder;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.serialization.problem.Draft;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a text has, it is read as the JSON of a dossier or refused, and of a draft what can be read. */
class JsonFuzzTest {

    static Stream<byte[]> seeds() {
        return Seeds.folders()
                .map(archive -> DossierFolder.reader()
                        .readDraft("plan", archive.files())
                        .value())
                .map(dossier -> HemicycleJson.write(dossier).getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest
    void whatIsReadOfATextCanBeToldAndComesBack(byte[] json) {
        Draft<Dossier> draft = HemicycleJson.readDraft(new ByteArrayInputStream(json));

        Reading.canBeTold(draft);
        Reading.comesBackAsJson(draft.value());
        Optional<Dossier> read = Reading.orRefused(() -> HemicycleJson.read(new ByteArrayInputStream(json)));
        assertEquals(
                Optional.of(draft.value()).filter(value -> !draft.problems().hasErrors()), read);
        Reading.orRefused(() -> HemicycleJson.read(Reading.text(json))).ifPresent(Reading::comesBackAsJson);
    }
}
