package org.hemicycle.consistency.activity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Involvement;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.internal.LetterRuns;
import org.hemicycle.look.ActivityList;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.look.Planned;
import org.hemicycle.programme.Component;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.truth.Truth;

/**
 * An activity whose title says with whom it is organised.
 *
 * @param planned the activity
 * @param words the words after "in co-operation with" and the like, up to a colon or bracket
 */
record TitledPartners(Planned planned, String words) {

    static final Look<TitledPartners> LOOK = Look.of(Matter.ACTIVITIES, TitledPartners::all);

    static final Pattern WITH = Pattern.compile(
            "\\b(?:(?:in|with|through) (?:\\w+ )?(?:co-?operation|collaboration"
                    + "|partnership) (?:with|of)|jointly with|together with|(?:co-?)?organi[sz]ed (?:by|with)"
                    + "|hosted by) (.+?)(?: on:|[:(]|$)",
            Pattern.CASE_INSENSITIVE);

    /** Each match has one of them. */
    static final Set<String> JOINING = Set.of(
            "cooperation",
            "operation",
            "collaboration",
            "partnership",
            "jointly",
            "together",
            "organised",
            "organized",
            "coorganised",
            "coorganized",
            "hosted");

    /** A name can only begin at the beginning, after a mark, or after a word that joins. */
    private static final Pattern JOINT =
            Pattern.compile("(?:^|[,;/&]|\\b(?:and|with|by)\\b)\\s*(?:the )?", Pattern.CASE_INSENSITIVE);

    private static final SortedSet<Identifier> NOBODY = Collections.emptySortedSet();

    private static final Index<Map<String, Identifier>> NAMES =
            Index.of("activities: who may organise them, by name", TitledPartners::names);

    private static Stream<Item<TitledPartners>> all(Scope scope) {
        return ActivityList.activities(scope).flatMap(planned -> {
            String title = planned.activity().title();
            Matcher with = WITH.matcher(title);
            return LetterRuns.hasAny(title, JOINING) && with.find()
                    ? Stream.of(planned.with(
                            new TitledPartners(planned, with.group(1).strip())))
                    : Stream.empty();
        });
    }

    private static Map<String, Identifier> names(Scope scope) {
        Map<String, Identifier> names = new HashMap<>();
        scope.dossier().actors().stream()
                .filter(TitledPartners::mayOrganise)
                .sorted(Comparator.comparing(Actor::identifier))
                .forEach(actor ->
                        actor.name().forms().forEach(form -> names.putIfAbsent(Name.folded(form), actor.identifier())));
        return names;
    }

    private static boolean mayOrganise(Actor actor) {
        return actor.kind() != Actor.Kind.PERSON;
    }

    /** Whom a name means: of several, by their identifiers, the first. */
    private static Optional<Identifier> meant(String name, Scope scope) {
        String folded = Name.folded(name);
        Stream<Identifier> listed = scope.reference().identifiersByName().getOrDefault(folded, NOBODY).stream()
                .filter(known -> scope.reference()
                        .findActor(known)
                        .filter(TitledPartners::mayOrganise)
                        .isPresent());
        return Stream.concat(Stream.ofNullable(scope.get(NAMES).get(folded)), listed)
                .min(Comparator.naturalOrder());
    }

    Check check(Scope scope) {
        Set<Identifier> taking = involvements(scope)
                .flatMap(involvement -> involvement.actor().value().stream())
                .collect(Collectors.toSet());
        List<Identifier> named = named(scope);
        List<String> missing = named.stream()
                .filter(actor -> !taking.contains(actor))
                .map(scope::nameOf)
                .toList();
        if (!missing.isEmpty()) {
            return Check.failed()
                    .with("names", Argument.names(missing))
                    .evidence(planned.place().quoting(Labels.brief(words)));
        }
        return named.isEmpty() && involvements(scope).noneMatch(this::isNamed)
                ? Check.unknown(Truth.unknown("who is meant by \"" + Labels.brief(words) + "\""))
                : Check.passed();
    }

    private Stream<Involvement> involvements(Scope scope) {
        return Stream.concat(
                planned.activity().involvements().stream(),
                planned.activity().serves().stream()
                        .flatMap(address -> scope.dossier().find(address, Component.class).stream())
                        .flatMap(component -> component.involvements().stream()));
    }

    private boolean isNamed(Involvement involvement) {
        String name = Name.folded(involvement.actor().asWritten());
        return !name.isEmpty() && Name.folded(words).contains(name);
    }

    /** The actors whose names stand in the words, the longest name at each place where one can begin. */
    private List<Identifier> named(Scope scope) {
        List<Identifier> named = new ArrayList<>();
        Matcher joint = JOINT.matcher(words);
        int from = 0;
        while (joint.find(from)) {
            longest(words.substring(joint.end()), scope).ifPresent(named::add);
            from = Math.max(joint.end(), joint.start() + 1);
            if (from > words.length()) {
                break;
            }
        }
        return named.stream().distinct().toList();
    }

    private static Optional<Identifier> longest(String rest, Scope scope) {
        List<String> tokens = Arrays.asList(rest.split("\\s+"));
        for (int count = tokens.size(); count > 0; count--) {
            String candidate = String.join(" ", tokens.subList(0, count));
            Optional<Identifier> meant = meant(candidate, scope);
            if (meant.isPresent()) {
                return meant.filter(any -> endsThere(tokens, candidate));
            }
        }
        return Optional.empty();
    }

    private static boolean endsThere(List<String> tokens, String name) {
        int count = name.split("\\s+").length;
        boolean isMarked = name.matches(".*[.,;/&)]");
        return isMarked
                || count == tokens.size()
                || tokens.get(count).matches("(?i)and|or|of|in|at|on|to|for|as|&|[-–].*");
    }
}
