package org.hemicycle.document;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.document.Datum.Bound;
import org.hemicycle.document.Datum.Figure;
import org.hemicycle.internal.Phrase;
import org.hemicycle.internal.Quoted;
import org.hemicycle.internal.ScaleWord;

/**
 * A figure as its words print it: to which digit, and with which reserve.
 *
 * <p>Example: 1 200 000 is known to the hundred thousand where the words are "€1.2 million", to the thousand where they
 * are the "1 200" of a table in thousands, and to the unit where they are "1 200 000". Words that print another number
 * say nothing of it. English and French are read.
 */
public final class PrintedFigure {

    private static final int LONGEST = 1000;
    private static final String NUMBER =
            "(?<![\\d])(?<!\\d[.,])(\\d{1,3}(?:[ '’]\\d{3})+(?!\\d)|\\d+)((?:[.,]\\d+){0,9})";
    private static final String CURRENCY = "(?:[€£$]|[\\p{L}]{3}|euros?) ?";
    private static final Pattern SCALED = Pattern.compile(
            NUMBER + "(?:[ -]?(" + ScaleWord.PATTERN + ")(?![\\p{Ll}]))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final List<Integer> OF_TABLES = List.of(0, 3, 6);

    private static final Map<Bound, Pattern> RESERVES = Map.of(
            Bound.ABOUT,
            reserve(
                    "about|approximately|approx\\.?|around|circa|ca\\.?|some|roughly|nearly|almost|close to|[~≈]|environ"
                            + "|quelque|près de|presque|approximativement|autour de|aux alentours de"),
            Bound.AT_LEAST,
            reserve("at least|no(?:t)? (?:less|fewer) than|a minimum of|au moins|au minimum|pas moins de"),
            Bound.AT_MOST,
            reserve(
                    "at most|up to|no(?:t)? more than|not (?:to )?exceed(?:ing)?|a maximum of|au plus|jusqu'à|au maximum"
                            + "|pas plus de"),
            Bound.MORE_THAN,
            reserve("(?<!no )(?<!not )more than|over|(?<!not )exceeding|above|(?<!pas )plus de"));

    private PrintedFigure() {}

    private static Pattern reserve(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + words + ")[ (]*(?:" + CURRENCY + ")?(?=" + NUMBER + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * A figure to the last digit that its words print.
     *
     * @param figure the figure
     * @param words the words that state it; may be blank
     * @return the same figure, with the scale of the number in the words where that is coarser, and with the bound that
     *     they say of a figure that is entered as exact, "about", "at least" or "more than"; the figure itself where
     *     they print no such number. "At most" is a ceiling, which is kept as it was entered
     */
    public static Figure of(Figure figure, String words) {
        requireNonNull(figure, "figure");
        requireNonNull(words, "words");
        String text = plain(words);
        int scale = scales(figure.amount(), text)
                .max(Comparator.naturalOrder())
                .orElse(figure.amount().scale());
        Bound bound = figure.bound() == Bound.EXACT
                ? bound(words).filter(said -> said != Bound.AT_MOST).orElse(Bound.EXACT)
                : figure.bound();
        return new Figure(coarser(figure.amount(), scale), figure.unit(), bound);
    }

    /** Nothing is lost: no printed digit of the words is beyond the scale that they give. */
    private static BigDecimal coarser(BigDecimal amount, int scale) {
        return scale < amount.scale() ? amount.setScale(scale) : amount;
    }

    /**
     * How words bound the number that they print.
     *
     * @param words the words; may be blank
     * @return the bound, where they set one before a number and only one: {@code ABOUT} for "some 150 participants"
     */
    public static Optional<Bound> bound(String words) {
        requireNonNull(words, "words");
        List<Bound> reserves = reserves(plain(words));
        return reserves.size() == 1 ? Optional.of(reserves.get(0)) : Optional.empty();
    }

    /**
     * Refuses a figure whose marks contradict the words that it was read from.
     *
     * @param owner what states the figure, for the message
     * @param figure the figure
     * @param words the words; may be blank
     * @throws IllegalArgumentException if the words say "about" of a figure that is marked {@code EXACT}, bound it from
     *     the other side than its mark, or print it with {@code million} or the like and fewer digits than it has
     */
    public static void requireFit(String owner, Figure figure, String words) {
        requireNonNull(owner, "owner");
        requireNonNull(figure, "figure");
        requireNonNull(words, "words");
        bound(words).filter(said -> contradicts(said, figure.bound())).ifPresent(said -> {
            throw new IllegalArgumentException(owner + " has the words " + Quoted.of(words) + ", which say \""
                    + Phrase.of(said) + "\", and the figure " + figure + " marked " + figure.bound() + "; mark it "
                    + said + ", or correct the words.");
        });
        requireDigits(owner, figure.amount(), words);
    }

    /**
     * Refuses an amount that has more digits than the words that it was read from.
     *
     * @param owner what states the amount, for the message
     * @param amount the amount
     * @param words the words; may be blank
     * @throws IllegalArgumentException if the words print it with {@code million} or the like and round it: 1 199 700
     *     beside "€1.2 million"
     */
    public static void requireDigits(String owner, BigDecimal amount, String words) {
        requireNonNull(owner, "owner");
        requireNonNull(amount, "amount");
        requireNonNull(words, "words");
        roundedFrom(amount, plain(words)).ifPresent(printed -> {
            throw new IllegalArgumentException(owner + " has the words " + Quoted.of(words) + " and the value "
                    + amount.toPlainString() + ", whose digits the words do not print; enter "
                    + printed.toPlainString()
                    + ", or give the exact figure with the words of the place that prints it.");
        });
    }

    private static boolean contradicts(Bound said, Bound marked) {
        return switch (said) {
            case ABOUT -> marked != Bound.ABOUT;
            case AT_MOST -> marked != Bound.AT_MOST && marked != Bound.EXACT;
            case AT_LEAST, MORE_THAN -> marked == Bound.AT_MOST || marked == Bound.ABOUT;
            case EXACT -> false;
        };
    }

    private static Optional<BigDecimal> roundedFrom(BigDecimal amount, String text) {
        List<MatchResult> numbers = numbers(text).toList();
        if (numbers.size() != 1 || numbers.get(0).group(3) == null) {
            return Optional.empty();
        }
        List<BigDecimal> readings = readings(numbers.get(0)).toList();
        return readings.stream().anyMatch(printed -> printed.compareTo(amount) == 0)
                ? Optional.empty()
                : readings.stream().filter(printed -> isNear(amount, printed)).findFirst();
    }

    private static boolean isNear(BigDecimal amount, BigDecimal printed) {
        return amount.subtract(printed).abs().compareTo(printed.ulp()) < 0;
    }

    private static String plain(String words) {
        String start = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return SPACE.matcher(Normalizer.normalize(start, Normalizer.Form.NFKC)).replaceAll(" ");
    }

    private static List<Bound> reserves(String text) {
        return Stream.of(Bound.values())
                .filter(bound -> RESERVES.containsKey(bound)
                        && RESERVES.get(bound).matcher(text).find())
                .toList();
    }

    private static Stream<MatchResult> numbers(String text) {
        Matcher matcher = SCALED.matcher(text);
        return matcher.results();
    }

    /** The scales that the numbers in a text give to an amount that they are. */
    private static Stream<Integer> scales(BigDecimal amount, String text) {
        return numbers(text)
                .flatMap(PrintedFigure::readings)
                .filter(printed -> printed.compareTo(amount) == 0)
                .map(BigDecimal::scale);
    }

    /** What a number may be: a table may give it in thousands or millions, and a comma may be a decimal sign. */
    private static Stream<BigDecimal> readings(MatchResult number) {
        List<Integer> powers = Optional.ofNullable(number.group(3))
                .map(ScaleWord::power)
                .map(List::of)
                .orElse(OF_TABLES);
        return decimals(number.group(1).replaceAll("[ '’]", ""), number.group(2))
                .flatMap(decimal -> powers.stream().map(decimal::scaleByPowerOfTen));
    }

    private static Stream<BigDecimal> decimals(String whole, String rest) {
        String digits = rest.replaceAll("[.,]", "");
        boolean isGrouped = Pattern.matches("(?:[.,]\\d{3})*", rest);
        int last = rest.isEmpty() ? 0 : rest.length() - 1 - Math.max(rest.lastIndexOf('.'), rest.lastIndexOf(','));
        return IntStream.of(isGrouped ? 0 : last, last)
                .distinct()
                .mapToObj(scale -> new BigDecimal(whole + digits).movePointLeft(scale));
    }
}
