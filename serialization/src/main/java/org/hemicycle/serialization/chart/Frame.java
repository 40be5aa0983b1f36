package org.hemicycle.serialization.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.convention.Convention;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Identifier;

/**
 * What the text around the table of a chart says of it: which treaty, on which day, whether that was in force, and how
 * many have signed and consented.
 *
 * @param lines its lines and the rows of its other tables, without accents
 */
record Frame(List<String> lines) {

    private static final String NUMBER = "\\b(?:C?ETS|STC?E)\\s*(?:n[o°º]?\\.?|nr\\.?)?\\s*[:.]?\\s*(?<n>\\d{1,3})\\b";
    private static final Pattern NUMBERED = Pattern.compile("(?i)" + NUMBER);
    private static final Pattern NUMBER_ALONE = Pattern.compile("(?i)(?:reference|no|n°|numero)?[\\s:|]*" + NUMBER
            + "\\W*|(?:.*\\b(?:of|du|de)\\s+(?:the\\s+)?(?:treaty|traite)\\s+(?:n[°o]\\.?)?"
            + "|.*\\b(?:treaty|traite)\\s+n[°o]\\.?)\\s*(?<t>\\d{1,3})\\b.*");
    private static final Pattern IN_BRACKETS = Pattern.compile("(?i)\\s*\\(\\s*" + NUMBER + "\\s*\\)");
    private static final Pattern PROTOCOL = Pattern.compile("(?i)(?:\\p{L}+ ){0,2}protocole?\\b.*");
    private static final Pattern OF_OTHERS = Pattern.compile(
            "(?i).*(?:open for signature|ouvert a la signature|conditions?\\b|parties to treaty|parties au traite|parties a).*");

    private static final Pattern CHAPTER =
            Pattern.compile("(?i)(?:chapter|chapitre)\\s+(?<c>[IVXLC]+)(?:[.\\s-]+(?<l>[A-E])\\b(?![a-z]))?.*");
    private static final Pattern IN_CHAPTER = Pattern.compile(
            "(?<n>\\d{1,2})\\s*\\.?\\s*(?:-?\\s*\\(?(?<l>[a-z])(?:\\)|\\b)\\s*\\.?)?\\s*(?<title>\\p{Lu}.*)?");

    private static final Pattern CHART_OF =
            ChartWords.SHIPPED.phrase("chart of", "\\s*(?:n[°o]\\.?)?\\s*(?<n>\\d{1,3})\\b");
    private static final Pattern AS_OF =
            ChartWords.SHIPPED.phrase("as of", "\\s*[:|]?\\s*(?<day>" + ChartDay.ANY + ")");
    private static final Pattern PERHAPS_AS_OF =
            ChartWords.SHIPPED.phrase("as of perhaps", "\\s*[:|]?\\s*(?<day>" + ChartDay.ANY + ")");
    private static final Pattern IN_FORCE =
            ChartWords.SHIPPED.phrase("in force", "(?:(?!date\\s*:).){0,300}date\\s*:\\s*(?<day>\\S*)");
    private static final Pattern NOT_IN_FORCE =
            Pattern.compile("(?i)not (?:yet )?(?:entered into|in) force|pas (?:encore )?(?:entree? )?en vigueur");

    /** A line that has a condition where others have the day. */
    private static final Pattern CONDITION =
            Pattern.compile("(?i)(?:entry into force|entree en vigueur)\\W+\\d+ ratifications?\\b.*");

    private static final Pattern COLOURS = ChartWords.SHIPPED.phrase("colours", "");
    private static final int LONGEST_TITLE = 300;

    Frame {
        lines = lines.stream().map(Unaccented::of).toList();
    }

    private String text() {
        return String.join(" ", lines);
    }

    /** The days on which it says that it stood like this: one where all is well. */
    List<LocalDate> days() {
        List<LocalDate> said = days(AS_OF);
        return said.isEmpty() ? days(PERHAPS_AS_OF) : said;
    }

    private List<LocalDate> days(Pattern phrase) {
        return phrase.matcher(text())
                .results()
                .flatMap(found -> ChartDay.at(found.group(1)).stream())
                .map(ChartDay::day)
                .distinct()
                .toList();
    }

    /** The treaties that it may be about: one where all is well. */
    List<Identifier> treaties(ReferenceData reference) {
        return Stream.<List<Identifier>>of(numbersAlone(), inTitles(reference), deposited(reference), titled(reference))
                .filter(found -> !found.isEmpty())
                .reduce((one, other) -> one.size() == 1 ? one : other.size() == 1 ? other : one)
                .orElse(List.of());
    }

    /** The treaties of which it has a chart by its title: more than one where charts follow on one another. */
    List<Identifier> charts() {
        return CHART_OF.matcher(text())
                .results()
                .flatMap(found -> number(found).stream())
                .distinct()
                .toList();
    }

    private List<Identifier> numbersAlone() {
        return lines.stream()
                .map(NUMBER_ALONE::matcher)
                .filter(Matcher::matches)
                .flatMap(found -> number(found).stream())
                .distinct()
                .toList();
    }

    private List<Identifier> inTitles(ReferenceData reference) {
        return lines.stream()
                .filter(line -> !OF_OTHERS.matcher(line).matches())
                .flatMap(line -> inTitle(line, reference).stream())
                .distinct()
                .toList();
    }

    /** A protocol has the number of what it adds to or amends in its title, beside its own or without it. */
    private static List<Identifier> inTitle(String line, ReferenceData reference) {
        List<Identifier> said = NUMBERED.matcher(line)
                .results()
                .flatMap(found -> number(found).stream())
                .distinct()
                .toList();
        List<Identifier> own = PROTOCOL.matcher(line).matches()
                ? said.stream()
                        .filter(number -> !isNoProtocol(number, reference))
                        .toList()
                : said;
        return own.isEmpty() && !said.isEmpty()
                ? named(IN_BRACKETS.matcher(line).replaceAll(""), reference)
                : own;
    }

    private static boolean isNoProtocol(Identifier number, ReferenceData reference) {
        return reference
                .findConvention(number)
                .filter(convention -> convention.name().forms().stream()
                        .map(form -> form.toLowerCase(Locale.ROOT))
                        .noneMatch(form -> form.contains("protocol")))
                .isPresent();
    }

    private static Optional<Identifier> number(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(group -> group != null && Integer.parseInt(group) > 0)
                .findFirst()
                .map(group -> Identifier.treaty(Integer.parseInt(group)));
    }

    /** By its title, or else by chapter and number under which the Secretary-General has it. */
    private List<Identifier> deposited(ReferenceData reference) {
        for (int at = 0; at < lines.size(); at++) {
            Matcher chapter = CHAPTER.matcher(lines.get(at));
            if (chapter.matches()) {
                return inChapter(chapter, lines.subList(at + 1, lines.size()), reference);
            }
        }
        return List.of();
    }

    private static List<Identifier> inChapter(Matcher chapter, List<String> following, ReferenceData reference) {
        return IntStream.range(0, Math.min(following.size(), 6))
                .filter(at -> IN_CHAPTER.matcher(following.get(at)).matches())
                .boxed()
                .findFirst()
                .map(at -> {
                    Matcher number = IN_CHAPTER.matcher(following.get(at));
                    number.matches();
                    String title = number.group("title") != null
                            ? number.group("title")
                            : at + 1 < following.size() ? following.get(at + 1) : "";
                    List<Identifier> named = named(title, reference);
                    return named.size() == 1 ? named : List.of(chapterNumber(chapter, number));
                })
                .orElse(List.of());
    }

    private static Identifier chapterNumber(Matcher chapter, Matcher number) {
        return Identifier.parse(Stream.of(
                        chapter.group("c").toUpperCase(Locale.ROOT),
                        chapter.group("l"),
                        number.group("n"),
                        number.group("l"))
                .filter(part -> part != null)
                .collect(Collectors.joining("-", "UNTC ", "")));
    }

    private static List<Identifier> named(String title, ReferenceData reference) {
        return title.length() > LONGEST_TITLE
                ? List.of()
                : reference.findConventionsNamed(title).stream()
                        .map(Convention::number)
                        .toList();
    }

    private List<Identifier> titled(ReferenceData reference) {
        return lines.stream()
                .flatMap(line -> named(line, reference).stream())
                .distinct()
                .toList();
    }

    /** Whether it says that the treaty was not in force. */
    boolean saysNotInForce() {
        boolean without = IN_FORCE.matcher(text())
                .results()
                .findFirst()
                .filter(found -> ChartDay.at(found.group(1)).isEmpty())
                .isPresent();
        return without
                || NOT_IN_FORCE.matcher(text()).find()
                || lines.stream().anyMatch(line -> CONDITION.matcher(line).matches() && !ChartDay.isIn(line));
    }

    /** Whether it explains colours of those that have left the treaty or suspended it, which no text has. */
    boolean explainsColours() {
        return COLOURS.matcher(text()).find();
    }

    /** How many are said to have signed and not consented, or to have consented. */
    OptionalInt count(String phrase) {
        List<Integer> counts = new ArrayList<>();
        Matcher matcher = ChartWords.SHIPPED
                .phrase(phrase, "\\s*[:.|]?\\s*(?<n>\\d{1,3})(?!\\d|[/.-]\\d)")
                .matcher(text());
        while (matcher.find()) {
            counts.add(Integer.parseInt(matcher.group("n")));
        }
        return counts.stream().distinct().count() == 1 ? OptionalInt.of(counts.get(0)) : OptionalInt.empty();
    }
}
