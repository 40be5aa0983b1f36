package org.hemicycle.internal;

import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Serializable;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hemicycle.document.AdoptedText;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Document;
import org.hemicycle.document.Paper;
import org.hemicycle.funding.Funding;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalTextTest {

    private static final Identifier SITE = Identifier.parse("local:site");
    private static final Name NAME = Name.of("A site");

    static Stream<Arguments> scalars() {
        return Stream.of(
                Arguments.of("ETS: 5", "java.lang.String:6:ETS: 5"),
                Arguments.of("", "java.lang.String:0:"),
                Arguments.of(true, "java.lang.Boolean:4:true"),
                Arguments.of(12, "java.lang.Integer:2:12"),
                Arguments.of(12L, "java.lang.Long:2:12"),
                Arguments.of(new BigDecimal("2.40"), "java.math.BigDecimal:4:2.40"),
                Arguments.of(Certainty.STATED, "org.hemicycle.source.Certainty:6:STATED"),
                Arguments.of(Thread.State.NEW, "java.lang.Thread$State:3:NEW"),
                Arguments.of(LocalDate.of(2024, 1, 31), "java.time.LocalDate:10:2024-01-31"),
                Arguments.of(Period.ofMonths(-5), "java.time.Period:4:P-5M"),
                Arguments.of(Money.parse("EUR 100"), "org.joda.money.Money:10:EUR 100.00"),
                Arguments.of(CurrencyUnit.EUR, "org.joda.money.CurrencyUnit:3:EUR"),
                Arguments.of(SITE, "org.hemicycle.source.Identifier:10:local:site"),
                Arguments.of(Address.parse("plan/law"), "org.hemicycle.source.Address:8:plan/law"),
                Arguments.of(Locator.parse("Annex V, Row 3"), "org.hemicycle.source.Locator:14:Annex V, Row 3"),
                Arguments.of(ExtendedDate.parse("2025-40"), "org.hemicycle.time.ExtendedDate:7:2025-40"),
                Arguments.of(DateRange.parse("2024-01-01/.."), "org.hemicycle.time.DateRange:13:2024-01-01/.."),
                Arguments.of(Funding.parse("VC + OB"), "org.hemicycle.funding.Funding:7:OB + VC"));
    }

    @ParameterizedTest
    @MethodSource("scalars")
    void aScalarIsATypeALengthAndAText(Object scalar, String text) {
        assertEquals(text, CanonicalText.of(scalar));
    }

    @Test
    void aLongTextIsReadOutInPiecesThatAreTheWhole() {
        List<List<String>> value = Collections.nCopies(3000, List.of("\uD83D\uDE00", "x"));
        List<String> pieces = new ArrayList<>();
        CanonicalText.read(value, pieces::add);

        assertTrue(pieces.size() > 10);
        assertTrue(pieces.stream().allMatch(piece -> piece.length() < 10_000));
        assertEquals(CanonicalText.of(value), String.join("", pieces));
    }

    @Test
    void aConstantWithABodyIsPrintedAsTheOthersOfItsEnum() {
        assertEquals(Constant.class.getName() + ":5:OTHER", CanonicalText.of(Constant.OTHER));
    }

    enum Constant {
        OTHER {
            @Override
            public String toString() {
                return "another";
            }
        }
    }

    @Test
    void aValueIsItsAttributesByNameWithoutThoseThatAreAbsentOrEmpty() {
        Name name = Name.builder().official("Council").acronym("CoE").build();

        assertEquals(
                "org.hemicycle.source.Name(acronym=java.lang.String:3:CoEofficial=java.lang.String:7:Council)",
                CanonicalText.of(name));
    }

    @Test
    void anAttributeThatHasADefaultIsPrinted() {
        assertEquals(
                "org.hemicycle.source.Stated(asWritten=java.lang.String:0:"
                        + "certainty=org.hemicycle.source.Certainty:6:STATED)",
                CanonicalText.of(Stated.builder().asWritten("").build()));
    }

    @Test
    void aRecordIsItsComponentsByName() {
        assertEquals(
                "org.hemicycle.time.Timing$AtSession(body=org.hemicycle.source.Identifier:10:local:sitenumber="
                        + "java.lang.Integer:2:81)",
                CanonicalText.of(Timing.atSession(SITE, 81)));
        assertEquals("org.hemicycle.time.Timing$Unknown()", CanonicalText.of(Timing.UNKNOWN));
    }

    @Test
    void listsKeepTheirOrderAndSetsAndMapsHaveNone() {
        assertEquals("[java.lang.Integer:1:2java.lang.Integer:1:1]", CanonicalText.of(List.of(2, 1)));
        assertEquals(
                "{java.lang.Integer:1:1java.lang.Integer:1:2}", CanonicalText.of(new LinkedHashSet<>(List.of(2, 1))));
        Map<Integer, Boolean> map = new LinkedHashMap<>();
        map.put(2, true);
        map.put(1, false);
        assertEquals(
                "<java.lang.Integer:1:1java.lang.Boolean:5:falsejava.lang.Integer:1:2java.lang.Boolean:4:true>",
                CanonicalText.of(map));
        assertEquals(CanonicalText.of(new TreeMap<>(map)), CanonicalText.of(map));
        assertEquals(CanonicalText.of(new TreeSet<>(Set.of(1, 2))), CanonicalText.of(Set.of(2, 1)));
    }

    static Stream<Arguments> likes() {
        Citation place = Citation.of(SITE, "Section 1");
        return Stream.of(
                Arguments.of("1", 1),
                Arguments.of(1, 1L),
                Arguments.of(new BigDecimal("2.4"), new BigDecimal("2.40")),
                Arguments.of(new BigDecimal("1000"), new BigDecimal("1E+3")),
                Arguments.of(List.of("a", "b"), List.of("ab")),
                Arguments.of(List.of("ab"), List.of("a", "b")),
                Arguments.of(List.of("a1:b"), List.of("a", "b")),
                Arguments.of(List.of(List.of("a"), List.of()), List.of(List.of(), List.of("a"))),
                Arguments.of(List.of(1), Set.of(1)),
                Arguments.of(List.of(), Set.of()),
                Arguments.of(Map.of("a", "b"), Map.of("b", "a")),
                Arguments.of(new Datum.Word("2022"), Datum.of(ExtendedDate.parse("2022"))),
                Arguments.of(
                        AdoptedText.builder().identifier(SITE).name(NAME).build(),
                        Paper.builder().identifier(SITE).name(NAME).build()),
                Arguments.of(Stated.of("2022"), Stated.of(ExtendedDate.parse("2022"))),
                Arguments.of(Stated.of("A", "A", place), Stated.of("A")),
                Arguments.of(Funding.parse("OB + VC"), Funding.parse("OB or VC")),
                Arguments.of(
                        Name.of("A) B"),
                        Name.builder().official("A").shortForm("B").build()));
    }

    @ParameterizedTest
    @MethodSource("likes")
    void whatDiffersReadsDifferently(Object one, Object other) {
        assertNotEquals(CanonicalText.of(one), CanonicalText.of(other));
    }

    @Test
    void whatDoesNotCountForEqualityIsLeftOut() {
        Citation place = Citation.of(SITE, "Section 1");

        assertEquals(CanonicalText.of(place), CanonicalText.of(place.quoting("2.43 %")));
    }

    interface Before extends Serializable {
        String title();

        interface Builder {
            Builder title(String title);
        }
    }

    interface After extends Serializable {
        String title();

        Optional<String> subtitle();

        List<Integer> editions();

        /** Derived: nothing that the builder takes. */
        default String heading() {
            return title() + subtitle().orElse("");
        }

        static After of(String title, Optional<String> subtitle) {
            return new After() {
                @Override
                public String title() {
                    return title;
                }

                @Override
                public Optional<String> subtitle() {
                    return subtitle;
                }

                @Override
                public List<Integer> editions() {
                    return List.of();
                }
            };
        }

        interface Builder {
            Builder title(String title);

            Builder subtitle(String subtitle);

            Builder editions(Iterable<Integer> editions);
        }
    }

    @Test
    void aTypeMayBeGivenFurtherOptionalAttributesWithoutChangingTheTextOfTheValuesThereAre() {
        Before before = () -> "Plan";
        String after = CanonicalText.of(After.of("Plan", Optional.empty()));

        assertEquals(CanonicalText.of(before), after.replace("$After", "$Before"));
        assertNotEquals(after, CanonicalText.of(After.of("Plan", Optional.of("2025"))));
    }

    record Site(Identifier identifier, Name name, String address) implements Document {
        @Override
        public Optional<Identifier> issuer() {
            return Optional.empty();
        }

        @Override
        public Optional<ExtendedDate> date() {
            return Optional.empty();
        }
    }

    @Test
    void aUsersDocumentThatIsARecordIsPrintedInFull() {
        assertEquals(
                Site.class.getName() + "(address=java.lang.String:3:urlidentifier=" + CanonicalText.of(SITE) + "name="
                        + CanonicalText.of(NAME) + ")",
                CanonicalText.of(new Site(SITE, NAME, "url")));
    }

    /** Not public, and with more than a document has. */
    private static class Folder implements Document {
        @Override
        public Identifier identifier() {
            return SITE;
        }

        @Override
        public Name name() {
            return NAME;
        }

        @Override
        public Optional<Identifier> issuer() {
            return Optional.empty();
        }

        @Override
        public Optional<ExtendedDate> date() {
            return Optional.of(ExtendedDate.parse("2025"));
        }

        public Thread.State state() {
            return Thread.State.NEW;
        }
    }

    private static final class Binder extends Folder {}

    @Test
    void anyOtherDocumentOfAUserIsItsClassAndWhatDocumentsHave() {
        String attributes = "(date=" + CanonicalText.of(ExtendedDate.parse("2025")) + "identifier="
                + CanonicalText.of(SITE) + "name=" + CanonicalText.of(NAME) + ")";

        assertEquals(Folder.class.getName() + attributes, CanonicalText.of(new Folder()));
        assertEquals(Binder.class.getName() + attributes, CanonicalText.of(new Binder()));
    }

    /** What it prints is not what it parses. */
    record Misleading(String text) {
        public static Misleading parse(String text) {
            return new Misleading(text);
        }

        @Override
        public String toString() {
            return "some text";
        }
    }

    @Test
    void aParseThatDoesNotReadWhatIsPrintedMakesNoScalar() {
        assertEquals(Misleading.class.getName() + "(text=java.lang.String:1:a)", CanonicalText.of(new Misleading("a")));
    }

    record Broken(String title) implements Serializable {
        @Override
        public String title() {
            throw new IllegalStateException("no title");
        }
    }

    record Page(URI address, List<Object> parts) implements Serializable {}

    static Stream<Arguments> refusals() {
        URI address = URI.create("https://example.org");
        String accepted = ", which has no canonical text, so that no digest can be made; accepted are texts, whole and"
                + " decimal numbers, enums, lists, sets, maps, records, values of the library, and types whose static"
                + " parse(String) reads what toString() prints: keep it in one of these.";
        return Stream.of(
                Arguments.of(new Object(), "The value is or holds a java.lang.Object" + accepted),
                Arguments.of(0.5, "The value is or holds a java.lang.Double" + accepted),
                Arguments.of(
                        Stream.of(1), "The value is or holds a java.util.stream.ReferencePipeline$Head" + accepted),
                Arguments.of(Arrays.asList(1, null), "The value is or holds null" + accepted),
                Arguments.of(List.of(Optional.of(1)), "The value is or holds a java.util.Optional" + accepted),
                Arguments.of(new Page(address, List.of()), "Page.address is or holds a java.net.URI" + accepted),
                Arguments.of(new Page(null, List.of(new Object())), "Page.address is or holds null" + accepted),
                Arguments.of(
                        List.of(Stated.of(new Page(address, List.of()))),
                        "Stated.value.address is or holds a java.net.URI" + accepted),
                Arguments.of(
                        new Broken(""),
                        "Broken.title cannot be read: public java.lang.String " + Broken.class.getName()
                                + ".title() threw java.lang.IllegalStateException: no title; an accessor has to"
                                + " answer."),
                Arguments.of(
                        Name.of("A\ud800B"),
                        "Name.official has the text \"A\ud800B\" with half of a surrogate pair, which is no character"
                                + " and has no canonical text; give the whole character or leave it out."));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatCannotBePrintedIsRefused(Object value, String message) {
        assertEquals(message, messageOf(() -> CanonicalText.of(value)));
    }

    @Test
    void aWholeSurrogatePairIsACharacter() {
        assertEquals("java.lang.String:2:\ud83c\udfdb", CanonicalText.of("\ud83c\udfdb"));
    }

    @Test
    void theDefaultLocaleMakesNoDifference() {
        Locale before = Locale.getDefault();
        Object value = List.of(Certainty.STATED, new BigDecimal("1234.5"), LocalDate.of(2024, 1, 31), 12345);
        String text = CanonicalText.of(value);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));

            assertEquals(text, CanonicalText.of(value));
        } finally {
            Locale.setDefault(before);
        }
        assertTrue(text.contains("6:1234.5"), text);
    }
}
