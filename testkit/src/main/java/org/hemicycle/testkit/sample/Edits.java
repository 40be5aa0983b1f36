package org.hemicycle.testkit.sample;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Involvement;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Development;
import org.hemicycle.document.Outline;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;

/** Changes of one part of a dossier, however deep it lies; the rest stays as it is. */
public final class Edits {

    private Edits() {}

    public static UnaryOperator<Dossier> dossier(UnaryOperator<Dossier.Builder> change) {
        return dossier -> change.apply(Dossier.builder().from(dossier)).build();
    }

    public static UnaryOperator<Dossier> programme(String key, UnaryOperator<Programme.Builder> change) {
        return part(
                Programme.class,
                key,
                programme -> change.apply(Programme.builder().from(programme)).build());
    }

    /** A component at any depth of any programme. */
    public static UnaryOperator<Dossier> component(String key, UnaryOperator<Component.Builder> change) {
        return part(
                Component.class,
                key,
                component -> change.apply(Component.builder().from(component)).build());
    }

    /** An activity of a programme, or one that stands alone. */
    public static UnaryOperator<Dossier> activity(String key, UnaryOperator<Activity.Builder> change) {
        return part(
                Activity.class,
                key,
                activity -> change.apply(Activity.builder().from(activity)).build());
    }

    /** A line of a budget, at any depth. */
    public static UnaryOperator<Dossier> line(String key, UnaryOperator<BudgetLine.Builder> change) {
        return part(
                BudgetLine.class,
                key,
                line -> change.apply(BudgetLine.builder().from(line)).build());
    }

    public static UnaryOperator<Dossier> development(String key, UnaryOperator<Development.Builder> change) {
        return part(
                Development.class,
                key,
                development ->
                        change.apply(Development.builder().from(development)).build());
    }

    /** An undertaking. */
    public static UnaryOperator<Dossier> undertaking(String key, UnaryOperator<Undertaking.Builder> change) {
        return part(
                Undertaking.class,
                key,
                undertaking ->
                        change.apply(Undertaking.builder().from(undertaking)).build());
    }

    /** Each part of a kind with a key, wherever it is filed. */
    private static <T extends Filed> UnaryOperator<Dossier> part(Class<T> kind, String key, UnaryOperator<T> change) {
        return dossier -> dossier.list(kind).stream()
                .filter(located -> located.value().key().equals(key))
                .map(Located::address)
                .reduce(dossier, (changed, address) -> changed.with(address, kind, change), (one, other) -> other);
    }

    /** The outline of the document. */
    public static UnaryOperator<Dossier> outline(UnaryOperator<Outline.Builder> change) {
        return dossier -> Dossier.builder()
                .from(dossier)
                .outlines(dossier.outlines().stream()
                        .map(outline ->
                                change.apply(Outline.builder().from(outline)).build())
                        .toList())
                .build();
    }

    /** What the document calls some things where it names them. */
    public static UnaryOperator<Dossier> mentions(Predicate<Outline.Mention> which, String name) {
        return outline(outline -> outline.mentions(replaced(
                outline.build().mentions(),
                which,
                mention -> new Outline.Mention(name, mention.at(), mention.referents(), mention.numbers()))));
    }

    /** What the document calls somebody wherever it names them, and where it says what they do in a component. */
    public static UnaryOperator<Dossier> called(Identifier actor, String name) {
        UnaryOperator<Component> involved = component -> Component.builder()
                .from(component)
                .involvements(replaced(
                        component.involvements(),
                        each -> each.actor().value().filter(actor::equals).isPresent(),
                        each -> Involvement.builder()
                                .from(each)
                                .actor(restated(each.actor(), name, actor))
                                .build()))
                .build();
        return all(
                mentions(mention -> mention.referents().equals(Set.of(actor)), name),
                dossier -> dossier.list(Component.class).stream()
                        .map(Located::address)
                        .reduce(
                                dossier,
                                (changed, address) -> changed.with(address, Component.class, involved),
                                (one, other) -> other));
    }

    /** Where the document says what a term stands for. */
    public static UnaryOperator<Dossier> definitions(
            Predicate<Outline.Definition> which, UnaryOperator<Outline.Definition> change) {
        return outline(outline -> outline.definitions(replaced(outline.build().definitions(), which, change)));
    }

    /** The claims, those behind acts about conventions among them. */
    public static UnaryOperator<Dossier> claims(Predicate<Claim> which, UnaryOperator<Claim.Builder> change) {
        UnaryOperator<Claim> edit =
                claim -> change.apply(Claim.builder().from(claim)).build();
        return dossier -> Dossier.builder()
                .from(dossier)
                .claims(replaced(dossier.claims(), which, edit))
                .treatyActions(dossier.treatyActions().stream()
                        .map(action -> TreatyAction.builder()
                                .from(action)
                                .claims(replaced(action.claims(), which, edit))
                                .build())
                        .toList())
                .build();
    }

    /** An indicator of a component. */
    public static UnaryOperator<Dossier> indicator(
            String component, String key, UnaryOperator<Indicator.Builder> change) {
        return component(
                component,
                area -> area.indicators(replaced(
                        area.build().indicators(),
                        indicator -> indicator.key().equals(key),
                        indicator -> change.apply(Indicator.builder().from(indicator))
                                .build())));
    }

    /** Acts about conventions. */
    public static UnaryOperator<Dossier> acts(TreatyAction.Kind kind, UnaryOperator<TreatyAction.Builder> change) {
        return each(
                Dossier::treatyActions,
                Dossier.Builder::treatyActions,
                action -> action.kind() == kind,
                action -> change.apply(TreatyAction.builder().from(action)).build());
    }

    /** Objects of a list of the dossier: {@code Edits.each(Dossier::actors, Dossier.Builder::actors, …)}. */
    public static <T> UnaryOperator<Dossier> each(
            Function<Dossier, List<T>> list,
            BiFunction<Dossier.Builder, List<T>, ?> set,
            Predicate<T> which,
            UnaryOperator<T> change) {
        return dossier -> {
            Dossier.Builder builder = Dossier.builder().from(dossier);
            set.apply(builder, replaced(list.apply(dossier), which, change));
            return builder.build();
        };
    }

    public static <T> List<T> replaced(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
        return list.stream()
                .map(each -> which.test(each) ? change.apply(each) : each)
                .toList();
    }

    public static <T> List<T> without(List<T> list, Predicate<T> which) {
        return list.stream().filter(which.negate()).toList();
    }

    public static <T> List<T> with(List<T> list, T further) {
        return Stream.concat(list.stream(), Stream.of(further)).toList();
    }

    /** Several changes, one after the other. */
    @SafeVarargs
    public static UnaryOperator<Dossier> all(UnaryOperator<Dossier>... changes) {
        return dossier -> {
            Dossier changed = dossier;
            for (UnaryOperator<Dossier> change : changes) {
                changed = change.apply(changed);
            }
            return changed;
        };
    }

    /** A place of the model plan. */
    public static Citation place(String place) {
        return Citation.of(Identifier.parse("local:model-plan-2026-2028"), place);
    }

    /** The statement of a claim with other words and another date, at the same place. */
    public static Stated<Datum> dated(Claim.Builder claim, String words, String date) {
        return restated(claim.build().stated(), words, Datum.of(ExtendedDate.parse(date)));
    }

    /** A statement with other words and another meaning, at the same place. */
    public static <T> Stated<T> restated(Stated<T> stated, String words, T value) {
        return Stated.<T>builder().from(stated).asWritten(words).value(value).build();
    }
}
