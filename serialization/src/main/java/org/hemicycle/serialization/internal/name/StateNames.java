package org.hemicycle.serialization.internal.name;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.actor.Actor;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.serialization.internal.name.Bearer.Dissolved;
import org.hemicycle.serialization.internal.name.Bearer.Nobody;
import org.hemicycle.serialization.internal.name.Bearer.Several;
import org.hemicycle.serialization.internal.name.Bearer.State;
import org.hemicycle.serialization.internal.name.Bearer.Territory;
import org.hemicycle.serialization.internal.name.ListedNames.Row;
import org.hemicycle.serialization.internal.name.ListedNames.Sort;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Identifier.Scheme;
import org.hemicycle.source.Name;

/**
 * Whom the names of a chart mean, in the languages and forms of depositaries: {@code Pays-Bas}, {@code Korea (Republic
 * of)}, {@code Slovenië2}. Each is read once, however often it stands in a chart.
 */
public final class StateNames {

    private static final Set<Actor.Kind> WHO_JOINS =
            EnumSet.of(Actor.Kind.STATE, Actor.Kind.TERRITORY, Actor.Kind.ORGANISATION);
    private static final int LONGEST = 150;
    private static final int MOST = 3;
    private static final Pattern ADDITION = Pattern.compile("\\s*[(\\[,].*");

    /** A name that ends like this goes on in another line. */
    private static final Pattern GOES_ON = Pattern.compile(".*[\\p{L})][,-]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\h\uFEFF\u200B\u00AD]+");

    private final ReferenceData reference;
    private final ListedNames listed;
    private final Map<String, Bearer> found = new HashMap<>();
    private Optional<Suggestions> suggestions = Optional.empty();

    /**
     * The names of the reference data, and those that come with the library.
     *
     * @param reference the reference data, whose names go before all others
     */
    public StateNames(ReferenceData reference) {
        this.reference = reference;
        this.listed = ListedNames.shipped();
    }

    /**
     * Whether somebody may have a row in a chart.
     *
     * @param actor a State, a territory, an organisation, or anybody else
     * @return true for the first three
     */
    public static boolean joins(Actor actor) {
        return WHO_JOINS.contains(actor.kind());
    }

    /**
     * Whom a name means; a code of two or three letters is none, since other people's are not those of ISO 3166-1.
     *
     * @param text the name as it is printed, with marks of notes at most
     * @return whom it means
     */
    public Bearer find(String text) {
        return found.computeIfAbsent(plain(text), this::read);
    }

    /**
     * Whom a code of ISO 3166-1 alpha-2 in small or capital letters, or else a name, means.
     *
     * @param text the code or the name
     * @return whom it means
     */
    public Bearer findCodeOrName(String text) {
        return Optional.of(plain(text).toUpperCase(Locale.ROOT))
                .filter(Scheme.COUNTRY::accepts)
                .map(Identifier::parse)
                .filter(this::isJoining)
                .map(this::named)
                .orElseGet(() -> find(text));
    }

    /**
     * Names that may be meant by one that is nobody's; to be asked for sparingly.
     *
     * @param text the name
     * @return the names, the likeliest first
     */
    public List<String> nearest(String text) {
        String name = NotesOfNames.strip(plain(text));
        if (name.length() > LONGEST) {
            return List.of();
        }
        List<String> mended = BrokenLetters.mend(name, forms());
        return Stream.of(
                        mended,
                        suggestions().states(name),
                        suggestions().states(ADDITION.matcher(name).replaceAll("")))
                .filter(near -> !near.isEmpty())
                .findFirst()
                .map(near -> near.subList(0, Math.min(MOST, near.size())))
                .orElse(List.of());
    }

    private static String plain(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private Bearer read(String name) {
        if (name.length() > LONGEST
                || BrokenLetters.in(name)
                || GOES_ON.matcher(name).matches()) {
            return new Nobody();
        }
        String bare = NotesOfNames.strip(name);
        return Stream.of(Optional.of(name), Optional.of(bare), NotesOfNames.stripLetters(bare))
                .flatMap(Optional::stream)
                .distinct()
                .map(new CompoundNames(this::lookUp)::read)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(Nobody::new);
    }

    private Optional<Bearer> lookUp(String name, Era era) {
        return NameForms.folded(name)
                .map(form -> inReference(form).or(() -> inList(form, era)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Bearer> inReference(String form) {
        return named(reference.identifiersByName().getOrDefault(form, Collections.emptySortedSet()));
    }

    private Optional<Bearer> inList(String form, Era era) {
        List<Row> rows = listed.byForm().getOrDefault(form, List.of());
        List<Row> dissolved = era.choose(sorted(rows, Sort.DISSOLVED));
        return named(sorted(rows, Sort.CODED).stream()
                        .flatMap(row -> row.codes().stream())
                        .toList())
                .or(() -> dissolved.isEmpty() ? Optional.empty() : Optional.of(dissolved(form, dissolved)))
                .or(() -> sorted(rows, Sort.TERRITORY).isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Territory(Optional.empty())));
    }

    private static List<Row> sorted(List<Row> rows, Sort sort) {
        return rows.stream().filter(row -> row.sort() == sort).toList();
    }

    private Optional<Bearer> named(Collection<Identifier> identifiers) {
        List<Identifier> joining = identifiers.stream().filter(this::isJoining).toList();
        return switch (joining.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(named(joining.get(0)));
            default -> Optional.of(new Several(joining));
        };
    }

    private boolean isJoining(Identifier identifier) {
        return reference.findActor(identifier).filter(StateNames::joins).isPresent();
    }

    private Bearer named(Identifier identifier) {
        boolean territory = reference.actor(identifier).kind() == Actor.Kind.TERRITORY
                && listed.rows().stream()
                        .filter(row -> row.sort() == Sort.JOINING)
                        .noneMatch(row -> row.codes().contains(identifier));
        return territory ? new Territory(Optional.of(identifier)) : new State(identifier);
    }

    /** Of several of one name each may be meant, so it is called as the text calls it. */
    private Dissolved dissolved(String form, List<Row> rows) {
        List<String> forms = rows.get(0).forms();
        Predicate<String> written = each -> Name.folded(each).equals(form);
        String name = rows.size() == 1
                ? forms.get(0)
                : forms.stream().filter(written).findFirst().orElseThrow();
        return new Dissolved(
                name,
                rows.stream()
                        .flatMap(row -> row.codes().stream())
                        .filter(this::isJoining)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /**
     * All names under which somebody is known.
     *
     * @param state a State, a territory or an organisation
     * @return the names, those of the reference data first
     */
    public List<String> forms(Identifier state) {
        return Stream.concat(
                        reference.findActor(state).stream().flatMap(actor -> actor.name().forms().stream()),
                        listed.rows().stream()
                                .filter(row ->
                                        row.sort() == Sort.CODED && row.codes().contains(state))
                                .flatMap(row -> row.forms().stream()))
                .toList();
    }

    private List<String> forms() {
        return Stream.concat(
                        reference.actors().values().stream()
                                .filter(StateNames::joins)
                                .flatMap(actor -> actor.name().forms().stream()),
                        listed.rows().stream().flatMap(row -> row.forms().stream()))
                .toList();
    }

    private Suggestions suggestions() {
        if (suggestions.isEmpty()) {
            List<Actor> actors = reference.actors().values().stream()
                    .filter(StateNames::joins)
                    .toList();
            Map<Identifier, List<String>> further = listed.rows().stream()
                    .filter(row -> row.sort() == Sort.CODED)
                    .collect(Collectors.toMap(row -> row.codes().get(0), Row::forms));
            suggestions = Optional.of(new Suggestions(actors, List.of(), further));
        }
        return suggestions.get();
    }
}
