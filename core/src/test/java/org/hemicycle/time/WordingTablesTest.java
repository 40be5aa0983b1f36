package org.hemicycle.time;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Language;
import org.hemicycle.source.Stated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Wordings of plans with what a careful reader takes them to mean. A blank reading must stay unread; {@code also} holds
 * further right readings; some may stay unread though they have a reading.
 */
class WordingTablesTest {

    private static Language[] languages(String language) {
        return Stream.ofNullable(language).map(Language::parse).toArray(Language[]::new);
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
        Stated<Timing> stated = Timing.read(wording, year, languages(language));
        Optional<String> read = stated.value().flatMap(Timing::date).map(ExtendedDate::toString);
        List<String> right = Stream.of(reading, also)
                .flatMap(texts -> Stream.ofNullable(texts).flatMap(text -> Stream.of(text.split(";"))))
                .toList();
        boolean mayBeBlank = reading == null || mayStayUnread != null;
        boolean isRight = read.map(right::contains).orElse(mayBeBlank);
        boolean isSure = read.isEmpty() != (reading == null) || stated.certainty() == certainty;

        assertTrue(isRight && isSure, wording + " is read as " + read + ", " + stated.certainty());
    }
}
