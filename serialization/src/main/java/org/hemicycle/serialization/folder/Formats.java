package org.hemicycle.serialization.folder;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.activity.Venue;
import org.hemicycle.document.Subject;
import org.hemicycle.funding.BeneficiaryClass;
import org.hemicycle.funding.Funding;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.sdg.Sdg;
import org.hemicycle.sdg.SdgGoal;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Language;
import org.hemicycle.source.Locator;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;

/** What cells hold. */
final class Formats {

    static final Format<String> TEXT = Format.of("any text", "Seminar on legislation", Function.identity());
    static final Format<String> KEY = Format.of(
            "letters, digits, full stops, hyphens and underscores, beginning with a letter or digit",
            "a1",
            Formats::key);
    static final Format<String> PATH =
            TEXT.like("rule-of-law").accepting("a key, or the keys above it and its own with slashes between them");
    static final Format<ExtendedDate> DATE = Format.of("a date (EDTF, ISO 8601-2)", "2026-03", Formats::date);
    static final Format<DateRange> RANGE = Format.of("a range of days (EDTF)", "2026-01-01/2028-12-31", Formats::range);
    static final Format<LocalDate> DAY = Format.of("a day", "2026-05-09", Formats::day);
    static final Format<BigDecimal> NUMBER = Format.of("a number", "1200000", Numerals::read);
    static final Format<Integer> WHOLE = Format.of("a whole number", "7", Formats::whole);
    static final Format<Language> LANGUAGE = Format.of("the code of a language (ISO 639)", "en", Language::parse);
    static final Format<Locator> LOCATOR = Format.of("a place", "Section 2.1, Paragraph #2", Formats::locator);
    static final Format<Timing> TIMING = Format.of(
            "a date (EDTF), \"session 81 of body:…\", \"before …\", \"after …\", \"P6M after …\", \"sometime in\" a date"
                    + " or \"unknown\"",
            "2027-06",
            Formats::timing);
    static final Format<Funding> FUNDING =
            Format.of("codes of sources of funding with + and or", "OB + VC", Funding::parse);
    static final Format<Venue> VENUE = Format.of(
                    "places with a semicolon; before them ANY: or UNCLEAR: where not all are meant, behind them …"
                            + " where others may follow",
                    "ANY: Paris; Kyiv",
                    Formats::venue)
            .printed(Formats::printed);
    static final Format<Sdg> GOAL =
            Format.of("the number of a goal of the 2030 Agenda", "16", text -> sdg(text, true, "goal", "target"));
    static final Format<Sdg> TARGET = Format.of(
            "the code of a target or indicator of the 2030 Agenda", "16.3", text -> sdg(text, false, "target", "goal"));
    static final Format<Boolean> YES_NO = new Format<>(
            "true or false",
            List.of("true", "false"),
            "true",
            (cell, folder) -> yesNo(cell),
            (value, folder) -> value.toString());
    static final Format<Identifier> NEW_CODE = new Format<>(
            "an identifier",
            List.of(),
            "local:work-plan-2026",
            (cell, folder) -> folder.codes().parse(Escape.literal(cell)),
            (value, folder) -> value.toString());
    static final Format<Identifier> CODE = new Format<>(
            "an identifier that is known",
            List.of(),
            "TN",
            (cell, folder) -> folder.codes().require(Escape.literal(cell)),
            Formats::printed);
    static final Format<Identifier> BODY = CODE.like("body:committee-of-ministers");
    static final Format<Identifier> TREATY = CODE.like("CETS 210");
    static final Format<Identifier> LOCAL = CODE.like(NEW_CODE.example());
    static final Format<Citation> PLACE =
            new Format<>("a place", List.of(), "Section 2.1, Paragraph #2", Formats::place, Formats::printed);
    static final Format<Subject> SUBJECT = new Format<>(
            "the key or path of a part, an identifier, or a pair of identifiers with ×",
            List.of(),
            "TN × CETS 210",
            Formats::subject,
            Formats::printed);
    static final Format<FundingSource.Contribution> CONTRIBUTION = new Format<>(
            "a donor and per cent",
            List.of(),
            "EU 90",
            Formats::contribution,
            (share, folder) -> printed(share.donor(), folder) + " " + share.percent());
    static final Format<BeneficiaryClass> BENEFICIARY_CLASS = new Format<>(
            "a class of beneficiaries and a body",
            List.of(),
            "MEMBER_STATES body:council-of-europe",
            Formats::beneficiaries,
            (each, folder) -> each.kind() + " " + printed(each.body(), folder));

    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern SESSION = Pattern.compile("session (\\d{1,9}) of (\\S+)");
    private static final Pattern OFFSET = Pattern.compile("(-?P\\S+) after (.+)", Pattern.DOTALL);
    private static final Pattern RELATIVE = Pattern.compile("(before|after) (.+)", Pattern.DOTALL);
    private static final Pattern SOMETIME = Pattern.compile("sometime in (.+)");
    private static final Pattern QUOTES = Pattern.compile("[“”„«»]");
    private static final Pattern PAIR = Pattern.compile("\\s+[×xX*]\\s+");
    private static final String NOT_A_KEY = "thing:";
    private static final String AND_OTHERS = "…";
    private static final Set<String> YES = Set.of("true", "yes", "oui", "vrai", "wahr", "ja", "1", "x");
    private static final Set<String> NO = Set.of("false", "no", "non", "faux", "falsch", "nein", "0");

    private Formats() {}

    /** The part of one of several kinds that a cell names; of any, where none is given. */
    static Format<Address> part(String... nouns) {
        String kinds = nouns.length == 0
                ? "any part"
                : Stream.of(nouns).map(PartIndex::withArticle).collect(Collectors.joining(" or "));
        return new Format<>(
                "the key or path of " + kinds,
                List.of(),
                nouns.length == 0 ? "plan" : example(nouns[0]),
                (cell, folder) -> folder.parts().require(Escape.literal(cell), List.of(nouns)),
                (address, folder) -> folder.parts().print(address));
    }

    private static String example(String noun) {
        return switch (noun) {
            case "component" -> "rule-of-law";
            case "activity" -> "plan/activities/a1";
            case "result" -> "rule-of-law/o1";
            case "indicator" -> "rule-of-law/i1";
            default -> "plan";
        };
    }

    private static String key(String text) {
        Address.requireKey("The key", text);
        return text;
    }

    private static ExtendedDate date(String text) {
        try {
            return ExtendedDate.parse(text);
        } catch (IllegalArgumentException e) {
            List<String> meant = meant(text);
            throw new Refusal(
                    e.getMessage().replaceFirst("\\.$", ""),
                    List.of(),
                    List.of(),
                    meant.isEmpty() ? "" : "Write " + String.join(" or ", meant) + ".");
        }
    }

    /** What a date in another form may mean. */
    private static List<String> meant(String text) {
        Matcher slashed = SLASHED.matcher(text);
        if (!slashed.matches()) {
            return Timing.read(text, Timing.NO_YEAR).value().stream()
                    .flatMap(timing -> timing.date().stream())
                    .map(ExtendedDate::toString)
                    .toList();
        }
        Set<String> days = new LinkedHashSet<>();
        calendarDay(slashed.group(1), slashed.group(2), slashed.group(3)).ifPresent(days::add);
        calendarDay(slashed.group(2), slashed.group(1), slashed.group(3)).ifPresent(days::add);
        return List.copyOf(days);
    }

    private static Optional<String> calendarDay(String day, String month, String year) {
        try {
            return Optional.of(
                    LocalDate.parse(day + "/" + month + "/" + year, DAY_FIRST).toString());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static DateRange range(String text) {
        try {
            return DateRange.parse(text);
        } catch (IllegalArgumentException notByDays) {
            return date(text).bounds();
        }
    }

    private static LocalDate day(String text) {
        ExtendedDate date = date(text);
        return date.earliest()
                .filter(first -> date.latest().filter(first::equals).isPresent())
                .orElseThrow(() -> Refusal.of("\"" + text + "\" is not one day", "Write a day, such as 2026-05-09."));
    }

    private static Integer whole(String text) {
        try {
            return Numerals.read(text).intValueExact();
        } catch (ArithmeticException e) {
            throw Refusal.of("\"" + text + "\" is no whole number", "Write a number such as 7.");
        }
    }

    private static boolean yesNo(String cell) {
        String word = cell.toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw new Refusal("\"" + cell + "\" is neither yes nor no", List.of("true", "false"), List.of(), "");
        }
        return YES.contains(word);
    }

    private static Sdg sdg(String text, boolean isGoal, String column, String other) {
        Sdg sdg = Sdg.parse(text);
        if (sdg instanceof SdgGoal != isGoal) {
            throw Refusal.of("\"" + text + "\" is no " + column, "Write it in the column " + other + ".");
        }
        return sdg;
    }

    static Locator locator(String text) {
        return Locator.parse(QUOTES.matcher(text).replaceAll("\""));
    }

    private static Citation place(String cell, Surroundings folder) {
        String text = Escape.literal(cell);
        int comma = text.indexOf(',');
        String first = (comma < 0 ? text : text.substring(0, comma)).strip();
        if (isIdentifier(first)) {
            return Citation.builder()
                    .document(Identifier.parse(first))
                    .place(
                            comma < 0
                                    ? Locator.WHOLE
                                    : locator(text.substring(comma + 1).strip()))
                    .build();
        }
        Identifier own = folder.document()
                .orElseThrow(() -> Refusal.of(
                        "\"" + text + "\" names no document, and the dossier has none of its own",
                        "Write the identifier of the document first, such as \"local:plan, Section 1\"."));
        return Citation.builder().document(own).place(locator(text)).build();
    }

    private static boolean isIdentifier(String text) {
        for (Identifier.Scheme scheme : Identifier.Scheme.values()) {
            if (scheme.accepts(text)) {
                return true;
            }
        }
        return false;
    }

    private static String printed(Citation place, Surroundings folder) {
        boolean isOwn = folder.document().filter(place.document()::equals).isPresent();
        boolean isWhole = place.place().steps().isEmpty();
        return isOwn && !isWhole ? place.place().toString() : place.document() + (isWhole ? "" : ", " + place.place());
    }

    private static String printed(Identifier code, Surroundings folder) {
        folder.print(code);
        return code.toString();
    }

    private static Subject subject(String cell, Surroundings folder) {
        String text = Escape.literal(cell);
        String[] pair = PAIR.split(text);
        if (pair.length == 2) {
            return Subject.of(folder.codes().require(pair[0]), folder.codes().require(pair[1]));
        }
        if (text.startsWith(NOT_A_KEY)) {
            return Subject.of(folder.codes().require(text.substring(NOT_A_KEY.length())));
        }
        boolean isCode = isIdentifier(text);
        if (isCode && folder.parts().isKey(text)) {
            throw new Refusal(
                    "\"" + text + "\" is both a key and an identifier here",
                    List.of("/" + folder.parts().find(text, List.of()).orElseThrow(), NOT_A_KEY + text),
                    List.of(),
                    "");
        }
        return isCode || !looksLikePart(text, folder)
                ? Subject.of(folder.codes().require(text))
                : Subject.of(folder.parts().require(text, List.of()));
    }

    private static boolean looksLikePart(String text, Surroundings folder) {
        return text.startsWith("/") || text.contains("/") || text.matches("[A-Za-z0-9][A-Za-z0-9._-]*");
    }

    private static String printed(Subject subject, Surroundings folder) {
        if (subject instanceof Subject.Part part) {
            String text = folder.parts().print(part.address());
            return isIdentifier(text) ? "/" + part.address() : text;
        }
        if (subject instanceof Subject.Pair pair) {
            return printed(pair.first(), folder) + " × " + printed(pair.second(), folder);
        }
        String text = printed(((Subject.Thing) subject).identifier(), folder);
        return folder.parts().isKey(text) ? NOT_A_KEY + text : text;
    }

    private static FundingSource.Contribution contribution(String cell, Surroundings folder) {
        String text = Escape.literal(cell).strip();
        int blank = text.lastIndexOf(' ');
        if (blank < 1) {
            throw Refusal.of("\"" + text + "\" is no donor with a share", "Write both with a blank, such as EU 90.");
        }
        return new FundingSource.Contribution(
                folder.codes().require(text.substring(0, blank).strip()),
                Numerals.read(text.substring(blank + 1).replaceFirst("%$", "")));
    }

    private static BeneficiaryClass beneficiaries(String cell, Surroundings folder) {
        String[] parts = Escape.literal(cell).strip().split("\\s+", 2);
        if (parts.length < 2) {
            throw Refusal.of(
                    "\"" + cell + "\" is no class of beneficiaries with a body",
                    "Write both with a blank, such as MEMBER_STATES body:council-of-europe.");
        }
        return new BeneficiaryClass(
                Format.word(BeneficiaryClass.Kind.class).read(parts[0], folder),
                folder.codes().require(parts[1]));
    }

    private static Timing timing(String text) {
        Matcher relative = RELATIVE.matcher(text);
        if (relative.matches()) {
            return relative.group(1).equals("before")
                    ? Timing.before(relative.group(2))
                    : Timing.after(relative.group(2));
        }
        Matcher offset = OFFSET.matcher(text);
        if (offset.matches()) {
            return Timing.offset(period(offset.group(1)), offset.group(2));
        }
        Matcher session = SESSION.matcher(text);
        if (session.matches()) {
            return Timing.atSession(Identifier.parse(session.group(2)), Integer.parseInt(session.group(1)));
        }
        Matcher sometime = SOMETIME.matcher(text);
        return sometime.matches()
                ? Timing.sometime(date(sometime.group(1)))
                : text.equals(Timing.UNKNOWN.toString()) ? Timing.UNKNOWN : Timing.on(date(text));
    }

    private static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeException e) {
            throw Refusal.of("\"" + text + "\" is no period of ISO 8601", "Write a period such as P6M.");
        }
    }

    private static Venue venue(String text) {
        int colon = text.indexOf(": ");
        Optional<Venue.Mode> mode = colon < 0 ? Optional.empty() : mode(text.substring(0, colon));
        List<String> places = Escape.items(mode.isPresent() ? text.substring(colon + 2) : text);
        boolean isOpenEnded = places.get(places.size() - 1).equals(AND_OTHERS);
        return new Venue(
                isOpenEnded ? places.subList(0, places.size() - 1) : places, mode.orElse(Venue.Mode.ALL), isOpenEnded);
    }

    private static Optional<Venue.Mode> mode(String word) {
        return Set.of(Venue.Mode.values()).stream()
                .filter(mode -> mode.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private static String printed(Venue venue) {
        String places = Escape.list(venue.places());
        return venue.mode() + ": " + places + (venue.isOpenEnded() ? ";" + AND_OTHERS : "");
    }
}
