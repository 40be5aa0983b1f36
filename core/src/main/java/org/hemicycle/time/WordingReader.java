package org.hemicycle.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Language;
import org.hemicycle.source.Stated;
import org.hemicycle.source.Wording;
import org.hemicycle.time.Lexer.Token;
import org.hemicycle.time.Symbol.Kind;

/**
 * Reads when something is to happen from the wording of a source.
 *
 * <p>Each language reads by itself: the words become symbols by its {@link Lexicon}, and a {@link Sentence} is made of
 * all of them or of none. A language that does not know the words has no say; those that do must agree.
 */
final class WordingReader {

    /** What is longer than this many letters is a passage, not a date. */
    private static final int LONGEST = 1_000;

    /** A year, and two digits that are a month or a code of EDTF, or else another year. */
    private static final Pattern YEAR_AND_DIGITS = Pattern.compile("(\\d{4})-(\\d\\d)[?~%]?");

    /** A day with a time of day, as spreadsheets leave it. */
    private static final Pattern TIME_STAMP =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d|\\d\\d?[./]\\d\\d?[./]\\d{4}),? \\d\\d?:\\d\\d(?::\\d\\d)?");

    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{4}");

    private final String words;
    private final int year;

    private WordingReader(String words, int year) {
        this.words = words;
        this.year = year;
    }

    /**
     * What a wording means in a language.
     *
     * @param timing when it is
     * @param certainty how surely it says so
     */
    private record Reading(Timing timing, Certainty certainty) {}

    /** What the languages make of a wording. */
    private record Readings(Optional<Reading> reading, Optional<Doubt> doubt) {

        static final Readings NONE = new Readings(Optional.empty(), Optional.empty());
    }

    static Stated<Timing> read(String asWritten, int year, List<Language> languages) {
        Wording wording = Wording.of(asWritten);
        Optional<Reading> reading =
                readings(asWritten, wording, year, languages).reading();
        return wording.meaning(
                reading.map(Reading::timing), reading.map(Reading::certainty).orElse(Certainty.STATED));
    }

    static Optional<Doubt> doubt(String asWritten, int year, List<Language> languages) {
        return readings(asWritten, Wording.of(asWritten), year, languages).doubt();
    }

    private static Readings readings(String asWritten, Wording wording, int year, List<Language> languages) {
        WordingReader reader = new WordingReader(withoutTime(unwrapped(wording.words())), year);
        return reader.words.length() > LONGEST || hasRaisedDigits(asWritten)
                ? Readings.NONE
                : reader.extendedDate()
                        .orElseGet(() -> reader.inLanguages(languages.isEmpty() ? Lexicon.languages() : languages));
    }

    /** A footnote's digit is no part of the number before it, and is not told from one once it is made plain. */
    private static boolean hasRaisedDigits(String asWritten) {
        return asWritten.codePoints().anyMatch(each -> Character.getType(each) == Character.OTHER_NUMBER);
    }

    private static String unwrapped(String words) {
        boolean isWrapped = words.startsWith("(") && words.indexOf(')') == words.length() - 1;
        return isWrapped ? words.substring(1, words.length() - 1).strip() : words;
    }

    private static String withoutTime(String words) {
        Matcher stamp = TIME_STAMP.matcher(words);
        return stamp.matches() ? stamp.group(1) : words;
    }

    private Optional<Readings> extendedDate() {
        Matcher matcher = YEAR_AND_DIGITS.matcher(words);
        boolean isYears = matcher.matches()
                && Digits.isYearsOrCode(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        if (isYears) {
            return Optional.of(new Readings(Optional.empty(), Optional.of(Doubt.YEARS_OR_PART_OF_ONE)));
        }
        boolean isNoYear = BARE_NUMBER.matcher(words).matches() && !Digits.isYear(Integer.parseInt(words));
        return isNoYear
                ? Optional.of(Readings.NONE)
                : ExtendedDateReader.find(words)
                        .map(date -> new Reading(Timing.on(date), Certainty.STATED))
                        .map(reading -> new Readings(Optional.of(reading), Optional.empty()));
    }

    private Readings inLanguages(List<Language> languages) {
        List<Readings> understood = languages.stream()
                .distinct()
                .map(this::in)
                .filter(readings ->
                        readings.reading().isPresent() || readings.doubt().isPresent())
                .toList();
        Optional<Doubt> doubt = understood.stream()
                .flatMap(readings -> readings.doubt().stream())
                .findFirst();
        Set<Reading> distinct = understood.stream()
                .flatMap(readings -> readings.reading().stream())
                .collect(Collectors.toSet());
        if (doubt.isPresent() || distinct.size() > 1) {
            return new Readings(Optional.empty(), doubt.or(() -> Optional.of(Doubt.SEVERAL_LANGUAGES)));
        }
        return new Readings(distinct.stream().findFirst(), Optional.empty());
    }

    private Readings in(Language language) {
        List<Token> tokens = Lexer.tokens(words);
        Lexicon lexicon = Lexicon.of(language);
        List<Symbol> symbols = withoutFullStop(lexicon.symbols(tokens));
        Sentence.Outcome outcome = new Sentence(symbols, lexicon.isMonthFirst(), year).read();
        if (outcome.meaning().isPresent() || outcome.doubt().isPresent()) {
            return new Readings(outcome.meaning().map(WordingReader::reading), outcome.doubt());
        }
        return new Readings(new Anchored(words, symbols).timing().map(WordingReader::stated), Optional.empty());
    }

    private static List<Symbol> withoutFullStop(List<Symbol> symbols) {
        int last = symbols.size() - 1;
        return last > 0 && symbols.get(last).is(Kind.DOT) ? symbols.subList(0, last) : symbols;
    }

    private static Reading stated(Timing timing) {
        return new Reading(timing, Certainty.STATED);
    }

    private static Reading reading(Sentence.Meaning meaning) {
        return new Reading(
                meaning.isSometime() ? Timing.sometime(meaning.date()) : Timing.on(meaning.date()),
                meaning.isCoarsened()
                        ? Certainty.TENTATIVE
                        : meaning.isYearInferred() ? Certainty.INFERRED : Certainty.STATED);
    }
}
