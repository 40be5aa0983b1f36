package org.hemicycle.serialization.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.problem.Draft;
import org.junit.jupiter.api.Test;

/**
 * However much stands in a text, it is read in bounded time, since no step is taken again for each of many others, and
 * in bounded memory, since a text has a limit. The time that a test may take is far above what it needs; only what
 * grows with the square of a text goes beyond it.
 */
class LargeTextsTest {

    private static final Duration AMPLE = Duration.ofMinutes(3);
    private static final int MANY = 100_000;

    private static Draft<Dossier> read(String text) {
        return assertTimeoutPreemptively(AMPLE, () -> HemicycleJson.readDraft(text));
    }

    private static String many(IntFunction<String> each) {
        return IntStream.range(0, MANY).mapToObj(each).collect(Collectors.joining(","));
    }

    private static String dossier(String more) {
        return "{\"name\": \"P\"," + more + "}";
    }

    private static void assertTold(Draft<Dossier> draft, String words) {
        assertTrue(
                draft.problems().print().contains(words), () -> draft.problems().print(3));
    }

    private static void assertListed(Draft<Dossier> draft) {
        assertEquals(1001, draft.problems().list().size());
        assertTrue(draft.problems().list().stream()
                .anyMatch(each -> each.what().endsWith("more problems than the 1000" + " that are listed")));
    }

    @Test
    void oneNameManyTimesIsToldForEachUpToTheLimit() {
        assertListed(read(dossier(many(i -> "\"x\": 1"))));
        assertListed(read(dossier("\"claims\": []," + many(i -> "\"claims\": []"))));
    }

    @Test
    void manyUnknownNamesAreToldUpToTheLimit() {
        assertListed(read("{" + many(i -> "\"x" + i + "\": 1") + "}"));
        assertListed(read("{" + many(i -> "\"x" + i + "\": 1") + ", \"format\": \"hemicycle-dossier/1.9\"}"));
    }

    @Test
    void aMillionProblemsAreCounted() {
        assertListed(read(dossier("\"claims\": [" + "1,".repeat(1_000_000) + "1]")));
    }

    @Test
    void manyPartsThatDoNotFitTogetherAreBounded() {
        String part = "\"kind\": \"SEMINAR\", \"title\": \"T\"}";

        Draft<Dossier> draft = read(dossier("\"activities\": [" + many(i -> "{\"key\": \"a\"," + part) + "]"));

        assertEquals(1, draft.value().activities().size());
        assertListed(draft);
    }

    @Test
    void manyPartsOfWhichEachClashesWithOneOfAnotherListAreBounded() {
        String of = "\"kind\": \"THEME\", \"title\": \"T\"}";
        String lists =
                "\"programmes\": [{\"key\": \"p\", \"document\": \"local:p\", \"name\": {\"official\": \"P\"}, \"kind\":"
                        + " \"WORK_PLAN\", \"components\": [" + many(i -> "{\"key\": \"budget\"," + of) + "],"
                        + " \"budget\": [" + many(i -> "{\"key\": \"b" + i + "\", \"label\": \"B\"}") + "]}]";

        assertTrue(read(dossier(lists)).problems().hasErrors());
    }

    @Test
    void manyAddressesThatLeadNowhereAreBounded() {
        String part = "\"kind\": \"SEMINAR\", \"title\": \"T\", \"follows\": [\"activities/";

        Draft<Dossier> draft = read(
                dossier("\"activities\": [" + many(i -> "{\"key\": \"a" + i + "\"," + part + "x" + i + "\"]}") + "]"));

        assertEquals(MANY, draft.value().activities().size());
        assertListed(draft);
    }

    @Test
    void aChainThatLeadsBackThroughManyIsBounded() {
        String part = "\"kind\": \"SEMINAR\", \"title\": \"T\", \"follows\": [\"activities/a";

        Draft<Dossier> draft = read(dossier(
                "\"activities\": [" + many(i -> "{\"key\": \"a" + i + "\"," + part + (i + 1) % MANY + "\"]}") + "]"));

        assertEquals(MANY, draft.value().activities().size());
        assertListed(draft);
    }

    @Test
    void manyCodesThatNobodyKnowsAreBounded() {
        String all = "\"programmes\": [{\"beneficiaries\": [" + many(i -> "\"CETS " + (300 + i % 500) + "\"") + "]}]";

        assertTrue(read(dossier(all)).problems().hasErrors());
    }

    @Test
    void aStreamWithoutEndIsReadUpToTheLimit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                Arrays.fill(buffer, from, from + length, (byte) ' ');
                return length;
            }
        };

        assertTold(
                assertTimeoutPreemptively(AMPLE, () -> HemicycleJson.readDraft(endless)),
                "the text has more than 50000000 characters, which is the limit");
    }

    @Test
    void manySmallValuesAreBoundedInMemory() {
        assertTold(read("[" + "1,".repeat(10_000_000)), "the text has more values than 2000000, which is the limit");
    }
}
