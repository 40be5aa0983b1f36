package org.hemicycle.testkit.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.folder.DossierFolder;
import org.hemicycle.serialization.stream.StreamFilter;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a stream of Java's own serialisation has, nothing but values of the library comes out behind the filter.
 *
 * <p>A broken stream ends in whatever exception Java's own reading throws, so that these are not told apart here; of a
 * map with an odd number of parts it is an {@link InternalError} of Java, and of an amount with too many digits an
 * {@link AssertionError} of Joda-Money, where assertions are on.
 */
class StreamFuzzTest {

    private static final int SEEDS = 5;

    static Stream<byte[]> seeds() {
        Stream<Object> dossiers = Seeds.folders()
                .limit(SEEDS)
                .map(archive -> DossierFolder.reader()
                        .readDraft("plan", archive.files())
                        .value());
        return Stream.concat(dossiers, Stream.of(RuleSets.standard().rules().get(0)))
                .map(StreamFuzzTest::shipped);
    }

    private static byte[] shipped(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Object received(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(StreamFilter.standard());
            return in.readObject();
        }
    }

    @MethodSource("seeds")
    @FuzzTest
    void whatIsReceivedIsShippedAndReceivedAgain(byte[] bytes) throws IOException, ClassNotFoundException {
        Object value;
        try {
            value = received(bytes);
        } catch (IOException | ClassNotFoundException | RuntimeException | InternalError | AssertionError broken) {
            return;
        }
        if (value instanceof Dossier) {
            assertEquals(value, received(shipped(value)));
        }
    }
}
