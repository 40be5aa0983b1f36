package org.hemicycle.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.activity.Activity;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Development;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.internal.Phrase;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.programme.Risk;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.source.Address;
import org.hemicycle.source.Digest;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;

/** What a dossier says, laid out by address, so that two versions can be compared. */
final class FactSheet {

    private final Map<Spot, Thing> things = new TreeMap<>();

    /** Where a thing is, what sort of thing it is, and what tells it apart from others of the sort there. */
    private record Spot(Address address, String sort, String key) implements Comparable<Spot> {

        @Override
        public int compareTo(Spot other) {
            return Comparator.comparing(Spot::address)
                    .thenComparing(Spot::sort)
                    .thenComparing(Spot::key)
                    .compare(this, other);
        }
    }

    /**
     * A thing without its parts, which are things of their own.
     *
     * @param words what it is called
     * @param whole the thing, by whose equality a change is noticed that no attribute shows
     * @param attributes what is told of a change, by name; an absent one is empty
     */
    private record Thing(String words, Object whole, TreeMap<String, String> attributes) {}

    private FactSheet() {}

    static FactSheet of(Dossier dossier) {
        FactSheet facts = new FactSheet();
        dossier.contents().list().forEach(facts::add);
        dossier.programmes().forEach(facts::addSources);
        sorted(
                        dossier.treatyActions(),
                        action -> action.on().map(Object::toString).orElse("") + action)
                .forEach(facts::add);
        sorted(dossier.listClaims(), claim -> claim.stated().asWritten()).forEach(facts::add);
        sorted(dossier.listSdgLinks(), link -> link.stated().toString()).forEach(facts::add);
        facts.addOthers(dossier);
        return facts;
    }

    /** In an order that is the dossier's own in nothing, also where two values print alike. */
    private static <T> Stream<T> sorted(Collection<T> values, Function<T, String> by) {
        return values.stream()
                .sorted(Comparator.comparing(by)
                        .thenComparing(value -> Digest.of(value).toString()));
    }

    /** Of a kind that is described nowhere below, a change is noticed as one of its other particulars. */
    private void add(Located<?> located) {
        Filed part = located.value();
        Entry entry = put(located.address(), part.noun(), "", words(part), bare(part));
        if (part instanceof Programme programme) {
            describe(programme, entry);
        } else if (part instanceof Component component) {
            entry.with("label", component.label())
                    .with("title", component.title())
                    .with("rank", component.kind())
                    .with("objective", written(component.objective()));
        } else if (part instanceof Result result) {
            entry.with("statement", result.statement().asWritten()).with("level", result.level());
        } else if (part instanceof Indicator indicator) {
            describe(indicator, entry);
        } else if (part instanceof BudgetLine line) {
            entry.with("label", line.label())
                    .with("amount", line.amount().words())
                    .with("status", line.status())
                    .with("pays for", line.paysFor());
        } else if (part instanceof Activity activity) {
            describe(activity, entry);
        } else if (part instanceof Risk risk) {
            entry.with("descriptions", written(risk.descriptions()))
                    .with("mitigations", written(risk.mitigations()))
                    .with("owner", risk.owner().map(Identifier::toString));
        } else if (part instanceof Undertaking undertaking) {
            entry.with("force", undertaking.force())
                    .with("what", undertaking.what().asWritten())
                    .with("due", written(undertaking.due()));
        } else if (part instanceof Development development) {
            entry.with("what", development.what().asWritten()).with("when", written(development.when()));
        }
    }

    private static String words(Filed part) {
        if (part instanceof BudgetLine line) {
            return line.label() + ", " + line.amount().words();
        }
        return part instanceof Risk risk ? risk.category() : part.heading();
    }

    /** The part without those that are things of their own. */
    private static Filed bare(Filed part) {
        Filed bare = part;
        for (int i = 0; i < part.parts().size(); i++) {
            bare = bare.parts().get(i).with().apply(List.of());
        }
        return bare instanceof Programme programme
                ? Programme.builder()
                        .from(programme)
                        .fundingSources(List.of())
                        .sdgLinks(List.of())
                        .build()
                : bare;
    }

    private static void describe(Programme programme, Entry entry) {
        entry.with("name", programme.name().official())
                .with("period", programme.period().words())
                .with("adoption", written(programme.adoption()))
                .with("beneficiaries", listed(programme.beneficiaries()))
                .with("objectives", written(programme.objectives()));
    }

    private static void describe(Indicator indicator, Entry entry) {
        entry.with("statement", indicator.statement().asWritten())
                .with("baseline", written(indicator.baseline()))
                .with("target", written(indicator.target()))
                .with(
                        "milestones",
                        indicator.milestones().stream()
                                .map(each -> each.by() + " " + each.what().asWritten())
                                .toList());
    }

    private static void describe(Activity activity, Entry entry) {
        entry.with("title", activity.title())
                .with("kind", activity.kind())
                .with("when", written(activity.when()))
                .with("where", written(activity.where()))
                .with("status", written(activity.status()))
                .with("funding", written(activity.funding()))
                .with("serves", listed(activity.serves()));
    }

    private void addSources(Programme programme) {
        programme
                .fundingSources()
                .forEach(source -> put(
                        programme.address(),
                        "source of funding",
                        source.code(),
                        source.name().common(),
                        source));
    }

    private static List<String> written(List<Stated<String>> statements) {
        return statements.stream().map(Stated::asWritten).toList();
    }

    private void add(TreatyAction action) {
        TreatyAction own = TreatyAction.builder().from(action).claims(List.of()).build();
        String words = Phrase.of(action.kind());
        put(action.pair().address(), "action", words, words, own)
                .with("day", action.on())
                .with("takes effect", action.takesEffect())
                .with("valid until", action.validUntil());
    }

    private void add(Claim claim) {
        put(
                        claim.subject().address(),
                        "claim of the " + claim.property().phrase(),
                        claim.evidence().at(),
                        "\"" + claim.stated().asWritten() + "\" ("
                                + claim.evidence().at() + ")",
                        claim)
                .with(
                        "wording",
                        "\"" + claim.stated().asWritten() + "\" ("
                                + claim.evidence().at() + ")")
                .with("label", claim.label());
    }

    private void add(SdgLink link) {
        String words = "\"" + link.stated().asWritten() + "\"" + at(link.stated());
        put(link.subject(), "link to the 2030 Agenda", link.manner() + " " + words, words, link);
    }

    /** What is compared as a whole: two versions have it or have it not. */
    private void addOthers(Dossier dossier) {
        dossier.documents()
                .forEach(each -> put(
                        Address.of(each.identifier().asKey()),
                        "document",
                        "",
                        each.name().common(),
                        each));
        dossier.outlines()
                .forEach(each ->
                        put(Address.of(each.document().asKey()), "outline", "", "outline of " + each.document(), each));
        dossier.actors()
                .forEach(each -> put(
                        Address.of(each.identifier().asKey()),
                        "actor",
                        "",
                        each.name().common(),
                        each));
        sorted(dossier.standings(), Object::toString)
                .forEach(each -> put(
                        Address.of(each.holder().asKey(), each.in().asKey()),
                        "standing",
                        each.kind().name(),
                        each.toString(),
                        each));
        sorted(dossier.completeness(), Object::toString)
                .forEach(each -> put(
                        each.subject().address(),
                        "promise of completeness",
                        each.fact().name(),
                        each.toString(),
                        each));
    }

    /** Enters a thing; a second one at its spot is told apart by a mark. */
    private Entry put(Address address, String sort, String key, String words, Object whole) {
        Spot spot = new Spot(address, sort, key);
        while (things.containsKey(spot)) {
            spot = new Spot(address, sort, spot.key() + "'");
        }
        Thing thing = new Thing(words, whole, new TreeMap<>());
        things.put(spot, thing);
        return new Entry(thing);
    }

    /** A thing that is given its attributes. */
    private record Entry(Thing thing) {

        Entry with(String attribute, Object value) {
            thing.attributes().put(attribute, value.toString());
            return this;
        }

        Entry with(String attribute, Collection<String> values) {
            return with(attribute, String.join("; ", values));
        }

        Entry with(String attribute, Optional<?> value) {
            return with(attribute, value.map(Object::toString).orElse(""));
        }
    }

    private static Optional<String> written(Optional<? extends Stated<?>> stated) {
        return stated.map(each -> "\"" + each.asWritten() + "\"");
    }

    private static String at(Stated<?> stated) {
        return stated.citation().map(place -> " (" + place.at() + ")").orElse("");
    }

    private static Collection<String> listed(Collection<?> values) {
        return new TreeSet<>(values.stream().map(Object::toString).toList());
    }

    List<FactChange> changesTo(FactSheet later) {
        List<FactChange> changes = new ArrayList<>();
        things.forEach((spot, thing) -> {
            Thing after = later.things.get(spot);
            if (after == null) {
                changes.add(new FactChange(FactChange.Kind.REMOVED, spot.address(), spot.sort(), thing.words(), ""));
            } else if (!after.whole().equals(thing.whole())) {
                changes.addAll(changes(spot, thing, after));
            }
        });
        later.things.forEach((spot, thing) -> {
            if (!things.containsKey(spot)) {
                changes.add(new FactChange(FactChange.Kind.ADDED, spot.address(), spot.sort(), "", thing.words()));
            }
        });
        return changes;
    }

    /** The attributes that differ; where none does, that the thing differs in something else. */
    private static List<FactChange> changes(Spot spot, Thing before, Thing after) {
        List<FactChange> changes = before.attributes().keySet().stream()
                .map(name -> change(
                        spot,
                        name,
                        before.attributes().get(name),
                        after.attributes().get(name)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
        return changes.isEmpty()
                ? List.of(new FactChange(
                        FactChange.Kind.CHANGED,
                        spot.address(),
                        spot.sort() + ", other particulars",
                        before.words(),
                        after.words()))
                : changes;
    }

    private static FactChange change(Spot spot, String name, String before, String after) {
        FactChange.Kind kind = before.isEmpty()
                ? FactChange.Kind.ADDED
                : after.isEmpty() ? FactChange.Kind.REMOVED : FactChange.Kind.CHANGED;
        return new FactChange(kind, spot.address(), spot.sort() + ", " + name, before, after);
    }
}
