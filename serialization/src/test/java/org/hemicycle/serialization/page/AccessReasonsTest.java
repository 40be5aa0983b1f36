package org.hemicycle.serialization.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a State and a convention, and for which other States the same is. */
class AccessReasonsTest {

    private static PageAsXml print(Dossier dossier) throws Exception {
        return PageAsXml.parse(new AccessReasons(TreatyRecord.grid(dossier), new DocumentNames(dossier))
                .print().stream().map(Tag::print).collect(Collectors.joining("", "<div>", "</div>")));
    }

    private static String pair(String state, String convention) {
        return "//details[@id='pair-" + state + "-" + convention.replace(' ', '-') + "']";
    }

    /** Asked by Kazakhstan; whether it took part in the elaboration is not known. */
    private static PageAsXml requested() throws Exception {
        return print(TreatyRecord.complete("CETS 210", "KZ, CETS 210, REQUEST, 2023-01-01"));
    }

    /** Only members may join, which Morocco is not. */
    private static PageAsXml closed() throws Exception {
        return print(TreatyRecord.complete(
                "ETS 005", "FR, ETS 005, RATIFICATION, 1974-05-03", "MA, ETS 005, REQUEST, 2023-01-01"));
    }

    @Test
    void theStepsThatRemainStandInTheirOrder() throws Exception {
        PageAsXml page = requested();

        assertEquals(
                List.of(
                        "await the decision on the request",
                        "deposit the instrument of accession within the validity of the invitation"),
                page.list(pair("KZ", "CETS 210") + "/ol/li"));
        assertEquals(1, page.count("//p[.='Steps that remain:']"));
    }

    @Test
    void whatWouldHaveToBeKnownIsTold() throws Exception {
        assertEquals(
                List.of("Missing to know: whether Kazakhstan took part in the elaboration of CETS 210"),
                requested().list("//p[starts-with(., 'Missing')]"));
    }

    /** France is a Party; nothing remains to be done, and nothing to be known. */
    @Test
    void whereNothingRemainsNeitherStepsNorWhatIsMissingHaveAHeading() throws Exception {
        PageAsXml page = closed();

        assertEquals(0, page.count(pair("FR", "ETS 005") + "/ol"));
        assertEquals(0, page.count(pair("FR", "ETS 005") + "/p[starts-with(., 'Steps') or starts-with(., 'Missing')]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KZ | CETS 210 | what is recorded of Kazakhstan and CETS 210: requested | yes:",
                "KZ | CETS 210 | route elaboration (sign, ratify) is open | unknown:",
                "KZ | CETS 210 | Kazakhstan is a member of the Council of Europe | no:"
            })
    void eachReasonSaysWhetherItHolds(String state, String convention, String reason, String mark) throws Exception {
        PageAsXml page = requested();

        assertEquals(
                mark,
                page.list(pair(state, convention) + "//li[starts-with(bdi, '" + reason + "')]/span[@class='truth']")
                        .get(0));
    }

    /** The words of the law are in Article 59, the record is a table of a document that is known by its title. */
    @Test
    void eachReasonNamesTheLawAndThePlaceItRestsOn() throws Exception {
        PageAsXml page = print(TreatyRecord.complete(
                "ETS 005, CETS 210",
                "MA, ETS 005, REQUEST, 2023-01-01",
                "FR, CETS 210, SIGNATURE, 2011-05-11",
                "KZ, CETS 210, REQUEST, 2023-01-01"));

        assertEquals(
                List.of("ETS 005, Article 59"),
                page.list(pair("MA", "ETS 005") + "//li[starts-with(bdi, 'it is closed to')]/cite"));
        assertEquals(
                List.of("A record, Table 1"),
                page.list(pair("MA", "CETS 210")
                        + "//li[bdi = 'what is recorded of Morocco and CETS 210: none']/span[@class='origin']"));
    }

    /** The key of the document is of this dossier alone, and so its title is told. */
    @Test
    void lawAndRecordComeFirstAndNameTheDocumentByItsTitle() throws Exception {
        List<String> told = closed().list(pair("MA", "ETS 005") + "/p");

        assertEquals(
                "Closed: it is closed to: any State except member of the Council of Europe (Article 59)", told.get(0));
        assertTrue(told.get(1).startsWith("On the record as of 2026-03-01 (A record, Table 1): "), told::toString);
    }

    /** A designation is without prejudice to positions on status. */
    @Test
    void theNoteOnADesignationGoesWithTheAnswer() throws Exception {
        PageAsXml page = print(TreatyRecord.complete("CETS 210", "PS, CETS 210, REQUEST, 2023-01-01"));

        assertEquals(1, page.count(pair("PS", "CETS 210") + "/p[@class='quiet'][starts-with(., 'Palestine*: ')]"));
        assertEquals(0, requested().count("//p[@class='quiet']"));
    }

    /** None of them is in Europe or has done anything about CETS 218. */
    @ParameterizedTest
    @CsvSource({"1, ''", "2, ''", "8, ''", "9, ' and 1 more'", "11, ' and 3 more'"})
    void ofManyStatesOfWhichTheSameHoldsTheFirstEightAreInTheHeading(int states, String more) throws Exception {
        List<String> all = List.of("BJ", "BF", "BI", "TD", "CI", "GH", "KE", "LS", "MW", "ML", "NE");
        List<String> names = List.of(
                "Benin",
                "Burkina Faso",
                "Burundi",
                "Chad",
                "Côte d'Ivoire",
                "Ghana",
                "Kenya",
                "Lesotho",
                "Malawi",
                "Mali",
                "Niger");
        PageAsXml page = print(TreatyRecord.asking(
                Stream.concat(Stream.of("KZ"), all.stream().limit(states))
                        .map(Identifier::parse)
                        .toList(),
                TreatyRecord.parsed("CETS 218", "CETS 210")));
        String told = pair("BJ", "CETS 218");

        assertEquals(
                List.of(String.join(", ", names.subList(0, Math.min(8, states))) + more
                        + " × CETS 218 Saint-Denis Convention"),
                page.list(told + "/summary/strong"));
        assertEquals(
                states == 1
                        ? List.of()
                        : List.of("Told for Benin; the same holds for " + String.join(", ", names.subList(1, states))
                                + "."),
                page.list(told + "/p[starts-with(., 'Told for')]"));
    }
}
