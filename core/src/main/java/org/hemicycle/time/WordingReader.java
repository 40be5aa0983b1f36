package org.hemicycle.time;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Stated;
import org.hemicycle.source.Wording;

/** Reads when something is to happen from the wording of a source. */
final class WordingReader {

    private static final String OF_YEAR = "(?: (?:year(?: round)?)?)? ?(?<year>\\d{4})?";
    private static final Pattern ALL_YEAR =
            Pattern.compile("(?=.*(?:year|\\d))(?:all|whole|entire|throughout)(?: whole| entire)?" + OF_YEAR);
    private static final Pattern SOME_TIME =
            Pattern.compile("(?=.*(?:year|\\d))(?:at any time|sometime|at various times"
                    + "|various dates|several dates|during(?= year))(?: in| during)?" + OF_YEAR);

    private static final Pattern ONWARDS = Pattern.compile("(?:(?:as )?from )?(.+) onwards?");
    private static final Pattern BOUND = Pattern.compile("(?<bound>by|no later than|not later than|until|till|up to"
            + "|from|since|as from|as of|starting from|between|before|prior to|after|following) (?<rest>.+)");
    private static final Pattern RELATIVE = Pattern.compile(
            "(?:(?<count>\\d{1,3}|an?|one|two|three|four|five|six) (?<unit>d|w|m|y)(?:ay|eek|onth|ear)s? )?"
                    + "(?:(?<before>before|prior to)|after|following) (?<anchor>.+?)\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> COUNTS = List.of("one", "two", "three", "four", "five", "six");

    /** "2024-25" in a document is more often two years than the code of a part of a year. */
    private static final Pattern YEAR_AND_CODE = Pattern.compile("\\d\\d(\\d\\d)-(2[1-9]|[34]\\d)");

    private final String words;
    private final String folded;
    private final int year;

    private WordingReader(String words, int year) {
        this.words = words;
        this.folded = WordingFolding.folded(words);
        this.year = year;
    }

    static Stated<Timing> read(String asWritten, int year) {
        Wording wording = Wording.of(asWritten);
        Optional<Reading> reading = new WordingReader(wording.words(), year).reading();
        return wording.meaning(
                reading.map(Reading::timing), reading.map(Reading::certainty).orElse(Certainty.STATED));
    }

    private Optional<Reading> reading() {
        return extendedDate()
                .or(() -> year(ALL_YEAR, Timing::on))
                .or(() -> year(SOME_TIME, Timing::sometime))
                .or(this::date)
                .or(this::relative);
    }

    private Optional<Reading> extendedDate() {
        Matcher matcher = YEAR_AND_CODE.matcher(words);
        boolean isAmbiguous = matcher.matches()
                && (Integer.parseInt(matcher.group(1)) + 1) % 100 == Integer.parseInt(matcher.group(2));
        return isAmbiguous
                ? Optional.empty()
                : Expression.date(words).map(date -> new Reading(Timing.on(date), Certainty.STATED));
    }

    private Optional<Reading> year(Pattern form, Function<ExtendedDate, Timing> timing) {
        Matcher matcher = form.matcher(folded);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean isInferred = matcher.group("year") == null;
        String named = isInferred ? Point.digits("%04d", year) : matcher.group("year");
        return Expression.date(named + "-01/" + named + "-12")
                .map(timing)
                .map(value -> new Reading(value, isInferred ? Certainty.INFERRED : Certainty.STATED));
    }

    private Optional<Reading> date() {
        Matcher bound = BOUND.matcher(ONWARDS.matcher(folded).replaceFirst("from $1"));
        return (bound.matches() ? bounded(bound.group("bound"), bound.group("rest")) : Expression.read(folded, year))
                .map(Reading::of);
    }

    private Optional<Expression> bounded(String bound, String rest) {
        return switch (bound) {
            case "by", "no later than", "not later than" -> end(rest).flatMap(end -> end.as("[.." + end.date() + "]"));
            case "until", "till", "up to" -> end(rest).flatMap(end -> end.as("../" + end.date()));
            case "before", "prior to" -> Expression.read(rest, year).flatMap(WordingReader::earlier);
            case "after", "following" -> Expression.read(rest, year).flatMap(WordingReader::later);
            case "between" -> Expression.read(rest.replaceFirst(" and ", "-"), year);
            default -> Expression.read(rest, year).flatMap(WordingReader::onwards);
        };
    }

    /** "Until the end of July" says no more than "until July". */
    private Optional<Expression> end(String rest) {
        return Expression.read(rest.replaceFirst("^end[- ]", ""), year);
    }

    private static Optional<Expression> earlier(Expression than) {
        return than.date().earliest().flatMap(day -> than.as("[.." + day.minusDays(1) + "]"));
    }

    private static Optional<Expression> later(Expression than) {
        return than.date().latest().flatMap(day -> than.as("[" + day.plusDays(1) + "..]"));
    }

    private static Optional<Expression> onwards(Expression from) {
        return from.date().precision() == Precision.INTERVAL ? Optional.of(from) : from.as(from.date() + "/..");
    }

    private Optional<Reading> relative() {
        Matcher matcher = RELATIVE.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean isBefore = matcher.group("before") != null;
        String anchor = matcher.group("anchor");
        Timing timing = matcher.group("count") != null
                ? Timing.offset(amount(matcher).multipliedBy(isBefore ? -1 : 1), anchor)
                : isBefore ? Timing.before(anchor) : Timing.after(anchor);
        return Optional.of(new Reading(timing, Certainty.STATED));
    }

    private static Period amount(Matcher matcher) {
        String count = matcher.group("count").toLowerCase(Locale.ROOT);
        int number = count.startsWith("a")
                ? 1
                : COUNTS.contains(count) ? COUNTS.indexOf(count) + 1 : Integer.parseInt(count);
        return Period.parse("P" + number + matcher.group("unit"));
    }

    private record Reading(Timing timing, Certainty certainty) {

        static Reading of(Expression expression) {
            ExtendedDate date = expression.date();
            return new Reading(
                    expression.isSometime() ? Timing.sometime(date) : Timing.on(date),
                    expression.isCoarsened()
                            ? Certainty.TENTATIVE
                            : expression.isYearInferred() ? Certainty.INFERRED : Certainty.STATED);
        }
    }
}
