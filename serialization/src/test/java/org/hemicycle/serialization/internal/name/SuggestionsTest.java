package org.hemicycle.serialization.internal.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

    private static final List<String> ACCEPTED = List.of("signature", "signed", "ratification", "in force");

    private final Suggestions suggestions = suggestions(
            """
            actor: AT | STATE | Austria

            actor: AU | STATE | Australia

            actor: DE | STATE | Germany
            also known as: Federal Republic of Germany

            actor: MA | STATE | Morocco

            actor: MC | STATE | Monaco

            actor: QZ | STATE | Nowhere

            actor: body:gerda | ORGANISATION | Gerda
            """,
            "CETS 210 Istanbul Convention",
            "CETS 215 Convention on Sports",
            "CETS 201 Lanzarote Convention",
            "ETS 021 Pharmacopoeia",
            "ETS 018 Cultural Convention",
            "CETS 218 Stadiums");

    private static Suggestions suggestions(String actors, String... conventions) {
        ReferenceData reference = ReferenceData.parse(actors
                + Stream.of(conventions)
                        .map(each -> each.split(" ", 3))
                        .map(each -> "\nconvention: " + each[0] + " " + each[1] + "\ntitle: " + each[2]
                                + "\nchecked: 2026-05-09 | high\n")
                        .collect(Collectors.joining()));
        return new Suggestions(reference.actors().values(), reference.listConventions());
    }

    private static List<String> list(String text) {
        return text == null ? List.of() : List.of(text.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // codes of three letters, or how they begin
                "AUT | AT",
                "aus | AU",
                "AU | AT; AU",
                // no State is called so or has such a code
                "QQQ |",
                "QZ |",
                "'' |",
                "- |",
                // how names begin; in three letters at most
                "Ger | DE; body:gerda",
                "Au. | AT; AU",
                "No. | QZ",
                "M | MA; MC",
                // spelling; what is nearer goes before
                "Moroco | Morocco",
                "Monaca | Monaco",
                "Astria | Austria",
                "Austrlia | Austria; Australia",
                "Republic of Germany | Federal Republic of Germany",
                "Germany, West |",
                "Nowere | Nowhere",
                "where | Nowhere",
                "Atlantis |"
            })
    void suggestsStatesByCodeByHowANameBeginsAndBySpelling(String text, String near) {
        assertEquals(list(near), suggestions.states(text));
    }

    @Test
    void suggestsNoneWhereMoreThanThreeBeginAlikeAndThreeOfThoseThatAreSpeltAlike() {
        String three = "actor: QA | STATE | Utopia A\n\nactor: QB | STATE | Utopia B\n\nactor: QC | STATE | Utopia C\n";
        Suggestions four = suggestions(three + "\nactor: QD | STATE | Utopia D\n");

        assertEquals(List.of("QA", "QB", "QC"), suggestions(three).states("U"));
        assertEquals(List.of(), four.states("U"));
        assertEquals(List.of("Utopia A", "Utopia B", "Utopia C"), four.states("Utopia"));
        assertEquals(List.of("Utopia A", "Utopia B", "Utopia C"), four.states("Utopia E"));
    }

    @Test
    void suggestsThreeCodesAtMostOfThoseThatBeginAlike() {
        Suggestions four = suggestions("actor: KP | STATE | Korea\n\nactor: PR | STATE | Puerto Rico\n\n"
                + "actor: PT | STATE | Portugal\n\nactor: PY | STATE | Paraguay\n");

        assertEquals(List.of("KP", "PR", "PT"), four.states("PR"));
        assertEquals(List.of("PY"), four.states("pry"));
    }

    @Test
    void suggestsAFurtherFormWhereNoFormOfTheStateItselfIsNearer() {
        ReferenceData reference = ReferenceData.parse("actor: DE | STATE | Germany");
        Suggestions further = new Suggestions(
                reference.actors().values(),
                List.of(),
                Map.of(Identifier.parse("DE"), List.of("Germania", "Allemagne"), Identifier.parse("FR"), List.of("X")));

        assertEquals(List.of("Allemagne"), further.states("Alemagne"));
        assertEquals(List.of("Germany"), further.states("Germanya"));
        assertEquals(List.of("Germania"), further.states("Germaniaa"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // one digit put in, left out or replaced; the nearest number first
                "211 | CETS 210; CETS 215; CETS 218",
                "ETS No. 211 | CETS 210; CETS 215; CETS 218",
                "CETS n° 0211 | CETS 210; CETS 215; CETS 218",
                "19 | ETS 018",
                "17 | ETS 018",
                "9 |",
                "ETS 001 |",
                "999 |",
                // by name
                "Instanbul Convention | Istanbul Convention",
                "Lanzarote | Lanzarote Convention",
                "Pharmacopeia | Pharmacopoeia",
                "Something else altogether |",
                "'' |"
            })
    void suggestsConventionsByNumberAndBySpelling(String text, String near) {
        assertEquals(list(near), suggestions.conventions(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "signd | signed",
                "signatur | signature",
                "ratified | ratification",
                "rati | ratification",
                "rat |",
                "sign | signature; signed",
                "signs up to | signature; signed",
                "forced |",
                "xyz |"
            })
    void suggestsWordsBySpellingOrElseThoseThatBeginAlike(String word, String near) {
        assertEquals(list(near), Suggestions.words(word, ACCEPTED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "03/04/2021 | 2021-04-03; 2021-03-04",
                "3.4.2021. | 2021-04-03; 2021-03-04",
                "13-12-2021 | 2021-12-13",
                "12-13-2021 | 2021-12-13",
                "1/1/2021 | 2021-01-01",
                "12/12/2021 | 2021-12-12",
                "29.2.2023 |",
                "29.2.2024 | 2024-02-29",
                "0/5/2021 |",
                "13/13/2021 |",
                "31/4/2021 |",
                "3/4-2021 |",
                "3/4/21 |",
                "2021-04-03 |",
                "May 2021 |"
            })
    void suggestsBothReadingsOfADayOfNumbersOrTheOneThatThereIs(String text, String days) {
        assertEquals(list(days), Suggestions.days(text));
    }
}
