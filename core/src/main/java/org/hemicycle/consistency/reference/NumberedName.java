package org.hemicycle.consistency.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.dossier.Located;
import org.hemicycle.finding.Matter;
import org.hemicycle.internal.LetterRuns;
import org.hemicycle.internal.Sought;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Name;

/**
 * An activity, component or programme whose title says that it is a later one of several: "Dialogue IV", "phase 3".
 *
 * <p>An ordinal before a name, as in "15th conference", is that of an established series and needs no introduction.
 *
 * @param address its address
 * @param numbered its name and number
 * @param place where it stands
 */
record NumberedName(Address address, Numbered numbered, Optional<Citation> place) {

    static final Look<NumberedName> LOOK = Look.ofFacts(Matter.NAMES, NumberedName::all);

    /** A point behind makes of one letter an initial. */
    private static final String NUMBER = "([VX]|[IVX]{2,5})(?![\\p{L}\\p{N}-]|\\.\\s*\\p{L})";

    /** A name in capitals and a Roman number above one; parts of texts and of treaties are no series. */
    static final Pattern ROMAN = Pattern.compile(
            "((?:(?<!\\p{Lu})\\p{Lu}[\\p{L}'\u2019-]++[ ,]+)(?:(?:of|on|for|the|and|in|to|de|des|du|la|le|les|sur|pour|et)[ ]+"
                    + "|\\p{Lu}[\\p{L}'\u2019/-]*+[ ,]+){0,7}?)"
                    + "(?:[–—-] ?)?" + NUMBER);

    /** In French the words behind the first are in small letters. */
    static final Pattern FRENCH = Pattern.compile(
            "((?:Dialogue|Forum|Festival|Conférence|Rencontres?|Journées|Programme|Projet|Séminaire|Colloque|Sommet"
                    + "|Facilité|Assises)(?: \\p{Ll}[\\p{L}'’-]*){1,5} )" + NUMBER);

    static final Pattern PHASE = Pattern.compile(
            "\\b((?:phase|project|projet|edition|édition|stage|étape|round)) (\\d{1,2}|[IVX]{1,5})(?![\\p{L}\\p{N}])"
                    + "|(?<![\\p{L}\\p{N}])(second|third|fourth|fifth|sixth|seconde|deuxième|troisième|quatrième|cinquième"
                    + "|sixième|(?:\\d{1,2}(?:e|ème|nd|rd|th))) (phase|stage|étape|edition|édition)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Each match has one of them. */
    static final Set<String> PHASES =
            Set.of("phase", "project", "projet", "edition", "édition", "stage", "étape", "round");

    private static final Pattern PART = Pattern.compile(
            "(?i)(?<!\\p{L})(?:annex|annexe|appendix|part|chapter|title|section|article|volume|table|figure|class|category|war|"
                    + "world war|schedule|level|tier|pillar|component|objective|goal|protocols?|conventions?|treaty|book|clause"
                    + "|protocoles?|traité|partie|titre|chapitre|tableau|livre|tome|guerre|catégorie|groupe?|zone"
                    + "|(?:king|queen|pope|emperor|empress|tsar|saint|roi|reine|pape|empereur) \\p{L}+)\\s*$");

    private static final Map<Character, Integer> ROMAN_DIGITS = Map.of('I', 1, 'V', 5, 'X', 10);
    private static final Pattern NO_DIGITS = Pattern.compile("\\D");
    private static final int SIXTH = 6;
    private static final Map<String, Integer> ORDINALS = Map.of(
            "second",
            2,
            "seconde",
            2,
            "deuxième",
            2,
            "third",
            3,
            "troisième",
            3,
            "fourth",
            4,
            "quatrième",
            4,
            "fifth",
            5,
            "cinquième",
            5);

    /**
     * A name with a number.
     *
     * @param name the name as written, without the number
     * @param number the number, from two
     * @param words both, as written
     */
    record Numbered(String name, int number, String words) {
        String folded() {
            return Name.folded(name);
        }
    }

    /**
     * What is known of the names with a number, folded.
     *
     * @param numbers the numbers of each
     * @param plain those that also stand in a title, name or mention without a numbered name
     */
    private record Known(Map<String, Set<Integer>> numbers, Set<String> plain) {

        static Known in(Scope scope) {
            Map<String, Set<Integer>> numbers = new HashMap<>();
            Set<String> withNumber = new HashSet<>();
            texts(scope)
                    .forEach(text -> read(text).ifPresent(found -> {
                        withNumber.add(text);
                        numbers.computeIfAbsent(found.folded(), none -> new HashSet<>())
                                .add(found.number());
                    }));
            Sought names = new Sought(numbers.keySet());
            texts(scope)
                    .takeWhile(text -> names.isOpen())
                    .filter(text -> !withNumber.contains(text))
                    .map(Name::folded)
                    .forEach(names::in);
            return new Known(numbers, names.found());
        }
    }

    private static final Index<Known> KNOWN = Index.of("names with a number, and without", Known::in);

    private static Stream<String> texts(Scope scope) {
        return Stream.of(
                        scope.dossier().list(Activity.class).stream()
                                .map(each -> each.value().title()),
                        scope.dossier().list(Component.class).stream()
                                .map(each -> each.value().title()),
                        scope.dossier().programmes().stream().flatMap(each -> each.name().forms().stream()),
                        scope.dossier().documents().stream().flatMap(each -> each.name().forms().stream()),
                        scope.dossier().actors().stream().flatMap(each -> each.name().forms().stream()),
                        scope.dossier().developments().stream()
                                .map(each -> each.what().words()),
                        scope.dossier().outlines().stream()
                                .flatMap(outline -> Stream.concat(
                                        outline.mentions().stream().map(mention -> mention.asWritten()),
                                        outline.definitions().stream()
                                                .map(each -> each.term() + " " + each.meaning()))))
                .flatMap(texts -> texts);
    }

    private static Stream<Item<NumberedName>> all(Scope scope) {
        Map<String, NumberedName> first = new LinkedHashMap<>();
        List<NumberedName> all = new ArrayList<>();
        scope.dossier()
                .list(Activity.class)
                .forEach(each -> of(each, each.value().title()).ifPresent(all::add));
        scope.dossier()
                .list(Component.class)
                .forEach(each -> of(each, each.value().title()).ifPresent(all::add));
        scope.dossier().list(Programme.class).stream()
                .filter(each -> each.value().predecessor().isEmpty())
                .forEach(each -> of(each, each.value().name().official()).ifPresent(all::add));
        all.forEach(each -> first.putIfAbsent(each.numbered.folded() + " " + each.numbered.number(), each));
        return first.values().stream()
                .map(each -> Item.of(each.address, "\"" + Labels.brief(each.numbered.words()) + "\"", each));
    }

    private static <T extends Filed> Optional<NumberedName> of(Located<T> part, String title) {
        return read(title)
                .map(numbered -> new NumberedName(
                        part.address(), numbered, Optional.of(part.place().quoting(Labels.brief(title)))));
    }

    private static Optional<Numbered> read(String title) {
        Matcher phase = PHASE.matcher(title);
        if (LetterRuns.hasAny(title, PHASES) && phase.find()) {
            boolean isOrdinal = phase.group(3) != null;
            int number = isOrdinal ? ordinal(phase.group(3).toLowerCase(Locale.ROOT)) : number(phase.group(2));
            String what = isOrdinal ? phase.group(4) : phase.group(1);
            String before = title.substring(0, phase.start()).strip();
            String of = before.isEmpty() ? title.substring(phase.end()).strip() : before;
            return number < 2 ? Optional.empty() : Optional.of(new Numbered(of + " " + what, number, phase.group()));
        }
        if (!mayHaveRomanNumber(title)) {
            return Optional.empty();
        }
        Matcher roman = ROMAN.matcher(title);
        return roman.find()
                ? named(roman)
                : Optional.of(FRENCH.matcher(title)).filter(Matcher::find).flatMap(NumberedName::named);
    }

    /** Most titles have none: a number ends with one of its digits, and no letter follows. */
    static boolean mayHaveRomanNumber(String title) {
        for (int at = 0; at < title.length(); at++) {
            boolean isDigit = "IVX".indexOf(title.charAt(at)) >= 0;
            if (isDigit && (at + 1 == title.length() || !Character.isLetterOrDigit(title.charAt(at + 1)))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Numbered> named(Matcher roman) {
        return !PART.matcher(roman.group(1).strip()).find()
                ? Optional.of(new Numbered(
                        roman.group(1).strip(),
                        number(roman.group(2)),
                        roman.group().strip()))
                : Optional.empty();
    }

    private static int ordinal(String ordinal) {
        return Character.isDigit(ordinal.charAt(0))
                ? Integer.parseInt(NO_DIGITS.matcher(ordinal).replaceAll(""))
                : ORDINALS.getOrDefault(ordinal, SIXTH);
    }

    private static int number(String number) {
        return Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : roman(number.toUpperCase(Locale.ROOT));
    }

    /** A digit before a greater one is taken from it. */
    private static int roman(String number) {
        int sum = 0;
        for (int at = 0; at < number.length(); at++) {
            int digit = ROMAN_DIGITS.get(number.charAt(at));
            boolean isTakenAway = at + 1 < number.length() && digit < ROMAN_DIGITS.get(number.charAt(at + 1));
            sum += isTakenAway ? -digit : digit;
        }
        return sum;
    }

    /** By an earlier number of the same name, or by the name without number. */
    Check isIntroduced(Scope scope) {
        String name = numbered.folded();
        Known known = scope.get(KNOWN);
        boolean isNamed = known.plain().contains(name)
                || known.numbers().getOrDefault(name, Set.of()).stream().anyMatch(other -> other < numbered.number());
        return Check.requiring(
                isNamed, () -> Check.failed().evidence(place.stream().toList()));
    }
}
