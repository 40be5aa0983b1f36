package org.hemicycle.dossier;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Document;
import org.hemicycle.document.Subject;
import org.hemicycle.source.Address;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Parts;

/**
 * Everything filed in a dossier, by its address: made by one walk, in the order in which a reader meets the parts.
 *
 * <p>Example: {@code dossier.contents().list(Component.class)} has all components of all programmes, each after the one
 * that it is a part of.
 *
 * <p>Immutable; safe for use by several threads.
 */
public final class Contents {

    /** Nobody writes a plan of more ranks; whatever builds one has lost its way. */
    static final int DEEPEST = 200;

    /** Of several promises the one that reaches furthest comes first, and of these the one at the first place. */
    static final Comparator<Completeness> FURTHEST = Comparator.comparing(Completeness::until)
            .reversed()
            .thenComparing(Completeness::citation)
            .thenComparing(Completeness::asWritten);

    private final Map<Address, Located<?>> filed = new LinkedHashMap<>();
    private final Map<Class<? extends Filed>, List<Located<?>>> byKind = new HashMap<>();
    private final Map<Identifier, Actor> actors = new HashMap<>();
    private final Map<Subject, List<TreatyAction>> treatyActions;
    private final Map<Subject, List<Standing>> standings;
    private final Map<Identifier, List<Document>> documents;
    private final Map<Identifier, List<Located<Activity>>> activities;
    private final Map<Class<?>, Object> kept = new ConcurrentHashMap<>();

    Contents(Dossier dossier) {
        dossier.parts().forEach(parts -> file(Address.ROOT, parts, dossier.name()));
        byKind.replaceAll((kind, parts) -> List.copyOf(parts));
        dossier.actors().forEach(actor -> actors.putIfAbsent(actor.identifier(), actor));
        this.treatyActions = dossier.treatyActions().stream()
                .collect(Collectors.groupingBy(TreatyAction::pair, Collectors.toUnmodifiableList()));
        this.standings = dossier.standings().stream()
                .collect(Collectors.groupingBy(standing -> Subject.of(standing.holder(), standing.in())));
        this.documents = dossier.documents().stream().collect(Collectors.groupingBy(Document::identifier));
        this.activities = list(Activity.class).stream()
                .filter(activity -> activity.value().identifier().isPresent())
                .collect(Collectors.groupingBy(
                        activity -> activity.value().identifier().orElseThrow()));
    }

    private <P extends Filed> void file(Address whole, Parts<?, P> parts, String dossier) {
        Address under = parts.address(whole);
        for (P part : parts.list()) {
            Address address = under.then(part.key());
            if (address.keys().size() > DEEPEST) {
                throw new IllegalArgumentException("Dossier \"" + dossier + "\" has the " + part.noun() + " \""
                        + part.key() + "\" at a depth of " + address.keys().size() + " keys, below \""
                        + whole.keys().get(0) + "\"; accepted are at most " + DEEPEST
                        + ", so look for a part that was made a part of itself again and again.");
            }
            Located<P> located = new Located<>(address, part);
            filed.put(address, located);
            byKind.computeIfAbsent(parts.kind(), kind -> new ArrayList<>()).add(located);
            part.parts().forEach(below -> file(address, below, dossier));
        }
    }

    /**
     * All parts of a kind.
     *
     * @param kind their type, such as {@code Activity.class}
     * @param <T> their type
     * @return the parts with their addresses, each after the one that it is a part of
     */
    @SuppressWarnings("unchecked") // Each was put there under the class of its own value.
    public <T extends Filed> List<Located<T>> list(Class<T> kind) {
        return (List<Located<T>>) (List<?>) byKind.getOrDefault(kind, List.of());
    }

    /**
     * What an engine keeps with the dossier as long as this lives, so that it is worked out once however often the
     * dossier is asked about. It is no part of what the dossier says: it is neither compared nor serialised.
     *
     * <pre>{@code
     * private static final class Mentions {
     *     private final Map<Identifier, Long> byActor = new ConcurrentHashMap<>();
     * }
     * …
     * Mentions mentions = dossier.contents().keep(Mentions.class, Mentions::new);
     * }</pre>
     *
     * @param kind its type, of which one is kept
     * @param made makes it, where none is kept yet; of two threads that ask at once, one is told what the other made
     * @param <T> its type
     * @return what is kept
     */
    public <T> T keep(Class<T> kind, Supplier<T> made) {
        requireNonNull(kind, "kind");
        requireNonNull(made, "made");
        Object known = kept.get(kind);
        if (known == null) {
            T first = made.get();
            Object other = kept.putIfAbsent(kind, first);
            known = other == null ? first : other;
        }
        return kind.cast(known);
    }

    /** {@return all parts with their addresses, each after the one that it is a part of} */
    public List<Located<?>> list() {
        return List.copyOf(filed.values());
    }

    /**
     * The part at an address.
     *
     * @param address the address
     * @return the part, if one is filed there
     */
    public Optional<Filed> find(Address address) {
        return Optional.ofNullable(filed.get(address)).map(Located::value);
    }

    Optional<Actor> findActor(Identifier identifier) {
        return Optional.ofNullable(actors.get(identifier));
    }

    List<TreatyAction> listTreatyActions(Subject pair) {
        return treatyActions.getOrDefault(pair, List.of());
    }

    List<Claim> listAttributes(Subject subject) {
        if (subject instanceof Subject.Part part) {
            return Optional.<Located<?>>ofNullable(filed.get(part.address())).stream()
                    .flatMap(found -> Attributes.of(found, subject))
                    .toList();
        }
        if (subject instanceof Subject.Thing thing) {
            return attributes(thing.identifier(), subject).toList();
        }
        return Attributes.of(standings.getOrDefault(subject, List.of())).toList();
    }

    private Stream<Claim> attributes(Identifier thing, Subject subject) {
        return Stream.of(
                        findActor(thing).stream().flatMap(Attributes::of),
                        documents.getOrDefault(thing, List.of()).stream().flatMap(Attributes::of),
                        activities.getOrDefault(thing, List.of()).stream()
                                .flatMap(activity -> Attributes.of(activity, subject)))
                .flatMap(claims -> claims);
    }
}
