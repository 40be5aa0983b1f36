package org.hemicycle.source;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.internal.Quoted;
import org.hemicycle.internal.SdgCodes;

/**
 * The name by which the world knows a thing: a treaty number, a country code, a document symbol.
 *
 * <p>The text alone gives the scheme, because the patterns of the schemes are disjoint or carry a prefix;
 * {@code parse(toString())} is the identity. Other accepted spellings are brought to the canonical one: {@code ETS No.
 * 18}, {@code ETS 018} and {@code STE 18} are all {@code ETS 018}; {@code Rec(2017)5} is {@code CM/Rec(2017)5}.
 *
 * <p>Example: {@code Identifier.parse("CETS 210")} is the Istanbul Convention, {@code Identifier.parse("KZ")}
 * Kazakhstan, {@code Identifier.parse("body:greco")} a body that has no code of its own.
 *
 * @param scheme the scheme
 * @param value the canonical value within the scheme, without the scheme's prefix: {@code 210}, {@code KZ}
 */
public record Identifier(Scheme scheme, String value) implements Serializable, Comparable<Identifier> {

    private static final int LAST_ETS_NUMBER = 193;

    private static final Pattern THREE_DIGITS = Pattern.compile("\\d{3}");

    /** The symbol of a document up to its number, and the words after that. */
    private static final Pattern SYMBOL = Pattern.compile("([^)]*+\\)\\s?\\d++(?:/[\\d.]++)*+)(.*)");

    private static final Pattern SUFFIX =
            Pattern.compile("[- ]?(final|prov|rev|add|corr|bil|syn)\\.? ?(\\d{0,2})", Pattern.CASE_INSENSITIVE);

    /** A system of identifiers, with the pattern its values have. */
    public enum Scheme {
        /**
         * The running number of the Council of Europe's treaties: the European Treaty Series up to 193, the Council of
         * Europe Treaty Series from 194 on. The number is the key, the series follows from it.
         */
        TREATY("(?:C?ETS|STCE|STE)\\s*+(?:[Nn]o\\.?|[Nn]°)?\\s*+(?!0+$)(\\d{1,3})", "CETS 210"),
        /** A State or territory by its ISO 3166-1 alpha-2 code; {@code EU} and {@code XK} are reserved there. */
        COUNTRY("([A-Z]{2})", "KZ"),
        /** A recommendation of the Committee of Ministers to member States. */
        RECOMMENDATION("(?:CM/)?Rec\\s*+(\\((?:19|20)\\d\\d\\)\\s*+0{0,2}[1-9]\\d{0,2})", "CM/Rec(2017)5"),
        /** A document of the Venice Commission by its number, without the suffix of its language. */
        VENICE_DOCUMENT(
                "CDL-([A-Z]{2,3}\\s*+\\((?:19|20)\\d\\d\\)\\s*+(?!000)\\d{3}[a-z]{0,6})(?:-[ef])?", "CDL-AD(2022)028"),
        /** An opinion of the Venice Commission by its running number and year. */
        VENICE_OPINION("Opinion (?:No\\.? ?)?(0?[1-9]\\d{2,3}/(?:19|20)\\d\\d)", "Opinion 1099/2022"),
        /** A resolution of the United Nations General Assembly. */
        UN_RESOLUTION("A/RES/(0{0,2}[1-9]\\d{0,2}/0{0,3}[1-9]\\d{0,3})", "A/RES/79/284"),
        /**
         * The symbol of another document of the Council of Europe; what comes after its number, such as "rev" or
         * "final", is set off by hyphens.
         */
        DOCUMENT_SYMBOL(
                "((?!(?:CM/)?Rec\\s?\\(|CDL-[A-Z]{2,3}\\s?\\()[A-Z][A-Za-z-]*+(?:/[A-Za-z]++)*+\\s?\\((?:19|20)\\d\\d\\)\\s?"
                        + "(?!0+(?!\\d))\\d{1,5}(?:/[\\d.]++)*+(?:[- ]?(?i:final|prov|rev|add|corr|bil|syn)\\.? ?\\d{0,2}){0,4})",
                "GR-EXT(2023)6"),
        /** A treaty registered in the United Nations Treaty Series, by its registration number. */
        UNTS("UNTS (?=\\d{1,6}$)(0*[1-9]\\d*)", "UNTS 14668"),
        /**
         * A treaty deposited with the Secretary-General of the United Nations, by the chapter and number under which
         * the United Nations Treaty Collection has its status.
         */
        UNTC("UNTC ([IVXLC]{1,7}(?:-[A-E])?-[1-9]\\d{0,2}(?:-(?:[a-z]|[1-9]\\d{0,2}))?)", "UNTC XXVII-13"),
        /** A Sustainable Development Goal or target of the 2030 Agenda, or an indicator of a target. */
        SDG("(?i:SDG|goal) (\\d{1,2}(?:\\.(?:\\d{1,2}|[A-Da-d])(?:\\.\\d{1,2})?)?)", "SDG 16.3"),
        /** An organisation, body, committee or network that has no code of its own. */
        BODY("body:([a-z0-9][a-z0-9.-]*)", "body:greco"),
        /** Anything else that the author of a dossier has to name. */
        LOCAL("local:([A-Za-z0-9][A-Za-z0-9._-]*)", "local:ncp-kazakhstan-2024-2027");

        private static final List<Scheme> ALL = List.of(values());

        private final Pattern pattern;
        private final String example;

        Scheme(String pattern, String example) {
            this.pattern = Pattern.compile(pattern);
            this.example = example;
        }

        /** The patterns of what stands within a text, made when the first text is looked through. */
        private static final class Within {

            private static final Map<Scheme, Pattern> PATTERNS = new EnumMap<>(Scheme.class);

            static {
                for (Scheme scheme : ALL) {
                    PATTERNS.put(scheme, Pattern.compile("(?<![\\w/])" + scheme.pattern + "(?!\\w)"));
                }
            }
        }

        /**
         * An identifier of this scheme, as it is written.
         *
         * @return for example {@code KZ}
         */
        public String example() {
            return example;
        }

        /**
         * Whether a text is an identifier of this scheme.
         *
         * @param text for example {@code STE 18}
         * @return true if it is one in any accepted spelling; then no other scheme accepts it
         */
        public boolean accepts(String text) {
            return canonicalValue(text.strip()).isPresent();
        }

        /**
         * Whether the identifiers of this scheme are numbers of treaties.
         *
         * @return true for the series of the Council of Europe, the Treaty Series and the Treaty Collection of the
         *     United Nations
         */
        public boolean numbersTreaties() {
            return this == TREATY || this == UNTS || this == UNTC;
        }

        private Optional<String> canonicalValue(String text) {
            Matcher matcher = pattern.matcher(text);
            return matcher.matches() ? Optional.of(canonical(matcher.group(1))).filter(this::exists) : Optional.empty();
        }

        private boolean exists(String value) {
            return this != SDG || SdgCodes.exists(value);
        }

        /** What of a text is an identifier of this scheme, in any accepted spelling. */
        Stream<String> occurrences(String text) {
            return Within.PATTERNS
                    .get(this)
                    .matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .filter(this::accepts);
        }

        private String canonical(String value) {
            return switch (this) {
                case TREATY -> padded(Integer.parseInt(value));
                case RECOMMENDATION -> withoutZeros(value.replaceAll("\\s", ""));
                case VENICE_DOCUMENT -> value.replaceAll("\\s", "");
                case DOCUMENT_SYMBOL -> symbol(value);
                case VENICE_OPINION, UN_RESOLUTION, UNTS -> withoutZeros(value);
                case SDG -> SdgCodes.plain(value).orElse(value);
                default -> value;
            };
        }

        /** Without the zeros before a number. */
        private static String withoutZeros(String value) {
            return value.replaceAll("(?<!\\d)0+(?=\\d)", "");
        }

        /** With what comes after the number in small letters, each word behind a hyphen: {@code CM(2021)145-final}. */
        private static String symbol(String value) {
            Matcher parts = SYMBOL.matcher(value);
            if (!parts.matches()) {
                return value;
            }
            String words = SUFFIX.matcher(parts.group(2))
                    .replaceAll(word -> "-" + word.group(1).toLowerCase(Locale.ROOT) + word.group(2));
            return parts.group(1).replaceAll("\\s", "") + words;
        }

        private String printed(String value) {
            return switch (this) {
                case TREATY -> (Integer.parseInt(value) > LAST_ETS_NUMBER ? "CETS " : "ETS ") + value;
                case RECOMMENDATION -> "CM/Rec" + value;
                case VENICE_DOCUMENT -> "CDL-" + value;
                case VENICE_OPINION -> "Opinion " + value;
                case UN_RESOLUTION -> "A/RES/" + value;
                case UNTS -> "UNTS " + value;
                case UNTC -> "UNTC " + value;
                case SDG -> "SDG " + value;
                case BODY -> "body:" + value;
                case LOCAL -> "local:" + value;
                case COUNTRY, DOCUMENT_SYMBOL -> value;
            };
        }
    }

    /**
     * Checks that the value is a canonical one of the scheme.
     *
     * @throws IllegalArgumentException if it is not
     */
    public Identifier {
        requireNonNull(scheme, "scheme");
        requireNonNull(value, "value");
        String printed = value.isBlank()
                        || (scheme == Scheme.TREATY
                                && !THREE_DIGITS.matcher(value).matches())
                ? value
                : scheme.printed(value);
        if (!scheme.canonicalValue(printed).equals(Optional.of(value))) {
            throw new IllegalArgumentException("Identifier of scheme " + scheme + " has the value " + Quoted.of(value)
                    + ", which is not canonical there; use Identifier.parse on the whole text, for example "
                    + Quoted.of(scheme.example) + ".");
        }
    }

    /**
     * Reads an identifier in any accepted spelling.
     *
     * @param text for example {@code ETS No. 173}, {@code CM/Rec(2017)5}, {@code KZ}, {@code local:plan-2025}
     * @return the identifier in canonical form
     * @throws IllegalArgumentException if no scheme knows the text; the message lists what is accepted
     */
    public static Identifier parse(CharSequence text) {
        return valueOf(requireNonNull(text, "text").toString());
    }

    /**
     * Reads an identifier as {@link #parse} does, under the name that frameworks look for.
     *
     * @param text as {@code parse} takes it
     * @return the identifier in canonical form
     * @throws IllegalArgumentException if no scheme knows the text, as {@code parse} says
     */
    public static Identifier valueOf(String text) {
        requireNonNull(text, "text");
        String trimmed = text.strip();
        for (Scheme scheme : Scheme.ALL) {
            Optional<String> value = scheme.canonicalValue(trimmed);
            if (value.isPresent()) {
                return new Identifier(scheme, value.get());
            }
        }
        throw new IllegalArgumentException(Quoted.of(text)
                + " is not an identifier of any known scheme; accepted are, for example, "
                + Scheme.ALL.stream().map(Scheme::example).collect(Collectors.joining(", "))
                + ". Anything without a code of its own is written local:name.");
    }

    /**
     * The identifier of a treaty of the Council of Europe.
     *
     * @param number its running number, 1 to 999
     * @return for example {@code CETS 210} for 210
     * @throws IllegalArgumentException if the number is out of range
     */
    public static Identifier treaty(int number) {
        if (number < 1 || number > 999) {
            throw new IllegalArgumentException("Treaty number " + number
                    + " is out of range; the treaties of the Council of Europe are numbered from 1 to 999.");
        }
        return new Identifier(Scheme.TREATY, padded(number));
    }

    /** A number of at most three digits with zeros before it. */
    private static String padded(int number) {
        String digits = Integer.toString(number);
        return "000".substring(digits.length()) + digits;
    }

    /**
     * This identifier as one key of a {@link Address}.
     *
     * @return the canonical text with a hyphen for every run of other characters, for example {@code CETS-210}
     */
    public String asKey() {
        String text = toString();
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (isOfKeys(each)) {
                key.append(each);
            } else if (key.length() > 0 && key.charAt(key.length() - 1) != '-') {
                key.append('-');
            }
        }
        int last = key.length() - 1;
        return last >= 0 && key.charAt(last) == '-' ? key.substring(0, last) : key.toString();
    }

    /** By hand, since the keys of identifiers are made at every step of a run. */
    private static boolean isOfKeys(char each) {
        return each >= 'a' && each <= 'z'
                || each >= 'A' && each <= 'Z'
                || each >= '0' && each <= '9'
                || each == '.'
                || each == '_';
    }

    /** By hand, since every run begins with many identifiers, before what is made for records is fast. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Identifier that && scheme == that.scheme && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return 31 * scheme.ordinal() + value.hashCode();
    }

    @Override
    public int compareTo(Identifier other) {
        int order = scheme.compareTo(other.scheme);
        return order == 0 ? value.compareTo(other.value) : order;
    }

    @Override
    public String toString() {
        return scheme.printed(value);
    }
}
