package org.hemicycle.consistency.activity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.look.Namings;
import org.hemicycle.look.Planned;
import org.hemicycle.programme.Component;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;

/** What the headings and titles above an activity say of all that stand below them. */
final class Overhead {

    private static final Index<Overhead> INDEX = Index.of("titles above activities", Overhead::new);

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private static final Pattern BY = Pattern.compile(
            "\\b(?:organi[sz]ed|implemented|carried out|conducted|run|prepared|organis\u00e9e?s?|mises? en \u0153uvre|r\u00e9alis\u00e9e?s?)"
                    + "\\b.*?\\b(?:by|par) (?:the |le |la |l['\u2019])?(.+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SEVERAL =
            Pattern.compile("[,;/&]|\\b(?:and|or|et|ou|others?|autres?)\\b", Pattern.CASE_INSENSITIVE);

    private final Scope scope;
    private final Map<Identifier, Map<Locator, String>> titles;

    /** What the titles say: there are few above many activities. */
    private final Map<String, Set<String>> years = new ConcurrentHashMap<>();

    private final Map<String, Boolean> organised = new ConcurrentHashMap<>();

    private Overhead(Scope scope) {
        this.scope = scope;
        this.titles = scope.dossier().outlines().stream()
                .collect(Collectors.toMap(
                        outline -> outline.document(),
                        outline -> outline.parts().stream()
                                .collect(Collectors.toMap(part -> part.label(), part -> part.title())),
                        (one, other) -> {
                            Map<Locator, String> both = new HashMap<>(other);
                            both.putAll(one);
                            return both;
                        }));
    }

    static Overhead in(Scope scope) {
        return scope.get(INDEX);
    }

    /** Whether a title or heading above an activity has one year, and that is this one. */
    boolean sayYear(Planned planned, String year) {
        return all(planned)
                .map(title -> years.computeIfAbsent(title, Overhead::years))
                .filter(years -> !years.isEmpty())
                .findFirst()
                .filter(years -> years.size() == 1 && years.contains(year))
                .isPresent();
    }

    private static Set<String> years(String title) {
        return YEAR.matcher(title).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    /** Whether a title or heading above an activity says by whom all below it are organised, and that is one. */
    boolean nameOrganiser(Planned planned) {
        return all(planned).anyMatch(title -> organised.computeIfAbsent(title, this::nameOrganiser));
    }

    private boolean nameOrganiser(String title) {
        Matcher by = BY.matcher(title);
        return by.find() && isOne(by.group(1).strip());
    }

    private boolean isOne(String name) {
        return !SEVERAL.matcher(name).find()
                || Namings.in(scope).listNamed(name).size() == 1;
    }

    /** The headings of its components and the titles of the parts of the document that hold it, the nearest first. */
    private Stream<String> all(Planned planned) {
        return Stream.concat(
                planned.activity().serves().stream()
                        .flatMap(address -> address.upwards())
                        .flatMap(address -> scope.dossier().find(address, Component.class).stream())
                        .map(Component::title),
                planned.activity().citation().stream().flatMap(this::above));
    }

    private Stream<String> above(Citation at) {
        Map<Locator, String> parts = titles.getOrDefault(at.document(), Map.of());
        int steps = at.place().steps().size();
        return IntStream.range(0, steps)
                .mapToObj(left -> new Locator(at.place().steps().subList(0, steps - left)))
                .flatMap(place -> Optional.ofNullable(parts.get(place)).stream());
    }
}
