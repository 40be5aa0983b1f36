package org.hemicycle.serialization.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.convention.Condition;
import org.hemicycle.convention.Delay;
import org.hemicycle.convention.Who;
import org.hemicycle.finding.Fingerprint;
import org.hemicycle.funding.Funding;
import org.hemicycle.sdg.Sdg;
import org.hemicycle.source.Address;
import org.hemicycle.source.Digest;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Language;
import org.hemicycle.source.Locator;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.joda.money.Money;

/**
 * What the schema says of the texts of a scalar: a pattern, and texts that it has.
 *
 * <p>A pattern is written in what all dialects of regular expressions share, so that any validator reads it alike. It
 * accepts every text that is read, but for blanks around one; where the language of a scalar is not regular, such as
 * that of mixtures in brackets, or depends on a table, such as that of currencies, it accepts some others too.
 *
 * @param pattern the pattern of the whole text; nothing where no useful one can be given
 * @param description what it is, for types that are not the library's own; the Javadoc says it of the others
 * @param examples texts that are accepted
 */
record ScalarForm(Optional<String> pattern, Optional<String> description, List<String> examples) {

    private static final String MONTH_DAY = "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))";
    private static final String DAY = "(?:[0-9]{4}|\\+[0-9]{5,10}|-(?!0+-)[0-9]{4,10})-" + MONTH_DAY;

    private static final String SINGLE = "(?:(?:Y-?[1-9][0-9]{4,8}|-?[0-9]{3}X|-?[0-9]{2}XX"
            + "|(?!-0000)-?[0-9]{4}(?:-(?:" + MONTH_DAY + "|(?:0[1-9]|1[0-2])(?:-XX)?|XX(?:-XX)?|2[1-4]))?)[?~%]?"
            + "|(?!-0000)-?[0-9]{4}-(?:2[5-9]|3[0-9]|4[01]))";
    private static final String MEMBER = "(?:" + SINGLE + "(?:\\.\\.(?:" + SINGLE + ")?)?|\\.\\." + SINGLE + ")";
    private static final String MEMBERS = MEMBER + "(?:," + MEMBER + ")*";
    private static final String END = "(?:" + SINGLE + "|\\.\\.)?";
    private static final String EXTENDED_DATE = SINGLE + "|" + END + "/" + END + "|\\[" + MEMBERS + "\\]|\\{" + MEMBERS
            + "\\}|-?[0-9]{4}-" + MONTH_DAY
            + "T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[+-][0-9]{2}(?::[0-5][0-9])?)?";

    private static final String KEY = "[A-Za-z0-9][A-Za-z0-9._-]*";
    private static final String ADDRESS = "(?:" + KEY + "(?:/" + KEY + ")*)?";

    private static final String SERIES_NUMBER = "(?!0+$)[0-9]{1,3}";
    private static final String YEAR = "\\((?:19|20)[0-9]{2}\\)";
    private static final String SPACE = "[ \\t\\n\\f\\r\\u000b]";
    private static final String SDG_CODE = "[0-9]{1,2}(?:\\.(?:[0-9]{1,2}|[A-Da-d])(?:\\.[0-9]{1,2})?)?";
    private static final String IDENTIFIER = String.join(
            "|",
            "(?:C?ETS|STCE|STE)" + SPACE + "*(?:[Nn]o\\.?|[Nn]°)?" + SPACE + "*" + SERIES_NUMBER,
            "[A-Z]{2}",
            "(?:CM/)?Rec" + SPACE + "*" + YEAR + SPACE + "*0{0,2}[1-9][0-9]{0,2}",
            "CDL-[A-Z]{2,3}" + SPACE + "*" + YEAR + SPACE + "*[0-9]{3}[a-z]{0,6}(?:-[ef])?",
            "Opinion (?:No\\.? ?)?0?[1-9][0-9]{2,3}/(?:19|20)[0-9]{2}",
            "A/RES/[0-9]{1,5}/[0-9]{1,7}",
            "(?!(?:CM/)?Rec" + SPACE + "?\\(|CDL-[A-Z]{2,3}" + SPACE + "?\\()[A-Z][A-Za-z-]*(?:/[A-Za-z]+)*" + SPACE
                    + "?" + YEAR + SPACE + "?[0-9]{1,5}(?:/[0-9.]+)*(?:[- ]?[A-Za-z]{3,5}\\.? ?[0-9]{0,2}){0,4}",
            "UNTS [0-9]{1,6}",
            "UNTC [IVXLC]{1,7}(?:-[A-E])?-[1-9][0-9]{0,2}(?:-(?:[a-z]|[1-9][0-9]{0,2}))?",
            "(?:[Ss][Dd][Gg]|[Gg][Oo][Aa][Ll]) " + SDG_CODE,
            "body:[a-z0-9][a-z0-9.-]*",
            "local:" + KEY);

    private static final String STEP = "(?:Part|Annex|Appendix|Article|Section|Table|Row|Recital|Paragraph|Item|Note"
            + "|Heading) (?:\"[^\"]+\"|[^ \\t\\n\\f\\r\\u000b,\"]+)";
    private static final String CODE = "[A-Z][A-Z0-9]+(?:-[A-Z0-9]+)*";
    private static final String OPENING = "[ \\t\\n\\f\\r\\u000b(]*";
    private static final String CLOSING = "[ \\t\\n\\f\\r\\u000b)]*";
    private static final String JOINT =
            "(?:[Aa][Nn][Dd]" + SPACE + "*/" + SPACE + "*[Oo][Rr]|[Aa][Nn][Dd]|[Oo][Rr]|[+&/,;])";

    private static final Map<Class<?>, ScalarForm> ALL = new LinkedHashMap<>();

    static {
        platform(LocalDate.class, DAY, "A day, year, month and day joined by hyphens.", "2025-12-31");
        platform(
                Period.class,
                "[+-]?[Pp](?=[+-]?[0-9])(?:[+-]?[0-9]+[Yy])?(?:[+-]?[0-9]+[Mm])?(?:[+-]?[0-9]+[Ww])?(?:[+-]?[0-9]+[Dd])?",
                "A length of time in years, months, weeks and days (ISO 8601).",
                "P5Y",
                "P3M");
        platform(
                Money.class,
                "[A-Z]{3} *[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)",
                "An amount of money: the code of the currency (ISO 4217), a space and the amount, with a point before"
                        + " its minor unit.",
                "EUR 8120000.00");
        platform(
                BigDecimal.class,
                "[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?",
                "A decimal number. As a text it keeps its digits after the point.",
                "12.50");
        own(Digest.class, "[0-9a-f]{64}", "0".repeat(64));
        own(Language.class, "[a-z]{2,3}", "en", "fr");
        own(Address.class, ADDRESS, "ncp/rule-of-law/2.2.1");
        own(
                Fingerprint.class,
                "[A-Z]{2,4}-[0-9]{3}:" + ADDRESS + "(?::[^\\n\\r\\u0085\\u2028\\u2029]+)?",
                "FUN-008:plan/democracy",
                "STA-001:KZ/ETS-173:INVITED");
        own(DateRange.class, "(?:" + DAY + "|\\.\\.)/(?:" + DAY + "|\\.\\.)", "2024-01-01/2027-12-31", "2024-01-01/..");
        own(ExtendedDate.class, EXTENDED_DATE, "2025-03-20", "2025-40", "[2025-04,2025-06]", "../2027-07");
        own(Identifier.class, IDENTIFIER, "ETS 173", "CM/Rec(2017)5", "KZ", "body:greco", "local:plan-2025");
        own(
                Locator.class,
                "(?:" + STEP + "(?:" + SPACE + "*," + SPACE + "*" + STEP + ")*)?",
                "Section 1.1.3, Paragraph #2");
        own(
                Sdg.class,
                "(?:(?:SDG|ODD|goal|target|indicator|objectif|cible|indicateur) ){0,2}" + SDG_CODE,
                "16",
                "16.3",
                "16.7.1");
        own(
                Funding.class,
                OPENING + CODE + CLOSING + "(?:" + JOINT + OPENING + CODE + CLOSING + ")*",
                "OB",
                "OB + VC",
                "(JP or VC) + OB",
                "OB / VC");
        own(
                Delay.class,
                "on deposit|[0-9]+ days after|on day [0-9]+ after|[0-9]+ months? after|first of month after [0-9]+ months?"
                        + "|end of year, of the next one after [0-9]+ months?|same day for all Parties",
                Delay.EXAMPLES.toArray(String[]::new));
        own(
                Condition.class,
                "(?:[^,]+ joined before or at once|[^,]+ left before or at once|together with [^,]+|in force|accession agreement in"
                        + " force)",
                "ETS 112 joined before or at once",
                "together with CETS 223",
                "in force");
        ALL.put(
                Who.class,
                new ScalarForm(
                        Optional.empty(),
                        Optional.empty(),
                        List.of("any State", "member of body:council-of-europe", "Party to ETS 018")));
    }

    static ScalarForm of(Class<?> type) {
        return Optional.ofNullable(ALL.get(type))
                .orElseThrow(() -> new IllegalArgumentException(
                        type + " has no form in the schema; give it a pattern and examples in ScalarForm."));
    }

    private static void platform(Class<?> type, String pattern, String description, String... examples) {
        ALL.put(type, new ScalarForm(whole(pattern), Optional.of(description), List.of(examples)));
    }

    private static void own(Class<?> type, String pattern, String... examples) {
        ALL.put(type, new ScalarForm(whole(pattern), Optional.empty(), List.of(examples)));
    }

    private static Optional<String> whole(String pattern) {
        return Optional.of("^(?:" + pattern + ")$");
    }
}
