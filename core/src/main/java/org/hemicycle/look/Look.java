package org.hemicycle.look;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hemicycle.document.Document;
import org.hemicycle.dossier.Located;
import org.hemicycle.finding.Matter;
import org.hemicycle.internal.Rebuilt;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Result;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Filed;

/**
 * What a rule looks at: parts of a dossier, or a view of it, each with the address and the heading under which a
 * finding is reported.
 *
 * <p>Example: {@code Look.at(Risk.class)} looks at all risks, and {@code Look.at(Risk.class).where(risk ->
 * risk.owner().isEmpty())} at those that nobody owns. Where a rule applies to some of what it looks at, and the others
 * should count as looked at, {@link Rule.Builder#when} says so. Immutable and thread-safe.
 *
 * @param <T> the type of what is looked at
 */
public final class Look<T> implements Rule.Selector<T> {

    private static final Index<Map<Class<? extends Filed>, List<Item<?>>>> PARTS =
            Index.of("parts by kind, under their headings", scope -> new ConcurrentHashMap<>());

    private final Matter matter;
    private final Selection<T> selection;

    /**
     * How the items are found.
     *
     * @param <T> the type of what is looked at
     */
    @FunctionalInterface
    public interface Selection<T> extends Serializable {
        /**
         * The items of a run.
         *
         * @param scope what may be looked at
         * @return the items
         */
        Stream<Item<T>> in(Scope scope);
    }

    /**
     * A function that a rule can keep when it is shipped to another JVM.
     *
     * @param <T> the type that is taken
     * @param <U> the type that is given
     */
    @FunctionalInterface
    public interface Step<T, U> extends Function<T, U>, Serializable {}

    private Look(Matter matter, Selection<T> selection) {
        this.matter = matter;
        this.selection = selection;
    }

    /**
     * Looks at what a function finds.
     *
     * @param matter the sort of things that it finds, for the report on what nothing was entered of
     * @param selection finds the items
     * @param <T> the type of what is looked at
     * @return the look
     */
    public static <T> Look<T> of(Matter matter, Selection<T> selection) {
        requireNonNull(matter, "matter");
        requireNonNull(selection, "selection");
        return new Look<>(matter, selection);
    }

    /**
     * Looks at what a function finds in the facts, the same on every day: it is found once, and kept with the dossier.
     *
     * <pre>{@code
     * static final Look<Risk> RISKS = Look.ofFacts(Matter.RISKS, scope -> risks(scope.dossier()));
     * }</pre>
     *
     * @param matter the sort of things that it finds
     * @param selection finds the items, and may not ask for the day. It is a constant of whoever writes it, such as a
     *     reference to a static method: what is found is kept for each selection that there is
     * @param <T> the type of what is looked at
     * @return the look
     */
    public static <T> Look<T> ofFacts(Matter matter, Selection<T> selection) {
        requireNonNull(selection, "selection");
        return of(
                matter,
                scope -> scope.kept(selection, facts -> selection.in(facts).toList()).stream());
    }

    /**
     * Looks at all parts of a kind, wherever they are filed.
     *
     * <p>Example: {@code Look.at(Component.class)}; a finding is reported at the address of the component, under its
     * heading.
     *
     * @param kind the kind
     * @param <T> the kind
     * @return the look
     */
    public static <T extends Filed> Look<T> at(Class<T> kind) {
        requireNonNull(kind, "kind");
        return of(Matter.of(kind), scope -> parts(scope, kind));
    }

    @SuppressWarnings("unchecked") // Each list has the items of its own kind.
    private static <T extends Filed> Stream<Item<T>> parts(Scope scope, Class<T> kind) {
        List<Item<?>> parts = scope.get(PARTS)
                .computeIfAbsent(
                        kind,
                        any -> scope.dossier().list(kind).stream()
                                .<Item<?>>map(part ->
                                        Item.of(part.address(), part.value().heading(), part.value()))
                                .toList());
        return ((List<Item<T>>) (List<?>) parts).stream();
    }

    /**
     * Looks at all activities, each with the programme that plans it, if one does.
     *
     * <p>Example: {@code Look.activities().where(planned -> planned.programme().isPresent())}.
     *
     * @return the look
     */
    public static Look<Planned> activities() {
        return of(Matter.ACTIVITIES, ActivityList::items);
    }

    /**
     * Looks at the activities of each programme as a list, and at those that stand alone as another.
     *
     * <p>Example: {@code Look.activityLists().where(list -> list.programme().isPresent())}.
     *
     * @return the look
     */
    public static Look<ActivityList> activityLists() {
        return of(Matter.ACTIVITIES, scope -> ActivityList.all(scope).map(list -> list.with(list)));
    }

    /**
     * Looks at each fact that is stated somewhere, with all places that state it.
     *
     * <p>Example: {@code Look.statements().where(Statements::areSeveral)}.
     *
     * @return the look
     */
    public static Look<Statements> statements() {
        return of(Matter.STATEMENTS, Statements::all);
    }

    /**
     * Looks at each thing that is named at several places, with these places.
     *
     * <p>Example: {@code Look.namings().where(places -> places.size() > 2)}.
     *
     * @return the look
     */
    public static Look<List<Naming>> namings() {
        return of(Matter.NAMES, Namings::ofThings);
    }

    /**
     * Looks at each result once, however often it is restated; {@link ResultsChain} has its restatements and what
     * measures it.
     *
     * <p>Example: {@code Look.results()} with the requirement that
     * {@code !ResultsChain.of(scope).measuring(result).isEmpty()}.
     *
     * @return the look
     */
    public static Look<Located<Result>> results() {
        return of(
                Matter.RESULTS,
                scope -> ResultsChain.of(scope)
                        .firsts()
                        .map(result -> Item.of(result.address(), result.value().heading(), result)));
    }

    /**
     * Looks at each document that the dossier describes; {@link CitedDocuments} finds one by its identifier.
     *
     * <p>Example: {@code Look.documents().where(document -> document.date().isEmpty())}.
     *
     * @return the look
     */
    public static Look<Document> documents() {
        return of(
                Matter.DOCUMENTS,
                scope -> scope.dossier().documents().stream()
                        .map(document -> Item.of(
                                Address.of(document.identifier().asKey()),
                                document.name().common(),
                                document)));
    }

    /**
     * Looks at the components of each rank of each programme, some of which have a part that others lack.
     *
     * <p>Example: {@code Look.level(component -> component.value().objective().isPresent())} with the requirement
     * {@code (component, scope) -> component.check(Level::title)}.
     *
     * @param part whether a component has the part
     * @return the look
     */
    public static Look<Siblings.Judged<Located<Component>>> level(Rule.Condition<Located<Component>> part) {
        requireNonNull(part, "part");
        return of(Matter.COMPONENTS, scope -> Level.judged(scope, part::holds));
    }

    /**
     * The same look at fewer things.
     *
     * @param condition what is looked at
     * @return the narrower look
     */
    public Look<T> where(Rule.Condition<T> condition) {
        requireNonNull(condition, "condition");
        Selection<T> all = selection;
        return of(matter, scope -> all.in(scope).filter(item -> condition.holds(item.value())));
    }

    /**
     * A look at something else of each thing, under the same address and heading.
     *
     * @param step what is looked at instead
     * @param <U> its type
     * @return the look
     */
    public <U> Look<U> as(Step<T, U> step) {
        requireNonNull(step, "step");
        Selection<T> all = selection;
        return of(matter, scope -> all.in(scope).map(item -> item.with(step.apply(item.value()))));
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Rebuilt.by(() -> of(matter, selection));
    }

    @Override
    public Stream<Item<T>> select(Scope scope) {
        return selection.in(scope);
    }

    @Override
    public Matter matter() {
        return matter;
    }
}
