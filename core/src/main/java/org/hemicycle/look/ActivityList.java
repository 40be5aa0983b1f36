package org.hemicycle.look;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.dossier.Located;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;

/**
 * The activities of one programme, or those that stand alone.
 *
 * <p>Example: {@code Look.activityLists().where(list -> list.programme().isEmpty())} looks at the activities that no
 * programme plans, as one list.
 *
 * @param programme the programme; absent for those that stand alone
 * @param activities its activities, in order
 */
public record ActivityList(Optional<Programme> programme, List<Planned> activities) {

    private static final Index<List<ActivityList>> LISTS = Index.of("activities by programme", ActivityList::lists);

    private static final Index<List<Item<Planned>>> ITEMS = Index.of(
            "activities under their headings",
            scope -> activities(scope).map(Planned::item).toList());

    /** Refuses null, naming the component. */
    public ActivityList {
        requireNonNull(programme, "programme");
        requireNonNull(activities, "activities");
    }

    /**
     * All lists of a dossier.
     *
     * @param scope what may be looked at
     * @return the list of each programme that has activities, and that of those that stand alone
     */
    public static Stream<ActivityList> all(Scope scope) {
        requireNonNull(scope, "scope");
        return scope.get(LISTS).stream();
    }

    /**
     * The activities of all lists.
     *
     * @param scope what may be looked at
     * @return the activities
     */
    public static Stream<Planned> activities(Scope scope) {
        return all(scope).flatMap(list -> list.activities.stream());
    }

    static Stream<Item<Planned>> items(Scope scope) {
        return scope.get(ITEMS).stream();
    }

    /**
     * The lists of the programmes.
     *
     * @param scope what may be looked at
     * @return the lists, without that of activities that stand alone
     */
    public static Stream<ActivityList> ofProgrammes(Scope scope) {
        return all(scope).filter(list -> list.programme.isPresent());
    }

    private static List<ActivityList> lists(Scope scope) {
        Map<String, Optional<Programme>> wholes =
                scope.dossier().programmes().stream().collect(Collectors.toMap(Programme::key, Optional::of));
        Map<String, List<Planned>> lists = new LinkedHashMap<>();
        for (Located<Activity> each : scope.dossier().list(Activity.class)) {
            String whole = each.address().keys().get(0);
            Optional<Programme> programme = wholes.getOrDefault(whole, Optional.empty());
            lists.computeIfAbsent(whole, key -> new ArrayList<>())
                    .add(new Planned(each.address(), each.value(), programme));
        }
        return lists.values().stream()
                .map(list -> new ActivityList(list.get(0).programme(), List.copyOf(list)))
                .toList();
    }

    Address address() {
        return programme.map(Programme::address).orElse(Address.of(Programme.ACTIVITIES));
    }

    String label() {
        return programme.map(whole -> "Activities of " + whole.name().common()).orElse("Activities that stand alone");
    }

    /**
     * The list as a whole, for a remark about it.
     *
     * @param value what is looked at
     * @param <T> its type
     * @return the item, under the name of the list
     */
    public <T> Item<T> with(T value) {
        return new Item<>(address(), Programme.ACTIVITIES, label(), value);
    }

    /**
     * Those activities of which a question is asked, some of which have the answer.
     *
     * @param asked whether the question is asked of an activity
     * @param answered whether an activity has the answer
     * @return the siblings
     */
    public Siblings<Planned> siblings(Predicate<Planned> asked, Predicate<Planned> answered) {
        return Siblings.of(
                with(this), activities.stream().filter(asked).map(Planned::item).toList(), answered);
    }
}
