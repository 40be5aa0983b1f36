package org.hemicycle.testkit.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
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
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Baseline;
import org.hemicycle.finding.Fingerprint;
import org.hemicycle.finding.Suppression;
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
import org.hemicycle.truth.Missing;
import org.hemicycle.truth.Truth;

/** The methods of core that take a text, and what holds of them whatever it is made of. */
public final class TextDoors {

    private static final int LONGEST_MESSAGE = 1_200;
    private static final Dossier NOTHING = Dossier.builder().name("Nothing").build();
    private static final LocalDate DAY = LocalDate.of(2026, 5, 9);

    /** Read what they print. */
    public static final Map<String, Function<String, Object>> PARSERS = new TreeMap<>(Map.ofEntries(
            Map.entry("Address.parse", Address::parse),
            Map.entry("Condition.parse", Condition::parse),
            Map.entry("DateRange.parse", DateRange::parse),
            Map.entry("Delay.parse", Delay::parse),
            Map.entry("Digest.parse", Digest::parse),
            Map.entry("ExtendedDate.parse", ExtendedDate::parse),
            Map.entry("Fingerprint.parse", Fingerprint::parse),
            Map.entry("Funding.parse", Funding::parse),
            Map.entry("Identifier.parse", Identifier::parse),
            Map.entry("Language.parse", Language::parse),
            Map.entry("Locator.parse", Locator::parse),
            Map.entry("Sdg.parse", Sdg::parse),
            Map.entry("SdgGoal.parse", SdgGoal::parse),
            Map.entry("SdgIndicator.parse", SdgIndicator::parse),
            Map.entry("SdgTarget.parse", SdgTarget::parse),
            Map.entry("Who.parse", Who::parse)));

    /** Refuse a text only where that is documented. */
    public static final Map<String, Function<String, Object>> REFUSERS = new TreeMap<>(Map.ofEntries(
            Map.entry("Argument.name", Argument::name),
            Map.entry("Argument.words", Argument::words),
            Map.entry("AsOf.of", AsOf::of),
            Map.entry("Baseline.parse", Baseline::parse),
            Map.entry("Funding.of", Funding::of),
            Map.entry("Missing.of", Missing::of),
            Map.entry("Name.of", Name::of),
            Map.entry("Suppression.ofFinding", Suppression::ofFinding),
            Map.entry("Suppression.ofRule", Suppression::ofRule),
            Map.entry("Timing.after", Timing::after),
            Map.entry("Timing.before", Timing::before),
            Map.entry("Truth.unknown", Truth::unknown),
            Map.entry("Venue.of", Venue::of)));

    /** Look for what a text names, and refuse one that names nothing only where that is documented. */
    public static final Map<String, Function<String, Object>> LOOK_UPS = new TreeMap<>(Map.of(
            "Eligibility.ask",
            text -> Eligibility.in(NOTHING).asOf(DAY).ask(text, "CETS 181"),
            "ReferenceData.actor",
            text -> ReferenceData.shipped().actor(text),
            "ReferenceData.convention",
            text -> ReferenceData.shipped().convention(text),
            "ReferenceData.findActors",
            text -> ReferenceData.shipped().findActors(text),
            "ReferenceData.findConventions",
            text -> ReferenceData.shipped().findConventions(text),
            "ReferenceData.findConventionsNamed",
            text -> ReferenceData.shipped().findConventionsNamed(text)));

    /** Never refuse a text. */
    public static final Map<String, Function<String, Object>> READERS = new TreeMap<>(Map.ofEntries(
            Map.entry("DateRange.read", DateRange::read),
            Map.entry("Fingerprint.isRuleCode", Fingerprint::isRuleCode),
            Map.entry("Funding.read", Funding::read),
            Map.entry("Name.folded", Name::folded),
            Map.entry("Name.foldedWithoutPeriod", Name::foldedWithoutPeriod),
            Map.entry("Name.isProper", Name::isProper),
            Map.entry("Name.variants", Name::variants),
            Map.entry("Name.withoutPeriod", Name::withoutPeriod),
            Map.entry("Name.withoutPointer", Name::withoutPointer),
            Map.entry("Name.words", Name::words),
            Map.entry("PrintedAmount.read", PrintedAmount::read),
            Map.entry("PrintedFigure.bound", PrintedFigure::bound),
            Map.entry("PrintedNumber.listIn", PrintedNumber::listIn),
            Map.entry("Timing.doubt", text -> Timing.doubt(text, 2025)),
            Map.entry("Timing.read", text -> Timing.read(text, 2025)),
            Map.entry("Timing.read without a year", text -> Timing.read(text, Timing.NO_YEAR)),
            Map.entry("Venue.read", Venue::read),
            Map.entry("Wording.of", Wording::of)));

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
