package org.hemicycle.serialization.chart;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Actor;
import org.hemicycle.convention.Convention;
import org.hemicycle.internal.Quoted;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.serialization.internal.name.Bearer;
import org.hemicycle.serialization.internal.name.StateNames;
import org.hemicycle.serialization.internal.name.Suggestions;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Identifier.Scheme;

/** What the words of a chart mean, by the names and numbers of the reference data. */
final class Vocabulary {

    private static final Set<Scheme> ACTORS = EnumSet.of(Scheme.BODY, Scheme.LOCAL);
    private static final List<String> STATES =
            List.of("a code of ISO 3166-1 alpha-2", "EU", "XK", "a name among the reference data");
    private static final List<String> CONVENTIONS =
            List.of("a number such as CETS 210 or 210", "a name among the reference data");
    private static final List<String> DAYS = List.of("2020-04-22", "22/04/2020");
    private static final List<String> RATIFICATIONS = List.of("ACCEPTANCE", "APPROVAL");
    private static final List<String> ACTS = Stream.concat(
                    Arrays.stream(TreatyAction.Kind.values()).map(TreatyAction.Kind::name), RATIFICATIONS.stream())
            .toList();
    private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");
    private static final DateTimeFormatter SLASHED =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final ReferenceData reference;
    private final StateNames names;
    private Optional<Suggestions> suggestions = Optional.empty();
    private final Map<String, Meaning<Identifier>> states = new HashMap<>();
    private final Map<String, Meaning<Identifier>> conventions = new HashMap<>();
    private final Map<String, Meaning<Identifier>> either = new HashMap<>();
    private final Map<String, Meaning<TreatyAction.Kind>> acts = new HashMap<>();
    private final Map<String, Meaning<LocalDate>> days = new HashMap<>();

    Vocabulary(ReferenceData reference) {
        this.reference = reference;
        this.names = new StateNames(reference);
    }

    ReferenceData reference() {
        return reference;
    }

    StateNames names() {
        return names;
    }

    /** Made when first asked for, since most charts have nothing to suggest anything for. */
    private Suggestions suggestions() {
        if (suggestions.isEmpty()) {
            suggestions = Optional.of(new Suggestions(
                    reference.actors().values().stream()
                            .filter(StateNames::joins)
                            .toList(),
                    reference.listConventions()));
        }
        return suggestions.get();
    }

    Meaning<Identifier> state(String text) {
        return states.computeIfAbsent(plain(text), this::findState);
    }

    Meaning<Identifier> convention(String text) {
        return conventions.computeIfAbsent(plain(text), this::findConvention);
    }

    Meaning<TreatyAction.Kind> act(String text) {
        return acts.computeIfAbsent(plain(text), this::findAct);
    }

    Meaning<LocalDate> day(String text) {
        return days.computeIfAbsent(plain(text), Vocabulary::findDay);
    }

    /** Either of what a chart can have all of. */
    Meaning<Identifier> stateOrConvention(String text) {
        return either.computeIfAbsent(plain(text), this::findEither);
    }

    private Meaning<Identifier> findEither(String text) {
        if (state(text).isKnown()) {
            return state(text);
        }
        return convention(text).isKnown() || numbered(text).isPresent()
                ? convention(text)
                : unknown(
                        text,
                        "neither a State nor a convention",
                        Stream.concat(STATES.stream(), CONVENTIONS.stream())
                                .distinct()
                                .toList(),
                        Stream.concat(suggestions().states(text).stream(), suggestions().conventions(text).stream())
                                .toList());
    }

    /** With plain blanks for others, so that a no-break space makes no difference. */
    private static String plain(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static <T> Meaning<T> unknown(String text, String noun, List<String> accepted, List<String> near) {
        return Meaning.none(place -> Problem.error(place, Quoted.of(text) + " is " + noun)
                .found(text)
                .accepting(accepted)
                .near(near));
    }

    private static Meaning<Identifier> homonym(String text, List<Identifier> meant) {
        return Meaning.none(place -> Problem.error(place, Quoted.of(text) + " is the name of more than one")
                .found(text)
                .accepting(meant.stream().map(Identifier::toString).toList()));
    }

    private Meaning<Identifier> findState(String text) {
        Bearer named = identified(text).<Bearer>map(Bearer.State::new).orElseGet(() -> names.findCodeOrName(text));
        if (named instanceof Bearer.State state) {
            return Meaning.of(state.identifier());
        }
        if (named instanceof Bearer.Several several) {
            return homonym(text, several.identifiers());
        }
        return coded(named)
                .map(Meaning::of)
                .orElseGet(() -> unknown(
                        text, "no State that is known", STATES, suggestions().states(text)));
    }

    private static Optional<Identifier> coded(Bearer named) {
        return named instanceof Bearer.Territory territory ? territory.identifier() : Optional.empty();
    }

    private Optional<Identifier> identified(String text) {
        return parsed(text, ACTORS)
                .flatMap(reference::findActor)
                .filter(StateNames::joins)
                .map(Actor::identifier);
    }

    private Meaning<Identifier> findConvention(String text) {
        Optional<Identifier> number = numbered(text);
        if (number.isPresent()) {
            return numbered(text, number.get());
        }
        List<Identifier> found = reference.findConventionsNamed(text).stream()
                .map(Convention::number)
                .toList();
        return switch (found.size()) {
            case 0 ->
                unknown(
                        text,
                        "no convention that is known",
                        CONVENTIONS,
                        suggestions().conventions(text));
            case 1 -> Meaning.of(found.get(0));
            default -> homonym(text, found);
        };
    }

    /** Charts have conventions that the reference data lack, but none that is not there yet. */
    private Meaning<Identifier> numbered(String text, Identifier number) {
        Optional<Identifier> last = reference.listConventions().stream()
                .map(Convention::number)
                .filter(known -> known.scheme() == Scheme.TREATY)
                .max(Identifier::compareTo)
                .filter(known -> number.scheme() == Scheme.TREATY && number.compareTo(known) > 0);
        return last.<Meaning<Identifier>>map(known -> Meaning.none(
                        place -> Problem.error(place, Quoted.of(text) + " is beyond the series, whose last is " + known)
                                .found(text)
                                .near(suggestions().conventions(text))
                                .mend("If it is newer than the reference data, add it with"
                                        + " ReferenceData.with(convention).")))
                .orElseGet(() -> Meaning.of(number));
    }

    private Optional<Identifier> numbered(String text) {
        if (text.matches("0{0,2}[1-9]\\d{0,2}") && text.length() <= 3) {
            return Optional.of(Identifier.treaty(Integer.parseInt(text)));
        }
        return parsed(text, EnumSet.of(Scheme.TREATY, Scheme.UNTS, Scheme.UNTC))
                .or(() -> parsed(text, EnumSet.of(Scheme.LOCAL))
                        .filter(local -> reference.findConvention(local).isPresent()));
    }

    private static Optional<Identifier> parsed(String text, Set<Scheme> schemes) {
        return schemes.stream().anyMatch(scheme -> scheme.accepts(text))
                ? Optional.of(Identifier.parse(text))
                : Optional.empty();
    }

    /** ChartTables put a mark after a word, such as {@code Accession (a)}. */
    private Meaning<TreatyAction.Kind> findAct(String text) {
        String folded = text.replaceFirst("\\s*\\(\\p{L}{1,2}\\.?\\)$", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s_-]+", "_");
        return Arrays.stream(TreatyAction.Kind.values())
                .filter(kind -> kind.name().equals(RATIFICATIONS.contains(folded) ? "RATIFICATION" : folded))
                .findFirst()
                .map(Meaning::of)
                .orElseGet(() -> unknown(text, "no act", ACTS, Suggestions.words(folded, ACTS)));
    }

    private static Meaning<LocalDate> findDay(String text) {
        try {
            return Meaning.of(LocalDate.parse(text, text.contains("/") ? SLASHED : DateTimeFormatter.ISO_LOCAL_DATE));
        } catch (DateTimeException e) {
            return unknown(text, "no day", DAYS, Suggestions.days(text));
        }
    }
}
