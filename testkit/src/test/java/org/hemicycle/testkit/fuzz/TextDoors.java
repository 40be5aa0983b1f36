package org.hemicycle.testkit.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemicycle.activity.Venue;
import org.hemicycle.convention.Condition;
import org.hemicycle.convention.Delay;
import org.hemicycle.convention.Who;
import org.hemicycle.document.PrintedFigure;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Baseline;
import org.hemicycle.finding.Fingerprint;
import org.hemicycle.funding.Funding;
import org.hemicycle.funding.PrintedAmount;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.sdg.Sdg;
import org.hemicycle.sdg.SdgGoal;
import org.hemicycle.sdg.SdgIndicator;
import org.hemicycle.sdg.SdgTarget;
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

/** The methods of core that take a text, and what holds of them whatever it is made of. */
public final class TextDoors {

    private static final int LONGEST_MESSAGE = 1_200;

    /** Read what they print. */
    public static final Map<String, Function<String, Object>> PARSERS = new TreeMap<>(Map.ofEntries(
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
            Map.entry("SdgGoal", SdgGoal::parse),
            Map.entry("SdgIndicator", SdgIndicator::parse),
            Map.entry("SdgTarget", SdgTarget::parse),
            Map.entry("Who", Who::parse)));

    /** Refuse a text only where that is documented. */
    public static final Map<String, Function<String, Object>> REFUSERS = new TreeMap<>(Map.of(
            "AsOf",
            AsOf::of,
            "Baseline",
            Baseline::parse,
            "ReferenceData.actor",
            text -> ReferenceData.shipped().actor(text),
            "ReferenceData.convention",
            text -> ReferenceData.shipped().convention(text)));

    /** Never refuse a text. */
    public static final Map<String, Function<String, Object>> READERS = new TreeMap<>(Map.ofEntries(
            Map.entry("DateRange", DateRange::read),
            Map.entry("Fingerprint.isRuleCode", Fingerprint::isRuleCode),
            Map.entry("Funding", Funding::read),
            Map.entry("Name", text -> List.of(Name.variants(text), Name.words(text), Name.foldedWithoutPeriod(text))),
            Map.entry("Name.isProper", Name::isProper),
            Map.entry("PrintedAmount", PrintedAmount::read),
            Map.entry("PrintedFigure", PrintedFigure::bound),
            Map.entry("PrintedNumber", PrintedNumber::listIn),
            Map.entry("Timing", text -> Timing.read(text, 2025)),
            Map.entry("Timing without a year", text -> Timing.read(text, Timing.NO_YEAR)),
            Map.entry("Timing.doubt", text -> Timing.doubt(text, 2025)),
            Map.entry("Venue", Venue::read),
            Map.entry("Wording", Wording::of)));

    /** Texts each of which at least one door reads. */
    public static final List<String> VALID = List.of(
            "ETS No. 173",
            "CM/Rec(2017)5",
            "AS/Bur (2024) 50",
            "CM(2021)145-final",
            "CDL-AD(2022)028",
            "A/RES/79/284",
            "UNTS 14668",
            "UNTC XXVII-13",
            "SDG 16.3",
            "16",
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

    private TextDoors() {}

    /** Reads a text, which no such door refuses. */
    public static void read(String door, Function<String, Object> reader, String text) {
        try {
            reader.apply(text).toString();
        } catch (RuntimeException | Error leak) {
            throw new AssertionError(door + " of " + escaped(text), leak);
        }
    }

    /** Reads a text, or has it refused with a sentence. */
    public static void readOrRefuse(String door, Function<String, Object> reader, String text) {
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

    /** Reads what was read from what it prints, where it is read at all. */
    public static void readAgain(String door, Function<String, Object> parser, String text) {
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
}
