package org.hemicycle.rule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.hemicycle.accession.AccessionHistory;
import org.hemicycle.accession.AccessionStatus.Kind;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.Completeness;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Argument;
import org.hemicycle.internal.Quoted;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.Day;
import org.hemicycle.time.ExtendedDate;

/**
 * What a rule may look at during a run: the dossier, the reference data and the day, which can only be compared.
 *
 * <p>May be shared between threads where its day records nothing; each run has its own. With such a day it is
 * thread-safe.
 */
public final class Scope {

    private static final Index<Map<Identifier, List<Standing>>> RECORDED = Index.of(
            "standings recorded, by holder",
            scope -> scope.dossier().standings().stream().collect(Collectors.groupingBy(Standing::holder)));

    private final Dossier dossier;
    private final ReferenceData reference;
    private final Day day;

    /** The same facts on no day, kept with the dossier for all runs; it is its own. */
    private final Scope facts;

    private final Map<String, Entry> indexes = new ConcurrentHashMap<>();

    /** Who is told on which days answers change; nobody in a scope of a user. */
    private final Turns turns;

    private final Map<Object, Once> answers = new ConcurrentHashMap<>();

    private record Entry(Index<?> index, Object value) {}

    /** An answer, and the days from which it is another one. */
    private record Once(Object answer, Set<LocalDate> turns) {}

    /** The facts of a dossier under the reference data of the last run. */
    private static final class Kept {

        private volatile Scope last;

        Scope under(Dossier dossier, ReferenceData reference) {
            Scope known = last;
            if (known == null || known.reference != reference) {
                known = new Scope(dossier, reference);
                last = known;
            }
            return known;
        }
    }

    /**
     * A scope.
     *
     * @param dossier the dossier
     * @param reference the reference data
     * @param day the day judged
     */
    public Scope(Dossier dossier, ReferenceData reference, Day day) {
        this(dossier, reference, day, Turns.NOBODY);
    }

    Scope(Dossier dossier, ReferenceData reference, Day day, Turns turns) {
        this.dossier = requireNonNull(dossier, "dossier");
        this.reference = requireNonNull(reference, "reference");
        this.day = requireNonNull(day, "day");
        this.turns = turns;
        this.facts = dossier.contents().keep(Kept.class, Kept::new).under(dossier, reference);
    }

    private Scope(Dossier dossier, ReferenceData reference) {
        this.dossier = dossier;
        this.reference = reference;
        this.day = null;
        this.turns = Turns.NOBODY;
        this.facts = this;
    }

    /** {@return the dossier} */
    public Dossier dossier() {
        return dossier;
    }

    /** {@return the reference data} */
    public ReferenceData reference() {
        return reference;
    }

    /**
     * The day judged.
     *
     * @return the day
     * @throws IllegalStateException if an index is derived that is kept for all days
     */
    public Day day() {
        if (day == null) {
            throw new IllegalStateException(
                    "Scope was asked for the day by an index that is kept for all days; make the"
                            + " index by Index.ofDay, so that it is worked out in each run.");
        }
        return day;
    }

    /**
     * Something derived from the dossier that several rules or subjects need, worked out once.
     *
     * @param index what it is
     * @param <V> the type of the result
     * @return the result
     * @throws IllegalStateException if another index has the same name
     */
    @SuppressWarnings("unchecked") // An entry has the value of its own index.
    public <V> V get(Index<V> index) {
        if (index.isOfDay()) {
            day();
        }
        Entry known = indexes.get(index.name());
        if (known == null || this == facts && known.index != index) {
            known = new Entry(index, index.isOfDay() ? "" : this == facts ? index.derive(this) : facts.get(index));
            indexes.put(index.name(), known);
        }
        if (known.index != index) {
            throw new IllegalStateException("Scope was asked for two indexes of " + Quoted.of(index.name())
                    + "; keep an index in a constant, or name what another one holds otherwise.");
        }
        return index.isOfDay() ? once(index, () -> index.derive(this)) : (V) known.value;
    }

    /**
     * An answer that depends on the day judged, worked out once a run: an {@link Index} with a key. Whoever is told on
     * which days answers change is told those of this one whenever it is given.
     *
     * <pre>{@code
     * private record Presiding(Identifier body) {}
     * …
     * Optional<Identifier> chair = scope.once(new Presiding(body), () -> chair(body, scope));
     * }</pre>
     *
     * @param key what is asked; two that are equal have one answer, and others have keys of other classes
     * @param answer works it out
     * @param <V> its type, the same for each key of the class
     * @return the answer
     */
    @SuppressWarnings("unchecked") // The answers to keys of a class are of one type.
    public <V> V once(Object key, Supplier<V> answer) {
        Once known = answers.get(requireNonNull(key, "key"));
        if (known == null) {
            Set<LocalDate> own = new TreeSet<>();
            known = new Once(turns.during(own, answer::get), own);
            answers.put(key, known);
        }
        if (!known.turns.isEmpty()) {
            known.turns.forEach(turns);
        }
        return (V) known.answer;
    }

    /**
     * Something derived from the facts, kept with the dossier for all runs under the same reference data: an
     * {@link Index} with a key.
     *
     * <pre>{@code
     * private record Seats(Identifier body) {}
     * …
     * List<Standing> seats = scope.kept(new Seats(body), facts -> seats(body, facts.dossier()));
     * }</pre>
     *
     * @param key what is asked; two that are equal have one answer, and others have keys of other classes. A key that
     *     is made anew for each run would be kept each time
     * @param derivation works it out from the facts; asking for {@link #day} is refused there
     * @param <V> its type, the same for each key of the class
     * @return what is derived
     */
    public <V> V kept(Object key, Function<Scope, V> derivation) {
        requireNonNull(derivation, "derivation");
        return facts.once(key, () -> derivation.apply(facts));
    }

    /**
     * Whether an answer was worked out before in this run. What must not be kept, as an answer given halfway round a
     * circle, is taken from there all the same: {@code scope.knows(key) ? scope.once(key, answer) : answer.get()}.
     *
     * @param key what is asked
     * @return true after {@link #once} was asked with an equal key
     */
    public boolean knows(Object key) {
        return answers.containsKey(requireNonNull(key, "key"));
    }

    /**
     * What a State has done about a convention.
     *
     * @param actor the State
     * @param convention the convention
     * @return the history, under the reference data's law; what it says where nothing is recorded may depend on the
     *     day, since somebody may be listed with others only as long as it is a member
     */
    public AccessionHistory history(Identifier actor, Identifier convention) {
        return history(
                actor,
                convention,
                findRecord(actor, convention)
                        .map(record -> record.fact() == Completeness.Fact.SIGNATURES ? Kind.NOT_SIGNED : Kind.NONE)
                        .orElseGet(() -> isListed(actor, convention) ? Kind.NONE : Kind.NOT_RECORDED));
    }

    /**
     * The acts of a State about a convention in their order, whatever the day. For instance
     * {@code scope.recordedHistory(state, convention).statusOn(day)} of a State of which nothing is recorded is that
     * nothing is known, also where {@link #history} concludes that it has not joined.
     *
     * @param actor the State
     * @param convention the convention
     * @return the history, in which nothing follows from what is not recorded
     */
    public AccessionHistory recordedHistory(Identifier actor, Identifier convention) {
        return history(actor, convention, Kind.NOT_RECORDED);
    }

    private record Told(Identifier actor, Identifier convention, Kind otherwise) {}

    private record NothingTold(Identifier convention, Kind otherwise, Optional<ExtendedDate> established) {}

    /** Of most pairs nothing is told: what is said of them is kept once. */
    private AccessionHistory history(Identifier actor, Identifier convention, Kind otherwise) {
        List<TreatyAction> acts = acts(actor, convention);
        Optional<ExtendedDate> established = established(actor);
        return kept(
                acts.isEmpty()
                        ? new NothingTold(convention, otherwise, established)
                        : new Told(actor, convention, otherwise),
                within -> new AccessionHistory(
                        reference.findConvention(convention),
                        acts,
                        otherwise,
                        reference.invitationValidities(),
                        established));
    }

    private record Founded(Identifier actor) {}

    private Optional<ExtendedDate> established(Identifier actor) {
        return kept(
                new Founded(actor),
                facts -> Stream.concat(
                                facts.dossier.findActor(actor).stream(), facts.reference.findActor(actor).stream())
                        .flatMap(found -> found.established().flatMap(Stated::value).stream())
                        .findFirst());
    }

    /**
     * What a State has done about a convention: as the dossier records it; and, unless it promises to be complete, what
     * the reference data know of acts of other kinds and of membership that makes a Party.
     *
     * @param actor the State
     * @param convention the convention
     * @return the acts
     */
    public List<TreatyAction> acts(Identifier actor, Identifier convention) {
        List<TreatyAction> recorded = dossier.listTreatyActions(actor, convention);
        if (findRecord(actor, convention).isPresent()) {
            return recorded;
        }
        List<TreatyAction> known = KnownActs.of(this, actor, convention);
        return known.isEmpty()
                ? recorded
                : Stream.concat(
                                recorded.stream(),
                                known.stream()
                                        .filter(act ->
                                                recorded.stream().noneMatch(other -> other.kind() == act.kind())))
                        .toList();
    }

    /**
     * Whether all Parties that are like the State are known without a record, so that one that is not among them has
     * not joined.
     *
     * @param actor the State
     * @param convention the convention
     * @return true where the convention's Parties are the members of an organisation that are listed, or where all
     *     Parties besides the members are listed and the State is none
     */
    public boolean isListed(Identifier actor, Identifier convention) {
        return reference
                .findConvention(convention)
                .filter(row -> KnownActs.areAllKnown(this, actor, row))
                .isPresent();
    }

    /**
     * The periods of a standing that the dossier and the reference data record, the dossier first; a row of the dossier
     * that says how long it lasted prevails over one of the reference data with the same first day.
     *
     * @param holder who would hold it
     * @param kind the kind of standing
     * @param body where it would be held
     * @return the periods
     */
    public List<Standing> listStandings(Identifier holder, Standing.Kind kind, Identifier body) {
        List<Standing> recorded = of(get(RECORDED).get(holder), kind, body);
        List<Standing> listed = of(reference.standingsByHolder().get(holder), kind, body);
        return recorded.isEmpty()
                ? listed
                : Stream.concat(
                                recorded.stream(),
                                listed.stream()
                                        .filter(row -> recorded.stream()
                                                .noneMatch(
                                                        other -> other.since().equals(row.since())
                                                                && other.until().isPresent())))
                        .toList();
    }

    private static List<Standing> of(@Nullable List<Standing> rows, Standing.Kind kind, Identifier body) {
        List<Standing> found = List.of();
        for (Standing row : rows == null ? found : rows) {
            if (row.kind() == kind && row.in().equals(body)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(row);
            }
        }
        return Collections.unmodifiableList(found);
    }

    /**
     * The promise under which nothing recorded of a State and a convention means that nothing was done.
     *
     * @param actor the State
     * @param convention the convention
     * @return the promise about all actions, or else the one about signatures, if there is one
     */
    public Optional<Completeness> findRecord(Identifier actor, Identifier convention) {
        return dossier.findCompleteness(actor, convention, Completeness.Fact.TREATY_ACTIONS)
                .or(() -> dossier.findCompleteness(actor, convention, Completeness.Fact.SIGNATURES));
    }

    /**
     * An actor that the dossier describes, or else the reference data.
     *
     * @param identifier the actor
     * @return the actor, if either knows it
     */
    public Optional<Actor> findActor(Identifier identifier) {
        requireNonNull(identifier, "identifier");
        return dossier.findActor(identifier).or(() -> reference.findActor(identifier));
    }

    /**
     * What people call a thing.
     *
     * @param identifier the thing
     * @return the common name that the dossier or the reference data has for it, or else the identifier
     */
    public String nameOf(Identifier identifier) {
        return dossier.findActor(identifier)
                .map(Actor::name)
                .or(() -> reference.findName(identifier))
                .map(Name::common)
                .orElse(identifier.toString());
    }

    /**
     * A thing with what people call it, as an argument of a message.
     *
     * @param identifier the thing
     * @return the argument, shown for example as {@code ETS 173 (Criminal Law Convention on Corruption)}
     */
    public Argument named(Identifier identifier) {
        String name = nameOf(identifier);
        return Argument.identified(identifier, name.equals(identifier.toString()) ? "" : name);
    }

    /**
     * The notes that go with the name of an actor wherever it is printed.
     *
     * @param identifier the actor
     * @return name and note; empty where the name carries none
     */
    public List<String> designationNotes(Identifier identifier) {
        return reference
                .findName(identifier)
                .flatMap(name -> name.designationNote().map(note -> name.common() + ": " + note))
                .stream()
                .toList();
    }

    /**
     * Number and common name of a convention.
     *
     * @param convention the convention
     * @return for example {@code ETS 173 (Criminal Law Convention on Corruption)}
     */
    public String conventionName(Identifier convention) {
        return kept(new Titled(convention), facts -> {
            String name = facts.nameOf(convention);
            return name.equals(convention.toString()) ? name : convention + " (" + name + ")";
        });
    }

    private record Titled(Identifier convention) {}
}
