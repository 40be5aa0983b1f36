package org.hemicycle.serialization.chart;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Actor;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Identifier.Scheme;

/**
 * What the words in a chart mean. Each method refuses what it does not know with a message that quotes it.
 *
 * @param reference the names of States and conventions
 */
record Vocabulary(ReferenceData reference) {

    private static final Set<Actor.Kind> WHO_JOINS =
            EnumSet.of(Actor.Kind.STATE, Actor.Kind.TERRITORY, Actor.Kind.ORGANISATION);
    private static final Set<Scheme> ACTORS = EnumSet.of(Scheme.COUNTRY, Scheme.BODY, Scheme.LOCAL);
    private static final Set<Scheme> CONVENTIONS = EnumSet.of(Scheme.TREATY, Scheme.UNTS, Scheme.LOCAL);
    private static final List<String> RATIFICATIONS = List.of("ACCEPTANCE", "APPROVAL");
    private static final DateTimeFormatter SLASHED =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    Identifier state(String text) {
        List<Identifier> states = states(text);
        if (states.size() > 1) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is the name of " + printed(states, " and ") + "; write the code");
        }
        if (states.isEmpty()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not known as a State; accepted are a code of ISO 3166-1"
                            + " alpha-2, EU, XK, or a name among the reference data");
        }
        return states.get(0);
    }

    private List<Identifier> states(String text) {
        List<Actor> coded =
                parsed(text, ACTORS).flatMap(reference::findActor).stream().toList();
        return (coded.isEmpty() ? reference.findActors(text) : coded)
                .stream()
                        .filter(actor -> WHO_JOINS.contains(actor.kind()))
                        .map(Actor::identifier)
                        .toList();
    }

    Identifier convention(String text) {
        return numbered(text).orElseGet(() -> reference.convention(text).number());
    }

    /** A number suffices: charts have conventions that the reference data lack. */
    private static Optional<Identifier> numbered(String text) {
        return text.matches("\\d{1,9}")
                ? Optional.of(Identifier.treaty(Integer.parseInt(text)))
                : parsed(text, CONVENTIONS);
    }

    Identifier stateOrConvention(String text) {
        return states(text).size() == 1 ? state(text) : convention(text);
    }

    private static Optional<Identifier> parsed(String text, Set<Scheme> schemes) {
        return schemes.stream().anyMatch(scheme -> scheme.accepts(text))
                ? Optional.of(Identifier.parse(text))
                : Optional.empty();
    }

    TreatyAction.Kind act(String text) {
        String folded = text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return Arrays.stream(TreatyAction.Kind.values())
                .filter(kind -> kind.name().equals(RATIFICATIONS.contains(folded) ? "RATIFICATION" : folded))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is no act; accepted are "
                        + Stream.concat(
                                        Arrays.stream(TreatyAction.Kind.values())
                                                .map(TreatyAction.Kind::name),
                                        RATIFICATIONS.stream())
                                .collect(Collectors.joining(", "))));
    }

    LocalDate day(String text) {
        try {
            return LocalDate.parse(text, text.contains("/") ? SLASHED : DateTimeFormatter.ISO_LOCAL_DATE);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no day; accepted are, for example, 2020-04-22 and 22/04/2020", e);
        }
    }

    static String printed(List<Identifier> identifiers, String between) {
        return identifiers.stream().map(Identifier::toString).collect(Collectors.joining(between));
    }
}
