package org.hemicycle.serialization.internal.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a name to which a chart adds something: another one in brackets, a former one, a part of the State, a day.
 *
 * <p>A name is never taken alone where what is added to it means nothing: {@code Congo (Free State)} is nobody.
 */
final class CompoundNames {

    private static final int DEEPEST = 3;
    private static final String YEAR = "((?:1[89]|20)\\d\\d)";
    private static final String FORMER =
            "(?:former|ex|voormalige?|vroegere?|ancien(?:ne)?|ehemaliges?|früheres?|già)(?!\\p{L})";

    private static final Pattern BRACKETS = pattern("(.+?)\\s*+[(\\[]([^()\\[\\]]*)[)\\]]");
    private static final Pattern SLASH = pattern("([^/]+)/([^/]+)");
    private static final Pattern FORMERLY =
            pattern("(.+?)[\\s,;(\\[]++((?:formerly|former|previously|now|ex|voorheen|vroeger|voormalige?|thans"
                    + "|anciennement|autrefois|maintenant|désormais|già|ora|früher|ehemals|vormals|jetzt)(?!\\p{L})"
                    + "[\\s:.-]*([^)\\]]+))[)\\]]?");
    private static final String ON_BEHALF = "(?:for|in respect of|on behalf of|with regard to|pour|au nom d[eu]"
            + "|à l['’]égard d[eu]|voor|namens|ten aanzien van|per|für)\\s+";
    private static final List<Pattern> PARTS = List.of(
            pattern("(.+?)\\s*+[(\\[](?:" + ON_BEHALF + ")?([^()\\[\\]]*)[)\\]]"),
            pattern("(.+)(?:[,:]|\\s[-–—])\\s*(?:" + ON_BEHALF + ")?(.+)"),
            pattern("(.+?)\\s++" + ON_BEHALF + "(.+)"));
    private static final Pattern UNTIL =
            pattern("(.+?)[\\s,(\\[]*+(?:<=?|≤|(?<!\\p{L})(?:until|till|up to|before|bis|vor"
                    + "|tot|avant|jusqu['’](?:en|au|à)|fino al?|sino al?)(?!\\p{L}))[^()<>]{0,20}?(?<!\\d)" + YEAR
                    + "(?!\\d)[-\\d]{0,6}\\s*[)\\]]?");
    private static final Pattern PERIOD =
            pattern("(.+?)\\s*+[(\\[]\\s*(?:1[89]|20)\\d\\d\\s*[-–—]\\s*" + YEAR + "\\s*[)\\]]");
    private static final Pattern SINCE =
            pattern("(.+?)[\\s,(\\[]*+(?:>=?|≥|(?<!\\p{L})(?:since|from|as of|as from|after"
                    + "|vanaf|sinds|depuis|à partir d[eu]|après|dal|ab|seit|nach)(?!\\p{L}))[^()<>]{0,20}?(?<!\\d)"
                    + YEAR
                    + "(?!\\d)[-\\d]{0,6}\\s*[)\\]]?");
    private static final List<Pattern> FORMERS = List.of(
            pattern("(?:(?:the|la|le|de|het|die)\\s|l['’])?[(\\[]?" + FORMER + "[)\\]]?[\\s-]*(.+)"),
            pattern("(.+?)[\\s,(\\[]++(?:the\\s|l['’])?" + FORMER + "[)\\]]?"));

    private final Lookup lookup;
    private final Map<String, Optional<Bearer>> seen = new HashMap<>();

    /** Finds a name without additions, for a period in which there may have been another of that name. */
    @FunctionalInterface
    interface Lookup {
        Optional<Bearer> find(String name, Era era);
    }

    CompoundNames(Lookup lookup) {
        this.lookup = lookup;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    Optional<Bearer> read(String text) {
        return read(text, Era.ANY, DEEPEST);
    }

    private Optional<Bearer> read(String text, Era era, int depth) {
        if (depth == 0 || text.isBlank()) {
            return Optional.empty();
        }
        Stream<Function<String, Optional<Bearer>>> ways = Stream.of(
                name -> find(name, era),
                name -> twice(name, depth),
                name -> formerly(name, depth),
                name -> part(name, depth),
                name -> dated(name, depth),
                name -> former(name, era, depth));
        return ways.map(way -> way.apply(text)).flatMap(Optional::stream).findFirst();
    }

    /** Most parts of a name are asked for in more than one way of reading it. */
    private Optional<Bearer> find(String name, Era era) {
        return era.equals(Era.ANY)
                ? seen.computeIfAbsent(name, each -> lookup.find(each, era))
                : lookup.find(name, era);
    }

    /** What a part of a name means, without the marks of notes that may stand behind each. */
    private Optional<Bearer> inner(String text, int depth) {
        return read(NotesOfNames.strip(text.strip()), Era.ANY, depth - 1);
    }

    private static Stream<MatchResult> matches(Stream<Pattern> patterns, String text) {
        return patterns.map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult);
    }

    /** Two names of the same, or a name and its acronym: {@code Türkiye (Turkey)}, {@code EU (Europese Unie)}. */
    private Optional<Bearer> twice(String text, int depth) {
        return matches(Stream.of(BRACKETS, SLASH), text)
                .map(halves -> same(halves.group(1), halves.group(2), depth))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Bearer> same(String one, String other, int depth) {
        Optional<Bearer> first = inner(one, depth);
        if (NameForms.areInitials(one, other) || NameForms.areInitials(other, one)) {
            return first.or(() -> inner(other, depth));
        }
        return first.filter(named -> inner(other, depth).filter(named::equals).isPresent());
    }

    /** The name of today decides, and the former one must not be another's: {@code Eswatini (formerly Swaziland)}. */
    private Optional<Bearer> formerly(String text, int depth) {
        return matches(Stream.of(FORMERLY), text)
                .map(halves -> inner(halves.group(1), depth)
                        .map(now -> inner(halves.group(2), depth - 1)
                                        .or(() -> inner(halves.group(3), depth))
                                        .filter(before -> !now.agrees(before))
                                        .isEmpty()
                                ? now
                                : new Bearer.Nobody()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** An act for a part is none of the State: {@code Denmark (Faroe Islands)} and {@code Hong Kong, China}. */
    private Optional<Bearer> part(String text, int depth) {
        return matches(PARTS.stream(), text)
                .map(halves -> inner(halves.group(1), depth)
                        .flatMap(one -> inner(halves.group(2), depth).flatMap(other -> territory(one, other))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Bearer> territory(Bearer one, Bearer other) {
        return Stream.of(one, other).anyMatch(Bearer.State.class::isInstance)
                ? Stream.of(one, other)
                        .filter(Bearer.Territory.class::isInstance)
                        .findFirst()
                : Optional.empty();
    }

    /** Until a day it was a State that is no more; a State that is still there is not known to be meant. */
    private Optional<Bearer> dated(String text, int depth) {
        Optional<Bearer> ended = matches(Stream.of(UNTIL, PERIOD), text)
                .map(found -> read(found.group(1).strip(), Era.until(year(found)), depth - 1))
                .flatMap(Optional::stream)
                .filter(named -> !(named instanceof Bearer.State))
                .findFirst();
        return ended.or(() -> matches(Stream.of(SINCE), text)
                .map(found -> read(found.group(1).strip(), Era.since(year(found)), depth - 1))
                .flatMap(Optional::stream)
                .findFirst());
    }

    private static int year(MatchResult found) {
        return Integer.parseInt(found.group(2));
    }

    private Optional<Bearer> former(String text, Era era, int depth) {
        return matches(FORMERS.stream(), text)
                .map(found -> read(found.group(1).strip(), era, depth - 1))
                .flatMap(Optional::stream)
                .filter(Bearer.Dissolved.class::isInstance)
                .findFirst();
    }
}
