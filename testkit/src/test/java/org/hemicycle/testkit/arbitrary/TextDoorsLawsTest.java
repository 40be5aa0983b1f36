package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.hemicycle.activity.Venue;
import org.hemicycle.convention.Condition;
import org.hemicycle.convention.Delay;
import org.hemicycle.convention.Who;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Baseline;
import org.hemicycle.finding.Fingerprint;
import org.hemicycle.funding.Funding;
import org.hemicycle.funding.PrintedAmount;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.sdg.Sdg;
import org.hemicycle.source.Address;
import org.hemicycle.source.Digest;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Language;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;
import org.hemicycle.source.PrintedNumber;
import org.hemicycle.source.Wording;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;

/** Whatever a text is made of, it is read or refused, and what is read is read again from what it prints. */
class TextDoorsLawsTest {

    private static final int TRIES = 300;
    private static final int LONGEST_MESSAGE = 1_200;

    /** Read what they print. */
    private static final Map<String, Function<String, Object>> PARSERS = new TreeMap<>(Map.ofEntries(
            Map.entry("Address", Address::parse),
            Map.entry("Condition", Condition::parse),
            Map.entry("DateRange", DateRange::parse),
            Map.entry("Delay", Delay::parse),
            Map.entry("Digest", Digest::parse),
            Map.entry("ExtendedDate", ExtendedDate::parse),
            Map.entry("Fingerprint", Fingerprint::parse),
            Map.entry("Funding", Funding::parse),
            Map.entry("Identifier", Identifier::parse),
            Map.entry("Language", Language::parse),
            Map.entry("Locator", Locator::parse),
            Map.entry("Sdg", Sdg::parse),
            Map.entry("Who", Who::parse)));

    /** Refuse a text only where that is documented. */
    private static final Map<String, Function<String, Object>> REFUSERS = new TreeMap<>(Map.of(
            "AsOf",
            AsOf::of,
            "Baseline",
            Baseline::parse,
            "ReferenceData.actor",
            text -> ReferenceData.shipped().actor(text),
            "ReferenceData.convention",
            text -> ReferenceData.shipped().convention(text)));

    /** Never refuse a text. */
    private static final Map<String, Function<String, Object>> READERS = new TreeMap<>(Map.of(
            "DateRange", DateRange::read,
            "Funding", Funding::read,
            "Name", text -> List.of(Name.variants(text), Name.words(text), Name.foldedWithoutPeriod(text)),
            "Name.isProper", Name::isProper,
            "PrintedAmount", PrintedAmount::read,
            "PrintedNumber", PrintedNumber::listIn,
            "Timing", text -> Timing.read(text, 2025),
            "Timing without a year", text -> Timing.read(text, Timing.NO_YEAR),
            "Venue", Venue::read,
            "Wording", Wording::of));

    private static final List<String> VALID = List.of(
            "ETS No. 173",
            "CM/Rec(2017)5",
            "AS/Bur (2024) 50",
            "CM(2021)145-final",
            "CDL-AD(2022)028",
            "A/RES/79/284",
            "UNTS 14668",
            "UNTC XXVII-13",
            "SDG 16.3",
            "16.7.1",
            "body:greco",
            "local:plan-2025",
            "KZ",
            "Annex V, Table 1, Row 3",
            "Heading \"Executive summary\", Paragraph #3",
            "plan/rule-of-law",
            "FUN-008:plan/democracy:key",
            "en",
            "OB + (VC or JP)",
            "OB /VC",
            "2025-03-20",
            "2025-40",
            "[2025-04,2025-06]",
            "{2025-04..2025-06}",
            "202X",
            "2025-01/..",
            "Y17000",
            "2024-01-01/2027-12-31",
            "any State except member of body:council-of-europe",
            "acceded to ETS 120 before 2016-07-03",
            "first of month after 3 months",
            "90 days after",
            "ETS 112 joined before or at once",
            "Strasbourg/Paris /Kyiv/other MS",
            "Valletta, Malta",
            "15-16 December (tbc)",
            "1st semester",
            "by July 2027",
            "two months after the elections",
            "week of 12 May 2025",
            "EUR 120 000",
            "\u20ac1.2 million",
            "approx. 64.571 \u20ac",
            "Group of States against Corruption (GRECO)",
            "the Council of Europe's Action Plan 2019-2023");

    private static final Arbitrary<String> PIECES = Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.of(VALID)),
            Tuple.of(
                    6,
                    Arbitraries.of(VALID.stream()
                            .flatMap(text -> List.of(text.split("(?<=\\W)|(?=\\W)")).stream())
                            .distinct()
                            .toList())),
            Tuple.of(
                    3,
                    Arbitraries.of(
                            " ",
                            "  ",
                            "\t",
                            "\u00a0",
                            "\n",
                            ",",
                            "(",
                            ")",
                            "[",
                            "]",
                            "{",
                            "}",
                            "/",
                            "-",
                            "\u2013",
                            ".",
                            "..",
                            "\"",
                            "\u2019",
                            ":",
                            ";",
                            "+",
                            "&",
                            "?",
                            "~",
                            "X",
                            "0",
                            "99999999999",
                            "\u0661",
                            "\u00bd",
                            "\u00b2",
                            "\u0301",
                            "\ud800",
                            "\udc00",
                            "\u0000",
                            "\u0001",
                            "\u2028",
                            "\u0130",
                            "\u0131",
                            "\u00df",
                            "\u01c5",
                            "\ufdfa",
                            "and ",
                            " or ",
                            "tbc",
                            "%s",
                            "$1",
                            "\\")),
            Tuple.of(1, Arbitraries.strings().ofMaxLength(4)));

    private static final Arbitrary<String> MADE = PIECES.list().ofMaxSize(6).map(pieces -> String.join("", pieces));

    /** A valid text of which some letters are gone, doubled or another piece. */
    private static final Arbitrary<String> MUTATED = Combinators.combine(
                    Arbitraries.of(VALID),
                    PIECES,
                    Arbitraries.integers().between(0, 60),
                    Arbitraries.integers().between(0, 6))
            .as((text, piece, at, length) -> {
                int start = Math.min(at, text.length());
                int end = Math.min(start + length, text.length());
                return text.substring(0, start) + piece + text.substring(end);
            });

    private static final Arbitrary<String> TEXTS = Arbitraries.oneOf(MADE, MUTATED);

    private static void read(String door, Function<String, Object> reader, String text) {
        try {
            reader.apply(text).toString();
        } catch (RuntimeException | Error leak) {
            throw new AssertionError(door + " of " + escaped(text), leak);
        }
    }

    private static void readOrRefuse(String door, Function<String, Object> reader, String text) {
        try {
            read(door, reader, text);
        } catch (AssertionError thrown) {
            String message = String.valueOf(thrown.getCause().getMessage());
            boolean isRefusal = thrown.getCause() instanceof IllegalArgumentException
                    && message.contains(" ")
                    && (message.endsWith(".") || message.endsWith("?"))
                    && message.length() <= LONGEST_MESSAGE;
            if (!isRefusal) {
                throw thrown;
            }
        }
    }

    private static void readAgain(String door, Function<String, Object> parser, String text) {
        Object value;
        try {
            value = parser.apply(text);
        } catch (IllegalArgumentException refused) {
            return;
        }
        assertEquals(value, parser.apply(value.toString()), () -> door + " of " + escaped(text));
        assertEquals(value.hashCode(), parser.apply(value.toString()).hashCode(), door);
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(each ->
                        each >= ' ' && each <= '~' ? Character.toString(each) : "\\u" + Integer.toHexString(each))
                .collect(Collectors.joining("", "\"", "\""));
    }

    @Provide
    Arbitrary<String> texts() {
        return TEXTS;
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void anyTextIsReadOrRefusedWithASentence(@ForAll("texts") String text) {
        PARSERS.forEach((door, reader) -> readOrRefuse(door, reader, text));
        REFUSERS.forEach((door, reader) -> readOrRefuse(door, reader, text));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void noWordingOfASourceIsRefused(@ForAll("texts") String text) {
        READERS.forEach((door, reader) -> read(door, reader, text));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whatIsParsedIsParsedAgainFromWhatItPrints(@ForAll("texts") String text) {
        PARSERS.forEach((door, parser) -> readAgain(door, parser, text));
    }

    @Example
    void someTextsPassEachDoor() {
        List<String> passed = new ArrayList<>();
        PARSERS.forEach((door, parser) -> {
            for (String text : VALID) {
                try {
                    parser.apply(text);
                    passed.add(door);
                } catch (IllegalArgumentException refused) {
                    continue;
                }
                break;
            }
        });

        assertEquals(
                PARSERS.keySet().stream().filter(door -> !door.equals("Digest")).toList(), passed);
    }

    @Example
    void whoeverLeaksIsFound() {
        assertThrows(AssertionError.class, () -> readOrRefuse("Number", Integer::valueOf, "1 000"));
        assertThrows(AssertionError.class, () -> readOrRefuse("Letter", text -> text.charAt(9), "1"));
    }
}
