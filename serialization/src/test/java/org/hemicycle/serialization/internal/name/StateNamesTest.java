package org.hemicycle.serialization.internal.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.actor.Actor;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.serialization.internal.name.Bearer.Dissolved;
import org.hemicycle.serialization.internal.name.Bearer.Nobody;
import org.hemicycle.serialization.internal.name.Bearer.Several;
import org.hemicycle.serialization.internal.name.Bearer.State;
import org.hemicycle.serialization.internal.name.Bearer.Territory;
import org.hemicycle.serialization.internal.name.ListedNames.Row;
import org.hemicycle.serialization.internal.name.ListedNames.Sort;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateNamesTest {

    private static final ReferenceData SHIPPED = ReferenceData.shipped();
    private static final Nobody NOBODY = new Nobody();
    private static final String ALL_OF_YUGOSLAVIA = "BA HR ME MK RS SI XK";

    /** Made for each test, since it keeps what it has found. */
    private final StateNames names = new StateNames(SHIPPED);

    private static State state(String code) {
        return new State(Identifier.parse(code));
    }

    private static Territory territory(String code) {
        return new Territory(Optional.ofNullable(code).map(Identifier::parse));
    }

    private static List<Identifier> identifiers(String codes) {
        return Stream.of(codes.split(" ")).map(Identifier::parse).toList();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "state-names.csv", numLinesToSkip = 1)
    void takesTheSpellingsOfDepositaries(String name, String code, String language, String form, String seen) {
        Bearer found = names.find(name);
        if (code == null) {
            assertInstanceOf(Dissolved.class, found, name);
        } else {
            assertEquals(state(code), found, form + ", " + language + ": " + name + " (seen: " + seen + ")");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kingdom of Denmark | DK",
                "Slovak Republic | SK",
                "Lao People's Democratic Republic | LA",
                "LAO PEOPLES DEMOCRATIC REPUBLIC | LA",
                "Burma | MM",
                "Zaire | CD",
                "Upper Volta | BF",
                "Ceylon | LK",
                "Great Britain | GB",
                "République démocratique populaire lao | LA",
                "L'ex-République yougoslave de Macédoine | MK",
                "Etats-Unis d'Amérique | US",
                "Les Émirats arabes unis | AE",
                "Confédération suisse | CH",
                "Koninkrijk Spanje | ES",
                "Zuid-Afrika | ZA",
                "Wit-Rusland | BY",
                "Ivoorkust | CI",
                "Bahama's | BS",
                "Heilige Stoel | VA",
                "de Seychellen | SC",
                "Paesi Bassi | NL",
                "Regno Unito | GB",
                "Vereinigtes Königreich | GB",
                "KOSOVO* | XK",
                "Kosovo (UNSCR 1244) | XK"
            })
    void takesNamesInSeveralLanguages(String name, String code) {
        assertEquals(state(code), names.find(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Korea (Republic of) | KR",
                "Korea, Democratic People's Republic of | KP",
                "KOREA REPUBLIC OF | KR",
                "KOREA SOUTH | KR",
                "Venezuela (Bolivarian Republic of) | VE",
                "Micronesia (Federated States of) | FM",
                "Tanzania, United Republic of | TZ",
                "Moldova (the Republic of) | MD",
                "Congo (the Democratic Republic of the) | CD",
                "Congo (Democratic Republic) | CD",
                "Congo (Republic of the) | CG",
                "Congo (Kinshasa) | CD",
                "Bahamas (The) | BS",
                "GERMANY FEDERAL REPUBLIC OF | DE",
                "MACEDONIA, FORMER YUGOSLAV REPUBLIC OF | MK",
                "Croatia (Republic of) | HR",
                "Iran, Islamic Republic | IR",
                "China (People's Republic of) | CN",
                "Iran (République islamique d') | IR",
                "Bolivie (État plurinational de) | BO",
                "Corée (République populaire démocratique de) | KP",
                "Tanzanie (République-Unie de) | TZ",
                "Congo (République démocratique du) | CD",
                "Tchèque, République | CZ",
                "Comores (Union des) | KM",
                "Marshall (Îles) | MH",
                "Niger (le) | NE",
                "België, Koninkrijk | BE",
                "Congo, Democratische Republiek | CD",
                "Congo, Republiek | CG",
                "Korea, Republiek (Zuid) | KR",
                "Macedonië, de voormalige Joegoslavische Republiek | MK",
                "Slowaakse Republiek | SK",
                "Dominicana, Repubblica | DO",
                "Corea (Sud) | KR",
                "Slovacca, Repubblica | SK"
            })
    void turnsInvertedNamesRound(String name, String code) {
        assertEquals(state(code), names.find(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "St. Lucia | LC",
                "ST KITTS & NEVIS | KN",
                "Bosnia & Herzegovina | BA",
                "Bosnie & Herzégovine | BA",
                "Bosnia-Herzegovina | BA",
                "Dominican Rep. | DO",
                "Korea, Dem. People's Rep. of | KP",
                "Ste-Lucie | LC",
                "Marshall Is. | MH"
            })
    void readsAbbreviatedWordsInFull(String name, String code) {
        assertEquals(state(code), names.find(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Austria1 | AT",
                "Austria 12 | AT",
                "Croatia ² | HR",
                "Autriche³ | AT",
                "Frankrijk (1) | FR",
                "Zweden [2] | SE",
                "Suède 1) | SE",
                "Spain* | ES",
                "Spain ** | ES",
                "Spain† 3 | ES",
                "Iran (Islamic Republic of) 4, 5 | IR",
                "Ceca, Repubblica* | CZ",
                "Belgio a | BE",
                "Belgio* ab | BE",
                "Malta (a) | MT"
            })
    void overlooksTheMarksOfNotes(String name, String code) {
        assertEquals(state(code), names.find(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Türkiye (Turkey) | TR",
                "Turquie (Türkiye) | TR",
                "Eswatini (formerly Swaziland) | SZ",
                "Eswatini (ex Swaziland) | SZ",
                "BURKINA FASO FORMERLY UPPER VOLTA | BF",
                "Congo (Democratic Republic of the) (formerly Zaire) | CD",
                "CONGO, DEMOCRATIC REPUBLIC OF FORMERLY ZAIRE | CD",
                "Sri Lanka [formerly Ceylon] | LK",
                "Benin, formerly Dahomey | BJ",
                "North Macedonia (former Yugoslav Republic of Macedonia) | MK",
                "Czech Republic (formerly Czechoslovakia) | CZ",
                "Myanmar (voorheen Birma) | MM",
                "Cabo Verde (anciennement Cap-Vert) | CV",
                "Zaire (now Democratic Republic of the Congo) | CD",
                "European Union (EU) | EU",
                "European Community (EC) | EU",
                "EG (Europese Gemeenschap) | EU",
                "UE (Union européenne) | EU",
                "Belgium / Belgique | BE",
                "Slovakia (since 01-01-1993) | SK"
            })
    void takesTwoNamesOfTheSame(String name, String code) {
        assertEquals(state(code), names.find(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Aruba | AW",
                "Macao ab | MO",
                "Isola di Norfolk a | NF",
                "Netherlands (Aruba) | AW",
                "Netherlands (for Aruba) | AW",
                "Netherlands (Kingdom of the) (for Curaçao) | CW",
                "Nederlanden, het Koninkrijk der (voor Curaçao) | CW",
                "Kingdom of the Netherlands in respect of Aruba | AW",
                "China (Hong Kong) | HK",
                "China, Hong Kong SAR | HK",
                "Hong Kong, China | HK",
                "Hong Kong (China) | HK",
                "Denmark (Faroe Islands) | FO",
                "Danemark (Groenland) | GL",
                "Denemarken (Faeröer) | FO",
                "United Kingdom (Isle of Man) | IM",
                "United Kingdom* - Jersey | JE",
                "Royaume-Uni (pour Guernesey) | GG",
                "France : Nouvelle-Calédonie | NC",
                "Netherlands (Caribbean part) | BQ",
                "Taiwan (Province of China) | TW",
                "Netherlands Antilles |",
                "Nederlandse Antillen |",
                "Netherlands (Netherlands Antilles) |",
                "Netherlands Antilles (until 10-10-2010) |",
                "Akrotiri and Dhekelia |",
                "United Kingdom (Northern Ireland) |"
            })
    void neverTakesATerritoryForItsState(String name, String code) {
        assertEquals(territory(code), names.find(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Yugoslavia | Yugoslavia | " + ALL_OF_YUGOSLAVIA,
                "(former) Yugoslavia | Yugoslavia | " + ALL_OF_YUGOSLAVIA,
                "Yugoslavia (former) | Yugoslavia | " + ALL_OF_YUGOSLAVIA,
                "Yugoslavia, Socialist Federal Republic of | Yugoslavia | " + ALL_OF_YUGOSLAVIA,
                "Yugoslavia (< 25-06-1991) | Yugoslavia | " + ALL_OF_YUGOSLAVIA,
                "Joegoslavië (<25-06-1991) | Yugoslavia | " + ALL_OF_YUGOSLAVIA,
                "Yougoslavie (jusqu'en 1991) | Yugoslavia | " + ALL_OF_YUGOSLAVIA,
                "ex-Yougoslavie | Yougoslavie | " + ALL_OF_YUGOSLAVIA,
                "Yugoslavia (until 2003) | Serbia and Montenegro | ME RS XK",
                "Yugoslavia (> 27-04-1992) | Serbia and Montenegro | ME RS XK",
                "Federal Republic of Yugoslavia | Serbia and Montenegro | ME RS XK",
                "Serbie-et-Monténégro | Serbia and Montenegro | ME RS XK",
                "SERBIA & MONTENEGRO | Serbia and Montenegro | ME RS XK",
                "Czechoslovakia (until 31 December 1992) | Czechoslovakia | CZ SK",
                "Czechoslovakia (1918-1992) | Czechoslovakia | CZ SK",
                "Tchécoslovaquie 3 | Czechoslovakia | CZ SK",
                "Czech and Slovak Federal Republic | Czechoslovakia | CZ SK",
                "Germany (Democratic Republic of) | German Democratic Republic | DE",
                "Germany, Democratic Republic | German Democratic Republic | DE",
                "Duitse Democratische Republiek (< 03-10-1990) | German Democratic Republic | DE",
                "Yemen (Democratic) | Democratic Yemen | YE",
                "Viet Nam (Republic of) | Republic of Viet Nam | VN",
                "République arabe unie | United Arab Republic | EG SY",
                "Tanganyika | Tanganyika | TZ",
                "Sarre | Saar | DE"
            })
    void tellsStatesThatAreNoMore(String name, String dissolved, String successors) {
        assertEquals(new Dissolved(dissolved, identifiers(successors)), names.find(name));
    }

    @Test
    void knowsTheUnionThatWasDissolvedByItsAcronymToo() {
        assertEquals(names.find("Union des Républiques socialistes soviétiques"), names.find("USSR"));
        assertEquals(names.find("Sovjet-Unie"), names.find("USSR (Union of Soviet Socialist Republics)"));
        assertTrue(((Dissolved) names.find("former Soviet Union")).successors().contains(Identifier.parse("RU")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "1",
                "Utopia",
                "Congo (Free State)",
                "China (Republic of)",
                "Korea (Empire of)",
                "France (metropolitan)",
                "Denmark (including Greenland)",
                "Netherlands (Kingdom in Europe)",
                "Nederlanden, het Koninkrijk der (Europese deel)",
                "Germany (until 1990)",
                "Congo (formerly Zaire)",
                "Denmark (Norway)",
                "Denmark and Norway",
                "Nowhere (formerly Zaire)",
                "SAM",
                "MON",
                "BUL",
                "DE",
                "Total",
                "Member States",
                "Guineas",
                "Itali\u01ab",
                "Itali?",
                "Belgi\ufffd",
                "ItaliÃ«",
                "Iran?",
                "GRECO",
                "Belgio ba",
                "Belgio ad",
                "Belgio j",
                "Convention on Cybercrime"
            })
    void leavesLookAlikesAlone(String name) {
        assertEquals(NOBODY, names.find(name));
    }

    @ParameterizedTest
    @CsvSource({"Korea, KP KR", "Corée, KP KR", "Virgin Islands, VG VI"})
    void doesNotChooseBetweenHomonyms(String name, String codes) {
        assertEquals(new Several(identifiers(codes)), names.find(name));
    }

    @ParameterizedTest
    @CsvSource({"de, DE", "EU, EU", "xk, XK", "Duitsland, DE"})
    void takesCodesWhereTheyAreThoseOfTheWorld(String text, String code) {
        assertEquals(state(code), names.findCodeOrName(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZ", "SAM", "D"})
    void takesNoOtherCodes(String text) {
        assertEquals(NOBODY, names.findCodeOrName(text));
    }

    @ParameterizedTest
    @CsvSource({
        "Itali\u01ab, Italië",
        "Belgi?, België",
        "BelgiÃ«2, België",
        "C\ufffdte d'Ivoire, Côte d'Ivoire",
        "Allemange, Allemagne",
        "Zwitserlnd 1, Zwitserland",
        "Moroco, Morocco",
        "Hongary (Empire of), Hungary"
    })
    void saysWhatIsNear(String text, String name) {
        assertEquals(List.of(name), names.nearest(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "Xyzzy and the others", "\ufffd\ufffd\ufffd"})
    void saysNothingWhereNothingIsNear(String text) {
        assertEquals(List.of(), names.nearest(text));
    }

    @Test
    void isNotHeldUpByWhatIsNoName() {
        String brackets = "(".repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertEquals(NOBODY, names.find(brackets));
            assertEquals(List.of(), names.nearest(brackets));
            Stream.of(
                            "a ".repeat(99),
                            "( ".repeat(99),
                            "1 ".repeat(99),
                            "for a (".repeat(20),
                            "former ".repeat(20),
                            ", ".repeat(70))
                    .forEach(text -> assertEquals(NOBODY, names.find(text), text));
            IntStream.range(0, 3_000).forEach(i -> names.find("no such State as number " + i + " (formerly x)"));
        });
    }

    @Test
    void knowsNobodyWhomTheReferenceDataDoNotKnow() {
        ReferenceData two = ReferenceData.parse("actor: QZ | STATE | Nowhere\n\nactor: DE | STATE | Germany");
        StateNames few = new StateNames(two);

        assertEquals(state("QZ"), few.find("Nowhere 1"));
        assertEquals(state("DE"), few.find("Allemagne"));
        assertEquals(NOBODY, few.find("Pays-Bas"));
        assertEquals(new Dissolved("Saar", identifiers("DE")), few.find("Saar"));
    }

    @Test
    void everyCodeOfTheListIsInTheReferenceData() {
        ListedNames.shipped().rows().stream()
                .flatMap(row -> row.codes().stream())
                .forEach(SHIPPED::actor);
    }

    @Test
    void noCodeHasTwoRows() {
        List<Identifier> codes = ListedNames.shipped().rows().stream()
                .filter(row -> row.sort() == Sort.CODED)
                .flatMap(row -> row.codes().stream())
                .toList();

        assertEquals(codes.size(), Set.copyOf(codes).size());
    }

    @Test
    void noFormOfTheListIsEmptyOrSaysNothing() {
        List<String> forms = ListedNames.shipped().rows().stream()
                .flatMap(row -> row.forms().stream())
                .toList();

        assertTrue(forms.size() > 1500);
        forms.forEach(form -> assertTrue(Name.folded(form).length() > 1, form));
        forms.forEach(form -> assertEquals(form.strip(), form));
        forms.forEach(form -> assertTrue(!(names.find(form) instanceof Nobody), form));
    }

    /** Two Koreas, two groups of Virgin Islands, and two States that were called Yugoslavia. */
    @Test
    void noNameIsThatOfTwoApartFromThoseThatAreKnownToBe() {
        Map<String, Set<String>> owners = new TreeMap<>();
        SHIPPED.actors().values().stream()
                .filter(StateNames::joins)
                .forEach(actor -> actor.name()
                        .forms()
                        .forEach(form -> owners.computeIfAbsent(Name.folded(form), any -> new TreeSet<>())
                                .add(actor.identifier().toString())));
        ListedNames.shipped()
                .rows()
                .forEach(row -> row.forms()
                        .forEach(form -> owners.computeIfAbsent(Name.folded(form), any -> new TreeSet<>())
                                .add(owner(row))));

        assertEquals(
                Set.of(
                        "korea",
                        "coree",
                        "corea",
                        "virginislands",
                        "yugoslavia",
                        "yougoslavie",
                        "joegoslavie",
                        "jugoslavia",
                        "iugoslavia",
                        "jugoslawien"),
                owners.entrySet().stream()
                        .filter(entry -> entry.getValue().size() > 1)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    private static String owner(Row row) {
        return row.sort() == Sort.CODED
                ? row.codes().get(0).toString()
                : row.forms().get(0);
    }

    /** Without exceptions; the JDK is asked here alone, since its names differ from release to release. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "nl", "it", "de"})
    void everyNameThatTheJdkHasIsKnown(String language) {
        Locale locale = Locale.forLanguageTag(language);
        List<String> others = Arrays.stream(Locale.getISOCountries())
                .filter(code -> SHIPPED.findActor(Identifier.parse(code)).isPresent())
                .filter(code -> !names.find(nameInJdk(code, locale)).equals(expected(code)))
                .map(code -> code + " " + nameInJdk(code, locale))
                .toList();

        assertEquals(List.of(), others);
    }

    private static String nameInJdk(String code, Locale locale) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }

    private static Bearer expected(String code) {
        boolean territory = SHIPPED.actor(Identifier.parse(code)).kind() == Actor.Kind.TERRITORY;
        return territory ? territory(code) : state(code);
    }

    @Test
    void namesWhoMayHaveARowInAChart() {
        assertEquals(
                Set.of(Actor.Kind.STATE, Actor.Kind.TERRITORY, Actor.Kind.ORGANISATION),
                SHIPPED.actors().values().stream()
                        .filter(StateNames::joins)
                        .map(Actor::kind)
                        .collect(Collectors.toSet()));
    }

    @Test
    void givesTheFormsOfTheReferenceDataBeforeThoseOfTheList() {
        StateNames few = new StateNames(ReferenceData.parse(
                "actor: DE | STATE | Deutschland\nknown as: D\n\n" + "actor: QZ | STATE | Nowhere"));

        assertEquals(List.of("Nowhere"), few.forms(Identifier.parse("QZ")));
        assertEquals(
                List.of("Deutschland", "D"), few.forms(Identifier.parse("DE")).subList(0, 2));
        assertTrue(few.forms(Identifier.parse("DE")).contains("Allemagne"));
        assertTrue(!few.forms(Identifier.parse("DE")).contains("Sarre"), "a State that is no more");
        assertEquals(List.of(), few.forms(Identifier.parse("QQ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GER | DE",
                "deu | DE",
                "Allemagn (Empire) | Allemagne",
                "Deutshland, Bundesrepublik | Deutschland",
            })
    void suggestsByCodeAndByTheNameWithoutWhatIsAddedToIt(String text, String near) {
        StateNames few = new StateNames(ReferenceData.parse(
                "actor: DE | STATE | Germany\nalso known as: Deutschland\n\nactor: body:x | BODY | Allemagnes"));

        assertEquals(List.of(near), few.nearest(text));
    }

    @Test
    void suggestsThreeAtMost() {
        StateNames few = new StateNames(ReferenceData.parse("actor: QZ | STATE | Utopia\nalso known as: Utopi\u00e4\n"
                + "also known as: Utopi\u00e2\nalso known as: Utopi\u00e5\nalso known as: Utopi\u00e3\n"));

        assertEquals(List.of("Utopi\u00e4", "Utopi\u00e2", "Utopi\u00e5"), few.nearest("Utopi?"));
    }

    /** A hundred and fifty letters are read, for the longest titles of States with what is added to them. */
    @Test
    void readsNoNameThatIsLongerThanAnyIs() {
        String utopia = "Utopia ".repeat(21) + "of";
        assertEquals(149, utopia.length());
        for (int more = 0; more < 3; more++) {
            String name = utopia + "x".repeat(more);
            StateNames few = new StateNames(ReferenceData.parse("actor: QZ | STATE | " + name));

            assertEquals(more == 2 ? NOBODY : state("QZ"), few.find(name), name);
            assertEquals(more == 2 ? List.of() : List.of(name), few.nearest(name), name);
        }
    }
}
