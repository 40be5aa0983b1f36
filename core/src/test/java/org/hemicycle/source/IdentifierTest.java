package org.hemicycle.source;

import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @ParameterizedTest
    @CsvSource({
        "ETS 018,                     TREATY,          ETS 018",
        "ETS No. 18,                  TREATY,          ETS 018",
        "ETS no 18,                   TREATY,          ETS 018",
        "STE 18,                      TREATY,          ETS 018",
        "STE n° 018,                  TREATY,          ETS 018",
        "STE N°18,                    TREATY,          ETS 018",
        "ETS 193,                     TREATY,          ETS 193",
        "ETS 194,                     TREATY,          CETS 194",
        "CETS 5,                      TREATY,          ETS 005",
        "STCE n° 210,                 TREATY,          CETS 210",
        "CETS No. 210,                TREATY,          CETS 210",
        "KZ,                          COUNTRY,         KZ",
        "EU,                          COUNTRY,         EU",
        "XK,                          COUNTRY,         XK",
        "' KZ ',                      COUNTRY,         KZ",
        "Rec(2017)5,                  RECOMMENDATION,  CM/Rec(2017)5",
        "CM/Rec(2017)5,               RECOMMENDATION,  CM/Rec(2017)5",
        "CM/Rec (2017) 5,             RECOMMENDATION,  CM/Rec(2017)5",
        "CDL-AD(2017)010,             VENICE_DOCUMENT, CDL-AD(2017)010",
        "CDL-AD (2017) 010,           VENICE_DOCUMENT, CDL-AD(2017)010",
        "CDL-AD(2017)010-e,           VENICE_DOCUMENT, CDL-AD(2017)010",
        "CDL-EL(2018)001syn,          VENICE_DOCUMENT, CDL-EL(2018)001syn",
        "Opinion 1099/2022,           VENICE_OPINION,  Opinion 1099/2022",
        "Opinion No. 1099/2022,       VENICE_OPINION,  Opinion 1099/2022",
        "A/RES/79/284,                UN_RESOLUTION,   A/RES/79/284",
        "GR-EXT(2023)6,               DOCUMENT_SYMBOL, GR-EXT(2023)6",
        "SG/Inf (2021)14,             DOCUMENT_SYMBOL, SG/Inf(2021)14",
        "AS/Bur (2024) 50,            DOCUMENT_SYMBOL, AS/Bur(2024)50",
        "CM/Del/Dec(2023)1478/2.10,   DOCUMENT_SYMBOL, CM/Del/Dec(2023)1478/2.10",
        "CM(2023)1,                   DOCUMENT_SYMBOL, CM(2023)1",
        "CDL(2001)103,                DOCUMENT_SYMBOL, CDL(2001)103",
        "UNTS 14668,                  UNTS,            UNTS 14668",
        "UNTC XXVII-13,               UNTC,            UNTC XXVII-13",
        "UNTC XI-B-16-a,              UNTC,            UNTC XI-B-16-a",
        "UNTC XI-B-16-150,            UNTC,            UNTC XI-B-16-150",
        "SDG 16,                      SDG,             SDG 16",
        "SDG 16.3,                    SDG,             SDG 16.3",
        "SDG 16.a,                    SDG,             SDG 16.a",
        "SDG 01,                      SDG,             SDG 1",
        "Goal 04,                     SDG,             SDG 4",
        "SDG 4.A,                     SDG,             SDG 4.a",
        "SDG 16.07.01,                SDG,             SDG 16.7.1",
        "Rec(2017)05,                 RECOMMENDATION,  CM/Rec(2017)5",
        "UNTS 000001,                 UNTS,            UNTS 1",
        "A/RES/079/0284,              UN_RESOLUTION,   A/RES/79/284",
        "Opinion 0999/2022,           VENICE_OPINION,  Opinion 999/2022",
        "CM(2021)145-final,           DOCUMENT_SYMBOL, CM(2021)145-final",
        "CM(2021)145 FINAL,           DOCUMENT_SYMBOL, CM(2021)145-final",
        "CM(2021)145-add1-final,      DOCUMENT_SYMBOL, CM(2021)145-add1-final",
        "DGProg/Inf(2012)3 rev,       DOCUMENT_SYMBOL, DGProg/Inf(2012)3-rev",
        "DGProg/Inf(2012)3rev,        DOCUMENT_SYMBOL, DGProg/Inf(2012)3-rev",
        "GR-DEM(2020)5 Rev. 2,        DOCUMENT_SYMBOL, GR-DEM(2020)5-rev2",
        "body:greco,                  BODY,            body:greco",
        "local:Plan_2025.v2,          LOCAL,           local:Plan_2025.v2"
    })
    void readsEverySpellingAndPrintsTheCanonicalOne(String text, Identifier.Scheme scheme, String canonical) {
        Identifier identifier = Identifier.parse(text);

        assertEquals(scheme, identifier.scheme());
        assertEquals(canonical, identifier.toString());
        assertEquals(identifier, Identifier.parse(canonical));
    }

    @ParameterizedTest
    @EnumSource
    void everySchemeReadsItsOwnExample(Identifier.Scheme scheme) {
        Identifier identifier = Identifier.parse(scheme.example());

        assertEquals(scheme, identifier.scheme());
        assertEquals(scheme.example(), identifier.toString());
        assertEquals(identifier, new Identifier(scheme, identifier.value()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "173",
                "ETS",
                "ETS 000",
                "ETS 1735",
                "kz",
                "KAZ",
                "Rec 2017(5)",
                "CM/Rec(2017)",
                "CDL-AD(2017)10",
                "A/RES/79",
                "UNTS 1234567",
                "SDG 16.e",
                "SDG 0",
                "SDG 18",
                "SDG 99.99",
                "SDG 16.13",
                "SDG 16.7.9",
                "UNTS 0",
                "UNTS 000000",
                "A/RES/0/0",
                "A/RES/79/0",
                "Rec(2017)0",
                "Rec(2017)000",
                "CDL-AD(2017)000",
                "Opinion 000/2022",
                "CM(2021)0",
                "CM(0000)145",
                "CM(2021)145-finale",
                "SDG",
                "body:",
                "body:GRECO",
                "local:a b",
                "Venice Commission"
            })
    void refusesWhatNoSchemeKnows(String text) {
        assertEquals(
                "\"" + text + "\" is not an identifier of any known scheme; accepted are, for example, CETS 210, KZ,"
                        + " CM/Rec(2017)5, CDL-AD(2022)028, Opinion 1099/2022, A/RES/79/284, GR-EXT(2023)6, UNTS 14668, UNTC XXVII-13,"
                        + " SDG 16.3, body:greco, local:ncp-kazakhstan-2024-2027. Anything without a code of its own is"
                        + " written local:name.",
                messageOf(() -> Identifier.parse(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "TREATY,          18",
        "TREATY,          000",
        "TREATY,          ETS 018",
        "COUNTRY,         kz",
        "COUNTRY,         ''",
        "RECOMMENDATION,  CM/Rec(2017)5",
        "RECOMMENDATION,  (2017) 5",
        "DOCUMENT_SYMBOL, AS/Bur (2024) 50",
        "DOCUMENT_SYMBOL, KZ",
        "BODY,            body:greco"
    })
    void refusesAValueThatIsNotCanonical(Identifier.Scheme scheme, String value) {
        assertEquals(
                "Identifier of scheme " + scheme + " has the value \"" + value + "\", which is not canonical there; use"
                        + " Identifier.parse on the whole text, for example \"" + scheme.example() + "\".",
                messageOf(() -> new Identifier(scheme, value)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1000})
    void refusesTreatyNumbersOutOfRange(int number) {
        assertEquals(
                "Treaty number " + number
                        + " is out of range; the treaties of the Council of Europe are numbered from 1 to 999.",
                messageOf(() -> Identifier.treaty(number)));
    }

    @Test
    void numbersTreatiesAlikeInEveryLocale() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals("ETS 018", Identifier.treaty(18).toString());
            assertEquals("ETS 018", Identifier.parse("STE 18").toString());
        } finally {
            Locale.setDefault(usual);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CM(2021)1", "CM", "A/RES/1", "ETS", "local:", "CDL-AD(2017)010", "Rec(2017)5", "UNTS "})
    void refusesLongTextsInTimeThatGrowsWithTheirLength(String beginning) {
        for (String more : List.of("/1", " ", ",", "(", "0", "1", "-rev", "a", ".")) {
            String text = beginning + more.repeat(20_000) + "!";
            assertTimeoutPreemptively(
                    Duration.ofSeconds(2),
                    () -> assertThrows(IllegalArgumentException.class, () -> Identifier.parse(text)));
        }
        assertEquals(
                "CM(2021)1" + "/1".repeat(20_000),
                Identifier.parse("CM(2021)1" + "/1".repeat(20_000)).toString());
    }

    @Test
    void ordersBySchemeAndThenByValue() {
        assertEquals(
                "[ETS 018, CETS 210, EU, KZ, body:greco]",
                Stream.of("body:greco", "KZ", "CETS 210", "EU", "ETS 018")
                        .map(Identifier::parse)
                        .sorted()
                        .toList()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({
        "CETS 210,         CETS-210",
        "KZ,               KZ",
        "CM/Rec(2017)5,    CM-Rec-2017-5",
        "AS/Bur (2024) 50, AS-Bur-2024-50",
        "body:greco,       body-greco",
        "local:a-,         local-a"
    })
    void makesAKey(String text, String key) {
        assertEquals(key, Identifier.parse(text).asKey());
        assertTrue(Address.of(key).isWithin(Address.ROOT));
    }
}
