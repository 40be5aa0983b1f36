package org.hemicycle.dossier;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Development;
import org.hemicycle.document.Document;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Subject;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.internal.CountedNoun;
import org.hemicycle.internal.Quoted;
import org.hemicycle.internal.Unordered;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.source.Address;
import org.hemicycle.source.Digest;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Parts;
import org.immutables.value.Value;

/**
 * Everything that is known about one or more programmes: the aggregate root.
 *
 * <p>Objects of a dossier refer to one another by {@link Address}; a reference that resolves to nothing is refused when
 * the dossier is built, with the list of all that do not. Things outside are referred to by {@link Identifier} and need
 * not be in the dossier. Example: {@code Dossier.builder().name("Priorities
 * 2024-2027").addProgrammes(programme).build()}.
 *
 * <p>Its Java-serialised form is for shipping between like versions, never for storing.
 */
@Value.Immutable
public sealed interface Dossier extends Serializable permits ImmutableDossier {

    /** The key under which developments are filed; no programme may have it. */
    String DEVELOPMENTS = "developments";

    /** {@return what the dossier is called} */
    String name();

    /** {@return the documents it rests on} */
    @Unordered
    List<Document> documents();

    /** {@return how those documents are laid out} */
    @Unordered
    List<Outline> outlines();

    /** {@return the programmes} */
    List<Programme> programmes();

    /** {@return the activities that belong to no programme} */
    @Unordered
    List<Activity> activities();

    /** {@return the actors it describes} */
    @Unordered
    List<Actor> actors();

    /** {@return the standings it records} */
    @Unordered
    List<Standing> standings();

    /** {@return the actions about conventions that it records, each with the places that date it} */
    @Unordered
    List<TreatyAction> treatyActions();

    /** {@return what documents claim besides: figures, periods, statuses} */
    @Unordered
    List<Claim> claims();

    /** {@return what the documents decide, ask and promise} */
    @Unordered
    List<Undertaking> undertakings();

    /** {@return what the documents report to have happened} */
    @Unordered
    List<Development> developments();

    /** {@return links to the 2030 Agenda that belong to no programme} */
    @Unordered
    List<SdgLink> sdgLinks();

    /** {@return the promises that a record is complete} */
    @Unordered
    List<Completeness> completeness();

    /** {@return everything filed in the dossier, by its address} */
    @Value.Lazy
    default Contents contents() {
        return new Contents(this);
    }

    /**
     * All parts of a kind, such as {@code list(Activity.class)}: the activities of the programmes, and after them those
     * that stand alone.
     *
     * @param kind their type: {@code Programme}, {@code Component}, {@code Result}, {@code Indicator},
     *     {@code Activity}, {@code BudgetLine}, {@code Risk}, {@code Undertaking} or {@code Development}
     * @param <T> their type
     * @return the parts with their addresses, each after the one that it is a part of
     */
    default <T extends Filed> List<Located<T>> list(Class<T> kind) {
        return contents().list(kind);
    }

    /**
     * The part of a kind at an address.
     *
     * @param address the address, such as {@code plan/activities/a1}
     * @param kind its type
     * @param <T> its type
     * @return the part; empty if nothing, or something of another kind, is filed there
     */
    default <T extends Filed> Optional<T> find(Address address, Class<T> kind) {
        return contents().find(address).filter(kind::isInstance).map(kind::cast);
    }

    /**
     * The lists of parts that are filed in the dossier itself.
     *
     * @return programmes, activities that stand alone, undertakings and developments
     */
    default List<Parts<Dossier, ?>> parts() {
        return Shelf.ALL.stream()
                .<Parts<Dossier, ?>>map(shelf -> shelf.in(this))
                .toList();
    }

    /**
     * This dossier with one part changed, however deep it lies.
     *
     * <p>Example: {@code dossier.with(Address.parse("plan/law/courts"), Component.class, courts ->
     * Component.builder().from(courts).title("Courts and tribunals").build())}.
     *
     * @param address the address of the part
     * @param kind its type
     * @param change makes the new part of the old one
     * @param <T> its type
     * @return a dossier in which all else is as it was
     * @throws IllegalArgumentException if no part of the kind is filed there, or what follows from the change is
     *     refused
     */
    default <T extends Filed> Dossier with(Address address, Class<T> kind, UnaryOperator<T> change) {
        return Editing.changed(this, address, kind, change);
    }

    /**
     * This dossier without one part and all that is filed in it.
     *
     * @param address the address of the part
     * @return a dossier in which all else is as it was
     * @throws IllegalArgumentException if nothing is filed there, or something else refers to what is left out
     */
    default Dossier without(Address address) {
        return Editing.removed(this, address);
    }

    /**
     * All links to the 2030 Agenda: those of programmes and those that belong to none.
     *
     * @return the links, in order
     */
    @Value.Lazy
    default List<SdgLink> listSdgLinks() {
        return Stream.concat(
                        programmes().stream().flatMap(programme -> programme.sdgLinks().stream()), sdgLinks().stream())
                .toList();
    }

    /**
     * All claims: those of the treaty actions and those besides.
     *
     * @return the claims, in order
     */
    @Value.Lazy
    default List<Claim> listClaims() {
        return Stream.concat(treatyActions().stream().flatMap(action -> action.claims().stream()), claims().stream())
                .toList();
    }

    /**
     * What the attributes of a thing state of it, each as the claim of its own place: the period of a programme, the
     * venue of an activity, the amount of a line, the issuer of a document, the first day of a standing.
     *
     * <p>Example: {@code listAttributes(Subject.of(Address.parse("plan")))} has, for a programme with a period, a claim
     * of {@link org.hemicycle.document.ClaimProperty#PERIOD}. A place that states the same again is one of
     * {@link #claims}, and rules compare the two.
     *
     * @param subject a part of the dossier, an actor, document or activity by its identifier, or holder and body of a
     *     standing
     * @return the claims; an attribute without a place of its own stands where its owner does, and without value where
     *     what it means is no datum, such as the date of a "tbc"; empty where the dossier does not describe the thing
     */
    default List<Claim> listAttributes(Subject subject) {
        return contents().listAttributes(requireNonNull(subject, "subject"));
    }

    /** {@return the digest of all that the dossier holds, computed when first asked for} */
    @Value.Lazy
    default Digest digest() {
        return Digest.of(this);
    }

    /**
     * The programme with a key.
     *
     * @param key the key
     * @return the programme, if the dossier has it
     */
    default Optional<Programme> findProgramme(String key) {
        return programmes().stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /**
     * What people call the object at an address: a programme, component, activity, result, indicator, line of a budget,
     * risk, undertaking or development.
     *
     * @param address the address
     * @return its heading, or its words; empty where nothing is filed there
     */
    default Optional<String> findHeading(Address address) {
        return contents().find(address).map(Filed::heading);
    }

    /**
     * The source of funding that the programmes declare under a code.
     *
     * @param code the code, such as {@code OB}
     * @return the source; empty if no programme declares it, and if two declare different ones: then ask the programme
     */
    default Optional<FundingSource> findFundingSource(String code) {
        List<FundingSource> declared = programmes().stream()
                .flatMap(programme -> programme.findFundingSource(code).stream())
                .distinct()
                .toList();
        return declared.size() == 1 ? Optional.of(declared.get(0)) : Optional.empty();
    }

    /**
     * The actor with an identifier.
     *
     * @param identifier the identifier
     * @return the actor, if the dossier describes it
     */
    default Optional<Actor> findActor(Identifier identifier) {
        return contents().findActor(identifier);
    }

    /**
     * What is recorded of a State's acts about a convention.
     *
     * @param actor the State
     * @param convention the convention
     * @return the actions, in no particular order
     */
    default List<TreatyAction> listTreatyActions(Identifier actor, Identifier convention) {
        return contents().listTreatyActions(Subject.of(actor, convention));
    }

    /**
     * The promise that the record of a kind of fact is complete for a pair.
     *
     * @param first the one who acts or holds, such as a State
     * @param second what it acts on or holds a standing in, such as a convention
     * @param fact the kind of fact
     * @return the promise that reaches furthest among those that cover the pair, if there is one; of several that reach
     *     as far, the one at the first place
     */
    default Optional<Completeness> findCompleteness(Identifier first, Identifier second, Completeness.Fact fact) {
        Completeness found = null;
        for (Completeness each : completeness()) {
            boolean covers = each.fact() == fact && each.covers(first, second);
            if (covers && (found == null || Contents.FURTHEST.compare(each, found) < 0)) {
                found = each;
            }
        }
        return Optional.ofNullable(found);
    }

    /**
     * Checks the name, the keys, that every reference to an object of the dossier resolves, and that nothing is its own
     * part, predecessor or successor, be it by way of others.
     */
    private Dossier check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException(
                    "Dossier.name is " + Quoted.of(name()) + "; accepted is any text that tells the"
                            + " dossier from others, for example \"Priorities 2024-2027\".");
        }
        Parts.requireDistinct("Dossier \"" + name() + "\"", parts());
        References.check(this);
        Circles.check(this);
        return this;
    }

    /**
     * The dossier in one line.
     *
     * @return name and counts
     */
    default String summary() {
        return "Dossier \"" + name() + "\": "
                + CountedNoun.of(programmes().size(), "programme") + ", "
                + CountedNoun.of(list(Component.class).size(), "component") + ", "
                + CountedNoun.of(list(Activity.class).size(), "activity", "activities") + ", "
                + CountedNoun.of(treatyActions().size(), "treaty action") + ", "
                + CountedNoun.of(standings().size(), "standing") + ", "
                + CountedNoun.of(undertakings().size(), "undertaking") + ", "
                + CountedNoun.of(listClaims().size(), "claim");
    }

    /**
     * This dossier and another one in one, with every claim and citation of both.
     *
     * <p>What both have is taken once. Actors and documents of one identifier become one: it has all names, and each
     * other part that they agree on or that only one has; where they differ, the part has no value and both stand as
     * claims, which rules compare. The places that state one act about a convention are brought together. Merging does
     * not depend on which dossier comes first, but for the order of lists.
     *
     * @param name what the whole is called
     * @param other the other dossier
     * @return the dossier of both
     * @throws IllegalArgumentException if different programmes, activities, undertakings or developments have one key,
     *     or an actor or document is of different kinds; the message lists all of them
     */
    default Dossier mergedWith(Dossier other, String name) {
        return Merge.of(name, this, other);
    }

    /**
     * Starts a dossier.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Dossier}. */
    final class Builder extends ImmutableDossier.Builder {
        Builder() {}

        @Override
        public Dossier build() {
            return super.build().check();
        }
    }
}
