package org.hemicycle.reference;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.accession.ObligationRule;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.InvitationValidity;
import org.hemicycle.internal.Quoted;
import org.hemicycle.source.Digest;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.time.Day;
import org.hemicycle.truth.Truth;
import org.immutables.value.Value;

/**
 * The rows of law that judgements are made by. They are not legal advice: each says on what it rests, how well it is
 * established and when it was last checked, and the Treaty Office prevails.
 *
 * <p>Example: {@code ReferenceData.shipped().convention("Istanbul Convention").number()} is {@code CETS 210};
 * {@code ReferenceData.shipped().with(mine)} adds a row or replaces the one with its number.
 */
@Value.Immutable
public sealed interface ReferenceData extends Serializable permits ImmutableReferenceData {

    /** {@return the conventions by number} */
    @Value.NaturalOrder
    SortedMap<Identifier, Convention> conventions();

    /** {@return the classes of applicants that each convention has to deal with} */
    List<ApplicantClass> applicantClasses();

    /** {@return for how long invitations are valid where nothing is said} */
    List<InvitationValidity> invitationValidities();

    /** {@return the States and other actors by identifier} */
    @Value.NaturalOrder
    SortedMap<Identifier, Actor> actors();

    /** {@return the standings of actors in organisations and bodies} */
    List<Standing> standings();

    /** {@return the kinds of standing that others have in organisations and bodies} */
    List<Grant> grants();

    /** {@return the bodies of which whoever is a member of an organisation is a member too} */
    List<MembersThrough> membersThrough();

    /** {@return what States have done about conventions, as far as it is known without a chart} */
    List<KnownAct> knownActs();

    /** {@return the known acts by who did them} */
    @Value.Lazy
    default Map<Identifier, List<KnownAct>> knownActsByActor() {
        return Collections.unmodifiableMap(knownActs().stream()
                .collect(Collectors.groupingBy(act -> act.action().actor(), Collectors.toUnmodifiableList())));
    }

    /**
     * What somebody is known to have done about a convention without a chart.
     *
     * @param actor the State or organisation
     * @param convention the convention
     * @return the acts, which are not promised to be all
     */
    default List<KnownAct> listKnownActs(Identifier actor, Identifier convention) {
        List<KnownAct> all = knownActsByActor().get(actor);
        return all == null
                ? List.of()
                : all.stream()
                        .filter(act -> act.action().convention().equals(convention))
                        .toList();
    }

    /** {@return the standings by their holder, those that follow from others included} */
    @Value.Lazy
    default Map<Identifier, List<Standing>> standingsByHolder() {
        return Collections.unmodifiableMap(Stream.concat(standings().stream(), StandingRows.derived(this))
                .collect(Collectors.groupingBy(Standing::holder, Collectors.toUnmodifiableList())));
    }

    /**
     * Who holds a standing on a day, as far as the data know.
     *
     * <p>Example: {@code listHolders(Standing.Kind.MEMBER, Identifier.parse("body:council-of-europe"), day)} are the 46
     * members. Whoever holds it on a reading of an imprecise date only is left out.
     *
     * @param kind the kind of standing
     * @param body where it is held
     * @param day the day
     * @return the holders by identifier
     * @throws IllegalArgumentException if the body is not among the data
     */
    default List<Identifier> listHolders(Standing.Kind kind, Identifier body, LocalDate day) {
        Identifier known = actor(body).identifier();
        return standingsByHolder().keySet().stream()
                .filter(holder -> holds(holder, kind, known, Day.of(day)).isYes())
                .sorted()
                .toList();
    }

    /**
     * The State, organisation or body that an actor belongs to: of a parliament its State.
     *
     * @param actor the actor
     * @return whom it belongs to, if that is stated
     */
    default Optional<Actor> findWhole(Identifier actor) {
        return findActor(actor).flatMap(Actor::partOf).flatMap(this::findActor);
    }

    /**
     * The actors that belong to another: of a State its parliament, of an organisation its bodies.
     *
     * @param whole the State, organisation or body
     * @return the parts by identifier
     */
    default List<Actor> listParts(Identifier whole) {
        return actors().values().stream()
                .filter(actor -> actor.partOf().filter(whole::equals).isPresent())
                .toList();
    }

    /** {@return who counts as European, apart from the members and former members of the Council of Europe} */
    List<EuropeanStatus> europeanStatuses();

    /** {@return the regions on which organisations border, as their policies draw them} */
    List<NeighbouringRegion> neighbouringRegions();

    /**
     * {@return what a State owes under a convention by how far it has come with it; at most one rule for each status}
     */
    List<ObligationRule> obligationRules();

    /** {@return the digest of all the rows, computed when first asked for} */
    @Value.Lazy
    default Digest digest() {
        return Digest.of(this);
    }

    /**
     * Reads reference data from their text, in the form that the head of each shipped file describes.
     *
     * <p>Example: {@code parse("checked: 2026-05-09\n\nactor: QZ | STATE | Nowhere")}. Rows of the shipped data are not
     * added; {@code ReferenceData.builder().from(one).from(other)} joins two.
     *
     * @param text blocks of lines, divided by empty lines
     * @return the data
     * @throws IllegalArgumentException if a line cannot be read; the message names the line and what is accepted
     */
    static ReferenceData parse(String text) {
        return ReferenceText.read("text", requireNonNull(text, "text"));
    }

    /**
     * The data that come with the library.
     *
     * @return always the same value
     */
    static ReferenceData shipped() {
        return Shipped.DATA;
    }

    /**
     * These data with a convention added, or in place of the one that has its number.
     *
     * @param convention the row
     * @return the new data
     * @throws IllegalArgumentException if it leaves a class of applicants without an answer, contradicts itself about
     *     one, or offers it two routes on the same day without saying so; a row without routes and closures is accepted
     */
    default ReferenceData with(Convention convention) {
        SortedMap<Identifier, Convention> rows = new TreeMap<>(conventions());
        rows.put(convention.number(), convention);
        return builder().from(this).conventions(rows).build();
    }

    /**
     * These data with an actor added, or in place of the one that has its identifier.
     *
     * @param actor the row
     * @return the new data
     */
    default ReferenceData with(Actor actor) {
        SortedMap<Identifier, Actor> rows = new TreeMap<>(actors());
        rows.put(actor.identifier(), actor);
        return builder().from(this).actors(rows).build();
    }

    /**
     * These data with a standing added, or in place of the one with the same holder, body, kind and first day. Several
     * periods of one standing are several rows.
     *
     * <p>Example: a State that leaves an organisation is the row that there is, with a last day.
     *
     * @param standing the row
     * @return the new data
     * @throws IllegalArgumentException if the period overlaps another one of the same standing, which would contradict
     *     it
     */
    default ReferenceData with(Standing standing) {
        return builder()
                .from(this)
                .standings(StandingRows.replaced(standings(), standing))
                .build();
    }

    /**
     * These data with a known act added, or in place of the one of the same kind by the same State about the same
     * convention.
     *
     * @param act the row
     * @return the new data
     */
    default ReferenceData with(KnownAct act) {
        List<KnownAct> others = knownActs().stream()
                .filter(other -> !other.action().pair().equals(act.action().pair())
                        || other.action().kind() != act.action().kind())
                .toList();
        return builder().from(this).knownActs(others).addKnownActs(act).build();
    }

    /**
     * These data with a rule on how long invitations are valid, in place of those of the same body that share days of
     * adoption with it.
     *
     * @param validity the row
     * @return the new data
     */
    default ReferenceData with(InvitationValidity validity) {
        List<InvitationValidity> others = invitationValidities().stream()
                .filter(other -> !other.decidedBy().equals(validity.decidedBy())
                        || !other.made().overlaps(validity.made()))
                .toList();
        return builder()
                .from(this)
                .invitationValidities(others)
                .addInvitationValidities(validity)
                .build();
    }

    /**
     * These data with a row on who counts as European, in place of the one on the same actor.
     *
     * @param status the row
     * @return the new data
     */
    default ReferenceData with(EuropeanStatus status) {
        List<EuropeanStatus> others = europeanStatuses().stream()
                .filter(other -> !other.actor().equals(status.actor()))
                .toList();
        return builder()
                .from(this)
                .europeanStatuses(others)
                .addEuropeanStatuses(status)
                .build();
    }

    /**
     * These data with a region added, or in place of the one of that name that borders on the same organisation.
     *
     * @param region the row
     * @return the new data
     */
    default ReferenceData with(NeighbouringRegion region) {
        List<NeighbouringRegion> others = neighbouringRegions().stream()
                .filter(other ->
                        !other.name().equals(region.name()) || !other.of().equals(region.of()))
                .toList();
        return builder()
                .from(this)
                .neighbouringRegions(others)
                .addNeighbouringRegions(region)
                .build();
    }

    /**
     * These data with a rule on what a State owes, in place of the one for the same status.
     *
     * @param rule the row
     * @return the new data
     */
    default ReferenceData with(ObligationRule rule) {
        List<ObligationRule> others = obligationRules().stream()
                .filter(other -> other.status() != rule.status())
                .toList();
        return builder()
                .from(this)
                .obligationRules(others)
                .addObligationRules(rule)
                .build();
    }

    /**
     * The convention with a number.
     *
     * @param number its number
     * @return the convention
     * @throws IllegalArgumentException if there is none; the message suggests what may be meant
     */
    default Convention convention(Identifier number) {
        return findConvention(number)
                .orElseThrow(() -> new IllegalArgumentException("No convention " + Quoted.cut(number)
                        + " is among the reference data." + Nearest.toNumber(number, listConventions())
                        + " Add one with ReferenceData.with(convention)."));
    }

    /**
     * The one convention with a number or a name.
     *
     * @param name its number in any spelling, {@code CETS 210} or {@code 210}, or any form of its name, {@code Istanbul
     *     Convention}, compared as readers do
     * @return the convention
     * @throws IllegalArgumentException if there is none, or more than one; the message suggests what may be meant
     */
    default Convention convention(String name) {
        if (name.strip().matches("[1-9]\\d{0,2}|0\\d{1,2}")) {
            return convention(Identifier.treaty(Integer.parseInt(name.strip())));
        }
        if (Identifier.Scheme.TREATY.accepts(name)) {
            return convention(Identifier.parse(name));
        }
        List<Convention> found = findConventionsNamed(name);
        if (found.isEmpty()) {
            throw new IllegalArgumentException("No convention is called " + Quoted.of(name) + " in the reference data."
                    + Nearest.toName(name, listConventions()) + " A number such as CETS 210 is surer than a name.");
        }
        if (found.size() > 1) {
            throw new IllegalArgumentException(Quoted.of(name) + " is the name of "
                    + found.stream().map(each -> each.number().toString()).collect(Collectors.joining(" and "))
                    + "; ask for the number.");
        }
        return found.get(0);
    }

    /**
     * The convention with a number, if there is one.
     *
     * @param number its number
     * @return the convention, or empty
     */
    default Optional<Convention> findConvention(Identifier number) {
        return Optional.ofNullable(conventions().get(number));
    }

    /**
     * All conventions with a name: {@code Istanbul Convention} finds CETS 210.
     *
     * @param name any form of the name, compared as readers do
     * @return the conventions by number; empty if there is none
     */
    default List<Convention> findConventionsNamed(String name) {
        Set<Identifier> named = named(name);
        return listConventions().stream()
                .filter(convention -> named.contains(convention.number()))
                .toList();
    }

    /**
     * All conventions in whose number or names some words occur: {@code findConventions("cybercrime")} are the three on
     * cybercrime.
     *
     * @param words one or more words, or beginnings of words, in any order, compared as readers do
     * @return the conventions by number; empty if there is none
     */
    default List<Convention> findConventions(String words) {
        Set<String> sought = new HashSet<>(List.of(Name.words(words).split(" ")));
        return listConventions().stream()
                .filter(convention -> Nearest.hasWords(convention, sought))
                .toList();
    }

    /**
     * The day up to which all conventions were compared with their sources.
     *
     * @return the earliest of the days on which they were checked; empty without conventions
     */
    @Value.Lazy
    default Optional<LocalDate> checkedOn() {
        return conventions().values().stream()
                .map(convention -> convention.basis().checkedOn())
                .min(LocalDate::compareTo);
    }

    /**
     * The actor with an identifier.
     *
     * @param identifier for example {@code KZ} or {@code body:greco}
     * @return the actor
     * @throws IllegalArgumentException if there is none; the message suggests what may be meant
     */
    default Actor actor(Identifier identifier) {
        return findActor(identifier)
                .orElseThrow(() -> new IllegalArgumentException("No actor " + Quoted.cut(identifier)
                        + " is among the reference data." + Nearest.toIdentifier(identifier, actors().values())
                        + " Add one with ReferenceData.with(actor)."));
    }

    /**
     * The actor with an identifier, if there is one.
     *
     * @param identifier its identifier
     * @return the actor, or empty
     */
    default Optional<Actor> findActor(Identifier identifier) {
        return Optional.ofNullable(actors().get(identifier));
    }

    /**
     * The one actor with an identifier or a name.
     *
     * @param name its identifier, {@code MA} or {@code body:greco}, or any form of its name, {@code Morocco}, compared
     *     as readers do
     * @return the actor
     * @throws IllegalArgumentException if there is none, or more than one; the message suggests what may be meant
     */
    default Actor actor(String name) {
        List<Actor> found = findActors(name);
        if (found.size() == 1) {
            return found.get(0);
        }
        boolean coded = Identifier.Scheme.COUNTRY.accepts(name) || Identifier.Scheme.BODY.accepts(name);
        if (coded) {
            return actor(Identifier.parse(name));
        }
        throw new IllegalArgumentException(
                found.isEmpty()
                        ? "Nobody is called " + Quoted.of(name) + " in the reference data."
                                + Nearest.toActorName(name, actors().values())
                                + " A code such as MA or body:greco is surer than a name."
                        : Quoted.of(name) + " is the name of "
                                + found.stream()
                                        .map(each -> each.identifier().toString())
                                        .collect(Collectors.joining(" and "))
                                + "; ask for the code.");
    }

    /**
     * All actors with a name: {@code Turkey} finds Türkiye.
     *
     * @param name any form of the name, compared as readers do
     * @return the actors by identifier; empty if there is none
     */
    default List<Actor> findActors(String name) {
        Set<Identifier> named = named(name);
        return actors().values().stream()
                .filter(actor -> named.contains(actor.identifier()))
                .toList();
    }

    /** By the index, as {@link Name#matches} compares, since a long text is not to be reduced for every name anew. */
    private Set<Identifier> named(String text) {
        Set<Identifier> named = new TreeSet<>(withForm(text));
        Name.variants(text).stream()
                .map(this::withForm)
                .reduce((one, other) -> one.stream().filter(other::contains).collect(Collectors.toSet()))
                .ifPresent(named::addAll);
        return named;
    }

    private Set<Identifier> withForm(String text) {
        String folded = Name.folded(text);
        return folded.isEmpty() ? Set.of() : identifiersByName().getOrDefault(folded, Collections.emptySortedSet());
    }

    /**
     * What an actor or a convention is called.
     *
     * @param identifier the actor or convention
     * @return its name, if it is among the data
     */
    default Optional<Name> findName(Identifier identifier) {
        return findActor(identifier)
                .map(Actor::name)
                .or(() -> findConvention(identifier).map(Convention::name));
    }

    /** {@return the words of each form of the names of conventions and actors, which {@link Name#words} gives} */
    @Value.Lazy
    default Map<String, String> wordsByForm() {
        Map<String, String> words = new HashMap<>();
        Stream.concat(
                        actors().values().stream().map(Actor::name),
                        conventions().values().stream().map(Convention::name))
                .flatMap(name -> name.forms().stream())
                .forEach(form -> words.computeIfAbsent(form, Name::words));
        return Collections.unmodifiableMap(words);
    }

    /** {@return the conventions and actors by each form of their names, which is reduced by {@link Name#folded}} */
    @Value.Lazy
    default Map<String, SortedSet<Identifier>> identifiersByName() {
        Map<String, SortedSet<Identifier>> byName = new HashMap<>();
        actors().values()
                .forEach(actor -> actor.name()
                        .forms()
                        .forEach(form -> byName.computeIfAbsent(Name.folded(form), any -> new TreeSet<>())
                                .add(actor.identifier())));
        conventions()
                .values()
                .forEach(convention -> convention
                        .name()
                        .forms()
                        .forEach(form -> byName.computeIfAbsent(Name.folded(form), any -> new TreeSet<>())
                                .add(convention.number())));
        return Collections.unmodifiableMap(byName);
    }

    /**
     * Whether an actor holds a standing on a day.
     *
     * @param holder the actor
     * @param kind the kind of standing
     * @param body where it would be held
     * @param day the day
     * @return what the recorded periods of this standing say; where there are none, no if all holders are listed and
     *     otherwise unknown
     */
    default Truth holds(Identifier holder, Standing.Kind kind, Identifier body, Day day) {
        return standingsByHolder().getOrDefault(holder, List.of()).stream()
                .filter(standing -> standing.kind() == kind && standing.in().equals(body))
                .map(standing -> standing.heldOn(day))
                .reduce(Truth::or)
                .orElseGet(() -> findGrant(kind, body)
                                .filter(grant -> grant.excludes(holder))
                                .isPresent()
                        ? Truth.NO
                        : Truth.unknown("whether " + nameOf(holder) + " is " + kind.phrase() + " the " + nameOf(body)
                                + " (no complete list)"));
    }

    private String nameOf(Identifier identifier) {
        return findName(identifier).map(Name::common).orElseGet(identifier::toString);
    }

    /**
     * Whether others have a kind of standing in a body.
     *
     * @param kind the kind of standing
     * @param body the body
     * @return the statement that they have, or empty
     */
    default Optional<Grant> findGrant(Standing.Kind kind, Identifier body) {
        return grants().stream().filter(grant -> grant.isOf(kind, body)).findFirst();
    }

    /**
     * Whether an actor counts as European in the sense of the clauses that name European States; whether it is a State
     * is another question.
     *
     * @param actor the actor
     * @return what {@link #europeanStatuses} says; otherwise yes for whoever is or was a member of the Council of
     *     Europe, and unknown for the rest
     */
    default Truth isEuropean(Identifier actor) {
        return findEuropeanStatus(actor)
                .map(status -> Truth.of(status.european()))
                .orElseGet(() -> standingsByHolder().getOrDefault(actor, List.of()).stream()
                                .anyMatch(EuropeanStatus::isShownBy)
                        ? Truth.YES
                        : Truth.unknown("whether " + nameOf(actor) + " counts as European"));
    }

    /**
     * Whether an actor counts as European in the sense of the clause of a convention.
     *
     * @param actor the actor
     * @param convention the convention
     * @return what {@link #isEuropean(Identifier)} says, unless it is debated for this convention, where it is unknown
     */
    default Truth isEuropean(Identifier actor, Identifier convention) {
        return findEuropeanStatus(actor)
                        .filter(status -> status.debatedFor().contains(convention))
                        .isPresent()
                ? Truth.unknown(
                        "whether " + nameOf(actor) + " counts as European for " + convention + ", which is debated")
                : isEuropean(actor);
    }

    /** {@return the statement on whether an actor counts as European, if there is one} */
    private Optional<EuropeanStatus> findEuropeanStatus(Identifier actor) {
        return Optional.ofNullable(europeanStatusByActor().get(actor));
    }

    /** {@return the statements on who counts as European by whom they concern} */
    @Value.Lazy
    default Map<Identifier, EuropeanStatus> europeanStatusByActor() {
        return europeanStatuses().stream()
                .collect(Collectors.toUnmodifiableMap(EuropeanStatus::actor, status -> status, (one, other) -> one));
    }

    /**
     * The region of an organisation's neighbourhood in which a State lies.
     *
     * @param state the State
     * @param organisation the organisation
     * @return the region, if one that is listed has the State
     */
    default Optional<NeighbouringRegion> findNeighbouringRegion(Identifier state, Identifier organisation) {
        return neighbouringRegions().stream()
                .filter(region ->
                        region.of().equals(organisation) && region.states().contains(state))
                .findFirst();
    }

    /**
     * What a State owes under a convention with which it has come so far.
     *
     * @param status how far
     * @return the rule, if there is one
     */
    default Optional<ObligationRule> findObligationRule(AccessionStatus.Kind status) {
        return obligationRules().stream()
                .filter(rule -> rule.status() == status)
                .findFirst();
    }

    /**
     * Whether a State lies in a region of an organisation's neighbourhood.
     *
     * @param state the State
     * @param organisation the organisation
     * @return yes if a region that is listed has the State; no if all regions of that organisation are listed with all
     *     their States, and there is one; otherwise unknown
     */
    default Truth isNeighbour(Identifier state, Identifier organisation) {
        List<NeighbouringRegion> regions = neighbouringRegions().stream()
                .filter(region -> region.of().equals(organisation))
                .toList();
        if (regions.stream().anyMatch(region -> region.states().contains(state))) {
            return Truth.YES;
        }
        return !regions.isEmpty() && regions.stream().allMatch(NeighbouringRegion::complete)
                ? Truth.NO
                : Truth.unknown("whether " + state + " lies in a neighbouring region of " + organisation
                        + " (no complete list)");
    }

    /**
     * All conventions.
     *
     * @return by number
     */
    default List<Convention> listConventions() {
        return List.copyOf(conventions().values());
    }

    /**
     * Checks the keys of the maps, that every convention deals with every applicant, and that rules are not doubled.
     */
    private ReferenceData check() {
        checkObligationRules();
        conventions().forEach((number, convention) -> {
            if (!number.equals(convention.number())) {
                throw new IllegalArgumentException("ReferenceData has the convention " + convention.number()
                        + " under the number " + number + "; each stands under its own.");
            }
            ApplicantCoverage.check(convention, applicantClasses());
        });
        actors().forEach((identifier, actor) -> {
            if (!identifier.equals(actor.identifier())) {
                throw new IllegalArgumentException("ReferenceData has the actor " + actor.identifier()
                        + " under the identifier " + identifier + "; each stands under its own.");
            }
        });
        return this;
    }

    private void checkObligationRules() {
        Set<AccessionStatus.Kind> seen = EnumSet.noneOf(AccessionStatus.Kind.class);
        for (ObligationRule rule : obligationRules()) {
            if (!seen.add(rule.status())) {
                throw new IllegalArgumentException("ReferenceData has two rules on what a State owes whose status is "
                        + rule.status() + "; each status has at most one, and with(rule) replaces it.");
            }
        }
    }

    /**
     * Starts reference data without any row.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReferenceData}. */
    final class Builder extends ImmutableReferenceData.Builder {
        Builder() {}

        @Override
        public ReferenceData build() {
            return super.build().check();
        }
    }
}
