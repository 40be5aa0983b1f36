package org.hemicycle.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Stated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Wordings of plans with what a careful reader takes them to mean. A blank reading must stay unread; {@code also} holds
 * further right readings; some may stay unread though they have a reading.
 */
class WordingTablesTest {

    private static final Set<String> NOT_YET = notYet();

    private static Set<String> notYet() {
        try (InputStream in = WordingTablesTest.class.getResourceAsStream("wordings-not-yet-read.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.toSet());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = {"wordings.csv", "further-wordings.csv"},
            numLinesToSkip = 1,
            emptyValue = "",
            nullValues = "")
    void readsAWordingAsACarefulReaderDoes(
            String wording,
            String language,
            int year,
            String reading,
            Certainty certainty,
            String also,
            String mayStayUnread) {
        Stated<Timing> stated = Timing.read(wording, year);
        Optional<String> read = stated.value().flatMap(Timing::date).map(ExtendedDate::toString);
        List<String> right = Stream.of(reading, also)
                .flatMap(texts -> Stream.ofNullable(texts).flatMap(text -> Stream.of(text.split(";"))))
                .toList();
        boolean mayBeBlank = reading == null || mayStayUnread != null;
        boolean isRight = read.map(right::contains).orElse(mayBeBlank);
        boolean isSure = read.isEmpty() != (reading == null) || stated.certainty() == certainty;

        assertEquals(
                !NOT_YET.contains(wording + "|" + Optional.ofNullable(language).orElse("")),
                isRight && isSure,
                read + " " + stated.certainty() + " for <" + wording + "|"
                        + Optional.ofNullable(language).orElse("") + ">");
    }
}
